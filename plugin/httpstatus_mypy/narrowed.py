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


def may_change(expression: Expression) -> bool:
    """Whether an expression may have another value the next time, without mypy seeing why."""
    if isinstance(expression, MemberExpr):
        return not _is_member_of_enum(expression)
    return isinstance(expression, IndexExpr)


def _is_member_of_enum(expression: MemberExpr) -> bool:
    owner = expression.expr.node if isinstance(expression.expr, RefExpr) else None
    return isinstance(owner, TypeInfo) and owner.is_enum


def remember(tree: MypyFile, expression: Expression) -> None:
    """Note that an int narrows this expression, if it is one that may change unseen."""
    if may_change(expression):
        if _Narrowed.tree is not tree:
            _Narrowed.tree = tree
            _Narrowed.keys.clear()
        _Narrowed.keys.add(internals.key(expression))


def is_remembered(tree: MypyFile, expression: Expression) -> bool:
    """Whether an int has narrowed this expression before."""
    return _Narrowed.tree is tree and may_change(expression) and internals.key(expression) in _Narrowed.keys
