"""An object that is made anew."""

from http.client import HTTPResponse


class _Reply:
    def __init__(self, code: int) -> None:
        self.code = code

    def reset(self, code: int) -> None:
        self.__init__(code)  # type: ignore[misc]


def reset(r: HTTPResponse) -> None:
    reply = _Reply(r.status)
    reply.reset(240)
    assert reply.code == 240
