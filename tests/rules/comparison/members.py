"""A status of an enum, compared with ints: what is no member of that enum is never equal to it."""

# both classes

from http import HTTPStatus
from typing import Any, Callable, Final, Literal, TypeVar, overload

TYPO: Final = 240
TYPOS: Final = (427, 430)
SOME: Final = (200, 427)  # E: httpstatus-comparison: http.HTTPStatus has no member 427: this never matches; match a member, or the int that the status was made from

T = TypeVar("T", int, HTTPStatus)


def get() -> HTTPStatus | int:
    raise NotImplementedError


def an_unregistered_code_is_reported_and_the_comparison_stays_bool(
    s: HTTPStatus, o: HTTPStatus | None, two: Literal[427, 430], some: Literal[200, 427]
) -> bool:
    compared = s == 240  # E: httpstatus-comparison: http.HTTPStatus has no member 240: this comparison is always False; did you mean 204 (NO_CONTENT)?
    reveal_type(compared)  # N: Revealed type is "bool"
    s != TYPO  # E: httpstatus-comparison: http.HTTPStatus has no member 240: this comparison is always True; did you mean 204 (NO_CONTENT)?
    427 == o  # E: httpstatus-comparison: http.HTTPStatus has no member 427: this comparison is always False; compare with a member, or with the int that the status was made from
    s == two  # E: httpstatus-comparison: http.HTTPStatus has no member 427: this comparison is always False; compare with a member, or with the int that the status was made from
    s == some
    HTTPStatus.OK == 0  # E: httpstatus-comparison: http.HTTPStatus has no member 0: this comparison is always False; compare with a member, or with the int that the status was made from
    200 <= s == 240  # E: httpstatus-comparison: http.HTTPStatus has no member 240: this comparison is always False; did you mean 204 (NO_CONTENT)?
    return s == 499  # E: httpstatus-comparison: http.HTTPStatus has no member 499 (a code of nginx): this comparison is always False; compare with a member, or with the int that the status was made from


def each_item_that_never_matches_is_reported_at_its_own_place(s: HTTPStatus, u: HTTPStatus | int, n: int) -> None:
    s in (
        200,
        240,  # E: httpstatus-comparison: http.HTTPStatus has no member 240: this never matches; did you mean 204 (NO_CONTENT)?
        n,
        427,  # E: httpstatus-comparison: http.HTTPStatus has no member 427: this never matches; match a member, or the int that the status was made from
    )
    compared = s not in {427}  # E: httpstatus-comparison: http.HTTPStatus has no member 427: this never matches; match a member, or the int that the status was made from
    reveal_type(compared)  # N: Revealed type is "bool"
    s in SOME
    s in TYPOS  # E: httpstatus-comparison: http.HTTPStatus has no member 427: this comparison is always False; compare with a member, or with the int that the status was made from
    427 in (s, HTTPStatus.OK)  # E: httpstatus-comparison: http.HTTPStatus has no member 427: this comparison is always False; compare with a member, or with the int that the status was made from
    427 in (s, n)
    u in (200, 427)
    s in [*(427,)]
    s in list(range(9))


def a_pattern_that_never_matches(s: HTTPStatus, p: tuple[HTTPStatus, str], u: HTTPStatus | int) -> None:
    match s:
        case 427:  # E: httpstatus-comparison: http.HTTPStatus has no member 427: this never matches; match a member, or the int that the status was made from
            pass
        case 200 | -1:  # E: httpstatus-comparison: http.HTTPStatus has no member -1: this never matches; match a member, or the int that the status was made from
            pass
    match p:
        case (240, _):  # E: httpstatus-comparison: http.HTTPStatus has no member 240: this never matches; did you mean 204 (NO_CONTENT)?
            pass
    match u:
        case 427:
            pass


def what_is_said_of_a_comparison_is_said_once(
    ok: Literal[HTTPStatus.OK], two: Literal[427, 430], o: HTTPStatus | None, n: Literal[427] | None, c: bool
) -> None:
    ok == two  # E: httpstatus-comparison: http.HTTPStatus has no member 427: this comparison is always False; compare with a member, or with the int that the status was made from
    ok in (427,)  # E: httpstatus-comparison: http.HTTPStatus has no member 427: this never matches; match a member, or the int that the status was made from
    ok in TYPOS  # E: httpstatus-comparison: http.HTTPStatus has no member 427: this comparison is always False; compare with a member, or with the int that the status was made from
    427 in (ok,)  # E: httpstatus-comparison: http.HTTPStatus has no member 427: this comparison is always False; compare with a member, or with the int that the status was made from
    o in (n,)
    n in (o,)
    assert (ok == 404 if c else c)  # E: comparison-overlap: Non-overlapping equality check (left operand type: "Literal[HTTPStatus.OK]", right operand type: "Literal[404]")
    lambda: (404 != ok if c else c)  # E: comparison-overlap: Non-overlapping equality check (left operand type: "Literal[404]", right operand type: "Literal[HTTPStatus.OK]")


def what_may_be_equal(u: HTTPStatus | int, a: Any, s: HTTPStatus, n: int, o: HTTPStatus | None, m: Literal[427] | None) -> None:
    u == 427
    a == 427
    s == n
    s == 427.0
    s < 427
    s + 427 == 854
    o == m
    s in range(400, 500)


def a_name_that_holds_another_int_later(s: HTTPStatus, n: int) -> None:
    current: HTTPStatus | int = HTTPStatus.OK
    while n:
        current == 427
        current = get()
    try:
        current = s
        get()
    except KeyError:
        current = 427
    finally:
        current == 427


def a_type_variable_that_may_be_an_int(x: T) -> T:
    x == 427
    return x


@overload
def choose(x: HTTPStatus, f: Callable[[HTTPStatus], bool]) -> bool: ...
@overload
def choose(x: int, f: Callable[[int], bool]) -> bool: ...
def choose(x: int, f: Any) -> bool:
    raise NotImplementedError


def an_overload_that_is_not_chosen() -> None:
    choose(427, lambda x: x == 427)


def an_ignored_finding_is_no_unused_ignore(s: HTTPStatus) -> bool:
    return s == 427  # type: ignore[httpstatus-comparison]
