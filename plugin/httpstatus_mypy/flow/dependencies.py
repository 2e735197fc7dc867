"""What the daemon has to know of what is drawn from other functions than the one that is checked.

It checks a function again if something that this function uses has changed.  Here, a comparison may depend on what
another function of its module uses: `get(reply) == 427` on how `Reply.code` is declared, if `get` returns it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.nodes import MemberExpr, NameExpr, RefExpr
from mypy.types import Instance, TupleType, get_proper_type

from httpstatus_mypy import run
from httpstatus_mypy.flow import declared, stores
from httpstatus_mypy.internals import daemon
from httpstatus_mypy.tree import descendants

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mypy.nodes import Expression, FuncDef, SymbolNode
    from mypy.options import Options

    from httpstatus_mypy.flow.stores import Store

# How far this goes from one name to the next, as types do.
_DEPTH: Final = 5


def are_wanted(options: Options) -> bool:
    """Whether it is the daemon that checks, or what it will read is written."""
    return options.fine_grained_incremental or options.cache_fine_grained


def draw(function: FuncDef | None) -> None:
    """Take note that something in a function, or outside of all, is drawn from elsewhere in the module."""
    tree = run.module().tree
    daemon.check_again(tree, tree.fullname if function is None else function.fullname, _trigger())


def are_used(found: Iterable[Store]) -> None:
    """Take note of what decides whether what is stored, or returned, is a status."""
    tree = run.module().tree
    # All of a module have one trigger, so that no name is followed for each of them.
    followed: dict[SymbolNode | None, int] = run.module().keep(are_used, dict)
    for store in found:
        if store.value is not None:
            for name in _used(store.value, _DEPTH, followed):
                daemon.check_again(tree, _trigger(), f"<{name}>")


def _trigger() -> str:
    """Of a module: what it draws from has changed."""
    return f"<{run.module().tree.fullname}[httpstatus]>"


def _used(expression: Expression, depth: int, followed: dict[SymbolNode | None, int]) -> Iterator[str]:
    """The full names of what decides of what type an expression is, but of names that were followed as far as that."""
    for node in descendants(expression):
        if isinstance(node, MemberExpr):
            owner = get_proper_type(declared.type_of(node.expr))
            owner = owner.partial_fallback if isinstance(owner, TupleType) else owner
            if isinstance(owner, Instance):
                yield f"{owner.type.fullname}.{node.name}"
        if isinstance(node, RefExpr) and "." in node.fullname:
            yield node.fullname
        elif isinstance(node, NameExpr) and stores.is_local(node.node) and depth > followed.get(node.node, 0):
            followed[node.node] = depth
            for store in stores.of_variable(node):
                if store.value is not None:
                    yield from _used(store.value, depth - 1, followed)
