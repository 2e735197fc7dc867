"""A code that what it is handed to does not take."""

from __future__ import annotations

from http import HTTPStatus
from typing import Literal
from unittest import TestCase

from aiohttp import web
from django.http import HttpResponse, JsonResponse
from flask import Blueprint, Flask, Response as FlaskResponse, abort
from litestar.exceptions import HTTPException
from starlette.exceptions import HTTPException as StarletteException
from starlette.responses import JSONResponse, Response
from werkzeug import exceptions

app = Flask("shop")
part = Blueprint("part", "shop")


@app.errorhandler(204)  # E: httpstatus-argument: 204 is no code that errorhandler takes: it raises ValueError when the handler is registered; hand over the code of an error that werkzeug has an exception for, or a class of exceptions
def handle_nothing(error: Exception) -> str:
    return ""


@part.errorhandler(402)  # E: httpstatus-argument
@app.errorhandler(404)
@app.errorhandler(exceptions.NotFound)
def handle(error: Exception) -> str:
    return ""


app.register_error_handler(507, handle)  # E: httpstatus-argument
app.register_error_handler(500, handle)


def aborts(code: int, unknown: int, some: Literal[402, 404], none: Literal[402, 507]) -> None:
    if code:
        abort(402)  # E: httpstatus-argument: 402 is no code that abort takes: it raises LookupError; hand over a response with that code, or raise an HTTPException of your own
    if code:
        exceptions.abort(HTTPStatus.OK)  # E: httpstatus-argument
    if code:
        abort(600)  # E: httpstatus-argument
    if code:
        abort(none)  # E: httpstatus-argument
    if code:
        abort(499)  # E: httpstatus-argument
    if code:
        abort(427)  # E: httpstatus-argument: 427 is not a registered HTTP status code; hand over a registered one, or list it in extra_codes
    if code:
        abort(404)
    if code:
        abort(HTTPStatus.IM_A_TEAPOT)
    if code:
        abort(some)
    if code:
        abort(unknown)
    if code:
        abort(FlaskResponse(status=402))


def interim(code: int) -> None:
    Response(status_code=103)  # E: httpstatus-argument: 103 is no code that Response takes: 1xx are interim responses, and the final one is still to come; hand over one of 200 to 599
    HttpResponse(status=102)  # E: httpstatus-argument
    web.Response(status=100)  # E: httpstatus-argument
    Response(status_code=101)
    web.StreamResponse(status=101)


def outside(code: int) -> None:
    Response(status_code=600)  # E: httpstatus-argument: 600 is no code that Response takes: a status code is 100 to 599; hand over one of these
    JSONResponse({}, 99)  # E: httpstatus-argument
    HttpResponse(status=99)  # E: httpstatus-argument: 99 is no code that HttpResponse takes: Django raises ValueError for what is not 100 to 599; hand over one of these
    JsonResponse({}, status=999)  # E: httpstatus-argument
    web.Response(status=1000)  # E: httpstatus-argument
    web.json_response({}, status=0)  # E: httpstatus-argument
    FlaskResponse(status=-1)  # E: httpstatus-argument
    Response(status_code=code)
    Response(status_code=599)
    Response(status_code=306)


def exceptions_take_any_number() -> None:
    if app:
        raise StarletteException(10001)
    if app:
        raise StarletteException(204, "none")


def litestars_exceptions(text: str) -> None:
    HTTPException(status_code=299)  # E: httpstatus-argument
    HTTPException(status_code=600)  # E: httpstatus-argument
    HTTPException(status_code=404)
    HTTPException("no such", status_code=600)
    HTTPException(detail=text, status_code=600)
    HTTPException(status_code=500)


class TestsOfWhatIsNotTaken(TestCase):
    def test_abort(self) -> None:
        with self.assertRaises(LookupError):
            abort(402)
        with self.assertRaises(LookupError):
            abort(427)
        self.assertRaises(LookupError, lambda: abort(402))
        with self.assertRaises(ValueError):
            HttpResponse(status=99)
        with self.assertRaises(StarletteException):
            raise StarletteException(427)  # E: httpstatus-argument
        with self.subTest():
            abort(402)  # E: httpstatus-argument


def a_code_or_text(interim: Literal[103] | str, outside: Literal[99] | Literal["200 OK"], sure: Literal[100, 103]) -> None:
    FlaskResponse(status=interim)
    FlaskResponse(status=outside)
    FlaskResponse(status=sure)  # E: httpstatus-argument


class MadeByAnyConstructor(StarletteException):
    def __init__(self, place: int) -> None:
        [StarletteException.__init__, StarletteException.__init__][place](self, 404)
