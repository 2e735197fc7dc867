"""Conditions that are always true or never, wherever they stand."""

# both classes

import http
from collections.abc import Callable
from http import HTTPStatus
from typing import Final
from unittest import TestCase

from httpx._models import Response
from starlette import status as codes

BAD: Final = 400


def plain_ints(response: Response, flag: bool) -> None:
    code = response.status_code
    print(response.status_code != 200 or response.status_code != 201)  # E: httpstatus-condition: This is true whatever the status: no code is 200 and 201; did you mean response.status_code != 200 and response.status_code != 201, or response.status_code not in (200, 201)?
    print(code >= 200 or code < 300)  # E: httpstatus-condition
    print(flag or code != 200 or bool(response) or code != 201)  # E: httpstatus-condition
    print(flag and code == 200 and code == 204)  # E: httpstatus-condition
    print(flag or (code == 200 and code == 204))  # E: httpstatus-condition
    print(flag and not (code == 200 and code == 201))  # E: httpstatus-condition
    print((code == 200 and flag) and (code == 201 or code == 204 and flag))  # E: httpstatus-condition
    print(300 <= code < 200, flag)  # E: httpstatus-condition: This is never true, whatever the status: no code is >= 300 and < 200; did you mean 200 <= code < 300?
    print(BAD == code and HTTPStatus.OK == code)  # E: httpstatus-condition
    print(code == codes.HTTP_200_OK and code == codes.HTTP_404_NOT_FOUND)  # E: httpstatus-condition


def members(status: HTTPStatus, flag: bool) -> None:
    print(status != 200 or status != 201)  # E: httpstatus-condition
    print(status == 200 and status == 204)  # E: httpstatus-condition
    print(status == HTTPStatus.OK and status == HTTPStatus.NO_CONTENT)  # E: httpstatus-condition
    print(status in (200, 201) and status in (404, 410))  # E: httpstatus-condition
    print(not (status == 200 and status == 201))  # E: httpstatus-condition
    print(status == HTTPStatus.OK or HTTPStatus.CREATED)  # E: httpstatus-condition
    print(status == 200 or 201)  # E: httpstatus-condition
    print(status < 200 and status >= 300)  # E: httpstatus-condition


def an_optional(optional: HTTPStatus | None) -> None:
    print(optional != 200 or optional != 201)  # E: httpstatus-condition


def constants(response: Response, flag: bool) -> None:
    code = response.status_code
    print(code == 200 or 201)  # E: httpstatus-condition: 201 is true by itself, and so is all of this, whatever the status; did you mean code == 200 or code == 201, or code in (200, 201)?
    print(code == 200 or codes.HTTP_201_CREATED)  # E: httpstatus-condition
    print(code == 200 or HTTPStatus.CREATED or 204)  # E: httpstatus-condition
    print(flag and (code == 200 or 201))  # E: httpstatus-condition
    print(code != 404 and 410)  # E: httpstatus-condition
    print(code in (200, 201) or 204)  # E: httpstatus-condition
    print(code == (200 or 201))  # E: httpstatus-condition  # E: unreachable
    print(code in (200 or 201,))  # E: httpstatus-condition  # E: unreachable
    print((200 or 201) == code)  # E: httpstatus-condition  # E: unreachable
    print(code == (200 and 201))  # E: httpstatus-condition: 200 and 201 is 201: the status is compared with no other; did you mean code in (200, 201)?
    print(code >= 200 & code < 300)  # E: httpstatus-condition
    print(code == 200 | code == 201)  # E: httpstatus-condition
    print(code >= 200 < 300)  # E: httpstatus-condition


def asserted(response: Response, status: HTTPStatus) -> None:
    code = response.status_code
    assert response.status_code, 200  # E: httpstatus-condition: This never fails for a status: 200 is only the message; did you mean assert response.status_code == 200?
    assert status, 200  # E: httpstatus-condition
    assert code, 404  # E: httpstatus-condition


def asserted_with_a_member(response: Response, status: HTTPStatus) -> None:
    assert response.status_code, http.HTTPStatus.OK  # E: httpstatus-condition
    assert status, http.HTTPStatus.OK  # E: httpstatus-condition


def asserted_with_a_constant(response: Response, status: HTTPStatus) -> None:
    assert response.status_code, codes.HTTP_200_OK  # E: httpstatus-condition
    assert status, codes.HTTP_200_OK  # E: httpstatus-condition


class Tested(TestCase):
    def test(self, response: Response, status: HTTPStatus) -> None:
        self.assertTrue(response.status_code, 200)  # E: httpstatus-condition: This never fails for a status: 200 is only the message; did you mean self.assertEqual(response.status_code, 200)?
        self.assertTrue(status, HTTPStatus.OK)  # E: httpstatus-condition
        self.assertTrue(response.status_code, msg=200)  # E: httpstatus-condition


def everywhere(response: Response, responses: list[Response], flag: bool) -> object:
    code = response.status_code
    if code != 200 or code != 201:  # E: httpstatus-condition
        print(code)
    while code == 200 and code == 201:  # E: httpstatus-condition
        print(code)
    for one in responses:
        if one.status_code != 200 or one.status_code != 201:  # E: httpstatus-condition
            print(one)
    assert code != 200 or code != 201  # E: httpstatus-condition
    found = [one for one in responses if one.status_code == 200 and one.status_code == 201]  # E: httpstatus-condition
    function = lambda: code != 200 or code != 201  # E: httpstatus-condition
    match code:
        case other if other != 200 or other != 201:  # E: httpstatus-condition
            print(other)
    value = code != 200 or code != 201  # E: httpstatus-condition
    text = "yes" if code != 200 or code != 201 else "no"  # E: httpstatus-condition
    try:
        print()
    finally:
        print(code != 200 or code != 201)  # E: httpstatus-condition
    print((walrus := response.status_code) != 200 or walrus != 201)  # E: httpstatus-condition
    print(
        code != 200  # E: httpstatus-condition
        or code != 201
    )
    return (found, function, value, text, code != 200 or code != 201)  # E: httpstatus-condition


def of_a_walrus_in_what_has_the_status(get: Callable[[], Response]) -> None:
    print((response := get()).status_code == 200 and response.status_code == 201)  # E: httpstatus-condition
    print((response := get()).status_code == 200 and (response := get()) and response.status_code == 201)


def containers_that_are_made(response: Response) -> None:
    code = response.status_code
    print(code == 404 and code in frozenset((200, 204)))  # E: httpstatus-condition
    print(code == 404 and code in frozenset((200,)))  # E: httpstatus-condition: This is never true, whatever the status: no code is 404 and in frozenset((200,)); did you mean code == 404 or code in frozenset((200,)), or code in (404, 200)?
    print(code == 404 and code in list([200, 204]))  # E: httpstatus-condition
    print(code == 404 and code in set({200}))  # E: httpstatus-condition


def what_is_meant_is_said_at_the_borders_of_classes(response: Response) -> None:
    code = response.status_code
    print(code >= 200 or code <= 300)  # E: httpstatus-condition
    print(code > 200 or code < 399)  # E: httpstatus-condition
