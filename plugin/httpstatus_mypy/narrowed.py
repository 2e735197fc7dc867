"""Which attributes and indexed values an int has narrowed.

They change behind mypy's back: after `assert r.status == 200; r.refresh()`, `assert r.status == 404` may well hold.
Without the plugin mypy narrows nothing there, so where the plugin did, what the narrowed type excludes is let pass.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.nodes import IndexExpr, MemberExpr, RefExpr, TypeInfo

from httpstatus_mypy import internals

if TYPE_CHECKING:
    from mypy.nodes import Expression, MypyFile


class _Narrowed:
    """The expressions of one module: the one that is being checked."""

    tree: MypyFile | None = None
    keys: Final[set[object]] = set()


def _key(expression: Expression) -> object:
    if isinstance(expression, MemberExpr):
        return None if _is_member_of_enum(expression) else internals.key(expression)
    return internals.key(expression) if isinstance(expression, IndexExpr) else None


def _is_member_of_enum(expression: MemberExpr) -> bool:
    owner = expression.expr.node if isinstance(expression.expr, RefExpr) else None
    return isinstance(owner, TypeInfo) and owner.is_enum


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
