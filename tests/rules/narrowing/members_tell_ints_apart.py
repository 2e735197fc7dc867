"""A member narrows an int that is declared to be one of a few, and what has it, as the int would that it equals."""

# both classes

from __future__ import annotations

import http
import httpstatus
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final, Generic, Literal, NamedTuple, Protocol, TypedDict, TypeVar, Union

from typing_extensions import assert_never


class Good:
    status_code: Literal[200, 201]
    item: str

    def refresh(self) -> None: ...


class Missing:
    status_code: Literal[404]
    reason: str


class Gone:
    @property
    def status_code(self) -> Literal[410]:
        return 410

    since: int


Answer = Union[Good, Missing, Gone]


class Meta:
    answer: Answer


class Envelope:
    meta: Meta


OK: Final = HTTPStatus.OK
FINE: Final = (HTTPStatus.OK, HTTPStatus.CREATED)
Fine = Literal[HTTPStatus.OK, HTTPStatus.CREATED]


def by_equality(r: Answer) -> str:
    if r.status_code == HTTPStatus.NOT_FOUND:
        reveal_type(r.status_code)  # N: Revealed type is "Literal[404]"
        return r.reason
    reveal_type(r.status_code)  # N: Revealed type is "Literal[200] | Literal[201] | Literal[410]"
    if HTTPStatus.GONE == r.status_code:
        reveal_type(r.status_code)  # N: Revealed type is "Literal[410]"
        return str(r.since)
    reveal_type(r.status_code)  # N: Revealed type is "Literal[200] | Literal[201]"
    reveal_type(HTTPStatus.GONE)  # N: Revealed type is "Literal[http.HTTPStatus.GONE]?"
    reveal_type(HTTPStatus.NOT_FOUND)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]?"
    return r.item


def by_inequality(r: Answer) -> str:
    if r.status_code != HTTPStatus.NOT_FOUND:
        reveal_type(r.status_code)  # N: Revealed type is "Literal[200] | Literal[201] | Literal[410]"
        if HTTPStatus.GONE != r.status_code:
            return r.item
        reveal_type(r.status_code)  # N: Revealed type is "Literal[410]"
        return ""
    reveal_type(r.status_code)  # N: Revealed type is "Literal[404]"
    return r.reason


def by_membership(r: Answer) -> str:  # since mypy 2.0
    if r.status_code in (HTTPStatus.OK, HTTPStatus.CREATED):
        reveal_type(r.status_code)  # N: Revealed type is "Literal[200] | Literal[201]"
        return r.item
    reveal_type(r.status_code)  # N: Revealed type is "Literal[404] | Literal[410]"
    if r.status_code not in [HTTPStatus.GONE]:
        return r.reason
    if r.status_code in {HTTPStatus.GONE, 410}:
        return str(r.since)
    assert_never(r)


def by_membership_in_a_constant(r: Answer, fine: frozenset[Fine]) -> None:  # since mypy 2.0
    if r.status_code in FINE:
        print(r.item)
    else:
        reveal_type(r.status_code)  # N: Revealed type is "Literal[404] | Literal[410]"
    reveal_type(FINE)  # N: Revealed type is "tuple[Literal[http.HTTPStatus.OK]?, Literal[http.HTTPStatus.CREATED]?]"
    if r.status_code in fine:
        print(r.item)
    else:
        reveal_type(r.status_code)  # N: Revealed type is "Literal[200] | Literal[201] | Literal[404] | Literal[410]"
    reveal_type(fine)  # N: Revealed type is "frozenset[Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.CREATED]]"
    if r.status_code in (200, HTTPStatus.CREATED):
        print(r.item)
    else:
        reveal_type(r.status_code)  # N: Revealed type is "Literal[404] | Literal[410]"
    if r.status_code in (200, OK):
        reveal_type(r.status_code)  # N: Revealed type is "Literal[200]"


def by_pattern(r: Answer) -> str:
    match r.status_code:
        case HTTPStatus.NOT_FOUND:
            reveal_type(r.status_code)  # N: Revealed type is "Literal[404]"
            return r.reason
        case HTTPStatus.OK | HTTPStatus.CREATED as code:
            reveal_type(code)  # N: Revealed type is "Literal[200] | Literal[201]"
            return r.item
        case other:
            reveal_type(other)  # N: Revealed type is "Literal[410]"
    assert_never(r.status_code)  # E: arg-type: Argument 1 to "assert_never" has incompatible type "Literal[410]"; expected "Never"


