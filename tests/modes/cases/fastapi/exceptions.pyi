from starlette.exceptions import HTTPException as StarletteHTTPException

class HTTPException(StarletteHTTPException):
    def __init__(self, status_code: int, detail: object = None, headers: dict[str, str] | None = None) -> None: ...
