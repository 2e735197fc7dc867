from typing import Any

from requests.models import Response

def patch(url: str, data: Any = None) -> Response: ...
