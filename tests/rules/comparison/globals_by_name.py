"""A name of the module that something may store by `globals()`; and what is private, or untyped, or of another module."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from http.client import HTTPResponse
from typing import ClassVar
from unittest import TestCase

from comparison import own_models
from comparison.own_models import other_response
from httpstatus import AnyStatusCode



def get() -> HTTPResponse:
    raise NotImplementedError


CODE = get().status


def stored_by_name(number: int) -> bool:
    globals()["CODE"] = number
    return CODE == 427


class _OfAnother(TestCase):
    def __init__(self, code: int) -> None:
        self.code = code


class _OfAMetaclass(metaclass=type):
    def __init__(self, code: int) -> None:
        self.code = code


class _Untyped:
    def __init__(self, code):  # type: ignore[no-untyped-def]
        self.code: int = code


class _Counting:
    def __init__(self, *code: int) -> None:
        self.code = code[0]


class _Inheriting(_Counting): ...


class _Kept:
    def __init__(self, code: int) -> None:
        self.code = code


def private_ones(response: HTTPResponse) -> None:
    assert _OfAnother(response.status).code == 427
    assert _OfAMetaclass(response.status).code == 427
    assert _Untyped(response.status).code == 427  # type: ignore[no-untyped-call]
    assert _Counting(response.status).code == 427
    assert _Inheriting(response.status).code == 427
    assert _Kept(response.status).code == 427  # E: httpstatus-comparison


class Bag:
    def __getitem__(self, number: int) -> HTTPResponse:
        raise NotImplementedError

    @property
    def first(self):  # type: ignore[no-untyped-def]
        return self[0]

    def second(self) -> HTTPResponse:
        return self[1]


def of_a_bag(bag: Bag, response: HTTPResponse) -> None:
    assert bag[0].status == 427  # E: httpstatus-comparison
    if bag.first.status == 200 or response.status == 404 or bag[0].status == 200:
        assert bag.second.status == 427  # type: ignore[attr-defined]
    if bag.second.status == 200 or response.status == 404:  # type: ignore[attr-defined]
        print(bag)


def of_another_module() -> None:
    assert other_response.status == 427  # E: httpstatus-comparison
    code = other_response.status
    assert code == 427  # E: httpstatus-comparison


def a_generator(response: HTTPResponse) -> int:  # E: misc
    yield response.status


def what_a_generator_is(response: HTTPResponse) -> bool:
    return a_generator(response) == 427


def in_a_class_of_a_function(response: HTTPResponse) -> None:
    class Inside:
        code = response.status
        assert code == 427
        assert code == 200 and code == 404


def of_a_walrus_in_a_loop(response: HTTPResponse, again: Callable[[], HTTPResponse]) -> None:
    while (code := again().status) == 427:  # E: httpstatus-comparison
        print(code)


class Shared:
    code: ClassVar[AnyStatusCode] = 200


def of_a_class_or_a_module() -> None:
    if Shared.code == 200 or Shared.code == 404:
        print()
    if own_models.declared_code == 200 and own_models.declared_code == 404:  # E: httpstatus-condition
        print()


def of_a_capture(response: HTTPResponse, get: Callable[[], HTTPResponse]) -> None:
    if (reply := get()).status == 200 and reply.status == 404:  # E: httpstatus-condition
        print()
    match response:
        case HTTPResponse(status=code):
            assert code == 200 or code == 404


def of_what_is_called_twice(make: Callable[[], Callable[[], HTTPResponse]], response: HTTPResponse) -> None:
    assert make()().status == 427  # E: httpstatus-comparison
    if make()().status == 200 or response.status == 404:
        print()


def of_a_module_that_is_read(response: HTTPResponse) -> None:
    if own_models.other_response.status == 200 and own_models.other_response.status == 404:  # E: httpstatus-condition
        print()
    for code in (own_models.other_response.status, 200):
        assert code == 427  # E: httpstatus-comparison


app = own_models.made_by_anything()
app.get("/", status_code=427)


class Recorded:
    def __init__(self, response: HTTPResponse) -> None:
        self.status_code = response.status


def of_what_is_handed_to_anything(recorded: Recorded) -> bool:
    return recorded.status_code == 427


def assigned_where_it_is_compared(response: HTTPResponse, again: Callable[[], HTTPStatus]) -> None:
    while (status := again()) == 427:  # E: httpstatus-comparison
        print(status)
    while again().real == 427 or -again() == 427:
        print(status)
