"""What is handed over wherever an object of a private class is made."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from http.client import HTTPResponse
from typing import Any, Callable, NamedTuple, Optional


@dataclass
class _Data:
    code: int
    n: int = 0
    other: Optional[int] = None


class _Row(NamedTuple):
    code: int
    n: int = 0


class _Plain:
    def __init__(self, code: int, n: int = 0) -> None:
        self.code = code
        self.n = n
        assert code == 240  # E: httpstatus-comparison
        assert n == 240


class _PlainOrNone:
    def __init__(self, code: Optional[int] = None) -> None:
        self.code = code


def make_with_and_without(r: HTTPResponse) -> None:
    print(_PlainOrNone(r.status), _PlainOrNone())


def of_one_that_is_not_handed_each_time(plain: _PlainOrNone) -> None:
    assert plain.code == 240  # E: httpstatus-comparison


def make(r: HTTPResponse) -> None:
    print(_Data(r.status), _Data(code=r.status, other=r.status), _Data(404, 1, None))
    print(_Row(r.status, 2), _Row(n=1, code=r.status), _Plain(r.status), _Plain(n=4, code=200))


def of_each_kind(data: _Data, row: _Row, plain: _Plain) -> None:
    assert data.code == 240  # E: httpstatus-comparison: 240 is not a registered HTTP status code; did you mean 204 (NO_CONTENT)?
    assert row.code == 240  # E: httpstatus-comparison
    assert plain.code == 240  # E: httpstatus-comparison
    assert data.other == 240  # E: httpstatus-comparison
    assert data.n == 240
    assert row.n == 240
    assert plain.n == 240
    assert isinstance(data, _Data)
    match data:
        case _Data(code=code):
            print(code)


def in_a_range(data: _Data) -> bool:
    return 200 <= data.code < 299  # E: httpstatus-range


def a_class_of_a_function(r: HTTPResponse) -> None:
    @dataclass
    class Reply:
        code: int

        @classmethod
        def of(cls, r: HTTPResponse) -> Reply:
            return cls(r.status)

    reply = Reply.of(r)
    assert reply.code == 240  # E: httpstatus-comparison


class AClassWithADeclaration:
    code: int

    def __init__(self, r: HTTPResponse) -> None:
        self.code = r.status

    def check(self) -> bool:
        return self.code == 240  # E: httpstatus-comparison


@dataclass
class Public:
    code: int


def made_elsewhere_too(r: HTTPResponse, public: Public) -> None:
    print(Public(r.status))
    assert public.code == 127


@dataclass
class _MadeOnceOfAnotherInt:
    code: int


def of_another_int(r: HTTPResponse, o: _MadeOnceOfAnotherInt, n: int) -> None:
    print(_MadeOnceOfAnotherInt(r.status), _MadeOnceOfAnotherInt(n))
    assert o.code == 127


@dataclass
class _WithAnotherDefault:
    code: int = 127


def another_default(r: HTTPResponse, o: _WithAnotherDefault) -> None:
    print(_WithAnotherDefault(r.status), _WithAnotherDefault())
    assert o.code == 127


@dataclass
class _WithAFactory:
    code: int = field(default_factory=lambda: 127)


def a_factory(r: HTTPResponse, o: _WithAFactory) -> None:
    print(_WithAFactory(r.status), _WithAFactory())
    assert o.code == 127


@dataclass
class _StoredLater:
    code: int


def stored_later(r: HTTPResponse, o: _StoredLater) -> None:
    o = _StoredLater(r.status)
    o.code = 127
    assert o.code == 127


@dataclass
class _Replaced:
    replaced: int


def replaced(r: HTTPResponse) -> None:
    o = dataclasses.replace(_Replaced(r.status), replaced=127)
    assert o.replaced == 127


@dataclass
class _HandedOver:
    code: int


def handed_over(r: HTTPResponse, make: Callable[[Callable[[int], _HandedOver]], _HandedOver]) -> None:
    print(_HandedOver(r.status))
    assert make(_HandedOver).code == 127


@dataclass
class _Unpacked:
    code: int


def unpacked(r: HTTPResponse, row: list[int]) -> None:
    print(_Unpacked(r.status))
    assert _Unpacked(*row).code == 127


@dataclass
class _InheritedFrom:
    code: int


@dataclass
class Heir(_InheritedFrom):
    pass


def inherited_from(r: HTTPResponse, o: _InheritedFrom) -> None:
    print(_InheritedFrom(r.status), Heir(127))
    assert o.code == 127


@dataclass
class _WithMakers:
    code: int

    @classmethod
    def parse(cls, line: str) -> _WithMakers:
        return cls(int(line))


def made_by_a_class_method(r: HTTPResponse) -> None:
    print(_WithMakers(r.status))
    assert _WithMakers.parse("127").code == 127


class _MadeByTheTuple(NamedTuple):
    code: int


def made_by_the_tuple(r: HTTPResponse, row: list[int]) -> None:
    print(_MadeByTheTuple(r.status))
    assert _MadeByTheTuple._make(row).code == 127


def by_a_framework(function: Callable[..., Any]) -> Callable[..., Any]:
    return lambda: function(_Body(127))


@dataclass
class _Body:
    code: int


@by_a_framework
def route(body: _Body) -> None:
    print(_Body(HTTPResponse.__new__(HTTPResponse).status))
    assert body.code == 127


class _Counts:
    def __init__(self, code: int) -> None:
        code += 1
        self.code = code


def counts(r: HTTPResponse) -> None:
    assert _Counts(r.status).code == 127


class _NotTheConstructor:
    def __init__(self, code: int) -> None:
        self.code = code

    def set(self, code: int) -> None:
        self.code = code


def not_the_constructor(r: HTTPResponse, o: _NotTheConstructor) -> None:
    print(_NotTheConstructor(r.status))
    o.set(127)
    assert o.code == 127


class _NeverMade:
    def __init__(self, code: int) -> None:
        assert code == 127


class _OfCodesAlone:
    def __init__(self, code: int) -> None:
        self.code = code


def of_codes_alone() -> None:
    assert _OfCodesAlone(100).code == 127
