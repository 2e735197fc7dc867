"""Exceptions of the project's own whose code something else than their body decides."""

import abc
import sys
from collections.abc import Callable
from http import HTTPStatus
from typing import Any, TypeVar, final, overload

from comparison.own_models import Leaving
from fastapi import HTTPException
from litestar.exceptions import HTTPException as LitestarHTTPException, LitestarException
from rest_framework.exceptions import APIException
from starlette.responses import JSONResponse
from tornado.web import HTTPError, RequestHandler
from werkzeug.exceptions import HTTPException as WerkzeugException, NotFound

_Class = TypeVar("_Class", bound=type)
_Number = TypeVar("_Number", int, float)


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


class Coded(HTTPException):
    STATUS = 500

    def __init__(self) -> None:
        super().__init__(self.STATUS)


class OfItsCausesClass(HTTPException):
    STATUS = 404

    def __init__(self, cause: Coded) -> None:
        super().__init__(cause.__class__.STATUS)


class OfItsCausesType(HTTPException):
    STATUS = 404

    def __init__(self, cause: Coded) -> None:
        super().__init__(type(cause).STATUS)


class OfTwoConstructors(HTTPException):
    if sys.version_info >= (3, 99):

        def __init__(self) -> None:
            super().__init__(404)

    else:

        def __init__(self) -> None:
            super().__init__(500)


class AtABranch(HTTPException):
    def __init__(self, is_gone: bool) -> None:
        if is_gone:
            super().__init__(410)
        else:
            super().__init__(404)


class LeftEarly(HTTPException):
    def __init__(self, is_gone: bool) -> None:
        super().__init__(404)
        if is_gone:
            return
        self.text = "it may come back"


class BoundAnew(HTTPException):
    def __init__(self, code: int = 404) -> None:
        code = code + 96
        super().__init__(code)


class OfANameOfTheModule(HTTPException):
    def __init__(self) -> None:
        super().__init__(UNKNOWN)


class WithoutTheConstructorThatTakesIt(Inheriting):
    def __init__(self, number: int) -> None:
        self.number = number


class Unordered(Exception, Base): ...  # E: misc


UNKNOWN = len(sys.argv)


def decided_by_something_else(number: int) -> object:
    try:
        match number:
            case 0:
                raise OfItsCausesClass(Coded())
            case 1:
                raise OfItsCausesType(Coded())
            case 2:
                raise AtABranch(True)
            case 3:
                raise LeftEarly(True)
            case 4:
                raise BoundAnew()
            case 5:
                raise OfANameOfTheModule
            case 6:
                raise WithoutTheConstructorThatTakesIt(number)
            case _:
                raise OfTwoConstructors
    except Exception:
        raise HTTPException(500)


class OfItsOwnClass(HTTPException):
    STATUS = 404

    def __init__(self) -> None:
        super().__init__(self.__class__.STATUS)


class OfItsOwnType(HTTPException):
    STATUS = 404

    def __init__(self) -> None:
        super().__init__(type(self).STATUS)


class OfAMembersValue(HTTPException):
    def __init__(self) -> None:
        super().__init__(HTTPStatus.NOT_FOUND.value)


class WithoutTheBasesConstructor(APIException):
    status_code = 409

    def __init__(self, number: int) -> None:
        self.detail = f"{number} is taken"


class ByDefault(WerkzeugException):
    code = 404

    def __init__(self) -> None:
        super().__init__()


Gone = HTTPException


def decided_in_other_words(number: int) -> object:
    try:
        match number:
            case 0:
                raise OfItsOwnClass  # E: httpstatus-swallowed
            case 1:
                raise OfItsOwnType  # E: httpstatus-swallowed
            case 2:
                raise OfAMembersValue  # E: httpstatus-swallowed
            case 3:
                raise ByDefault  # E: httpstatus-swallowed
            case 4:
                raise WithoutTheBasesConstructor(number)  # E: httpstatus-swallowed
            case _:
                raise Gone(410)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(500)


def decorated(function: Any) -> Any:
    return function


class OfADecoratedConstructor(HTTPException):
    @decorated
    def __init__(self, status_code: int = 404) -> None:
        super().__init__(status_code)


