"""Statuses compared with ints."""

from http import HTTPStatus
from typing import Final, Literal

import httpstatus
from app import supply

TYPO: Final = 240


def compare(s: HTTPStatus, o: httpstatus.HTTPStatus | None, u: HTTPStatus | int, two: Literal[427, 430]) -> bool:
    if s == 404:
        reveal_type(s)
    if o != 404:
        return s == TYPO
    reveal_type(o)
    u == 427
    s == two
    427 == o
    few = supply.few()
    if few == 200:
        reveal_type(few)
    else:
        reveal_type(few)
    few == 410
    HTTPStatus.OK == 200
    HTTPStatus.OK == 404
    httpstatus.HTTPStatus.OK == HTTPStatus.OK
    reveal_type(s == 499)
    return supply.count() == 427 or supply.theirs() == 427 or supply.ours() == 306


def is_missing(few: supply.Few, our_few: supply.OurFew) -> str:
    if few == 200:
        return "there"
    reveal_type(few)
    reveal_type(our_few)
    if our_few != 200:
        reveal_type(our_few)
        return "not there"
    return few.phrase


def again(s: HTTPStatus, n: int) -> None:
    current: HTTPStatus | int = s
    kept = s
    while n:
        kept == 427
        current == 427
        current = n
