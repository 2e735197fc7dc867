"""What is patched by a name that is not known here may be any attribute."""

from http.client import HTTPResponse
from typing import Any
from unittest import mock


def patched(response: HTTPResponse, target: Any) -> None:
    with mock.patch(target, 427):
        assert response.status == 427


def patched_by_a_plugin_of_pytest(response: HTTPResponse, mocker: Any, target: Any) -> None:
    mocker.patch(target, 428)
    assert response.status == 428
