"""What is stored in a name, an attribute or a container, in the part of a module where that can happen."""

from __future__ import annotations

from collections import defaultdict
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    ARG_POS,
    Argument,
    AssignmentExpr,
    AssignmentStmt,
    CallExpr,
    ClassDef,
    Decorator,
    DictExpr,
    DictionaryComprehension,
    Expression,
    ForStmt,
    FuncDef,
    GeneratorExpr,
    Import,
    ImportFrom,
    IntExpr,
    LambdaExpr,
    ListExpr,
    MatchStmt,
    MemberExpr,
    NameExpr,
    OverloadedFuncDef,
    SetExpr,
    StarExpr,
    Statement,
    TempNode,
    TryStmt,
    TupleExpr,
    Var,
)
from mypy.patterns import AsPattern, Pattern

from httpstatus_mypy import run
from httpstatus_mypy.flow.by_name import ANY_GLOBAL, Named, stored_in
from httpstatus_mypy.named_tuple import NamedTuple
from httpstatus_mypy.tree import FUNCTIONS, children, descendants, enclosing, once, parts, targets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy.nodes import Context, Node, SymbolNode, TypeInfo


class Part(Enum):
    """What of a value is stored."""

    WHOLE = auto()
    #: What one gets by going through it: of a dict, a key.
    ITEM = auto()
    #: What one gets by indexing it: of a dict, a value.
    VALUE = auto()
    #: What one catches by it, if it is an exception.
    CAUGHT = auto()
    #: What is handed over when an object is made, for a field of its class or a parameter of its `__init__`.
    HANDED = auto()


class Store(NamedTuple):
    """Something that is stored: a value, or a part of it; no value if it is not understood."""

    value: Expression | None
    part: Part = Part.WHOLE
    #: Which of its items, where they are unpacked.
    place: int | None = None
    #: The function of a class body that gives the value.
    function: FuncDef | Decorator | OverloadedFuncDef | None = None


def is_none(store: Store) -> bool:
    """Whether what is stored is `None`, which equals no int."""
    return isinstance(store.value, NameExpr) and store.value.fullname == "builtins.None"


def functions_around(node: Context) -> list[FuncDef]:
    """The functions in which a node stands, from the innermost on."""
    return [parent for _child, parent in enclosing(node) if isinstance(parent, FuncDef)]


def outermost_function(node: Context) -> FuncDef | None:
    """The function of the module, or of one of its classes, in which a node stands; None at module level."""
    around = functions_around(node)
    return around[-1] if around else None


def is_parameter(function: FuncDef, name: NameExpr) -> bool:
    """Whether a name stands for a parameter of a function."""
    return name.node is not None and once(_parameters, function).get(name.name) is name.node


def _parameters(function: FuncDef | LambdaExpr) -> dict[str, Var]:
    """The parameters of a function, by their names."""
    return {argument.variable.name: argument.variable for argument in function.arguments}


def is_local(named: SymbolNode | None) -> bool:
    """Whether what a name stands for is a variable of a function."""
    return isinstance(named, Var) and named.fullname == named.name


def is_of_module(variable: Var) -> bool:
    """Whether a variable is one of a function, or of the module that is being checked itself."""
    return is_local(variable) or variable.fullname.rpartition(".")[0] == run.module().tree.fullname


# All that may bind a name or store something.
_WRITING: Final = (Statement, Pattern, AssignmentExpr, GeneratorExpr, DictionaryComprehension, LambdaExpr)
# All that may store something under a name that stands in it.
_NAMING: Final = (CallExpr, DictExpr, MemberExpr)


