"""Exceptions of the project's own whose code something else than their body decides."""

import abc
import sys
from collections.abc import Callable
from typing import Any, TypeVar, final

from fastapi import HTTPException
from werkzeug.exceptions import HTTPException as WerkzeugException, NotFound

_Class = TypeVar("_Class", bound=type)


def failing(code: int) -> Callable[[_Class], _Class]:
    def decorate(made: _Class) -> _Class:
        made.STATUS = code  # type: ignore[attr-defined]
        return made

    return decorate


class Base(HTTPException):
    STATUS = 404

    def __init__(self, detail: str = "") -> None:
        super().__init__(self.STATUS, detail)


class ByKeyword(Base):
    def __init_subclass__(cls, code: int = 500) -> None:
        cls.STATUS = code


class OfAKeyword(ByKeyword, code=500): ...


@failing(500)
class Decorated(Base):
    STATUS = 404


class Meta(abc.ABCMeta):
    def __new__(cls, name: str, bases: Any, names: dict[str, Any]) -> "Meta":
        return super().__new__(cls, name, bases, {**names, "STATUS": 500})


class OfAMetaclass(Base, metaclass=Meta):
    STATUS = 404


class Failing:
    STATUS = 500


class MixedIn(Failing, Base): ...


class FailingWerkzeug:
    code: int | None = 500


class MixedInWerkzeug(FailingWerkzeug, NotFound): ...


class Making:
    def __init__(self, status_code: int = 404) -> None:
        HTTPException.__init__(self, 500)  # type: ignore[arg-type]


class MadeBefore(Making, HTTPException): ...


class MadeBeforeToo(Making, HTTPException):
    def __init__(self) -> None:
        super().__init__(404)


class Other(Base):
    STATUS = 500


class Inheriting(Base): ...


class OfTwo(Inheriting, Other): ...


class OfAPlatform(Base):
    STATUS = 404
    if sys.version_info >= (3, 0):
        STATUS = 500


class OfALoop(Base):
    STATUS = 404
    for STATUS in (404, 500):
        pass


class OfSeveral(Base):
    STATUS, NAME = 500, "failed"


class ByAMethod(HTTPException):
    def __init__(self) -> None:
        super().__init__(404)
        self.adopt()

    def adopt(self) -> None:
        self.status_code = 500


class ByName(HTTPException):
    def __init__(self) -> None:
        super().__init__(404)
        setattr(self, "status_code", 500)  # noqa: B010


class ByItsAttributes(HTTPException):
    def __init__(self) -> None:
        super().__init__(404)
        self.__dict__["status_code"] = 500


class RaisingAnother(HTTPException):
    def __init__(self, code: int) -> None:
        if code != 404:
            raise HTTPException(code)
        super().__init__(404)


@final
class Final(Base): ...


class Abstract(Base, metaclass=abc.ABCMeta): ...


class Attributed(HTTPException):
    def __init__(self, number: int) -> None:
        super().__init__(404)
        self.number = number
        self.text = self.say()

    def say(self) -> str:
        return f"no item {self.number}"


class Overriding(FailingWerkzeug, WerkzeugException):
    code = 404


def decided_otherwise(number: int) -> object:
    try:
        match number:
            case 0:
                raise OfAKeyword
            case 1:
                raise Decorated
            case 2:
                raise OfAMetaclass
            case 3:
                raise MixedIn
            case 4:
                raise MixedInWerkzeug
            case 5:
                raise MadeBefore
            case 6:
                raise MadeBeforeToo
            case 7:
                raise OfTwo
            case 8:
                raise OfAPlatform
            case 9:
                raise OfALoop
            case 10:
                raise OfSeveral
            case 11:
                raise ByAMethod
            case 12:
                raise ByName
            case 13:
                raise ByItsAttributes
            case _:
                raise RaisingAnother(500)
    except Exception:
        raise HTTPException(500)


def decided_by_the_body(number: int) -> object:
    try:
        match number:
            case 0:
                raise Final  # E: httpstatus-swallowed
            case 1:
                raise Abstract  # E: httpstatus-swallowed
            case 2:
                raise Attributed(1)  # E: httpstatus-swallowed
            case _:
                raise Overriding  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(500)
