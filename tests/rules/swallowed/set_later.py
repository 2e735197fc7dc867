"""What sets the code of an exception from outside of its class: in its module, or in the one that raises it."""

from fastapi import HTTPException
from swallowed.set_elsewhere import (
    ByAClassMethod,
    NotSet,
    NotSetEither,
    OfOneThatIsSet,
    SetByAFunction,
    SetByName,
    SetInALoop,
    SetLater,
)
from werkzeug.exceptions import BadRequest, Conflict, NotFound


class Answer:
    code = 200


class Refused(BadRequest): ...


Conflict.code = 500
NotFound.code = 500
Answer.code = 404


def set_in_its_module(number: int) -> object:
    try:
        match number:
            case 0:
                raise SetLater
            case 1:
                raise SetByName()
            case 2:
                raise SetByAFunction
            case 3:
                raise SetInALoop
            case 4:
                raise OfOneThatIsSet
            case _:
                raise ByAClassMethod
    except Exception:
        raise HTTPException(500)


def set_here(number: int) -> object:
    try:
        if number:
            raise Conflict
        raise NotFound("none")
    except Exception:
        raise HTTPException(500)


def not_set(number: int) -> object:
    try:
        match number:
            case 0:
                raise NotSet  # E: httpstatus-swallowed
            case 1:
                raise NotSetEither()  # E: httpstatus-swallowed
            case _:
                raise BadRequest  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(500)


def the_answer_is_set_here() -> object:
    try:
        raise BadRequest
    except Exception:
        raise NotFound


def the_answer_is_not() -> object:
    try:
        raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception:
        raise Refused
