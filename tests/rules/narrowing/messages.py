"""After a check has taken one member, mypy says of the status what it says of the class, and lists no other members."""

# both classes

from __future__ import annotations

import enum
from http import HTTPStatus
from typing import Literal


class Word(str, enum.Enum):
    OK = "OK"


def need_str(x: str) -> None: ...
def need_ok(x: Literal[HTTPStatus.OK, HTTPStatus.CREATED]) -> None: ...


def one_line_for_an_operand(s: HTTPStatus) -> str:
    if s == 404:
        return "none"
    a = "status " + s  # E: operator: Unsupported operand types for + ("str" and "HTTPStatus")
    b = s + "x"  # E: operator: Unsupported operand types for + ("HTTPStatus" and "str")
    c = s < "x"  # E: operator: Unsupported operand types for < ("HTTPStatus" and "str")
    return f"{a} {b} {c}"


def the_class_is_named(s: HTTPStatus) -> str:
    if s == 404:
        return "none"
    need_str(s)  # E: arg-type: Argument 1 to "need_str" has incompatible type "HTTPStatus"; expected "str"
    a: list[str] = [s]  # E: list-item: List item 0 has incompatible type "HTTPStatus"; expected "str"
    return s  # E: return-value: Incompatible return value type (got "HTTPStatus", expected "str")


def an_attribute_that_it_does_not_have(s: HTTPStatus, o: HTTPStatus | None) -> None:
    if s == 404 or o == 404:
        return
    s.foo  # E: attr-defined: "HTTPStatus" has no attribute "foo"
    s.phrase.foo  # E: attr-defined: "str" has no attribute "foo"
    s.foo  # type: ignore[attr-defined]
    o.phrase  # E: union-attr: Item "None" of "HTTPStatus | None" has no attribute "phrase"
    for _ in s:  # E: attr-defined: "HTTPStatus" has no attribute "__iter__" (not iterable)
        pass


def where_the_class_itself_is_named_these_are_many_of_it(s: HTTPStatus) -> dict[str, HTTPStatus]:
    if s == 404:
        return {}
    need_ok(s)  # E: arg-type: Argument 1 to "need_ok" has incompatible type "HTTPStatus"; expected "Literal[HTTPStatus.OK, HTTPStatus.CREATED]"
    found = {"s": s}
    return found  # E: return-value: Incompatible return value type (got "dict[str, Literal[many members of HTTPStatus]]", expected "dict[str, HTTPStatus]")  # N: "dict" is invariant -- see https://mypy.readthedocs.io/en/stable/common_issues.html#variance  # N: Consider using "Mapping" instead, which is covariant in the value type  # N: Perhaps you need a type annotation for "found"? Suggestion: "dict[str, HTTPStatus]"


def an_overlap_with_something_else(s: HTTPStatus, w: Word) -> bool:
    if s in (404, 410):
        return False
    print(s == "x")  # E: comparison-overlap: Non-overlapping equality check (left operand type: "HTTPStatus", right operand type: "Literal['x']")
    return s == w  # E: comparison-overlap: Non-overlapping equality check (left operand type: "HTTPStatus", right operand type: "Word")


def after_a_list_or_a_set(s: HTTPStatus, o: HTTPStatus) -> None:  # since mypy 2.0
    if s in [404, 410]:
        return
    need_str(s)  # E: arg-type: Argument 1 to "need_str" has incompatible type "HTTPStatus"; expected "str"
    if o not in {404, 410}:
        need_str(o)  # E: arg-type: Argument 1 to "need_str" has incompatible type "HTTPStatus"; expected "str"


def one_that_was_taken_before(s: HTTPStatus) -> bool:
    if s == 404:
        return False
    return s is HTTPStatus.NOT_FOUND  # E: comparison-overlap: Non-overlapping identity check: no status is left that is "Literal[HTTPStatus.NOT_FOUND]", since an earlier check took it; remove one of the two


def after_a_match(s: HTTPStatus) -> str:
    match s:
        case 404:
            return ""
        case _:
            a = "status " + s  # E: operator: Unsupported operand types for + ("str" and "HTTPStatus")
            return f"{a}"


def few_members_are_named(s: HTTPStatus) -> str:
    if s not in (200, 201):
        return ""
    need_str(s)  # E: arg-type: Argument 1 to "need_str" has incompatible type "Literal[HTTPStatus.OK, HTTPStatus.CREATED]"; expected "str"
    return s.phrase


Eleven = Literal[
    HTTPStatus.OK,
    HTTPStatus.CREATED,
    HTTPStatus.ACCEPTED,
    HTTPStatus.NO_CONTENT,
    HTTPStatus.FOUND,
    HTTPStatus.NOT_MODIFIED,
    HTTPStatus.BAD_REQUEST,
    HTTPStatus.NOT_FOUND,
    HTTPStatus.GONE,
    HTTPStatus.CONFLICT,
    HTTPStatus.LOCKED,
]


def ten_members_may_have_been_written_and_no_more(s: HTTPStatus, eleven: Eleven) -> None:
    if s == 404:
        return
    need_str(eleven)  # E: arg-type: Argument 1 to "need_str" has incompatible type "HTTPStatus"; expected "str"
    if eleven != HTTPStatus.LOCKED:
        need_str(eleven)  # E: arg-type: Argument 1 to "need_str" has incompatible type "Literal[HTTPStatus.OK, HTTPStatus.CREATED, HTTPStatus.ACCEPTED, HTTPStatus.NO_CONTENT, HTTPStatus.FOUND, HTTPStatus.NOT_MODIFIED, HTTPStatus.BAD_REQUEST, HTTPStatus.NOT_FOUND, HTTPStatus.GONE, HTTPStatus.CONFLICT]"; expected "str"


CODE = HTTPStatus(int(input()))
if CODE == 404:
    raise SystemExit
need_str(CODE)  # E: arg-type: Argument 1 to "need_str" has incompatible type "HTTPStatus"; expected "str"
