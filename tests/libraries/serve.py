# ruff: noqa: PLC0415 - each server is imported by itself
"""Serve one application with one server: `python serve.py SERVER PORT`.

A request for `/204` is answered with 204 and content; so for every code.
"""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

CONTENT: Final = b"content"


async def asgi(scope: dict[str, Any], receive: object, send: Callable[[dict[str, Any]], Any]) -> None:
    """An application that says how long its content is, unless the code has none, as Starlette does."""
    del receive
    if scope["type"] != "http":
        return
    code = int(scope["path"].strip("/"))
    headers = [] if code < 200 or code in {204, 304} else [(b"content-length", b"%d" % len(CONTENT))]
    await send({"type": "http.response.start", "status": code, "headers": headers})
    await send({"type": "http.response.body", "body": CONTENT})


def wsgi(environ: dict[str, Any], start_response: Callable[..., object]) -> Iterable[bytes]:
    """The same; as Django does, it always says how long its content is."""
    start_response(f"{environ['PATH_INFO'].strip('/')} Code", [("Content-Length", str(len(CONTENT)))])
    return [CONTENT]


def uvicorn(http: str) -> Callable[[int], None]:
    def run(port: int) -> None:
        import uvicorn as server

        server.run(asgi, port=port, http=http, log_level="critical", lifespan="off")  # type: ignore[arg-type]

    return run


def hypercorn(port: int) -> None:
    from hypercorn.asyncio import serve
    from hypercorn.config import Config

    config = Config()
    config.bind = [f"127.0.0.1:{port}"]
    config.errorlog = None
    asyncio.run(serve(asgi, config))  # type: ignore[arg-type]


def daphne(port: int) -> None:
    from daphne.endpoints import build_endpoint_description_strings
    from daphne.server import Server

    Server(asgi, endpoints=build_endpoint_description_strings(host="127.0.0.1", port=port)).run()


def gunicorn(port: int) -> None:
    from gunicorn.app.base import BaseApplication

    class Application(BaseApplication):  # type: ignore[misc]
        def load_config(self) -> None:
            for name, value in {"bind": f"127.0.0.1:{port}", "worker_class": "gthread", "loglevel": "critical"}.items():
                self.cfg.set(name, value)

        def load(self) -> object:
            return wsgi

    Application().run()


def django(port: int) -> None:
    from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler

    class Quiet(WSGIRequestHandler):
        def log_message(self, *_arguments: object) -> None: ...

    server = ThreadedWSGIServer(("127.0.0.1", port), Quiet)
    server.set_app(wsgi)
    server.serve_forever()


def werkzeug(port: int) -> None:
    from werkzeug.serving import WSGIRequestHandler, make_server

    class Quiet(WSGIRequestHandler):
        protocol_version = "HTTP/1.1"

        def log(self, *_arguments: object) -> None: ...

    make_server("127.0.0.1", port, wsgi, request_handler=Quiet).serve_forever()


def wsgiref(port: int) -> None:
    from wsgiref.simple_server import WSGIRequestHandler, make_server

    class Quiet(WSGIRequestHandler):
        def log_message(self, *_arguments: object) -> None: ...

    make_server("127.0.0.1", port, wsgi, handler_class=Quiet).serve_forever()


def aiohttp(port: int) -> None:
    from aiohttp import web

    async def answer(request: web.Request) -> web.Response:
        return web.Response(body=CONTENT, status=int(request.match_info["code"]))

    application = web.Application()
    application.router.add_get("/{code}", answer)
    web.run_app(application, host="127.0.0.1", port=port, print=None, access_log=None)


def tornado(port: int) -> None:
    import logging

    from tornado.web import Application, RequestHandler

    logging.disable()

    class Handler(RequestHandler):
        def get(self, code: str) -> None:
            self.set_status(int(code))
            self.write(CONTENT)

    async def main() -> None:
        Application([(r"/(\d+)", Handler)]).listen(port, "127.0.0.1")
        await asyncio.Event().wait()

    asyncio.run(main())


def sanic(port: int) -> None:
    from sanic import Request, Sanic
    from sanic.response import HTTPResponse, raw

    application = Sanic("matrix")

    @application.get("/<code:int>")
    async def answer(_request: Request, code: int) -> HTTPResponse:
        return raw(CONTENT, status=code)

    application.run("127.0.0.1", port, single_process=True, access_log=False, motd=False)


SERVERS: Final[dict[str, Callable[[int], None]]] = {
    "uvicorn with h11": uvicorn("h11"),
    "uvicorn with httptools": uvicorn("httptools"),
    "hypercorn": hypercorn,
    "daphne": daphne,
    "gunicorn": gunicorn,
    "Django's": django,
    "Flask's": werkzeug,
    "wsgiref": wsgiref,
    "aiohttp": aiohttp,
    "tornado": tornado,
    "sanic": sanic,
}

if __name__ == "__main__":
    SERVERS[sys.argv[1]](int(sys.argv[2]))
