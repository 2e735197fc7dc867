"""What our class has beside that of the standard library."""

from __future__ import annotations

import http
from typing import Literal

from httpstatus import HTTPStatus, is_success
from typing_extensions import assert_never


def get_gives_the_member_or_the_default(n: int) -> None:
    reveal_type(HTTPStatus.get(404))  # N: Revealed type is "Literal[httpstatus.HTTPStatus.NOT_FOUND]?"
    reveal_type(HTTPStatus.get(299))  # N: Revealed type is "None"
    reveal_type(HTTPStatus.get(299, "x"))  # N: Revealed type is "Literal['x']?"
    reveal_type(HTTPStatus.get(299, default=HTTPStatus.OK))  # N: Revealed type is "Literal[httpstatus.HTTPStatus.OK]?"
    reveal_type(HTTPStatus.get(n))  # N: Revealed type is "httpstatus.HTTPStatus | None"


def our_further_facts_are_literals_too() -> None:
    reveal_type(HTTPStatus(401).is_client_error)  # N: Revealed type is "Literal[True]?"
    reveal_type(HTTPStatus(401).reference)  # N: Revealed type is "Literal['RFC 9110, Section 15.5.2']?"
    reveal_type(HTTPStatus(401).registration)  # N: Revealed type is "Literal['permanent']?"
    reveal_type(HTTPStatus(401).allows_content)  # N: Revealed type is "Literal[True]?"
    reveal_type(HTTPStatus(401).is_cacheable_by_default)  # N: Revealed type is "Literal[False]?"
    reveal_type(HTTPStatus(401).required_fields)  # N: Revealed type is "tuple[Literal['WWW-Authenticate']?]"


def texts_that_differ_between_versions_are_literals_of_ours_alone() -> None:
    reveal_type(http.HTTPStatus.PROCESSING.description)  # N: Revealed type is "str"
    reveal_type(HTTPStatus.PROCESSING.description)  # N: Revealed type is "Literal['Server is processing the request']?"


def two_names_of_a_member_are_one(few: Literal[HTTPStatus.OK, HTTPStatus.CONTENT_TOO_LARGE]) -> int:
    reveal_type(HTTPStatus.REQUEST_ENTITY_TOO_LARGE.name)  # N: Revealed type is "Literal['CONTENT_TOO_LARGE']?"
    reveal_type(HTTPStatus.REQUEST_RANGE_NOT_SATISFIABLE)  # N: Revealed type is "Literal[httpstatus.HTTPStatus.RANGE_NOT_SATISFIABLE]?"
    same: Literal[HTTPStatus.REQUEST_ENTITY_TOO_LARGE] = HTTPStatus.CONTENT_TOO_LARGE
    print(same)
    if few is HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        reveal_type(few)  # N: Revealed type is "Literal[httpstatus.HTTPStatus.CONTENT_TOO_LARGE]"
    else:
        reveal_type(few)  # N: Revealed type is "Literal[httpstatus.HTTPStatus.OK]"
    match few:
        case HTTPStatus.OK:
            return 1
        case HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
            return 2
        case never:
            assert_never(never)


def the_typed_predicates_narrow_in_both_branches(few: Literal[HTTPStatus.OK, HTTPStatus.GONE]) -> None:
    if is_success(few):
        reveal_type(few)  # N: Revealed type is "Literal[httpstatus.HTTPStatus.OK]"
    else:
        reveal_type(few)  # N: Revealed type is "Literal[httpstatus.HTTPStatus.GONE]"
