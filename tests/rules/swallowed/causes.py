"""A module that asks what an exception was raised from: it may answer with the status of that one."""

from fastapi import HTTPException
from starlette.responses import JSONResponse


def answer(error: HTTPException) -> JSONResponse:
    cause = error.__cause__
    if isinstance(cause, HTTPException):
        error = cause
    return JSONResponse({"error": str(error)}, error.status_code)


def is_raised_from_another(number: int) -> int:
    try:
        if number < 0:
            raise HTTPException(404)
    except Exception as error:
        raise HTTPException(500) from error
    return number
