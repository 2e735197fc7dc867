"""Names that an import gives to a status class, or to a module of codes, and that stand for something else as well."""

# python: 3.12

from __future__ import annotations

from enum import Enum
from http import HTTPStatus
from http.client import HTTPResponse

from fastapi import status
from rest_framework import status as codes


class Own:
    HTTP_200_OK: int = 200
    HTTP_404_NOT_FOUND = "it is not there"


def a_parameter_instead_of_a_module(text: str, status: Own, response: HTTPResponse) -> None:
    assert text, status.HTTP_404_NOT_FOUND
    match text:
        case status.HTTP_404_NOT_FOUND:
            print(text)
    match response.status:
        case status.HTTP_200_OK:
            print(text)


def a_class_in_another_function(response: HTTPResponse) -> None:
    from http import HTTPStatus as Reason

    assert response.status == Reason.OK


class Reason(Enum):
    GONE = "it is gone"


def the_class_itself(text: str) -> None:
    assert text, Reason.GONE


def one_that_is_bound_once(response: HTTPResponse) -> None:
    match response.status:
        case codes.HTTP_404_NOT_FOUND:
            print()
    assert response.status, codes.HTTP_404_NOT_FOUND  # E: httpstatus-condition
    match HTTPStatus(response.status):
        case codes.HTTP_299:  # type: ignore[attr-defined]
            print()


def imported_here_alone(response: HTTPResponse) -> None:
    from litestar import status_codes

    assert response.status == status_codes.HTTP_404_NOT_FOUND


def imported_elsewhere(response: HTTPResponse) -> None:
    match response.status:
        case status_codes.HTTP_404_NOT_FOUND:  # E: name-defined
            print()
