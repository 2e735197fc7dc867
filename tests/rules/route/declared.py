"""Routes that do not answer what they say."""

# mypy: enable-error-code="httpstatus-vendor", check-untyped-defs, allow-untyped-defs, allow-incomplete-defs

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from http import HTTPStatus
from typing import Any, Final, Literal, TypeVar, Union

from fastapi import APIRouter, FastAPI, HTTPException, Response, status
from litestar import Response as LitestarResponse, delete, get
from litestar.exceptions import HTTPException as LitestarException
from litestar.response import File
from nowhere.models import Model  # type: ignore[import-not-found]
from starlette.responses import JSONResponse

app = FastAPI()
router = APIRouter()
_Route = TypeVar("_Route", bound=Callable[..., Any])


class Item: ...


class Gone(HTTPException): ...


class OwnRouter(APIRouter):
    def get(self, path: str, **options: Any) -> Callable[[_Route], _Route]:
        def decorate(function: _Route) -> _Route:
            return function

        return decorate


own = OwnRouter()


def other(function: _Route) -> _Route:
    return function


@app.get("/returned")
def returned(found: int) -> Any:
    if found == 1:
        return HTTPException(404, "no such item")  # E: httpstatus-route: HTTPException is returned, and not raised, so that the route does not answer with 404; raise it
    if found == 2:
        return HTTPException(status_code=status.HTTP_404_NOT_FOUND)  # E: httpstatus-route
    if found == 3:
        return Gone(410)  # E: httpstatus-route
    raise HTTPException(404)


@app.delete("/returned")
@router.get("/returned")
async def returned_too(code: int):
    try:
        return {} if code else HTTPException(code)  # E: httpstatus-route
    except KeyError:
        return HTTPException(detail="no such item", status_code=HTTPStatus.NOT_FOUND)  # E: httpstatus-route


@app.get("/raised")
def raised(found: bool) -> dict[str, int]:
    def helper() -> HTTPException:
        return HTTPException(404)

    error = HTTPException(404)
    if not found:
        raise helper()
    raise error


def helper(found: bool) -> HTTPException:
    return HTTPException(404)


@app.get("/other")
@other
def with_another_decorator(found: bool) -> Any:
    return HTTPException(404)


@own.get("/own")
def with_a_router_of_ones_own(found: bool) -> Any:
    return HTTPException(404)


@app.get("/response")
def a_response() -> Response:
    return JSONResponse({"detail": "no such item"}, 404)


@app.delete("/a", status_code=204)  # E: httpstatus-route: FastAPI raises AssertionError for a route that answers 204 and has content by its return type; annotate it with None
def deleted() -> dict[str, int]:
    return {}


@app.delete("/b", status_code=status.HTTP_204_NO_CONTENT)  # E: httpstatus-route
async def deleted_async() -> Item:
    return Item()


@router.get("/c", status_code=304)  # E: httpstatus-route
def deleted_any() -> Any: ...


@app.delete("/of-no-known-model", status_code=204)
def deleted_of_no_known_model() -> Model:
    return Model()


@router.get("/d", status_code=HTTPStatus.RESET_CONTENT)  # E: httpstatus-route
def deleted_or_response() -> Response | None:
    return None


@app.delete("/e", status_code=204, response_model=Item)  # E: httpstatus-route: FastAPI raises AssertionError for a route that answers 204 and has content by response_model; leave response_model out
def with_a_model() -> None: ...


@app.get("/f", responses={204: {"model": Item}, 404: {"model": Item}})  # E: httpstatus-route: FastAPI raises AssertionError for a route that answers 204 and has content by its model; leave its model out
def with_responses() -> dict[str, int]:
    return {}


@app.get("/1", status_code=204)
def fine() -> None: ...


@app.get("/2", status_code=204)
async def fine_async() -> None: ...


@app.get("/3", status_code=204)
def fine_response() -> Response:
    return Response(status_code=204)


@app.get("/4", status_code=204)
def fine_json() -> JSONResponse:
    raise HTTPException(404)


@app.get("/5", status_code=204)
def fine_untyped():
    return None


@app.get("/6", status_code=204)
def fine_half_typed(found: int):
    return None


@app.get("/7", status_code=204, response_model=None)
def fine_without_model() -> dict[str, int]:
    return {}


@app.get("/8", status_code=201)
def fine_created() -> dict[str, int]:
    return {}


@app.get("/9", responses={204: {"description": "nothing"}, 404: {"model": Item}})
def fine_described() -> dict[str, int]:
    return {}


@own.get("/10", status_code=204)
def fine_own() -> dict[str, int]:
    return {}


@delete("/a")  # E: httpstatus-route: Litestar raises ImproperlyConfiguredException for a route that answers 204 and has content by its return type; annotate it with None or Response[None]
def litestar_deletes() -> dict[str, int]:
    return {}


