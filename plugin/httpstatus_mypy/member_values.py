"""The int of a status: `status.value`, `int(status)`.

To mypy it is an int like any other, and so nothing is narrowed by it.  It equals what the status equals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.nodes import ARG_POS, CallExpr, MemberExpr, NameExpr

from httpstatus_mypy import diagnostics, error_codes
from httpstatus_mypy.flow import provenance
from httpstatus_mypy.statuses import is_member_of_any, is_never_member, members

if TYPE_CHECKING:
    from mypy.nodes import Context, Expression

    from httpstatus_mypy.site import Comparison, Side, Site
    from httpstatus_mypy.statuses import Operand

_VALUE: Final = frozenset({"value", "_value_"})


def status_of(site: Site, expression: Expression) -> Expression | None:
    """The status, surely a member of one of the classes, whose int an expression is."""
    match expression:
        case MemberExpr(name=name, expr=status) if name in _VALUE:
            pass
        case CallExpr(callee=NameExpr(fullname="builtins.int"), args=[status], arg_kinds=[kind]) if kind is ARG_POS:
            pass
        case _:
            return None
    return status if is_member_of_any(site.type_of(status)) else None


def is_certainly_status(site: Site, expression: Expression) -> bool:
    """Whether an expression is a status, or the int of one, each time that the site is come to."""
    status = status_of(site, expression)
    if status is None and not (site.read(expression).is_status or provenance.is_status(site, expression)):
        return False
    return site.is_certain(status or expression)


def judge_pair(comparison: Comparison, value: Side, number: Side) -> bool:
    """Judge the two operands of `==` or `!=`; say whether something was reported."""
    return not value.operand.is_status and judge(
        comparison, value.expression, number.operand, always=comparison.is_negated
    )


def judge(site: Site, value: Expression, number: Operand, at: Context | None = None, *, always: bool | None) -> bool:
    """Report an int that no member has, and that is compared with the int of a status; say whether it was reported.

    The comparison is then `always` so; None where the int is one of several, or a pattern.
    """
    status = status_of(site, value) if number.is_ints else None
    operand = None if status is None else site.read(status)
    if status is None or operand is None or not is_never_member(operand, number) or not site.is_certain(status):
        return False
    code, info = min(number.ints), operand.classes[0]
    if always is None:
        message = diagnostics.no_match(code, info.fullname, members(info))
    else:
        message = diagnostics.no_member(code, info.fullname, members(info), always=always)
    site.report(message, error_codes.COMPARISON, at)
    return True
