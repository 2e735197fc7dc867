from typing import Generic, TypeVar

_T = TypeVar("_T")

class Response(Generic[_T]):
    def __init__(self, content: _T, *, status_code: int | None = None) -> None: ...
