from werkzeug.wrappers import Response as ResponseBase

class Response(ResponseBase):
    @property
    def max_cookie_size(self) -> int: ...  # type: ignore[override]
