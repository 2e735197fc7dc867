from openai import APIStatusError


def attributes(error: APIStatusError) -> None:
    # openai._exceptions.APIStatusError.status_code
    assert error.status_code == 427
