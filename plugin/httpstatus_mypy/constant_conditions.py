"""Conditions on a status that are always true or never, whatever the status.

mypy calls no hook for `and`, `or` and `not`, only for the comparisons that they join.  All of what they join is read
once, at the first of them; what is said of one status is reported at its first comparison.  What is wrong is said in
`conditions`: `always_or_never`, `bare_constant` and `precedence`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.nodes import ListExpr, OpExpr, SetExpr, TupleExpr

from httpstatus_mypy import diagnostics, error_codes
from httpstatus_mypy.conditions.always_or_never import contradiction, suggestions, within
from httpstatus_mypy.conditions.condition import Bound, Equality
from httpstatus_mypy.conditions.precedence import Bitwise, Chosen, mistaken
from httpstatus_mypy.conditions.reader import is_joined, reading, text
from httpstatus_mypy.flow import provenance
from httpstatus_mypy.flow.tables import is_range
from httpstatus_mypy.member_values import is_certainly_status
from httpstatus_mypy.statuses import CODES

if TYPE_CHECKING:
    from mypy.nodes import Expression

    from httpstatus_mypy.conditions.always_or_never import Finding
    from httpstatus_mypy.conditions.bare_constant import Bare
    from httpstatus_mypy.conditions.condition import Leaf
    from httpstatus_mypy.conditions.precedence import Mistaken
    from httpstatus_mypy.site import Comparison, Side

_OTHER: Final = "other than "


def judge_pair(comparison: Comparison, left: Side, right: Side) -> None:
    """Judge what a comparison of two operands is a part of, if one of them may be a status."""
    if _may_be_of_status(left, right) or _may_be_of_status(right, left):
        judge(comparison)


def _may_be_of_status(status: Side, other: Side) -> bool:
    if isinstance(other.expression, OpExpr):
        return True
    return status.operand.is_status or (
        any(code in CODES for code in other.operand.codes) and provenance.may_be_status(status.expression)
    )


def judge(comparison: Comparison) -> None:
    """Judge what a comparison of a status with numbers is a part of, and the comparison itself."""
    if comparison.is_quiet:
        return
    node = comparison.node
    if len(node.operators) > 1 or any(map(_has_operator, node.operands)):
        found = mistaken(node)
        if found is not None and is_certainly_status(comparison, found.status):
            comparison.report(_of_mistaken(found), error_codes.CONDITION)
    if len(node.operators) > 1 or is_range(node.operands[-1]) or is_joined(node):
        whole = reading(node)
        for finding, place, is_first in whole.findings.get(node, ()):
            _judge(comparison, whole.compared[place], finding, is_first=is_first)
        bare = whole.bare.get(node)
        if bare is not None and is_certainly_status(comparison, whole.compared[bare.comparison.place]):
            status = text(whole.compared[bare.comparison.place])
            comparison.report(_of_bare(bare, status), error_codes.CONDITION)


def _has_operator(operand: Expression) -> bool:
    if isinstance(operand, (TupleExpr, ListExpr, SetExpr)):
        return any(isinstance(item, OpExpr) for item in operand.items)
    return isinstance(operand, OpExpr)


def _judge(comparison: Comparison, status: Expression, finding: Finding, *, is_first: bool) -> None:
    if not is_certainly_status(comparison, status):
        return
    if is_first:
        comparison.report(_of_finding(finding, text(status)), error_codes.CONDITION)
    else:
        comparison.is_said(error_codes.CONDITION)


def _of_finding(finding: Finding, status: str) -> str:
    pair = contradiction(finding)
    meant = [condition.written(status) for condition in suggestions(finding)]
    # "404 and other than 404", not "other than 404 and 404".
    said = None if pair is None else sorted(map(_said, pair), key=lambda part: part.startswith(_OTHER))
    return diagnostics.constant(said, meant, always=finding.always)


def _said(leaf: Leaf) -> str:
    """What a comparison says of a code, as `no code is ...` goes on."""
    if isinstance(leaf, Bound):
        return f"{leaf.operator} {leaf.text}"
    if leaf.operator in {"==", "!="}:
        return f"{_OTHER}{leaf.text}" if leaf.is_negated else leaf.text
    return f"{leaf.operator} {leaf.text}"


def _of_bare(bare: Bare, status: str) -> str:
    own = [part for part in bare.meant.parts if isinstance(part, Equality)]
    meant = [bare.meant.written(status), within(own).written(status)]
    return diagnostics.bare_constant(bare.constant.text, meant, is_all=bare.meant.form == "or")


def _of_mistaken(found: Mistaken) -> str:
    meant = found.meant.written(text(found.status))
    if isinstance(found, Chosen):
        return diagnostics.chosen(found.written, found.given, meant)
    if isinstance(found, Bitwise):
        return diagnostics.bitwise(found.operator, found.written, meant)
    return diagnostics.two_numbers(found.written, meant)
