"""A status compared with an int by `==` or `!=`, in either order.

An int that is the code of a member is taken for that member: mypy is told that the expression is one of the member's
type, and narrows by itself.  An int that is the code of no member is reported.  Where the int is the one that may be
several, and the member is not, the member is taken for its int: `reply.status_code == HTTPStatus.OK`.

What is compared with more than statuses and ints of known value is none of our business: `HTTPStatus | int`, `Any`,
floats.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.nodes import ComparisonExpr, Expression, NameExpr, OpExpr, Var

from httpstatus_mypy import constant_conditions, diagnostics, division, error_codes, member_values, plain_ints, site
from httpstatus_mypy.narrowing import is_int_narrowed, is_narrowed
from httpstatus_mypy.site import written
from httpstatus_mypy.statuses import int_stand_in, is_enum_of_ints, is_never_member, members, stand_in

if TYPE_CHECKING:
    from mypy.plugin import MethodContext
    from mypy.types import Type

    from httpstatus_mypy.site import Comparison, Side
    from httpstatus_mypy.statuses import Operand


def compared(ctx: MethodContext) -> Type:
    """The hook of `__eq__` and `__ne__`, of either operand."""
    if not site.came_again(ctx):
        comparison = site.comparison(ctx, ("==", "!="), 1)
        if comparison is not None:
            judge(comparison)
    return ctx.default_return_type


def compared_again(ctx: MethodContext) -> Type:
    """The hook of `__eq__` and `__ne__` of what is no int: of the `None` in a union."""
    site.came_again(ctx)
    return ctx.default_return_type


def compared_quotient(ctx: MethodContext) -> Type:
    """The hook of `__eq__` and `__ne__` of a float: `status / 100 == 2`."""
    if isinstance(ctx.context, ComparisonExpr) and isinstance(written(ctx.context.operands[0]), OpExpr):
        comparison = site.comparison(ctx, ("==", "!="), 1)
        if comparison is not None:
            division.judge(comparison)
    return ctx.default_return_type


def judge(comparison: Comparison) -> None:
    """Judge a comparison by `==` or `!=`."""
    left, right = comparison.side(0), comparison.side(1)
    pairs = ((1, left, right), (0, right, left))
    constant_conditions.judge_pair(comparison, left, right)
    if any(isinstance(side.expression, OpExpr) for side in (left, right)):
        division.judge(comparison)
    if any(member_values.judge_pair(comparison, status, number) for _place, status, number in pairs):
        return
    if left.operand.other or right.operand.other:
        for _place, status, number in pairs:
            plain_ints.judge(comparison, number.operand, status.expression)
            if status.operand.is_status and is_enum_of_ints(comparison.type_of(number.expression)):
                comparison.accept()
        return
    if any(side.operand.is_mixed for side in (left, right)) and left.operand.codes & right.operand.codes:
        comparison.accept()
    comparison.watch_overlaps()
    for place, status, number in pairs:
        if status.operand.is_status and _judge_pair(comparison, place, status, number):
            return


def _judge_pair(comparison: Comparison, place: int, status: Side, number: Side) -> bool:
    """Judge a status beside a number of known values; say whether something was put in the number's place."""
    if is_never_member(status.operand, number.operand):
        both_none = status.operand.optional and number.operand.optional
        if not both_none and comparison.is_certain(status.expression):
            comparison.report(no_member(comparison, status.operand, number.operand), error_codes.COMPARISON)
        return False
    is_possible = bool(status.operand.codes & number.operand.codes)
    if is_possible:
        comparison.accept()
    ints = _ints_of(comparison, 1 - place, status, number)
    if ints is not None:
        if not is_possible:
            comparison.report_overlap()
        comparison.put(1 - place, ints)
        return True
    if is_possible and number.operand.optional and _is_variable(number.expression):
        return False  # it may lose its None here, which what stands for it could not
    typ = stand_in(status.operand, number.operand)
    if typ is None or not is_narrowed(comparison, status.expression):
        return False
    if not is_possible:
        comparison.report_overlap()
    comparison.narrows()
    comparison.put(place, typ)
    return True


def _ints_of(comparison: Comparison, place: int, status: Side, number: Side) -> Type | None:
    """The ints that a status is to stand for, where it narrows the number and has nothing to be narrowed itself."""
    is_one = len(status.operand.codes) == 1 or status.operand.codes <= number.operand.ints
    if (
        not number.operand.is_ints
        or ((not is_one or status.operand.optional) and comparison.is_narrowed(place))
        or not comparison.is_narrowed(1 - place)
        or not is_int_narrowed(comparison, number.expression)
    ):
        return None
    return int_stand_in(status.operand, comparison.named("builtins.int"))


def _is_variable(expression: Expression) -> bool:
    return isinstance(expression, NameExpr) and not (isinstance(expression.node, Var) and expression.node.is_final)


def no_member(comparison: Comparison, status: Operand, number: Operand) -> str:
    """The message for an int that no member of the status's class equals."""
    info = status.classes[0]
    return diagnostics.no_member(min(number.ints), info.fullname, members(info), always=comparison.is_negated)
