from google.auth.aio.transport import Response


def attributes(response: Response) -> None:
    # google.auth.aio.transport.Response.status_code
    assert response.status_code == 427
