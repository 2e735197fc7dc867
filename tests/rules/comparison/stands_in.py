"""What stands in for a response, in a module that stores no status itself: its codes are those of whoever made it."""

from typing import cast
from unittest.mock import Mock

import requests


class Own:
    status_code = 240


def of_a_mock() -> None:
    one: requests.Response = Mock()
    other = cast(requests.Response, Mock())
    assert one.status_code == 240
    assert other.status_code == 240


def of_a_class_of_ones_own() -> None:
    one = cast(requests.Response, Own())
    assert one.status_code == 240


class Holder:
    def __init__(self) -> None:
        self.one = cast(requests.Response, Mock())

    def is_it(self) -> bool:
        return self.one.status_code == 240


def of_what_is_made(session: requests.Session) -> None:
    one = requests.Response()
    assert one.status_code == 240  # E: httpstatus-comparison
