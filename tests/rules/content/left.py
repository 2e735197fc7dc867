"""Responses that are something else when they are sent than when they were made."""

from collections.abc import AsyncIterator, Callable
from typing import Any

from django.http import HttpResponse
from flask import Response as FlaskResponse, make_response
from starlette.responses import JSONResponse, Response


def adopt(response: object) -> None: ...


def is_told_another_code(found: bool) -> Response:
    response = JSONResponse({"deleted": True}, 204)
    if found:
        response.status_code = 200
    return response


def is_emptied() -> Response:
    response = Response("deleted", status_code=204)
    response.body = b""
    return response


def is_handed_on() -> HttpResponse:
    response = HttpResponse("deleted", status=204)
    adopt(response)
    return response


def is_written_to() -> FlaskResponse:
    response = FlaskResponse("deleted", status=204)
    response.set_data("")
    return response


def is_kept(application: Any) -> None:
    application.response = JSONResponse({}, 204)
    application.responses = [JSONResponse({}, 204)]
    application.send(JSONResponse({}, 204), 200)


last: Response = Response("none yet")


def is_kept_for_all() -> None:
    global last
    last = Response("deleted", 204)


def is_kept_in_a_list(responses: list[Response]) -> None:
    responses[0] = JSONResponse({}, 204)


def has_another_code_beside_it(number: int) -> Any:
    if number == 1:
        return FlaskResponse("deleted", status=204), 200
    if number == 2:
        return make_response("deleted", 204), 200
    return make_response(make_response("deleted", 204), 200)


def is_left(found: bool) -> HttpResponse:
    response = HttpResponse("deleted", status=204)  # E: httpstatus-content
    response["X-Item"] = "1"
    response.set_cookie("item", "1")
    if response.status_code != 204:
        print("never")
    return response


async def is_called(scope: Any, receive: Any, send: Any) -> AsyncIterator[Response]:
    await JSONResponse({}, 204)(scope, receive, send)  # E: httpstatus-content
    response = JSONResponse({}, 204)  # E: httpstatus-content
    response.headers["X-Item"] = "1"
    yield response


def is_left_in_each_branch(found: bool) -> Response:
    if found:
        response: Response = JSONResponse({}, 204)  # E: httpstatus-content
    else:
        response = Response("deleted", 204)  # E: httpstatus-content
    return response if found else JSONResponse({}, 304)  # E: httpstatus-content


class Rendering(JSONResponse):
    def __init__(self, item: str) -> None:
        super().__init__(item, 204)

    def render(self, content: Any) -> bytes:
        return b""


class Told(JSONResponse):
    def __init__(self, item: str) -> None:
        super().__init__(item, 204)
        self.status_code = 200


class ToldByName(JSONResponse):
    def __init__(self, item: str) -> None:
        JSONResponse.__init__(self, item, 204)
        setattr(self, "status_code", 200)  # noqa: B010


class Deciding(HttpResponse):
    def __init__(self, item: str) -> None:
        super().__init__("deleted", status=204)
        self.decide()

    def decide(self) -> None:
        self.status_code = 200


class MadeAgain(JSONResponse):
    def empty(self) -> None:
        JSONResponse.__init__(self, {}, 204)


class Outer(JSONResponse):
    def __init__(self) -> None:
        class Inner(JSONResponse):
            def __init__(self) -> None:
                super().__init__({}, 204)  # E: httpstatus-content

        super().__init__({}, 200)
        self.inner = Inner()


class Plain(JSONResponse):
    def __init__(self, item: str) -> None:
        super().__init__(item, 204)  # E: httpstatus-content
        self.item = item


class PlainToo(HttpResponse):
    def __init__(self, item: str) -> None:
        HttpResponse.__init__(self, "deleted", status=204)  # E: httpstatus-content
        self["X-Item"] = item


class Sending(JSONResponse):
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        self.status_code = 200
        await super().__call__(scope, receive, send)


class Storing(JSONResponse):
    def __setattr__(self, name: str, value: Any) -> None:
        super().__setattr__(name, 200 if name == "status_code" else value)


class Beginning(Response):
    def init_headers(self, headers: Any = None) -> None:
        self.status_code = 200


class Mixed(JSONResponse, Beginning): ...


class Replaced(JSONResponse):
    render = lambda self, content: b""  # noqa: E731


class Making(type):
    def __call__(cls, *arguments: Any) -> Any:
        return super().__call__("", 200)


class Made(JSONResponse, metaclass=Making): ...


class Named(JSONResponse):
    media_type = "application/problem+json"


def of_classes() -> None:
    Sending({}, 204)
    Storing({}, 204)
    Mixed({}, 204)
    Replaced({}, 204)
    Made({}, 204)
    Named({}, 204)  # E: httpstatus-content


class ToldAgain(JSONResponse):
    def again(self) -> None:
        super().__init__({"deleted": True}, 204)


def is_returned_to_what_is_tested(strip: Any) -> None:
    response = HttpResponse("deleted", status=204)

    def give(request: object) -> HttpResponse:
        return response

    def make(request: object) -> HttpResponse:
        return HttpResponse("deleted", status=204)

    strip(give)
    strip(make)
    kept = HttpResponse("deleted", status=204)
    strip(lambda request: kept)


def is_returned_by_what_is_returned(found: bool) -> Any:
    response = HttpResponse("deleted", status=204)  # E: httpstatus-content

    def give(request: object) -> HttpResponse:
        return response

    def make(request: object) -> HttpResponse:
        return HttpResponse("deleted", status=204)  # E: httpstatus-content

    if found:
        return give
    return make


def is_returned_by_a_view(route: Callable[[Callable[..., HttpResponse]], Callable[..., HttpResponse]]) -> None:
    @route
    def view(request: object) -> HttpResponse:
        return HttpResponse("deleted", status=204)  # E: httpstatus-content
