"""Which comparisons are not what they seem to be: `status == (200 or 201)`, `status >= 200 & status < 300`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.nodes import ListExpr, OpExpr, SetExpr, TupleExpr

from httpstatus_mypy.conditions.condition import Bound, Equality, Group, Saying
from httpstatus_mypy.conditions.off_by_one import NUMBERS
from httpstatus_mypy.conditions.reader import leaf, number, operand, spelled, text
from httpstatus_mypy.named_tuple import NamedTuple
from httpstatus_mypy.statuses import CODES

if TYPE_CHECKING:
    from mypy.nodes import ComparisonExpr, Expression


class Chosen(NamedTuple):
    """Numbers of which `or`, or `and`, gives one."""

    status: Expression
    written: str
    #: The one that it gives.
    given: str
    meant: Saying


class Bitwise(NamedTuple):
    """`&` or `|`, which is done before the comparisons around it."""

    status: Expression
    operator: str
    #: What it joins.
    written: str
    meant: Saying


class TwoNumbers(NamedTuple):
    """A chain of which one half compares two numbers."""

    status: Expression
    written: str
    meant: Saying


Mistaken = Chosen | Bitwise | TwoNumbers


def mistaken(comparison: ComparisonExpr) -> Mistaken | None:
    """What a comparison does not say, though it seems to."""
    operands = [operand(part) for part in comparison.operands]
    match comparison.operators:
        case ["==" | "!=" as operator]:
            left, right = operands
            return _chosen(left, operator, right) or _chosen(right, operator, left)
        case ["in" | "not in" as operator]:
            status, container = operands
            return _chosen_in(status, operator, container)
        case [_, _] as operators:
            return _bitwise(operators, operands) or _two_numbers(operators, operands)
    return None


def _codes(expression: Expression) -> list[tuple[int, str]] | None:
    """The codes that `or`, or `and`, chooses from."""
    if not isinstance(expression, OpExpr) or expression.op not in {"and", "or"}:
        return None
    found: list[tuple[int, str]] = []
    for side in (expression.left, expression.right):
        code = number(side)
        inner = [(code, text(side))] if code is not None and code in CODES else _codes(side)
        if inner is None or (isinstance(side, OpExpr) and side.op != expression.op):
            return None
        found += inner
    return found


def _chosen(status: Expression, operator: str, choice: Expression) -> Chosen | None:
    codes = _codes(choice)
    if codes is None or not isinstance(choice, OpExpr):
        return None
    return _chosen_from(status, "in" if operator == "==" else "not in", choice, codes)


def _chosen_from(status: Expression, operator: str, choice: OpExpr, codes: list[tuple[int, str]]) -> Chosen:
    texts = [written for _code, written in codes]
    numbers = tuple(code for code, _written in codes)
    meant = Equality(operator, numbers, f"({', '.join(texts)})")
    return Chosen(status, f" {choice.op} ".join(texts), texts[0 if choice.op == "or" else -1], meant)


def _chosen_in(status: Expression, operator: str, container: Expression) -> Chosen | None:
    items = container.items if isinstance(container, (TupleExpr, ListExpr, SetExpr)) else []
    chosen = next((item for item in items if _codes(item) is not None), None)
    if not isinstance(chosen, OpExpr):
        return None
    every: list[tuple[int, str]] = []
    for item in items:
        code = number(item)
        codes = _codes(item) if code is None else [(code, text(item))]
        if codes is None:
            return None
        every += codes
    found = _chosen_from(status, operator, chosen, _codes(chosen) or [])
    return found._replace(meant=Equality(operator, tuple(c for c, _ in every), f"({', '.join(w for _, w in every)})"))


def _bitwise(operators: list[str], operands: list[Expression]) -> Bitwise | None:
    """`status >= 200 & status < 300`: the middle of the chain is `200 & status`."""
    first, middle, last = operands
    if not isinstance(middle, OpExpr) or middle.op not in {"&", "|"}:
        return None
    one, other = (first, middle.left) if number(first) is None else (middle.left, first)
    # The status, and the number that it is compared with, on the left of the operator.
    if spelled(one) is None or spelled(one) != spelled(middle.right):
        return None
    number_first = other is first
    before = leaf(operators[0], number(other), other, number_first=number_first)
    after = leaf(operators[1], number(last), last)
    if before is None or after is None:
        return None
    meant = Group("and" if middle.op == "&" else "or", (before, after))
    return Bitwise(one, middle.op, f"{text(middle.left)} {middle.op} {text(middle.right)}", meant)


def _two_numbers(operators: list[str], operands: list[Expression]) -> TwoNumbers | None:
    """`status >= 200 < 300`, where `200 <= status < 300` was meant."""
    status, low, high = operands
    if number(status) is not None or number(low) not in NUMBERS or number(high) not in NUMBERS:
        return None
    before, after = leaf(operators[0], number(low), low), leaf(operators[1], number(high), high)
    if not isinstance(before, Bound) or not isinstance(after, Bound) or before.is_lower is after.is_lower:
        return None
    meant = Group("chain", (before._replace(number_first=True), after))
    return TwoNumbers(status, f"{text(low)} {operators[1]} {text(high)}", meant)
