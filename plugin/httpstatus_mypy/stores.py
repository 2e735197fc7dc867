"""What is stored in a name, an attribute or a container, in the part of a module where that can happen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from mypy.nodes import (
    AssignmentExpr,
    AssignmentStmt,
    CallExpr,
    DictExpr,
    DictionaryComprehension,
    Expression,
    ForStmt,
    FuncDef,
    GeneratorExpr,
    IndexExpr,
    ListComprehension,
    ListExpr,
    MatchStmt,
    MemberExpr,
    NameExpr,
    SetComprehension,
    SetExpr,
    StarExpr,
    TupleExpr,
)
from mypy.patterns import AsPattern

from httpstatus_mypy import syntax

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mypy.nodes import MypyFile, Node, Var

# What changes no container that is handed to it.
_HARMLESS: Final = frozenset(
    f"builtins.{name}"
    for name in (
        "all",
        "any",
        "enumerate",
        "len",
        "max",
        "min",
        "print",
        "repr",
        "set",
        "sorted",
        "str",
        "sum",
        "zip",
    )
) | {"builtins.list", "builtins.tuple", "builtins.frozenset"}

# The methods of containers that put one thing in, by the place of that argument, and those that put nothing in.
_PUTTING: Final = {"append": 0, "add": 0, "insert": 1}
_TAKING: Final = frozenset(
    {
        "clear",
        "copy",
        "count",
        "discard",
        "get",
        "index",
        "items",
        "keys",
        "pop",
        "remove",
        "reverse",
        "sort",
        "values",
    }
)


class Store(NamedTuple):
    """Something that is stored: the value, or a container of which it is an item; None if it is not understood."""

    value: Expression | None
    whole: bool = True


def is_none(store: Store) -> bool:
    """Whether what is stored is `None`, which equals no int."""
    return isinstance(store.value, NameExpr) and store.value.fullname == "builtins.None"


def outermost_function(tree: MypyFile, node: Node) -> FuncDef | None:
    """The function of the module, or of one of its classes, in which a node stands; None at module level."""
    outermost = None
    for _child, parent in syntax.ancestors(tree, node):
        if isinstance(parent, FuncDef):
            outermost = parent
    return outermost


def of_variable(scope: Node, variable: Var) -> list[Store]:
    """All that is stored in a variable, in a function or a module."""
    found = _stores(scope, lambda target: isinstance(target, NameExpr) and target.node is variable)
    for node in syntax.descendants(scope):
        if isinstance(node, FuncDef) and any(argument.variable is variable for argument in node.arguments):
            found.append(Store(None))  # a parameter: whatever callers hand over
    return found


def of_attribute(tree: MypyFile, name: str) -> list[Store]:
    """All that is stored, in a module, in attributes of this name, whatever the object."""
    return _stores(tree, lambda target: isinstance(target, MemberExpr) and target.name == name)


def _stores(scope: Node, is_target: Callable[[Node], bool]) -> list[Store]:
    found: list[Store] = []
    understood: set[Node] = set()
    for node in syntax.descendants(scope):
        for target, store in _targets(node):
            if is_target(target):
                found.append(store)
                understood.add(target)
    # Any other way to store something in it: `with ... as`, `+=`, a pattern, `del`, `except ... as`.
    found.extend(
        Store(None)
        for node in syntax.descendants(scope)
        for target in _other_targets(node)
        if is_target(target) and target not in understood
    )
    return found


def _targets(node: Node) -> Iterator[tuple[Node, Store]]:
    """The targets of a statement or an expression, each with what is stored in it."""
    if isinstance(node, AssignmentStmt):
        for target in node.lvalues:
            yield from _unpacked(target, node.rvalue)
    elif isinstance(node, AssignmentExpr):
        yield node.target, Store(node.value)
    elif isinstance(node, ForStmt):
        yield node.index, Store(node.expr, whole=False)
    elif isinstance(node, (GeneratorExpr, DictionaryComprehension)):
        for target, sequence in zip(node.indices, node.sequences, strict=True):
            yield target, Store(sequence, whole=False)
    elif isinstance(node, MatchStmt):
        for pattern in node.patterns:
            if isinstance(pattern, AsPattern) and pattern.name is not None:
                yield pattern.name, Store(node.subject)


def _unpacked(target: Expression, value: Expression) -> Iterator[tuple[Node, Store]]:
    if not isinstance(target, (TupleExpr, ListExpr)):
        yield target, Store(value)
    elif (
        isinstance(value, (TupleExpr, ListExpr))
        and len(value.items) == len(target.items)
        and not any(isinstance(item, StarExpr) for item in (*target.items, *value.items))
    ):
        for part, item in zip(target.items, value.items, strict=True):
            yield from _unpacked(part, item)


_TARGETS: Final = {
    "AssignmentStmt": ("lvalues",),
    "OperatorAssignmentStmt": ("lvalue",),
    "ForStmt": ("index",),
    "GeneratorExpr": ("indices",),
    "DictionaryComprehension": ("indices",),
    "WithStmt": ("target",),
    "TryStmt": ("vars",),
    "AsPattern": ("name",),
    "StarredPattern": ("capture",),
    "MappingPattern": ("rest",),
}


def _other_targets(node: Node) -> Iterator[Node]:
    for name in _TARGETS.get(type(node).__name__, ()):
        value = getattr(node, name, None)
        for target in value if isinstance(value, list) else [value]:
            if target is not None:
                yield from syntax.descendants(target)


def items(container: Expression) -> list[Expression] | None:
    """The items of a container that is written out, or the one that a comprehension makes; of a dict, the values."""
    if isinstance(container, (ListExpr, SetExpr, TupleExpr)):
        return container.items
    if isinstance(container, DictExpr):
        return [value for _key, value in container.items]
    if isinstance(container, (ListComprehension, SetComprehension)):
        return [container.generator.left_expr]
    if isinstance(container, GeneratorExpr):
        return [container.left_expr]
    if isinstance(container, DictionaryComprehension):
        return [container.value]
    return None


def put_into(scope: Node, variable: Var) -> list[Expression] | None:
    """All that is put into the container in a variable; None if the container is used in ways not understood."""
    put: list[Expression] = []
    parents = {child: node for node in syntax.descendants(scope) for child in syntax.children(node)}
    for node, parent in parents.items():
        if not isinstance(node, NameExpr) or node.node is not variable:
            continue
        above = parents.get(parent)
        if isinstance(parent, MemberExpr):
            if not isinstance(above, CallExpr) or above.callee is not parent:
                return None
            if parent.name in _PUTTING and len(above.args) == _PUTTING[parent.name] + 1:
                put.append(above.args[_PUTTING[parent.name]])
            elif parent.name not in _TAKING:
                return None
        elif isinstance(parent, CallExpr):
            if not isinstance(parent.callee, NameExpr) or parent.callee.fullname not in _HARMLESS:
                return None
        elif isinstance(parent, IndexExpr) and isinstance(above, AssignmentStmt) and parent in above.lvalues:
            put.append(above.rvalue)
        elif isinstance(parent, AssignmentStmt) and node is parent.rvalue:
            return None  # another name for it, through which it may be filled
    return put
