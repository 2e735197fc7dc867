"""What a test asserts of a status by a method: `self.assertEqual(response.status_code, 240)`.

A call is judged as the comparison that it makes, under the error codes of that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from httpstatus_mypy import equality, identity, membership, ranges, side_by_side
from httpstatus_mypy.conditions.asserted import ASSERTIONS
from httpstatus_mypy.flow.tables import is_range
from httpstatus_mypy.site import asserted

if TYPE_CHECKING:
    from mypy.plugin import MethodContext
    from mypy.types import Type

    from httpstatus_mypy.site import Asserted

#: The methods, by their full names.
METHODS: Final = tuple(f"unittest.case.TestCase.{name}" for name in ASSERTIONS)


def called(ctx: MethodContext) -> Type:
    """The hook of the methods."""
    comparison = asserted(ctx)
    if comparison is not None:
        _judge(comparison)
    return ctx.default_return_type


def _judge(comparison: Asserted) -> None:
    match comparison.operator:
        case "==" | "!=":
            equality.judge(comparison)
            side_by_side.judge(comparison)
        case "in" | "not in" if not is_range(comparison.written(1)):
            membership.judge(comparison)
        case "is" | "is not":
            identity.judge(comparison, comparison.node)
        case "in" | "not in" | "<" | "<=" | ">" | ">=":
            ranges.judge(comparison)
