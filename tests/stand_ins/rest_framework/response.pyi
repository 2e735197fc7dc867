from typing import Any

from django.http import HttpResponse

class Response(HttpResponse):
    def __init__(self, data: Any = ..., status: int | None = ..., template_name: str | None = ...) -> None: ...
