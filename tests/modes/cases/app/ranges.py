"""Range checks."""

import http.client
from http import HTTPStatus
from typing import Literal

import httpstatus
from app import supply


def check(s: HTTPStatus, o: httpstatus.HTTPStatus, response: http.client.HTTPResponse, client: supply.Client) -> None:
    200 <= s < 299
    o > 400 and o < 500
    response.status in range(200, 299)
    199 > client.code < 300
    200 <= response.status < 300
    400 <= supply.count() < 499
    s in range(400, 500)


def of_a_few(few: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]) -> None:
    if few < 300:
        reveal_type(few)
