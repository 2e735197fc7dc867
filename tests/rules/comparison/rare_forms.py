"""Codes that are nobody's, compared with what is known to be a status in a form that few write; and the same unknown."""

from collections.abc import Callable, Iterable
from http.client import HTTPResponse
from http.client import *
from typing import Any, TypeVar, cast

from starlette.status import *


class Holder:
    def __init__(self, response: HTTPResponse, **others: Any) -> None:
        self.code = response.status
        vars(self).update(others)


def an_attribute_that_may_be_anything(holder: Holder) -> bool:
    return holder.code == 427


def a_cast(response: HTTPResponse) -> bool:
    code = cast("Any", response.status)
    return bool(cast("object", code) == 427)  # E: httpstatus-comparison


def sorted_ones(responses: Iterable[HTTPResponse]) -> list[bool]:
    codes = [response.status for response in responses]
    return [code == 427 for code in sorted(codes)]  # E: httpstatus-comparison


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
