"""Statuses that are narrowed, or are not, in forms that few write."""

# both classes
# python: 3.12

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import Literal, Never, TypeVar

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
    if s == never[0]:
        reveal_type(s)  # E: unreachable: Statement is unreachable


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
    match s:
        case 200:
            print()
        case 427:
            print()
    match code:
        case HTTPStatus.OK:
            print()
    return x
