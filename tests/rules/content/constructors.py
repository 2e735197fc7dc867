"""Content that is handed to what makes a response, with a code that has none."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from enum import IntEnum
from http import HTTPStatus
from typing import Any, BinaryIO, Final, Literal

from aiohttp import web
from django.http import FileResponse as DjangoFileResponse, HttpResponse, HttpResponseNotModified, JsonResponse, StreamingHttpResponse
from django.shortcuts import render
from flask import Response as FlaskResponse, jsonify, make_response
from litestar.response import File, Response as LitestarResponse, Stream, Template
from rest_framework.response import Response as DRFResponse
from starlette import status
from starlette.responses import (
    FileResponse,
    HTMLResponse,
    JSONResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)

NOTHING: Final = 204
FINE: Final = 200
TEXT: Final = "deleted"
NO_TEXT: Final = ""


def of_starlette(text: str, anything: Any, code: int, item: dict[str, int], chunks: Iterator[str]) -> None:
    JSONResponse({"deleted": True}, 204)  # E: httpstatus-content: A response with 204 has no content, and JSONResponse is handed some; answer with Response and no content, or with another code
    JSONResponse(None, status_code=status.HTTP_204_NO_CONTENT)  # E: httpstatus-content
    JSONResponse(content={}, status_code=HTTPStatus.NO_CONTENT)  # E: httpstatus-content
    JSONResponse(anything, 304)  # E: httpstatus-content
    JSONResponse("", NOTHING)  # E: httpstatus-content
    JSONResponse({}, 103)  # E: httpstatus-content
    JSONResponse(dict(item=1), 204)  # E: httpstatus-content
    JSONResponse(dict(), 204)  # E: httpstatus-content
    Response("same", status_code=304)  # E: httpstatus-content
    Response(b"same", status_code=304)  # E: httpstatus-content
    Response(TEXT, 204)  # E: httpstatus-content
    Response(f"deleted {text}", 204)  # E: httpstatus-content
    Response("deleted " + text, 204)  # E: httpstatus-content
    Response("a" if text else "b", 204)  # E: httpstatus-content
    Response(json.dumps(item), status_code=204)  # E: httpstatus-content
    PlainTextResponse("deleted", 204)  # E: httpstatus-content
    HTMLResponse("<p>", 204)  # E: httpstatus-content
    StreamingResponse(["a"], 204)  # E: httpstatus-content
    FileResponse("file", status_code=304)  # E: httpstatus-content


def of_starlette_without_content(
    text: str, anything: Any, code: int, item: dict[str, int], chunks: Iterator[str], some: dict[str, Any]
) -> None:
    Response(status_code=204)
    Response("", 204)
    Response(b"", 204)
    Response(None, 204)
    Response(NO_TEXT, 204)
    Response(text, 204)
    Response(anything, 204)
    Response(f"{text}", 204)
    Response("a" if text else "", 204)
    PlainTextResponse("", 204)
    StreamingResponse(chunks, 204)
    StreamingResponse([], 204)
    StreamingResponse([""], 204)
    StreamingResponse([text], 204)
    RedirectResponse("/", 304)


def of_starlette_with_another_code(text: str, code: int, found: bool) -> None:
    JSONResponse({}, 200)
    JSONResponse({}, 205)
    JSONResponse({})
    JSONResponse({}, FINE)
    JSONResponse({}, code)
    JSONResponse({}, 200 if found else 204)
    JSONResponse({"detail": text}, 404)


class Rendering(JSONResponse):
    def render(self, content: object) -> bytes:
        return b"" if content is None else b"{}"


class Making(JSONResponse):
    def __init__(self, content: object, status_code: int = 200) -> None:
        super().__init__(content, status_code if content else 204)


class Dropping(Response):
    def render(self, content: object) -> bytes:
        return b""


class Deciding(JSONResponse):
    def init_headers(self, headers: Mapping[str, str] | None = None) -> None:
        self.status_code = 200 if self.body else 204
        super().init_headers(headers)


class Typed(JSONResponse):
    media_type = "application/problem+json"


def of_subclasses() -> None:
    Rendering(None, 204)
    Making(None, 204)
    Dropping({}, 204)
    Deciding({}, 204)
    Typed(None, 204)  # E: httpstatus-content


def of_django(text: str, request: object, chunks: Iterator[str], data: dict[str, int]) -> None:
    HttpResponse("deleted", status=204)  # E: httpstatus-content: A response with 204 has no content, and HttpResponse is handed some; answer with HttpResponse and no content, or with another code
    HttpResponse(None, status=204)  # E: httpstatus-content
    HttpResponse(content=b"deleted", status=304)  # E: httpstatus-content
    JsonResponse({}, status=204)  # E: httpstatus-content
    JsonResponse(data, status=204)  # E: httpstatus-content
    StreamingHttpResponse(["a"], status=204)  # E: httpstatus-content
    render(request, "page.html", status=204)  # E: httpstatus-content
    render(request, "page.html", {"a": 1}, None, 204)  # E: httpstatus-content
    HttpResponse(status=204)
    HttpResponse("", status=204)
    HttpResponse(b"", status=204)
    HttpResponse(text, status=204)
    HttpResponse("found", status=302)
    HttpResponse("reset", status=205)
    HttpResponse({}, status=204)
    HttpResponseNotModified()
    StreamingHttpResponse(chunks, status=204)
    JsonResponse(data, status=404)
    render(request, "page.html")


def of_rest_framework(data: dict[str, int], maybe: dict[str, int] | None, anything: Any) -> None:
    DRFResponse({"deleted": True}, status=204)  # E: httpstatus-content
    DRFResponse(data, status=204)  # E: httpstatus-content
    DRFResponse({}, status=204)  # E: httpstatus-content
    DRFResponse("deleted", 204)  # E: httpstatus-content
    DRFResponse(status=204)
    DRFResponse(None, status=204)
    DRFResponse(maybe, status=204)
    DRFResponse(anything, status=204)
    DRFResponse(data)


def of_aiohttp(text: str, data: object) -> None:
    web.Response(text="deleted", status=204)  # E: httpstatus-content
    web.Response(body=b"deleted", status=204)  # E: httpstatus-content
    web.json_response({"deleted": True}, status=204)  # E: httpstatus-content
    web.json_response(data=[text], status=204)  # E: httpstatus-content
    web.json_response("deleted", status=304)  # E: httpstatus-content
    web.json_response({}, status=204)  # aiohttp's server drops it
    web.json_response(data, status=204)
    web.json_response(None, status=204)
    web.json_response(status=204)
    web.Response(status=204)
    web.Response(text="", status=204)
    web.Response(text=text, status=204)
    web.Response(text="found", status=200)


def of_flask(body: object, text: str) -> None:
    FlaskResponse("deleted", 204)  # E: httpstatus-content
    FlaskResponse(response=json.dumps({}), status=204)  # E: httpstatus-content
    FlaskResponse("", 204)
    FlaskResponse(text, 204)
    make_response({"deleted": True}, 204)  # E: httpstatus-content
    make_response("deleted", 204)  # E: httpstatus-content
    make_response(jsonify(deleted=True), 204)  # E: httpstatus-content
    FlaskResponse("deleted", status=204)  # E: httpstatus-content
    FlaskResponse("deleted", 304)  # E: httpstatus-content
    make_response("", 204)
    make_response({}, 204)
    make_response([], 204)
    make_response(body, 204)
    make_response("deleted", 200)
    make_response("deleted")
    make_response("deleted", {"X-Code": "204"})
    make_response(("deleted", 200))
    FlaskResponse("", status=204)
    FlaskResponse(text, status=204)
    FlaskResponse("deleted", "204 NO CONTENT")
    FlaskResponse(status=204)


def is_reported_once() -> None:
    JSONResponse(
        {"deleted": True},  # E: httpstatus-content
        status_code=204,
    )
    JSONResponse({}, 204)  # type: ignore[httpstatus-content]


def of_litestar(parts: list[str], body: Any) -> None:
    LitestarResponse({"deleted": True}, status_code=204)  # E: httpstatus-content: A response with 204 has no content, and Response is handed some; answer with Response(None) and no content, or with another code
    LitestarResponse({}, status_code=204)  # E: httpstatus-content
    File("page.html", status_code=304)  # E: httpstatus-content
    Stream(["deleted"], status_code=204)  # E: httpstatus-content
    Template("page.html", status_code=204)  # E: httpstatus-content
    LitestarResponse(None, status_code=204)
    LitestarResponse("", status_code=204)
    LitestarResponse(body, status_code=204)
    File("page.html", status_code=200)
    Stream(parts, status_code=204)
    Stream((), status_code=204)
    Template(status_code=204)
    Template("page.html")


def of_files(file: BinaryIO, body: Any) -> None:
    DjangoFileResponse(open("page.html", "rb"), status=204)  # E: httpstatus-content
    DjangoFileResponse(file, as_attachment=True, status=304)  # E: httpstatus-content
    DjangoFileResponse(body, status=204)
    DjangoFileResponse(b"", status=204)
    DjangoFileResponse(file)


class Own(IntEnum):
    FINE = 200


def a_code_that_may_be_another(
    none: Literal[204] | None, own: Literal[204] | Own, text: Literal[204] | str, sure: Literal[204, 304]
) -> None:
    HttpResponse(TEXT, status=none)
    HttpResponse(TEXT, status=own)
    FlaskResponse(TEXT, status=text)
    FlaskResponse(TEXT, status=204 if text == "a" else "200 OK")
    FlaskResponse(TEXT, status=204 if text == "a" else 304)  # E: httpstatus-content
    HttpResponse(TEXT, status=sure)  # E: httpstatus-content
