"""Content that is handed to what is told a code by itself: Tornado's handlers, Falcon's responses, `http.server`."""

from __future__ import annotations

import json
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import Any

import falcon
import tornado.web
from tornado.web import RequestHandler, authenticated


def helper(handler: object) -> None: ...
def wrapped(function: Callable[[Any], None]) -> Callable[[Any], None]:
    return function


class Deleted(RequestHandler):
    db: dict[str, str]

    def writes(self, name: str) -> None:
        self.set_status(204)
        self.set_header("X-Name", name)
        self.write({"deleted": name})  # E: httpstatus-content: A response with 204 has no content, and write is handed some: tornado answers 500; leave it out, or answer with another code

    def writes_before(self, body: str) -> None:
        self.write(body)  # E: httpstatus-content
        self.set_status(HTTPStatus.NO_CONTENT)

    def writes_what_is_empty(self) -> None:
        self.set_status(304)
        self.write("")  # E: httpstatus-content

    async def finishes(self, found: bool) -> None:
        if found:
            self.set_status(204)
            await self.finish({"deleted": True})  # E: httpstatus-content: A response with 204 has no content, and finish is handed some: tornado answers 500; leave it out, or answer with another code

    @authenticated
    def is_asked_who_it_is(self) -> None:
        self.db.clear()
        self.set_status(204)
        self.finish("deleted")  # E: httpstatus-content


class Silent(RequestHandler):
    def finishes(self, body: str | None, anything: Any) -> None:
        self.set_status(204)
        self.finish()

    def finishes_with_none(self) -> None:
        self.set_status(204)
        self.finish(None)

    def may_be_none(self, body: str | None) -> None:
        self.set_status(204)
        self.finish(body)

    def has_content(self) -> None:
        self.set_status(205)
        self.write("reset")

    def of_any_value(self, code: int) -> None:
        self.set_status(code)
        self.write("found")

    def is_set_again(self) -> None:
        self.set_status(204)
        self.write("found")
        self.set_status(200)

    def is_set_again_at_times(self, found: bool) -> None:
        self.set_status(204)
        if found:
            self.set_status(200)
        self.write("found")

    def is_set_again_in_a_loop(self, found: list[bool]) -> None:
        for one in found:
            if one:
                self.set_status(200)
                break
            self.set_status(204)
            self.write("found")

    def is_set_elsewhere(self, found: bool) -> None:
        if not found:
            self.set_status(204)
        self.write("found")

    def is_cleared(self) -> None:
        self.set_status(204)
        self.write("found")
        self.clear()

    def is_raised_from(self) -> None:
        self.set_status(204)
        self.write("found")
        raise tornado.web.HTTPError(404)

    def is_handed_on(self) -> None:
        self.set_status(204)
        helper(self)
        self.write("found")

    def calls_its_own(self) -> None:
        self.set_status(204)
        self.decide()
        self.write("found")

    def decide(self) -> None:
        self.set_status(200)

    def calls_the_base(self) -> None:
        self.set_status(204)
        super().clear()
        self.write("found")

    def calls_later(self) -> None:
        def later() -> None:
            self.set_status(200)

        self.set_status(204)
        later()
        self.write("found")

    def drops_what_was_written(self) -> None:
        self.set_status(204)
        self.write("found")
        self._write_buffer = []

    def drops_it_otherwise(self) -> None:
        self.set_status(204)
        self.write("found")
        self._write_buffer.clear()

    def keeps_something_of_its_own(self) -> None:
        self.set_status(204)
        self._kept = "found"
        self.write("found")  # E: httpstatus-content

    @wrapped
    def is_wrapped(self) -> None:
        self.set_status(204)
        self.write("found")


class Lenient(RequestHandler):
    def write(self, chunk: str | bytes | dict[str, Any]) -> None:
        if self._status_code != 204:
            super().write(chunk)

    def delete(self) -> None:
        self.set_status(204)
        self.write("deleted")


class FinishingWithout(RequestHandler):
    def finish(self, chunk: str | bytes | dict[str, Any] | None = None) -> Any:
        if self._status_code == 204:
            self.clear()
        return super().finish()

    def delete(self) -> None:
        self.set_status(204)
        self.write("deleted")


class FlushingOtherwise(RequestHandler):
    def flush(self, include_footers: bool = False) -> Any:
        self._status_code = 200
        return super().flush(include_footers)


class FlushingOtherwiseToo(FlushingOtherwise):
    def delete(self) -> None:
        self.set_status(204)
        self.write("deleted")


class Guarded(RequestHandler):
    def set_status(self, status_code: int, reason: str | None = None) -> None:
        super().set_status(200 if status_code == 204 else status_code, reason)

    def delete(self) -> None:
        self.set_status(204)
        self.write("deleted")


