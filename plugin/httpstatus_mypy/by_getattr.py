"""A status that is read by its name: `getattr(response, "status_code") == 240`.

What `getattr` gives is an `Any`, of whose comparisons mypy asks no plugin: the call is judged with what is around it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.nodes import CallExpr, ComparisonExpr

from httpstatus_mypy import plain_ints
from httpstatus_mypy.conditions import reader
from httpstatus_mypy.expected_errors import is_failure_expected
from httpstatus_mypy.statuses import of_int
from httpstatus_mypy.tree import ancestors

if TYPE_CHECKING:
    from httpstatus_mypy.site import Call


def called(call: Call) -> None:
    """Judge what `getattr` reads, where that is compared by `==` or `!=`; with a default it is more than an `Any`."""
    node = call.node
    if not isinstance(node, CallExpr) or len(node.args) != 2:
        return
    comparison = next((parent for _child, parent in ancestors(node)), None)
    if isinstance(comparison, ComparisonExpr) and not is_failure_expected(comparison):
        for operator, left, right in comparison.pairwise():
            number = reader.number(right if left is node else left)
            if node in {left, right} and operator in {"==", "!="} and number is not None:
                plain_ints.judge(call, of_int(number), node, comparison)