class OfAnOverloadedConstructor(HTTPException):
    @overload
    def __init__(self, status_code: int) -> None: ...
    @overload
    def __init__(self, status_code: str) -> None: ...
    def __init__(self, status_code: int | str) -> None:
        super().__init__(int(status_code))


class OfADecoratedOne(OfADecoratedConstructor):
    def __init__(self) -> None:
        super().__init__(410)


def decided_by_what_is_decorated(number: int) -> object:
    try:
        match number:
            case 0:
                raise OfADecoratedConstructor(410)
            case 1:
                raise OfADecoratedOne
            case _:
                raise OfAnOverloadedConstructor(410)
    except Exception as error:
        error.said()  # type: ignore[attr-defined]
        raise HTTPException(500)


if len(sys.argv) > 99:
    raise HTTPException(404)


def left_without_an_answer() -> object:
    try:
        raise HTTPException(404)
    except Exception:
        return  # E: return-value


def answered_by_what_is_derived(number: int) -> object:
    try:
        raise HTTPException(404)
    except Exception:
        return Unknown()


class Unknown: ...


def raised_in_what_is_checked_twice(x: _Number) -> _Number:
    try:
        raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def answered_at_times_by_another(handler: RequestHandler, is_late: bool) -> None:
    try:
        raise HTTPError(404)
    except Exception:
        if is_late:
            handler.send_error(503)
        handler.send_error(500)


class OfADefault(HTTPError):
    def __init__(self) -> None:
        super().__init__(log_message="it failed")


Failure = Exception


def caught_by_another_name(handler: RequestHandler, make: Callable[[], Callable[[], object]]) -> None:
    try:
        raise HTTPError(404)  # E: httpstatus-swallowed
    except Failure:
        make()()
        handler.say()  # type: ignore[attr-defined]
        handler.send_error(500)


def of_a_default(handler: RequestHandler) -> None:
    try:
        raise OfADefault  # E: httpstatus-swallowed
    except Exception:
        handler.send_error(503)


def caught_by_the_frameworks_base() -> object:
    try:
        raise LitestarHTTPException(status_code=404)
    except LitestarException:
        raise LitestarHTTPException(status_code=500)


def in_a_manager_of_another_module() -> None:
    try:
        with Leaving():
            raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(500)


class OwnResponse(JSONResponse):
    def __init__(self, content: object, status_code: int = 500) -> None:
        super().__init__(content, 404)


@decorated
class DecoratedResponse(JSONResponse): ...


def answered_by_a_response_that_is_made_over() -> object:
    try:
        raise HTTPException(404)
    except Exception:
        return DecoratedResponse({}, 500)


def answered_by_a_response_of_ones_own() -> object:
    try:
        raise HTTPException(404)
    except Exception:
        return OwnResponse({}, 500)


class Numbered(HTTPException):
    def __init__(self, detail: str, status_code: int = 404) -> None:
        super().__init__(status_code, detail)


def made_of_what_is_unpacked(given: Any) -> object:
    try:
        match given:
            case {}:
                raise Numbered(**given)
            case []:
                raise Numbered(*given)
            case "":
                raise Numbered("none", *given)
            case 0:
                raise Numbered(status_code=410, **given)  # E: httpstatus-swallowed
            case _:
                raise Numbered(given)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(500)


def made_with_what_is_no_code(count: int) -> object:
    try:
        if count:
            raise HTTPException(-404)
        raise HTTPException(-count)
    except Exception:
        raise HTTPException(500)


def raised_again_behind_an_answer(handler: RequestHandler) -> None:
    try:
        raise HTTPError(404)
    except Exception as error:
        handler.send_error(500)
        raise error


def raised_again_with_a_traceback_behind_an_answer(handler: RequestHandler) -> None:
    try:
        raise HTTPError(404)
    except Exception as error:
        handler.send_error(500)
        raise error.with_traceback(None)


class Described(WerkzeugException):
    code = 410
    description = "It is gone."


def raised_with_a_description() -> object:
    try:
        raise Described  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(500)
