"""What is always so, or never, whatever the status: held against Python's own idea of each condition."""

from __future__ import annotations

from http import HTTPStatus
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final, get_args

from httpstatus_mypy.conditions.always_or_never import Finding, contradiction, findings, suggestions
from httpstatus_mypy.conditions.bare_constant import bare_constants
from httpstatus_mypy.conditions.condition import (
    UNKNOWN,
    Bound,
    Constant,
    Equality,
    Group,
    Order,
    is_of_one_status,
    leaves,
)
from hypothesis import Phase, assume, example, given, settings
from hypothesis import strategies as st
from mypy_runs import check, configuration
from rule_cases import STAND_INS
from rule_pages import PAGES, REPORTED

if TYPE_CHECKING:
    from httpstatus_mypy.conditions.condition import Condition, Leaf, Saying

INTS: Final = range(-1, 1001)
#: Ints on both sides of all numbers that are generated: what holds for these holds for all.
NEAR: Final = (199, 200, 201, 204, 299, 300, 404)
FEW: Final = sorted({number + shift for number in NEAR for shift in (-1, 0, 1)})

bound = st.builds(
    lambda operator, number: Bound(operator, number, str(number)),
    st.sampled_from(get_args(Order)),
    st.sampled_from(NEAR),
)
single = bound | st.builds(
    lambda operator, number: Equality(operator, (number,), str(number)),
    st.sampled_from(["==", "!="]),
    st.sampled_from(NEAR),
)
several = st.builds(
    lambda operator, numbers: Equality(operator, tuple(numbers), str(tuple(numbers)), texts=tuple(map(str, numbers))),
    st.sampled_from(["in", "not in"]),
    st.lists(st.sampled_from(NEAR), min_size=1, max_size=3, unique=True),
)
chain = st.builds(lambda first, last: Group("chain", (first._replace(number_first=True), last)), bound, bound)
leaf = single | several | chain


def group(form: str, first: Condition, rest: list[Condition]) -> Group:
    if form == "not":
        return Group("not", (first if not rest else Group("and", (first, *rest)),))
    return Group("or" if form == "or" else "and", (first, *(rest or [UNKNOWN])))


parts: st.SearchStrategy[Condition] = leaf | leaf | leaf | st.just(UNKNOWN)
conditions = st.builds(
    group,
    st.sampled_from(["and", "or", "not"]),
    leaf,
    st.lists(
        parts | st.builds(group, st.sampled_from(["and", "or", "not"]), leaf, st.lists(parts, max_size=1)), max_size=2
    ),
)


def source(condition: Condition) -> str:
    """A condition as it is written, with a name of its own for each part that is not known."""
    text = condition.written("code") if isinstance(condition, (Bound, Equality, Group)) else "..."
    for number in range(text.count("...")):
        text = text.replace("...", f"flag_{number}", 1)
    return text


def verdicts(text: str, ints: range | list[int] = INTS) -> set[bool]:
    """All that a condition can be, whatever the int and the parts that are not known."""
    compiled = compile(text, "condition", "eval")
    flags = [f"flag_{number}" for number in range(text.count("flag_"))]
    return {
        bool(eval(compiled, {"code": code, **dict(zip(flags, values, strict=True))}))  # noqa: S307 - ours
        for values in product((False, True), repeat=len(flags))
        for code in ints
    }


@given(conditions)
def test_a_comparison_holds_for_the_ints_of_its_set_and_its_negation_for_all_others(condition: Condition) -> None:
    for one in leaves(condition):
        for code in FEW:
            assert one.holds(code) is (code in one.ints) is not (code in one.negated().ints)
            assert one.holds(code) is bool(eval(one.written("code"), {"code": code}))  # noqa: S307 - ours
        assert "404" not in one.ints


def test_a_status_stands_first_unless_it_is_written_otherwise() -> None:
    bound, equality = Bound(">=", 400, "400"), Equality("==", (404,), "404")
    assert [one.written("code") for one in (bound, equality)] == ["code >= 400", "code == 404"]
    assert bound._replace(number_first=True).written("code") == "400 <= code"


