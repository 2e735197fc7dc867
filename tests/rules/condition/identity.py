import http
import urllib.error
import urllib.response
from http import HTTPStatus
from http.client import HTTPResponse
from typing import Any
from unittest import TestCase

from aiohttp import ClientResponse, ClientResponseError
from httpstatus import HTTPStatus as OurStatus
from requests import Response


def of_an_error(error: ClientResponseError) -> bool:
    return error.status is HTTPStatus.UNAUTHORIZED  # E: httpstatus-condition: error.status is an int, and never HTTPStatus.UNAUTHORIZED itself, so that this is always False; did you mean error.status == HTTPStatus.UNAUTHORIZED?


def of_responses(response: HTTPResponse, answer: ClientResponse, other: urllib.response.addinfourl) -> None:
    response.status is not http.HTTPStatus.OK  # E: httpstatus-condition: response.status is an int, and never http.HTTPStatus.OK itself, so that this is always True; did you mean response.status != http.HTTPStatus.OK?
    answer.status is OurStatus.OK  # E: httpstatus-condition
    HTTPStatus.OK is response.status  # E: httpstatus-condition
    if other.code is HTTPStatus.OK and response.read():  # E: httpstatus-condition
        pass
    try:
        response.read()
    except urllib.error.HTTPError as error:
        if error.code is HTTPStatus.NOT_FOUND:  # E: httpstatus-condition
            pass


class OnceMore(TestCase):
    def test_it(self, response: HTTPResponse) -> None:
        self.assertIs(response.status, HTTPStatus.OK)  # E: httpstatus-condition
        self.assertIsNot(response.status, HTTPStatus.OK)  # E: httpstatus-condition


def silent(
    response: HTTPResponse, other: Response, status: HTTPStatus, either: HTTPStatus | int, answer: ClientResponse
) -> None:
    response.status == HTTPStatus.OK
    response.status in (HTTPStatus.OK, HTTPStatus.CREATED)
    other.status_code is HTTPStatus.OK  # a client for tests may hand a member through
    status is HTTPStatus.OK
    either is HTTPStatus.OK
    status is not HTTPStatus.OK
    answer.status is not None
    [HTTPStatus.OK, HTTPStatus.OK.value, str(HTTPStatus.OK)]
    HTTPStatus.OK is HTTPStatus.OK


def double() -> Any: ...


def of_a_double() -> bool:
    response: HTTPResponse = double()
    return response.status is HTTPStatus.OK


class Test(TestCase):
    def test_it(self, status: HTTPStatus, count: int) -> None:
        self.assertIs(status, HTTPStatus.OK)
        self.assertIs(count, HTTPStatus.OK)
        self.assertIs(status, 240)
