"""Typed responses: a client and a server of one small API, and what a check of the status tells about a reply.

The first part is the recipe of `docs/typed-responses.md`, which shows it.  In the second each function is a case, as in
`cases.py`: its docstring is its row in that page's table, a line marked ``# E`` must be reported, and no other may be.
`test_responses.py` executes both.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, Literal, NamedTuple, TypedDict, TypeVar, overload

from typing_extensions import assert_never, assert_type

from httpstatus import (
    HTTPStatus,
    is_success,
)

#: The replies of one operation: a class for each, with its own statuses, and a union of them.


@dataclass(frozen=True)
class Parcel:
    """What is asked for."""

    number: str
    weight: int


@dataclass(frozen=True)
class Found:
    """The parcel."""

    parcel: Parcel
    status: Literal[HTTPStatus.OK, HTTPStatus.CREATED] = HTTPStatus.OK


@dataclass(frozen=True)
class Missing:
    """There is no such parcel, or no longer."""

    reason: str
    status: Literal[HTTPStatus.NOT_FOUND, HTTPStatus.GONE]


@dataclass(frozen=True)
class Throttled:
    """Too many requests."""

    retry_after: int
    status: Literal[HTTPStatus.TOO_MANY_REQUESTS] = HTTPStatus.TOO_MANY_REQUESTS


Answer = Found | Missing | Throttled


#: The client: what arrives is an int and some JSON; whatever is not described is an error.


class UnexpectedStatusError(Exception):
    """The server sent a status that the operation does not describe."""


def read(code: int, content: Mapping[str, str | int]) -> Answer:
    """Make a reply of what arrived."""
    status = HTTPStatus(code) if code in {200, 201, 404, 410, 429} else None
    if status == HTTPStatus.OK or status == HTTPStatus.CREATED:
        return Found(Parcel(str(content["number"]), int(content["weight"])), status)
    if status == HTTPStatus.NOT_FOUND or status == HTTPStatus.GONE:
        return Missing(str(content["reason"]), status)
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return Throttled(int(content["retry_after"]))
    raise UnexpectedStatusError(code)


def weight(answer: Answer) -> int:
    """Use a reply: each branch knows its class, and all are handled."""
    if answer.status == HTTPStatus.OK or answer.status == HTTPStatus.CREATED:
        return answer.parcel.weight
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
        return -answer.retry_after
    if answer.status == HTTPStatus.NOT_FOUND or answer.status == HTTPStatus.GONE:
        return len(answer.reason)
    assert_never(answer.status)


#: The server: a handler returns one of the union, and one function knows what goes over the wire.


def handle(parcels: Mapping[str, Parcel | None], number: str) -> Answer:
    """Look for a parcel: None is one that was delivered."""
    if number not in parcels:
        return Missing("never heard of it", HTTPStatus.NOT_FOUND)
    parcel = parcels[number]
    return Missing("delivered", HTTPStatus.GONE) if parcel is None else Found(parcel)


def written(answer: Answer) -> tuple[int, dict[str, str | int]]:
    """Return the status line's code and the content."""
    match answer:
        case Found(parcel=parcel):
            return answer.status, {"number": parcel.number, "weight": parcel.weight}
        case Missing(reason=reason):
            return answer.status, {"reason": reason}
        case Throttled(retry_after=seconds):
            return answer.status, {"retry_after": seconds}


#: One function for several statuses: what it gives follows from the member that it is given.


@overload
def example(status: Literal[HTTPStatus.OK]) -> Found: ...
@overload
def example(status: Literal[HTTPStatus.NOT_FOUND, HTTPStatus.GONE]) -> Missing: ...
def example(status: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND, HTTPStatus.GONE]) -> Found | Missing:
    """Return a reply to test with."""
    if status == HTTPStatus.OK:
        return Found(Parcel("1Z", 3))
    return Missing("no such parcel", status)


#: The same with ints, as most generators write it today; and the other shapes that a reply has.


@dataclass(frozen=True)
class FoundCode:
    """The parcel."""

    parcel: Parcel
    status_code: Literal[200, 201] = 200


@dataclass(frozen=True)
class MissingCode:
    """There is no such parcel."""

    reason: str
    status_code: Literal[404] = 404


AnswerCode = FoundCode | MissingCode


@dataclass(frozen=True)
class Meta:
    """A part of a reply that has the status."""

    status: Literal[HTTPStatus.OK] = HTTPStatus.OK


@dataclass(frozen=True)
class NoMeta:
    """The same of the other reply."""

    status: Literal[HTTPStatus.NOT_FOUND] = HTTPStatus.NOT_FOUND


@dataclass(frozen=True)
class Deep:
    """A reply whose status is one level down."""

    parcel: Parcel
    meta: Meta


@dataclass(frozen=True)
class NoDeep:
    """The other reply."""

    reason: str
    meta: NoMeta


