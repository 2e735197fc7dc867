"""The message offers what does not raise."""

# both classes
# mypy: enable-error-code="httpstatus-unchecked"

from http import HTTPStatus


def an_int_of_any_value(code: int) -> HTTPStatus:
    return HTTPStatus(code)  # E: httpstatus-unchecked: http.HTTPStatus raises ValueError for an int that is no registered code, such as 499 or 520; use httpstatus.HTTPStatus.get, which gives None for one, or catch ValueError
