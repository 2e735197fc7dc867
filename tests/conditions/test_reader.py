"""What is read of a condition is what is written, without a look at any type."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from httpstatus_mypy.conditions.condition import Bound, Constant, Equality, Group, leaves
from httpstatus_mypy.conditions.reader import Reading, compared, number, spelled, text
from hypothesis import given
from parsed import comparison, expression
from test_always_or_never import conditions, source
from test_ranges import at_borders, checks

if TYPE_CHECKING:
    from httpstatus_mypy.conditions.condition import Condition, Leaf
    from httpstatus_mypy.conditions.off_by_one import Check


def anywhere(condition: Condition) -> list[Leaf]:
    """The comparisons of a condition, wherever they stand."""
    return [one._replace(place=0, status=0) for one in leaves(condition)]


@given(checks | at_borders)
def test_a_check_is_read_as_it_is_written(check: Check) -> None:
    read = Reading(expression(check.written("code"))).condition
    assert isinstance(read, (Bound, Group))
    assert read.written("code") == check.written("code")
    assert anywhere(read) == anywhere(check)


@given(conditions)
def test_a_condition_is_read_as_it_is_written(condition: Condition) -> None:
    read = Reading(expression(source(condition)))
    assert isinstance(read.condition, Group)
    assert isinstance(condition, Group)
    assert read.condition.written("code") == condition.written("code")
    assert anywhere(read.condition) == anywhere(condition)
    assert {one.status for one in leaves(read.condition)} == {0}
    assert [text(status) for status in read.statuses] == ["code"]


def test_a_comparison_says_what_it_compares_and_with_what() -> None:
    written_so: dict[str, Leaf] = {
        "code == 200": Equality("==", (200,), "200"),
        "200 != code": Equality("!=", (200,), "200", number_first=True),
        "code < 300": Bound("<", 300, "300"),
        "300 > code": Bound("<", 300, "300", number_first=True),
        "code == +200": Equality("==", (200,), "+200"),
        "code == -1": Equality("==", (-1,), "-1"),
        "code in (200,)": Equality("in", (200,), "(200,)", texts=("200",)),
        "code in [200]": Equality("in", (200,), "[200]", texts=("200",)),
        "code not in {200, 201}": Equality("not in", (200, 201), "{200, 201}", texts=("200", "201")),
        "code in frozenset((200,))": Equality("in", (200,), "frozenset((200,))", texts=("200",)),
        "code in tuple([200, 201])": Equality("in", (200, 201), "tuple([200, 201])", texts=("200", "201")),
    }
    for written, says in written_so.items():
        found = compared(comparison(written))
        assert found is not None
        assert (text(found[0]), found[1]) == ("code", says)
        assert says.written("code") == written


def test_a_range_is_that_of_python() -> None:
    for written, start, stop in (
        ("range(300)", Bound(">=", 0, "", of_range=True), 300),
        ("range(200, 300)", Bound(">=", 200, "200", of_range=True), 300),
        ("range(-1, +300)", Bound(">=", -1, "-1", of_range=True), 300),
    ):
        for operator, form in (("in", "range"), ("not in", "not range")):
            found = compared(comparison(f"code {operator} {written}"))
            assert found is not None
            assert isinstance(found[1], Group)
            assert found[1].form == form
            first, last = found[1].parts
            assert first == start
            assert isinstance(last, Bound)
            assert (last.operator, last.number, last.of_range) == ("<", stop, True)
            assert found[1].written("code") == f"code {operator} {written}"
    with_step, without = (compared(comparison(f"code in range(200, 300{step})")) for step in (", 1", ""))
    assert with_step is not None
    assert without is not None
    assert with_step[1] == without[1]


@pytest.mark.parametrize(
    "written",
    [
        # of no status
        "200 == 201",
        "200 < 201",
        "+200 == -200",
        "200 <= 250 < 300",
        "200 in codes[0]",
        # with no number, or not with numbers alone
        "code == other",
        "code in (200, other)",
        "code in (other, 200)",
        "code in ()",
        "code in (other,)",
        "code in codes[0]",
        "code in range(start)",
        "code in range(start, 300)",
        "code in range(200, stop)",
        "code in range(200, 300, step)",
        "low <= code < 300",
        "200 <= code < high",
        # with operators that say nothing of a number, or of two
        "code is 200",
        "200 is not code",
        "200 == code < 300",
        "200 <= code == 300",
        "200 <= code in (200,)",
        "200 <= code < 300 < other",
        "code in (200,) in (201,)",
        # with what is no container of these
        "code in sorted((200,))",
        "code in found.set((200,))",
        "code in set((200,), 201)",
        "code in set()",
        "code in range()",
        "code in range(200, 300, 2)",
        "code in range(200, 300, 1, 1)",
        "code in range(*codes)",
        "code in range(200, stop=300)",
    ],
)
def test_of_a_comparison_that_says_nothing_of_a_status_nothing_is_read(written: str) -> None:
    assert compared(comparison(written)) is None
    assert list(leaves(Reading(expression(written)).condition)) == []


@pytest.mark.parametrize(
    ("condition", "statuses"),
    [
        ("a == 200 or a == 201", [0, 0]),
        ("a == 200 or b == 201 or a == 202", [0, 1, 0]),
        ("a.b == 200 or a.b == 201 or a.c == 202 or a[0] == 203 or a['b'] == 204", [0, 0, 1, 2, 3]),
        ("a[b] == 200 or a[b] == 201 or a[c] == 202", [0, 0, 1]),
        # A call may change all but a name.
        ("a == 200 or f() or a == 201", [0, 0]),
        ("a.b == 200 or f() or a.b == 201 or f() or a.b == 202 or a.b == 203", [0, 1, 2, 2]),
        ("f() or a.b == 200 or a.b == 201", [0, 0]),
        ("a.b == 200 or f() == 1 or a.b == 201", [0, 1, 2]),
        ("a.b == 200 or 1 < f() < g or a.b == 201", [0, 1]),
        ("a.b == 200 or [x for x in f()] or a.b == 201", [0, 1]),
        # What is computed is another each time.
        ("f() == 200 or f() == 201", [0, 1]),
        ("f().b == 200 or f().b == 201", [0, 1]),
        ("f()[0] == 200 or f()[0] == 201", [0, 1]),
        ("a[f()] == 200 or a[f()] == 201", [0, 1]),
        # A name is given another value before it is compared, and what it stands in is another, too.
        ("(a := b) == 200 or a == 201", [0, 0]),
        ("a == 200 or (a := b) == 201 or a == 202 or (a := c) == 203 or a == 204", [0, 1, 1, 2, 2]),
        ("a == 200 or (a := b) or a == 201 or (c := d) or a == 202", [0, 1, 1]),
        ("a.b == 200 or (a := c) or a.b == 201", [0, 1]),
        ("a[i] == 200 or a[(i := i + 1)] == 201 or a[i] == 202", [0, 1, 1]),
        ("a.b == 200 or (a := c).b == 201 or a.b == 202", [0, 1, 1]),
        ("(a := a.c).b == 200 or (a := c) or a.b == 201", [0, 1]),
        ("200 <= (a := b) < 300 or a == 404", [0, 0, 0]),
        ("(a := f()) in (200,) or a in range(300)", [0, 0, 0]),
    ],
)
def test_two_comparisons_are_of_one_status_if_nothing_can_have_changed_it(condition: str, statuses: list[int]) -> None:
    assert [one.status for one in leaves(Reading(expression(condition)).condition)] == statuses


def test_a_finding_is_told_at_each_of_its_comparisons_in_order() -> None:
    read = Reading(expression("a == 404 or (b == 200 and f and b == 201)"))
    assert [len(read.findings.get(one, ())) for one in read.comparisons] == [0, 1, 1]
    assert [read.findings[one][0][1:] for one in read.comparisons[1:]] == [(1, True), (2, False)]


def test_a_number_is_a_constant_wherever_a_condition_may_be() -> None:
    assert Reading(expression("200")).condition == Constant(200, "200")
    whole = Reading(expression("a == 200 or -1")).condition
    assert isinstance(whole, Group)
    assert whole.parts[1] == Constant(-1, "-1")


def test_what_is_written_shortly_is_written_so_again() -> None:
    for written in (
        "200",
        "-1",
        "a",
        "a.b",
        "a.b.c",
        "a[0]",
        'a["b"]',
        "a.b()",
        "a(...).b",
        "(a or b)",
        "not a",
        "(...)",
    ):
        as_read = written.replace("not a", "~a").replace("a(...)", "a(b, c)").replace("(...)", "lambda: 0")
        assert text(expression(as_read)) == written.replace("not a", "~a"), written
    assert text(expression("a and b")) == text(expression("a | b")) == text(expression("a[b]")) == "(...)"
    assert text(expression("(a := b)")) == "a"


def test_only_what_is_there_is_spelled() -> None:
    for written in ("a", "a.b", "a[0]", "a['b']", "a[b]", "a[b.c].d"):
        assert spelled(expression(written)) == written
    for written in ("1", "f()", "f().b", "f()[0]", "a[f()]", "a[0:1]", "a + b"):
        assert spelled(expression(written)) is None
    assert number(expression("a")) is number(expression("f()")) is number(expression("~1")) is None