class FoundKeys(TypedDict):
    """A reply as the JSON that it is."""

    status: Literal[HTTPStatus.OK]
    weight: int


class MissingKeys(TypedDict):
    """The other reply."""

    status: Literal[HTTPStatus.NOT_FOUND]
    reason: str


class FoundItems(NamedTuple):
    """A reply as a pair."""

    status: Literal[HTTPStatus.OK]
    body: Parcel


class MissingItems(NamedTuple):
    """The other reply."""

    status: Literal[HTTPStatus.NOT_FOUND]
    body: str


S = TypeVar("S", bound=int, covariant=True)
B = TypeVar("B", covariant=True)


@dataclass(frozen=True)
class Reply(Generic[S, B]):
    """One class for all replies, with the status as a parameter."""

    status: S
    body: B


Replies = Reply[Literal[HTTPStatus.OK], Parcel] | Reply[Literal[HTTPStatus.NOT_FOUND], str]


# A member told apart by a member


def member_equal(answer: Answer) -> None:
    """`==` narrows the reply."""
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
        assert_type(answer, Throttled)


def member_else(answer: Answer) -> None:
    """`==`, and what is left after it."""
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
        return
    assert_type(answer, Found | Missing)


def member_reversed(answer: Answer) -> None:
    """The member on the left."""
    if HTTPStatus.TOO_MANY_REQUESTS == answer.status:
        assert_type(answer, Throttled)


def member_unequal(answer: Answer) -> None:
    """`!=`, both branches."""
    if answer.status != HTTPStatus.TOO_MANY_REQUESTS:
        assert_type(answer, Found | Missing)
    else:
        assert_type(answer, Throttled)


def member_in(answer: Answer) -> None:
    """`in` narrows the reply."""
    if answer.status in (HTTPStatus.NOT_FOUND, HTTPStatus.GONE):
        assert_type(answer, Missing)


def member_not_in(answer: Answer) -> None:
    """`in`, and what is left after it."""
    if answer.status in (HTTPStatus.NOT_FOUND, HTTPStatus.GONE):
        return
    assert_type(answer, Found | Throttled)


def member_match(answer: Answer) -> None:
    """`match answer.status` narrows the reply."""
    match answer.status:
        case HTTPStatus.TOO_MANY_REQUESTS:
            assert_type(answer, Throttled)
        case _:
            pass


def member_match_all(answer: Answer) -> int:
    """`match answer.status` with all members needs no `case _`."""
    match answer.status:
        case HTTPStatus.OK | HTTPStatus.CREATED:
            return 1
        case HTTPStatus.NOT_FOUND | HTTPStatus.GONE:
            return 2
        case HTTPStatus.TOO_MANY_REQUESTS:
            return 3


def member_never(answer: Answer) -> int:
    """`assert_never(answer.status)` after all members."""
    if answer.status == HTTPStatus.OK or answer.status == HTTPStatus.CREATED:
        return 1
    if answer.status == HTTPStatus.NOT_FOUND or answer.status == HTTPStatus.GONE:
        return 2
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
        return 3
    assert_never(answer.status)


def member_never_parent(answer: Answer) -> int:
    """`assert_never(answer)` after all members."""
    if answer.status == HTTPStatus.OK or answer.status == HTTPStatus.CREATED:
        return 1
    if answer.status == HTTPStatus.NOT_FOUND or answer.status == HTTPStatus.GONE:
        return 2
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
        return 3
    assert_never(answer)


def member_forgotten(answer: Answer) -> int:
    """A member that was forgotten is an error at `assert_never`."""
    if answer.status == HTTPStatus.OK or answer.status == HTTPStatus.CREATED:
        return 1
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
        return 3
    assert_never(answer.status)  # E


def member_class_pattern(answer: Answer) -> None:
    """`case Missing(status=HTTPStatus.GONE)` narrows the reply."""
    match answer:
        case Missing(status=HTTPStatus.GONE):
            assert_type(answer, Missing)
        case _:
            pass


# A member told apart by an int


def int_equal(answer: Answer) -> None:
    """`== 429` narrows the reply."""
    if answer.status == 429:
        assert_type(answer, Throttled)


def int_else(answer: Answer) -> None:
    """`== 429`, and what is left after it."""
    if answer.status == 429:
        return
    assert_type(answer, Found | Missing)


def int_in(answer: Answer) -> None:
    """`in (404, 410)`, both branches."""
    if answer.status in (404, 410):
        assert_type(answer, Missing)
    else:
        assert_type(answer, Found | Throttled)


def int_match(answer: Answer) -> None:
    """`case 429` narrows the reply."""
    match answer.status:
        case 429:
            assert_type(answer, Throttled)
        case _:
            assert_type(answer, Found | Missing)


