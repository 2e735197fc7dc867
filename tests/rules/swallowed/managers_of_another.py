"""Managers of another module, of which no more is known to mypy than what they declare: their source is read."""

import sys
from types import TracebackType

from fastapi import HTTPException
from swallowed.managers import Counting, Honest, Raising, Session, Translating, Undecided


class HereToo(Honest): ...


class Handing:
    def __enter__(self) -> None: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.translate(error)

    def translate(self, error: BaseException | None) -> None: ...


class Telling(Handing):
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        print(error)
        super().__exit__(kind, error, trace)


class OfAVersion:
    def __enter__(self) -> None: ...

    if sys.version_info >= (3, 0):

        def __exit__(self, *caught: object) -> None:
            raise KeyError


def one_of_a_version() -> None:
    try:
        with OfAVersion():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def one_that_raises_something_else() -> None:
    try:
        with Translating():
            raise HTTPException(404)
    except KeyError:
        raise HTTPException(410)
    except Exception:
        raise HTTPException(500)


def one_of_an_inner_class() -> None:
    try:
        with Raising.Inner():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def one_that_is_undecided() -> None:
    try:
        with Undecided():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def one_that_hands_it_on() -> None:
    try:
        with Handing():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def one_that_lets_it_pass() -> None:
    try:
        with Honest():
            raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(500)


def one_that_hands_on_nothing_of_what_it_caught() -> None:
    try:
        with Counting():
            raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(500)


def one_that_inherits_that() -> None:
    try:
        with HereToo(), Telling():
            raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(500)


async def one_of_an_inner_class_that_lets_it_pass() -> None:
    try:
        async with Raising.Honest():
            raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(500)


def of_a_method_elsewhere(session: Session) -> None:
    try:
        with session.closing():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)
