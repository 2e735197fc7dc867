"""Range checks in mypy's syntax trees: what they say of one status, in terms of `ranges`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard, cast

from mypy.nodes import (
    ARG_POS,
    AssignmentExpr,
    CallExpr,
    ComparisonExpr,
    IndexExpr,
    IntExpr,
    MemberExpr,
    NameExpr,
    OpExpr,
    RefExpr,
    StarExpr,
    StrExpr,
    UnaryExpr,
)

from httpstatus_mypy import constants
from httpstatus_mypy.conditions.off_by_one import SWAPPED, Bound, Check, Group, Order
from httpstatus_mypy.internals.types import are_alike

if TYPE_CHECKING:
    from mypy.nodes import Expression

    from httpstatus_mypy.site import Site


def operand(expression: Expression) -> Expression:
    """What is compared: not what the plugin has put around it, and the name that it is given on the way."""
    while isinstance(expression, (StarExpr, AssignmentExpr)):
        expression = expression.expr if isinstance(expression, StarExpr) else expression.target
    return expression


def is_same(one: Expression, other: Expression) -> bool:
    """Whether two expressions are the same variable, attribute or indexed value."""
    one, other = operand(one), operand(other)
    if one is other:
        return True
    return are_alike(one, other)


def number(site: Site, expression: Expression) -> int | None:
    """The int that an expression is, as far as is known before it is checked; then, by its type."""
    expression = operand(expression)
    value = constants.written(expression)
    if value is not None:
        return value
    if isinstance(expression, UnaryExpr) and expression.op in {"+", "-"}:
        value = number(site, expression.expr)
        return -value if value is not None and expression.op == "-" else value
    if isinstance(expression, MemberExpr) and expression.name == "value":
        return number(site, expression.expr)
    known = site.read(expression)
    codes = known.codes if (known.is_status or known.is_ints) and not known.optional else ()
    return next(iter(codes)) if len(codes) == 1 else None


def text(expression: Expression) -> str:
    """How an expression is written, if that is short."""
    expression = operand(expression)
    if isinstance(expression, IntExpr):
        return str(expression.value)
    if isinstance(expression, NameExpr):
        return expression.name
    if isinstance(expression, MemberExpr):
        return f"{text(expression.expr)}.{expression.name}"
    if isinstance(expression, IndexExpr) and isinstance(expression.index, (IntExpr, StrExpr)):
        index = expression.index.value
        return f'{text(expression.base)}["{index}"]' if isinstance(index, str) else f"{text(expression.base)}[{index}]"
    if isinstance(expression, CallExpr):
        return f"{text(expression.callee)}({'...' * bool(expression.args)})"
    return "(...)"


class Reader:
    """Reads what a condition says of one status."""

    def __init__(self, site: Site, status: Expression) -> None:
        """Take the status, as one of the comparisons has it."""
        self.site = site
        self.status = status
        #: The comparisons that were read: the place of a bound is its comparison's place here.
        self.comparisons: list[ComparisonExpr] = []

    def check(self, condition: Expression, path: set[Expression]) -> Check | None:
        """The check of the status, as large as it can be, that one comparison in a condition may be the end of.

        A path leads from the condition to that comparison.  What ends elsewhere is not read: there may be a lot.
        """
        if isinstance(condition, OpExpr) and condition.op in {"and", "or"}:
            parts = _joined(condition)
            place = next(place for place, part in enumerate(parts) if part in path)
            if self.read(parts[place]) is None:
                return self.check(parts[place], path)
            if any(self.read(part) is not None for part in parts[place + 1 :]):
                return None
            known = [check for part in parts[: place + 1] if (check := self.read(part)) is not None]
            return _group(condition.op, tuple(known))
        whole = self.read(condition)
        if whole is None and isinstance(condition, UnaryExpr) and condition.op == "not":
            return self.check(condition.expr, path)
        return whole

    def read(self, condition: Expression) -> Check | None:
        """A condition that is nothing but a check of the status."""
        if isinstance(condition, ComparisonExpr):
            check = self._comparison(condition)
            if check is not None:
                self.comparisons.append(condition)
            return check
        if isinstance(condition, UnaryExpr) and condition.op == "not":
            part = self.read(condition.expr)
            return None if part is None else Group("not", (part,))
        if isinstance(condition, OpExpr) and condition.op in {"and", "or"}:
            parts = _joined(condition)
            known = tuple(part for part in map(self.read, parts) if part is not None)
            return _group(condition.op, known) if len(known) == len(parts) else None
        return None

    def _comparison(self, comparison: ComparisonExpr) -> Check | None:
        operators, operands = comparison.operators, comparison.operands
        if len(operators) == 1 and operators[0] in {"in", "not in"} and is_same(operands[0], self.status):
            return self._range(operands[1], negated=operators[0] == "not in")
        if not all(operator in SWAPPED for operator in operators):
            return None
        if len(operators) == 1:
            return self._after(operators[0], *operands) or self._before(operators[0], *operands)
        if len(operators) == 2:
            first = self._before(operators[0], *operands[:2])
            last = self._after(operators[1], *operands[1:])
            if first is not None and last is not None:
                return Group("chain", (first, last))
        return None

    def _after(self, operator: str, status: Expression, bound: Expression) -> Bound | None:
        value = number(self.site, bound) if is_same(status, self.status) else None
        if value is None:
            return None
        return Bound(cast("Order", operator), value, text(bound), len(self.comparisons))

    def _before(self, operator: str, bound: Expression, status: Expression) -> Bound | None:
        after = self._after(SWAPPED[operator], status, bound)
        return None if after is None else after._replace(number_first=True)

    def _range(self, call: Expression, *, negated: bool) -> Group | None:
        if not is_range(call) or any(kind != ARG_POS for kind in call.arg_kinds):
            return None
        values = [number(self.site, argument) for argument in call.args]
        texts = [text(argument) for argument in call.args]
        if len(values) == 1:
            values, texts = [0, *values], ["", *texts]
        if values[2:] not in ([], [1]):
            return None
        start, stop = values[:2]
        if start is None or stop is None or start >= stop:
            return None
        place = len(self.comparisons)
        parts = (
            Bound(">=", start, texts[0], place, of_range=True),
            Bound("<", stop, texts[1], place, of_range=True),
        )
        return Group("not range" if negated else "range", parts)


def is_range(expression: Expression) -> TypeGuard[CallExpr]:
    """Whether an expression is a call of `range`."""
    return (
        isinstance(expression, CallExpr)
        and isinstance(expression.callee, RefExpr)
        and expression.callee.fullname == "builtins.range"
    )


def _joined(condition: OpExpr) -> list[Expression]:
    """What `and`, or `or`, joins."""
    parts: list[Expression] = []
    stack: list[Expression] = [condition]
    while stack:
        part = stack.pop()
        if isinstance(part, OpExpr) and part.op == condition.op:
            stack += (part.right, part.left)
        else:
            parts.append(part)
    return parts


def _group(form: str, parts: tuple[Check, ...]) -> Check:
    if len(parts) == 1:
        return parts[0]
    return Group("or" if form == "or" else "and", parts)
