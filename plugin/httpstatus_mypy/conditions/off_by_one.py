"""Which range checks on a status are wrong.

A check names a set of codes: of 100 to 599 for a plain int, of its members for an enum.  It is wrong

(a) if that set is made of whole classes but for one code, the first (x00) or the last (x99) of its class, that is let
    in or left out, and the bound that lets it in or leaves it out, moved by one, makes it whole;
(b) if two of its bounds point the same way, so that one of them does nothing, whatever the int.

By (a), a check that cuts the codes in two just once is wrong at 400, at 500 and at x99 only: `code > 200` and
`code <= 300` may well be meant.  So may

- a bound that is written as x01, which means that code: `code >= 401` leaves out 400 on purpose;
- a check of all codes from 499 or 599 on, which proxies and clients make up;
- a hole: `400 <= code < 500 or code > 500`;
- what leaves out 100, which no response ends with, or 300 from the redirections, since it need not lead anywhere.

A negation names the other codes; it is wrong if what it negates is.
"""

from __future__ import annotations

import operator
from functools import lru_cache
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Order = Literal["<", "<=", ">", ">="]
Form = Literal["and", "or", "chain", "range", "not range", "not"]
Codes = range | tuple[int, ...]

#: The codes that a plain int can stand for.
CODES: Final = range(100, 600)

#: The numbers that a code is compared with.  `code > 0 and code >= 400` has one that means something else.
NUMBERS: Final = frozenset(range(CODES.start - 1, CODES.stop + 2))

#: The operators of a bound, and what each is with its operands swapped.
SWAPPED: Final[dict[str, Order]] = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}

