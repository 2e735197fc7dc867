class Response:
    status_code: int

class JSONResponse(Response):
    def __init__(self, content: object, status_code: int = 200) -> None: ...
