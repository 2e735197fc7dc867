"""Generics over statuses, type variables with values, overloads, aliases, dataclasses, new types, metaclasses."""

import dataclasses
import enum
from collections.abc import Callable
from http import HTTPStatus
from typing import Any, Generic, Literal, NewType, TypeVar, Union, overload

import httpstatus
import nowhere

S = TypeVar("S", HTTPStatus, httpstatus.HTTPStatus)
B = TypeVar("B", bound=HTTPStatus)
T = TypeVar("T")
Recursive = Union[HTTPStatus, int, list["Recursive"]]
Mine = NewType("Mine", int)
Kept = NewType("Kept", HTTPStatus)
Undefined = nowhere.HTTPStatus


class Box(Generic[T]):
    def __init__(self, held: T) -> None:
        self.held = held

    def is_it(self, other: T) -> bool:
        return self.held == other or self.held in (200, other)


class Meta(type):
    def __eq__(cls, other: object) -> bool:
        return other == 404

    def __call__(cls, *arguments: Any) -> Any:
        return HTTPStatus(*arguments)


class Made(metaclass=Meta):
    status = HTTPStatus(299)


@dataclasses.dataclass
class Reply:
    status: HTTPStatus = HTTPStatus(427)
    code: int = dataclasses.field(default=HTTPStatus.OK == 299, compare=HTTPStatus.OK == 200)


def both(s: S, b: B) -> S:
    if s == 404 or b == 427 or b in (200, 427):
        return s
    match b:
        case 200 | 427:
            return s
    return s == 404


def nested(r: Recursive, m: Mine, k: Kept, u: Undefined, box: Box[HTTPStatus]) -> None:
    r == 427
    m == 427
    k == 427
    u == 427
    box.held == 427
    box.held in [404, *u, *r]
    Box(HTTPStatus.OK).is_it(404)
    Made() == 404
    Made == 404
    HTTPStatus(*u, **u)
    HTTPStatus()
    HTTPStatus(200, 404)
    HTTPStatus(value=200, values=1)
    HTTPStatus["NOTHING"] == 404
    HTTPStatus.NOTHING == 404
    HTTPStatus.get()
    httpstatus.HTTPStatus.get()
    httpstatus.HTTPStatus.get(404, 1, 2)
    match r:
        case [200, 404, *rest]:
            rest == 404
        case {"a": 200} | HTTPStatus(value=427):
            pass


@overload
def choose(f: Callable[[HTTPStatus], bool]) -> int: ...
@overload
def choose(f: Callable[[int], bool]) -> str: ...
def choose(f: Any) -> Any:
    return f(200) == 427


choose(lambda s: s == 427)
choose(lambda s: s in (200, 427) or undefined == s)
sorted([HTTPStatus.OK], key=lambda s: s == 299)
reduced: dict[HTTPStatus, int] = {s: s == 427 for s in HTTPStatus if s not in (299,)}


class Ours(enum.IntEnum):
    OK = HTTPStatus.OK
    GONE = HTTPStatus(410)
    SAME = HTTPStatus.OK == 200
