"""Ranges and predicates narrow a status that is one of a few, and what has it."""

# both classes
# python: 3.12

from __future__ import annotations

from http import HTTPStatus
from typing import Literal


class Good:
    status: Literal[HTTPStatus.OK, HTTPStatus.CREATED]
    item: str

    def refresh(self) -> None: ...


class Bad:
    status: Literal[HTTPStatus.NOT_FOUND, HTTPStatus.BAD_GATEWAY]
    reason: str


class GoodCode:
    code: Literal[200, 299]
    item: str


class BadCode:
    code: Literal[404]
    reason: str


class Deep:
    meta: Good | Bad


class Any:
    status: HTTPStatus

    def refresh(self) -> None: ...


Few = Literal[HTTPStatus.OK, HTTPStatus.CREATED, HTTPStatus.NOT_FOUND, HTTPStatus.BAD_GATEWAY]


def by_range(r: Good | Bad) -> str:  # since mypy 2.0
    if r.status in range(200, 300):
        return r.item
    if r.status not in range(500, 600):
        reveal_type(r.status)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"
        return r.reason
    reveal_type(r.status)  # N: Revealed type is "Literal[http.HTTPStatus.BAD_GATEWAY]"
    return r.reason


def by_range_of_ints(r: GoodCode | BadCode) -> str:
    if r.code not in range(400, 500):
        return r.item
    return r.reason


def by_range_of_a_local(s: Few, t: Few | None) -> None:  # since mypy 2.0
    if s in range(300):
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.CREATED]"
    else:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND] | Literal[http.HTTPStatus.BAD_GATEWAY]"
    if t in range(500, 600):
        reveal_type(t)  # N: Revealed type is "Literal[http.HTTPStatus.BAD_GATEWAY]"
    while s in range(200, 300) and s != 200:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.CREATED]"
        s = HTTPStatus.OK


def by_attribute(r: Good | Bad) -> str:
    if r.status.is_success:
        reveal_type(r.status)  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.CREATED]"
        return r.item
    if not r.status.is_client_error:
        reveal_type(r.status)  # N: Revealed type is "Literal[http.HTTPStatus.BAD_GATEWAY]"
    return r.reason


def by_attribute_two_levels_up(d: Deep) -> str:
    return d.meta.item if d.meta.status.is_success else d.meta.reason


def by_attribute_of_a_local(s: Few) -> None:
    if s.is_success:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.CREATED]"
    elif s.is_client_error:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"
    else:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.BAD_GATEWAY]"


def what_is_read_is_free_to_be_another(s: Literal[HTTPStatus.OK]) -> bool:
    found = s.is_success
    if found:
        found = False
    return found


def what_is_declared_to_be_any_status_is_not_narrowed(r: Any) -> int:
    if r.status == HTTPStatus.NOT_FOUND:
        return 1
    if r.status.is_success:
        r.refresh()
        if r.status.is_server_error:
            return 2
    if r.status in range(200, 300):
        r.refresh()
        if r.status not in range(200, 300):
            return 4
    if r.status.value == 410:
        r.refresh()
        if r.status.value == 500:
            return 5
    return 0


def what_is_declared_to_be_any_int_is_not_narrowed(n: int) -> None:
    if n in range(200, 300):
        reveal_type(n)  # N: Revealed type is "int"


