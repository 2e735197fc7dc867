from aiohttp.web_response import Response

class HTTPException(Response, Exception):
    status_code: int
    def __init__(self, *, reason: str | None = None, text: str | None = None) -> None: ...

class HTTPNotFound(HTTPException):
    status_code: int

class HTTPInternalServerError(HTTPException):
    status_code: int
