import httpx


def attributes(response: httpx.Response) -> None:
    # httpx._models.Response.status_code
    assert response.status_code == 427


def arguments() -> None:
    # httpx._models.Response(status_code)
    httpx.Response(427)
