"""What functions, methods and properties of a module return, without any annotation that says so."""

from __future__ import annotations

import functools
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from functools import cached_property
from http.client import HTTPResponse
from typing import Protocol, TypeVar, final
from unittest import mock

T = TypeVar("T")


def get(r: HTTPResponse) -> int:
    return r.status


def get_or_none(r: HTTPResponse | None) -> int | None:
    if r is None:
        return None
    code = r.status
    return code


def get_or_a_code(r: HTTPResponse | None) -> int:
    return 404 if r is None else get(r)


@functools.lru_cache(maxsize=None)
def cached(r: HTTPResponse) -> int:
    return get(r)


async def get_later(r: HTTPResponse) -> int:
    return r.status


def get_after_redirects(r: HTTPResponse, n: int) -> int:
    if n > 0:
        return get_after_redirects(r, n - 1)
    return r.status


def get_all(r: HTTPResponse) -> list[int]:
    return [r.status]


def functions(r: HTTPResponse) -> None:
    assert get(r) == 240  # E: httpstatus-comparison: 240 is not a registered HTTP status code; did you mean 204 (NO_CONTENT)?
    assert get_or_none(r) == 240  # E: httpstatus-comparison
    assert get_or_a_code(r) == 240  # E: httpstatus-comparison
    assert cached(r) == 240  # E: httpstatus-comparison
    assert get_after_redirects(r, 1) == 240  # E: httpstatus-comparison
    code = get(r)
    assert 200 <= code < 299  # E: httpstatus-range
    assert code != 200 or code != 201  # E: httpstatus-condition
    assert [code for code in [get(r)] if code == 240]  # E: httpstatus-comparison
    assert get(r) in (200, 240)  # E: httpstatus-comparison
    match get(r):
        case 240:  # E: httpstatus-comparison
            pass

    def local() -> int:
        return r.status

    assert local() == 240  # E: httpstatus-comparison


async def coroutines(r: HTTPResponse) -> None:
    assert await get_later(r) == 240  # E: httpstatus-comparison
    code = await get_later(r)
    assert code == 240  # E: httpstatus-comparison


@final
class Final:
    def __init__(self, r: HTTPResponse) -> None:
        self.response = r

    def get(self) -> int:
        return self.response.status

    @property
    def code(self) -> int:
        return self.get()

    @code.setter
    def code(self, code: int) -> None:
        print(code)

    @cached_property
    def kept(self) -> int:
        return self.code

    @staticmethod
    def of(r: HTTPResponse) -> int:
        return r.status

    @classmethod
    def of_class(cls, r: HTTPResponse) -> int:
        return r.status

    async def wait(self) -> int:
        return self.response.status

    async def check(self) -> None:
        assert self.get() == 240  # E: httpstatus-comparison
        assert self.code == 240  # E: httpstatus-comparison
        assert self.kept == 240  # E: httpstatus-comparison
        assert self.of(self.response) == 240  # E: httpstatus-comparison
        assert Final.of(self.response) == 240  # E: httpstatus-comparison
        assert Final.of_class(self.response) == 240  # E: httpstatus-comparison
        assert await self.wait() == 240  # E: httpstatus-comparison


class Public:
    def __init__(self, r: HTTPResponse) -> None:
        self.response = r

    def get(self) -> int:
        return self.response.status

    @property
    def code(self) -> int:
        return self.response.status

    @final
    def get_for_good(self) -> int:
        return self.response.status

    def _get(self) -> int:
        return self.response.status

    def check(self) -> None:
        assert self._get() == 240  # E: httpstatus-comparison
        assert self.get_for_good() == 240  # E: httpstatus-comparison

    def may_be_overridden_elsewhere(self) -> None:
        assert self.get() == 240
        assert self.code == 240


def objects_that_are_made_here(r: HTTPResponse) -> None:
    public = Public(r)
    assert public.get() == 240  # E: httpstatus-comparison
    assert public.code == 240  # E: httpstatus-comparison
    assert Public(r).get() == 240  # E: httpstatus-comparison


def an_object_of_which_one_is_not_made_here(r: HTTPResponse, public: Public, c: bool) -> None:
    one = Public(r)
    if c:
        one = public
    assert one.get() == 240


class _Base(ABC):
    @abstractmethod
    def get(self) -> int: ...

    @property
    def code(self) -> int:
        return 404


class _Heir(_Base):
    def __init__(self, r: HTTPResponse) -> None:
        self.response = r

    def get(self) -> int:
        return self.response.status

    @property
    def code(self) -> int:
        return self.response.status


def a_private_class_and_its_heir(base: _Base, heir: _Heir) -> None:
    assert base.get() == 240  # E: httpstatus-comparison
    assert heir.get() == 240  # E: httpstatus-comparison
    assert base.code == 240  # E: httpstatus-comparison


class _Overridden:
    def __init__(self, r: HTTPResponse) -> None:
        self.response = r

    def get(self) -> int:
        return self.response.status

    @property
    def code(self) -> int:
        return self.response.status

    @property
    def stored(self) -> int:
        return self.response.status


class _Overriding(_Overridden):
    def get(self) -> int:
        return 127

    @property
    def code(self) -> int:
        return 127

    stored = 127


class _Mixin:
    def mixed(self) -> int:
        return 127


class _Mixed:
    def __init__(self, r: HTTPResponse) -> None:
        self.response = r

    def mixed(self) -> int:
        return self.response.status


class _Both(_Mixin, _Mixed):
    pass


