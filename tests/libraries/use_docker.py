from docker.errors import APIError


def attributes(error: APIError) -> None:
    # docker.errors.APIError.status_code
    assert error.status_code == 427
