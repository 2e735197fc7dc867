"""What may change behind mypy's back is narrowed by an int only where it is declared to be one of a few members."""

# both classes

from __future__ import annotations

from http import HTTPStatus
from typing import Callable, Final, Generic, Literal, NamedTuple, Protocol, TypedDict, TypeVar


class R:
    status: HTTPStatus
    maybe: HTTPStatus | None
    few: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]
    few_or_none: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND] | None

    def refresh(self) -> None: ...
    def of_itself(self) -> bool:
        if self.status == 404:
            reveal_type(self.status)  # N: Revealed type is "http.HTTPStatus"
            self.refresh()
            if self.status != 404:
                x: int = "s"  # E: assignment
        return self.status == 404


def errors_behind_a_second_comparison_are_found(j: R, c: bool) -> int:
    if j.status == 202:
        j.refresh()
        if j.status != 202:
            a: int = "s"  # E: assignment
        if j.status == 202:
            return 1
        else:
            b: int = "s"  # E: assignment
        if j.status not in (200, 202):
            d: int = "s"  # E: assignment
        match j.status:
            case 202:
                return 2
            case _:
                e: int = "s"  # E: assignment
        while j.status == 202:
            j.refresh()
        f: int = "s"  # E: assignment
        g: int = 1 if j.status == 202 else "s"  # E: assignment
        if j.status != HTTPStatus.ACCEPTED:
            h: int = "s"  # E: assignment
    return 0


def a_second_comparison_is_no_overlap(r: R, d: dict[str, HTTPStatus], pair: tuple[HTTPStatus, int]) -> None:
    assert r.status == 200
    r.refresh()
    assert r.status.value == 404
    assert r.status.phrase == "Not Found"
    assert r.status.name == "NOT_FOUND"
    assert r.status is HTTPStatus.NOT_FOUND
    assert d["a"] == 200
    r.refresh()
    assert d["a"].value == 404
    assert d["a"] == 404
    assert pair[0] == 404
    assert pair[0] == 200
    assert r.maybe == 200
    r.refresh()
    assert r.maybe == 404
    assert r.status in (200, 201)
    r.refresh()
    assert r.status in [404, 410]
    s = r.status
    assert s == 404


def a_match_of_an_attribute(r: R) -> None:
    assert r.status == 200
    r.refresh()
    match r.status.value:
        case 404:
            x: int = "s"  # E: assignment
    match r.status:
        case 404:
            y: int = "s"  # E: assignment
    match (r.status, r.maybe):
        case (404, 404):
            r.refresh()
            if r.status != 404 or r.maybe != 404:
                z: int = "s"  # E: assignment


def a_member_narrows_as_it_always_did(r: R) -> None:
    assert r.status == HTTPStatus.OK or r.status == 404
    reveal_type(r.status)  # N: Revealed type is "http.HTTPStatus"
    assert r.status == HTTPStatus.OK
    reveal_type(r.status)  # N: Revealed type is "Literal[http.HTTPStatus.OK]"
    assert r.status == 200
    assert r.status in (200, 404)
    reveal_type(r.status)  # N: Revealed type is "Literal[http.HTTPStatus.OK]"
    assert r.status == 404  # E: comparison-overlap: Non-overlapping equality check (left operand type: "Literal[HTTPStatus.OK]", right operand type: "Literal[404]")


LAST = HTTPStatus.OK
FIRST: Final = HTTPStatus.OK
ONCE = HTTPStatus(200)


def fail() -> None:
    global LAST
    LAST = HTTPStatus.NOT_FOUND


def a_global() -> None:
    assert LAST == 200
    fail()
    assert LAST == 404
    x: int = "s"  # E: assignment
    reveal_type(LAST)  # N: Revealed type is "http.HTTPStatus"


def a_global_that_no_function_here_rebinds() -> None:
    assert ONCE == 200
    fail()
    assert ONCE == 404


assert LAST == 200
fail()
assert LAST == 404
if ONCE == 410:
    reveal_type(ONCE)  # N: Revealed type is "Literal[http.HTTPStatus.GONE]"


