"""What is raised in a `with` whose manager may keep it, or lets it pass."""

import contextlib
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager, suppress
from typing import Any

import swallowed.silent
from fastapi import HTTPException

IGNORED = (HTTPException, KeyError)


@contextmanager
def tolerant() -> Iterator[None]:
    try:
        yield
    except HTTPException as error:
        print(error)


@contextmanager
def tolerant_of_all() -> Iterator[None]:
    try:
        yield
    except Exception as error:
        if not isinstance(error, HTTPException):
            raise


@asynccontextmanager
async def tolerant_of_all_later() -> AsyncIterator[None]:
    try:
        yield
    except Exception:
        print("swallowed")


@contextmanager
def by_a_finally() -> Iterator[None]:
    try:
        yield
    finally:
        return  # noqa: B012


@contextmanager
def by_another() -> Iterator[None]:
    with suppress(HTTPException):
        yield


@contextmanager
def by_one_of_ones_own() -> Iterator[None]:
    with tolerant():
        yield


@contextmanager
def delegated() -> Iterator[None]:
    yield from tolerant.__wrapped__()  # type: ignore[attr-defined]


@contextmanager
def closing() -> Iterator[None]:
    try:
        yield
    finally:
        print("closed")


@contextmanager
def rolling_back() -> Iterator[None]:
    try:
        yield
    except Exception:
        print("rolled back")
        raise


@contextmanager
def translating() -> Iterator[None]:
    try:
        yield
    except (KeyError, OSError) as error:
        raise HTTPException(404) from error


class Unannotated:
    def __enter__(self):  # type: ignore[no-untyped-def]
        return self

    def __exit__(self, kind, value, trace):  # type: ignore[no-untyped-def]
        return isinstance(value, HTTPException)


class Undecided:
    def __enter__(self) -> None: ...
    def __exit__(self, *caught: object) -> bool | None:
        return None


class Translating:
    def __enter__(self) -> None: ...
    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if isinstance(error, HTTPException):
            raise KeyError from error


class Raising:
    class Inner:
        def __enter__(self) -> None: ...
        def __exit__(self, *caught: object) -> None:
            raise KeyError

    class Honest:
        async def __aenter__(self) -> None: ...
        async def __aexit__(self, *caught: object) -> None: ...


class Honest:
    def __enter__(self) -> None: ...
    def __exit__(self, *caught: object) -> None: ...


class Counting:
    def __enter__(self) -> None: ...
    def __exit__(self, *caught: object) -> None:
        reason = "left"
        self.count("one")
        self.count(reason)

    def count(self, reason: str) -> None: ...


@contextmanager
def with_an_honest_one() -> Iterator[None]:
    with Honest():
        yield


def of_a_generator_that_takes_it() -> None:
    try:
        with tolerant():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def of_a_generator_that_takes_all() -> None:
    try:
        with tolerant_of_all():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


async def of_a_generator_of_coroutines() -> None:
    try:
        async with tolerant_of_all_later():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def of_a_generator_with_a_finally() -> None:
    try:
        with by_a_finally():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def of_a_generator_with_another() -> None:
    try:
        with by_another():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def of_a_generator_with_one_of_ones_own() -> None:
    try:
        with by_one_of_ones_own():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def of_a_generator_that_delegates() -> None:
    try:
        with delegated():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def of_a_generator_elsewhere() -> None:
    try:
        with swallowed.silent.of_a_generator():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def of_a_generator_that_is_handed_over(manager: contextlib.AbstractContextManager[None]) -> None:
    try:
        with manager:
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def of_no_known_type(manager: Any) -> None:
    try:
        with manager:
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def not_annotated() -> None:
    try:
        with Unannotated():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def undecided() -> None:
    try:
        with Undecided():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def translated() -> None:
    try:
        with Translating():
            raise HTTPException(404)
    except KeyError:
        raise HTTPException(410)
    except Exception:
        raise HTTPException(500)


def suppressing_what_has_no_name_here() -> None:
    try:
        with suppress(ValueError, *IGNORED):
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def suppressing_what_is_in_a_name(wanted: type[Exception]) -> None:
    try:
        with suppress(ValueError, wanted):
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def suppressing_others() -> None:
    try:
        with suppress(ValueError, OSError):
            raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(500)


def a_stack_with_a_name() -> None:
    try:
        with ExitStack() as stack:
            stack.enter_context(suppress(HTTPException))
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def with_a_finally_it_passes() -> None:
    try:
        with closing():
            raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(500)


def rolled_back_it_passes() -> None:
    try:
        with rolling_back():
            raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(500)


def others_are_translated() -> None:
    try:
        with translating():
            raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(500)


def files_let_it_pass() -> None:
    try:
        with open("log"):
            raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(500)


def one_with_an_honest_one_lets_it_pass() -> None:
    try:
        with with_an_honest_one():
            raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(500)


def one_that_gives_nothing_lets_it_pass() -> None:
    try:
        with Honest():
            raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(500)


class Session:
    @contextmanager
    def tolerant(self) -> Iterator[None]:
        try:
            yield
        except HTTPException:
            print("swallowed")

    @contextmanager
    def closing(self) -> Iterator[None]:
        try:
            yield
        finally:
            print("closed")


def of_a_method_that_takes_it(session: Session) -> None:
    try:
        with session.tolerant():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def of_a_method_that_lets_it_pass(session: Session) -> None:
    try:
        with session.closing():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def of_a_function_in_a_function() -> None:
    @contextmanager
    def closing() -> Iterator[None]:
        yield

    try:
        with closing():
            raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(500)


class GivingACoroutine:
    def __aenter__(self) -> Coroutine[Any, Any, None]:
        raise NotImplementedError

    def __aexit__(self, *error: object) -> Coroutine[Any, Any, bool]:
        raise NotImplementedError


class GivingACoroutineOfNothing:
    def __aenter__(self) -> Coroutine[Any, Any, None]:
        raise NotImplementedError

    def __aexit__(self, *error: object) -> Coroutine[Any, Any, None]:
        return nothing()


async def nothing() -> None: ...


async def of_a_coroutine() -> None:
    try:
        async with GivingACoroutine():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


async def of_a_coroutine_of_nothing() -> None:
    try:
        async with GivingACoroutineOfNothing():
            raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(500)
