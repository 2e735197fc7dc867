"""A constant that is a code by its name is that code, though its type is `int` or `Any`."""
# both classes

import http.client
from http import HTTPStatus

import requests
import rest_framework.status
from fastapi import status
from httpx._models import Response
from litestar import status_codes
from requests import codes
from starlette.status import HTTP_404_NOT_FOUND

NOT_FOUND = status.HTTP_404_NOT_FOUND


def a_member_is_equal_to_a_constant(s: HTTPStatus, t: HTTPStatus, u: HTTPStatus) -> bool:
    return (
        s == status.HTTP_404_NOT_FOUND
        or s in {status.HTTP_200_OK, rest_framework.status.HTTP_200_OK}
        or t == HTTP_404_NOT_FOUND
        or requests.codes.ok == t
        or u == http.client.NOT_FOUND
        or u == status_codes.HTTP_200_OK
    )


def no_member_is_equal_to_it(s: HTTPStatus) -> bool:
    if s in (status.HTTP_200_OK, rest_framework.status.HTTP_509_BANDWIDTH_LIMIT_EXCEEDED):  # E: httpstatus-comparison
        return True
    if s == codes.retry_with:  # E: httpstatus-comparison: http.HTTPStatus has no member 449 (a code of Microsoft IIS): this comparison is always False; compare with a member, or with the int that the status was made from
        return True
    return rest_framework.status.HTTP_509_BANDWIDTH_LIMIT_EXCEEDED != s  # E: httpstatus-comparison


def what_has_no_such_name_is_not_known(s: HTTPStatus) -> bool:
    return s == status.WS_1000_NORMAL_CLOSURE or s == NOT_FOUND or s == codes.no_such_name


def a_plain_int_is_compared_with_a_registered_code(response: Response) -> bool:
    return response.status_code == status.HTTP_404_NOT_FOUND or response.status_code in (codes.ok, codes.CREATED)


def a_pattern_is_a_code(s: HTTPStatus) -> str:
    match s:
        case status.HTTP_404_NOT_FOUND:
            reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"
            return "gone"
        case rest_framework.status.HTTP_509_BANDWIDTH_LIMIT_EXCEEDED:  # E: httpstatus-comparison
            return "slow"
    return "else"


def a_pattern_of_requests_is_not(s: HTTPStatus) -> str:
    match s:
        case codes.retry_with:
            return "again"
    return "else"


class Own:
    HTTP_404_NOT_FOUND = "HTTP_404_NOT_FOUND"


def a_constant_of_ones_own_is_not(text: str) -> str:
    match text:
        case Own.HTTP_404_NOT_FOUND:
            return "gone"
    return "else"
