from collections.abc import Callable, Mapping
from typing import Any, TypeVar

_Route = TypeVar("_Route", bound=Callable[..., Any])

class get:  # noqa: N801 - as the library has it
    def __init__(
        self, path: str | None = None, *, status_code: int | None = None, responses: Mapping[int, object] | None = None
    ) -> None: ...
    def __call__(self, fn: _Route) -> _Route: ...

class delete:  # noqa: N801 - as the library has it
    def __init__(
        self, path: str | None = None, *, status_code: int | None = None, responses: Mapping[int, object] | None = None
    ) -> None: ...
    def __call__(self, fn: _Route) -> _Route: ...
