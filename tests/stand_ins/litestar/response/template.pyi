from typing import Any

from litestar.response.base import Response

class Template(Response[bytes]):
    def __init__(
        self, template_name: str | None = None, *, status_code: int | None = None, context: Any = None
    ) -> None: ...
