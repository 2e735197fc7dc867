"""Content that a route returns with a code that has none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from fastapi import FastAPI, Response
from flask import Blueprint, Flask, Response as FlaskResponse, jsonify

app = Flask("shop")
part = Blueprint("part", "shop")
api = FastAPI()
_Route = TypeVar("_Route", bound=Callable[..., Any])


def other(function: _Route) -> _Route:
    return function


@app.route("/a")
def returned(code: int, item: object) -> Any:
    if code == 1:
        return {"deleted": True}, 204  # E: httpstatus-content: A response with 204 has no content, and the route returns some; return "" with it, or another code
    if code == 2:
        return "deleted", 204  # E: httpstatus-content
    if code == 3:
        return jsonify(deleted=True), 204  # E: httpstatus-content
    if code == 4:
        return jsonify(item), 304  # E: httpstatus-content
    if code == 5:
        return "deleted", 204, {"X-Item": "1"}  # E: httpstatus-content
    return ("", 204) if item else ("deleted", 204)  # E: httpstatus-content


@part.delete("/b")
@app.delete("/b")
async def returned_by_two() -> tuple[str, int]:
    return "deleted", 204  # E: httpstatus-content


@app.route("/c")
def without_content(code: int, item: object, text: str) -> Any:
    if code == 1:
        return "", 204
    if code == 2:
        return {}, 204
    if code == 3:
        return jsonify({}), 204
    if code == 4:
        return text, 204
    if code == 5:
        return "deleted", code
    if code == 6:
        return "deleted", {"X-Code": "204"}
    if code == 7:
        return FlaskResponse(status=204)
    if code == 8:
        return "deleted", 200
    if code == 9:
        return {"deleted": True}, 205
    return jsonify(), 204


@app.route("/d")
@other
def with_another_decorator() -> Any:
    return "deleted", 204


def no_route() -> Any:
    return "deleted", 204


@app.route("/e")
def with_a_helper() -> Any:
    def helper() -> tuple[str, int]:
        return "deleted", 204

    return helper()[0]


@api.delete("/a")
def stored(response: Response, found: bool) -> dict[str, bool]:
    if found:
        response.status_code = 204
        return {"deleted": True}  # E: httpstatus-content: A response with 204 has no content, and the route returns some; return None with it, or another code
    response.status_code = 204
    return {}


@api.delete("/b")
def stored_and_not_sent(response: Response, found: bool) -> dict[str, bool]:
    response.status_code = 204
    if found:
        response.status_code = 200
    return {"deleted": True}


@api.delete("/c")
def stored_elsewhere(found: bool) -> dict[str, bool]:
    response = Response()
    response.status_code = 204
    return {"deleted": True}


def no_route_of_fastapi(response: Response) -> dict[str, bool]:
    response.status_code = 204
    return {"deleted": True}


def keep(response: Response) -> None:
    response.status_code = 200


@api.delete("/f")
def stored_and_handed_on(response: Response) -> dict[str, bool]:
    response.status_code = 204
    keep(response)
    return {"deleted": True}


@api.delete("/g")
def stored_and_set_by_name(response: Response) -> dict[str, bool]:
    response.status_code = 204
    setattr(response, "status_code", 200)  # noqa: B010
    return {"deleted": True}


@api.delete("/h")
def stored_and_set_by_a_function(response: Response) -> dict[str, bool]:
    def keep() -> None:
        response.status_code = 200

    response.status_code = 204
    keep()
    return {"deleted": True}


class Printing(FastAPI):
    def each(self, kind: str) -> Callable[[_Route], _Route]:
        return other


class Answering(Flask):
    def make_response(self, rv: Any) -> Any:
        return "" if isinstance(rv, tuple) else rv


answering = Answering("shop")


@answering.route("/own")
def by_an_application_that_makes_answers_itself() -> Any:
    return {"deleted": True}, 204


printing = Printing()


@printing.each("http")
def by_a_method_that_makes_no_route(response: Response) -> dict[str, int]:
    response.status_code = 204
    return {"a": 1}


made = api.get("/made", status_code=200)


@made
def by_a_decorator_in_a_variable(response: Response) -> dict[str, int]:
    response.status_code = 204
    return {"a": 1}


routes: Any = api


@routes.get("/any")  # type: ignore[untyped-decorator]
def by_a_decorator_of_anything(response: Response) -> dict[str, int]:
    response.status_code = 204
    return {"a": 1}


@api.get("/others")
def of_others(response: Response, responses: list[Response], codes: list[int]) -> dict[str, int]:
    Response().status_code = 204
    responses[0].status_code = 204
    response.status_code += 4
    for response.status_code in codes:
        print(response)
    return {"a": 1}


api.get("/called", status_code=204)(of_others)
Response().status_code = 204
