"""Where a `ValueError` is expected, and what looks like it."""

# both classes

from __future__ import annotations

import contextlib
import sys
import unittest
from collections.abc import Iterator
from contextlib import AsyncExitStack, ExitStack, nullcontext, suppress
from http import HTTPStatus
from types import TracebackType
from typing import Any, Callable, Literal
from unittest import TestCase, expectedFailure

import pytest
from pytest import mark, raises as r


def take(*given: object) -> None: ...
def later(function: Callable[[], object]) -> None: ...


class ALambda(TestCase):
    def test_is_handed_over_with_the_class(self) -> None:
        self.assertRaises(ValueError, lambda: HTTPStatus(299))
        self.assertRaisesRegex(ValueError, "299", lambda: HTTPStatus(299))
        pytest.raises(ValueError, lambda: HTTPStatus(299))
        pytest.raises((KeyError, ValueError), lambda: HTTPStatus(299))
        r(ValueError, lambda: HTTPStatus(299))

    def test_is_handed_over_with_another(self) -> None:
        self.assertRaises(KeyError, lambda: HTTPStatus(299))  # E: httpstatus-value
        pytest.raises(KeyError, lambda: HTTPStatus(299))  # E: httpstatus-value
        take(lambda: HTTPStatus(299))  # E: httpstatus-value

    def test_runs_in_what_expects_it(self) -> None:
        with pytest.raises(ValueError):
            later(lambda: HTTPStatus(299))
        try:
            later(lambda: HTTPStatus(299))
        except ValueError:
            pass


class ALocalFunction(TestCase):
    def test_is_handed_over_with_the_class(self) -> None:
        def call() -> HTTPStatus:
            return HTTPStatus(299)

        self.assertRaises(ValueError, call)

    def test_is_called_where_it_is_expected(self) -> None:
        def call() -> HTTPStatus:
            return HTTPStatus(299)

        def twice() -> None:
            call()
            call()

        with pytest.raises(ValueError):
            twice()

    def test_is_used_elsewhere(self) -> None:
        def call() -> HTTPStatus:
            return HTTPStatus(299)  # E: httpstatus-value

        self.assertRaises(KeyError, call)
        call()

    def test_leads_to_itself(self) -> None:
        def call() -> None:
            call()
            HTTPStatus(299)  # E: httpstatus-value


def a_context_in_a_name(case: TestCase) -> None:
    context = pytest.raises(ValueError)
    with context:
        HTTPStatus(299)
    asserted = case.assertRaises(ValueError)
    with asserted:
        HTTPStatus(299)
    with r(ValueError) as found:
        HTTPStatus(299)
    either = pytest.raises(ValueError) if case else nullcontext()
    with either:
        HTTPStatus(299)
    other = pytest.raises(KeyError)
    with other:
        HTTPStatus(299)  # E: httpstatus-value
    dropped = suppress(KeyError)
    with dropped:
        HTTPStatus(299)  # E: httpstatus-value


@pytest.mark.parametrize("context", [nullcontext(), pytest.raises(ValueError)])
def a_context_in_a_parameter(
    context: contextlib.AbstractContextManager[object], error: pytest.RaisesExc[KeyError], anything: Any
) -> None:
    with context:
        HTTPStatus(299)
    with anything:
        HTTPStatus(299)
    with error:
        HTTPStatus(299)  # E: httpstatus-value


def a_stack(case: TestCase) -> None:
    with ExitStack() as stack:
        stack.enter_context(pytest.raises(ValueError))
        HTTPStatus(299)


def a_stack_without_with() -> None:
    stack = ExitStack()
    stack.enter_context(suppress(ValueError))
    HTTPStatus(299)
    stack.close()


def a_case_that_enters(case: TestCase) -> None:
    if sys.version_info >= (3, 11):
        case.enterContext(case.assertRaises(ValueError))
        HTTPStatus(299)


def a_stack_of_files() -> None:
    stack = ExitStack()
    stack.enter_context(open("file"))
    HTTPStatus(299)  # E: httpstatus-value


async def an_async_stack() -> None:
    async with AsyncExitStack() as stack:
        stack.enter_context(pytest.raises(ValueError))
        HTTPStatus(299)


