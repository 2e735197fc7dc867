"""Which conditions hold whatever the status, or never do.

For each status, a condition holds for some ints whatever else is so, and can hold for some.  It is true of every int
if the first are all ints, and of none if the second are none.  The sets are of all ints, for members too: what a type
excludes is mypy's affair.
"""

from __future__ import annotations

from typing import cast

from httpstatus_mypy.conditions import ints
from httpstatus_mypy.conditions.condition import (
    Bound,
    Condition,
    Equality,
    Group,
    Leaf,
    Saying,
    is_of_one_status,
    leaves,
)
from httpstatus_mypy.conditions.idle_bound import idle
from httpstatus_mypy.conditions.ints import ALL, NONE, Ints
from httpstatus_mypy.conditions.off_by_one import off_by_one, replaced, without_negation
from httpstatus_mypy.named_tuple import NamedTuple
from httpstatus_mypy.statuses import CODES


class Finding(NamedTuple):
    """What is always so, or never, and only as much of it as makes it so."""

    always: bool
    part: Group


class _Span(NamedTuple):
    """The ints of one status for which a condition holds whatever else is so, and those for which it can."""

    least: Ints
    most: Ints

    def complement(self) -> _Span:
        return _Span(self.most.complement(), self.least.complement())


class _Look(NamedTuple):
    """What is known of a condition: of each status, its span and what was found in it."""

    condition: Condition
    spans: dict[int, _Span]
    found: dict[int, list[Finding]]


def findings(condition: Condition) -> list[Finding]:
    """What is always so in a condition, or never: the largest parts."""
    return [finding for found in _look(condition).found.values() for finding in found]


def _look(condition: Condition) -> _Look:
    if isinstance(condition, (Bound, Equality)):
        return _Look(condition, {condition.status: _Span(condition.ints, condition.ints)}, {})
    if not isinstance(condition, Group):
        return _Look(condition, {}, {})
    if condition.form == "not":
        return _negated(condition, _look(*condition.parts))
    if condition.form in {"and", "or"}:
        return _joined(condition, [_look(part) for part in condition.parts])
    own = condition.ints
    (status,) = {leaf.status for leaf in leaves(condition)}
    found = {status: [Finding(own.below, condition)]} if own in {ALL, NONE} else {}
    return _Look(condition, {status: _Span(own, own)}, found)


def _negated(condition: Group, inner: _Look) -> _Look:
    spans = {status: span.complement() for status, span in inner.spans.items()}
    found = {
        status: [
            Finding(not finding.always, Group("not", (finding.part,))) if _is_constant(spans[status]) else finding
            for finding in of_status
        ]
        for status, of_status in inner.found.items()
    }
    return _Look(condition, spans, found)


def _is_constant(span: _Span) -> bool:
    return span.least == ALL or span.most == NONE


def _joined(condition: Group, inner: list[_Look]) -> _Look:
    by_status: dict[int, list[_Look]] = {}
    found: dict[int, list[Finding]] = {}
    for look in inner:
        for status in look.spans:
            by_status.setdefault(status, []).append(look)
        for status, of_status in look.found.items():
            found.setdefault(status, []).extend(of_status)
    spans = {}
    for status, parts in by_status.items():
        # An `and` is an `or` of what is negated, negated.
        is_or = condition.form == "or"
        own = [part.spans[status] if is_or else part.spans[status].complement() for part in parts]
        least = ints.union([span.least for span in own])
        most = ints.union([span.most for span in own]) if len(parts) == len(inner) else ALL
        spans[status] = _Span(least, most) if is_or else _Span(least, most).complement()
        if least == ALL and status not in found:
            decide = _decisive([span.least for span in own])
            found[status] = [Finding(is_or, Group(condition.form, tuple(parts[place].condition for place in decide)))]
    return _Look(condition, spans, found)


def _decisive(sets: list[Ints]) -> list[int]:
    """The places of a few sets that are all ints together: two, if there are two, else the first so many."""
    # The first `low` are not all ints, and the first `high` are: none is looked at again once it is known to be below.
    low, high, below = 0, len(sets), NONE
    while high - low > 1:
        middle = (low + high) // 2
        inside = ints.union([below, *sets[low:middle]])
        if inside == ALL:
            high = middle
        else:
            low, below = middle, inside
    last = high - 1
    first = next((place for place in range(last) if ints.union([sets[place], sets[last]]) == ALL), None)
    return list(range(high)) if first is None else [first, last]


def contradiction(finding: Finding) -> tuple[Leaf, Leaf] | None:
    """Two comparisons of which no int meets both, if that is the reason."""
    part, negated = without_negation(finding.part)
    match part:
        case Group(parts=(Bound() | Equality() as first, Bound() | Equality() as last)):
            return (first, last) if finding.always is negated else (first.negated(), last.negated())
    return None


def suggestions(finding: Finding) -> list[Saying]:
    """What was probably meant: each holds for some ints and not for others."""
    if not is_of_one_status(finding.part):
        return []
    return [meant for meant in _meant(finding.part, always=finding.always) if meant.ints not in {ALL, NONE}]


def _meant(part: Group, *, always: bool) -> list[Saying]:
    if part.form == "not":
        inner = _meant(*cast("tuple[Group]", part.parts), always=not always)
        return [meant.negated() if isinstance(meant, Equality) else Group("not", (meant,)) for meant in inner]
    if part.form not in {"and", "or"}:
        return _swapped(part)
    joined = Group("and" if part.form == "or" else "or", part.parts)
    return [*_at_borders(joined), *_in_one(part, always=always)]


def _swapped(part: Group) -> list[Saying]:
    """The same with its two numbers the other way round."""
    first, last = (cast("Bound", bound) for bound in part.parts)
    return [
        Group(
            part.form,
            (
                first._replace(number=last.number, text=last.text),
                last._replace(number=first.number, text=first.text or "0"),
            ),
        )
    ]


def _at_borders(joined: Group) -> list[Group]:
    """A condition, at the borders of classes if it misses one by one; not if a bound of it does nothing."""
    if idle(joined) is not None:
        return []
    if all(isinstance(leaf, Bound) for leaf in leaves(joined)):
        for wrong in off_by_one(joined, CODES):
            joined = cast("Group", replaced(joined, wrong.bound, wrong.bound.moved()))
    return [joined]


def _in_one(part: Group, *, always: bool) -> list[Equality]:
    """All numbers in one container."""
    own = [leaf for leaf in part.parts if isinstance(leaf, Equality) and leaf.is_negated is always]
    if len(own) != len(part.parts):
        return []
    return [within(own)]


def within(own: list[Equality]) -> Equality:
    """The comparison with all numbers of some, in one container."""
    numbers = [number for leaf in own for number in leaf.numbers]
    texts = [text for leaf in own for text in (leaf.texts or (leaf.text,))]
    written = dict(zip(numbers, texts, strict=True))
    operator = "not in" if all(leaf.is_negated for leaf in own) else "in"
    return Equality(operator, tuple(written), f"({', '.join(written.values())})")
