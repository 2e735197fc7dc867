"""A status compared with an int by `==` or `!=`, in either order.

An int that is the code of a member is taken for that member: its expression is replaced, in the tree, by one of the
member's type, and mypy narrows by itself.  An int that is the code of no member is reported.

What is compared with more than statuses and ints of known value is none of our business: `HTTPStatus | int`, `Any`,
floats, members of other enums.

Attributes and indexed values change behind mypy's back.  They narrow; but once an int has narrowed one, a comparison
that the narrowed type excludes is left as if nothing had been narrowed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.nodes import Expression, NameExpr, Var

from httpstatus_mypy import certainty, error_codes, internals, narrowed
from httpstatus_mypy.operands import Operator, Side, Visits, find_operator, no_member, report_plain
from httpstatus_mypy.statuses import is_never_member, stand_in

if TYPE_CHECKING:
    from mypy.plugin import CheckerPluginInterface, MethodContext
    from mypy.types import Type


_visits: Final = Visits()


def compared(ctx: MethodContext) -> Type:
    """The hook of `__eq__` and `__ne__`, of either operand."""
    operator = find_operator(ctx, ("==", "!="), 1) if _visits.is_new(ctx.api) else None
    if operator is not None:
        _visits.judged(ctx.api)
        _judge(ctx.api, operator)
    return ctx.default_return_type


def _judge(api: CheckerPluginInterface, operator: Operator) -> None:
    left, right = operator.side(api, 0), operator.side(api, 1)
    if left.operand.other or right.operand.other:
        for number, status in ((left, right), (right, left)):
            report_plain(api, internals.report_equality, operator.comparison, number.operand, status.expression)
        return
    for place, status, number in ((1, left, right), (0, right, left)):
        if status.operand.is_status:
            typ = _judge_pair(api, operator, status, number)
            if typ is not None:
                operator.put(api, place, typ)
                return


def _judge_pair(api: CheckerPluginInterface, operator: Operator, status: Side, number: Side) -> Type | None:
    """Judge a status beside a number of known values; give the type that is to stand for the number, if one is."""
    tree = internals.current_tree(api)
    if status.operand.codes & number.operand.codes:
        internals.accept_equality(api)
        if number.operand.optional and _is_variable(number.expression):
            return None  # it may lose its None here, which what stands for it could not
        typ = stand_in(status.operand, number.operand)
        if typ is not None:
            narrowed.remember(tree, status.expression)
        return typ
    if is_never_member(status.operand, number.operand):
        both_none = status.operand.optional and number.operand.optional
        if not both_none and certainty.is_certain(api, operator.comparison, status.expression):
            message = no_member(status.operand, number.operand, operator)
            internals.report_equality(api, message, operator.comparison, error_codes.COMPARISON)
    elif not narrowed.may_change(status.expression):
        return stand_in(status.operand, number.operand)  # mypy finds that they are never equal, as with a member
    elif narrowed.is_remembered(tree, status.expression):
        internals.accept_equality(api)
        return api.named_generic_type("builtins.int", [])
    return None


def _is_variable(expression: Expression) -> bool:
    return isinstance(expression, NameExpr) and not (isinstance(expression.node, Var) and expression.node.is_final)
