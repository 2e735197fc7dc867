"""Statuses in patterns."""

from http import HTTPStatus
from typing_extensions import assert_never

import httpstatus
from app import supply


def match(few: supply.Few, s: HTTPStatus, o: httpstatus.HTTPStatus | None, pair: tuple[supply.OurFew, int]) -> int:
    match s:
        case 200 | 201:
            reveal_type(s)
        case 427:
            pass
        case HTTPStatus.GONE:
            reveal_type(s)
    match o:
        case 404:
            reveal_type(o)
        case None:
            pass
        case 240:
            pass
    match pair:
        case (200, 1):
            reveal_type(pair)
        case (404 as code, n):
            reveal_type(code)
    match few:
        case 200:
            return 1
        case 404:
            return 2
        case _:
            assert_never(few)


def match_what_is_counted() -> None:
    match supply.count():
        case 427:
            pass
        case 404:
            pass


class Reply:
    """What mypy's workers check before the bodies of functions."""

    def __init__(self, few: supply.Few, s: HTTPStatus) -> None:
        match s:
            case 200 | 427:
                reveal_type(s)
        match few:
            case 200:
                self.text = "ok"
            case 404:
                self.text = "no"
            case _:
                assert_never(few)

    match supply.theirs():
        case 404 as code:
            reveal_type(code)
        case 427:
            pass


match supply.theirs():
    case 404 as code:
        reveal_type(code)
    case 427:
        pass
