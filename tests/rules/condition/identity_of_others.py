from http import HTTPStatus
from http.client import HTTPResponse
from unittest.mock import Mock
from urllib.response import addinfourl

from aiohttp import ClientResponse, ClientResponseError


def of_a_double() -> bool:
    response = Mock(HTTPResponse, status=HTTPStatus.OK)
    return response.status is HTTPStatus.OK


def of_one_that_is_given_a_member(answer: ClientResponse) -> None:
    answer.status = HTTPStatus.OK
    assert answer.status is HTTPStatus.OK


def of_one_that_may_be_given_a_member(response: addinfourl, status: int) -> bool:
    setattr(response, "code", status)  # noqa: B010
    return response.code is not HTTPStatus.OK


class Own(HTTPResponse):
    status: int

    def is_it(self) -> bool:
        self.status = HTTPStatus.OK
        return self.status is HTTPStatus.OK


class Raised(ClientResponseError):
    """It is raised here, with what may be a member."""


def of_one_that_is_raised_here(error: ClientResponseError) -> bool:
    if error.status is HTTPStatus.OK:
        raise ClientResponseError()
    return False
