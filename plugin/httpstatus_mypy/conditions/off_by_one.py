"""Which range checks on a status miss the border of a class by one.

A check is a condition of bounds alone.  It names a set of codes: of 100 to 599 for a plain int, of its members for an
enum.  It is wrong if that set is made of whole classes but for one code, the first (x00) or the last (x99) of its
class, that is let in or left out, and the bound that lets it in or leaves it out, moved by one, makes it whole.  It is
wrong as well if it has two bounds, and leaves out one code at each.  Whole is what names some classes, and not all.

A check that cuts the codes in two just once is wrong at 400, at 500 and at x99 only: `code > 200` and `code <= 300`
may well be meant.  So may

- a bound that is written as x01, which means that code: `code >= 401` leaves out 400 on purpose;
- a check of all codes from 499 on, which proxies and clients make up;
- a check of one code, or of all but one;
- a hole: `400 <= code < 500 or code > 500`;
- what leaves out 100, which no response ends with, or 300 from the redirections, since it need not lead anywhere.

A negation names the other codes; it is wrong if what it negates is.
"""

from __future__ import annotations

from bisect import bisect_left
from operator import ne
from typing import TYPE_CHECKING, Final, cast

from httpstatus_mypy.conditions.condition import Bound, Group, leaves
from httpstatus_mypy.named_tuple import NamedTuple
from httpstatus_mypy.statuses import CODES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from httpstatus_mypy.conditions.condition import Condition

    Check = Bound | Group
    Codes = range | tuple[int, ...]

#: The numbers that a code is compared with.  `code > 0 and code >= 400` has one that means something else.
NUMBERS: Final = frozenset(range(CODES.start - 1, CODES.stop + 2))

_MEANT_IF_ONE_SIDED: Final = frozenset({200, 300})
_ALL_BUT_REDIRECTIONS: Final = frozenset({1, 2, 4, 5})
_MADE_UP: Final = frozenset(range(499, CODES.stop))


def checks(condition: Condition) -> list[Check]:
    """The range checks in a condition: of each status, what is joined directly."""
    found: list[Check] = []
    whole = _checks(condition, found)
    return found if whole is None else [whole]


def _checks(condition: Condition, found: list[Check]) -> Check | None:
    """The condition, if it is nothing but a check; else those that are parts of it are added to what was found."""
    if isinstance(condition, Bound):
        return condition
    if not isinstance(condition, Group):
        return None
    parts = [_checks(part, found) for part in condition.parts]
    by_status: dict[int, list[Check]] = {}
    for check in parts:
        if check is not None:
            by_status.setdefault(next(bounds(check)).status, []).append(check)
    if None not in parts and len(by_status) == 1:
        return condition
    # What is joined: of what is negated, and of a range, there is no part.
    found += [of_one[0] if len(of_one) == 1 else Group(condition.form, tuple(of_one)) for of_one in by_status.values()]
    return None


def bounds(check: Check) -> Iterator[Bound]:
    """All bounds of a check, in the order of the source."""
    return (leaf for leaf in leaves(check) if isinstance(leaf, Bound))


def replaced(check: Check, old: Bound, new: Bound) -> Check:
    """A check with another bound in the place of one of its own."""
    if isinstance(check, Bound):
        return new if check == old else check
    parts = (replaced(part, old, new) if isinstance(part, (Bound, Group)) else part for part in check.parts)
    return Group(check.form, tuple(parts))


def without_negation(check: Check) -> tuple[Check, bool]:
    """What a check negates, and whether it does so."""
    negated = False
    while isinstance(check, Group) and check.form.startswith("not"):
        (check,) = cast("tuple[Check]", check.parts) if check.form == "not" else (Group("range", check.parts),)
        negated = not negated
    return check, negated


class OffByOne(NamedTuple):
    """What is wrong with a check at one border."""

    code: int
    lets_in: bool
    bound: Bound
    corrected: Check
    #: The classes that the corrected check names, by their first digit.
    classes: frozenset[int]


def off_by_one(check: Check, codes: Codes) -> tuple[OffByOne, ...]:
    """What is wrong with a check, among these codes, in ascending order: nothing, one border, or two."""
    own = list(bounds(check))
    if not any(bound.number % 100 in {98, 99, 0} for bound in own):
        return ()  # as is most often the case, without a look at the codes
    wrong = _off_by_one(check, own, codes)
    if wrong is not None:
        return (wrong,)
    return _both_left_out(check, own, codes) if len(own) == 2 else ()


def _both_left_out(check: Check, own: list[Bound], codes: Codes) -> tuple[OffByOne, ...]:
    found = []
    for right, wrong in (own, own[::-1]):
        moved = right.moved()
        rest = _off_by_one(replaced(check, right, moved), [moved, wrong], codes)
        if rest is None or rest.lets_in:
            return ()
        found.append(rest)
    first, last = sorted(found)
    return (first, last) if first.bound.is_lower is not last.bound.is_lower else ()


def _off_by_one(check: Check, own: list[Bound], codes: Codes) -> OffByOne | None:
    positive, _negated = without_negation(check)
    named = positive.ints.among(codes)
    code = _odd_one(named, codes)
    if code is None or _may_be_meant(positive, code, named, codes):
        return None
    meant = named ^ {code}
    for bound in own:
        if bound.number in {code - 1, code}:  # moved, no other one says something else of the code
            corrected = replaced(check, bound, bound.moved())
            if without_negation(corrected)[0].ints.among(codes) == meant:
                classes = frozenset(known // 100 for known in corrected.ints.among(codes))
                return OffByOne(code, code in named, bound, corrected, classes)
    return None


def _odd_one(named: frozenset[int], codes: Codes) -> int | None:
    """The one code that keeps the codes named from being whole classes, if it is the first or last of its class."""
    odd: set[int] = set()
    for first in range(CODES.start, CODES.stop, 100):
        whole = frozenset(codes[bisect_left(codes, first) : bisect_left(codes, first + 100)])
        odd |= min(whole & named, whole - named, key=len)
    if len(odd) != 1:
        return None
    (code,) = odd
    return code if code % 100 in {0, 99} else None


def _may_be_meant(check: Check, code: int, named: frozenset[int], codes: Codes) -> bool:
    """Whether a check that is wrong but for this code is of a kind that people write on purpose."""
    if named ^ {code} in (frozenset(), frozenset(codes)) or check.holds(code - 1) is check.holds(code + 1):
        return True
    inside = [known in named for known in codes]
    is_one_sided = sum(map(ne, inside, inside[1:])) == 1
    classes = frozenset(known // 100 for known in named - {code})
    return (
        code == 100
        or named == _MADE_UP
        or (code in _MEANT_IF_ONE_SIDED and is_one_sided)
        or (code == 300 and classes in (frozenset({3}), _ALL_BUT_REDIRECTIONS))
    )
