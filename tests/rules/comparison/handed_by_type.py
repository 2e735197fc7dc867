"""A class that is taken from an object, and called under another name."""

from http.client import HTTPResponse


class _Reply:
    def __init__(self, code: int) -> None:
        self.code = code


def of_the_same_class(r: HTTPResponse) -> None:
    made = _Reply(r.status)
    cls = type(made)
    assert cls(240).code == 240