def test_a_condition_is_of_one_status_if_all_of_it_says_something_of_that() -> None:
    one, same = Equality("==", (200,), "200"), Bound(">=", 200, "200")
    another = same._replace(status=1)
    for condition in (one, same, another, Group("and", (one, same)), Group("not", (another,))):
        assert is_of_one_status(condition)
    for parts in ((one, another), (one, UNKNOWN), (one, Constant(200, "200")), (Group("or", (same, another)), one)):
        assert not is_of_one_status(Group("and", parts))
    assert not is_of_one_status(UNKNOWN)


@given(conditions)
# What is negated may hold of any int, since a part of it says nothing.
@example(Group("or", (Group("not", (Group("or", (Bound("<", 500, "500"), UNKNOWN)),)), Bound("<", 500, "500"))))
def test_what_is_found_is_always_so_or_never(condition: Condition) -> None:
    for finding in findings(condition):
        assert verdicts(source(finding.part)) == {finding.always}


@given(conditions)
@example(Group("or", (Equality("!=", (200,), "200"), Equality("!=", (201,), "201"), UNKNOWN)))
@example(
    Group(
        "or",
        (
            Group("not", (Group("or", (Equality("==", (200,), "200"), Equality("==", (404,), "404"))),)),
            Equality("in", (200, 404), "(200, 404)"),
        ),
    )
)
@example(Group("not", (Group("and", (Equality("==", (200,), "200"), Equality("==", (201,), "201"))),)))
def test_whatever_is_always_so_or_never_is_found(condition: Condition) -> None:
    if len(verdicts(source(condition), FEW)) == 1:
        assert findings(condition)


@given(conditions)
def test_what_is_suggested_depends_on_the_status(condition: Condition) -> None:
    for finding in findings(condition):
        assert all(verdicts(source(meant)) == {False, True} for meant in suggestions(finding))


def test_what_is_never_so_is_named_as_it_is_written_in_a_negation_that_may_be_either() -> None:
    never = Group("and", (Equality("==", (200,), "200"), Equality("==", (201,), "201")))
    other = Group("and", (UNKNOWN, never))
    for operator in ("==", "!="):
        either = Group("not", (Group("or", (Equality(operator, (404,), "404"), other)),))
        assert findings(either) == [Finding(always=False, part=never)]
    always = Group("not", (never,))
    assert findings(always) == [Finding(always=True, part=always)]


def test_what_is_suggested_for_two_bounds_is_at_the_borders_of_classes() -> None:
    below, above, equal = Bound("<", 200, "200"), Bound(">", 300, "300"), Equality("==", (200,), "200")

    def suggested(*parts: Leaf) -> list[Saying]:
        return suggestions(Finding(always=False, part=Group("and", parts)))

    assert suggested(below, above) == [Group("or", (below, Bound(">=", 300, "300")))]
    assert suggested(equal, above) == [Group("or", (equal, above))]
    assert suggested(equal, equal._replace(numbers=(201,), text="201", place=1)) == [
        Group("or", (equal, equal._replace(numbers=(201,), text="201", place=1))),
        Equality("in", (200, 201), "(200, 201)"),
    ]


def test_two_comparisons_contradict_each_other_if_there_are_no_others() -> None:
    one, other, third = (Equality("==", (number,), str(number)) for number in (200, 201, 202))
    both = Group("and", (one, other))
    assert contradiction(Finding(always=False, part=both)) == (one, other)
    assert contradiction(Finding(always=True, part=Group("not", (both,)))) == (one, other)
    unequal = (one.negated(), other.negated())
    assert contradiction(Finding(always=True, part=Group("or", unequal))) == (one, other)
    assert contradiction(Finding(always=False, part=Group("not", (Group("or", unequal),)))) == (one, other)
    assert contradiction(Finding(always=False, part=Group("and", (one, other, third)))) is None
    assert contradiction(Finding(always=False, part=Group("and", (one, Group("or", (other, third)))))) is None
    assert contradiction(Finding(always=False, part=Group("and", (Group("or", (other, third)), one)))) is None