class Swallowing:
    def __enter__(self) -> None: ...
    def __exit__(self, *exception: object) -> bool:
        return bool(exception)
    async def __aenter__(self) -> None: ...
    async def __aexit__(self, *exception: object) -> bool:
        return bool(exception)


class Closing:
    def __enter__(self) -> None: ...
    def __exit__(self, *exception: object) -> None: ...
    async def __aenter__(self) -> None: ...
    async def __aexit__(self, *exception: object) -> None: ...


class NeverSwallowing(Swallowing):
    def __exit__(self, *exception: object) -> Literal[False]:
        return False


@contextlib.contextmanager
def handled() -> Iterator[None]:
    try:
        yield
    except ValueError:
        pass


async def a_context_of_a_class_or_a_function_of_ones_own() -> None:
    with Swallowing():
        HTTPStatus(299)
    with handled():
        HTTPStatus(299)
    async with Swallowing():
        HTTPStatus(299)
    with Closing():
        HTTPStatus(299)  # E: httpstatus-value
    async with Closing():
        HTTPStatus(299)  # E: httpstatus-value
    with NeverSwallowing():
        HTTPStatus(299)  # E: httpstatus-value
    with open("file"):
        HTTPStatus(299)  # E: httpstatus-value


@pytest.mark.xfail
def test_that_is_to_fail() -> None:
    HTTPStatus(299)


@mark.xfail(raises=ValueError, strict=True)
def test_that_is_to_fail_with_it() -> None:
    HTTPStatus(299)


@pytest.mark.parametrize("code", [pytest.param(299, marks=pytest.mark.xfail)])
def test_that_is_to_fail_with_one_parameter(code: Literal[299]) -> None:
    HTTPStatus(code)


fails = pytest.mark.xfail(reason="no such code")


@fails
def test_that_is_marked_by_a_name() -> None:
    HTTPStatus(299)


def test_that_marks_itself(request: pytest.FixtureRequest) -> None:
    request.applymarker(pytest.mark.xfail)
    HTTPStatus(299)


class SomeThatFail(TestCase):
    @unittest.expectedFailure
    def test_fails(self) -> None:
        HTTPStatus(299)

    @expectedFailure
    def test_fails_too(self) -> None:
        HTTPStatus(299)

    def test_does_not(self) -> None:
        HTTPStatus(299)  # E: httpstatus-value


@pytest.mark.xfail
class TestAllFail:
    def test_fails(self) -> None:
        HTTPStatus(299)


class TestAllFailToo:
    pytestmark = [pytest.mark.xfail]

    def test_fails(self) -> None:
        HTTPStatus(299)


@pytest.mark.slow
def test_that_is_slow() -> None:
    HTTPStatus(299)  # E: httpstatus-value


def a_handler_that_only_raises_again() -> None:
    try:
        HTTPStatus(299)  # E: httpstatus-value
    except BaseException:
        take("closed")
        raise
    try:
        HTTPStatus(299)  # E: httpstatus-value
    except ValueError as error:
        take(error)
        raise error
    try:
        HTTPStatus(299)  # E: httpstatus-value
    except KeyError:
        pass
    except ValueError:
        raise
    except Exception:
        pass


def a_handler_that_does_something(wrong: type[Exception]) -> int:
    try:
        HTTPStatus(299)
    except BaseException:
        if wrong:
            return 1
        raise
    try:
        HTTPStatus(299)
    except ValueError as error:
        raise KeyError from error
    try:
        try:
            HTTPStatus(299)
        except Exception:
            raise
    except ValueError:
        pass
    try:
        HTTPStatus(299)
    except wrong:
        raise
    except ValueError:
        pass
    for _ in range(3):
        try:
            HTTPStatus(299)
        except ValueError:
            if wrong:
                break
            raise
    try:
        HTTPStatus(299)
    finally:
        return 2


Refused = ValueError


def by_another_name(factory: Callable[[], type[ValueError]]) -> None:
    with pytest.raises(Refused):
        HTTPStatus(299)
    with pytest.raises(factory()):
        HTTPStatus(299)
