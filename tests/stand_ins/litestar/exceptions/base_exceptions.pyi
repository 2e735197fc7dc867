from typing import Any

class LitestarException(Exception):
    detail: str
    def __init__(self, *args: Any, detail: str = "") -> None: ...