_HOLDS: Final[dict[Order, Callable[[int, int], bool]]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_OTHER_SIDE: Final[dict[Order, Order]] = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
_ONE_SIDED: Final = frozenset({400, 500})
_ALL_BUT_REDIRECTIONS: Final = frozenset({1, 2, 4, 5})
_MADE_UP: Final = frozenset({499, 599})


class Bound(NamedTuple):
    """A comparison of a status with a number, as if the status stood on the left."""

    operator: Order
    number: int
    #: The number as it is written; nothing for the 0 that `range(300)` begins at.
    text: str
    #: Which comparison of the check it is in.
    place: int = 0
    number_first: bool = False
    of_range: bool = False

    @property
    def is_lower(self) -> bool:
        return self.operator in {">", ">="}

    @property
    def cut(self) -> int:
        """The lowest int above the place where the bound cuts."""
        return self.number + (self.operator in {">", "<="})

    def holds(self, code: int) -> bool:
        return _HOLDS[self.operator](code, self.number)

    def moved(self) -> Bound:
        """The bound that was meant, if this one is wrong by one: `>= 400` for `> 400`, `< 300` for `< 299`."""
        if self.number % 100 == 0 and self.of_range:
            return self  # it has no operator that could be another
        if self.number % 100 == 0:
            return self._replace(operator=_OTHER_SIDE[self.operator])
        return self._replace(number=self.number + 1, text=str(self.number + 1))

    def negated(self) -> Bound:
        """The bound that holds where this one does not."""
        return self._replace(operator=_OTHER_SIDE[SWAPPED[self.operator]])

    def written(self, status: str) -> str:
        if self.number_first:
            return f"{self.text} {SWAPPED[self.operator]} {status}"
        return f"{status} {self.operator} {self.text}"


class Group(NamedTuple):
    """Several checks of one status, or one that is negated."""

    form: Form
    parts: tuple[Check, ...]

    def holds(self, code: int) -> bool:
        if self.form == "or":
            return any(part.holds(code) for part in self.parts)
        return all(part.holds(code) for part in self.parts) is not self.form.startswith("not")

    def written(self, status: str) -> str:
        if self.form == "not":
            return f"not {_inside(self.parts[0], self, status)}"
        if self.form in {"and", "or"}:
            return f" {self.form} ".join(_inside(part, self, status) for part in self.parts)
        first, last = (part for part in self.parts if isinstance(part, Bound))
        if self.form == "chain":
            return f"{first.written(status)} {last.operator} {last.text}"
        numbers = ", ".join(filter(None, (first.text, last.text)))
        return f"{status} {'not ' * (self.form == 'not range')}in range({numbers})"


Check = Bound | Group


def _inside(part: Check, around: Group, status: str) -> str:
    joined = isinstance(part, Group) and part.form in {"and", "or"} and part.form != around.form
    return f"({part.written(status)})" if joined else part.written(status)


def bounds(check: Check) -> Iterator[Bound]:
    """All bounds of a check, in the order of the source."""
    if isinstance(check, Bound):
        yield check
    else:
        for part in check.parts:
            yield from bounds(part)


def _replaced(check: Check, old: Bound, new: Bound) -> Check:
    if isinstance(check, Bound):
        return new if check == old else check
    return Group(check.form, tuple(_replaced(part, old, new) for part in check.parts))


def without_negation(check: Check) -> tuple[Check, bool]:
    """What a check negates, and whether it does so."""
    negated = False
    while isinstance(check, Group) and check.form.startswith("not"):
        check = check.parts[0] if check.form == "not" else Group("range", check.parts)
        negated = not negated
    return check, negated


class OffByOne(NamedTuple):
    """A check that is wrong by (a)."""

    code: int
    lets_in: bool
    bound: Bound
    corrected: Check
    #: The classes that the corrected check names, by their first digit.
    classes: frozenset[int]


def off_by_one(check: Check, codes: Codes) -> OffByOne | None:
    """Judge a check by (a), among these codes, in ascending order."""
    if any(bound.number > 100 and bound.number % 100 in {98, 99, 0} for bound in bounds(check)):
        return _off_by_one(check, codes)
    return None  # as is most often the case, without a look at each code


@lru_cache
def _off_by_one(check: Check, codes: Codes) -> OffByOne | None:
    positive, _negated = without_negation(check)
    named = frozenset(filter(positive.holds, codes))
    code = _odd_one(named, codes)
    if code is None or _may_be_meant(positive, code, named, codes):
        return None
    meant = named ^ {code}
    for bound in bounds(check):
        if bound.cut in {code, code + 1} and bound.number <= code:
            corrected = _replaced(check, bound, bound.moved())
            if frozenset(filter(without_negation(corrected)[0].holds, codes)) == meant:
                classes = frozenset(known // 100 for known in codes if corrected.holds(known))
                return OffByOne(code, code in named, bound, corrected, classes)
    return None


def _odd_one(named: frozenset[int], codes: Codes) -> int | None:
    """The one code that keeps the codes named from being whole classes, if it is the first or last of its class."""
    odd: list[frozenset[int]] = []
    for _digit, of_class in groupby(codes, lambda code: code // 100):
        whole = frozenset(of_class)
        if named & whole not in (whole, frozenset()):
            odd.append(min(named & whole, whole - named, key=len))
    if len(odd) != 1 or len(odd[0]) != 1:
        return None
    (code,) = odd[0]
    return code if code % 100 in {0, 99} else None


def _may_be_meant(check: Check, code: int, named: frozenset[int], codes: Codes) -> bool:
    """Whether a check that is wrong but for this code is of a kind that people write on purpose."""
    if check.holds(code - 1) is check.holds(code + 1) or code == 100:
        return True
    is_one_sided = sum((one in named) is not (other in named) for one, other in pairwise(codes)) == 1
    if code % 100 == 99:
        return is_one_sided and min(named) in _MADE_UP and max(named) == max(codes)
    classes = frozenset(known // 100 for known in named - {code})
    return (is_one_sided and code not in _ONE_SIDED) or (
        code == 300 and classes in (frozenset({3}), _ALL_BUT_REDIRECTIONS)
    )


class Idle(NamedTuple):
    """A check that is wrong by (b): a bound, and the one beside which it does nothing."""

    bound: Bound
    beside: Bound
    corrected: Check


def idle(check: Check) -> Idle | None:
    """Judge a check by (b)."""
    if isinstance(check, Bound) or check.form.endswith("range"):
        return None
    beside = tuple(_beside_each_other(check))
    for number, last in enumerate(beside):
        for first in beside[:number]:
            if first.is_lower is last.is_lower and {first.number, last.number} <= NUMBERS:
                return _idle(check, beside, first, last)
    return next(filter(None, map(idle, check.parts)), None)


def _beside_each_other(group: Group) -> Iterator[Bound]:
    for part in group.parts:
        if isinstance(part, Bound):
            yield part
        elif part.form == group.form or (part.form == "chain" and group.form == "and"):
            yield from _beside_each_other(part)
        elif part.form == "not" and isinstance(part.parts[0], Bound):
            yield part.parts[0].negated()


def _idle(group: Group, beside: tuple[Bound, ...], first: Bound, last: Bound) -> Idle:
    # In `and` the narrower bound decides, in `or` the wider one.
    first_decides = first.cut == last.cut or ((first.cut > last.cut) is (first.is_lower is (group.form != "or")))
    decides, does_nothing = (first, last) if first_decides else (last, first)
    low, high = sorted((_border(first.cut), _border(last.cut)))
    corrected: Check = decides
    if low < high and low % 100 == high % 100 == 0 and len(beside) == 2:
        below = Bound(">=" if group.form != "or" else "<", low, str(low), number_first=group.form == "chain")
        above = Bound("<" if group.form != "or" else ">=", high, str(high))
        corrected = Group(group.form, (below, above))
    return Idle(does_nothing, decides, corrected)


def _border(cut: int) -> int:
    """The border of a class that a bound misses by one at most; else where it cuts."""
    border = round(cut, -2)
    return border if abs(border - cut) <= 1 else cut
