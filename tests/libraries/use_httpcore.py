import httpcore


def attributes(pool: httpcore.ConnectionPool) -> None:
    # httpcore._models.Response.status
    assert pool.request("GET", "https://example.org").status == 427


def arguments() -> None:
    # httpcore._models.Response(status)
    httpcore.Response(427)
