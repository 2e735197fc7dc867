from anthropic import APIStatusError


def attributes(error: APIStatusError) -> None:
    # anthropic._exceptions.APIStatusError.status_code
    assert error.status_code == 427
