"""What the rules say of routes is what the frameworks' real releases do, in process."""

from __future__ import annotations

from typing import Any, NoReturn, Optional

import fastapi
import fastapi.testclient
import flask
import litestar
import litestar.exceptions
import pytest
from httpstatus_mypy.libraries import ARGUMENTS, Route
from litestar.response import File, Redirect, Stream, Template
from pydantic import BaseModel
from starlette.responses import JSONResponse, Response

FASTAPI = ARGUMENTS["fastapi.applications.FastAPI.get"].route
LITESTAR = ARGUMENTS["litestar.handlers.http_handlers.decorators.get"].route
DELETE = ARGUMENTS["litestar.handlers.http_handlers.decorators.delete"].route

SOMETHING = (dict[str, int], Any, Optional[Response], NoReturn, str)  # noqa: UP045 - as one writes it for old Pythons


class Item(BaseModel):
    name: str = ""


def function(returned: object = ..., **_: object) -> Any:
    """A function that declares to return something, unless that is `...`."""

    def route() -> Any:
        return None

    route.__annotations__ = {} if returned is ... else {"return": returned}
    return route


def refuses_fastapi(returned: object = ..., **options: Any) -> bool:
    try:
        fastapi.FastAPI().get("/", **options)(function(returned))
    except AssertionError as error:
        return "must not have a response body" in str(error)
    except fastapi.exceptions.FastAPIError:
        return False  # what it says of `Optional[Response]`, whatever the code
    return False


def refuses_litestar(decorator: Any, returned: object, **options: Any) -> bool:
    try:
        litestar.Litestar([decorator("/", sync_to_thread=False, **options)(function(returned))])
    except litestar.exceptions.ImproperlyConfiguredException as error:
        return "does not support a response body" in str(error)
    return False


def codes_of(route: Route | None) -> frozenset[int]:
    assert route is not None
    return route.codes


@pytest.mark.parametrize("returned", SOMETHING, ids=str)
def test_fastapi_refuses_a_route_that_returns_something_with_the_codes_of_the_table(returned: object) -> None:
    refused = {code for code in range(100, 600) if refuses_fastapi(returned, status_code=code)}
    assert refused == codes_of(FASTAPI)


@pytest.mark.parametrize("returned", [..., None, Response, JSONResponse], ids=str)
def test_fastapi_takes_a_route_that_returns_nothing_or_a_response(returned: object) -> None:
    assert not any(refuses_fastapi(returned, status_code=code) for code in codes_of(FASTAPI))


def test_fastapi_looks_at_models_and_not_where_there_is_none() -> None:
    assert refuses_fastapi(None, status_code=204, response_model=Item)
    assert refuses_fastapi(responses={204: {"model": Item}})
    assert not refuses_fastapi(dict[str, int], status_code=204, response_model=None)
    assert not refuses_fastapi(responses={204: {"description": "nothing"}})


class Empty(litestar.Response[None]): ...


@pytest.mark.parametrize(
    "returned",
    [dict[str, int], Any, str, File, Redirect, Stream, Template, Empty, litestar.Response, litestar.Response[str]],
    ids=str,
)
def test_litestar_refuses_a_route_that_returns_something_with_the_codes_of_the_table(returned: object) -> None:
    codes = (100, 103, 199, 200, 201, 204, 205, 206, 301, 304, 404, 500)
    refused = {code for code in codes if refuses_litestar(litestar.get, returned, status_code=code)}
    assert refused == codes_of(LITESTAR) & set(codes)
    assert refuses_litestar(litestar.delete, returned)
    assert DELETE is not None
    assert DELETE.status == 204


def test_litestar_takes_a_route_that_returns_nothing() -> None:
    assert not refuses_litestar(litestar.delete, None)
    assert not refuses_litestar(litestar.delete, litestar.Response[None])
    assert not refuses_litestar(litestar.get, None, status_code=304)


@pytest.mark.parametrize(("returned", "status"), [(..., 200), (Any, 500), (dict[str, int], 500)], ids=str)
def test_fastapi_does_not_answer_with_the_code_of_an_exception_that_is_returned(returned: object, status: int) -> None:
    def route() -> Any:
        return fastapi.HTTPException(404)

    route.__annotations__ = {} if returned is ... else {"return": returned}
    application = fastapi.FastAPI()
    application.get("/")(route)
    client = fastapi.testclient.TestClient(application, raise_server_exceptions=False)
    assert client.get("/").status_code == status


def test_fastapi_drops_what_is_returned_with_a_code_without_content() -> None:
    application = fastapi.FastAPI()

    @application.get("/")
    def route(response: fastapi.Response) -> dict[str, bool]:
        response.status_code = 204
        return {"deleted": True}

    answer = fastapi.testclient.TestClient(application).get("/")
    assert (answer.status_code, answer.content) == (204, b"")


@pytest.mark.parametrize("content", [{"deleted": True}, {}, "deleted", ""], ids=repr)
def test_flask_drops_what_is_returned_with_a_code_without_content(content: object) -> None:
    application = flask.Flask("shop")
    application.get("/")(lambda: (content, 204))
    answer = application.test_client().get("/")
    assert (answer.status_code, answer.data) == (204, b"")