def by_class_pattern(r: Answer) -> str:
    match r:
        case Good(status_code=HTTPStatus.OK | HTTPStatus.CREATED):
            return r.item
        case Missing(status_code=HTTPStatus.NOT_FOUND):
            return r.reason
        case Gone(status_code=HTTPStatus.GONE):
            return str(r.since)
    assert_never(r)


def by_a_constant(r: Answer) -> None:
    if r.status_code == OK:
        reveal_type(r.status_code)  # N: Revealed type is "Literal[200]"
        reveal_type(OK)  # N: Revealed type is "Literal[http.HTTPStatus.OK]?"
    else:
        reveal_type(r.status_code)  # N: Revealed type is "Literal[201] | Literal[404] | Literal[410]"
    if r.status_code == http.HTTPStatus.OK:
        reveal_type(r.status_code)  # N: Revealed type is "Literal[200]"
    if r.status_code == httpstatus.HTTPStatus.OK:
        reveal_type(r.status_code)  # N: Revealed type is "Literal[200]"
    match r.status_code:
        case http.HTTPStatus.OK:
            reveal_type(r.status_code)  # N: Revealed type is "Literal[200]"
        case httpstatus.HTTPStatus.CREATED:
            reveal_type(r.status_code)  # N: Revealed type is "Literal[201]"
        case _:
            reveal_type(r.status_code)  # N: Revealed type is "Literal[404] | Literal[410]"
    match r.status_code:
        case HTTPStatus.OK:
            pass
        case HTTPStatus.GONE:
            pass
        case HTTPStatus.NOT_FOUND:
            pass
        case 201:
            pass
        case never:
            assert_never(never)


def of_parents(e: Envelope) -> None:
    if e.meta.answer.status_code == HTTPStatus.NOT_FOUND:
        print(e.meta.answer.reason)
    else:
        reveal_type(e.meta.answer.status_code)  # N: Revealed type is "Literal[200] | Literal[201] | Literal[410]"


S = TypeVar("S", bound=int, covariant=True)
B = TypeVar("B", covariant=True)


@dataclass(frozen=True)
class Reply(Generic[S, B]):
    status: S
    body: B

    @property
    def code(self) -> S:
        return self.status


Replies = Union[Reply[Literal[200], str], Reply[Literal[404], int]]


def of_a_generic(r: Replies) -> int:
    if r.code == HTTPStatus.OK:
        reveal_type(r.body)  # N: Revealed type is "str"
    if r.status == HTTPStatus.OK:
        return len(r.body)
    reveal_type(r.body)  # N: Revealed type is "int"
    match r.status:
        case HTTPStatus.NOT_FOUND:
            return r.body
    assert_never(r.status)


class Found(TypedDict):
    status: Literal[200]
    item: str


class Lost(TypedDict):
    status: Literal[404]
    reason: str


class Fields(NamedTuple):
    status: Literal[200, 404]
    body: str


class HasStatus(Protocol):
    @property
    def status(self) -> Literal[200, 404]: ...


def of_keys_and_items(
    d: Found | Lost,
    t: tuple[Literal[200], str] | tuple[Literal[404], int],
    f: Fields,
    h: HasStatus,
    m: dict[str, Literal[200, 404]],
) -> None:
    if d["status"] == HTTPStatus.OK:
        reveal_type(d["status"])  # N: Revealed type is "Literal[200]"
    else:
        print(d["reason"])
    if t[0] == HTTPStatus.OK:
        reveal_type(t)  # N: Revealed type is "tuple[Literal[200], str]"
    else:
        reveal_type(t)  # N: Revealed type is "tuple[Literal[404], int]"
    if f.status == HTTPStatus.OK:
        reveal_type(f.status)  # N: Revealed type is "Literal[200]"
    if f[0] != HTTPStatus.OK:
        reveal_type(f[0])  # N: Revealed type is "Literal[404]"
    if h.status == HTTPStatus.OK:
        reveal_type(h.status)  # N: Revealed type is "Literal[200]"
    if m["a"] == HTTPStatus.OK:
        reveal_type(m["a"])  # N: Revealed type is "Literal[200]"
    match t:
        case (HTTPStatus.OK, body):
            reveal_type(body)  # N: Revealed type is "str"
        case (HTTPStatus.NOT_FOUND, body2):
            reveal_type(body2)  # N: Revealed type is "int"
    match d:
        case {"status": HTTPStatus.OK}:
            reveal_type(d["status"])  # N: Revealed type is "Literal[200] | Literal[404]"
        case _:
            reveal_type(d["status"])  # N: Revealed type is "Literal[200] | Literal[404]"


