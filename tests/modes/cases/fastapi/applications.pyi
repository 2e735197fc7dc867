from collections.abc import Callable
from typing import TypeVar

_Function = TypeVar("_Function", bound=Callable[..., object])

class FastAPI:
    def delete(self, path: str, *, status_code: int | None = None) -> Callable[[_Function], _Function]: ...
    def get(self, path: str, *, status_code: int | None = None) -> Callable[[_Function], _Function]: ...
