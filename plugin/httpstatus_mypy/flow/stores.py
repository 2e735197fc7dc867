"""What is stored in a name, an attribute or a container, in the part of a module where that can happen."""

from __future__ import annotations

from collections import defaultdict
from enum import Enum, auto
from typing import TYPE_CHECKING, Final, NamedTuple

from mypy.nodes import (
    ARG_POS,
    Argument,
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
    LambdaExpr,
    ListExpr,
    MatchStmt,
    MemberExpr,
    NameExpr,
    OverloadedFuncDef,
    StarExpr,
    Statement,
    TupleExpr,
    Var,
)
from mypy.patterns import AsPattern, Pattern

from httpstatus_mypy import run
from httpstatus_mypy.tree import FUNCTIONS, ancestors, children, descendants, once, targets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy.nodes import Node, SymbolNode, TypeInfo


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


def functions_around(node: Node) -> list[FuncDef]:
    """The functions in which a node stands, from the innermost on."""
    return [parent for _child, parent in ancestors(node) if isinstance(parent, FuncDef)]


def outermost_function(node: Node) -> FuncDef | None:
    """The function of the module, or of one of its classes, in which a node stands; None at module level."""
    around = functions_around(node)
    return around[-1] if around else None


def is_local(named: SymbolNode | None) -> bool:
    """Whether what a name stands for is a variable of a function."""
    return isinstance(named, Var) and named.fullname == named.name


# All that may bind a name or store something: a quarter of the nodes.
_WRITING: Final = (Statement, Pattern, AssignmentExpr, GeneratorExpr, DictionaryComprehension, LambdaExpr)


class _Written:
    """What a function or a module says of each name that it writes to."""

    def __init__(self, scope: Node) -> None:
        #: What is stored in variables.  Which variable a name stands for, mypy may say anew: that is asked later.
        self.variables: defaultdict[str, list[tuple[NameExpr, Store]]] = defaultdict(list)
        #: What is stored in attributes, whatever the object.
        self.attributes: defaultdict[str, list[Store]] = defaultdict(list)
        self.parameters: defaultdict[str, list[Argument]] = defaultdict(list)
        #: What definitions and imports bind.
        self.bound: set[str] = set()
        #: The classes that say something of a name in their bodies.
        self.classes: defaultdict[str, list[ClassDef]] = defaultdict(list)
        nodes = [node for node in descendants(scope) if isinstance(node, _WRITING)]
        understood: set[Node] = set()
        for node in nodes:
            for target, store in _stored(node):
                understood.add(target)
                self._add(target, store)
        for node in nodes:
            # Any other way to store something: `with ... as`, `+=`, a pattern, `except ... as`.
            for target in targets(node):
                if target not in understood:
                    self._add(target, Store(None))
            if node is not scope:
                self.bound |= _bound(node)
            self._add_parts(node)

    def _add_parts(self, node: Node) -> None:
        if isinstance(node, FUNCTIONS):
            for argument in node.arguments:
                self.parameters[argument.variable.name].append(argument)
        elif isinstance(node, ClassDef):
            for name in {name for statement in _body(node) for name in names_bound_by(statement)}:
                self.classes[name].append(node)

    def _add(self, target: Node, store: Store) -> None:
        if isinstance(target, NameExpr):
            self.variables[target.name].append((target, store))
        elif isinstance(target, MemberExpr):
            self.attributes[target.name].append(store)


def of_variable(name: NameExpr) -> list[Store]:
    """All that is stored in the variable that a name stands for."""
    variable = name.node
    scope = outermost_function(name) if is_local(variable) else None
    written = once(_Written, scope or run.module().tree)
    found = [store for target, store in written.variables.get(name.name, ()) if target.node is variable]
    # A parameter: whatever callers hand over.  And what is not assigned, but binds the name all the same.
    if any(argument.variable is variable for argument in written.parameters.get(name.name, ())):
        found.append(Store(None))
    if name.name in written.bound:
        found.append(Store(None))
    return found


def of_attribute(definer: TypeInfo, name: str) -> list[Store]:
    """All that is stored, in a module, in attributes of this name, whatever the object.

    What the body of the class, or of one that it inherits from or that inherits from it, says of the name is not
    understood: it may be a default, a field, a property.
    """
    written = once(_Written, run.module().tree)
    found = list(written.attributes.get(name, ()))
    if in_class_bodies(definer, name):
        found.append(Store(None))
    return found


def in_class_bodies(definer: TypeInfo, name: str) -> list[Store]:
    """All that the bodies of a class, and of those of the module that inherit from it or the other way, say of a name.

    A value that the name is given, or none for anything else: a method, a declaration.
    """
    return [
        next((store for target, store in _stored(statement) if _is_named(target, name)), Store(None))
        for node in once(_Written, run.module().tree).classes.get(name, ())
        if definer in node.info.mro or node.info in definer.mro
        for statement in _body(node)
        if name in names_bound_by(statement)
    ]


def _is_named(node: Node, name: str) -> bool:
    return isinstance(node, NameExpr) and node.name == name


def _body(node: ClassDef) -> Iterator[Node]:
    """The statements of a class body, without its functions."""
    stack: list[Node] = list(node.defs.body)
    while stack:
        statement = stack.pop()
        yield statement
        if not isinstance(statement, (FuncDef, Decorator, OverloadedFuncDef, ClassDef)):
            stack.extend(children(statement))


def names_bound_by(node: Node) -> set[str]:
    """The names that a statement, an expression or a pattern binds."""
    return {target.name for target in targets(node) if isinstance(target, NameExpr)} | _bound(node)


def _bound(node: Node) -> set[str]:
    """The names that a definition or an import binds."""
    if isinstance(node, (FuncDef, Decorator, OverloadedFuncDef, ClassDef)):
        return {node.name}
    if isinstance(node, Import):
        return {alias or name.partition(".")[0] for name, alias in node.ids}
    if isinstance(node, ImportFrom):
        return {alias or name for name, alias in node.names}
    return set()


def _stored(node: Node) -> Iterator[tuple[Node, Store]]:
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
