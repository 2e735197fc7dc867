from typing import Any

from requests.models import Response

class Session:
    def patch(self, url: str, data: Any = None) -> Response: ...
