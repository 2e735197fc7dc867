"""Statuses that are narrowed, or are not, in forms that few write."""

# both classes
# python: 3.12

from __future__ import annotations

from collections.abc import Callable, Sequence
from http import HTTPStatus
from typing import Literal, Never, TypeVar

from typing_extensions import TypeIs, Unpack

Few = Literal[HTTPStatus.OK, HTTPStatus.CREATED, HTTPStatus.NOT_FOUND]
Codes = Literal[200, 404, 500]
Either = TypeVar("Either", int, str)


def wider_in_the_second_round(again: Callable[[], HTTPStatus]) -> None:  # since mypy 2.0
    s: HTTPStatus = HTTPStatus.NOT_FOUND
    while again():
        if s in range(400, 500):
            reveal_type(s)  # N: Revealed type is "http.HTTPStatus"
        if s == 200 or s == 404:
            if 400 <= s < 500:
                reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"
        s = again()


def by_what_is_made_anew(pick: Callable[[], Few], few: Few | None) -> None:  # since mypy 2.0
    if pick() in range(400, 500):
        reveal_type(pick())  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.CREATED] | Literal[http.HTTPStatus.NOT_FOUND]"
    if few in range(500, 600):
        reveal_type(few)  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.CREATED] | Literal[http.HTTPStatus.NOT_FOUND] | None"


def by_nothing_at_all(s: HTTPStatus, never: list[Never]) -> None:  # since mypy 2.0
    if s in frozenset() or s in never:
        reveal_type(s)  # E: unreachable: Statement is unreachable
    print(s == never[0])


def in_a_tuple_of_any_length(s: HTTPStatus, codes: tuple[Literal[200], Unpack[tuple[int, ...]]]) -> None:  # since mypy 2.0
    if s in codes:
        reveal_type(s)  # N: Revealed type is "http.HTTPStatus"


def by_codes_or_none(s: HTTPStatus | None, code: Literal[200, 404] | None) -> None:  # since mypy 2.0
    if s in (code, 410):
        print(s)


def codes_by_members_or_none(code: Codes | None, s: Literal[HTTPStatus.OK, HTTPStatus.GONE] | None) -> None:  # since mypy 2.0
    if code in (s, 404):
        print(code)
    if code in [s]:
        reveal_type(code)  # N: Revealed type is "Literal[200] | None"


def codes_that_are_made_anew(pick: Callable[[], Codes]) -> None:  # since mypy 2.0
    match pick():
        case HTTPStatus.OK:
            print()
        case 404:
            print()


def behind_any_number_of_others(statuses: list[HTTPStatus], pair: tuple[HTTPStatus, Codes]) -> None:  # since mypy 2.0
    match statuses:
        case [*_, 404]:
            print()
        case [404, *_]:
            print()
    match pair:
        case (404, HTTPStatus.OK):
            reveal_type(pair)  # N: Revealed type is "tuple[Literal[http.HTTPStatus.NOT_FOUND], Literal[200]]"


def in_what_is_checked_twice(x: Either, s: HTTPStatus, code: Codes) -> Either:  # since mypy 2.0
    print(s in {}, s in frozenset(), s in [])
    print(s == 200 and s == 404)
    match s:
        case 200:
            print()
        case 427:
            print()
    match code:
        case HTTPStatus.OK:
            print()
    if x == 200 or s == 427:
        print()
    return x


def what_is_no_name(codes: Sequence[Codes], n: int) -> None:  # since mypy 2.0
    match codes[n]:
        case HTTPStatus.OK:
            print()
    match (codes[n], n):
        case (HTTPStatus.OK, 2):
            print()


class Counted:
    code: int


def is_fine(code: int) -> TypeIs[Literal[200, 404]]:
    return code in (200, 404)


def an_attribute_that_is_narrowed(counted: Counted) -> None:  # since mypy 2.0
    if is_fine(counted.code):
        match counted.code:
            case HTTPStatus.OK:
                print()


def in_a_loop_that_is_wider(s: HTTPStatus, again: Callable[[], HTTPStatus]) -> None:  # since mypy 2.0
    s = HTTPStatus.NOT_FOUND
    while again():
        if s in range(400, 500):
            print()
        else:
            print()
        if s == 200 or s == 404:
            if 400 <= s < 500:
                print()
        s = again()


def in_a_loop_of_any(r: Few | int, again: Callable[[], Few | int]) -> None:  # since mypy 2.0
    r = HTTPStatus.NOT_FOUND
    while again():
        if r in range(400, 500):
            print()
        r = again()
