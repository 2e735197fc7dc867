from collections.abc import Callable
from typing import Any, TypeVar

_Route = TypeVar("_Route", bound=Callable[..., Any])

class APIRoute:
    endpoint: Callable[..., Any]
    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None: ...
    def get_route_handler(self) -> Callable[..., Any]: ...

class APIRouter:
    route_class: type[APIRoute]
    def __init__(self, *, route_class: type[APIRoute] = ...) -> None: ...
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
