"""What is declared with `AnyStatusCode` in another module; and what is no more than an int."""

from __future__ import annotations
from comparison.declared import Box, Key, Reply, Row, fetch, pair, parse
from httpstatus import AnyStatusCode
def silent(c: AnyStatusCode, l: list[AnyStatusCode], n: int, r: Reply, row: Row, key: Key) -> None:
    y = c
    y = len("abc")
    assert y == 240
    L = [c]
    L.append(5)
    assert L[0] == 240
    assert L[1] == 240
    b = Box(c)
    b.value = n
    assert b.value == 240
    assert r.size == 240
    assert row.size == 240
    assert row[1] == 240
    assert key["size"] == 240
    assert n == 240
    assert c == 404
    assert c == 0
class A:
    def __init__(self, c: AnyStatusCode) -> None:
        self.code = c
    def f(self, n: int) -> bool:
        self.code = n
        return self.code == 240
    @property
    def g(self) -> int:
        return 240
def of_another_module(r: Reply, row: Row, key: Key) -> None:
    assert r.code == 240  # E: httpstatus-comparison
    assert row.code == 240  # E: httpstatus-comparison
    assert key["code"] == 240  # E: httpstatus-comparison
    assert parse("") == 240  # E: httpstatus-comparison
    code, body = pair()
    assert code == 240, body  # E: httpstatus-comparison
async def of_a_coroutine() -> None:
    assert await fetch() == 240  # E: httpstatus-comparison
