"""A generic class that is made where one of a union is expected is the one that what is handed over fits."""

# both classes

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Generic, Literal, TypeVar

S = TypeVar("S", bound=int)
I = TypeVar("I", bound=int)
B = TypeVar("B")
T = TypeVar("T")


@dataclass(frozen=True)
class Reply(Generic[S, B]):
    status: S
    body: B


class Written(Generic[I, B]):
    def __init__(self, status: I, body: B, *, note: str = "") -> None:
        self.status = status
        self.body = body


class Listed(Generic[T]):
    def __init__(self, statuses: list[T]) -> None:
        self.statuses = statuses


class Item: ...


class Better(Item): ...


class Problem: ...


Replies = Reply[Literal[HTTPStatus.CREATED, HTTPStatus.OK], Item] | Reply[Literal[HTTPStatus.NOT_FOUND], Problem]
Codes = Written[Literal[201], Item] | Written[Literal[404], Problem] | None


def returned(is_there: bool) -> Replies:
    if is_there:
        return Reply(HTTPStatus.CREATED, Item())
    return Reply(body=Problem(), status=HTTPStatus.NOT_FOUND)


def chosen(is_there: bool) -> Replies:
    return Reply(HTTPStatus.OK, Better()) if is_there else Reply(HTTPStatus.NOT_FOUND, Problem())


async def awaited(answer: Callable[[Replies], Awaitable[None]]) -> Codes:
    await answer(Reply(HTTPStatus.CREATED, Item()))
    return Written(404, Problem(), note="not there")


def stored(replies: list[Replies], status: Literal[HTTPStatus.OK, HTTPStatus.CREATED]) -> None:
    replies.append(Reply(status, Item()))
    replies += [Reply(HTTPStatus.NOT_FOUND, Problem())]
    reply: Replies = Reply(HTTPStatus.NOT_FOUND, Problem())
    print(reply)


def that_fit_none(status: HTTPStatus, replies: list[Replies]) -> Replies:
    replies.append(Reply(HTTPStatus.NOT_FOUND, Item()))  # E: arg-type
    replies.append(Reply(HTTPStatus.GONE, Problem()))  # E: arg-type
    replies.append(Reply(HTTPStatus.NOT_FOUND))  # E: call-arg
    return Reply(status, Item())  # E: return-value


def with_a_wrong_argument() -> Codes:
    return Written(201, Item(), note=3)  # E: return-value  # E: arg-type


def that_fit_two() -> Written[Literal[201, 404], Item] | Written[Literal[404], Item]:
    return Written(404, Item())  # E: return-value


def what_a_list_holds() -> Listed[Literal[200]] | Listed[Literal[404]]:
    return Listed([404])  # E: return-value


def elsewhere_nothing_is_changed() -> None:
    reveal_type(Reply(404, Item()).status)  # N: Revealed type is "int"
    one: Reply[Literal[404], Item] = Reply(404, Item())
    wide: Reply[int, Item] | Reply[int, Problem] = Reply(404, Item())
    either: Reply[Literal[404], Item] | Written[Literal[404], Item] = Reply(404, Item())
    print(one, wide, either)
