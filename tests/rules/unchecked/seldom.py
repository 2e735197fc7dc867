"""Calls of a status class with an int that is guarded, or is not, in forms that few write."""

# mypy: enable-error-code="httpstatus-unchecked"
# python: 3.12

from __future__ import annotations

import enum
from collections.abc import Callable
from http import HTTPStatus
from typing import TypeVar

from comparison.own_models import elsewhere
from starlette import status

Either = TypeVar("Either", int, str)


def in_what_is_checked_twice(x: Either, code: int) -> Either:
    HTTPStatus(code)
    return x


def called(function: Callable[[], int]) -> int:
    return function()


@called
def made() -> int:
    return 427


def by_the_name_of_a_function() -> None:
    HTTPStatus(made)  # E: httpstatus-unchecked


def of_another_module() -> None:
    HTTPStatus(elsewhere)  # E: httpstatus-unchecked


def behind_several_patterns(code: int) -> HTTPStatus | None:
    match code:
        case status.HTTP_200_OK | status.HTTP_404_NOT_FOUND:
            return HTTPStatus(code)
        case status.HTTP_200_OK | 1000:
            return HTTPStatus(code)  # E: httpstatus-unchecked
    return None


def in_a_range_with_a_step(code: int) -> HTTPStatus | None:
    if code in range(200, 204, 2):
        return HTTPStatus(code)
    if code in range(200, 210, 9):
        return HTTPStatus(code)  # E: httpstatus-unchecked
    return None


class WithAMethod(enum.IntEnum):
    FINE = 200

    @enum.member
    def other(self) -> int:
        return 427


def of_an_enum_with_a_method_as_a_member(code: WithAMethod) -> HTTPStatus:
    return HTTPStatus(code.value)  # E: httpstatus-unchecked


def marked(status: HTTPStatus) -> Callable[[type], type]:
    return lambda made: made


print()


@marked(HTTPStatus(elsewhere))  # E: httpstatus-unchecked
class Marked: ...
