"""Which range checks on a status have a bound that does nothing: two of their bounds point the same way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from httpstatus_mypy.conditions.condition import Bound, Group
from httpstatus_mypy.conditions.off_by_one import NUMBERS, bounds
from httpstatus_mypy.named_tuple import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from httpstatus_mypy.conditions.off_by_one import Check


class Idle(NamedTuple):
    """A bound that does nothing, whatever the int, and the one beside which it does not."""

    bound: Bound
    beside: Bound
    corrected: Check


def idle(check: Check) -> Idle | None:
    """The first bound of a check that does nothing."""
    if isinstance(check, Bound) or check.form.endswith("range"):
        return None
    beside = tuple(_beside_each_other(check))
    earlier: dict[bool, Bound] = {}
    for last in beside:
        if last.number in NUMBERS:
            first = earlier.setdefault(last.is_lower, last)
            if first is not last:
                return _idle(check, beside, first, last)
    parts = (part for part in check.parts if isinstance(part, (Bound, Group)))
    return next(filter(None, map(idle, parts)), None)


def _beside_each_other(group: Group) -> Iterator[Bound]:
    for part in group.parts:
        if isinstance(part, Bound):
            yield part
        elif isinstance(part, Group):
            if part.form == group.form or (part.form == "chain" and group.form == "and"):
                yield from _beside_each_other(part)
            elif part.form == "not":
                yield from (inside.negated() for inside in part.parts if isinstance(inside, Bound))


def _idle(group: Group, beside: tuple[Bound, ...], first: Bound, last: Bound) -> Idle:
    # In `and` the narrower bound decides, in `or` the wider one; of two that are equal, the first.
    farthest = max if first.is_lower is (group.form != "or") else min
    decides = farthest(first, last, key=lambda bound: bound.cut)
    does_nothing = last if decides is first else first
    # What is left: of `200 <= code < 300`, both, and of two bounds that cut alike the one in it.
    same = (decides.is_lower, decides.cut)
    chains = (part for part in group.parts if group.form == "and" and isinstance(part, Group) and part.form == "chain")
    of_same = (one for one in chains if same in [(bound.is_lower, bound.cut) for bound in bounds(one)])
    corrected: Check = next((one for one in of_same if idle(one) is None), decides)
    match sorted({*_borders(first.cut), *_borders(last.cut)}), beside:
        case [low, high], [_, _]:
            below = Bound(">=" if group.form != "or" else "<", low, str(low), number_first=group.form == "chain")
            above = Bound("<" if group.form != "or" else ">=", high, str(high))
            corrected = Group(group.form, (below, above))
    return Idle(does_nothing, decides, corrected)


def _borders(cut: int) -> Iterator[int]:
    """The border of a class that a bound misses by one at most."""
    border = round(cut, -2)
    if abs(border - cut) <= 1:
        yield border
