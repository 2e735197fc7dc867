from typing import Any

from django.http import HttpResponse

def render(
    request: object,
    template_name: str,
    context: dict[str, Any] | None = ...,
    content_type: str | None = ...,
    status: int | None = ...,
) -> HttpResponse: ...
