from litestar.response.streaming import Stream

class File(Stream):
    def __init__(self, path: str, *, status_code: int | None = None) -> None: ...
