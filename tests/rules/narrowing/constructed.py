"""A member that is made of one of several known ints is known, but what it is stored in may take any other."""

# both classes

from __future__ import annotations

from http import HTTPStatus
from typing import Final, Literal

CODES: Final = (200, 201, 404)


def it_is_known(code: Literal[200, 404]) -> Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]:
    match HTTPStatus(code):
        case 200:
            return HTTPStatus.OK
        case 404:
            return HTTPStatus(code)


def a_variable_takes_any_other(code: Literal[200, 404]) -> HTTPStatus:
    status = HTTPStatus(code)
    if status == 404:
        status = HTTPStatus.GONE
    return status


class AnAttributeTakesAnyOther:
    def __init__(self, code: Literal[200, 404]) -> None:
        self.status = HTTPStatus(code)

    def finish(self) -> None:
        self.status = HTTPStatus.GONE


def a_list_takes_any_other() -> list[HTTPStatus]:
    made = []
    for code in CODES:
        made.append(HTTPStatus(code))
    made.append(HTTPStatus.GONE)
    return made


def a_display_takes_any_other() -> dict[str, HTTPStatus]:
    made = {str(code): HTTPStatus(code) for code in CODES}
    made["gone"] = HTTPStatus.GONE
    return made
