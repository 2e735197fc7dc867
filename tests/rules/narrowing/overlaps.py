"""What mypy says of two operands that never meet, with statuses: the false ones go, the long ones are one line."""

# both classes

from __future__ import annotations

import enum
from http import HTTPStatus
from typing import Literal


class Codes(enum.IntEnum):
    OK = 200
    MISSING = 404


class Other(enum.Enum):
    OK = 200


def a_false_one(s: Literal[HTTPStatus.OK], c: Literal[Codes.OK], d: bool) -> list[bool]:
    return [HTTPStatus.OK == 200, 200 == s, s in (200, 404), s in [200], s != 200]


def a_false_one_of_two_enums_of_ints(s: Literal[HTTPStatus.OK], c: Literal[Codes.OK]) -> list[bool]:
    return [HTTPStatus.OK == Codes.OK, Codes.OK == s, s in (Codes.OK, Codes.MISSING), s != c, s in {c}]


def a_true_one(s: Literal[HTTPStatus.OK]) -> bool:
    return s == Other.OK  # E: comparison-overlap


def one_of_a_few(s: Literal[HTTPStatus.OK, HTTPStatus.GONE]) -> bool:
    return s == 404  # E: comparison-overlap: Non-overlapping equality check (left operand type: "Literal[HTTPStatus.OK, HTTPStatus.GONE]", right operand type: "Literal[404]")


def one_that_was_taken_before(s: HTTPStatus) -> int:
    if s == 404:
        return 1
    if s == 404:  # E: comparison-overlap: Non-overlapping equality check: no status is left that is "Literal[404]", since an earlier check took it; remove one of the two
        return 2  # E: unreachable
    if s != HTTPStatus.NOT_FOUND:  # E: comparison-overlap: Non-overlapping equality check: no status is left that is "Literal[HTTPStatus.NOT_FOUND]", since an earlier check took it; remove one of the two
        return 3
    return 4  # E: unreachable


def one_that_a_member_took_before(s: HTTPStatus) -> int:
    if s == HTTPStatus.NOT_FOUND:
        return 1
    if 404 == s:  # E: comparison-overlap: Non-overlapping equality check: no status is left that is "Literal[404]", since an earlier check took it; remove one of the two
        return 2  # E: unreachable
    return 3


def one_in_a_loop(s: HTTPStatus, c: bool) -> int:
    while c:
        if s == 404:
            return 1
        if s == 404:  # E: comparison-overlap: Non-overlapping equality check: no status is left that is "Literal[404]", since an earlier check took it; remove one of the two
            return 2  # E: unreachable
    return 3


def one_in_a_loop_that_may_be_another_the_next_time(s: HTTPStatus, t: HTTPStatus, c: bool) -> int:
    while c:
        if s == 404:
            c = False
        elif s == 200:
            return 1
        s = t
    return 2


def of_ints_and_members(c: Literal[200] | Literal[HTTPStatus.NOT_FOUND]) -> None:  # since mypy 2.0
    assert c == 404 or HTTPStatus.OK == c or c in (404, 410) or c in [HTTPStatus.OK]
    if c == 200:
        print(c)
    else:
        reveal_type(c)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"
    assert c == 410 or c != HTTPStatus.GONE  # E: comparison-overlap  # E: comparison-overlap
