"""Classes called `HTTPStatus` that are neither of ours, unresolved imports, `Any` everywhere, code at module level."""

import enum
from http.client import *
from http.server import BaseHTTPRequestHandler
from typing import Any, Final

import nowhere
from nowhere import HTTPStatus as Unknown
from http import HTTPStatus as Real, nothing


class HTTPStatus(int):
    def __eq__(self, other: object) -> int:
        return 3

    def phrase(self) -> str:
        return ""


class Inherited(nowhere.Response, BaseHTTPRequestHandler):
    status: Final = 200

    def go(self, *args: Any, **kwargs: Any) -> Any:
        self.send_error(*args)
        self.send_error(**kwargs)
        self.send_error()
        self.send_error("427")
        self.send_error(code=427, status=428)
        super().send_error(427)
        return self.status == 427 == args in kwargs


class Again(Real):
    EXTRA = 299


class Loop(Loop):
    status = Loop(200) == 299


def untyped(s, r: Unknown, *rest: Real, **named: Real):
    s == 427
    r == 427
    rest[0] == 427
    named["a"] == 427
    HTTPStatus(299) == 427
    HTTPStatus(404).phrase
    Unknown(299)
    yield Real.OK == (yield 299)
    del s, r
    s == 404
    global late
    late = Real(200)


late == 404
later == 404
later = Real.OK
[a, *b] = Real.OK, 427
a == b == 427 == a in b
lambda: (yield Real.OK == 299)
(Real.OK == 200).real.nothing
Real.OK.value.value == 200
Real.OK.OK.OK == 200
type(Real.OK)(299)
getattr(Real, "OK") == 299
assert Real.OK == 404, later == 404
reveal_type(Real.OK == 404 == Real.OK)
x: Real = 200
x: int = Real(299)
for x in Real:
    for Real.OK in x:
        pass
match later, 404:
    case (200, 404) | (404, 200):
        pass
    case Real.OK, Real.NOTHING:
        pass
    case -427, 3j:
        pass
