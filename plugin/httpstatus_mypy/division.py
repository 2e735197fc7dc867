"""A status divided without rounding: `status / 100 == 2` is true of 200 alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.nodes import FloatExpr, IntExpr, ListExpr, OpExpr, SetExpr, TupleExpr

from httpstatus_mypy import diagnostics, error_codes
from httpstatus_mypy.conditions.reader import operand, text
from httpstatus_mypy.member_values import is_certainly_status

if TYPE_CHECKING:
    from mypy.nodes import Expression

    from httpstatus_mypy.site import Comparison


def judge(comparison: Comparison) -> None:
    """Judge a comparison, by `==`, `!=`, `in` or `not in`, one side of which is a division."""
    operators = comparison.node.operators
    if len(operators) != 1:
        return
    left, right = map(operand, comparison.node.operands)
    if operators[0] in {"==", "!="}:
        _judge(comparison, left, [right])
        _judge(comparison, right, [left])
    elif isinstance(right, (TupleExpr, ListExpr, SetExpr)):
        _judge(comparison, left, right.items)


def _judge(comparison: Comparison, divided: Expression, others: list[Expression]) -> None:
    if not isinstance(divided, OpExpr) or divided.op != "/":
        return
    digits = [digit for other in others if (digit := _digit(other)) is not None]
    is_by_hundred = isinstance(divided.right, IntExpr) and divided.right.value == 100
    if (
        not is_by_hundred
        or not digits
        or len(digits) != len(others)
        or not is_certainly_status(comparison, divided.left)
    ):
        return
    status = text(divided.left)
    is_one = comparison.operator in {"==", "!="}
    numbers = str(digits[0]) if is_one else f"({', '.join(map(str, digits))}{',' * (len(digits) == 1)})"
    said = f"{status} / 100 is {numbers if is_one else f'in {numbers}'}"
    meant = f"{status} // 100 {comparison.operator} {numbers}"
    comparison.report(diagnostics.divided(said, [100 * digit for digit in digits], meant), error_codes.RANGE)


def _digit(expression: Expression) -> int | None:
    """The first digit of a class."""
    if not isinstance(expression, (IntExpr, FloatExpr)) or expression.value not in range(1, 6):
        return None
    return int(expression.value)
