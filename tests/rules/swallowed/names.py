"""What the message says lets it pass: as the module names it, and what is to be imported if it does not."""

import fastapi
import flask
import tornado.web
from aiohttp import web_exceptions
from django.shortcuts import get_object_or_404
from rest_framework.exceptions import NotFound
from starlette.exceptions import HTTPException as StarletteHTTPException


class User: ...


class Missing(StarletteHTTPException):
    def __init__(self) -> None:
        super().__init__(404)


def by_the_module_of_the_raise() -> None:
    try:
        raise fastapi.HTTPException(404)  # E: httpstatus-swallowed: 404 raised here is caught by `except Exception` in line 23 and answered as 500; let it pass: `except fastapi.HTTPException: raise` before it
    except Exception:
        raise fastapi.HTTPException(500)


def by_a_module_in_a_package() -> None:
    try:
        raise tornado.web.HTTPError(404)  # E: httpstatus-swallowed: 404 raised here is caught by `except Exception` in line 30 and answered as 500; let it pass: `except tornado.web.HTTPError: raise` before it
    except Exception:
        raise fastapi.HTTPException(500)


def by_an_alias() -> None:
    try:
        raise Missing  # E: httpstatus-swallowed: 404 raised here is caught by `except Exception` in line 37 and answered as 500; let it pass: `except StarletteHTTPException: raise` before it
    except Exception:
        raise fastapi.HTTPException(500)


def from_werkzeug() -> None:
    try:
        flask.abort(404)  # E: httpstatus-swallowed: 404 raised here is caught by `except Exception` in line 44 and answered as 500; let it pass: `except HTTPException: raise` before it, with HTTPException from werkzeug.exceptions
    except Exception:
        flask.abort(500)


def from_django() -> None:
    try:
        get_object_or_404(User)  # E: httpstatus-swallowed: 404 raised here is caught by `except Exception` in line 51 and answered as 500; let it pass: `except Http404: raise` before it, with Http404 from django.http
    except Exception:
        raise fastapi.HTTPException(500)


def from_rest_framework() -> None:
    try:
        raise NotFound  # E: httpstatus-swallowed: 404 raised here is caught by `except Exception` in line 58 and answered as 500; let it pass: `except APIException: raise` before it, with APIException from rest_framework.exceptions
    except Exception:
        raise fastapi.HTTPException(500)


def from_aiohttp() -> None:
    try:
        raise web_exceptions.HTTPNotFound  # E: httpstatus-swallowed: 404 raised here is caught by `except Exception` in line 65 and answered as 500; let it pass: `except web_exceptions.HTTPException: raise` before it
    except Exception:
        raise fastapi.HTTPException(500)
