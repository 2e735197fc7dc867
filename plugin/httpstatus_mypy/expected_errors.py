"""Where a `ValueError` is expected, so that a call that raises one is no mistake.

That is the body of a `try` that catches it, and of a `with` over `contextlib.suppress`, `pytest.raises` or
`assertRaises`; not an `except`, `else` or `finally`, and not a function that is only defined there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.nodes import CallExpr, Expression, MemberExpr, RefExpr, TryStmt, TupleExpr, TypeInfo, WithStmt

from httpstatus_mypy.tree import FUNCTIONS, ancestors

if TYPE_CHECKING:
    from httpstatus_mypy.site import Site

_RAISING: Final = frozenset({"raises", "assertRaises", "assertRaisesRegex"})
_CAUGHT_BY: Final = frozenset({"builtins.ValueError", "builtins.Exception", "builtins.BaseException"})


def is_value_error_expected(site: Site) -> bool:
    """Whether something around a place, in its function, is ready for a `ValueError`."""
    found = False
    for child, parent in ancestors(site.node):
        found = True
        if isinstance(parent, TryStmt) and child is parent.body:
            if any(kind is None or _catches(kind) for kind in parent.types):
                return True
        elif isinstance(parent, WithStmt) and child is parent.body:
            if any(_expects(manager) for manager in parent.expr):
                return True
        elif isinstance(parent, FUNCTIONS):
            return False
    return not found  # a copy that mypy made: not for us to judge


def _expects(manager: Expression) -> bool:
    if not isinstance(manager, CallExpr) or not isinstance(manager.callee, (RefExpr, MemberExpr)):
        return False
    name = getattr(manager.callee, "name", None)
    if name == "suppress":
        return any(map(_catches, manager.args))
    # The other arguments are about the text of the exception.
    return name in _RAISING and any(
        _catches(argument)
        for place, (argument, keyword) in enumerate(zip(manager.args, manager.arg_names, strict=True))
        if (place == 0 and keyword is None) or keyword == "expected_exception"
    )


def _catches(kind: Expression) -> bool:
    """Whether an exception class, or a tuple of some, takes in `ValueError`; one that is not known may."""
    if isinstance(kind, TupleExpr):
        return any(map(_catches, kind.items))
    if isinstance(kind, RefExpr) and isinstance(kind.node, TypeInfo):
        return kind.node.fullname in _CAUGHT_BY
    return True
