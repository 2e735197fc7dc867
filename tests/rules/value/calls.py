"""A call that raises `ValueError`, unless that is handled."""

# both classes

from contextlib import suppress
from http import HTTPStatus
from typing import Literal


def a_call_that_raises(two: Literal[200, 427]) -> None:
    HTTPStatus(240)  # E: httpstatus-value: http.HTTPStatus(240) raises ValueError; did you mean 204 (NO_CONTENT)?
    HTTPStatus(two)  # E: httpstatus-value: http.HTTPStatus(427) raises ValueError; httpstatus.HTTPStatus.get(427) gives None for a code that is not registered
    HTTPStatus(499)  # E: httpstatus-value: http.HTTPStatus(499) raises ValueError (a code of nginx); httpstatus.HTTPStatus.get(499) gives None for a code that is not registered


def a_manager_that_expects_it() -> None:
    with suppress(ValueError):
        HTTPStatus(427)


def a_try_that_catches_it() -> None:
    try:
        HTTPStatus(427)
    except (KeyError, Exception):
        HTTPStatus(427)  # E: httpstatus-value: http.HTTPStatus(427) raises ValueError; httpstatus.HTTPStatus.get(427) gives None for a code that is not registered
    else:
        HTTPStatus(430)  # E: httpstatus-value: http.HTTPStatus(430) raises ValueError (a code of Shopify); httpstatus.HTTPStatus.get(430) gives None for a code that is not registered


def a_function_in_a_try() -> None:
    try:
        def g() -> None:
            HTTPStatus(427)  # E: httpstatus-value: http.HTTPStatus(427) raises ValueError; httpstatus.HTTPStatus.get(427) gives None for a code that is not registered
        HTTPStatus(427)
    except:
        pass
