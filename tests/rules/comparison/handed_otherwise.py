"""What an object of a private class has, other than what is handed over where it is made."""

from __future__ import annotations

from dataclasses import dataclass
from http.client import HTTPResponse
from typing import Any


class Described:
    def __get__(self, owner: Any, of: Any) -> int:
        return 240

    def __set__(self, owner: Any, value: int) -> None: ...


@dataclass
class _OfADescriptor:
    described: Described = Described()


def of_a_descriptor(r: HTTPResponse) -> None:
    o = _OfADescriptor(r.status)
    assert o.described == 240


class _AnswersByItself:
    def __init__(self, code: int) -> None:
        self.code = code

    def __getattribute__(self, name: str) -> Any:
        return 240


def answers_by_itself(r: HTTPResponse) -> None:
    assert _AnswersByItself(r.status).code == 240


class Outer:
    class _Inner:
        def __init__(self, asked_for: int) -> None:
            self.asked_for = asked_for

    def make(self, r: HTTPResponse) -> _Inner:
        return self._Inner(r.status)

    def make_by_name(self, n: int) -> Any:
        return getattr(self, "_Inner")(n)


def asked_for_by_name(inner: Outer._Inner) -> None:
    assert inner.asked_for == 240


class _Seen:
    def __init__(self, code: int) -> None:
        self.code = code


def all_is_seen(r: HTTPResponse) -> None:
    assert _Seen(r.status).code == 240  # E: httpstatus-comparison
    assert type(_Seen(r.status)).__name__ or type(r) is HTTPResponse
