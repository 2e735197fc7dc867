"""Which plain ints are statuses: attributes of known libraries, and what was made of them.  (Being written.)"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy.nodes import Expression
    from mypy.plugin import CheckerPluginInterface


def is_status(api: CheckerPluginInterface, expression: Expression) -> bool:
    """Whether an expression of type `int` is a status, each time that it is evaluated."""
    return False
