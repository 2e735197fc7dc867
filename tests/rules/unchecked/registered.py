"""An int that can be nothing but a registered code, and one that only looks like it."""

# mypy: enable-error-code="httpstatus-unchecked"
# both classes

from __future__ import annotations

import enum
from enum import IntEnum
from http import HTTPStatus
from typing import Literal

import http
import httpstatus
from comparison.own_models import Attribute

LIMIT = 404
CHANGED = 404
WRONG = 427


def change() -> None:
    global CHANGED
    CHANGED = 299


class OfAClassBody:
    fine: int = 200
    wrong: int = 427
    any_int = int("200")
    status = HTTPStatus(fine)
    statuses = [
        HTTPStatus(wrong),  # E: httpstatus-unchecked
        HTTPStatus(any_int),  # E: httpstatus-unchecked
    ]
    for code in (200, 404):
        HTTPStatus(code)


class Code(IntEnum):
    FINE = 200
    GONE = 410


class Wide(IntEnum):
    FINE = 200
    SLOW = 499


class Reply(enum.Enum):
    FINE = 200
    GONE = 410


def an_int_of_an_enum(
    ours: httpstatus.HTTPStatus, status: HTTPStatus, code: Code, wide: Wide, reply: Reply, maybe: HTTPStatus | None
) -> None:
    HTTPStatus(ours.value)
    HTTPStatus(status.value)
    HTTPStatus(int(status))
    HTTPStatus(status.real)
    HTTPStatus(status._value_)
    HTTPStatus(code.value)
    HTTPStatus(int(code))
    HTTPStatus(reply.value)
    HTTPStatus((maybe or HTTPStatus.OK).value)
    number = status.value
    HTTPStatus(number)
    HTTPStatus(number if number else 404)
    HTTPStatus(wide.value)  # E: httpstatus-value
    HTTPStatus(int(wide))  # E: httpstatus-unchecked
    HTTPStatus(status.value + 1)  # E: httpstatus-unchecked


def a_name(given: int, some: list[int]) -> None:
    code = 404
    HTTPStatus(code)
    HTTPStatus(LIMIT)
    HTTPStatus(CHANGED)  # E: httpstatus-unchecked
    either = 200 if given else 404
    HTTPStatus(either)
    wrong = 427
    HTTPStatus(wrong)  # E: httpstatus-unchecked
    HTTPStatus(WRONG)  # E: httpstatus-unchecked
    default = given or 404
    HTTPStatus(default)  # E: httpstatus-unchecked
    for item in some:
        HTTPStatus(item)  # E: httpstatus-unchecked
    given = 404
    HTTPStatus(given)  # E: httpstatus-unchecked


class Failure(Exception):
    code = 404
    other = 404
    stored = 404
    wrong = 427
    declared: int
    counted = 200

    def __init__(self) -> None:
        self.stored = 410
        self.own = 200
        self.counted += 1

    @property
    def computed(self) -> int:
        return 404

    @property
    def computed_wrong(self) -> int:
        return 427 if self.args else 404

    @property
    def computed_anew(self) -> int:
        return 404

    def statuses(self, peer: Failure) -> None:
        HTTPStatus(self.code)
        HTTPStatus(peer.code)
        HTTPStatus(Failure.code)
        HTTPStatus(self.stored)
        HTTPStatus(self.own)
        HTTPStatus(self.other)  # E: httpstatus-unchecked
        HTTPStatus(self.wrong)  # E: httpstatus-unchecked
        HTTPStatus(self.declared)  # E: httpstatus-unchecked
        HTTPStatus(self.computed)
        HTTPStatus(self.computed_wrong)  # E: httpstatus-unchecked
        HTTPStatus(self.computed_anew)  # E: httpstatus-unchecked
        HTTPStatus(self.counted)  # E: httpstatus-unchecked


class Worse(Failure):
    other = 299

    @property
    def computed_anew(self) -> int:
        return len(self.args)


