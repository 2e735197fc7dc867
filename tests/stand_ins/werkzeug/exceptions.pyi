from typing import Any, NoReturn

from werkzeug.wrappers import Response

class HTTPException(Exception):
    code: int | None
    def __init__(self, description: str | None = None, response: Response | None = None) -> None: ...

class NotFound(HTTPException): ...
class Aborter: ...

default_exceptions: dict[int, type[HTTPException]]

def abort(status: int | Response, *args: Any, **kwargs: Any) -> NoReturn: ...
