"""Attributes of libraries in which the module stores something else: whatever it compares with may be that."""

from http import HTTPStatus
from http.client import HTTPResponse
from typing import Any
from urllib.error import HTTPError
from urllib.response import addinfourl

import requests
from starlette import status
from starlette.responses import JSONResponse, Response


def stored_here() -> None:
    response = requests.Response()
    response.status_code = 240
    assert response.status_code == 240


def stored_in_another_function(response: requests.Response) -> None:
    assert response.status_code == 240


def of_another_class(response: HTTPResponse) -> None:
    assert response.status == 240  # E: httpstatus-comparison


class Job:
    """No response: what is stored in it says nothing of responses."""

    def __init__(self) -> None:
        self.status = 240


def of_an_object_that_is_no_response(job: Job, response: HTTPResponse) -> None:
    job.status = 299
    assert response.status == 427  # E: httpstatus-comparison


def statuses_are_stored(response: Response, other: JSONResponse, error: bool) -> None:
    response.status_code = 404
    other.status_code = response.status_code
    response.status_code = HTTPStatus.OK
    response.status_code = status.HTTP_404_NOT_FOUND
    other.status_code = HTTPStatus.OK.value
    assert response.status_code == 427  # E: httpstatus-comparison
    assert other.status_code != 240  # E: httpstatus-comparison


def an_item_of_the_target(error: HTTPError, codes: list[int]) -> None:
    error.code, codes[0] = codes
    assert error.code == 240


def a_loop(info: addinfourl) -> None:
    for info.code in range(600):
        assert info.code != 240


def read_by(response: HTTPResponse, handle: Any) -> None:
    assert getattr(response, "status", 240) == 240
    assert handle("status", 404)
    assert response.status == 240  # E: httpstatus-comparison
