"""What is stored in a name, an attribute or a container, in the part of a module where that can happen."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final, NamedTuple

from mypy.nodes import (
    ARG_POS,
    AssignmentExpr,
    AssignmentStmt,
    CallExpr,
    ClassDef,
    Decorator,
    DictionaryComprehension,
    Expression,
    ForStmt,
    FuncDef,
    GeneratorExpr,
    Import,
    ImportFrom,
    ListExpr,
    MatchStmt,
    MemberExpr,
    NameExpr,
    OverloadedFuncDef,
    StarExpr,
    TupleExpr,
)
from mypy.patterns import AsPattern

from httpstatus_mypy import syntax

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mypy.nodes import MypyFile, Node, TypeInfo, Var


class Part(Enum):
    """What of a value is stored."""

    WHOLE = auto()
    #: What one gets by going through it: of a dict, a key.
    ITEM = auto()
    #: What one gets by indexing it: of a dict, a value.
    VALUE = auto()


class Store(NamedTuple):
    """Something that is stored: a value, or a part of it; no value if it is not understood."""

    value: Expression | None
    part: Part = Part.WHOLE


def is_none(store: Store) -> bool:
    """Whether what is stored is `None`, which equals no int."""
    return isinstance(store.value, NameExpr) and store.value.fullname == "builtins.None"


def functions_around(tree: MypyFile, node: Node) -> list[FuncDef]:
    """The functions in which a node stands, from the innermost on."""
    return [parent for _child, parent in syntax.ancestors(tree, node) if isinstance(parent, FuncDef)]


def outermost_function(tree: MypyFile, node: Node) -> FuncDef | None:
    """The function of the module, or of one of its classes, in which a node stands; None at module level."""
    around = functions_around(tree, node)
    return around[-1] if around else None


def is_local(variable: Var) -> bool:
    """Whether a variable is one of a function."""
    return variable.fullname == variable.name


def scope_of(tree: MypyFile, name: NameExpr, variable: Var) -> Node:
    """Where all stands that can be stored in the variable that a name stands for."""
    return (outermost_function(tree, name) if is_local(variable) else None) or tree


def of_variable(scope: Node, variable: Var) -> list[Store]:
    """All that is stored in a variable, in a function or a module."""
    nodes = list(syntax.descendants(scope))
    found = _stores(nodes, lambda target: isinstance(target, NameExpr) and target.node is variable)
    # A parameter: whatever callers hand over.  And what is not assigned, but binds the name all the same.
    found.extend(
        Store(None)
        for node in nodes
        if (isinstance(node, syntax.FUNCTIONS) and any(argument.variable is variable for argument in node.arguments))
        or (node is not scope and variable.name in _bound(node))
    )
    return found


def of_attribute(tree: MypyFile, definer: TypeInfo, name: str) -> list[Store]:
    """All that is stored, in a module, in attributes of this name, whatever the object.

    What the body of the class, or of one that it inherits from or that inherits from it, says of the name is not
    understood: it may be a default, a field, a property.
    """
    nodes = list(syntax.descendants(tree))
    found = _stores(nodes, lambda target: isinstance(target, MemberExpr) and target.name == name)
    for node in nodes:
        if isinstance(node, ClassDef) and (definer in node.info.mro or node.info in definer.mro):
            found.extend(Store(None) for statement in _body(node) if name in _named(statement))
    return found


def _body(node: ClassDef) -> Iterator[Node]:
    """The statements of a class body, without its functions."""
    stack: list[Node] = list(node.defs.body)
    while stack:
        statement = stack.pop()
        yield statement
        if not isinstance(statement, (FuncDef, Decorator, OverloadedFuncDef, ClassDef)):
            stack.extend(syntax.children(statement))


def _named(node: Node) -> set[str]:
    targets = [target for target, _store in _targets(node)] + list(other_targets(node))
    return {target.name for target in targets if isinstance(target, NameExpr)} | _bound(node)


def _bound(node: Node) -> set[str]:
    """The names that a definition or an import binds."""
    if isinstance(node, (FuncDef, Decorator, OverloadedFuncDef, ClassDef)):
        return {node.name}
    if isinstance(node, Import):
        return {alias or name.partition(".")[0] for name, alias in node.ids}
    if isinstance(node, ImportFrom):
        return {alias or name for name, alias in node.names}
    return set()


def _stores(nodes: list[Node], is_target: Callable[[Node], bool]) -> list[Store]:
    found: list[Store] = []
    understood: set[Node] = set()
    for node in nodes:
        for target, store in _targets(node):
            if is_target(target):
                found.append(store)
                understood.add(target)
    # Any other way to store something in it: `with ... as`, `+=`, a pattern, `del`, `except ... as`.
    found.extend(
        Store(None)
        for node in nodes
        for target in other_targets(node)
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
        yield from _gone_through(node.index, node.expr)
    elif isinstance(node, (GeneratorExpr, DictionaryComprehension)):
        for target, sequence in zip(node.indices, node.sequences, strict=True):
            yield from _gone_through(target, sequence)
    elif isinstance(node, MatchStmt):
        for pattern in node.patterns:
            if isinstance(pattern, AsPattern) and pattern.name is not None:
                yield pattern.name, Store(node.subject)


def _unpacked(target: Expression, value: Expression) -> Iterator[tuple[Node, Store]]:
    if not isinstance(target, (TupleExpr, ListExpr)):
        yield target, Store(value)
    elif not isinstance(value, (TupleExpr, ListExpr)):
        for part in target.items:
            if not isinstance(part, (TupleExpr, ListExpr, StarExpr)):
                yield part, Store(value, Part.ITEM)
    elif len(value.items) == len(target.items) and not any(
        isinstance(item, StarExpr) for item in (*target.items, *value.items)
    ):
        for part, item in zip(target.items, value.items, strict=True):
            yield from _unpacked(part, item)


def _gone_through(target: Expression, sequence: Expression) -> Iterator[tuple[Node, Store]]:
    """What `for target in sequence` stores."""
    if not isinstance(target, (TupleExpr, ListExpr)):
        yield target, Store(sequence, Part.ITEM)
        return
    for part, store in zip(target.items, _side_by_side(sequence), strict=False):
        if not isinstance(part, (TupleExpr, ListExpr, StarExpr)):
            yield part, store


def _side_by_side(sequence: Expression) -> list[Store]:
    """What the tuples are made of that one gets by going through `enumerate(x)`, `zip(x, y)` or `x.items()`."""
    if not isinstance(sequence, CallExpr):
        return []
    if isinstance(sequence.callee, MemberExpr) and sequence.callee.name == "items" and not sequence.args:
        return [Store(sequence.callee.expr, Part.ITEM), Store(sequence.callee.expr, Part.VALUE)]
    name = sequence.callee.fullname if isinstance(sequence.callee, NameExpr) else None
    if name == "builtins.enumerate":
        return [Store(None), Store(sequence.args[0], Part.ITEM)] if sequence.args else []
    if name == "builtins.zip" and all(kind is ARG_POS for kind in sequence.arg_kinds):
        return [Store(argument, Part.ITEM) for argument in sequence.args]
    return []


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


def other_targets(node: Node) -> Iterator[Node]:
    """All that a statement, an expression or a pattern may store something in."""
    for name in _TARGETS.get(type(node).__name__, ()):
        value = getattr(node, name, None)
        stack = list(value) if isinstance(value, list) else [value]
        while stack:
            target = stack.pop()
            if isinstance(target, (TupleExpr, ListExpr, StarExpr)):
                stack.extend(syntax.children(target))
            elif target is not None:
                yield target
