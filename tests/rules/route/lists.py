"""A code that is an item of the content: a tuple that a route of FastAPI returns, and `jsonify` of several arguments."""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, Final, NamedTuple, TypedDict

from fastapi import APIRouter, FastAPI, status
from flask import Flask, Response, jsonify, make_response
from starlette.responses import JSONResponse

app = FastAPI()
router = APIRouter()
flask = Flask(__name__)


class Item: ...


class Reply(NamedTuple):
    content: dict[str, str]
    code: int


class Reason(TypedDict):
    reason: str


@app.get("/dicts")
def dicts(found: int) -> Any:
    if found == 1:
        return {"reason": "none"}, 404  # E: httpstatus-route: 404 is an item of the content here, which is a list, and not the status of the answer; write return JSONResponse(..., 404)
    if found == 2:
        return {}, HTTPStatus.NOT_FOUND  # E: httpstatus-route
    if found == 3:
        return {"a": 1}, status.HTTP_201_CREATED  # E: httpstatus-route
    return ({"a": 1}, 200) if found else {"a": 2}  # E: httpstatus-route


@router.get("/objects", status_code=201)
async def objects(found: int) -> Any:
    if found:
        return Item(), 500  # E: httpstatus-route
    return [Item()], 404  # E: httpstatus-route


@app.get("/declared")
def declared() -> tuple[dict[str, str], int]:
    return {"reason": "none"}, 404


@app.get("/declared-or-none")
def declared_among_others(found: bool) -> tuple[dict[str, str], int] | None:
    return ({"reason": "none"}, 404) if found else None


@app.get("/declared-sequence")
def declared_as_a_sequence() -> Sequence[object]:
    return {"reason": "none"}, 404


@app.get("/declared-object")
def declared_as_anything() -> object:
    return {"reason": "none"}, 404  # E: httpstatus-route


@app.get("/named")
def named() -> Reply:
    return Reply({"reason": "none"}, 404)


@app.get("/modelled", response_model=tuple[Reason, int])
def modelled() -> Any:
    return {"reason": "none"}, 404


@app.get("/others")
def others(found: int, anything: Any) -> Any:
    if found == 1:
        return anything, 404
    if found == 2:
        return {"a": 1}, found
    if found == 3:
        return {"a": 1}, 404, {"X": "y"}
    if found == 4:
        return {"a": 1}, 1000
    if found == 5:
        return 1, 404
    if found == 6:
        return JSONResponse({"a": 1}, 404)

    def helper() -> Any:
        return {"a": 1}, 404

    return {"helper": helper()}


def no_route() -> Any:
    return {"reason": "none"}, 404


@flask.get("/flask")
def of_flask() -> Any:
    return {"reason": "none"}, 404


@flask.get("/jsonify")
def with_jsonify(found: int, reason: Reason, text: str | None, anything: Any) -> Any:
    if found == 1:
        return jsonify({"reason": "none"}, 404)  # E: httpstatus-route: 404 is an item of the content here, which is a list, and not the status of the answer; write return jsonify(...), 404
    if found == 2:
        return jsonify(reason, HTTPStatus.NOT_FOUND)  # E: httpstatus-route
    if found == 3:
        return jsonify("a", [1], 500)  # E: httpstatus-route
    return jsonify([1], 500) if found == 4 else jsonify(text, 400)  # E: httpstatus-route # E: httpstatus-route


def jsonify_that_is_right(found: int, anything: Any, number: float) -> Any:
    if found == 1:
        return jsonify({"reason": "none"}), 404
    if found == 2:
        return jsonify({"reason": "none"}, 404), 404
    if found == 3:
        return jsonify(1, 404)
    if found == 4:
        return jsonify(anything, 404)
    if found == 5:
        return jsonify(number, 404)
    if found == 6:
        return jsonify({"a": 1}, 4040)
    if found == 7:
        return jsonify(*anything, 404)
    if found == 8:
        return jsonify(code=404)
    if found == 9:
        return jsonify({"a": 1}, found)
    if found == 10:
        return jsonify(404)
    if found == 11:
        return jsonify()
    response: Response = jsonify([1], 404)
    response.status_code = 404
    return make_response(jsonify({"a": 1}, 404), 404) if found else response


PAGE_SIZE: Final = 500


@app.get("/pages")
def pages() -> Any:
    return [Item()], PAGE_SIZE


@app.get("/sizes")
def sizes() -> Any:
    return ["width"], 320


@flask.get("/pages")
def pages_of_flask(rows: list[str]) -> Response:
    return jsonify(rows, PAGE_SIZE) if rows else jsonify("width", 320)


class OwnRouter(APIRouter):
    def api_route(self, path: str, **options: Any) -> Any:
        return super().api_route(path, **{"response_class": Pair, **options})


class Pair(JSONResponse): ...


own = OwnRouter()


@own.get("/own")
def of_an_own_router() -> Any:
    return {"reason": "none"}, 404
