"""The ints of statuses, and what is made of plain ones."""

import http.client
from http import HTTPStatus

import httpstatus

from app import supply


def of_members(status: httpstatus.HTTPStatus, other: HTTPStatus) -> None:
    status.value == 240
    int(other) in (200, 427)
    supply.theirs().value == 427
    status.value > 400


def of_plain_ints(response: http.client.HTTPResponse) -> None:
    int(response.status) == 427
    code = response.status or 0
    code == 427
    asked: int = getattr(response, "status", 0)
    asked == 427
