from apiflask import HTTPError, abort


def attributes(error: HTTPError) -> None:
    # apiflask.exceptions.HTTPError.status_code
    assert error.status_code == 427


def arguments() -> None:
    # apiflask.exceptions.HTTPError(status_code)
    HTTPError(427)
    # apiflask.exceptions.abort(status_code)
    abort(427)
