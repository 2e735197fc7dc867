"""Ranges and predicates narrow a status that is one of a few, and what has it."""

# both classes
# python: 3.12

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import Final, Literal, TypeVar, assert_never


class Good:
    status: Literal[HTTPStatus.OK, HTTPStatus.CREATED]
    item: str

    def refresh(self) -> None: ...


class Bad:
    status: Literal[HTTPStatus.NOT_FOUND, HTTPStatus.BAD_GATEWAY]
    reason: str


class GoodCode:
    code: Literal[200, 299]
    item: str


class BadCode:
    code: Literal[404]
    reason: str


class Deep:
    meta: Good | Bad


class Any:
    status: HTTPStatus

    def refresh(self) -> None: ...


LIMIT: Final = 300
PAGE: Final = 200
Few = Literal[HTTPStatus.OK, HTTPStatus.CREATED, HTTPStatus.NOT_FOUND, HTTPStatus.BAD_GATEWAY]


def by_range(r: Good | Bad) -> str:  # since mypy 2.0
    if r.status in range(200, 300):
        return r.item
    if r.status not in range(500, 600):
        reveal_type(r.status)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"
        return r.reason
    reveal_type(r.status)  # N: Revealed type is "Literal[http.HTTPStatus.BAD_GATEWAY]"
    return r.reason


def by_range_of_ints(r: GoodCode | BadCode) -> str:
    if r.code not in range(400, 500):
        return r.item
    return r.reason


def by_range_of_a_local(s: Few, t: Few | None) -> None:  # since mypy 2.0
    if s in range(300):
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.CREATED]"
    else:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND] | Literal[http.HTTPStatus.BAD_GATEWAY]"
    if t in range(500, 600):
        reveal_type(t)  # N: Revealed type is "Literal[http.HTTPStatus.BAD_GATEWAY]"
    while s in range(200, 300) and s != 200:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.CREATED]"
        s = HTTPStatus.OK


def by_range_of_what_may_be_none(t: Few | None) -> None:  # since mypy 2.0
    if t in range(200, 500):
        reveal_type(t)  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.CREATED] | Literal[http.HTTPStatus.NOT_FOUND]"
    else:
        reveal_type(t)  # N: Revealed type is "Literal[http.HTTPStatus.BAD_GATEWAY] | None"


def by_attribute(r: Good | Bad) -> str:
    if r.status.is_success:
        reveal_type(r.status)  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.CREATED]"
        return r.item
    if not r.status.is_client_error:
        reveal_type(r.status)  # N: Revealed type is "Literal[http.HTTPStatus.BAD_GATEWAY]"
    return r.reason


def by_attribute_two_levels_up(d: Deep) -> str:
    return d.meta.item if d.meta.status.is_success else d.meta.reason


def by_attribute_of_a_local(s: Few) -> None:
    if s.is_success:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.CREATED]"
    elif s.is_client_error:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"
    else:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.BAD_GATEWAY]"


def what_is_read_is_free_to_be_another(s: Literal[HTTPStatus.OK]) -> bool:
    found = s.is_success
    if found:
        found = False
    return found


def what_is_declared_to_be_any_status_is_not_narrowed(r: Any) -> int:
    if r.status == HTTPStatus.NOT_FOUND:
        return 1
    if r.status.is_success:
        r.refresh()
        if r.status.is_server_error:
            return 2
    if r.status in range(200, 300):
        r.refresh()
        if r.status not in range(200, 300):
            return 4
    if r.status.value == 410:
        r.refresh()
        if r.status.value == 500:
            return 5
    return 0


def what_is_declared_to_be_any_int_is_not_narrowed(n: int) -> None:
    if n in range(200, 300):
        reveal_type(n)  # N: Revealed type is "int"


def by_order(r: Good | Bad) -> str:  # since mypy 2.0
    if r.status < 300:
        reveal_type(r.status)  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.CREATED]"
        return r.item
    reveal_type(r.status)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND] | Literal[http.HTTPStatus.BAD_GATEWAY]"
    return r.reason


def by_order_of_ints(r: GoodCode | BadCode) -> str:
    if not LIMIT <= r.code:
        return r.item
    return r.reason


def by_each_operator(s: Few) -> None:
    if s <= HTTPStatus.CREATED:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.CREATED]"
    if s > 404:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.BAD_GATEWAY]"
    if 404 > s:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.CREATED]"
    if 404 >= s and s != 404:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.CREATED]"


def by_a_chain(r: GoodCode | BadCode, s: Few) -> str:  # since mypy 2.0
    if 400 <= s < 500:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"
    else:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.CREATED] | Literal[http.HTTPStatus.BAD_GATEWAY]"
    return r.item if 200 <= r.code < 300 else r.reason


def one_class_after_the_other(s: Few) -> str:  # since mypy 2.0
    if s < 300:
        return "good"
    elif s < 500:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"
        return "bad"
    elif s >= 500:
        return "worse"
    assert_never(s)


def joined(s: Few, r: GoodCode | BadCode, is_late: bool) -> None:  # since mypy 2.0
    if s >= 300 and s < 500:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"
    if s < 300 or s == 404:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.CREATED] | Literal[http.HTTPStatus.NOT_FOUND]"
    else:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.BAD_GATEWAY]"
    if not (is_late or r.code >= 300):
        reveal_type(r.item)  # N: Revealed type is "str"
    if r.code < 300 and r.item:
        reveal_type(r.code)  # N: Revealed type is "Literal[200] | Literal[299]"


