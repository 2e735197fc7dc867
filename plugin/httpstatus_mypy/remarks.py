"""What is said of a module as a whole, in a note: a statement that calls a hook of ours stands at its head for it.

A module is read before mypy knows which others there are, so that what hangs on those is decided in the hook.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.nodes import ExpressionStmt, ImportFrom, IntExpr, StrExpr, UnaryExpr

from httpstatus_mypy import run
from httpstatus_mypy.named_tuple import NamedTuple

if TYPE_CHECKING:
    from mypy.nodes import MypyFile, Statement


class Remark(NamedTuple):
    """What is to be said."""

    message: str
    unless_found: str = ""
    """The module that, if mypy finds it, makes the remark needless."""


def put(tree: MypyFile, line: int, remark: Remark) -> None:
    """Have something said of a module, once."""
    remarks = run.current().remarks
    place = 0
    for statement in tree.defs:
        said = remarks.get(statement.expr) if isinstance(statement, ExpressionStmt) else None
        if said == remark:
            return
        if said is None and not _is_first(statement):
            break
        place += 1
    node = UnaryExpr("+", IntExpr(0))
    statement = ExpressionStmt(node)
    for part in (node, node.expr, statement):
        part.set_line(line, 0)
    remarks[node] = remark
    tree.defs.insert(place, statement)


def _is_first(statement: Statement) -> bool:
    """Whether nothing may stand before a statement: the docstring, and what is imported from the future."""
    is_docstring = isinstance(statement, ExpressionStmt) and isinstance(statement.expr, StrExpr)
    return is_docstring or (isinstance(statement, ImportFrom) and statement.id == "__future__")
