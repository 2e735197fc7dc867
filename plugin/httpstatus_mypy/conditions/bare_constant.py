"""Which conditions have a bare number where a comparison was meant: `status == 200 or 201`.

By `or`, behind a comparison that holds for one code; by `and`, behind one that holds for all but one.  An `and` in an
`or` chooses a value: `status == 404 and 404 or 500`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from httpstatus_mypy.conditions.condition import Condition, Constant, Equality, Group
from httpstatus_mypy.named_tuple import NamedTuple
from httpstatus_mypy.statuses import CODES

if TYPE_CHECKING:
    from collections.abc import Iterator


class Bare(NamedTuple):
    """A comparison, and the first number that stands behind it where another was meant."""

    comparison: Equality
    constant: Constant
    #: The comparisons that were meant: the one that is there, and one for each number.
    meant: Group


def bare_constants(condition: Condition) -> Iterator[Bare]:
    """All of them in a condition."""
    return _in(condition, None)


def _in(condition: Condition, around: Group | None) -> Iterator[Bare]:
    if not isinstance(condition, Group):
        return
    for part in condition.parts:
        yield from _in(part, condition)
    if condition.form == "or" or (condition.form == "and" and (around is None or around.form != "or")):
        yield from _behind_comparisons(condition)


def _behind_comparisons(group: Group) -> Iterator[Bare]:
    for place, part in enumerate(group.parts):
        if isinstance(part, Equality) and part.is_negated is (group.form == "and"):
            constants = []
            for behind in group.parts[place + 1 :]:
                if not isinstance(behind, Constant) or behind.number not in CODES:
                    break
                constants.append(behind)
            if constants:
                operator = "!=" if part.is_negated else "=="
                more = [
                    part._replace(operator=operator, numbers=(one.number,), text=one.text, texts=(), number_first=False)
                    for one in constants
                ]
                yield Bare(part, constants[0], Group(group.form, (part, *more)))
