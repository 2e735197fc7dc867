from ninja.errors import HttpError


def attributes(error: HttpError) -> None:
    # ninja.errors.HttpError.status_code
    assert error.status_code == 427


def arguments() -> None:
    # ninja.errors.HttpError(status_code)
    HttpError(427, "")
