from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any

class Response:
    media_type: str | None
    status_code: int
    body: bytes
    headers: dict[str, str]
    def __init__(
        self,
        content: Any = None,
        status_code: int = 200,
        headers: Mapping[str, str] | None = None,
        media_type: str | None = None,
    ) -> None: ...
    def render(self, content: Any) -> bytes: ...
    def init_headers(self, headers: Mapping[str, str] | None = None) -> None: ...
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...

class HTMLResponse(Response): ...
class PlainTextResponse(Response): ...

class JSONResponse(Response):
    def __init__(
        self,
        content: Any,
        status_code: int = 200,
        headers: Mapping[str, str] | None = None,
        media_type: str | None = None,
    ) -> None: ...
    def render(self, content: Any) -> bytes: ...

class RedirectResponse(Response):
    def __init__(self, url: str, status_code: int = 307) -> None: ...

class StreamingResponse(Response):
    def __init__(self, content: Iterable[str] | AsyncIterable[str], status_code: int = 200) -> None: ...

class FileResponse(Response):
    def __init__(self, path: str, status_code: int = 200) -> None: ...
