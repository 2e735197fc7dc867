class HttpRequest:
    GET: dict[str, str]
