"""Statuses that stand in containers which are compared: `(response.status_code, text) == (240, "")`.

What is written out on both sides is compared item by item, each with the one at its place; what a list holds, with each
item of the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.nodes import DictExpr, ListComprehension, ListExpr, StarExpr, StrExpr, TupleExpr

from httpstatus_mypy import diagnostics, error_codes, member_values, plain_ints, site
from httpstatus_mypy.flow import provenance
from httpstatus_mypy.statuses import is_never_member, members

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy.nodes import Expression
    from mypy.plugin import MethodContext
    from mypy.types import Type

    from httpstatus_mypy.site import Comparison


def compared(ctx: MethodContext) -> Type:
    """The hook of `__eq__` and `__ne__` of containers."""
    comparison = site.comparison(ctx, ("==", "!="), 1)
    if comparison is not None:
        judge(comparison)
    return ctx.default_return_type


def judge(comparison: Comparison) -> None:
    """Judge two operands of `==` or `!=`, if both are containers."""
    left, right = comparison.written(0), comparison.written(1)
    for status, number in (*_pairs(left, right), *_pairs(right, left)):
        _judge(comparison, status, number)
    for container, other in ((left, right), (right, left)):
        if isinstance(other, (ListExpr, TupleExpr)) and provenance.may_be_status(container):
            for item in other.items:
                if not isinstance(item, StarExpr):
                    plain_ints.judge(comparison, comparison.read(item), container, item, provenance.are_statuses)


def _judge(comparison: Comparison, status: Expression, number: Expression) -> None:
    """Judge an item that may be a status, beside one that may be a number."""
    known, operand = comparison.read(status), comparison.read(number)
    if not operand.is_ints or member_values.judge(comparison, status, operand, number, always=None):
        return
    if not known.is_status:
        plain_ints.judge(comparison, operand, status, number)
    elif is_never_member(known, operand) and comparison.is_certain(status):
        info = known.classes[0]
        message = diagnostics.no_match(min(operand.ints), info.fullname, members(info))
        comparison.report(message, error_codes.COMPARISON, number)


def _pairs(left: Expression, right: Expression) -> Iterator[tuple[Expression, Expression]]:
    """Each item on the left with what it is compared with."""
    if isinstance(left, ListComprehension) and isinstance(right, ListExpr):
        yield from ((left.generator.left_expr, item) for item in right.items if not isinstance(item, StarExpr))
    elif isinstance(left, DictExpr) and isinstance(right, DictExpr):
        ours, others = _by_key(left), _by_key(right)
        for key in filter(others.__contains__, ours):
            yield from _pair(ours[key], others[key])
    elif isinstance(left, (TupleExpr, ListExpr)) and isinstance(right, (TupleExpr, ListExpr)):
        is_exact = not any(isinstance(item, StarExpr) for item in (*left.items, *right.items))
        if is_exact and len(left.items) == len(right.items):
            for one, other in zip(left.items, right.items, strict=True):
                yield from _pair(one, other)


def _by_key(display: DictExpr) -> dict[str, Expression]:
    """The values of a dict by their keys; none if one may take the place of another."""
    found = {key.value: value for key, value in display.items if isinstance(key, StrExpr)}
    return found if len(found) == len(display.items) else {}


def _pair(one: Expression, other: Expression) -> Iterator[tuple[Expression, Expression]]:
    yield one, other
    yield from _pairs(one, other)
