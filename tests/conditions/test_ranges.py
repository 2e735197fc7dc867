"""The rules about range checks, held against Python's own idea of each check."""

from __future__ import annotations

from functools import cache
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple, cast, get_args

import pytest
from httpstatus_mypy.conditions.condition import UNKNOWN, Bound, Equality, Form, Group, Order
from httpstatus_mypy.conditions.idle_bound import idle
from httpstatus_mypy.conditions.off_by_one import OffByOne, bounds, off_by_one, without_negation
from httpstatus_mypy.conditions.off_by_one import checks as checks_in
from httpstatus_mypy.statuses import CODES
from hypothesis import example, given
from hypothesis import strategies as st

import httpstatus

if TYPE_CHECKING:
    from httpstatus_mypy.conditions.off_by_one import Check

MEMBERS: Final = tuple(map(int, httpstatus.HTTPStatus))
# Wider than all bounds that are generated: what holds here holds for all ints.
INTS: Final = range(90, 612)
# Numbers that are compared with codes: 0 is none, see the document.
NEAR: Final = [border + shift for border in range(100, 601, 100) for shift in (-1, 0, 1)] + [198, 298, 250, 404, 502]


def named(check: str, codes: range | tuple[int, ...] = CODES) -> frozenset[int]:
    """The codes for which a check, as it is written, is true."""
    compiled = compile(check, "check", "eval")
    return frozenset(code for code in codes if eval(compiled, {"code": code}))  # noqa: S307 - ours