class Written:
    """What a function or a module says of each name that it writes to.

    Which variable a name stands for, and of which class an object is, mypy may say anew: that is asked later.
    """

    def __init__(self, scope: Node) -> None:
        """Read the syntax of a function or of a module."""
        #: What is stored in variables.
        self.variables: defaultdict[str, list[tuple[NameExpr, Store]]] = defaultdict(list)
        #: What methods store in attributes of their own object, and class bodies in those of the class.
        self.of_classes: defaultdict[str, list[tuple[ClassDef, Store]]] = defaultdict(list)
        #: What is stored in the attributes of other objects.
        self.of_objects: defaultdict[str, list[tuple[Expression, Store]]] = defaultdict(list)
        #: What is stored under names that stand in strings or calls.
        self.by_name: defaultdict[str, list[Named]] = defaultdict(list)
        self.parameters: defaultdict[str, list[Argument]] = defaultdict(list)
        #: What definitions and imports bind.
        self.bound: set[str] = set()
        self.classes: list[ClassDef] = []
        understood: set[Node] = set()
        writing: list[Node] = []
        for node in descendants(scope):
            if isinstance(node, _NAMING):
                for named in stored_in(node):
                    self.by_name[named.name].append(named)
            elif isinstance(node, _WRITING):
                writing.append(node)
                for target, store in _stored(node):
                    understood.add(target)
                    self._add(target, store)
        for node in writing:
            # Any other way to store something: `with ... as`, `+=`, a pattern, `except ... as`.
            for target in () if _is_declaration(node) else targets(node):
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
            self.classes.append(node)
            for statement in _body(node):
                store = _in_body(node, statement)
                if store is not None:
                    for name in names_bound_by(statement):
                        self.of_classes[name].append((node, store))

    def _add(self, target: Node, store: Store) -> None:
        if isinstance(target, NameExpr):
            self.variables[target.name].append((target, store))
        elif isinstance(target, MemberExpr):
            of_class = class_of_self(target.expr)
            if of_class is not None:
                self.of_classes[target.name].append((of_class, store))
            else:
                self.of_objects[target.name].append((target.expr, store))


def class_of_self(expression: Expression) -> ClassDef | None:
    """The class of which an expression is the `self` of a method, by its name and its place."""
    if not isinstance(expression, NameExpr):
        return None
    for _child, parent in enclosing(expression):
        if isinstance(parent, FUNCTIONS) and parent.arguments:
            if parent.arguments[0].variable.name == expression.name:
                return _class_of_method(parent)
            if expression.name in once(_parameters, parent):
                return None
        if isinstance(parent, ClassDef):
            return None
    return None


def _class_of_method(function: FuncDef | LambdaExpr) -> ClassDef | None:
    if isinstance(function, LambdaExpr) or function.is_static or function.is_class or function.name == "__new__":
        return None
    for _child, parent in enclosing(function):
        if isinstance(parent, ClassDef):
            return parent
        if isinstance(parent, FUNCTIONS):
            return None
    return None


def _is_declaration(node: Node) -> bool:
    """Whether a statement says of what type something is, and stores nothing: `code: int`."""
    return isinstance(node, AssignmentStmt) and isinstance(node.rvalue, TempNode) and node.rvalue.no_rhs


def _in_body(node: ClassDef, statement: Node) -> Store | None:
    """What a statement of a class body stores in the names that it binds; None if it stores nothing."""
    if isinstance(statement, (FuncDef, Decorator, OverloadedFuncDef)):
        return Store(None, function=statement)
    if not isinstance(statement, AssignmentStmt) or not isinstance(statement.lvalues[0], NameExpr):
        return Store(None)
    makes_fields = bool(node.decorators or node.base_type_exprs or node.metaclass or node.keywords)
    if statement.unanalyzed_type is not None and makes_fields:
        return Store(None, Part.HANDED)
    return None if _is_declaration(statement) else Store(statement.rvalue)


def written_in_module() -> Written:
    """What the module says of each name that it writes to."""
    return once(Written, run.module().tree)


def of_variable(name: NameExpr) -> list[Store]:
    """All that is stored in the variable that a name stands for."""
    return run.module().keep((of_variable, name.node), lambda: _of_variable(name))


def _of_variable(name: NameExpr) -> list[Store]:
    variable = name.node
    scope = outermost_function(name) if is_local(variable) else None
    within = scope or run.module().tree
    written = once(Written, within)
    known = run.module().keep((_Named, within, name.name), lambda: _Named(written, name.name))
    found = [*known.stores.get(variable, ()), *known.unbound]
    # A parameter: whatever callers hand over.  And what is not assigned, but binds the name all the same.
    if variable in known.parameters:
        found.append(Store(None, Part.HANDED))
    if name.name in written.bound:
        found.append(Store(None))
    if scope is None:
        found += [Store(named.value) for named in written.by_name.get(name.name, ())]
        found += [Store(None)] * (ANY_GLOBAL in written.by_name)
    return found


