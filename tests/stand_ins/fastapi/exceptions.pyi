from starlette.exceptions import HTTPException as _HTTPException

class HTTPException(_HTTPException):
    def __init__(self, status_code: int, detail: object = None, headers: dict[str, str] | None = None) -> None: ...