def int_class_pattern(answer: Answer) -> int:
    """`case Found(status=200 | 201)`, and so on, take every reply."""
    match answer:
        case Found(status=200 | 201):
            return 1
        case Missing(status=404 | 410):
            return 2
        case Throttled(status=429):
            return 3


# An int told apart by a member


def code_equal(answer: AnswerCode) -> None:
    """`answer.status_code == HTTPStatus.NOT_FOUND`, both branches."""
    if answer.status_code == HTTPStatus.NOT_FOUND:
        assert_type(answer, MissingCode)
    else:
        assert_type(answer, FoundCode)


def code_unequal(answer: AnswerCode) -> None:
    """`HTTPStatus.NOT_FOUND != answer.status_code`, both branches."""
    if HTTPStatus.NOT_FOUND != answer.status_code:
        assert_type(answer, FoundCode)
    else:
        assert_type(answer, MissingCode)


def code_in(answer: AnswerCode) -> None:
    """`in (HTTPStatus.OK, HTTPStatus.CREATED)`, both branches."""
    if answer.status_code in (HTTPStatus.OK, HTTPStatus.CREATED):
        assert_type(answer, FoundCode)
    else:
        assert_type(answer, MissingCode)


def code_match(answer: AnswerCode) -> int:
    """`case HTTPStatus.NOT_FOUND` narrows the reply, and all members take every reply."""
    match answer.status_code:
        case HTTPStatus.NOT_FOUND:
            return len(answer.reason)
        case HTTPStatus.OK | HTTPStatus.CREATED:
            return answer.parcel.weight


def code_class_pattern(answer: AnswerCode) -> int:
    """`case MissingCode(status_code=HTTPStatus.NOT_FOUND)`, and so on, take every reply."""
    match answer:
        case MissingCode(status_code=HTTPStatus.NOT_FOUND):
            return 1
        case FoundCode(status_code=HTTPStatus.OK | HTTPStatus.CREATED):
            return 2


# An int told apart by an int


def code_by_int(answer: AnswerCode) -> None:
    """`answer.status_code == 404`, both branches."""
    if answer.status_code == 404:
        assert_type(answer, MissingCode)
    else:
        assert_type(answer, FoundCode)


def code_in_ints(answer: AnswerCode) -> None:
    """`in (200, 201)`, both branches."""
    if answer.status_code in (200, 201):
        assert_type(answer, FoundCode)
    else:
        assert_type(answer, MissingCode)


# The class of the code


def by_attribute(answer: Answer) -> None:
    """`answer.status.is_success` narrows the reply."""
    if answer.status.is_success:
        assert_type(answer, Found)


def by_attribute_else(answer: Answer) -> None:
    """`answer.status.is_success`, and what is left after it."""
    if answer.status.is_success:
        return
    assert_type(answer, Missing | Throttled)


def by_predicate(answer: Answer) -> None:
    """`is_success(answer.status)` narrows the status, both branches."""
    if is_success(answer.status):
        assert_type(answer.status, Literal[HTTPStatus.OK, HTTPStatus.CREATED])
    else:
        assert_type(answer.status, Literal[HTTPStatus.NOT_FOUND, HTTPStatus.GONE, HTTPStatus.TOO_MANY_REQUESTS])


def by_predicate_parent(answer: Answer) -> None:
    """`is_success(answer.status)` narrows the reply, both branches."""
    if is_success(answer.status):
        assert_type(answer, Found)
    else:
        assert_type(answer, Missing | Throttled)


def by_range(answer: Answer) -> None:
    """`answer.status in range(200, 300)` narrows the reply, both branches."""
    if answer.status in range(200, 300):
        assert_type(answer, Found)
    else:
        assert_type(answer, Missing | Throttled)


def by_range_of_ints(answer: AnswerCode) -> None:
    """`answer.status_code in range(200, 300)`, both branches."""
    if answer.status_code in range(200, 300):
        assert_type(answer, FoundCode)
    else:
        assert_type(answer, MissingCode)


def by_bound(answer: Answer) -> None:
    """`answer.status < 300` narrows the reply, both branches."""
    if answer.status < 300:
        assert_type(answer, Found)
    else:
        assert_type(answer, Missing | Throttled)


def by_bounds(answer: Answer) -> None:
    """`200 <= answer.status < 300` narrows the reply, both branches."""
    if 200 <= answer.status < 300:
        assert_type(answer, Found)
    else:
        assert_type(answer, Missing | Throttled)


# Where the status is


def of_a_part(answer: Deep | NoDeep) -> None:
    """`answer.meta.status` narrows the reply, by a member."""
    if answer.meta.status == HTTPStatus.OK:
        assert_type(answer, Deep)
    else:
        assert_type(answer, NoDeep)


