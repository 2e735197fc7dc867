"""An int narrows a member that is declared to be one of a few, and what has it: parents two levels up, and indexes."""

# both classes

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import Generic, Literal, NamedTuple, Optional, TypedDict, TypeVar, Union

from typing_extensions import assert_never


class GoodMeta:
    status: Literal[HTTPStatus.OK, HTTPStatus.CREATED]


class BadMeta:
    status: Literal[HTTPStatus.NOT_FOUND]


class Good:
    meta: GoodMeta
    item: str


class Bad:
    meta: BadMeta
    reason: str


class Envelope:
    reply: Good | Bad


def two_levels_up(r: Good | Bad) -> str:  # since mypy 2.0
    if r.meta.status == 404:
        return r.reason
    if r.meta.status in (200, 201):
        return r.item
    assert_never(r)


def two_levels_up_with_not(r: Good | Bad) -> str:  # since mypy 2.0
    if r.meta.status not in (200, 201):
        return r.reason
    if r.meta.status != 201:
        reveal_type(r.meta.status)  # N: Revealed type is "Literal[http.HTTPStatus.OK]"
    return r.item


def two_levels_up_in_a_match(r: Good | Bad) -> str:
    match r.meta.status:
        case 404:
            return r.reason
        case 200 | 201:
            return r.item


def two_levels_up_in_class_patterns(r: Good | Bad) -> str:
    match r:
        case Bad(meta=BadMeta(status=404)):
            return r.reason
        case Good(meta=GoodMeta(status=200 | 201)):
            return r.item


def three_levels_up(e: Envelope) -> str:
    if 404 == e.reply.meta.status:
        return e.reply.reason
    return e.reply.item


class GoodKeys(TypedDict):
    status: Literal[HTTPStatus.OK]
    item: str


class BadKeys(TypedDict):
    status: Literal[HTTPStatus.NOT_FOUND]
    reason: str


class GoodBody(TypedDict):
    meta: GoodKeys
    of: int


class BadBody(TypedDict):
    meta: BadKeys
    why: int


class Pair(NamedTuple):
    keys: GoodKeys | BadKeys
    body: int


def by_a_key(d: GoodKeys | BadKeys) -> str:
    if d["status"] == 200:
        return d["item"]
    return d["reason"]


def by_a_key_of_a_key(d: GoodBody | BadBody) -> int:
    if d["meta"]["status"] == 200:
        return d["of"]
    return d["why"]


def by_a_key_of_an_item(p: Pair, t: tuple[GoodKeys | BadKeys, int]) -> str:
    if p.keys["status"] == 200:
        return p.keys["item"]
    if t[0]["status"] == 404:
        return t[0]["reason"]
    return t[0]["item"]


def by_an_item(t: tuple[Literal[HTTPStatus.OK], str] | tuple[Literal[HTTPStatus.NOT_FOUND], int]) -> str | int:
    if t[0] == 200:
        return t[1].upper()
    return t[1].bit_length()


def by_an_item_of_a_pattern(
    t: tuple[Literal[HTTPStatus.OK], str] | tuple[Literal[HTTPStatus.NOT_FOUND], int],
) -> str | int:
    match t:
        case (200, body):
            return body.upper()
        case (404, body2):
            return body2.bit_length()


def of_an_index(l: list[Good | Bad], d: dict[str, Good | Bad]) -> str:
    if l[0].meta.status == 404:
        return l[0].reason
    if d["a"].meta.status == 404:
        return d["a"].reason
    return d["a"].item


S = TypeVar("S", bound=HTTPStatus, covariant=True)
B = TypeVar("B", covariant=True)


@dataclass(frozen=True)
class Reply(Generic[S, B]):
    status: S
    body: B


Answer = Union[Reply[Literal[HTTPStatus.OK], str], Reply[Literal[HTTPStatus.NOT_FOUND, HTTPStatus.GONE], int]]


def of_a_generic(r: Answer) -> str | int:
    match r.status:
        case 200:
            return r.body.upper()
        case 404 | 410:
            return r.body.bit_length()


def of_one_that_may_be_none(r: Optional[Answer]) -> str | int:
    if r is not None and r.status == 200:
        return r.body.upper()
    if r is None:
        return 0
    reveal_type(r.status)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND] | Literal[http.HTTPStatus.GONE]"
    return r.body.bit_length()