@get("/b", status_code=304)  # E: httpstatus-route
async def litestar_gets() -> Item:
    return Item()


@get("/c")
def litestar_returns() -> Any:
    return LitestarException("none", status_code=404)  # E: httpstatus-route


@delete("/1")
def litestar_deletes_all() -> None: ...


@delete("/2", status_code=200)
def litestar_deletes_one() -> dict[str, int]:
    return {}


@delete("/3")
def litestar_responds() -> LitestarResponse[None]:
    return LitestarResponse(None)


@get("/4", status_code=205)
def litestar_resets() -> dict[str, int]:
    return {}


@app.get("/11", status_code=102)  # E: httpstatus-argument: 102 is no code that get takes: 1xx are interim responses, and the final one is still to come; hand over one of 200 to 599
def interim() -> None: ...


@app.get("/12", status_code=102)  # E: httpstatus-route
def interim_with_content() -> Item:
    return Item()


@app.get("/13", status_code=600)  # E: httpstatus-argument: 600 is no code that get takes: a status code is 100 to 599; hand over one of these
def outside() -> Item:
    return Item()


@app.get("/14", status_code=101, responses={103: {"description": "soon"}, 600: {"description": "none"}})
def switching() -> None: ...


try:
    from nowhere import UntypedResponse  # type: ignore[import-not-found]
except ImportError:
    UntypedResponse = Response


class Untyped(UntypedResponse): ...  # type: ignore[misc]


@app.delete("/15", status_code=204)
def untyped() -> Untyped:
    return Untyped()


class MakingRouter(APIRouter):
    def api_route(self, path: str, **options: Any) -> Any:
        return super().api_route(path, **{"response_model": None, **options})


@MakingRouter().delete("/16", status_code=204)
def of_an_own_router() -> Item:
    return Item()


EMPTY: Final[Literal[HTTPStatus.NO_CONTENT]] = HTTPStatus.NO_CONTENT
EITHER: Final[Literal[HTTPStatus.NO_CONTENT, HTTPStatus.OK]] = HTTPStatus.OK


@app.delete("/of-a-constant", status_code=EMPTY)  # E: httpstatus-route
def with_a_constant_that_is_annotated() -> Item:
    return Item()


@app.delete("/of-either", status_code=EITHER)
def with_a_constant_that_may_be_another() -> Item:
    return Item()


class Empty(LitestarResponse[None]): ...


@delete("/17")  # E: httpstatus-route: Litestar raises ImproperlyConfiguredException for a route that answers 204 and has content by its return type; annotate it with None or Response[None]
def litestar_responds_with_something() -> LitestarResponse[dict[str, int]]:
    return LitestarResponse({})


@delete("/18")  # E: httpstatus-route
def litestar_responds_with_anything() -> LitestarResponse[Any]:
    return LitestarResponse({})


@delete("/19")  # E: httpstatus-route
def litestar_does_not_look_into_a_subclass() -> Empty:
    return Empty(None)


@delete("/20")  # E: httpstatus-route
async def litestar_sends_a_file() -> File:
    return File("page.html")


@delete("/21", status_code=200)
async def litestar_sends_a_file_with_content() -> File:
    return File("page.html")


NOTHING = None


@app.delete("/22", status_code=204)
def declared_by_a_variable() -> NOTHING:  # type: ignore[valid-type]
    return None


class OfAnyCode(HTTPException):
    def __init__(self, detail: str = "", status_code: int = 404) -> None:
        super().__init__(status_code)


@app.get("/of-any-code")
def of_any_code() -> Any:
    return OfAnyCode(detail="no such item")  # E: httpstatus-route


Nothing = LitestarResponse[None]


@delete("/20")
def litestar_is_told_one_type_twice() -> Union[LitestarResponse[None], LitestarResponse[None]]:
    return LitestarResponse(None)


@delete("/21")
async def litestar_is_told_an_alias_of_it() -> Union[Nothing, LitestarResponse[None]]:
    return LitestarResponse(None)


@delete("/22")
def litestar_is_told_none_twice() -> Union[None, None]:
    return None


@delete("/23")  # E: httpstatus-route
def litestar_is_told_two_types() -> Union[LitestarResponse[None], None]:
    return None


@delete("/24")  # E: httpstatus-route
def litestar_is_told_of_content_twice() -> Union[LitestarResponse[int], LitestarResponse[int]]:
    return LitestarResponse(1)


def of_one_or_the_other(some: FastAPI | APIRouter) -> None:
    @some.get("/any", status_code=204)  # E: httpstatus-route
    def any_of_them() -> dict[str, int]:
        return {"a": 1}


@app.get("/events", status_code=204)
async def sends_events() -> AsyncIterator[int]:
    yield 1
