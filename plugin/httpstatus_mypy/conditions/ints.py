"""Sets of ints, as a condition makes them: of all ints, by the borders at which one side is in and the other is not."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from httpstatus_mypy.named_tuple import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Ints(NamedTuple):
    """A set of ints."""

    #: Whether the ints below all borders are in it.
    below: bool
    #: The lowest int above each place where that changes, in ascending order.
    borders: tuple[int, ...]

    def __contains__(self, number: object) -> bool:
        return isinstance(number, int) and bisect_right(self.borders, number) % 2 != self.below

    def complement(self) -> Ints:
        """All other ints."""
        return Ints(not self.below, self.borders)

    def among(self, codes: Sequence[int]) -> frozenset[int]:
        """Which of these codes, in ascending order, are in it."""
        edges = [0, *(bisect_left(codes, border) for border in self.borders), len(codes)]
        parts = [codes[start:stop] for start, stop in list(pairwise(edges))[not self.below :: 2]]
        return frozenset().union(*parts)


NONE: Final = Ints(below=False, borders=())
ALL: Final = NONE.complement()


def of(numbers: Iterable[int]) -> Ints:
    """The set of these ints."""
    return union([Ints(below=False, borders=(number, number + 1)) for number in numbers])


def union(sets: Sequence[Ints]) -> Ints:
    """The ints that are in one of the sets."""
    if len(sets) == 1:
        return sets[0]
    changes: dict[int, int] = {}
    for one in sets:
        enters = not one.below
        for border in one.borders:
            changes[border] = changes.get(border, 0) + (1 if enters else -1)
            enters = not enters
    inside = sum(one.below for one in sets)
    below = bool(inside)
    borders = []
    for border, change in sorted(changes.items()):
        if bool(inside) is not bool(inside + change):
            borders.append(border)
        inside += change
    return Ints(below, tuple(borders))


def intersection(sets: Sequence[Ints]) -> Ints:
    """The ints that are in all sets."""
    return union([one.complement() for one in sets]).complement()
