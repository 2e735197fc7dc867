"""The rule about range checks, held against Python's own idea of each check."""

from __future__ import annotations

from functools import cache
from itertools import combinations, pairwise
from typing import Final, NamedTuple, cast, get_args

from httpstatus_mypy.conditions.off_by_one import (
    CODES,
    Bound,
    Check,
    Form,
    Group,
    OffByOne,
    Order,
    bounds,
    idle,
    off_by_one,
    without_negation,
)
from hypothesis import example, given
from hypothesis import strategies as st

import httpstatus

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
    finding = off_by_one(check, codes)
    return None if finding is None or idle(check) else Wrong(check, codes, finding)


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
    assert finding.code % 100 in {0, 99}
    assert {code // 100 for code in meant} == finding.classes


@given(judged_wrong)
def test_what_is_corrected_is_right(wrong: Wrong) -> None:
    _check, codes, finding = wrong
    assert off_by_one(finding.corrected, codes) is None
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
    assert (plain is None) is (negated is None)
    if plain is not None and negated is not None:
        assert (plain.code, plain.lets_in, plain.bound) == (negated.code, negated.lets_in, negated.bound)


@given(
    (st.builds(chain, single, single) | st.builds(chain, at_border, at_border)).filter(
        lambda check: idle(check) is None
    ),
    st.sampled_from([CODES, MEMBERS]),
)
@example(chain(Bound(">=", 200, "200"), Bound("<", 299, "299")), CODES)
def test_every_chain_that_misses_one_code_is_wrong(check: Group, codes: range | tuple[int, ...]) -> None:
    """All that the rule leaves out is listed here: one border, a hole, and a bound that is written as x01."""
    found = named(check.written("code"), codes)
    odd = {code for whole in unions(codes) if len(found ^ whole) == 1 for code in found ^ whole}
    expected = False
    if odd:
        (code,) = odd
        borders = sum((one in found) != (other in found) for one, other in pairwise(codes))
        hole = check.holds(code - 1) == check.holds(code + 1)
        if code % 100 == 0:
            written_as_x01 = any(part.number == code + 1 for part in bounds(check))
            may_be_meant = code == 100 or (code == 300 and found <= set(range(301, 400)))
            expected = not (hole or written_as_x01 or may_be_meant) and (borders > 1 or code in {400, 500})
        elif code % 100 == 99:
            expected = not hole and found not in (frozenset({599}), frozenset(range(499, 600)))
    assert (off_by_one(check, codes) is not None) is expected


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
