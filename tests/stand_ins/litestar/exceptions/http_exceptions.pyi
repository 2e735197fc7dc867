from typing import Any

class HTTPException(Exception):
    status_code: int
    detail: str
    def __init__(self, *args: Any, detail: str = "", status_code: int | None = None) -> None: ...
