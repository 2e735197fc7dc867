"""What becomes of content that is handed to what was told a code without: by the real releases, as the table says."""

from __future__ import annotations

import asyncio
import http.server
import io
import socket
import threading
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final
from wsgiref.util import setup_testing_defaults

import falcon
import pytest
import tornado.httpclient
import tornado.web
from httpstatus_mypy.libraries import TOLD, Told

if TYPE_CHECKING:
    from collections.abc import Callable

CODES: Final = sorted({code for told in TOLD.values() for code in told.codes})


def by_tornado(answer: Callable[[Any], object]) -> int:
    """The code that a client gets from a handler of Tornado."""

    class Handler(tornado.web.RequestHandler):
        def get(self) -> None:
            answer(self)

    async def ask() -> int:
        server = tornado.web.Application([("/", Handler)]).listen(0, "127.0.0.1")
        (listening,) = server._sockets.values()
        client = tornado.httpclient.AsyncHTTPClient()
        reply = await client.fetch(f"http://127.0.0.1:{listening.getsockname()[1]}/", raise_error=False)
        server.stop()
        return reply.code

    return asyncio.run(ask())


@pytest.mark.parametrize("code", CODES)
def test_tornado_answers_500_whatever_is_written_before_or_after(code: int) -> None:
    for content in ("deleted", "", b"deleted", {"deleted": True}, {}):
        assert by_tornado(lambda self, content=content: (self.set_status(code), self.write(content))) == 500
        assert by_tornado(lambda self, content=content: (self.write(content), self.set_status(code))) == 500
        assert by_tornado(lambda self, content=content: (self.set_status(code), self.finish(content))) == 500
    assert by_tornado(lambda self: (self.set_status(code), self.finish())) == code
    assert by_tornado(lambda self: (self.set_status(code), self.finish(None))) == code
    assert by_tornado(lambda self: (self.write("deleted"), self.set_status(code), self.clear())) == 200


def by_falcon(answer: Callable[[falcon.Response], object]) -> tuple[str, bytes]:
    """The code and the content that a server gets from a responder of Falcon."""

    class Resource:
        def on_get(self, _request: falcon.Request, response: falcon.Response) -> None:
            answer(response)

    application = falcon.App()
    application.add_route("/", Resource())
    environment: dict[str, Any] = {}
    setup_testing_defaults(environment)
    started: list[str] = []
    content = b"".join(application(environment, lambda status, *_: started.append(status)))
    return started[0], content


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(("name", "content"), [("media", {"deleted": True}), ("text", "deleted"), ("data", b"deleted")])
@pytest.mark.parametrize("of_status", ["status", "status_code"])
def test_falcon_drops_it(code: int, name: str, content: object, of_status: str) -> None:
    def after(response: falcon.Response) -> None:
        setattr(response, of_status, code)
        setattr(response, name, content)

    def before(response: falcon.Response) -> None:
        setattr(response, name, content)
        setattr(response, of_status, code)

    for answer in (after, before):
        status, sent = by_falcon(answer)
        assert (int(status[:3]), sent) == (code, b"")
    assert by_falcon(lambda response: setattr(response, name, content))[1]


@pytest.mark.parametrize("code", CODES)
def test_http_server_puts_it_on_the_wire(code: int) -> None:
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self.send_response(code)
            self.end_headers()
            self.wfile.write(b"deleted")

        def log_message(self, *_: object) -> None: ...

    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.handle_request).start()
        with socket.create_connection(("127.0.0.1", server.server_port), timeout=10) as connection:
            connection.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            with connection.makefile("rb") as answer:
                received = io.BytesIO(answer.read())
    assert received.readline().split()[1] == str(code).encode()
    assert received.read().endswith(b"\r\n\r\ndeleted")


@pytest.mark.parametrize("told", {id(told): told for told in TOLD.values()}.values(), ids=lambda told: told.owner)
def test_what_is_named_is_there(told: Told) -> None:
    module, _, name = told.owner.rpartition(".")
    owner = getattr(import_module(module), name)
    made_later = {"_status_code", "status", "text", "stream"}  # attributes of the object
    for member in {*told.harmless, *told.statuses, *told.stores} - made_later:
        assert hasattr(owner, member), member
