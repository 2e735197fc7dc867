from notion_client.errors import HTTPResponseError


def attributes(error: HTTPResponseError) -> None:
    # notion_client.errors.HTTPResponseError.status
    assert error.status == 427
