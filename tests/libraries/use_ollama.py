from ollama import ResponseError


def attributes(error: ResponseError) -> None:
    # ollama._types.ResponseError.status_code
    assert error.status_code == 427
