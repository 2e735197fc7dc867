"""The tree of a condition: what it says of statuses, each of which is a number here.

Of one status, a condition is a set of ints: those for which it holds.
"""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, Final, Literal

from httpstatus_mypy.conditions import ints
from httpstatus_mypy.named_tuple import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from httpstatus_mypy.conditions.ints import Ints

Order = Literal["<", "<=", ">", ">="]
Form = Literal["and", "or", "chain", "range", "not range", "not"]

#: The operators of a bound, and what each is with its operands swapped.
SWAPPED: Final[dict[str, Order]] = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}

_HOLDS: Final[dict[Order, Callable[[int, int], bool]]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_OTHER_SIDE: Final[dict[Order, Order]] = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
_OPPOSITE: Final = {"==": "!=", "!=": "==", "in": "not in", "not in": "in"}


class Bound(NamedTuple):
    """A comparison of a status with a number, as if the status stood on the left."""

    operator: Order
    number: int
    #: The number as it is written; nothing for the 0 that `range(300)` begins at.
    text: str
    #: Which comparison of the condition it is in.
    place: int = 0
    number_first: bool = False
    of_range: bool = False
    status: int = 0

    @property
    def is_lower(self) -> bool:
        return self.operator in {">", ">="}

    @property
    def cut(self) -> int:
        """The lowest int above the place where the bound cuts."""
        return self.number + (self.operator in {">", "<="})

    def holds(self, code: int) -> bool:
        return _HOLDS[self.operator](code, self.number)

    @property
    def ints(self) -> Ints:
        return ints.Ints(not self.is_lower, (self.cut,))

    def moved(self) -> Bound:
        """The bound that was meant, if this one is wrong by one: `>= 400` for `> 400`, `< 300` for `< 299`."""
        if self.number % 100:
            return self._replace(number=self.number + 1, text=str(self.number + 1))
        # A range has no operator that could be another.
        return self if self.of_range else self._replace(operator=_OTHER_SIDE[self.operator])

    def negated(self) -> Bound:
        """The bound that holds where this one does not."""
        return self._replace(operator=_OTHER_SIDE[SWAPPED[self.operator]])

    def written(self, status: str) -> str:
        if self.number_first:
            return f"{self.text} {SWAPPED[self.operator]} {status}"
        return f"{status} {self.operator} {self.text}"


class Equality(NamedTuple):
    """A comparison of a status with one number, or with several in a container."""

    operator: str
    numbers: tuple[int, ...]
    #: The number, or the container, as it is written.
    text: str
    place: int = 0
    number_first: bool = False
    status: int = 0
    #: Each number, as it is written in a container.
    texts: tuple[str, ...] = ()

    @property
    def is_negated(self) -> bool:
        return self.operator in {"!=", "not in"}

    def holds(self, code: int) -> bool:
        return (code in self.numbers) is not self.is_negated

    @property
    def ints(self) -> Ints:
        found = ints.of(self.numbers)
        return found.complement() if self.is_negated else found

    def negated(self) -> Equality:
        """The comparison that holds where this one does not."""
        return self._replace(operator=_OPPOSITE[self.operator])

    def written(self, status: str) -> str:
        if self.number_first:
            return f"{self.text} {self.operator} {status}"
        return f"{status} {self.operator} {self.text}"


class Constant(NamedTuple):
    """A number that stands where a condition does."""

    number: int
    text: str


class Unknown(NamedTuple):
    """A part that says nothing of a status."""


class Group(NamedTuple):
    """Several conditions, or one that is negated."""

    form: Form
    parts: tuple[Condition, ...]

    def holds(self, code: int) -> bool:
        """Whether it holds for an int, if all its parts say something of one status."""
        known = (part.holds(code) for part in self.parts if not isinstance(part, (Constant, Unknown)))
        if self.form == "or":
            return any(known)
        return all(known) is not self.form.startswith("not")

    @property
    def ints(self) -> Ints:
        """The ints for which it holds, if all its parts say something of one status."""
        found = [part.ints for part in self.parts if not isinstance(part, (Constant, Unknown))]
        if self.form == "or":
            return ints.union(found)
        common = ints.intersection(found)
        return common.complement() if self.form.startswith("not") else common

    def written(self, status: str) -> str:
        if self.form == "not":
            return f"not {_inside(self.parts[0], self, status)}"
        if self.form in {"and", "or"}:
            return f" {self.form} ".join(_inside(part, self, status) for part in self.parts)
        first, last = (part for part in self.parts if isinstance(part, (Bound, Equality)))
        if self.form == "chain":
            return f"{first.written(status)} {last.operator} {last.text}"
        numbers = ", ".join(filter(None, (first.text, last.text)))
        return f"{status} {'not ' * (self.form == 'not range')}in range({numbers})"


#: What says something of one status.
Leaf = Bound | Equality
#: What says something, of one status or of several.
Saying = Bound | Equality | Group
Condition = Bound | Equality | Constant | Unknown | Group

UNKNOWN: Final = Unknown()


def _inside(part: Condition, around: Group, status: str) -> str:
    if isinstance(part, (Constant, Unknown)):
        return part.text if isinstance(part, Constant) else "..."
    joined = isinstance(part, Group) and part.form in {"and", "or"} and part.form != around.form
    return f"({part.written(status)})" if joined else part.written(status)


def leaves(condition: Condition) -> Iterator[Leaf]:
    """All comparisons in a condition, in the order of the source."""
    if isinstance(condition, Group):
        for part in condition.parts:
            yield from leaves(part)
    elif isinstance(condition, (Bound, Equality)):
        yield condition


def is_of_one_status(condition: Condition) -> bool:
    """Whether all of a condition says something of one status."""
    if isinstance(condition, Group):
        return all(map(is_of_one_status, condition.parts)) and len({leaf.status for leaf in leaves(condition)}) == 1
    return isinstance(condition, (Bound, Equality))
