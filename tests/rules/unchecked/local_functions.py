"""Local functions that are used in each other, of the last of which a `ValueError` is expected, or not."""

# mypy: enable-error-code="httpstatus-unchecked"

from http import HTTPStatus
from typing import Callable


def expected_at_the_end(code: int) -> object:
    def first() -> HTTPStatus:
        return HTTPStatus(code)

    def second() -> HTTPStatus:
        return first()

    def third() -> HTTPStatus | None:
        try:
            return second()
        except ValueError:
            return None

    return third()


def expected_nowhere(code: int) -> object:
    def first() -> HTTPStatus:
        return HTTPStatus(code)  # E: httpstatus-unchecked

    def second() -> HTTPStatus:
        HTTPStatus(code)  # E: httpstatus-unchecked
        return first()

    return second()


def expected_of_one_and_not_of_the_next(code: int) -> object:
    def first() -> HTTPStatus:
        return HTTPStatus(code)

    def second() -> HTTPStatus:
        try:
            first()
        except ValueError:
            pass
        return HTTPStatus(code)  # E: httpstatus-unchecked

    return second()


def in_a_ring(code: int) -> object:
    def first() -> HTTPStatus:
        return HTTPStatus(code) if code else second()  # E: httpstatus-unchecked

    def second() -> HTTPStatus:
        return HTTPStatus(code) if code else first()  # E: httpstatus-unchecked

    return second()


def in_a_ring_that_is_entered_where_it_is_expected(code: int) -> object:
    def first() -> HTTPStatus:
        return HTTPStatus(code) if code else second()

    def second() -> HTTPStatus:
        return HTTPStatus(code) if code else first()

    try:
        return second()
    except ValueError:
        return None


def catching(exception: type[Exception], function: Callable[[], object]) -> object:
    try:
        return function()
    except exception:
        return None


def handed_over_with_a_class_that_is_declared_to_be_one_of_exceptions(code: int, exception: type[ValueError]) -> object:
    def first() -> HTTPStatus:
        return HTTPStatus(code)

    def second() -> object:
        return catching(exception, first)

    return second()


def handed_over_with_something_else(code: int, limit: int) -> object:
    def call(tries: int, function: Callable[[], object]) -> object:
        return function() if tries else None

    def first() -> HTTPStatus:
        return HTTPStatus(code)  # E: httpstatus-unchecked

    def second() -> object:
        return call(limit, first)

    return second()


def guarded_in_its_own_branch(code: int, text: str) -> object:
    if code == 1:
        return None
    elif code == 2:
        number = int(text)
        if number in (200, 404):
            return HTTPStatus(number)
        return HTTPStatus(number)  # E: httpstatus-unchecked
    elif code == 3:
        other = int(text)
        return HTTPStatus(other)  # E: httpstatus-unchecked
    elif code in (200, 404):
        if text:
            third = int(text)
            if third == 404:
                return HTTPStatus(third), HTTPStatus(code)
    return HTTPStatus(code)  # E: httpstatus-unchecked
