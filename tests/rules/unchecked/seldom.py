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


def is_registered(code: int, *, strictly: bool = False) -> bool:
    return code in range(200, 207)


def behind_a_function_that_is_asked(code: int) -> HTTPStatus | None:
    if is_registered(code, strictly=True):
        return HTTPStatus(code)
    return HTTPStatus(code)  # E: httpstatus-unchecked


def behind_a_function_that_is_asked_before(code: int) -> HTTPStatus:
    if not is_registered(code):
        raise KeyError(code)
    return HTTPStatus(code)


def behind_a_function_that_is_asked_of_another(code: int, other: int) -> HTTPStatus:
    assert is_registered(other)
    return HTTPStatus(code)  # E: httpstatus-unchecked


def behind_a_function_that_says_nothing_of_it(code: int, text: str) -> HTTPStatus | None:
    if isinstance(code, int) and (lambda one: True)(code) and HTTPStatus(200) and any(one for one in [code]):
        return HTTPStatus(code)  # E: httpstatus-unchecked
    return None


def behind_a_comparison_with_each(code: int, codes: list[int]) -> HTTPStatus | None:
    if any(code == one for one in HTTPStatus):
        return HTTPStatus(code)
    if any([one == code for one in HTTPStatus]):
        return HTTPStatus(code)
    if any(one == 200 for one in codes):
        return HTTPStatus(code)  # E: httpstatus-unchecked
    return None


def field_validator(*names: str) -> Callable[[Callable[[int], int]], Callable[[int], int]]:
    return lambda function: function


@field_validator("code")
def checks_a_value(code: int) -> int:
    return HTTPStatus(code)


def reads_an_argument(text: str) -> HTTPStatus:
    return HTTPStatus(int(text))


def checks_a_value_in_an_annotation(code: int) -> HTTPStatus:
    return HTTPStatus(code)


def is_handed_elsewhere(code: int) -> HTTPStatus:
    return HTTPStatus(code)  # E: httpstatus-unchecked


class AfterValidator:
    def __init__(self, function: Callable[[int], HTTPStatus]) -> None:
        self.function = function


def add_argument(name: str, type: Callable[[str], HTTPStatus]) -> None: ...


add_argument("--status", type=reads_an_argument)
print(AfterValidator(checks_a_value_in_an_annotation), AfterValidator(function=lambda code: HTTPStatus(code)))
print(called(lambda: 1), is_handed_elsewhere)


def in_a_range_with_a_step(code: int) -> HTTPStatus | None:
    if code in range(200, 204, 2):
        return HTTPStatus(code)
    if code in range(200, 210, 9):
        return HTTPStatus(code)  # E: httpstatus-unchecked
    return None


def behind_a_bound_beyond_all_codes(code: int) -> HTTPStatus | None:
    if code > 5000:
        return HTTPStatus(code)  # E: httpstatus-unchecked
    if code < -5000:
        return HTTPStatus(code)  # E: httpstatus-unchecked
    return None


def unpacked_beside_what_may_be_empty(codes: list[int]) -> HTTPStatus:
    *more, code, last = 200, 404, *codes
    print(more, last)
    return HTTPStatus(code)  # E: httpstatus-unchecked


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
