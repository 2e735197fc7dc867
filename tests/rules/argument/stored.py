"""Statuses that are stored in what a server answers with."""

from __future__ import annotations

from http import HTTPStatus

from django.http import HttpResponse
from httpx._models import Response as ClientResponse
from rest_framework.exceptions import APIException
from starlette.exceptions import HTTPException as StarletteException
from starlette.responses import JSONResponse, Response
from werkzeug.exceptions import HTTPException, NotFound


def in_an_object(response: Response, subclass: JSONResponse, django: HttpResponse, code: int) -> None:
    response.status_code = 427  # E: httpstatus-argument: 427 is not a registered HTTP status code; store a registered one, or list it in extra_codes
    subclass.status_code = 240  # E: httpstatus-argument: 240 is not a registered HTTP status code; did you mean 204 (NO_CONTENT)?
    django.status_code = 427  # E: httpstatus-argument
    response.status_code = 404
    response.status_code = HTTPStatus.NOT_FOUND
    response.status_code = code
    response.status_code = 306
    response.status_code = 999
    response.status_code = 499
    if response.status_code == 404:
        return


def in_what_stands_for_a_response(fake: ClientResponse) -> None:
    fake.status_code = 427


class Gone(HTTPException):
    code = 427  # E: httpstatus-argument


class Far(NotFound):
    code = 427  # E: httpstatus-argument


class Fine(HTTPException):
    code = 410


class Declared(StarletteException):
    status_code: int = 427  # E: httpstatus-argument


class OfRestFramework(APIException):
    status_code = 427  # E: httpstatus-argument


class OfDjango(HttpResponse):
    status_code = 427  # E: httpstatus-argument


class Unrelated:
    code = 427
    status_code = 427


class OwnError(Exception):
    code = 427


class BySuper(StarletteException):
    def __init__(self) -> None:
        super().__init__(427)  # E: httpstatus-argument


class ByName(StarletteException):
    def __init__(self) -> None:
        StarletteException.__init__(self, 427)  # E: httpstatus-argument


class BySelf(StarletteException):
    def __init__(self) -> None:
        super().__init__(404)
        self.status_code = 427  # E: httpstatus-argument


class WithAnother(HTTPException):
    code = 410
    other = 427
