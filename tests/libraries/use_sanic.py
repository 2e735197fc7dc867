from pathlib import Path

from sanic import Request, empty, file, html, json, raw, redirect, text
from sanic.exceptions import SanicException
from sanic.response import BaseHTTPResponse, HTTPResponse, JSONResponse, ResponseStream, file_stream


def attributes(response: HTTPResponse, error: SanicException) -> None:
    # sanic.response.types.BaseHTTPResponse.status
    assert response.status == 427
    # sanic.exceptions.SanicException.status_code
    assert error.status_code == 427


async def arguments(request: Request) -> None:
    # sanic.response.types.HTTPResponse(status)
    HTTPResponse("", 427)
    # sanic.response.types.JSONResponse(status)
    JSONResponse({}, 427)
    # sanic.response.convenience.empty(status)
    empty(427)
    # sanic.response.convenience.json(status)
    json({}, 427)
    # sanic.response.convenience.text(status)
    text("", status=427)
    # sanic.response.convenience.html(status)
    html("", status=427)
    # sanic.response.convenience.raw(status)
    raw("", status=427)
    # sanic.response.convenience.redirect(status)
    redirect("/", status=427)
    # sanic.response.convenience.file(status)
    await file(Path("a"), status=427)
    # sanic.response.convenience.file_stream(status)
    await file_stream(Path("a"), status=427)
    # sanic.request.types.Request.respond(status)
    await request.respond(status=427)
    # sanic.response.types.ResponseStream(status)
    ResponseStream(stream, status=427)
    # sanic.exceptions.SanicException(status_code)
    raise SanicException("no", status_code=427)


async def stream(response: BaseHTTPResponse | ResponseStream) -> None: ...
