"""A member of httpx's class tells an int of a few apart, as one of ours does, and is told apart by an int."""

from __future__ import annotations

from typing import Literal

import httpx
from typing_extensions import assert_never


class Good:
    status_code: Literal[200, 201]
    item: str


class Missing:
    status_code: Literal[404]
    reason: str


class GoodMember:
    status: Literal[httpx.codes.OK]
    item: str


class MissingMember:
    status: Literal[httpx.codes.NOT_FOUND]
    reason: str


def by_equality(r: Good | Missing) -> str:
    return r.reason if r.status_code == httpx.codes.NOT_FOUND else r.item


def by_membership(r: Good | Missing) -> str:  # since mypy 2.0
    if r.status_code not in (httpx.codes.OK, httpx.codes.CREATED):
        return r.reason
    return r.item


def by_pattern(r: Good | Missing) -> str:
    match r.status_code:
        case httpx.codes.NOT_FOUND:
            return r.reason
        case httpx.codes.OK | httpx.codes.CREATED:
            return r.item
    assert_never(r)


def by_an_int(r: GoodMember | MissingMember) -> str:
    if r.status == 404:
        return r.reason
    return r.item


def by_range(r: GoodMember | MissingMember) -> str:
    return r.item if r.status in range(200, 300) else r.reason
