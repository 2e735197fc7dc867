"""What the page of `httpstatus-swallowed` says happens: the 404 is answered as a 500, and as a 404 with the cure."""

# ruff: noqa: ARG001, BLE001, TRY301 - it is what is shown
from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import flask
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient as AiohttpClient
from aiohttp.test_utils import TestServer
from django.http import Http404, HttpRequest, HttpResponse
from django.test import Client, override_settings
from django.urls import path
from fastapi import FastAPI, HTTPException
from fastapi.testclient import TestClient
from rest_framework.decorators import api_view, authentication_classes, permission_classes, renderer_classes
from rest_framework.exceptions import APIException, NotFound
from rest_framework.renderers import JSONRenderer
from rest_framework.response import Response
from werkzeug.exceptions import HTTPException as WerkzeugException

if TYPE_CHECKING:
    from collections.abc import Callable


def let_pass(exception: type[Exception], *, cured: bool) -> tuple[type[Exception], ...]:
    """What the first handler names: nothing, where the mistake is made."""
    return (exception,) if cured else ()


def by_fastapi(*, cured: bool) -> int:
    app = FastAPI()

    @app.get("/")
    def endpoint() -> None:
        try:
            raise HTTPException(404)
        except let_pass(HTTPException, cured=cured):
            raise
        except Exception as error:
            raise HTTPException(500, str(error)) from error

    return TestClient(app).get("/").status_code


def by_flask(*, cured: bool) -> int:
    app = flask.Flask(__name__)

    @app.get("/")
    def endpoint() -> tuple[dict[str, str], int]:
        try:
            flask.abort(404)
        except let_pass(WerkzeugException, cured=cured):
            raise
        except Exception as error:
            return {"error": str(error)}, 500

    return app.test_client().get("/").status_code


def django_view(request: HttpRequest, *, cured: bool) -> HttpResponse:
    try:
        raise Http404
    except let_pass(Http404, cured=cured):
        raise
    except Exception as error:
        return HttpResponse(str(error), status=500)


@api_view()
@authentication_classes([])
@permission_classes([])
@renderer_classes([JSONRenderer])
def rest_view(request: object, *, cured: bool) -> Response:
    try:
        raise NotFound
    except let_pass(APIException, cured=cured):
        raise
    except Exception as error:
        return Response({"error": str(error)}, status=500)


urlpatterns = [
    path(f"{name}/{cured}", view, {"cured": cured})
    for name, view in (("django", django_view), ("rest", rest_view))
    for cured in (False, True)
]


@override_settings(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"])
def by_django(*, cured: bool) -> int:
    return Client().get(f"/django/{cured}").status_code


@override_settings(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], REST_FRAMEWORK={"UNAUTHENTICATED_USER": None})
def by_rest_framework(*, cured: bool) -> int:
    return Client().get(f"/rest/{cured}").status_code


def by_aiohttp(*, cured: bool) -> int:
    async def handle(request: web.Request) -> web.Response:
        try:
            raise web.HTTPNotFound
        except let_pass(web.HTTPException, cured=cured):
            raise
        except Exception as error:
            return web.json_response({"error": str(error)}, status=500)

    async def ask() -> int:
        app = web.Application()
        app.router.add_get("/", handle)
        async with AiohttpClient(TestServer(app)) as client:
            return (await client.get("/")).status

    return asyncio.run(ask())


@pytest.mark.filterwarnings("ignore")  # theirs
@pytest.mark.parametrize("answer", [by_fastapi, by_flask, by_django, by_rest_framework, by_aiohttp])
def test_the_404_becomes_a_500_and_with_the_cure_stays_a_404(answer: Callable[..., int]) -> None:
    assert answer(cured=False) == 500
    assert answer(cured=True) == 404
