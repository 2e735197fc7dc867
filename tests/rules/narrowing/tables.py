"""A tuple that has a name narrows a status each time, by what the status can be there."""

from http import HTTPStatus
from typing import Final, Literal

RETRY: Final = (200, 404, 200, 404, 410)
FEW: Final = (200, 999)  # E: httpstatus-comparison


def again_and_again(status: HTTPStatus, few: Literal[HTTPStatus.OK, HTTPStatus.FOUND]) -> None:
    if status in RETRY:
        reveal_type(status)  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.NOT_FOUND] | Literal[http.HTTPStatus.GONE]"
    if few in RETRY:
        reveal_type(few)  # N: Revealed type is "Literal[http.HTTPStatus.OK]"
    if status in FEW:
        reveal_type(status)  # N: Revealed type is "Literal[http.HTTPStatus.OK]"
    if status in RETRY:
        reveal_type(status)  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.NOT_FOUND] | Literal[http.HTTPStatus.GONE]"


def an_int(number: Literal[200, 404, 500], members: tuple[Literal[HTTPStatus.OK], Literal[HTTPStatus.GONE]]) -> None:
    if number in members:
        reveal_type(number)  # N: Revealed type is "Literal[200]"
    if number in members:
        reveal_type(number)  # N: Revealed type is "Literal[200]"
