"""Routers for other modules."""

from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute


class ErrorRoute(APIRoute): ...


class Router(APIRouter):
    def __init__(self) -> None:
        super().__init__(route_class=ErrorRoute)


router = APIRouter(route_class=ErrorRoute)
application = FastAPI()


def make() -> APIRouter:
    return APIRouter(route_class=ErrorRoute)
