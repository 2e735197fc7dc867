"""A constant that is a code by its name narrows a status as the member does."""

from http import HTTPStatus
from typing import Literal

from typing_extensions import assert_never

from fastapi import status
from requests import codes


def it_narrows(s: HTTPStatus) -> None:
    if s == status.HTTP_404_NOT_FOUND:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"
    if s in (status.HTTP_404_NOT_FOUND, codes.ok) and s != 200:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"


def all_cases_are_taken(s: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]) -> bool:
    if s == status.HTTP_200_OK:
        return True
    if s == codes.not_found:
        return False
    assert_never(s)


def a_match_takes_all_cases(s: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]) -> bool:
    match s:
        case status.HTTP_200_OK:
            return True
        case status.HTTP_404_NOT_FOUND:
            return False
    assert_never(s)


reveal_type(HTTPStatus(status.HTTP_404_NOT_FOUND))  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]?"
reveal_type(HTTPStatus(status.HTTP_200_OK).phrase)  # N: Revealed type is "Literal['OK']?"
reveal_type(status.HTTP_404_NOT_FOUND)  # N: Revealed type is "int"
