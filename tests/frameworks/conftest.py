"""Servers on the loopback interface, each in a thread of its own, and the first line that they send."""

from __future__ import annotations

import asyncio
import socket
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
import uvicorn
from aiohttp import web

from httpstatus import HTTPStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LOOPBACK = "127.0.0.1"


def status_line(port: int, path: str) -> str:
    """Ask for a path, and return the first line of the answer as it came over the wire."""
    with socket.create_connection((LOOPBACK, port), timeout=10) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: {LOOPBACK}\r\nConnection: close\r\n\r\n".encode())
        with connection.makefile("rb") as answer:
            return answer.readline().decode("ascii").rstrip("\r\n")


@contextmanager
def in_thread(run: Callable[[], object], stop: Callable[[], object]) -> Iterator[None]:
    """Run a server while the body runs."""
    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield
    finally:
        stop()
        thread.join(timeout=10)
        assert not thread.is_alive()


class QuietWSGI(WSGIRequestHandler):
    def log_message(self, *_arguments: object) -> None:
        pass


@contextmanager
def wsgi(application: Any) -> Iterator[int]:
    """Serve a WSGI application with the standard library's server; gives the port."""
    with (
        make_server(LOOPBACK, 0, application, handler_class=QuietWSGI) as server,
        in_thread(server.serve_forever, server.shutdown),
    ):
        yield server.server_port


@contextmanager
def asgi(application: Any) -> Iterator[int]:
    """Serve an ASGI application with uvicorn; gives the port."""
    config = uvicorn.Config(application, log_level="warning", lifespan="off", ws="none")
    server = uvicorn.Server(config)
    listener = socket.create_server((LOOPBACK, 0))
    run = lambda: asyncio.run(server.serve(sockets=[listener]))  # noqa: E731 (one line, used once)
    with in_thread(run, lambda: setattr(server, "should_exit", True)):
        yield listener.getsockname()[1]
    listener.close()


@contextmanager
def aiohttp_server(application: web.Application) -> Iterator[int]:
    """Serve an aiohttp application; gives the port."""
    loop = asyncio.new_event_loop()
    ports: list[int] = []
    started = threading.Event()

    async def start() -> web.AppRunner:
        runner = web.AppRunner(application)
        await runner.setup()
        site = web.TCPSite(runner, LOOPBACK, 0)
        await site.start()
        ports.append(runner.addresses[0][1])
        return runner

    def run() -> None:
        runner = loop.run_until_complete(start())
        started.set()
        loop.run_forever()
        loop.run_until_complete(runner.cleanup())
        loop.close()

    with in_thread(run, lambda: loop.call_soon_threadsafe(loop.stop)):
        assert started.wait(10)
        yield ports[0]


class StandardServer(ThreadingHTTPServer):
    """The standard library's server, which writes down what it is asked and what it would log."""

    def __init__(self) -> None:
        super().__init__((LOOPBACK, 0), Handler)
        self.asked: list[str] = []
        self.logged: list[str] = []


class Handler(BaseHTTPRequestHandler):
    """Answer `/member/404` with our member, `/int/404` with the int; `/flaky/404` fails twice before it succeeds."""

    protocol_version = "HTTP/1.1"
    server: StandardServer

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        _, kind, code, *_ = self.path.split("/")
        status = int(code) if kind == "int" else HTTPStatus(int(code))
        if kind == "flaky" and self.server.asked.count(self.path) > 2:
            status = HTTPStatus.OK
        if kind == "error":
            self.send_error(status)
            return
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 (the name is the base class's)
        self.server.logged.append(format % arguments)


@pytest.fixture
def standard_server() -> Iterator[StandardServer]:
    server = StandardServer()
    with server, in_thread(server.serve_forever, server.shutdown):
        yield server


@pytest.fixture
def port(standard_server: StandardServer) -> int:
    return standard_server.server_port
