"""What mypy skips is run all the same, elsewhere: it stores."""

import sys
from http.client import HTTPResponse
from typing import TYPE_CHECKING, overload
from urllib.error import HTTPError
from urllib.response import addinfourl

if sys.platform == "win32":

    class Windows(HTTPError):
        code = 240

    def patch(error: addinfourl) -> None:
        error.code = 240


def an_attribute(info: addinfourl) -> None:
    assert info.code == 240


class Reply:
    def __init__(self, response: HTTPResponse) -> None:
        self.by_platform = response.status
        self.by_version = response.status
        self.by_checker = response.status
        self.known = response.status
        if sys.platform == "win32":
            self.by_platform = 240
        if sys.version_info < (3, 8):
            self.by_version += 1
        if not TYPE_CHECKING:
            self.by_checker = 240

    def check(self) -> bool:
        assert self.by_platform != 240
        assert self.by_version != 240
        assert self.by_checker != 240
        return self.known == 240  # E: httpstatus-comparison


def names(response: HTTPResponse) -> None:
    one = other = known = response.status
    if sys.version_info < (3, 8):
        one = 240
    if TYPE_CHECKING:
        pass
    else:
        (other := 240)
    assert one != 240
    assert other != 240
    assert known != 240  # E: httpstatus-comparison


class Implementation:
    def __init__(self, response: HTTPResponse) -> None:
        self.code = response.status

    @overload
    def put(self, code: int) -> None: ...
    @overload
    def put(self, code: str) -> None: ...
    def put(self, code: int | str) -> None:
        self.code = int(code)

    def check(self) -> bool:
        return self.code == 240


class Argument:
    def __init__(self, response: HTTPResponse) -> None:
        code = response.status
        super().__setattr__("other", (code := 240))
        assert code == 240
