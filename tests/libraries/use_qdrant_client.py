from qdrant_client.http.exceptions import UnexpectedResponse


def attributes(error: UnexpectedResponse) -> None:
    # qdrant_client.http.exceptions.UnexpectedResponse.status_code
    assert error.status_code == 427