def in_loops(replies: list[GoodCode | BadCode], s: Few, again: Callable[[], Few]) -> list[str]:  # since mypy 2.0
    found = []
    for reply in replies:
        if reply.code >= 400:
            found.append(reply.reason)
            continue
        found.append(reply.item)
    while s < 300:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.CREATED]"
        s = again()
    reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND] | Literal[http.HTTPStatus.BAD_GATEWAY]"
    while not s < 300:
        s = again()
        if s > 500:
            break
    else:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.CREATED]"
    return found


def in_expressions(replies: list[GoodCode | BadCode]) -> list[str]:  # since mypy 2.0
    whole = [reply.item if reply.code < 300 else reply.reason for reply in replies]
    some = {reply.item for reply in replies if reply.code < 300}
    keyed = {reply.code: reply.reason for reply in replies if 400 <= reply.code < 500}
    first: Callable[[GoodCode | BadCode], str] = lambda reply: reply.item if reply.code < 300 else reply.reason
    return [*whole, *some, *keyed.values(), first(replies[0]), *(r.reason for r in replies if not r.code < 300)]


def in_statements(r: GoodCode | BadCode, d: Deep) -> str:  # since mypy 2.0
    match r:
        case GoodCode() | BadCode() if r.code < 300:
            reveal_type(r.item)  # N: Revealed type is "str"
    match d:
        case Deep(meta=meta) if meta.status >= 400:
            return meta.reason
    assert d.meta.status < 300
    if (code := r.code) < 300:
        reveal_type(code)  # N: Revealed type is "Literal[200] | Literal[299]"
    else:
        reveal_type(code)  # N: Revealed type is "Literal[404]"
    is_good = r.code < 300
    reveal_type(is_good)  # N: Revealed type is "bool"
    return d.meta.item


def where_something_is_raised(r: GoodCode | BadCode) -> str:  # since mypy 2.0
    try:
        if r.code < 300:
            return r.item
    finally:
        text = r.item if r.code < 300 else r.reason
        if 200 <= r.code < 300:
            text += r.item
        else:
            text += r.reason
    return text + r.reason


def what_never_holds_or_always(s: Few, r: GoodCode) -> str:  # since mypy 2.0
    if s < 200:
        print(s)  # E: unreachable
    if r.code < 300:
        return r.item
    return ""  # E: unreachable


def what_is_assigned_in_between(s: Few) -> None:
    if s < 300:
        s = HTTPStatus.NOT_FOUND
        if s < 300:
            return  # E: unreachable
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"


Either = TypeVar("Either", int, str)


def of_a_type_variable(x: Either, s: Few, r: GoodCode | BadCode) -> Either:
    if s < 300 and r.code < 300:
        print(r.item)
    return x


def what_is_one_of_many_is_not_narrowed(s: HTTPStatus, n: int, o: int | None, r: Any) -> None:
    if s < 300:
        reveal_type(s)  # N: Revealed type is "http.HTTPStatus"
    if n < 300:
        reveal_type(n)  # N: Revealed type is "int"
    if 200 <= r.status < 300:
        r.refresh()
        if r.status >= 400:
            print("it was read again")
    if o < 300:  # E: operator  # N: Left operand is of type "int | None"
        print(o)


def a_constant_is_not_narrowed() -> None:
    if PAGE < 300:
        print(PAGE)
    else:
        print("is looked at, as mypy does")
    count = 200
    if count >= 300:
        print(count)


def what_has_no_order_is_an_error(s: Few, t: Literal["200", "404"], u: Literal[200] | Literal["404"]) -> None:
    if s < "300":  # E: operator  # E: operator: Unsupported operand types for < ("Literal[HTTPStatus.CREATED]" and "str")  # E: operator: Unsupported operand types for < ("Literal[HTTPStatus.NOT_FOUND]" and "str")  # E: operator: Unsupported operand types for < ("Literal[HTTPStatus.BAD_GATEWAY]" and "str")  # N: Left operand is of type "Literal[HTTPStatus.OK, HTTPStatus.CREATED, HTTPStatus.NOT_FOUND, HTTPStatus.BAD_GATEWAY]"
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.CREATED] | Literal[http.HTTPStatus.NOT_FOUND] | Literal[http.HTTPStatus.BAD_GATEWAY]"
    if t < 300:  # E: operator  # E: operator: Unsupported operand types for < ("Literal['404']" and "int")  # N: Left operand is of type "Literal['200', '404']"
        print(t)
    if u < 300:  # E: operator  # N: Left operand is of type "Literal[200, '404']"
        print(u)


def with_what_is_unknown(s: Few, t: Few, n: int) -> None:
    if s < n or s < t or 200 <= s < n or n < s < 300:
        reveal_type(s)  # N: Revealed type is "Literal[http.HTTPStatus.OK] | Literal[http.HTTPStatus.CREATED] | Literal[http.HTTPStatus.NOT_FOUND] | Literal[http.HTTPStatus.BAD_GATEWAY]"