def ranges(code: int, other: int) -> None:
    if 200 <= code < 207:
        HTTPStatus(code)
    if 200 <= code <= 299:
        HTTPStatus(code)  # E: httpstatus-unchecked
    if code >= 200 and code < 207:
        HTTPStatus(code)
    if code in range(400, 418):
        HTTPStatus(code)
    if code in range(400, 600):
        HTTPStatus(code)  # E: httpstatus-unchecked
    if code in range(10**12):
        HTTPStatus(code)  # E: httpstatus-unchecked
    if 200 <= other < 207:
        HTTPStatus(code)  # E: httpstatus-unchecked
    if not (code < 200 or code >= 207):
        HTTPStatus(code)
    if code >= 200:
        HTTPStatus(code)  # E: httpstatus-unchecked
        if code < 207:
            HTTPStatus(code)
    if code == 200 or 400 <= code < 418:
        HTTPStatus(code)
    if code == 999:
        HTTPStatus(code)  # E: httpstatus-unchecked
    if code > 10**6:
        HTTPStatus(code)  # E: httpstatus-unchecked
    if code != 200:
        pass
    elif other:
        HTTPStatus(code)


def statements(code: int, other: int) -> HTTPStatus | None:
    if code < 200:
        return None
    HTTPStatus(code)  # E: httpstatus-unchecked
    if code > 206:
        raise KeyError
    return HTTPStatus(code)


def statements_with_elif(code: int, other: int) -> HTTPStatus | None:
    if code < 200:
        return None
    elif code > 206:
        return None
    return HTTPStatus(code)


def statements_with_a_branch_that_goes_on(code: int, other: int) -> HTTPStatus | None:
    if code < 200:
        return None
    elif other:
        pass
    elif code > 206:
        return None
    return HTTPStatus(code)  # E: httpstatus-unchecked


def a_match(code: int, other: int) -> None:
    match code:
        case 200 | 404:
            HTTPStatus(code)
        case 200 | 427:
            HTTPStatus(code)  # E: httpstatus-value
        case _ if 400 <= code < 418:
            HTTPStatus(code)
        case _ if other:
            HTTPStatus(code)  # E: httpstatus-unchecked


def a_match_on_another(code: int, other: int) -> None:
    if code > 206:
        return
    match other:
        case 200 | 404:
            HTTPStatus(code)  # E: httpstatus-unchecked
    match str(code):
        case "200" | "404":
            HTTPStatus(code)  # E: httpstatus-unchecked
    if code < 200:
        return
    match other:
        case 427:
            HTTPStatus(code)


def comprehensions(codes: list[int]) -> list[HTTPStatus]:
    return [HTTPStatus(code) for code in codes if code >= 200 if code < 207]


class Known:
    code: Literal[404]
    either: Literal[200, 209]
    no_code: Literal[209]
    maybe: Literal[209] | None


def known() -> Literal[404]:
    return 404


def a_comparison_with_what_has_one_value_by_its_type(code: int, of: Known) -> None:
    if code == known():
        HTTPStatus(code)
    if code == of.code:
        HTTPStatus(code)
    if 200 <= code <= of.either:
        HTTPStatus(code)  # E: httpstatus-unchecked
    if 207 <= code <= 209 and code != of.no_code:
        HTTPStatus(code)
    if 207 <= code <= 209 and code != of.maybe:
        HTTPStatus(code)  # E: httpstatus-unchecked


def an_elif_that_speaks_of_it_alone(code: int, other: int) -> HTTPStatus | None:
    if other:
        return None
    elif code not in (200, 404):
        return None
    return HTTPStatus(code)


def branches_that_begin_with_something_else(code: int) -> HTTPStatus | None:
    if code not in (200, 404):
        print("none")
        return None
    return HTTPStatus(code)


def branches_that_end_with_something_else(code: int) -> HTTPStatus | None:
    if code not in (200, 404):
        if code == 0:
            return None
        print("none")
    return HTTPStatus(code)  # E: httpstatus-unchecked


def attributes_of_what_is_an_int(code: int, status: HTTPStatus) -> None:
    HTTPStatus(code.real)  # E: httpstatus-unchecked
    HTTPStatus(status.denominator)  # E: httpstatus-value
    HTTPStatus(status.real)


def an_attribute_of_a_class_of_another_module(reply: Attribute) -> None:
    reply.code = 200
    HTTPStatus(reply.code)  # E: httpstatus-unchecked


def below_zero(code: int) -> None:
    if code >= 0:
        if code <= -2:
            HTTPStatus(code)
        if code < 2 or code == 200:
            HTTPStatus(code)  # E: httpstatus-unchecked
