"""A member handed to a server framework is on the wire what its int would be, for every code of a final response."""

from __future__ import annotations

import http
import json
import warnings
from typing import TYPE_CHECKING, Any

import django  # type: ignore[import-untyped]
import flask
import jsonschema  # type: ignore[import-untyped]
import pydantic
import pytest
from aiohttp import web
from conftest import aiohttp_server, asgi, status_line, wsgi
from django.conf import settings  # type: ignore[import-untyped]
from django.core.handlers.wsgi import WSGIHandler  # type: ignore[import-untyped]
from django.http import HttpResponse  # type: ignore[import-untyped]
from django.urls import path  # type: ignore[import-untyped]
from fastapi import FastAPI, HTTPException, Response
from starlette import status as starlette_status
from starlette.applications import Starlette
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse
from starlette.routing import Route
from werkzeug.wrappers import Response as WerkzeugResponse

from httpstatus import HTTPStatus
from httpstatus.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from conftest import StandardServer
    from starlette.requests import Request
    from werkzeug.exceptions import NotFound

FINAL = [status for status in HTTPStatus if not status.is_informational]


def chosen(kind: str, code: int) -> int:
    """Return the member or the int, as the path says."""
    return HTTPStatus(code) if kind == "member" else int(code)


def starlette_app() -> AbstractContextManager[int]:
    def endpoint(request: Request) -> PlainTextResponse:
        return PlainTextResponse("", status_code=chosen(request.path_params["kind"], request.path_params["code"]))

    return asgi(Starlette(routes=[Route("/{kind}/{code:int}", endpoint)]))


def fastapi_app() -> AbstractContextManager[int]:
    app = FastAPI()

    @app.get("/{kind}/{code}")
    def endpoint(kind: str, code: int) -> Response:
        return Response(status_code=chosen(kind, code))

    return asgi(app)


def django_endpoint(_request: object, kind: str, code: int) -> HttpResponse:
    return HttpResponse(status=chosen(kind, code))


urlpatterns = [path("<str:kind>/<int:code>", django_endpoint)]


def django_app() -> AbstractContextManager[int]:
    if not settings.configured:
        settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], LOGGING_CONFIG=None)
        django.setup()
    return wsgi(WSGIHandler())


def flask_app() -> AbstractContextManager[int]:
    app = flask.Flask("tested")

    @app.get("/<kind>/<int:code>")
    def endpoint(kind: str, code: int) -> tuple[str, int]:
        return "", chosen(kind, code)

    return wsgi(app)


def werkzeug_app() -> AbstractContextManager[int]:
    def application(environ: dict[str, str], start_response: Any) -> object:
        _, kind, code = environ["PATH_INFO"].split("/")
        return WerkzeugResponse("", status=chosen(kind, int(code)))(environ, start_response)

    return wsgi(application)


def aiohttp_app() -> AbstractContextManager[int]:
    async def endpoint(request: web.Request) -> web.Response:
        return web.Response(status=chosen(request.match_info["kind"], int(request.match_info["code"])))

    app = web.Application()
    app.router.add_get("/{kind}/{code}", endpoint)
    return aiohttp_server(app)


@pytest.mark.parametrize(
    "serve", [starlette_app, fastapi_app, django_app, flask_app, werkzeug_app, aiohttp_app], ids=lambda f: f.__name__
)
def test_the_status_line_of_a_member_is_that_of_its_int(serve: Callable[[], AbstractContextManager[int]]) -> None:
    with serve() as port:
        for status in FINAL:
            line = status_line(port, f"/member/{int(status)}")
            assert line == status_line(port, f"/int/{int(status)}")
            assert line.split(" ")[1] == str(int(status))


@pytest.mark.parametrize("kind", ["member", "error"])
def test_http_server_sends_and_logs_a_member_as_its_int(standard_server: StandardServer, kind: str) -> None:
    for status in FINAL:
        line = status_line(standard_server.server_port, f"/{kind}/{int(status)}")
        expected = http.HTTPStatus(status).phrase
        assert line == f"HTTP/1.1 {int(status)} {expected}"
        requests = [text for text in standard_server.logged if text.startswith('"GET')]
        assert requests[-1] == f'"GET /{kind}/{int(status)} HTTP/1.1" {int(status)} -'


