from typing import Any

from litestar import Litestar, Request, Response, delete, get, head, patch, post, put
from litestar.exceptions import HTTPException
from litestar.openapi import ResponseSpec
from litestar.response import File, Stream, Template
from litestar.testing import TestClient


def attributes(response: Response[Any], error: HTTPException, client: TestClient[Any]) -> None:
    # litestar.response.base.Response.status_code
    assert response.status_code == 427
    # litestar.exceptions.http_exceptions.HTTPException.status_code
    assert error.status_code == 427
    # httpx._models.Response.status_code
    assert client.get("/").status_code == 427


def handle(request: Request[Any, Any, Any], error: Exception) -> Response[str]:
    return Response(str(error))


def arguments() -> None:
    # litestar.app.Litestar(exception_handlers)
    Litestar(exception_handlers={427: handle})
    # litestar.response.base.Response(status_code)
    Response("", status_code=427)
    # litestar.response.file.File(status_code)
    File("a.txt", status_code=427)
    # litestar.response.streaming.Stream(status_code)
    Stream(iter([""]), status_code=427)
    # litestar.response.template.Template(status_code)
    Template("a.html", status_code=427)
    # litestar.exceptions.http_exceptions.HTTPException(status_code)
    raise HTTPException(status_code=427)


# litestar.handlers.http_handlers.decorators.get(status_code)
@get("/", status_code=427)
def get_one() -> None: ...


# litestar.handlers.http_handlers.decorators.get(responses)
@get("/", responses={427: ResponseSpec(None)})
def get_two() -> None: ...


# litestar.handlers.http_handlers.decorators.put(status_code)
@put("/", status_code=427)
def put_one() -> None: ...


# litestar.handlers.http_handlers.decorators.put(responses)
@put("/", responses={427: ResponseSpec(None)})
def put_two() -> None: ...


# litestar.handlers.http_handlers.decorators.post(status_code)
@post("/", status_code=427)
def post_one() -> None: ...


# litestar.handlers.http_handlers.decorators.post(responses)
@post("/", responses={427: ResponseSpec(None)})
def post_two() -> None: ...


# litestar.handlers.http_handlers.decorators.delete(status_code)
@delete("/", status_code=427)
def delete_one() -> None: ...


# litestar.handlers.http_handlers.decorators.delete(responses)
@delete("/", responses={427: ResponseSpec(None)})
def delete_two() -> None: ...


# litestar.handlers.http_handlers.decorators.head(status_code)
@head("/", status_code=427)
def head_one() -> None: ...


# litestar.handlers.http_handlers.decorators.head(responses)
@head("/", responses={427: ResponseSpec(None)})
def head_two() -> None: ...


# litestar.handlers.http_handlers.decorators.patch(status_code)
@patch("/", status_code=427)
def patch_one() -> None: ...


# litestar.handlers.http_handlers.decorators.patch(responses)
@patch("/", responses={427: ResponseSpec(None)})
def patch_two() -> None: ...
