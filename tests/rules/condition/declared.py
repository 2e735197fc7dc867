"""Conditions on what is declared with `AnyStatusCode`."""

from __future__ import annotations

from dataclasses import dataclass

from httpstatus import AnyStatusCode


@dataclass
class Reply:
    code: AnyStatusCode


def parse(line: str) -> AnyStatusCode:
    return int(line)


def always_or_never(code: AnyStatusCode, reply: Reply, flag: bool) -> None:
    print(code != 200 or code != 201)  # E: httpstatus-condition: This is true whatever the status: no code is 200 and 201; did you mean code != 200 and code != 201, or code not in (200, 201)?
    print(reply.code != 200 or reply.code != 201)  # E: httpstatus-condition
    print(flag and code == 200 and code == 204)  # E: httpstatus-condition
    print(300 <= code < 200)  # E: httpstatus-condition
    print(reply.code == 200 or 201)  # E: httpstatus-condition


def another_one_each_time() -> None:
    print(parse("") != 200 or parse("") != 201)


def sometimes(code: AnyStatusCode, reply: Reply) -> None:
    print(code != 200 and code != 201)
    print(code == 200 or reply.code == 201)
    print(code == 0 or code == 200)
