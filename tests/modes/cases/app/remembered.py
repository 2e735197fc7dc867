"""What must not be remembered from one function, or one edit, to the next."""

from http import HTTPStatus
from http.client import HTTPResponse
from typing import Literal


class Job:
    status: HTTPStatus = HTTPStatus.OK


job = Job()


def first(t: Literal[HTTPStatus.OK]) -> bool:
    return t in [200, 404]  # first


def second(t: Literal[HTTPStatus.OK]) -> bool:
    return t in [200, 404]  # second


def narrowed_by_a_member() -> None:
    assert job.status == HTTPStatus.OK
    assert job.status == 404


def narrowed_by_an_int() -> None:
    assert job.status == 200


def stored(response: HTTPResponse) -> bool:
    code = response.status
    return code == 427


Many = Literal[
    HTTPStatus.OK,
    HTTPStatus.CREATED,
    HTTPStatus.ACCEPTED,
    HTTPStatus.NO_CONTENT,
    HTTPStatus.FOUND,
    HTTPStatus.SEE_OTHER,
    HTTPStatus.BAD_REQUEST,
    HTTPStatus.UNAUTHORIZED,
    HTTPStatus.FORBIDDEN,
    HTTPStatus.NOT_FOUND,
    HTTPStatus.CONFLICT,
    HTTPStatus.GONE,
]


def left(s: Many) -> str:
    if s == 404:
        return ""
    return s


def each_left(s: HTTPStatus) -> str:
    if s == 404:
        return ""
    return "x" + s
