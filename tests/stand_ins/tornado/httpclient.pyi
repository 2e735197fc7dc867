class HTTPResponse:
    code: int
