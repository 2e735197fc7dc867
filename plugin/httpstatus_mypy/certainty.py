"""Whether what a hook sees of a comparison holds each time that it runs.

mypy checks some code more than once, with the types that a variable has on the way in: the body of a loop until
nothing changes, a `finally` for each way into it, a function over a type variable with values for each of them.
There, a verdict on the first of these types may be wrong for the next.  And what changes behind mypy's back may be
what it is declared to be, whatever was stored there last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.nodes import ForStmt, TryStmt, WhileStmt
from mypy.types import NoneType, UnionType, get_proper_type

from httpstatus_mypy.flow.changes import may_change
from httpstatus_mypy.statuses import read
from httpstatus_mypy.tree import enclosing

if TYPE_CHECKING:
    from mypy.nodes import Context, Expression, Node
    from mypy.types import Type

    from httpstatus_mypy.site import Site


def is_certain(site: Site, status: Expression) -> bool:
    """Whether the type that mypy has for a status, in the node that uses it, holds each time."""
    if site.is_quiet:
        return False
    if may_change(status) or any(_is_repeated(child, parent) for child, parent in enclosing(site.node)):
        declared = site.declared_type_of(status)
        return declared is not None and (
            read(declared).is_status or _but_none(declared) == _but_none(site.type_of(status))
        )
    return True


def _but_none(typ: Type | None) -> Type | None:
    """A type without the `None` that a check has ruled out, and that is no status when it comes back."""
    proper = get_proper_type(typ)
    items = proper.items if isinstance(proper, UnionType) else []
    known = [item for item in map(get_proper_type, items) if not isinstance(item, NoneType)]
    return known[0] if len(known) == 1 else proper


def _is_repeated(child: Context, parent: Node) -> bool:
    if isinstance(parent, TryStmt):
        return child is parent.finally_body
    return (isinstance(parent, (ForStmt, WhileStmt)) and child is parent.body) or (
        isinstance(parent, WhileStmt) and child is parent.expr
    )
