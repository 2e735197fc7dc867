"""Whether what a hook sees of a comparison holds each time that it runs.

mypy checks some code more than once, with the types that a variable has on the way in: the body of a loop until
nothing changes, a `finally` for each way into it, a function over a type variable with values for each of them.
There, a verdict on the first of these types may be wrong for the next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.nodes import ForStmt, TryStmt, WhileStmt

from httpstatus_mypy import internals, syntax
from httpstatus_mypy.statuses import read

if TYPE_CHECKING:
    from mypy.nodes import Context, Expression, Node
    from mypy.plugin import CheckerPluginInterface


def is_certain(api: CheckerPluginInterface, node: Context, status: Expression) -> bool:
    """Whether the type that mypy has for a status, in the node that uses it, holds each time."""
    if internals.is_quiet(api):
        return False
    ancestors = list(syntax.ancestors(internals.current_tree(api), node))
    if not ancestors:
        return False  # in a copy of a function that mypy made for one value of a type variable
    if any(_is_repeated(child, parent) for child, parent in ancestors):
        declared = internals.declared_type(api, status)
        return declared is not None and (read(declared).is_status or declared == internals.stored_type(api, status))
    return True


def _is_repeated(child: Context, parent: Node) -> bool:
    if isinstance(parent, TryStmt):
        return child is parent.finally_body
    return (isinstance(parent, (ForStmt, WhileStmt)) and child is parent.body) or (
        isinstance(parent, WhileStmt) and child is parent.expr
    )
