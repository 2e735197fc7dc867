"""What a known code makes is its member, whose attributes are known too."""

# both classes

from __future__ import annotations

import http
from http import HTTPStatus
from typing import Final, Literal

import httpstatus
from condition import reported

CODE: Final = 404


def a_known_code_is_its_member(two: Literal[200, 404], kind: type[HTTPStatus], n: int) -> None:
    reveal_type(HTTPStatus(200))  # N: Revealed type is "Literal[http.HTTPStatus.OK]?"
    reveal_type(HTTPStatus(value=200))  # N: Revealed type is "Literal[http.HTTPStatus.OK]?"
    reveal_type(HTTPStatus(CODE))  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]?"
    reveal_type(HTTPStatus(two))  # N: Revealed type is "Literal[http.HTTPStatus.OK]? | Literal[http.HTTPStatus.NOT_FOUND]?"
    reveal_type(HTTPStatus(http.HTTPStatus.OK))  # N: Revealed type is "Literal[http.HTTPStatus.OK]?"
    reveal_type(HTTPStatus(httpstatus.HTTPStatus.OK))  # N: Revealed type is "Literal[http.HTTPStatus.OK]?"
    reveal_type(kind(200))  # N: Revealed type is "Literal[http.HTTPStatus.OK]?"
    reveal_type(HTTPStatus(n))  # N: Revealed type is "http.HTTPStatus"
    status = HTTPStatus(200)
    status = HTTPStatus(404)
    print(status)


def attributes_of_a_known_member_are_literals(few: Literal[HTTPStatus.OK, HTTPStatus.GONE], s: HTTPStatus) -> None:
    reveal_type(HTTPStatus.OK.value)  # N: Revealed type is "Literal[200]?"
    reveal_type(HTTPStatus.OK.name)  # N: Revealed type is "Literal['OK']?"
    reveal_type(HTTPStatus.OK.phrase)  # N: Revealed type is "Literal['OK']?"
    reveal_type(HTTPStatus.GONE.description)  # N: Revealed type is "Literal['URI no longer exists and has been permanently removed']?"
    reveal_type(few.value)  # N: Revealed type is "Literal[200]? | Literal[410]?"
    reveal_type(few.name)  # N: Revealed type is "Literal['OK']? | Literal['GONE']?"
    reveal_type(few.phrase)  # N: Revealed type is "Literal['OK']? | Literal['Gone']?"
    reveal_type(s.phrase)  # N: Revealed type is "str"
    if s == 410:
        reveal_type(s.phrase)  # N: Revealed type is "Literal['Gone']?"


def a_member_by_its_name_is_not_known() -> None:
    """A limit of mypy: it calls no hook."""
    reveal_type(HTTPStatus["NOT_FOUND"])  # N: Revealed type is "http.HTTPStatus"


def a_final_int_of_a_module_in_a_pattern_is_not_known(s: HTTPStatus) -> None:
    """A limit of mypy: it calls no hook."""
    match s:
        case reported.BAD:
            reveal_type(s)  # N: Revealed type is "http.HTTPStatus"
