"""An item of a table is reported at one of the look-ups, whichever: those that are judged first may say nothing."""

from http import HTTPStatus
from http.client import HTTPResponse
from typing import Final

import pytest

EXPECTED_TO_FAIL_FIRST: Final = {200, 243}  # E: httpstatus-comparison
EXPECTED_TO_FAIL: Final = {200, 243}
IN_A_LOOP = {200: "fine", 244: "odd"}  # E: httpstatus-comparison
IN_TWO_FUNCTIONS = {200: "fine", 245: "odd", 246: "odd"}  # E: httpstatus-comparison # E: httpstatus-comparison
OF_INTS_AND_MEMBERS = {200: "fine", 247: "odd"}  # E: httpstatus-comparison
MANY = (200, 404, 200, 404, 248)  # E: httpstatus-comparison


def test_first(response: HTTPResponse) -> None:
    with pytest.raises(AssertionError):
        assert response.status in EXPECTED_TO_FAIL_FIRST
    with pytest.raises(AssertionError):
        assert response.status in EXPECTED_TO_FAIL
    assert response.status in EXPECTED_TO_FAIL_FIRST


def in_a_loop(responses: list[HTTPResponse]) -> None:
    for response in responses:
        while response.status:
            print(IN_A_LOOP[response.status], response.status in IN_A_LOOP)
        print(IN_A_LOOP[response.status])


def one(response: HTTPResponse) -> None:
    print(IN_TWO_FUNCTIONS[response.status], OF_INTS_AND_MEMBERS[response.status])


def another(response: HTTPResponse, status: HTTPStatus) -> None:
    print(IN_TWO_FUNCTIONS[response.status], OF_INTS_AND_MEMBERS[status])


def in_many(response: HTTPResponse) -> bool:
    return response.status in MANY or response.status not in MANY
