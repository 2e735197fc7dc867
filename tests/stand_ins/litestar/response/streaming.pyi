from collections.abc import Iterable
from typing import Any

from litestar.response.base import Response

class Stream(Response[Any]):
    def __init__(self, content: Iterable[str | bytes], *, status_code: int | None = None) -> None: ...
