"""Statuses among ints."""

from http import HTTPStatus
from typing import Literal

import httpstatus
from app import supply


def contained(s: HTTPStatus, o: httpstatus.HTTPStatus | None, t: tuple[Literal[200], Literal[404]]) -> None:
    if s in (200, 404):
        reveal_type(s)
    if o in {
        200,
        427,
    }:
        reveal_type(o)
    if s not in [200, 201]:
        pass
    else:
        reveal_type(s)
    s in t
    HTTPStatus.GONE in t
    HTTPStatus.OK in t
    s in frozenset({420, 200})
    if supply.few() in (404, 410):
        pass
    supply.count() in (200, 427)
    [x for x in (s, s) if x in (200, 240)]
