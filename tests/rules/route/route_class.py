"""Routes that a class of the project's own makes: it may make a status, or nothing, of what they return."""

from collections.abc import Callable
from typing import Any

from fastapi import APIRouter, FastAPI, HTTPException, Response
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute


class TupleRoute(APIRoute):
    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        def answer() -> Response:
            content, code = endpoint()
            return JSONResponse(content, code)

        super().__init__(path, answer, **{**options, "response_model": None})


class ErrorRoute(APIRoute):
    def get_route_handler(self) -> Callable[..., Any]:
        def handle() -> Response:
            result = self.endpoint()
            if isinstance(result, HTTPException):
                return JSONResponse({}, result.status_code)
            return JSONResponse(result)

        return handle


application = FastAPI()
application.router.route_class = TupleRoute
router = APIRouter(route_class=ErrorRoute)


@application.get("/tuple")
def a_tuple_that_is_taken_apart() -> Any:
    return {"reason": "none"}, 404


@application.delete("/model", status_code=204)
def a_model_that_is_left_out() -> dict[str, int]:
    return {}


@router.get("/returned")
def an_error_that_is_answered() -> Any:
    return HTTPException(404)


@router.delete("/stored")
def content_that_is_left_out(response: Response) -> dict[str, int]:
    response.status_code = 204
    return {"deleted": 1}