def test_http_server_sends_104_with_the_phrase_that_it_is_given(standard_server: StandardServer) -> None:
    # The standard library does not know 104, so it has no phrase for it.
    line = status_line(standard_server.server_port, "/member/104")
    assert line.rstrip() == "HTTP/1.1 104"


def test_starlette_takes_members_in_exceptions_handlers_and_redirects() -> None:
    async def away(_request: Request) -> RedirectResponse:
        return RedirectResponse("/", status_code=HTTPStatus.SEE_OTHER)

    async def handler(_request: Request, _error: Exception) -> JSONResponse:
        return JSONResponse({}, status_code=HTTPStatus.GONE)

    app = Starlette(routes=[Route("/away", away)], exception_handlers={HTTPStatus.NOT_FOUND: handler})
    with asgi(app) as port:
        assert status_line(port, "/away") == "HTTP/1.1 303 See Other"
        assert status_line(port, "/nowhere") == "HTTP/1.1 410 Gone"


def test_the_command_knows_the_names_that_starlette_has(capsys: pytest.CaptureFixture[str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # some names are deprecated
        codes = {name: getattr(starlette_status, name) for name in dir(starlette_status) if name.startswith("HTTP_")}
    assert len(codes) > 60
    for name, code in codes.items():
        if code in HTTPStatus:
            assert main([f"status.{name}"]) == 0
            assert capsys.readouterr().out.startswith(f"{code} ")


def test_fastapi_takes_members_in_routes_exceptions_and_the_schema() -> None:
    app = FastAPI()

    @app.get("/made", status_code=HTTPStatus.CREATED, responses={HTTPStatus.CONFLICT: {"description": "twice"}})
    def made() -> dict[str, int]:
        return {"status": HTTPStatus.CREATED}

    @app.get("/refused")
    def refused() -> None:
        raise HTTPException(HTTPStatus.FORBIDDEN, detail=HTTPStatus.FORBIDDEN.phrase)

    @app.get("/nothing", status_code=HTTPStatus.NO_CONTENT)
    def nothing() -> None:
        return None

    with asgi(app) as port:
        assert status_line(port, "/made") == "HTTP/1.1 201 Created"
        assert status_line(port, "/refused") == "HTTP/1.1 403 Forbidden"
        assert status_line(port, "/nothing") == "HTTP/1.1 204 No Content"
    schema = json.loads(json.dumps(app.openapi()))
    assert set(schema["paths"]["/made"]["get"]["responses"]) == {"201", "409"}


class Answer(pydantic.BaseModel):
    status: HTTPStatus


def test_the_schema_of_fastapi_has_each_code_once() -> None:
    app = FastAPI()

    @app.post("/{path}")
    def endpoint(path: HTTPStatus, answer: Answer, query: HTTPStatus = HTTPStatus.OK) -> list[Answer]:
        return [answer, Answer(status=path), Answer(status=query)]

    schema = json.loads(json.dumps(app.openapi()))["components"]["schemas"]["HTTPStatus"]
    jsonschema.Draft4Validator.check_schema(schema)
    assert schema["enum"] == [int(status) for status in HTTPStatus]


def test_flask_takes_members_in_abort_handlers_and_redirects() -> None:
    app = flask.Flask("tested")

    @app.get("/refused")
    def refused() -> str:
        flask.abort(HTTPStatus.FORBIDDEN)

    @app.get("/away")
    def away() -> WerkzeugResponse:
        return flask.redirect("/", code=HTTPStatus.PERMANENT_REDIRECT)

    @app.errorhandler(HTTPStatus.NOT_FOUND)
    def handler(_error: NotFound) -> tuple[str, int]:
        return "", HTTPStatus.GONE

    with wsgi(app) as port:
        assert status_line(port, "/refused").split(" ", 1)[1] == "403 FORBIDDEN"
        assert status_line(port, "/away").split(" ", 1)[1] == "308 PERMANENT REDIRECT"
        assert status_line(port, "/nowhere").split(" ", 1)[1] == "410 GONE"


def test_django_keeps_the_member_and_its_phrase() -> None:
    response = HttpResponse(status=HTTPStatus.NOT_FOUND)
    assert response.status_code == HTTPStatus.NOT_FOUND
    assert response.reason_phrase == "Not Found"


def test_aiohttp_raises_for_what_it_would_raise_for_the_int() -> None:
    response = web.Response(status=HTTPStatus.IM_A_TEAPOT)
    assert (response.status, response.reason) == (418, web.Response(status=418).reason)
