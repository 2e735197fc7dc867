"""What Python does first is not what is written to be read first: held against Python's own idea of each comparison."""

from __future__ import annotations

from typing import Final, get_args

import pytest
from httpstatus_mypy.conditions.condition import Order
from httpstatus_mypy.conditions.precedence import Bitwise, Chosen, TwoNumbers, mistaken
from httpstatus_mypy.conditions.reader import text
from hypothesis import assume, given
from hypothesis import strategies as st
from parsed import comparison

CODES: Final = (200, 201, 204, 301, 404, 500)
INTS: Final = range(90, 612)

codes = st.lists(st.sampled_from(CODES), min_size=2, max_size=4, unique=True)
operators = st.sampled_from(get_args(Order))
#: A comparison of a status with a number, the one or the other first.
sides = st.tuples(st.just("code"), operators | st.sampled_from(["==", "!="]), st.sampled_from(CODES).map(str)).flatmap(
    lambda written: st.sampled_from([written, written[::-1]])
)


def ints(condition: str) -> set[int]:
    """The ints for which a condition, as it is written, is true."""
    compiled = compile(condition, "condition", "eval")
    return {code for code in INTS if eval(compiled, {"code": code})}  # noqa: S307 - ours


@given(
    some=codes,
    joined=st.sampled_from(["and", "or"]),
    operator=st.sampled_from(["==", "!="]),
    number_first=st.booleans(),
)
def test_of_numbers_that_are_joined_one_is_given_and_all_are_meant(
    *, some: list[int], joined: str, operator: str, number_first: bool
) -> None:
    choice = f" {joined} ".join(map(str, some))
    for inside in (f"({choice})", f"({some[0]} {joined} ({f' {joined} '.join(map(str, some[1:]))}))"):
        sides = (inside, operator, "code") if number_first else ("code", operator, inside)
        found = mistaken(comparison(" ".join(sides)))
        assert isinstance(found, Chosen)
        assert text(found.status) == "code"
        assert found.written == choice
        assert found.given == str(eval(choice))  # noqa: S307 - ours
        each = (" or " if operator == "==" else " and ").join(f"code {operator} {one}" for one in some)
        assert ints(found.meant.written("code")) == ints(each)


@given(
    codes, codes, st.sampled_from(["and", "or"]), st.sampled_from(["in", "not in"]), st.sampled_from(["()", "[]", "{}"])
)
def test_of_numbers_that_are_joined_in_a_container_all_are_meant(
    before: list[int], some: list[int], joined: str, operator: str, brackets: str
) -> None:
    choice = f" {joined} ".join(map(str, some))
    items = ", ".join([*map(str, before), choice, choice])
    found = mistaken(comparison(f"code {operator} {brackets[0]}{items}{brackets[1]}"))
    assert isinstance(found, Chosen)
    assert (text(found.status), found.written, found.given) == ("code", choice, str(eval(choice)))  # noqa: S307
    assert ints(found.meant.written("code")) == ints(f"code {operator} {(*before, *some)}")


@given(sides, st.sampled_from("&|"), sides)
def test_a_bitwise_operator_is_meant_to_join_what_stands_beside_it(
    first: tuple[str, ...], joins: str, last: tuple[str, ...]
) -> None:
    assume(last[0] == "code")
    before, after = " ".join(first), " ".join(last)
    found = mistaken(comparison(f"{before} {joins} {after}"))
    assert isinstance(found, Bitwise)
    assert (text(found.status), found.operator, found.written) == ("code", joins, f"{first[2]} {joins} code")
    assert found.meant.written("code") == f"{before} {'and' if joins == '&' else 'or'} {after}"
    assert ints(found.meant.written("code")) == ints(f"({before}) {joins} ({after})")


@given(operators, st.sampled_from(CODES), operators, st.sampled_from(CODES))
def test_two_numbers_are_compared_where_a_status_was_meant_to_be_between_them(
    first: Order, low: int, last: Order, high: int
) -> None:
    found = mistaken(comparison(f"code {first} {low} {last} {high}"))
    if first[0] == last[0]:
        assert found is None
    else:
        assert isinstance(found, TwoNumbers)
        assert (text(found.status), found.written) == ("code", f"{low} {last} {high}")
        assert ints(found.meant.written("code")) == ints(f"code {first} {low} and code {last} {high}")


@pytest.mark.parametrize(
    "written",
    [
        "code == 200",
        "code == (200 or other)",
        "code == (other or 200)",
        "code == (200 or 7)",
        "code == (7 or 200)",
        # who joins by both knows what is given
        "code == (200 and 201 or 204)",
        "code == (200 or 201 and 204)",
        "code == ((200 or 201) and 204)",
        "code == (200 and (201 or 204))",
        "code == 200 | 201",
        "code < (200 or 201)",
        "code is (200 or 201)",
        "code in (200, 201)",
        "code in (200 or 201)",
        "code in (200 or 201, other)",
        "code in found(200 or 201)",
        "code in (200 or 201,) == 204",
        "code == (200 or 201) == 204",
        "code >= 200 & 300 > code",
        "code >= 200 & other < 300",
        "code >= other & code < 300",
        "code >= 200 & code < high",
        "code >= 200 + code < 300",
        "code is 200 & code < 300",
        "code >= 200 & code in 300",
        "f() >= 200 & f() < 300",
        "code >= 200 & code < 300 < 400",
        "code >= 0 < 300",
        "code >= 200 < 9000",
        "code >= low < 300",
        "code >= 200 < high",
        "100 <= 200 < 300",
        "code == 200 < 300",
        "code >= 200 == 300",
    ],
)
def test_what_may_be_meant_is_no_mistake(written: str) -> None:
    assert mistaken(comparison(written)) is None
