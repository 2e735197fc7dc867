"""What is handed to a parameter, or stored in an attribute, that is declared with `AnyStatusCode`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple, TypedDict

from httpstatus import AnyStatusCode


def fail(code: AnyStatusCode, n: int = 0) -> None:
    print(code, n)


async def fail_later(code: AnyStatusCode | None = None) -> None:
    print(code)


@dataclass
class Reply:
    code: AnyStatusCode
    n: int = 0

    def set(self, code: AnyStatusCode) -> None:
        self.code = code

    @staticmethod
    def make(code: AnyStatusCode) -> Reply:
        return Reply(code)

    @classmethod
    def of(cls, *, code: AnyStatusCode) -> Reply:
        return cls(code)


class Heir(Reply):
    pass


class Row(NamedTuple):
    code: AnyStatusCode


class Plain:
    last: AnyStatusCode | None = None

    def __init__(self, code: AnyStatusCode) -> None:
        self.code = code


class Keeps:
    def __init__(self, code: int) -> None:
        self.code: AnyStatusCode = code


class Overridden(Plain):
    last = 427  # E: httpstatus-argument


class Key(TypedDict):
    code: AnyStatusCode


async def handed_over(reply: Reply, heir: Heir) -> None:
    fail(427)  # E: httpstatus-argument: 427 is not a registered HTTP status code; hand over a registered one, or list it in extra_codes
    fail(code=427)  # E: httpstatus-argument
    await fail_later(427)  # E: httpstatus-argument
    Reply(code=427)  # E: httpstatus-argument
    Reply(427, 240)  # E: httpstatus-argument
    Heir(427)  # E: httpstatus-argument
    reply.set(427)  # E: httpstatus-argument
    heir.set(427)  # E: httpstatus-argument
    Reply.make(427)  # E: httpstatus-argument
    Reply.of(code=427)  # E: httpstatus-argument
    Row(427)  # E: httpstatus-argument
    Plain(427)  # E: httpstatus-argument


def stored(reply: Reply, heir: Heir, plain: Plain, keeps: Keeps) -> None:
    keeps.code = 427  # E: httpstatus-argument
    reply.code = 427  # E: httpstatus-argument: 427 is not a registered HTTP status code; store a registered one, or list it in extra_codes
    heir.code = 240  # E: httpstatus-argument
    plain.last = 427  # E: httpstatus-argument


async def silent(reply: Reply, plain: Plain, code: int) -> None:
    fail(404, 427)
    fail(0)
    fail(1000)
    fail(499)
    fail(code)
    await fail_later(None)
    reply.code = 404
    reply.code = 0
    reply.code = code
    reply.n = 427
    plain.last = None


def where_mypy_asks_nobody(call: Callable[[AnyStatusCode], None]) -> AnyStatusCode:
    call(427)
    code: AnyStatusCode = 427
    key: Key = {"code": 427}
    key["code"] = 427
    Plain.last = 427
    print(code)
    return 427
