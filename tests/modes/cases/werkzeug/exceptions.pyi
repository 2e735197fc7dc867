from typing import NoReturn

class HTTPException(Exception):
    code: int | None

def abort(status: int) -> NoReturn: ...
