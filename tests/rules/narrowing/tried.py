"""Programs as people write them: nothing is said of them that mypy would not say of members."""

# both classes

from __future__ import annotations

import functools
import itertools
import operator
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from dataclasses import dataclass
from http import HTTPStatus

from typing_extensions import assert_never


def a_tuple_is_matched_with_guards(method: str, s: HTTPStatus, ok: bool) -> str:
    match (method, s):
        case ("GET", 200):
            return "a"
        case ("GET" | "HEAD", 301 | 302 | 307 as code) if ok:
            return code.phrase
        case (_, 404) if method == "x":
            return "b"
        case (_, 404):
            return "c"
        case (str(m), code) if code == 500:
            return m + code.phrase
        case (m, code):
            return m + code.phrase
    assert_never(s)


def lambdas_are_keys(ss: list[HTTPStatus]) -> list[HTTPStatus]:
    ss.sort(key=lambda s: s == 404)
    a = sorted(ss, key=lambda s: (s != 200, s))
    b = list(filter(lambda s: s not in (200, 404), ss))
    c = max(ss, key=lambda s: 0 if s == 200 else s)
    d = [*map(lambda s: s.phrase if s == 404 else "", ss)]
    return a + b + [c]


def a_closure_over_a_parameter_that_is_bound_anew(s: HTTPStatus) -> list[Callable[[], bool]]:
    out: list[Callable[[], bool]] = []
    for _ in range(3):
        if s == 404:
            s = HTTPStatus.GONE
        out.append(lambda: s == 404)
        out.append(lambda: s in (404, 410))
    return out


def a_nonlocal_of_an_inner_of_an_inner_function() -> Callable[[HTTPStatus], bool]:
    state = HTTPStatus.CONTINUE
    def outer() -> Callable[[HTTPStatus], bool]:
        def inner(n: HTTPStatus) -> bool:
            nonlocal state
            if state == 100:
                state = n
                if state == 100:
                    return False
                return state == 200
            if state == 200:
                log(state)
                reset()
                if state == 100:
                    return True
            return state == 100
        return inner
    def reset() -> None:
        nonlocal state
        state = HTTPStatus.CONTINUE
    return outer()
def log(x: object) -> None: ...


class ApiError(Exception):
    def __init__(self, status: HTTPStatus) -> None:
        super().__init__(status)
        self.status = status
def an_exception_has_a_status(f: Callable[[], None]) -> str:
    for i in itertools.count():
        try:
            f()
        except ApiError as e:
            if e.status == 404:
                return "nf"
            if e.status == 429 and i < 3:
                continue
            if e.status in (500, 502, 503) or e.status == 504:
                raise
            if e.status not in {400, 422}:
                raise RuntimeError from e
            if e.status == 404:
                return "again"
        else:
            break
        finally:
            print(i)
    return ""


def items_of_a_list(xs: list[HTTPStatus]) -> str:
    first, *rest, last = xs
    if first == 200 and last == 404 and rest == [404]:
        return "a"
    (a, b), c = (xs[0], xs[1]), xs[2]
    if a == 200 == b or c == 404:
        return "b"
    match xs:
        case [200, 404]:
            return "c"
        case [200, *others] if others[0] == 404:
            return "d"
        case [HTTPStatus.OK as z, _]:
            return z.phrase
        case [*_, 500]:
            return "e"
        case []:
            return "f"
    return ""


def comprehensions_in_comprehensions(m: dict[str, list[HTTPStatus]]) -> dict[str, int]:
    return {k: len([s for s in v if s != 200]) for k, v in m.items() if any(s == 404 for s in v) or 500 in v or v[0] == 410} | {k: 1 for k, (a, *b) in m.items() if a == 404}


def the_functions_behind_the_operators(s: HTTPStatus) -> bool:
    f = functools.partial(operator.eq, 404)
    return f(s) or operator.eq(s, 404) or s.__eq__(404) or HTTPStatus.__eq__(s, 404) or not s.__ne__(404) or (200, 404).__contains__(s)


async def a_generator_is_sent_a_status(src: AsyncIterator[HTTPStatus]) -> AsyncGenerator[HTTPStatus, HTTPStatus | None]:
    s: HTTPStatus | None = None
    async for x in src:
        if s == 404:
            return
        s = yield x
        if s != 200 and s is not None:
            if s == 503:
                yield s
        if x == 204 == s:
            break
    else:
        if s == 404:
            yield HTTPStatus.OK


@dataclass
class Job:
    status: HTTPStatus
    parent: Job | None = None
    def refresh(self) -> None: ...
def a_copy_of_an_attribute_that_changes(j: Job) -> str:
    s = j.status
    if s == 202:
        j.refresh()
        s = j.status
    if s == 202:
        return "still"
    if j.parent is not None and j.parent.status == 202:
        j.parent.refresh()
        if j.parent.status == 404:
            return "p"
        assert j.parent.status != 202
    return s.phrase
def items_with_attributes_that_change(jobs: list[Job], i: int) -> str:
    if jobs[0].status == 200 and jobs[i].status == 404:
        jobs[0].refresh()
        return jobs[0].status.phrase if jobs[0].status == 404 else jobs[i].status.name
    while jobs[0].status == 102:
        jobs[0].refresh()
    if jobs[0].status == 102:
        return "z"
    for j in jobs:
        if j.status == 200:
            continue
        if j.status == 404:
            break
        if j.status == 200:
            return "w"
    return ""
