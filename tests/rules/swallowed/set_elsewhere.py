"""Exceptions whose code their module sets from outside of the class."""

from fastapi import HTTPException
from werkzeug.exceptions import HTTPException as WerkzeugException


class SetLater(WerkzeugException):
    code = 404


class SetByName(WerkzeugException):
    code = 404


class SetByAFunction(WerkzeugException):
    code = 404


class SetInALoop(WerkzeugException):
    code = 404


class OfOneThatIsSet(SetInALoop): ...


class ByAClassMethod(HTTPException):
    STATUS = 404

    def __init__(self) -> None:
        super().__init__(self.STATUS)

    @classmethod
    def configure(cls, code: int) -> None:
        cls.STATUS = code


class NotSet(HTTPException):
    NUMBER = 404

    def __init__(self) -> None:
        super().__init__(self.NUMBER)


class NotSetEither(HTTPException):
    def __init__(self) -> None:
        super().__init__(404)


SetLater.code = 500
setattr(SetByName, "code", 500)  # noqa: B010


def configure(code: int) -> None:
    SetByAFunction.code = code


for each in (SetInALoop,):
    each.code = 500
