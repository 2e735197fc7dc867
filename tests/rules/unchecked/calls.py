"""`HTTPStatus(code)` of an int of any value, unless the error is expected, or cannot be."""

# mypy: enable-error-code="httpstatus-unchecked"

from __future__ import annotations

import contextlib
import socket
import sys
from contextlib import suppress
from http import HTTPStatus
from http.client import HTTPResponse
from typing import Any, Callable
from unittest import TestCase

import httpx
import pytest
from httpstatus import HTTPStatus as OurStatus


def take(*given: object) -> None: ...


def an_int_of_any_value(code: int, response: HTTPResponse, maybe: int | None) -> None:
    HTTPStatus(code)  # E: httpstatus-unchecked
    OurStatus(response.status)  # E: httpstatus-unchecked
    HTTPStatus(int("404"))  # E: httpstatus-unchecked
    httpx.codes(response.status)  # E: httpstatus-unchecked
    if maybe:
        HTTPStatus(value=maybe)  # E: httpstatus-unchecked
    take([HTTPStatus(item) for item in (code, code)])  # E: httpstatus-unchecked
    take({item: HTTPStatus(item) for item in (code, code)})  # E: httpstatus-unchecked
    with open("file") as file:
        for _ in file:
            while code:
                take(lambda: HTTPStatus(code))  # E: httpstatus-unchecked


def a_class_in_a_variable(code: int, status_class: type[HTTPStatus]) -> None:
    status_class(code)  # E: httpstatus-unchecked


def a_value_that_is_known_or_not_an_int(code: Any, status: HTTPStatus, name: str) -> None:
    HTTPStatus(404)
    HTTPStatus(code)
    HTTPStatus(status)
    HTTPStatus(OurStatus.OK)
    OurStatus.get(int(name))


def a_try_that_catches_it(code: int, error: type[Exception]) -> None:
    try:
        take(HTTPStatus(code))
        if code:
            take([HTTPStatus(item) for item in (code, code)])
    except ValueError:
        pass
    try:
        HTTPStatus(code)
    except (KeyError, ValueError):
        pass
    try:
        HTTPStatus(code)
    except Exception:
        pass
    try:
        HTTPStatus(code)
    except:
        pass
    try:
        HTTPStatus(code)
    except error:
        pass
    try:
        try:
            HTTPStatus(code)
        finally:
            take()
    except ValueError:
        pass


def a_try_that_does_not(code: int) -> None:
    try:
        HTTPStatus(code)  # E: httpstatus-unchecked
    except KeyError:
        HTTPStatus(code)  # E: httpstatus-unchecked
    try:
        take()
    except ValueError:
        HTTPStatus(code)  # E: httpstatus-unchecked
    else:
        HTTPStatus(code)  # E: httpstatus-unchecked
    finally:
        HTTPStatus(code)  # E: httpstatus-unchecked
    try:

        def later() -> HTTPStatus:
            return HTTPStatus(code)  # E: httpstatus-unchecked

    except ValueError:
        pass


def a_manager_that_expects_it(code: int, case: TestCase) -> None:
    with contextlib.suppress(ValueError):
        HTTPStatus(code)
    with suppress(KeyError, ValueError):
        HTTPStatus(code)
    with pytest.raises(ValueError, match="is not a valid HTTPStatus"):
        HTTPStatus(code)
    with pytest.raises((KeyError, ValueError)):
        HTTPStatus(code)
    with case.assertRaises(ValueError), open("file"):
        HTTPStatus(code)
    with case.assertRaisesRegex(ValueError, "valid"):
        HTTPStatus(code)
    with pytest.raises(expected_exception=ValueError):
        HTTPStatus(code)


def a_manager_that_does_not(code: int, case: TestCase) -> None:
    with suppress(KeyError):
        HTTPStatus(code)  # E: httpstatus-unchecked
    with pytest.raises(KeyError, match="ValueError"):
        HTTPStatus(code)  # E: httpstatus-unchecked
    with case.assertRaisesRegex(KeyError, "valid"):
        HTTPStatus(code)  # E: httpstatus-unchecked


