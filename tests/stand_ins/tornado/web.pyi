from typing import Any

class HTTPError(Exception):
    status_code: int
    def __init__(self, status_code: int = 500, log_message: str | None = None, *args: Any) -> None: ...

class RequestHandler:
    def send_error(self, status_code: int = 500, **kwargs: Any) -> None: ...
