"""What must not be remembered from one function, or one edit, to the next."""

from http import HTTPStatus
from typing import Literal

from app import supply


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


def stored(response: supply.HTTPResponse) -> bool:
    code = response.status
    return code == 427
