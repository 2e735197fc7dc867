"""Every property of a status that is known in part, as a condition: mypy looks it up once more for what is left."""

from __future__ import annotations

from typing import Literal

from httpstatus import HTTPStatus


class R:
    status: HTTPStatus
    few: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]


def after_an_int(s: HTTPStatus, o: HTTPStatus | None) -> int:
    if s == 404:
        return 1
    if s.is_success:
        return 2
    if not s.is_client_error or s.is_server_error:
        return 3
    while not s.phrase:
        return 4
    if o == 404:
        return 5
    if o and o.is_success and o.description:
        return 6
    return 7 if s.is_redirection else 8 if s.is_informational else len(s.name)


def from_the_start(s: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND], r: R) -> int:
    if s.is_success:
        return 1
    assert s.is_client_error
    assert s.phrase and s.description and s.value and s.name
    if r.few.is_success or r.few.is_redirection:
        return 2
    return [x for x in (s, r.few) if x.is_server_error or x.phrase].index(s)


def of_an_attribute(r: R) -> int:
    if r.status == HTTPStatus.NOT_FOUND or r.status in (200, 201):
        return 1
    if r.status.is_success:
        return 2
    while not r.status.phrase:
        return 3
    return 4


def after_each_way_of_narrowing(s: HTTPStatus, t: HTTPStatus, u: HTTPStatus, v: HTTPStatus) -> int:
    if s in (200, 201):
        if s.is_success and s.phrase:
            return 1
    if t not in (200, 404):
        return 2
    if t.is_success:
        return 3
    match u:
        case 200 | 404:
            if u.is_success:
                return 4
        case _:
            if u.is_success:
                return 5
    if v != HTTPStatus.OK and v.is_success:
        return 6
    return 7


def in_variables_of_the_names_of_attributes(value: HTTPStatus, name: HTTPStatus, phrase: HTTPStatus) -> str:
    if value == 404 or name == 404 or phrase == 404:
        return ""
    if value.is_success and name.is_success and phrase.is_success:
        return value.phrase
    if value.phrase and name.value and phrase.name:
        return name.phrase
    return phrase.phrase


def fields_that_a_response_has() -> None:
    reveal_type(HTTPStatus.UNAUTHORIZED.required_fields)  # N: Revealed type is "tuple[Literal['WWW-Authenticate']?]"
