from websockets.exceptions import InvalidStatus
from websockets.http11 import Response


def attributes(error: InvalidStatus, response: Response) -> None:
    # websockets.http11.Response.status_code
    assert error.response.status_code == 427
