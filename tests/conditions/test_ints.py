"""Sets of ints, held against Python's own sets of the ints around their borders."""

from __future__ import annotations

from typing import Final

from httpstatus_mypy.conditions import ints
from httpstatus_mypy.conditions.ints import ALL, NONE, Ints
from hypothesis import given
from hypothesis import strategies as st

# Wider than the borders of all sets that are generated.
SOME: Final = range(-3, 13)

some_ints = st.builds(
    lambda below, borders: Ints(below, tuple(sorted(borders))),
    st.booleans(),
    st.sets(st.integers(-2, 12), max_size=6),
)


def inside(found: Ints) -> set[int]:
    return {number for number in SOME if number in found}


@given(some_ints)
def test_what_is_not_in_a_set_is_in_its_complement(found: Ints) -> None:
    assert inside(found.complement()) == set(SOME) - inside(found)
    assert found.complement().complement() == found
    assert found.among(SOME) == inside(found)
    assert found.among(()) == frozenset()


@given(st.lists(some_ints))
def test_a_union_and_an_intersection_are_those_of_the_ints(sets: list[Ints]) -> None:
    each = [inside(one) for one in sets]
    assert inside(ints.union(sets)) == set().union(*each)
    assert inside(ints.intersection(sets)) == set(SOME).intersection(*each)


@given(st.lists(some_ints, min_size=2))
def test_sets_of_the_same_ints_are_equal(sets: list[Ints]) -> None:
    assert ints.union(sets) == ints.union(sets[::-1]) == ints.union([ints.union(sets)])
    assert ints.union([*sets, ALL]) == ints.union([sets[0], sets[0].complement()]) == ALL
    assert ints.intersection([*sets, NONE]) == ints.intersection([sets[0], sets[0].complement()]) == NONE


@given(st.lists(st.sampled_from(SOME)))
def test_the_set_of_some_ints_has_these(numbers: list[int]) -> None:
    assert inside(ints.of(numbers)) == set(numbers)


def test_no_ints_are_the_empty_set() -> None:
    assert ints.of([]) == ints.union([]) == NONE
    assert ints.intersection([]) == ALL
