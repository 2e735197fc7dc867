"""Conditions that are right, or that nobody can be certain of, and look like those that are always true or never."""

# both classes

from collections.abc import Callable, Coroutine
from http import HTTPStatus
from typing import Any, Literal
from unittest import TestCase

import pytest
from httpx._models import Response


class Base:
    response: Response
    status: HTTPStatus

    def refresh(self) -> bool:
        return True

    def a_call_in_between(self) -> bool:
        return self.response.status_code == 202 and self.refresh() and self.response.status_code == 200

    def a_call_in_between_of_members(self) -> bool:
        return self.status == 202 and self.refresh() and self.status == 200

    def a_call_in_a_comparison_of_something_else(self) -> bool:
        return self.response.status_code == 202 and repr(self.refresh()) != "" and self.response.status_code == 200

    async def an_await_in_between(self, asked: Coroutine[None, None, bool]) -> bool:
        return self.response.status_code == 202 and await asked and self.response.status_code == 200

    def a_call_inside_of_a_comparison(self) -> bool:
        return self.response.status_code == 202 and len(repr(self.refresh())) > 3 and self.response.status_code == 200

    def two_objects(self, other: "Base") -> bool:
        return self.response.status_code != 200 or other.response.status_code != 201


def a_walrus_in_between(get: Callable[[], Response]) -> bool:
    response = get()
    return response.status_code == 202 and bool(response := get()) and response.status_code == 200


def a_walrus_of_the_status(get: Callable[[], Response]) -> bool:
    return (code := get().status_code) == 202 and (code := get().status_code) == 200 and bool(code)


def a_walrus_in_what_has_the_status(get: Callable[[], Response], some: list[HTTPStatus], place: int) -> None:
    response = get()
    print(response.status_code == 202 and (response := get()).status_code == 200)
    print(some[place] == 202 and some[(place := place + 1)] == 200)
    print(response.status_code >= 300 and (response := get()).status_code < 300)


def two_calls(get: Callable[[], Response]) -> bool:
    return get().status_code == 202 and get().status_code == 200


def two_statuses(one: Response, other: Response, status: HTTPStatus) -> None:
    print(one.status_code != 200 or other.status_code != 201)
    print(one.status_code == 200 and status == 201)


def right(response: Response, flag: bool) -> None:
    code = response.status_code
    print(code != 200 and code != 201)
    print(code == 200 or code == 201)
    print(code >= 200 and code < 300, 200 <= code < 300, code < 200 or code >= 300)
    print(code >= 100, 100 <= code < 600, code < 1000 or flag)
    print(not (code == 200 or code == 201), not code == 200 and code != 201)
    print(code == 200 and flag or code == 201, code == 200 or flag and code == 201)
    print((code == 200 or flag) and (code == 201 or flag))
    print(code != 200 or flag, code in (200, 201) and code in (201, 204))
    print(code in range(200, 300) or code in range(400, 500))
    print(200 <= code <= 200, code > 199 and code < 201)


def chooses(response: Response, flag: bool) -> int:
    code = response.status_code
    print(response.status_code == 404 and 404 or 500)
    print((code != 404 and 410) or 500, flag or 200, code or 200, 201 if code == 200 else 204)
    return code == 404 and 404 or code != 404 and 410 or 500


def of_members(status: HTTPStatus, either: HTTPStatus | int, anything: Any, optional: HTTPStatus | None) -> None:
    print(status == 200 or status == 201, status != 200 and status != 201)
    print(either != 200 or either != 201)
    print(anything != 200 or anything != 201, anything == 200 or 201)
    print(optional is None or optional == 200 or optional == 201)


def floats(response: Response, limit: float) -> None:
    code = response.status_code
    print(code >= 300.5 and code < 200.5, code >= limit and code < limit)
    print(code / 100 >= 4, int(code / 100) == 2, code // 100 == 2, code / 100 == limit, code / 10 == 20)
    print(round(code / 100) == 2, code // 100 in (2, 3))


def asked_twice(ask: Callable[[], Response]) -> None:
    print(ask().status_code >= 200 & ask().status_code < 300)


def others(number: int, numbers: list[int]) -> None:
    print(number != 200 or number != 201, number == 200 and number == 204, number == 200 or 201)
    print(number >= 200 & number < 300, number >= 200 < 300, number / 100 == 2)
    print(number == (200 or 201))  # E: unreachable
    print(numbers[0] == 200 and numbers[0] == 201)
    assert number, 200


def unknown_bounds(response: Response, low: int, high: int) -> None:
    code = response.status_code
    print(code != low or code != high, code < low and code >= high, low <= code < high)


def markers(response: Response) -> None:
    code = response.status_code
    print(code == 200 or 0, code == 200 or 1, code == 200 or None, code == 200 or False)


def bits(response: Response, flag: bool) -> None:
    code = response.status_code
    print((code >= 200) & (code < 300), (code == 200) | flag, code & 1 == 0, 200 <= code & 0x3FF < 300)


def unannotated(response):  # type: ignore[no-untyped-def]
    return response.status_code != 200 or response.status_code != 201


def asserted(response: Response, status: HTTPStatus, text: str) -> None:
    assert response.status_code
    assert response.status_code, response.status_code
    assert response.status_code, f"{response}"
    assert response.status_code == 200, 200
    assert status == 200, 200
    assert status, text
    assert text, 200
    assert response.status_code, 1


class Tested(TestCase):
    def test(self, response: Response, status: HTTPStatus) -> None:
        self.assertTrue(response.status_code == 200, "no")
        self.assertTrue(response.status_code == 200, 200)
        self.assertTrue(response.status_code, "no")
        self.assertTrue(response.status_code)
        self.assertTrue(status, msg="no")
        self.assertEqual(response.status_code, 200)
        self.assertTrue("text", 200)


def chains_and_containers(response: Response, limit: int, codes: list[int], flag: bool) -> None:
    code = response.status_code
    print(200 <= code < limit < 500, 100 < 200 < code < 300)
    print(code == 404 and code in tuple(codes), code == 404 and code in tuple(codes + [404]))
    print(code in (200 or 201, limit))  # E: unreachable
    print(code >= 200 < 5000, code >= 200 > 100)
    print(code is 200 & code < 300)  # noqa: F632


def some_that_are_to_fail_each_time(
    status: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND], code: Literal[200, 404], numbers: list[int]
) -> None:
    last = None
    for number in numbers:
        with pytest.raises(AssertionError):
            assert 300 < status < 300
        with pytest.raises(AssertionError):
            assert 300 < code < 300
        print(last)
        last = number
