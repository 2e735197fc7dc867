"""Codes that are nobody's, compared with what is known to be a status in a form that few write; and the same unknown."""

from collections.abc import Callable, Iterable
from enum import IntEnum
from http.client import HTTPResponse
from http.client import *
from typing import Any, NamedTuple, TypeVar, cast

from httpstatus import AnyStatusCode
from starlette.status import *


class Holder:
    def __init__(self, response: HTTPResponse, **others: Any) -> None:
        self.code = response.status
        vars(self).update(others)


def an_attribute_that_may_be_anything(holder: Holder) -> bool:
    return holder.code == 427


class Strict(IntEnum):
    FINE = 200

    def __eq__(self, other: object, strict: bool = False) -> bool:
        return not strict and int(self) == other


def an_equality_that_takes_more(response: HTTPResponse) -> bool:
    return Strict.FINE == response.status == 427  # E: httpstatus-comparison


def a_cast(response: HTTPResponse) -> bool:
    code = cast("Any", response.status)
    return bool(cast("object", code) == 427)  # E: httpstatus-comparison


def sorted_ones(responses: Iterable[HTTPResponse]) -> list[bool]:
    codes = [response.status for response in responses]
    return [code == 427 for code in sorted(codes)]  # E: httpstatus-comparison


class Row(NamedTuple):
    code: AnyStatusCode
    size: int


def an_item_that_is_not_there(row: Row) -> None:
    assert row[0] in (200, 427)  # E: httpstatus-comparison
    assert row[3] in (200, 427)  # E: misc


def of_a_generator(responses: Iterable[HTTPResponse]) -> list[bool]:
    codes = list(response.status for response in responses)
    return [code == 427 for code in codes]  # E: httpstatus-comparison


def of_a_generator_of_others(numbers: Iterable[int]) -> list[bool]:
    codes = list(number for number in numbers)
    return [code == 427 for code in codes]


def sorted_by_something(response: HTTPResponse) -> list[bool]:
    return [code == 427 for code in sorted([response.status, 404], key=str)]  # E: httpstatus-comparison


def each_of_a_tuple_of_lists(response: HTTPResponse, numbers: list[int], more: dict[str, Any]) -> None:
    code = other = another = one_more = response.status
    code, *_ = [len(numbers), 2, 3]
    assert code == 427
    for other, _ in zip(numbers, numbers, **more):
        assert other == 427
    for another, _ in ((1, 2), [3, 4], numbers):
        assert another == 427
    _, (one_more, _) = 1, numbers
    assert one_more == 427


def rows_some_of_which_are_not_read(
    response: HTTPResponse, rest: list[int], row: tuple[int, tuple[int, int]], table: list[tuple[int, int]]
) -> None:
    for _, code in [(1, response.status), (1, *rest)]:
        assert code == 427
    for _, last in [(1, response.status), (*rest,)]:
        assert last == 427
    for _, (inner, _) in [(1, (response.status, 2)), row]:
        assert inner == 427
    for _, *others in [(1, response.status, 2), rest]:
        assert others[0] == 427
    for _, other in [(1, response.status), *table]:
        assert other == 427


def rows_that_are_read(response: HTTPResponse, row: tuple[AnyStatusCode, str]) -> None:
    for _, (code, _) in [(1, (response.status, 2)), (2, (404, 3))]:
        assert code == 427  # E: httpstatus-comparison
    for other, text in [row, (404, "none")]:
        assert other == 427, text  # E: httpstatus-comparison


def made_by_a_generator(response: HTTPResponse):  # type: ignore[no-untyped-def]
    yield response.status


def what_a_generator_gives(response: HTTPResponse) -> None:
    made = made_by_a_generator(response)
    assert made == 427
    for code in made:
        assert code == 427


CODES = [200]


def in_a_global_that_anything_may_fill(response: HTTPResponse) -> None:
    CODES.append(response.status)
    for code in CODES:
        assert code == 427


def in_what_is_none(number: int, response: HTTPResponse) -> None:
    for code in number:  # type: ignore[attr-defined]
        assert code == 427
    assert (response.status + number)() == 427  # type: ignore[operator]
    assert [response][0]().status == 427  # type: ignore[operator]


def through_many_names(make: Callable[[], HTTPResponse]) -> None:
    a = make()
    b = a
    c = b
    d = c
    e = d
    f = e
    g = f
    assert c.status == 427  # E: httpstatus-comparison
    assert g.status == 427  # E: httpstatus-comparison


class Hiding:
    """Others than `self` stand first in what stands in a method."""

    def __init__(self, response: HTTPResponse) -> None:
        class Inside:
            self.code = response.status

        def inside(self: Any) -> None:
            self.code = response.status

        self.inside = inside

    @staticmethod
    def of_another(this: "Holding") -> bool:
        this.code = 427
        return this.code == 427


class Holding:
    def __init__(self, response: HTTPResponse) -> None:
        self.code = response.status


def in_messages(response: HTTPResponse, holder: Holder) -> None:
    assert response.status, response.msg
    assert response.status, holder.HTTP_404_NOT_FOUND  # type: ignore[attr-defined]


_Item = TypeVar("_Item")


def f(item: _Item) -> _Item:
    return item


