"""Which attributes and indexed values an int has narrowed.

They change behind mypy's back: after `assert r.status == 200; r.refresh()`, `assert r.status == 404` may well hold.
Without the plugin mypy narrows nothing there, so where the plugin did, what the narrowed type excludes is let pass.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.literals import literal_hash
from mypy.nodes import IndexExpr, MemberExpr, RefExpr, TypeInfo

if TYPE_CHECKING:
    from mypy.literals import Key
    from mypy.nodes import Expression, MypyFile
    from mypy.plugin import CheckerPluginInterface


class _Narrowed:
    """The expressions of one module: the one that is being checked."""

    tree: MypyFile | None = None
    keys: Final[set[Key]] = set()


def _key(expression: Expression) -> Key | None:
    if isinstance(expression, MemberExpr) and isinstance(expression.expr, RefExpr):
        if isinstance(expression.expr.node, TypeInfo) and expression.expr.node.is_enum:
            return None  # a member
    return literal_hash(expression) if isinstance(expression, (MemberExpr, IndexExpr)) else None


def remember(tree: MypyFile, expression: Expression) -> None:
    """Note that an int narrows this expression, if it is one that may change unseen."""
    key = _key(expression)
    if key is not None:
        if _Narrowed.tree is not tree:
            _Narrowed.tree = tree
            _Narrowed.keys.clear()
        _Narrowed.keys.add(key)


def is_remembered(tree: MypyFile, expression: Expression) -> bool:
    """Whether an int has narrowed this expression before."""
    return _Narrowed.tree is tree and bool(_Narrowed.keys) and _key(expression) in _Narrowed.keys
