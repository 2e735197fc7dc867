"""A function that is patched by a name that is not known here."""

from http.client import HTTPResponse
from unittest import mock


def get(r: HTTPResponse) -> int:
    return r.status


def test_get(r: HTTPResponse) -> None:
    with mock.patch(f"{__name__}.get", return_value=127):
        assert get(r) == 127
