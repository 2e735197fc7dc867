"""`HTTPStatus(code)` of what is declared with `AnyStatusCode`: it may be of any value."""

# mypy: enable-error-code="httpstatus-unchecked"

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus

from httpstatus import AnyStatusCode


@dataclass
class Reply:
    code: AnyStatusCode


def of_any_value(code: AnyStatusCode, reply: Reply) -> None:
    HTTPStatus(code)  # E: httpstatus-unchecked
    HTTPStatus(reply.code)  # E: httpstatus-unchecked


def where_it_is_seen_to(code: AnyStatusCode, reply: Reply) -> None:
    if code in (200, 404):
        HTTPStatus(code)
    try:
        HTTPStatus(reply.code)
    except ValueError:
        pass
