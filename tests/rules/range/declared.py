"""Ranges of what is declared with `AnyStatusCode`."""

from __future__ import annotations

from dataclasses import dataclass

from httpstatus import AnyStatusCode


@dataclass
class Reply:
    code: AnyStatusCode
    last: AnyStatusCode | None = None


def parse(line: str) -> AnyStatusCode:
    return int(line)


def missed_by_one(code: AnyStatusCode, reply: Reply) -> None:
    print(200 <= code < 299)  # E: httpstatus-range: This range leaves out 299, the last code of 2xx; did you mean 200 <= code < 300?
    print(reply.code > 400)  # E: httpstatus-range
    print(parse("") in range(200, 299))  # E: httpstatus-range
    print(reply.last is not None and 200 <= reply.last < 299)  # E: httpstatus-range
    print(reply.code / 100 == 2)  # E: httpstatus-range


def whole(code: AnyStatusCode, reply: Reply) -> None:
    print(200 <= code < 300, reply.code >= 400, reply.code // 100 == 2)
