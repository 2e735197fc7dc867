"""What the functions of a module return, where it is certain which function is called.

A function is known by its name if nothing else of its module can have bound that name to another.  A method is known
if no class of another module may override it; what classes of this module have in its place is taken together.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    CallExpr,
    ClassDef,
    Decorator,
    FuncDef,
    Import,
    ImportFrom,
    NameExpr,
    OverloadedFuncDef,
    RefExpr,
    ReturnStmt,
)

from httpstatus_mypy import run
from httpstatus_mypy.flow import by_name
from httpstatus_mypy.flow.privacy import is_function_of_module
from httpstatus_mypy.flow.stores import Store, outermost_function, written_in_module
from httpstatus_mypy.tree import FUNCTIONS, children, enclosing, once, statements

if TYPE_CHECKING:
    from mypy.nodes import Expression, MypyFile, Node

    from httpstatus_mypy.flow.stores import Written

# What returns what the function that it decorates returns.  mypy itself takes off `staticmethod`, `property` and so on.
_HARMLESS: Final = frozenset(
    {
        "functools.cache",
        "functools.lru_cache",
        "functools.wraps",
        "typing_extensions.deprecated",
        "warnings.deprecated",
    }
)


def written_in(node: Node | None) -> list[Store] | None:
    """What a function of this module returns; None if that is not understood."""
    function = _undecorated(node)
    if function is None or function.is_generator or function.is_async_generator:
        return None
    return [
        Store(statement.expr)
        for statement in once(_return_statements, function)
        if statement.expr is not None and not _calls(statement.expr, function)
    ]


def _undecorated(node: Node | None) -> FuncDef | None:
    if isinstance(node, OverloadedFuncDef):
        first = node.items[0]
        node = first if isinstance(first, Decorator) and first.var.is_property else None
    if isinstance(node, Decorator):
        node = node.func if all(map(_is_harmless, node.decorators)) else None
    return node if isinstance(node, FuncDef) else None


def _is_harmless(decorator: Expression) -> bool:
    called = decorator.callee if isinstance(decorator, CallExpr) else decorator
    return isinstance(called, RefExpr) and called.fullname in _HARMLESS


def _calls(returned: Expression, function: FuncDef) -> bool:
    """Whether what a function returns is what it returns: this adds nothing."""
    return (
        isinstance(returned, CallExpr)
        and isinstance(returned.callee, RefExpr)
        and _undecorated(returned.callee.node) is function
    )


def _return_statements(function: FuncDef) -> list[ReturnStmt]:
    found: list[ReturnStmt] = []
    stack: list[Node] = [function.body]
    while stack:
        node = stack.pop()
        if isinstance(node, ReturnStmt):
            found.append(node)
        elif not isinstance(node, (*FUNCTIONS, ClassDef)):
            stack += children(node)
    return found


def function_named(callee: Expression) -> FuncDef | None:
    """The function of this module, of no class, that a name is bound to, if `is_bound_once`."""
    function = _undecorated(callee.node) if isinstance(callee, NameExpr) else None
    if function is None or function.info or not is_function_of_module(function):
        return None
    return function


def is_bound_once(function: FuncDef) -> bool:
    """Whether nothing else of the module can have bound the name of a function to another.  This reads all of it."""
    return run.module().keep((is_bound_once, function), lambda: _is_bound_once(function))


def _is_bound_once(function: FuncDef) -> bool:
    defined = once(_Defined, run.module().tree)
    written = written_in_module()
    name = function.name
    if name in defined.imported or name in written.by_name or by_name.ANY_GLOBAL in written.by_name:
        return False
    bound = run.module().keep((_Bound, name), lambda: _Bound(defined, written, name))
    return function in bound.functions and not (
        bound.scopes[outermost_function(function)] > 1 or function in bound.stored
    )


class _Bound:
    """What is bound to a name of a module: each of its functions may have one of that name."""

    def __init__(self, defined: _Defined, written: Written, name: str) -> None:
        targets = [target for target, _store in written.variables.get(name, ())]
        self.functions = frozenset(defined.functions[name])
        #: How often, in each outermost function, or outside of all.
        self.scopes = Counter(map(outermost_function, (*self.functions, *targets)))
        #: The functions whose own name something is stored in.
        self.stored = frozenset(_undecorated(target.node) for target in targets)


class _Defined:
    """What a module defines and imports, by its name."""

    def __init__(self, tree: MypyFile) -> None:
        self.functions: defaultdict[str, list[FuncDef]] = defaultdict(list)
        self.imported: set[str] = set()
        for node in statements(tree, (FuncDef, Import, ImportFrom)):
            if isinstance(node, FuncDef) and not _is_in_class(node):
                self.functions[node.name].append(node)
            elif isinstance(node, Import):
                self.imported |= {alias or name for name, alias in node.ids}
            elif isinstance(node, ImportFrom):
                self.imported |= {alias or name for name, alias in node.names}


def _is_in_class(function: FuncDef) -> bool:
    around = (parent for _child, parent in enclosing(function) if isinstance(parent, (*FUNCTIONS, ClassDef)))
    return isinstance(next(around, None), ClassDef)
