"""What is patched by something that may be no client, in a function that is checked later."""

from http.client import HTTPResponse
from typing import Any
from unittest import mock

import requests


def before_the_others_are_checked(response: HTTPResponse) -> None:
    assert response.status == 427


def patched(target: Any, is_real: bool) -> None:
    client = requests.Session() if is_real else mock
    client.patch(target)


def patched_with(target: Any) -> None:
    with requests.Session() as client:
        client = mock  # type: ignore[assignment]
        client.patch(target)
