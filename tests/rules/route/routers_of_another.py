"""Routes by a router that another module makes, and may give a class of its own."""

from typing import Any

import route.routers
from fastapi import APIRouter, Response
from flask import Flask
from route.routers import Router, application, make, router

here = APIRouter()
own = Router()
made = make()
options: dict[str, Any] = {}
with_options = APIRouter(**options)


@router.get("/1")
def of_another_module() -> Any:
    return {"reason": "none"}, 404


@route.routers.router.delete("/2")
def of_another_module_too(response: Response) -> Any:
    response.status_code = 204
    return {"deleted": True}


@own.delete("/3", status_code=204)
def of_a_class_of_another_module() -> dict[str, int]:
    return {}


@made.delete("/4", status_code=204)
def of_a_function_of_another_module() -> dict[str, int]:
    return {}


@with_options.delete("/5", status_code=204)
def made_of_what_is_not_known() -> dict[str, int]:
    return {}


def handed_over(router: APIRouter) -> None:
    @router.get("/6")
    def answer() -> Any:
        return {"reason": "none"}, 404


def handed_over_by_flask(flask: Flask) -> None:
    @flask.delete("/12")
    def answer() -> Any:
        return {"deleted": True}, 204  # E: httpstatus-content


class Controller:
    def __init__(self, router: APIRouter) -> None:
        self.router = APIRouter()
        self.handed = router

        @self.handed.get("/7")
        def of_what_is_handed_over() -> Any:
            return {"reason": "none"}, 404

        @self.router.get("/8")
        def of_what_is_made_here() -> Any:
            return {"reason": "none"}, 404  # E: httpstatus-route


@here.delete("/9", status_code=204)  # E: httpstatus-route
def of_this_module() -> dict[str, int]:
    return {}


@here.delete("/10")
def of_this_module_too(response: Response) -> Any:
    response.status_code = 204
    return {"deleted": True}  # E: httpstatus-content


@application.delete("/11", status_code=204)  # E: httpstatus-route
def of_an_application() -> dict[str, int]:
    return {}