class _Named:
    """What is said of the variables of one name: a function may have many, in its comprehensions and lambdas."""

    def __init__(self, written: Written, name: str) -> None:
        self.parameters: set[SymbolNode | None] = {argument.variable for argument in written.parameters.get(name, ())}
        self.stores: dict[SymbolNode | None, list[Store]] = {}
        for target, store in written.variables.get(name, ()):
            self.stores.setdefault(target.node, []).append(store)
        #: In what mypy skips, names stand for nothing that it knows: each may be any of them.  Each code once.
        self.unbound = list({_code_or(store): store for store in self.stores.pop(None, ())}.values())


def _code_or(store: Store) -> object:
    """What is equal for two stores of the same code, and for no others."""
    value = store.value
    return value.value if store.part is Part.WHOLE and isinstance(value, IntExpr) else store


def of_self(definer: TypeInfo, name: str) -> list[Store]:
    """What a class of the module, in its body and its methods, stores in an attribute of its own objects."""
    of_classes = run.module().keep((of_self, name), lambda: _by_class(name))
    return of_classes.get(definer.defn, [])


def _by_class(name: str) -> dict[ClassDef, list[Store]]:
    found: dict[ClassDef, list[Store]] = {}
    for of_class, store in written_in_module().of_classes.get(name, ()):
        found.setdefault(of_class, []).append(store)
    return found


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
        for target in () if _is_declaration(node) else node.lvalues:
            yield from _unpacked(target, node.rvalue)
    elif isinstance(node, AssignmentExpr):
        yield node.target, Store(node.value)
    elif isinstance(node, ForStmt):
        yield from _gone_through(node.index, node.expr)
    elif isinstance(node, (GeneratorExpr, DictionaryComprehension)):
        for target, sequence in zip(node.indices, node.sequences, strict=True):
            yield from _gone_through(target, sequence)
    elif isinstance(node, TryStmt) and not node.is_star:
        yield from (
            (name, Store(caught, Part.CAUGHT))
            for name, caught in zip(node.vars, node.types, strict=True)
            if name is not None
        )
    elif isinstance(node, MatchStmt):
        yield from (
            (pattern.name, Store(node.subject))
            for pattern in node.patterns
            if isinstance(pattern, AsPattern) and pattern.name is not None
        )


def _unpacked(target: Expression, value: Expression) -> Iterator[tuple[Node, Store]]:
    """The targets of which one is made, each with what is stored in it: nothing that is known, if that is not read."""
    if not isinstance(target, (TupleExpr, ListExpr)):
        yield target, Store(value)
    elif not isinstance(value, (TupleExpr, ListExpr)):
        is_exact = not any(isinstance(part, StarExpr) for part in target.items)
        for place, part in enumerate(target.items):
            if isinstance(part, (TupleExpr, ListExpr, StarExpr)):
                yield from _not_read(part)
            else:
                yield part, Store(value, Part.ITEM, place if is_exact else None)
    elif len(value.items) == len(target.items) and not any(
        isinstance(item, StarExpr) for item in (*target.items, *value.items)
    ):
        for part, item in zip(target.items, value.items, strict=True):
            yield from _unpacked(part, item)
    else:
        yield from _not_read(target)


def _not_read(target: Expression) -> Iterator[tuple[Node, Store]]:
    return ((part, Store(None)) for part in parts(target))


def _gone_through(target: Expression, sequence: Expression) -> Iterator[tuple[Node, Store]]:
    """What `for target in sequence` stores."""
    if not isinstance(target, (TupleExpr, ListExpr)):
        yield target, Store(sequence, Part.ITEM)
        return
    for row in sequence.items if isinstance(sequence, (TupleExpr, ListExpr, SetExpr)) else ():
        yield from _unpacked(target, row)
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