@cache
def classes(codes: range | tuple[int, ...]) -> list[frozenset[int]]:
    return [frozenset(code for code in codes if code // 100 == digit) for digit in range(1, 6)]


@cache
def unions(codes: range | tuple[int, ...]) -> list[frozenset[int]]:
    """Every set that is made of whole classes."""
    return [frozenset().union(*some) for number in range(6) for some in combinations(classes(codes), number)]


def bound(operator: Order, number: int, *, number_first: bool) -> Bound:
    return Bound(operator, number, str(number), number_first=number_first)


def chain(first: Bound, last: Bound) -> Group:
    return Group("chain", (first._replace(number_first=True), last._replace(number_first=False)))


def in_range(form: Form, start: int, length: int) -> Group:
    stop = start + length
    return Group(
        form,
        (Bound(">=", start, str(start), of_range=True), Bound("<", stop, str(stop), of_range=True)),
    )


single = st.builds(bound, st.sampled_from(get_args(Order)), st.sampled_from(NEAR), number_first=st.booleans())
whole: st.SearchStrategy[Check] = (
    single
    | st.builds(chain, single, single)
    | st.builds(in_range, st.sampled_from(["range", "not range"]), st.sampled_from(NEAR), st.integers(1, 401))
)
checks: st.SearchStrategy[Check] = st.recursive(
    whole,
    lambda part: (
        st.builds(Group, st.sampled_from(["and", "or"]), st.tuples(part, part))
        | st.builds(Group, st.just("not"), st.tuples(part))
    ),
    max_leaves=3,
)


class Wrong(NamedTuple):
    """A check that is wrong by one, among these codes."""

    check: Check
    codes: range | tuple[int, ...]
    finding: OffByOne


def judge(check: Check, codes: range | tuple[int, ...]) -> Wrong | None:
    findings = off_by_one(check, codes)
    return None if len(findings) != 1 or idle(check) else Wrong(check, codes, findings[0])


at_border = st.builds(
    bound,
    st.sampled_from(get_args(Order)),
    st.sampled_from(range(100, 601, 100)) | st.sampled_from(range(99, 600, 100)),
    number_first=st.booleans(),
)
range_at_border = st.builds(
    in_range,
    st.sampled_from(["range", "not range"]),
    st.sampled_from([200, 300, 400]),
    st.sampled_from([99, 100, 199, 200]),
)
at_borders = st.one_of(
    at_border,
    range_at_border,
    st.builds(chain, at_border, at_border),
    st.builds(Group, st.sampled_from(["and", "or"]), st.tuples(at_border, at_border)),
    st.builds(Group, st.just("or"), st.tuples(at_border, range_at_border)),
)
judged_wrong: st.SearchStrategy[Wrong] = (
    st.builds(
        judge, at_borders | st.builds(Group, st.just("not"), st.tuples(at_borders)), st.sampled_from([CODES, MEMBERS])
    )
    .filter(lambda wrong: wrong is not None)
    .map(lambda wrong: cast("Wrong", wrong))
)


@given(checks)
def test_a_check_names_the_codes_for_which_python_says_true(check: Check) -> None:
    assert named(check.written("code"), INTS) == frozenset(filter(check.holds, INTS))


@given(judged_wrong)
def test_what_is_wrong_by_one_is_whole_classes_but_for_that_code(wrong: Wrong) -> None:
    check, codes, finding = wrong
    meant = named(finding.corrected.written("code"), codes)
    assert meant ^ named(check.written("code"), codes) == {finding.code}
    assert meant in unions(codes)
    assert meant not in {frozenset(), frozenset(codes)}
    assert finding.code % 100 in {0, 99}
    assert {code // 100 for code in meant} == finding.classes


@given(judged_wrong)
def test_what_is_corrected_is_right(wrong: Wrong) -> None:
    _check, codes, finding = wrong
    assert off_by_one(finding.corrected, codes) == ()
    assert idle(finding.corrected) is None


@given(judged_wrong)
def test_whether_a_code_is_let_in_is_said_of_what_a_negation_negates(wrong: Wrong) -> None:
    check, codes, finding = wrong
    positive, negated = without_negation(check)
    assert finding.lets_in is (finding.code in named(positive.written("code"), codes))
    assert negated is (finding.lets_in is not (finding.code in named(check.written("code"), codes)))


@given(checks, st.sampled_from([CODES, MEMBERS]))
def test_a_negation_is_wrong_if_what_it_negates_is(check: Check, codes: range | tuple[int, ...]) -> None:
    plain, negated = off_by_one(check, codes), off_by_one(Group("not", (check,)), codes)
    assert [(one.code, one.lets_in, one.bound) for one in plain] == [
        (one.code, one.lets_in, one.bound) for one in negated
    ]


@given(
    (st.builds(chain, single, single) | st.builds(chain, at_border, at_border)).filter(
        lambda check: idle(check) is None
    ),
    st.sampled_from([CODES, MEMBERS]),
)
@example(chain(Bound(">=", 200, "200"), Bound("<", 299, "299")), CODES)
@example(chain(Bound(">", 100, "100"), Bound("<", 200, "200")), CODES)
@example(chain(Bound(">", 300, "300"), Bound("<", 400, "400")), CODES)
@example(chain(Bound(">", 400, "400"), Bound("<", 500, "500")), CODES)
def test_every_chain_that_misses_one_code_is_wrong(check: Group, codes: range | tuple[int, ...]) -> None:
    """All that the rule leaves out is listed here: one border, one code, a hole, a bound that is written as x01."""
    found = named(check.written("code"), codes)
    odd = {code for whole in unions(codes) if len(found ^ whole) == 1 for code in found ^ whole}
    expected = False
    if odd:
        (code,) = odd
        borders = sum((one in found) != (other in found) for one, other in pairwise(codes))
        one_or_all_but_one = len(found) in {1, len(codes) - 1}
        hole = check.holds(code - 1) == check.holds(code + 1) or one_or_all_but_one
        if code % 100 == 0:
            written_as_x01 = any(part.number == code + 1 for part in bounds(check))
            may_be_meant = code == 100 or (code == 300 and found <= set(range(301, 400)))
            expected = not (hole or written_as_x01 or may_be_meant) and (borders > 1 or code in {400, 500})
        elif code % 100 == 99:
            expected = not hole and found != frozenset(range(499, 600))
    assert (len(off_by_one(check, codes)) == 1) is expected


def either(*some: tuple[int, int]) -> Group:
    """What is above a number and up to another, or above another one."""
    return Group("or", tuple(chain(Bound(">", low, str(low)), Bound("<=", high, str(high))) for low, high in some))


@pytest.mark.parametrize(
    ("check", "wrong"),
    [
        (either((99, 298), (399, 599)), 299),
        (either((99, 299), (398, 599)), 399),
        (either((99, 298), (399, 498)), None),
        (either((99, 199), (200, 599)), None),
        (either((399, 598), (599, 600)), None),
        (either((99, 300), (399, 599)), None),
        (either((99, 300), (499, 599)), 300),
        (either((99, 199), (300, 399)), 300),
        (either((99, 200), (499, 599)), 200),
        (either((199, 200), (299, 399)), None),
        (either((199, 299), (399, 400)), None),
    ],
)
def test_a_check_of_several_runs_is_wrong_if_it_misses_one_code(check: Group, wrong: int | None) -> None:
    assert [one.code for one in off_by_one(check, CODES)] == [wrong] * (wrong is not None)


def test_where_a_class_of_members_ends_the_code_before_the_next_is_none_of_them() -> None:
    check = either((399, 498), (500, 599))
    assert [one.code for one in off_by_one(check, MEMBERS)] == [500]
    assert off_by_one(check, CODES) == ()


def test_all_comparisons_of_one_status_that_are_joined_are_one_check() -> None:
    own, other = Bound(">", 400, "400"), Bound("<", 500, "500")
    ours, theirs = Group("and", (own, other)), own._replace(status=1)
    assert checks_in(own) == [own]
    assert checks_in(ours) == [ours]
    assert checks_in(Group("not", (ours,))) == [Group("not", (ours,))]
    assert checks_in(UNKNOWN) == checks_in(Group("or", (UNKNOWN, UNKNOWN))) == []
    assert checks_in(Group("or", (UNKNOWN, own))) == [own]
    assert checks_in(Group("or", (ours, UNKNOWN))) == [ours]
    assert checks_in(Group("and", (own, UNKNOWN, other))) == [ours]
    assert checks_in(Group("and", (own, theirs, other))) == [ours, theirs]
    assert checks_in(Group("and", (own, theirs))) == [own, theirs]
    assert checks_in(Group("not", (Group("and", (own, theirs)),))) == [own, theirs]
    assert checks_in(Group("or", (own, Group("and", (UNKNOWN, other))))) == [other, own]


@pytest.mark.parametrize("number_first", [False, True])
@pytest.mark.parametrize("operator", get_args(Order))
def test_a_single_bound_is_wrong_at_400_and_500_and_where_it_parts_the_last_code_of_a_class(
    operator: Order, *, number_first: bool
) -> None:
    for number in INTS:
        cut = number + (operator in {">", "<="})
        if cut % 100 == 1:
            expected = {400, 500} & {cut - 1} if number < cut else set()
        else:
            made_up = {599, 499} if operator in {">", ">="} else {599}
            expected = {cut} - made_up if cut % 100 == 99 and cut > 100 else set()
        found = off_by_one(bound(operator, number, number_first=number_first), CODES)
        assert {one.code for one in found} == expected, number


@given(st.builds(chain, at_border, at_border), st.sampled_from([CODES, MEMBERS]))
@example(chain(Bound(">", 200, "200"), Bound("<", 299, "299")), CODES)
@example(chain(Bound("<", 399, "399"), Bound(">", 200, "200")), CODES)
def test_a_chain_that_leaves_out_a_code_at_each_border_is_wrong_at_both(
    check: Group, codes: range | tuple[int, ...]
) -> None:
    found = off_by_one(check, codes)
    named_codes = named(check.written("code"), codes)
    if len(found) == 2:
        first, last = (one.code for one in found)
        assert (first % 100, last % 100) == (0, 99)
        assert named_codes | {first, last} in unions(codes)
        assert named(found[0].corrected.written("code"), codes) == named_codes | {first, last}
    elif codes is CODES and named_codes:
        low, high = min(named_codes) - 1, max(named_codes) + 1
        is_run = named_codes == frozenset(range(low + 1, high))
        assert not (is_run and low in {200, 400, 500} and high in {299, 399, 499, 599}), check.written("code")


equality = st.builds(Equality, st.sampled_from(["==", "!="]), st.tuples(st.sampled_from(NEAR)), st.just("")).map(
    lambda leaf: leaf._replace(text=str(leaf.numbers[0]))
)


@given(
    st.recursive(whole | equality, lambda part: st.builds(Group, st.just("or"), st.tuples(part, part)), max_leaves=4)
)
def test_the_set_of_a_condition_is_that_for_which_python_says_true(condition: Check | Equality) -> None:
    found = named(condition.written("code"), INTS)
    assert condition.ints.among(INTS) == found
    assert frozenset(code for code in INTS if code in condition.ints) == found


def test_what_no_bound_makes_whole_by_itself_is_not_wrong_by_one() -> None:
    assert off_by_one(Group("and", (Bound(">", 400, "400"), Bound(">=", 401, "401"))), CODES) == ()


def test_a_bound_of_a_range_is_moved_by_its_number_alone() -> None:
    for number, stop in ((199, 200), (299, 300), (300, 300), (301, 302)):
        bound = Bound("<", number, str(number), of_range=True)
        assert bound.moved() == bound._replace(number=stop, text=str(stop))
    assert off_by_one(Group("or", (Bound("<", 200, "200"), in_range("range", 200, 1))), CODES) == ()


def group(form: Form, parts: list[Bound]) -> Group:
    return Group(form, tuple(parts))


@given(st.builds(group, st.sampled_from(["and", "or"]), st.lists(single, min_size=2, max_size=3)))
def test_a_bound_is_idle_if_dropping_it_changes_nothing(check: Group) -> None:
    """Whatever the int."""
    found = frozenset(filter(check.holds, INTS))
    parts = check.parts
    without = [Group(check.form, parts[:place] + parts[place + 1 :]) for place in range(len(parts))]
    droppable = [
        part for part, rest in zip(parts, without, strict=True) if frozenset(filter(rest.holds, INTS)) == found
    ]
    wrong = idle(check)
    assert (wrong is not None) is bool(droppable)
    if wrong is not None:
        assert wrong.bound in droppable


@given(st.builds(chain, single, single))
def test_a_chain_has_an_idle_bound_if_both_point_the_same_way(check: Group) -> None:
    first, last = bounds(check)
    assert (idle(check) is not None) is (first.is_lower is last.is_lower)


@given(checks)
def test_what_is_suggested_for_an_idle_bound_has_none(check: Check) -> None:
    wrong = idle(check)
    if wrong is not None:
        assert idle(wrong.corrected) is None


def test_a_bound_that_is_no_code_and_no_border_means_something_else() -> None:
    for number in INTS:
        check = Group("and", (Bound(">=", number, str(number)), Bound(">=", 400, "400")))
        assert (idle(check) is not None) is (99 <= number <= 601), number


@given(st.builds(group, st.sampled_from(["and", "or"]), st.lists(single, min_size=2, max_size=3)))
@example(group("and", [Bound(">", 101, "101"), Bound(">=", 300, "300")]))
@example(group("and", [Bound(">=", 250, "250"), Bound(">=", 300, "300")]))
def test_what_is_suggested_for_two_idle_bounds_are_the_borders_that_they_miss_by_one_at_most(check: Group) -> None:
    wrong = idle(check)
    if wrong is not None:
        cuts = {wrong.bound.cut, wrong.beside.cut}
        borders = {border for border in range(100, 601, 100) for cut in cuts if abs(border - cut) < 2}
        suggested = [wrong.beside]
        if len(borders) == len(check.parts) == 2:
            low, high = sorted(borders)
            orders: tuple[Order, Order] = (">=", "<") if check.form == "and" else ("<", ">=")
            suggested = [bound(orders[0], low, number_first=False), bound(orders[1], high, number_first=False)]
        assert list(bounds(wrong.corrected)) == suggested


@given(st.builds(group, st.sampled_from(["and", "or"]), st.lists(single, min_size=2, max_size=2)))
def test_what_is_said_of_an_idle_bound_is_said_of_its_negation(check: Group) -> None:
    first, last = bounds(check)
    assert idle(Group(check.form, (Group("not", (first.negated(),)), last))) == idle(check)