def of_a_part_by_int(answer: Deep | NoDeep) -> None:
    """`answer.meta.status` narrows the reply, by an int."""
    if answer.meta.status == 200:
        assert_type(answer, Deep)
    else:
        assert_type(answer, NoDeep)


def of_a_key(answer: FoundKeys | MissingKeys) -> None:
    """`answer["status"]` of a `TypedDict`, by a member."""
    if answer["status"] == HTTPStatus.OK:
        assert_type(answer, FoundKeys)
    else:
        assert_type(answer, MissingKeys)


def of_a_key_by_int(answer: FoundKeys | MissingKeys) -> None:
    """`answer["status"]` of a `TypedDict`, by an int."""
    if answer["status"] == 200:
        assert_type(answer, FoundKeys)
    else:
        assert_type(answer, MissingKeys)


def of_an_item(answer: FoundItems | MissingItems) -> None:
    """`answer.status` of a `NamedTuple`, by a member."""
    if answer.status == HTTPStatus.OK:
        assert_type(answer, FoundItems)
    else:
        assert_type(answer, MissingItems)


def of_a_place(answer: tuple[Literal[HTTPStatus.OK], Parcel] | tuple[Literal[HTTPStatus.NOT_FOUND], str]) -> None:
    """`answer[0]` of a tuple, by a member."""
    if answer[0] == HTTPStatus.OK:
        assert_type(answer[1], Parcel)
    else:
        assert_type(answer[1], str)


def of_a_generic(answer: Replies) -> None:
    """`answer.status` of a generic class, by a member."""
    if answer.status == HTTPStatus.OK:
        assert_type(answer.body, Parcel)
    else:
        assert_type(answer.body, str)


def of_a_generic_by_int(answer: Replies) -> None:
    """`answer.status` of a generic class, by an int."""
    if answer.status == 200:
        assert_type(answer.body, Parcel)
    else:
        assert_type(answer.body, str)


def of_a_generic_in_a_match(answer: Replies) -> int:
    """`match answer.status` of a generic class narrows the reply."""
    match answer.status:
        case HTTPStatus.OK:
            return answer.body.weight
        case HTTPStatus.NOT_FOUND:
            return len(answer.body)


def of_a_generic_in_a_class_pattern(answer: Replies) -> int:
    """`case Reply(status=HTTPStatus.OK, body=body)` knows the body."""
    match answer:
        case Reply(status=HTTPStatus.OK, body=body):
            assert_type(body, Parcel)
            return body.weight
        case _:
            return 0


# Making one


def make(parcel: Parcel) -> Answer:
    """`return Found(parcel, HTTPStatus.CREATED)` of a class with a `Literal`."""
    return Found(parcel, HTTPStatus.CREATED)


def make_by_number(parcel: Parcel) -> Answer:
    """`return Found(parcel, HTTPStatus(201))` of a class with a `Literal`."""
    return Found(parcel, HTTPStatus(201))


def make_wrong() -> Answer:
    """A status that is not the class's own is an error."""
    return Missing("", HTTPStatus.CREATED)  # E


def make_generic(parcel: Parcel) -> Reply[Literal[HTTPStatus.OK], Parcel]:
    """`return Reply(HTTPStatus.OK, parcel)`, where one generic is expected."""
    return Reply(HTTPStatus.OK, parcel)


def make_generic_of_union(parcel: Parcel) -> Replies:
    """`return Reply(HTTPStatus.OK, parcel)`, where a union of generics is expected."""
    return Reply(HTTPStatus.OK, parcel)


def make_generic_in_two_steps(parcel: Parcel) -> Replies:
    """The same by way of a local that is declared."""
    reply: Reply[Literal[HTTPStatus.OK], Parcel] = Reply(HTTPStatus.OK, parcel)
    return reply


def make_generic_with_arguments(parcel: Parcel) -> Replies:
    """`return Reply[Literal[HTTPStatus.OK], Parcel](HTTPStatus.OK, parcel)`."""
    return Reply[Literal[HTTPStatus.OK], Parcel](HTTPStatus.OK, parcel)


# Asking for one


def ask() -> None:
    """An overload on a `Literal` is chosen by a member."""
    assert_type(example(HTTPStatus.OK), Found)
    assert_type(example(HTTPStatus.GONE), Missing)


def ask_by_number() -> None:
    """An overload on a `Literal` is chosen by `HTTPStatus(200)`."""
    assert_type(example(HTTPStatus(200)), Found)


def ask_after_a_check(status: Literal[HTTPStatus.OK, HTTPStatus.GONE]) -> None:
    """An overload on a `Literal` is chosen by what a check by an int has left."""
    if status == 200:
        assert_type(example(status), Found)
    else:
        assert_type(example(status), Missing)


def ask_for_another() -> None:
    """A member that no overload takes is an error."""
    example(HTTPStatus.CONFLICT)  # E