def of_a_local(r: Answer, code: Literal[200, 404] | None, s: HTTPStatus, few: Fine) -> None:
    c = r.status_code
    if c == HTTPStatus.GONE:
        reveal_type(c)  # N: Revealed type is "Literal[410]"
    else:
        reveal_type(c)  # N: Revealed type is "Literal[200] | Literal[201] | Literal[404]"
    if (d := r.status_code) == HTTPStatus.GONE:
        reveal_type(d)  # N: Revealed type is "Literal[410]"
        reveal_type(r.status_code)  # N: Revealed type is "Literal[200] | Literal[201] | Literal[404] | Literal[410]"
    if code == HTTPStatus.OK:
        reveal_type(code)  # N: Revealed type is "Literal[200]"
    else:
        reveal_type(code)  # N: Revealed type is "Literal[404] | None"
    if code in (HTTPStatus.OK, None):
        reveal_type(code)  # N: Revealed type is "Literal[200] | None"
    if c == s:
        reveal_type(c)  # N: Revealed type is "Literal[200] | Literal[201] | Literal[404] | Literal[410]"
        _: Literal[HTTPStatus.OK, HTTPStatus.CREATED, HTTPStatus.NOT_FOUND, HTTPStatus.GONE] = s
    if c == few:
        reveal_type(c)  # N: Revealed type is "Literal[200] | Literal[201]"
        reveal_type(few)  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.CREATED]"
    if HTTPStatus.OK == c == 200:
        reveal_type(c)  # N: Revealed type is "Literal[200]"


def what_never_meets(r: Answer) -> int:
    if r.status_code == HTTPStatus.ACCEPTED:  # E: comparison-overlap: Non-overlapping equality check (left operand type: "Literal[200, 201, 404, 410]", right operand type: "Literal[HTTPStatus.ACCEPTED]")
        return 1  # E: unreachable: Statement is unreachable
    if r.status_code in (HTTPStatus.ACCEPTED, HTTPStatus.CONFLICT):
        return 2  # E: unreachable: Statement is unreachable
    match r.status_code:
        case HTTPStatus.ACCEPTED:
            return 3  # E: unreachable: Statement is unreachable
    return 4


class Wide:
    status_code: int
    item: bytes

    def refresh(self) -> None: ...


class Member:
    status_code: Literal[HTTPStatus.CONFLICT]
    item: bytes


def what_is_declared_to_be_any_int_is_not_narrowed(w: Wide, r: Good | Wide, q: Good | Member, n: int) -> int:  # since mypy 2.0
    if w.status_code == HTTPStatus.OK:
        reveal_type(w.status_code)  # N: Revealed type is "int"
    w.status_code = 200
    if w.status_code != HTTPStatus.OK:
        return 1
    if r.status_code == HTTPStatus.OK:
        reveal_type(r.item)  # N: Revealed type is "str | bytes"
    if n == HTTPStatus.OK:
        reveal_type(n)  # N: Revealed type is "int"
    match n:
        case HTTPStatus.OK:
            reveal_type(n)  # N: Revealed type is "int"
    if q.status_code == HTTPStatus.OK:
        reveal_type(q.item)  # N: Revealed type is "str | bytes"
    match q.status_code:
        case HTTPStatus.OK:
            reveal_type(q.item)  # N: Revealed type is "str"
        case _:
            reveal_type(q.item)  # N: Revealed type is "str | bytes"
    return 0


def what_something_else_may_store_anew(w: Wide, n: int, few: Literal[200, 404]) -> int:  # since mypy 2.0
    w.status_code = n = few
    w.refresh()
    match w.status_code:
        case HTTPStatus.GONE:
            return 1
    match n:
        case HTTPStatus.GONE:
            return 2  # E: unreachable
    return 0


class Box:
    wanted: Literal[200, 404] | None


def fine() -> Fine:
    return HTTPStatus.OK


def code_of(box: Box) -> Literal[200, 404]:
    return box.wanted or 200


def of_what_is_computed(code: Literal[200, 404], one: Literal[HTTPStatus.OK], box: Box, s: HTTPStatus) -> None:  # since mypy 2.0
    if code == fine():
        reveal_type(code)  # N: Revealed type is "Literal[200]"
    if code == one:
        reveal_type(code)  # N: Revealed type is "Literal[200]"
    if s == box.wanted:
        _: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND] = s
    match code_of(box):
        case HTTPStatus.OK:
            print("fine")
        case HTTPStatus.NOT_FOUND:
            print("not there")
        case never:
            assert_never(never)
