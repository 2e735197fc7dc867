"""Members made from ints, their attributes and their aliases."""

import contextlib
import enum
from dataclasses import dataclass
from http import HTTPStatus
from typing import Generic, Literal, TypeVar

import httpstatus
from app import supply


def make(code: int, some: Literal[200, 404], wrong: Literal[200, 299], cls: type[HTTPStatus]) -> None:
    reveal_type(HTTPStatus(200))
    reveal_type(httpstatus.HTTPStatus(value=404))
    reveal_type(HTTPStatus(some))
    HTTPStatus(wrong)
    HTTPStatus(299)
    cls(240)
    httpstatus.HTTPStatus(499)
    HTTPStatus(104)
    reveal_type(httpstatus.HTTPStatus.get(404))
    reveal_type(httpstatus.HTTPStatus.get(299))
    HTTPStatus(code)
    httpstatus.HTTPStatus(supply.count())
    with contextlib.suppress(ValueError):
        HTTPStatus(299)
    try:
        HTTPStatus(code)
    except ValueError:
        HTTPStatus(299)


class Level(enum.IntEnum):
    """An enum that has nothing to do with statuses."""

    LOW = 1
    HIGH = 2


def attributes(few: supply.Few, our_few: supply.OurFew, o: httpstatus.HTTPStatus) -> None:
    reveal_type(HTTPStatus.NOT_FOUND.phrase)
    reveal_type(httpstatus.HTTPStatus.NOT_FOUND.value)
    reveal_type(httpstatus.HTTPStatus(404).name)
    reveal_type(few.value)
    reveal_type(our_few.is_success)
    reveal_type(our_few.phrase)
    reveal_type(o.is_success)
    reveal_type(o.value)
    reveal_type(o.name)
    reveal_type(Level.LOW.value)
    reveal_type(Level.HIGH.name)
    reveal_type(httpstatus.is_success(o))


def aliases(
    o: Literal[httpstatus.HTTPStatus.CONTENT_TOO_LARGE], t: Literal[HTTPStatus.REQUEST_ENTITY_TOO_LARGE]
) -> None:
    reveal_type(httpstatus.HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    reveal_type(o.name)
    if o == httpstatus.HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        reveal_type(o)
    else:
        reveal_type(o)
    if t != 413:
        reveal_type(t)


S = TypeVar("S")
B = TypeVar("B")


@dataclass
class Reply(Generic[S, B]):
    status: S
    body: B


def reply() -> Reply[Literal[HTTPStatus.OK], str] | Reply[Literal[HTTPStatus.NOT_FOUND], None]:
    return Reply(HTTPStatus.OK, None)
