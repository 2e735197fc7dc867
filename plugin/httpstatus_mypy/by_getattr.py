"""A status that is read by its name: `getattr(response, "status_code") == 240`.

What `getattr` gives is an `Any`, of whose comparisons mypy asks no plugin: the call is judged with what is around it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.nodes import ComparisonExpr
from mypy.types import NoneType, get_proper_type

from httpstatus_mypy import plain_ints
from httpstatus_mypy.conditions import reader
from httpstatus_mypy.expected_errors import is_failure_expected
from httpstatus_mypy.statuses import of_int
from httpstatus_mypy.tree import ancestors

if TYPE_CHECKING:
    from httpstatus_mypy.site import Call


def called(call: Call) -> None:
    """Judge what `getattr` reads, where that is compared by `==` or `!=`: beside another default, `equality` does."""
    if any(not isinstance(get_proper_type(typ), NoneType) for types in call.types[2:] for typ in types):
        return
    node = call.node
    comparison = next((parent for _child, parent in ancestors(node)), None)
    if not isinstance(comparison, ComparisonExpr) or is_failure_expected(comparison):
        return
    for operator, left, right in comparison.pairwise():
        for read, other in ((left, right), (right, left)):
            number = reader.number(other)
            if read is node and number is not None and operator in {"==", "!="}:
                plain_ints.judge(call, of_int(number), read, comparison)