def what_a_subclass_has_in_its_place(o: _Overridden, m: _Mixed) -> None:
    assert o.get() == 127
    assert o.code == 127
    assert o.stored == 127
    assert m.mixed() == 127


class _Structural(Protocol):
    def get(self) -> int: ...


def a_protocol(s: _Structural) -> None:
    assert s.get() == 127


class _StoredOver:
    def __init__(self, r: HTTPResponse) -> None:
        self.response = r

    def get(self) -> int:
        return self.response.status

    def get2(self) -> int:
        return self.response.status

    def get3(self) -> int:
        return self.response.status

    @cached_property
    def kept_by_it(self) -> int:
        return self.response.status


def what_is_stored_over_a_method(o: _StoredOver) -> None:
    o.get = lambda: 127  # type: ignore[method-assign]
    assert o.get() == 127
    setattr(o, "get2", lambda: 127)
    assert o.get2() == 127
    with mock.patch.object(_StoredOver, "get3", return_value=127):
        assert o.get3() == 127
    o.kept_by_it = 127
    assert o.kept_by_it == 127


def rebound(r: HTTPResponse) -> int:
    return r.status


def rebind() -> None:
    global rebound
    rebound = lambda r: 127


def test_patched(r: HTTPResponse) -> None:
    assert rebound(r) == 127
    with mock.patch("comparison.returned.patched_by_name", return_value=127):
        assert patched_by_name(r) == 127


def patched_by_name(r: HTTPResponse) -> int:
    return r.status


try:
    from http.client import HTTP_PORT as imported_as_well  # noqa: F401
except ImportError:

    def imported_as_well(r: HTTPResponse) -> int:  # type: ignore[misc]
        return r.status


if bool(""):

    def defined_twice(r: HTTPResponse) -> int:
        return r.status

else:

    def defined_twice(r: HTTPResponse) -> int:
        return 127


def of_functions_that_are_not_the_only_one(r: HTTPResponse) -> None:
    assert defined_twice(r) == 127


def other(function: Callable[[HTTPResponse], int]) -> Callable[[HTTPResponse], int]:
    return lambda r: 127


@other
def decorated(r: HTTPResponse) -> int:
    return r.status


def one_of_them_is_none(r: HTTPResponse, n: int) -> int:
    if n:
        return n
    return r.status


def a_parameter(code: int) -> int:
    return code


def a_code_alone(n: int) -> int:
    return 100 if n == 0 else 200


def counts_down(n: int) -> int:
    if n == 0:
        return 100
    return counts_down(n - 1)


def sums(r: HTTPResponse) -> int:
    return r.status + 1


def a_nested_return(r: HTTPResponse) -> int:
    def inner() -> int:
        return r.status

    return 127 if inner() == 404 else 128


async def a_coroutine(n: int) -> int:
    return n


async def are_not_judged(r: HTTPResponse, wait: Callable[[HTTPResponse], Awaitable[int]]) -> None:
    assert decorated(r) == 127
    assert one_of_them_is_none(r, 1) == 127
    assert a_parameter(r.status) == 127
    assert a_code_alone(1) == 127
    assert counts_down(1) == 127
    assert sums(r) == 127
    assert a_nested_return(r) == 127
    assert await a_coroutine(127) == 127
    assert await wait(r) == 127
    assert get(r) != 200 or get(r) != 201
    assert get(r) == 404
    assert get(r) == 999
    assert get_all(r)[0] == 127


def a_local_function_that_is_bound_anew(r: HTTPResponse, c: bool) -> None:
    def local() -> int:
        return r.status

    if c:
        local = lambda: 127
    assert local() == 127


def a_parameter_of_that_name(get: Callable[[HTTPResponse], int], r: HTTPResponse) -> None:
    assert get(r) == 127


class _Callable:
    def __call__(self) -> int:
        return 127

    def get(self) -> HTTPResponse:
        raise NotImplementedError


def an_object_that_is_called(c: _Callable) -> None:
    assert c() == 127


class Making:
    def __new__(cls, *given: HTTPResponse) -> "Making":
        return object.__new__(cls)


class OfMaking(Making):
    def __init__(self, response: HTTPResponse) -> None:
        self.response = response

    def code(self) -> int:
        return self.response.status


class Plain:
    def __init__(self, response: HTTPResponse) -> None:
        self.response = response

    def code(self) -> int:
        return self.response.status


def a_method_that_a_class_elsewhere_may_redefine(response: HTTPResponse, plain: Plain) -> None:
    assert plain.code() == 427
    assert Plain(response).code() == 427  # E: httpstatus-comparison
    assert OfMaking(response).code() == 427


class AnUntypedMethod:
    def __init__(self, response: HTTPResponse) -> None:
        self.response = response
        self.code: int | None = None
        self.other: int | None = None

    def check(self) -> bool:
        return self.code == 427 or self.other == 427  # E: httpstatus-comparison

    def load(self):  # type: ignore[no-untyped-def]
        self.code = self.response.status

    def count(self):  # type: ignore[no-untyped-def]
        self.other = len(self.response.read())


def untyped(r):  # type: ignore[no-untyped-def]
    return r


def same(given: T) -> T:
    return given


class WhatIsReturnedByOthers:
    def __init__(self, response: HTTPResponse) -> None:
        self.one: int = untyped(response).status  # type: ignore[no-untyped-call]
        self.other: int = same(response).status

    def check(self) -> bool:
        return self.one == 427 or self.other == 427