class Resource:
    def on_delete(self, req: object, resp: falcon.Response) -> None:
        resp.status = falcon.HTTP_204
        resp.set_header("X-Name", "item")
        resp.media = {"deleted": True}  # E: httpstatus-content: A response with 204 has no content, and media is handed some: falcon drops it; leave it out, or answer with another code

    def on_put(self, req: object, resp: falcon.Response) -> None:
        resp.text = "not modified"  # E: httpstatus-content
        resp.status = 304

    async def on_post(self, req: object, resp: falcon.Response) -> None:
        resp.data = json.dumps({}).encode()  # E: httpstatus-content
        resp.status_code = HTTPStatus.NO_CONTENT

    def on_get(self, req: object, resp: falcon.Response) -> None:
        resp.status = "204 No Content"
        resp.media = [1]  # E: httpstatus-content

    def takes_it_back(self, resp: falcon.Response) -> None:
        resp.text = "deleted"
        resp.status = falcon.HTTP_204
        del resp.text

    def takes_back_what_came_before(self, resp: falcon.Response) -> None:
        resp.status = falcon.HTTP_204
        del resp.text

    def goes_through_them(self, resp: falcon.Response, texts: list[str]) -> None:
        resp.status = falcon.HTTP_204
        for resp.text in texts:
            print(resp.text)

    def adds_to_it(self, resp: falcon.Response) -> None:
        resp.status = falcon.HTTP_204
        resp.text += "deleted"  # type: ignore[operator]

    def of_another(self, resp: falcon.Response) -> None:
        resp.status = falcon.HTTP_204
        self.resp = falcon.Response()
        self.resp.text = "deleted"

    def of_many(self, responses: list[falcon.Response]) -> None:
        responses[0].status = falcon.HTTP_204
        responses[0].text = "deleted"

    def empty(self, resp: falcon.Response) -> None:
        resp.status = falcon.HTTP_204
        resp.media = {}

    def none(self, resp: falcon.Response) -> None:
        resp.status = falcon.HTTP_204
        resp.text = None

    def found(self, resp: falcon.Response) -> None:
        resp.status = falcon.HTTP_200
        resp.media = {"found": True}

    def taken_back(self, resp: falcon.Response) -> None:
        resp.status = falcon.HTTP_204
        resp.media = {"found": True}
        resp.media = None

    def told_again(self, resp: falcon.Response, found: bool) -> None:
        resp.status = falcon.HTTP_204
        if found:
            resp.status = falcon.HTTP_200
        resp.media = {"found": True}

    def handed_on(self, resp: falcon.Response) -> None:
        resp.status = falcon.HTTP_204
        resp.media = {"found": True}
        helper(resp)

    def local(self) -> falcon.Response:
        resp = falcon.Response()
        resp.status = falcon.HTTP_204
        resp.media = {"found": True}
        return resp

    def of_any_value(self, resp: falcon.Response, data: dict[str, int]) -> None:
        resp.status = falcon.HTTP_204
        resp.media = data


class Handler(BaseHTTPRequestHandler):
    def do_DELETE(self) -> None:
        self.send_response(204)
        self.send_header("X-Name", "item")
        self.end_headers()
        self.wfile.write(b"deleted")  # E: httpstatus-content: A response with 204 has no content, and write is handed some: the client takes it for the next response; leave it out, or answer with another code

    def do_GET(self) -> None:
        if self.headers["If-None-Match"]:
            self.send_response(HTTPStatus.NOT_MODIFIED)
            self.end_headers()
            self.wfile.write(f"not modified: {self.path}".encode())  # E: httpstatus-content

    def do_HEAD(self) -> None:
        if self.headers["If-None-Match"]:
            self.send_response(304)
            self.end_headers()
            self.wfile.write(b"not modified")
        self.answer(200, b"found")

    def answer(self, code: int, body: bytes) -> None:
        self.send_response(code)
        self.end_headers()
        self.wfile.write(body)

    def do_PUT(self, body: bytes) -> None:
        self.send_response(204)
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self) -> None:
        self.send_response(100)
        self.end_headers()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"found")

    def upgrades(self) -> None:
        self.send_response(101)
        self.end_headers()
        self.wfile.write(b"frame")

    def writes_nothing(self) -> None:
        self.send_response(204)
        self.end_headers()
        self.wfile.write(b"")

    def decides(self) -> None:
        self.send_response(204)
        self.answer(200, b"found")
        self.wfile.write(b"found")

    def writes_another_response(self) -> None:
        self.send_response(204)
        self.end_headers()
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n")
        self.wfile.write(b"1")

    def writes_another_line(self, code: int) -> None:
        self.send_response(204)
        self.end_headers()
        self.wfile.write(f"{self.protocol_version} {code} OK\r\n\r\n".encode())

    def answers_twice(self) -> None:
        self.send_response(204)
        self.end_headers()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"found")

    def writes_elsewhere(self) -> None:
        self.send_response(204)
        self.end_headers()
        self.wfile = open("log", "wb")
        self.wfile.write(b"found")


class Sending:
    """No handler, and its methods have the names of one's."""

    def set_status(self, code: int) -> None: ...
    def write(self, text: str) -> None: ...


class OwnStatus(RequestHandler):
    def set_status(self, status_code: int, reason: str | None = None) -> None:
        super().set_status(200)

    def writes(self) -> None:
        self.set_status(204)
        self.write("deleted")


class InALambda(RequestHandler):
    def writes(self) -> None:
        answer = lambda handler: (handler.set_status(204), handler.write("deleted"))
        answer(self)  # type: ignore[no-untyped-call]
        later: Callable[[RequestHandler], None] = lambda handler: handler.write("deleted")
        later(self)


def of_what_may_be_another(handler: RequestHandler | Sending) -> None:
    handler.set_status(204)
    handler.write("deleted")
