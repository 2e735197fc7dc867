import httpx2
from httpx2 import Client


def attributes(client: Client) -> None:
    response = client.get("https://example.org")
    # httpx2._models.Response.status_code
    assert response.status_code == 427


def arguments() -> None:
    # httpx2._models.Response(status_code)
    httpx2.Response(status_code=427)
