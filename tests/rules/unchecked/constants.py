"""A constant that is a code by its name is an int of known value."""
# mypy: enable-error-code="httpstatus-unchecked"

from http import HTTPStatus
from http.client import HTTPResponse

from fastapi import status
from requests import codes


def a_constant(response: HTTPResponse) -> None:
    HTTPStatus(status.HTTP_404_NOT_FOUND)
    HTTPStatus(status.WS_1000_NORMAL_CLOSURE)  # E: httpstatus-unchecked
    if response.status in (status.HTTP_404_NOT_FOUND, codes.ok):
        HTTPStatus(response.status)
    if response.status == status.HTTP_404_NOT_FOUND:
        HTTPStatus(response.status)
