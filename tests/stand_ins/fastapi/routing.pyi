from collections.abc import Callable
from typing import Any, TypeVar

_Route = TypeVar("_Route", bound=Callable[..., Any])

class APIRouter:
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
    def api_route(self, path: str, **options: Any) -> Callable[[_Route], _Route]: ...
