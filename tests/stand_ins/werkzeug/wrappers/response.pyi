from typing import Any

class Response:
    status_code: int
    max_cookie_size: int
    def __init__(self, response: Any = None, status: int | str | None = None) -> None: ...
    def set_data(self, value: bytes | str) -> None: ...
