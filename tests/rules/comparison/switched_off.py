"""The error code is switched off as those of mypy are."""

# mypy: disable-error-code="httpstatus-comparison"

from http import HTTPStatus


def nothing_is_reported(s: HTTPStatus) -> bool:
    return s == 427 or s in (427, 200)