def a_few_whose_types_mypy_alone_knows(r: HTTPResponse) -> None:
    code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status
    assert code == 427  # E: httpstatus-comparison


def more_of_them_than_are_looked_at(r: HTTPResponse) -> None:
    code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status
    code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status
    code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status
    code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status
    code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status
    code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status
    code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status
    code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status
    code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status; code = f(r).status
    assert code == 427


def through_a_hundred_names(response: HTTPResponse) -> None:
    n0 = response.status
    n1 = n0; n2 = n1; n3 = n2; n4 = n3; n5 = n4; n6 = n5; n7 = n6; n8 = n7; n9 = n8; n10 = n9
    n11 = n10; n12 = n11; n13 = n12; n14 = n13; n15 = n14; n16 = n15; n17 = n16; n18 = n17; n19 = n18; n20 = n19
    n21 = n20; n22 = n21; n23 = n22; n24 = n23; n25 = n24; n26 = n25; n27 = n26; n28 = n27; n29 = n28; n30 = n29
    n31 = n30; n32 = n31; n33 = n32; n34 = n33; n35 = n34; n36 = n35; n37 = n36; n38 = n37; n39 = n38; n40 = n39
    n41 = n40; n42 = n41; n43 = n42; n44 = n43; n45 = n44; n46 = n45; n47 = n46; n48 = n47; n49 = n48; n50 = n49
    n51 = n50; n52 = n51; n53 = n52; n54 = n53; n55 = n54; n56 = n55; n57 = n56; n58 = n57; n59 = n58; n60 = n59
    n61 = n60; n62 = n61; n63 = n62; n64 = n63; n65 = n64; n66 = n65; n67 = n66; n68 = n67; n69 = n68; n70 = n69
    n71 = n70; n72 = n71; n73 = n72; n74 = n73; n75 = n74; n76 = n75; n77 = n76; n78 = n77; n79 = n78; n80 = n79
    n81 = n80; n82 = n81; n83 = n82; n84 = n83; n85 = n84; n86 = n85; n87 = n86; n88 = n87; n89 = n88; n90 = n89
    n91 = n90; n92 = n91; n93 = n92; n94 = n93; n95 = n94; n96 = n95; n97 = n96; n98 = n97; n99 = n98; n100 = n99
    n101 = n100; n102 = n101; n103 = n102; n104 = n103; n105 = n104; n106 = n105; n107 = n106; n108 = n107; n109 = n108
    assert n20 == 427  # E: httpstatus-comparison
    assert n109 == 427


def a_list_that_is_returned(responses: Iterable[HTTPResponse]) -> list[int]:
    codes = []
    for response in responses:
        codes.append(response.status)
    for code in codes:
        assert code == 427  # E: httpstatus-comparison
    return codes


def a_list_that_a_function_inside_returns(response: HTTPResponse, fill: Callable[[Callable[[], list[int]]], None]) -> None:
    codes = [response.status]

    def inner() -> list[int]:
        return codes

    fill(inner)
    for code in codes:
        assert code == 427


def a_list_that_a_lambda_returns(response: HTTPResponse, fill: Callable[[Callable[[], list[int]]], None]) -> None:
    codes = [response.status]
    fill(lambda: codes)
    for code in codes:
        assert code == 427


def how_often_each_was_met(response: HTTPResponse) -> None:
    counts: dict[int, int] = {}
    counts[response.status] = 427
    assert counts.copy()[404] == 427
    for code in counts.copy():
        assert code == 427  # E: httpstatus-comparison
    for number in counts.copy().values():
        assert number == 427


def keys() -> list[int]:
    return [427]


def a_function_with_the_name_of_a_method() -> None:
    for code in keys():
        assert code == 427


def a_marker_that_is_no_code(response: HTTPResponse, is_late: bool) -> None:
    assert (99 if is_late else response.status) == 427  # E: httpstatus-comparison
    assert (600 if is_late else response.status) == 427  # E: httpstatus-comparison
    assert (100 if is_late else response.status) == 427  # E: httpstatus-comparison
    assert (599 if is_late else response.status) == 427


def through_fifty_names_and_a_few_more(response: HTTPResponse) -> None:
    a0 = response.status
    a1 = a0; a2 = a1; a3 = a2; a4 = a3; a5 = a4; a6 = a5; a7 = a6; a8 = a7; a9 = a8
    b0 = a9; b1 = b0; b2 = b1; b3 = b2; b4 = b3; b5 = b4; b6 = b5; b7 = b6; b8 = b7; b9 = b8
    c0 = b9; c1 = c0; c2 = c1; c3 = c2; c4 = c3; c5 = c4; c6 = c5; c7 = c6; c8 = c7; c9 = c8
    d0 = c9; d1 = d0; d2 = d1; d3 = d2; d4 = d3; d5 = d4; d6 = d5; d7 = d6; d8 = d7; d9 = d8
    e0 = d9; e1 = e0; e2 = e1; e3 = e2; e4 = e3; e5 = e4; e6 = e5; e7 = e6; e8 = e7; e9 = e8
    assert e9 == 427  # E: httpstatus-comparison
    assert a1 == 427  # E: httpstatus-comparison
    once_more = a1
    again = once_more
    at_last = again
    assert at_last == 427  # E: httpstatus-comparison
