from typing import Any

from typing_extensions import Self

from requests.models import Response

class Session:
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: object) -> None: ...
    def patch(self, url: str, data: Any = None) -> Response: ...
