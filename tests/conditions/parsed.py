"""Expressions as mypy's parser reads them: nothing has a type, and of the names only the builtins are bound."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from httpstatus_mypy.tree import descendants
from mypy.errors import Errors
from mypy.fastparse import parse
from mypy.nodes import ExpressionStmt, NameExpr
from mypy.options import Options

if TYPE_CHECKING:
    from mypy.nodes import ComparisonExpr, Expression

_BUILTINS: Final = frozenset({"frozenset", "list", "range", "set", "sorted", "tuple"})


def expression(text: str) -> Expression:
    """What an expression is to mypy."""
    options = Options()
    (statement,) = parse(text, "expression.py", "expression", Errors(options), options).defs
    found = cast("ExpressionStmt", statement).expr
    for node in descendants(found):
        if isinstance(node, NameExpr) and node.name in _BUILTINS:
            node.fullname = f"builtins.{node.name}"
    return found


def comparison(text: str) -> ComparisonExpr:
    """What a comparison is to mypy."""
    return cast("ComparisonExpr", expression(text))