def test_a_condition_of_which_something_says_nothing_has_no_suggestion() -> None:
    one, other = Equality("==", (200,), "200"), Equality("!=", (201,), "201")
    condition = Group("and", (one, Group("not", (Group("or", (other, UNKNOWN)),))))
    assert findings(condition) == [Finding(always=False, part=condition)]
    assert suggestions(Finding(always=False, part=condition)) == []


@given(conditions)
def test_no_int_meets_both_parts_of_a_contradiction(condition: Condition) -> None:
    for finding in findings(condition):
        for first, last in filter(None, [contradiction(finding)]):
            assert verdicts(f"({first.written('code')}) and {last.written('code')}") == {False}


@given(conditions, conditions)
def test_two_statuses_have_nothing_to_do_with_each_other(one: Condition, other: Condition) -> None:
    def of_another(condition: Condition) -> Condition:
        if isinstance(condition, (Bound, Equality)):
            return condition._replace(status=1)
        if isinstance(condition, Group):
            return Group(condition.form, tuple(map(of_another, condition.parts)))
        return condition

    assume(not findings(one))
    assume(not findings(other))
    assert not findings(Group("and", (one, of_another(other))))


def numbers(form: str, *parts: Condition) -> list[int]:
    assert form in {"and", "or"}
    group = Group("or" if form == "or" else "and", parts)
    return [bare.constant.number for bare in bare_constants(Group("not", (group,)))]


def test_a_number_behind_a_comparison_is_bare() -> None:
    equal, unequal = Equality("==", (200,), "200"), Equality("!=", (200,), "200")
    constant, flag = Constant(201, "201"), Constant(1, "1")
    assert numbers("or", equal, constant) == [201]
    assert numbers("or", UNKNOWN, equal, constant, Constant(204, "204")) == [201]
    assert numbers("and", unequal, constant) == [201]
    assert numbers("or", unequal, constant) == numbers("and", equal, constant) == []
    assert numbers("or", equal, flag) == numbers("or", equal, UNKNOWN, constant) == numbers("or", constant, equal) == []
    chosen = Group("and", (unequal, constant))
    assert numbers("or", chosen, Constant(500, "500")) == []


FUNCTION: Final = """\
def f_{number}(response: Response, flag_0: bool, flag_1: bool, flag_2: bool, flag_3: bool) -> bool:
    code = response.status_code
    return bool({condition})
"""
HEAD: Final = "from httpx._models import Response\n"


@settings(max_examples=4, deadline=None, derandomize=True, phases=[Phase.generate])
@given(st.lists(conditions, min_size=100, max_size=100))
def test_mypy_prints_just_what_is_always_so_or_never(some: list[Condition]) -> None:
    texts = [source(condition) for condition in some]
    functions = [FUNCTION.format(number=number, condition=text) for number, text in enumerate(texts)]
    with TemporaryDirectory() as folder:
        printed = check(
            Path(folder),
            {"conditions.py": HEAD + "".join(functions)},
            configuration=configuration(settings=f"mypy_path = {STAND_INS}\n"),
        ).about("conditions.py")
    for number, (condition, text) in enumerate(zip(some, texts, strict=True)):
        about = printed.get(HEAD.count("\n") + FUNCTION.count("\n") * (number + 1), [])
        said = sorted("This is true" in line for line in about if line.endswith("[httpstatus-condition]"))
        assert set(said) == {finding.always for finding in findings(condition)}, text
        if is_of_one_status(condition) and len(verdicts(text, FEW)) == 1:
            assert said, text


def test_what_the_page_says_of_a_row_is_what_python_says() -> None:
    rows = [row for row in PAGES["condition"].rows if row.heading == REPORTED and row.text.startswith("This is ")]
    assert rows
    for row in rows:
        found = {
            bool(eval(row.code, {"code": code, "status": code, "codes": codes, "HTTPStatus": HTTPStatus}))  # noqa: S307
            for code in INTS
            for codes in ([], [404])
        }
        if not row.code.startswith("codes or"):  # a part of it is never true
            assert found == {row.text.startswith("This is true")}, row.code