def a_branch_that_compared_it(code: int, codes: set[int], response: HTTPResponse) -> None:
    if code == 404:
        HTTPStatus(code)
    if 404 == code or code == HTTPStatus.OK:
        HTTPStatus(code)
    if codes and code in codes:
        HTTPStatus(code)
    if response.status in (200, 404):
        HTTPStatus(response.status)
    if code not in codes:
        pass
    else:
        HTTPStatus(code)
    if code != 200:
        HTTPStatus(code)  # E: httpstatus-unchecked
    elif codes:
        HTTPStatus(code)
    if code in codes:
        pass
    elif codes:
        HTTPStatus(code)  # E: httpstatus-unchecked
    while code in codes:
        HTTPStatus(code)
    if (other := code + 1) in codes:
        HTTPStatus(other)


def a_branch_that_compared_something_else(code: int, other: int) -> None:
    if other == 404:
        HTTPStatus(code)  # E: httpstatus-unchecked
    if code >= 200:
        HTTPStatus(code)  # E: httpstatus-unchecked
    if code == 427:
        HTTPStatus(code)  # E: httpstatus-unchecked
    if code == 404 or other:
        HTTPStatus(code)  # E: httpstatus-unchecked
    if not code == 404:
        HTTPStatus(code)  # E: httpstatus-unchecked


def an_expression_that_compared_it(code: int, codes: set[int]) -> None:
    take(HTTPStatus(code) if code in codes else None)
    take(None if code not in codes else HTTPStatus(code))
    take(HTTPStatus(code) if codes else None)  # E: httpstatus-unchecked
    take(code in codes and HTTPStatus(code))
    take(code not in codes or HTTPStatus(code))
    take(code in codes or HTTPStatus(code))  # E: httpstatus-unchecked
    take([HTTPStatus(item) for item in codes if item in {200, 404}])
    take({item: HTTPStatus(item) for item in codes if item in {200, 404}})
    take([HTTPStatus(item) for item in codes if item])  # E: httpstatus-unchecked


def a_match_on_it(code: int) -> None:
    match code:
        case 200 | 404:
            HTTPStatus(code)
        case HTTPStatus.CONFLICT as status:
            HTTPStatus(code)
        case _:
            HTTPStatus(code)  # E: httpstatus-unchecked


def a_statement_before_that_leaves(code: int, codes: set[int]) -> HTTPStatus | None:
    if code not in codes:
        return None
    return HTTPStatus(code)


def a_statement_before_that_does_not_return(code: int, codes: set[int]) -> HTTPStatus | None:
    if code not in codes:
        sys.exit(1)
    return HTTPStatus(code)


def a_statement_before_in_a_loop(codes: set[int], known: set[int]) -> None:
    for code in codes:
        if code not in known:
            continue
        HTTPStatus(code)
    for code in codes:
        if code not in known:
            take(code)
        HTTPStatus(code)  # E: httpstatus-unchecked


def an_assertion_before(code: int, codes: set[int]) -> None:
    if codes:
        assert code == 200
        HTTPStatus(code)
    else:
        HTTPStatus(code)  # E: httpstatus-unchecked


def a_statement_before_in_another_branch_or_function(code: int, codes: set[int]) -> None:
    if codes:
        assert code in codes

    def check(code: int) -> None:
        assert code in codes

    HTTPStatus(code)  # E: httpstatus-unchecked


def a_name_that_is_bound_on_the_way(response: HTTPResponse, flag: bool) -> None:
    HTTPStatus(code := 404)
    HTTPStatus(other := response.status)  # E: httpstatus-unchecked
    take(code, other)


def a_name_that_leads_to_itself(flag: bool) -> None:
    code = 404
    if flag:
        code = code
    other = code
    code = other
    HTTPStatus(code)


def either_pattern(code: int) -> None:
    match code:
        case 200 | 404:
            HTTPStatus(code)
        case 201 | 427:
            HTTPStatus(code)  # E: httpstatus-value


def of_a_union(code: int | HTTPStatus) -> None:
    HTTPStatus(code)  # E: httpstatus-unchecked


def a_manager_that_is_handed_other_things_in_a_tuple(code: int) -> None:
    with socket.create_connection(("localhost", 80)):
        HTTPStatus(code)  # E: httpstatus-unchecked
    with suppress((KeyError, ValueError)[1]):
        HTTPStatus(code)
