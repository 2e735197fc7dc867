from aiohttp.web_response import Response

class HTTPException(Response, Exception):
    status_code: int
    def __init__(self, *, text: str | None = None) -> None: ...
