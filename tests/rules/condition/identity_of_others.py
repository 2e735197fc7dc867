from http import HTTPStatus
from http.client import HTTPResponse
from unittest.mock import Mock

from aiohttp import ClientResponseError


def of_a_double() -> bool:
    response = Mock(HTTPResponse, status=HTTPStatus.OK)
    return response.status is HTTPStatus.OK


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
