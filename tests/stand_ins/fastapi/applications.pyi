from collections.abc import Callable
from typing import Any, TypeVar

from fastapi.routing import APIRouter

_Route = TypeVar("_Route", bound=Callable[..., Any])

class FastAPI:
    router: APIRouter
    def get(
        self,
        path: str,
        *,
        response_model: Any = None,
        status_code: int | None = None,
        responses: dict[int | str, dict[str, Any]] | None = None,
    ) -> Callable[[_Route], _Route]: ...
    def delete(
        self,
        path: str,
        *,
        response_model: Any = None,
        status_code: int | None = None,
        responses: dict[int | str, dict[str, Any]] | None = None,
    ) -> Callable[[_Route], _Route]: ...
