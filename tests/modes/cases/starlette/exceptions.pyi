class HTTPException(Exception):
    status_code: int
    detail: str
    def __init__(self, status_code: int, detail: str | None = None) -> None: ...
