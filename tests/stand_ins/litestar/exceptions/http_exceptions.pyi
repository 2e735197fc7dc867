from typing import Any

from litestar.exceptions.base_exceptions import LitestarException

class HTTPException(LitestarException):
    status_code: int
    detail: str
    def __init__(self, *args: Any, detail: str = "", status_code: int | None = None) -> None: ...