def a_nonlocal() -> None:
    last = HTTPStatus(200)

    def fail() -> None:
        nonlocal last
        last = HTTPStatus.NOT_FOUND

    def ask() -> None:
        assert last == 200
        fail()
        assert last == 404
        x: int = "s"  # E: assignment

    assert last == 200
    fail()
    assert last == 404
    ask()
    y: int = "s"  # E: assignment


def a_variable_of_an_outer_function(s: HTTPStatus, t: HTTPStatus, get: Callable[[], HTTPStatus]) -> None:
    u = get()

    def of_a_parameter_that_is_never_bound_anew() -> None:
        if s == 404:
            reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"

    def of_one_that_is() -> None:
        if t == 404:
            reveal_type(t)  # N: Revealed type is "http.HTTPStatus"
        if u == 404:
            reveal_type(u)  # N: Revealed type is "http.HTTPStatus"

    t = get()
    of_a_parameter_that_is_never_bound_anew()
    of_one_that_is()
    print([x for x in "ab" if s == 404], lambda: s == 404, lambda v=s: v == 404)


def a_local_is_narrowed(s: HTTPStatus, r: R) -> HTTPStatus:
    if s == 404:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"
    t = r.status
    if t == 404:
        reveal_type(t)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"
    if (u := r.status) == 404:
        reveal_type(u)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"
        reveal_type(r.status)  # N: Revealed type is "http.HTTPStatus"
    for v in (r.status, s):
        if v == 404:
            reveal_type(v)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"
    if s == 200:
        result = s
    else:
        result = HTTPStatus.NOT_FOUND  # E: assignment
    return result


def a_call_is_narrowed_within_its_match(get: Callable[[], HTTPStatus]) -> None:
    match get():
        case 404 as code:
            reveal_type(code)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"


S = TypeVar("S", bound=HTTPStatus)


class Reply(Generic[S]):
    status: S

    def __init__(self, status: S) -> None:
        self.status = status

    @property
    def code(self) -> S:
        return self.status


class Good:
    status: Literal[HTTPStatus.OK]
    item: str


class Bad:
    status: Literal[HTTPStatus.NOT_FOUND, HTTPStatus.GONE]
    reason: str


class Other:
    status: HTTPStatus


class Envelope:
    def __init__(self, reply: Good | Bad) -> None:
        self.reply = reply


class Keys(TypedDict):
    status: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]


class Fields(NamedTuple):
    status: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]


class HasStatus(Protocol):
    @property
    def status(self) -> Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]: ...


def a_few_members_are_narrowed(r: R, keys: Keys, fields: Fields, has: HasStatus, d: dict[str, Literal[HTTPStatus.OK, HTTPStatus.GONE]]) -> None:
    if r.few == 404:
        reveal_type(r.few)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"
    else:
        reveal_type(r.few)  # N: Revealed type is "Literal[http.HTTPStatus.OK]"
    if r.few_or_none == 404:
        reveal_type(r.few_or_none)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"
    if keys["status"] != 404:
        reveal_type(keys["status"])  # N: Revealed type is "Literal[http.HTTPStatus.OK]"
    if fields.status in (404,):
        reveal_type(fields.status)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"
    if fields[0] == 404:
        reveal_type(fields[0])  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"
    if has.status == 404:
        reveal_type(has.status)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"
    if d["a"] == 200:
        reveal_type(d["a"])  # N: Revealed type is "Literal[http.HTTPStatus.OK]"


def a_few_members_tell_classes_apart(x: Good | Bad, y: Good | Bad | Other, e: Envelope) -> str:
    print(e.reply.item if e.reply.status == 200 else e.reply.reason)
    if y.status == 200:
        print(y.item)  # E: union-attr # E: union-attr
    match x:
        case Good(status=200):
            return x.item
        case Bad(status=404 | 410):
            return x.reason


def of_a_generic(r: Reply[Literal[HTTPStatus.OK, HTTPStatus.GONE]], w: Reply[HTTPStatus]) -> None:
    if r.status == 200:
        reveal_type(r.status)  # N: Revealed type is "Literal[http.HTTPStatus.OK]"
    if r.code == 410:
        reveal_type(r.code)  # N: Revealed type is "Literal[http.HTTPStatus.GONE]"
    if w.status == 200:
        reveal_type(w.status)  # N: Revealed type is "http.HTTPStatus"
