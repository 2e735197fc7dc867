"""Ints that are declared to be statuses, with `AnyStatusCode`: wherever an annotation says so, and nowhere else."""

from __future__ import annotations
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, Optional, Protocol, TypedDict, TypeVar
from httpstatus import AnyStatusCode
Code = AnyStatusCode
MaybeCode = Optional[AnyStatusCode]
T = TypeVar("T")
LAST: AnyStatusCode = 200
def parse(line: str) -> AnyStatusCode:
    return int(line)
def maybe(line: str) -> AnyStatusCode | None:
    return int(line) if line else None
def pair() -> tuple[AnyStatusCode, bytes]:
    return 200, b""
async def fetch() -> AnyStatusCode:
    return 200
@dataclass
class Reply:
    code: AnyStatusCode
    size: int
    other: AnyStatusCode | None = None
    @property
    def final(self) -> AnyStatusCode:
        return self.code
    def get(self) -> AnyStatusCode: return self.code
    @staticmethod
    def static() -> AnyStatusCode: return 200
    @classmethod
    def of_class(cls) -> AnyStatusCode: return 200
    async def wait(self) -> AnyStatusCode: return 200
class Row(NamedTuple):
    code: AnyStatusCode
    size: int
class Key(TypedDict):
    code: AnyStatusCode
    size: int
class Has(Protocol):
    @property
    def code(self) -> AnyStatusCode: ...
class Box(Generic[T]):
    value: T
    def __init__(self, value: T) -> None: self.value = value
def params(a: AnyStatusCode, b: Code, c: "AnyStatusCode", d: AnyStatusCode | None, e: Optional[AnyStatusCode], f: MaybeCode) -> None:
    assert a == 240  # E: httpstatus-comparison
    assert b == 240  # E: httpstatus-comparison
    assert c == 240  # E: httpstatus-comparison
    assert d == 240  # E: httpstatus-comparison
    assert e == 240  # E: httpstatus-comparison
    assert f == 240  # E: httpstatus-comparison
    if d is not None:
        assert d == 240  # E: httpstatus-comparison
    assert 200 <= a < 299  # E: httpstatus-range
    match a:
        case 240:  # E: httpstatus-comparison
            pass
    assert a in (200, 240)  # E: httpstatus-comparison
def calls() -> None:
    assert parse("") == 240  # E: httpstatus-comparison
    assert maybe("") == 240  # E: httpstatus-comparison
    assert pair()[0] == 240  # E: httpstatus-comparison
    code, body = pair()
    assert code == 240  # E: httpstatus-comparison
    n = parse("")
    assert n == 240  # E: httpstatus-comparison
    assert LAST == 240  # E: httpstatus-comparison
async def awaits(a: Awaitable[AnyStatusCode], r: Reply) -> None:
    assert await fetch() == 240  # E: httpstatus-comparison
    assert await a == 240  # E: httpstatus-comparison
    assert await r.wait() == 240  # E: httpstatus-comparison
    x = await fetch()
    assert x == 240  # E: httpstatus-comparison
def fields(r: Reply, row: Row, key: Key, has: Has, call: Callable[[], AnyStatusCode], box: Box[AnyStatusCode]) -> None:
    assert r.code == 240  # E: httpstatus-comparison
    assert r.other == 240  # E: httpstatus-comparison
    assert r.final == 240  # E: httpstatus-comparison
    assert r.get() == 240  # E: httpstatus-comparison
    assert r.static() == 240  # E: httpstatus-comparison
    assert r.of_class() == 240  # E: httpstatus-comparison
    assert Reply.of_class() == 240  # E: httpstatus-comparison
    assert row.code == 240  # E: httpstatus-comparison
    assert row[0] == 240  # E: httpstatus-comparison
    assert key["code"] == 240  # E: httpstatus-comparison
    assert has.code == 240  # E: httpstatus-comparison
    assert call() == 240  # E: httpstatus-comparison
    assert box.value == 240  # E: httpstatus-comparison
    assert [r][0].code == 240  # E: httpstatus-comparison
    code, size = row
    assert code == 240  # E: httpstatus-comparison
def containers(l: list[AnyStatusCode], s: Sequence[AnyStatusCode], d: dict[str, AnyStatusCode], m: Mapping[AnyStatusCode, str], st: set[AnyStatusCode], it: Iterable[AnyStatusCode], t: tuple[AnyStatusCode, ...]) -> None:
    assert l[0] == 240  # E: httpstatus-comparison
    assert s[0] == 240  # E: httpstatus-comparison
    assert d["a"] == 240  # E: httpstatus-comparison
    assert t[0] == 240  # E: httpstatus-comparison
    for c in l:
        assert c == 240  # E: httpstatus-comparison
    for c1 in it:
        assert c1 == 240  # E: httpstatus-comparison
    for c2 in m:
        assert c2 == 240  # E: httpstatus-comparison
    for k, v in d.items():
        assert v == 240  # E: httpstatus-comparison
    for v2 in d.values():
        assert v2 == 240  # E: httpstatus-comparison
    for c3 in st:
        assert c3 == 240  # E: httpstatus-comparison
    assert 240 in l  # E: httpstatus-comparison
    assert [x for x in t if x == 240]  # E: httpstatus-comparison
class Keeps:
    def __init__(self, code: int) -> None:
        self.code: AnyStatusCode = code
        self.copied = self.code
    def check(self) -> None:
        assert self.code == 240  # E: httpstatus-comparison
def keeps(k: Keeps) -> None:
    assert k.code == 240  # E: httpstatus-comparison
class Stored:
    def __init__(self, code: AnyStatusCode) -> None:
        self.code = code
    def count(self, number: int) -> None:
        self.code = number
def a_type_that_no_annotation_gives(stored: Stored) -> None:
    assert stored.code == 240
class StoredOnce:
    def __init__(self, code: AnyStatusCode) -> None:
        self.code = code
def store_another(stored: StoredOnce, number: int) -> None:
    stored.code = number
def what_is_stored_elsewhere_too(stored: StoredOnce) -> None:
    assert stored.code == 240


class Settable:
    @property
    def code(self) -> AnyStatusCode:
        return 200

    @code.setter
    def code(self, code: int) -> None: ...


def a_property_that_may_be_set(settable: Settable) -> None:
    assert settable.code == 427  # E: httpstatus-comparison
