"""What is handed over where objects of a class are made, if all of these places are seen.

They are if the class is private to the module, and its name is only called, asked for by `isinstance`, or annotated
with: so it is of the dataclasses, the named tuples and the ordinary classes that a module has for itself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    ARG_NAMED,
    ARG_POS,
    ARG_STAR2,
    AssignmentStmt,
    CallExpr,
    ClassDef,
    ComparisonExpr,
    Decorator,
    EllipsisExpr,
    FuncDef,
    MemberExpr,
    NameExpr,
    RefExpr,
    StrExpr,
    TypeInfo,
    Var,
)
from mypy.patterns import ClassPattern
from mypy.types import CallableType, Instance, get_proper_type

from httpstatus_mypy import run
from httpstatus_mypy.flow import by_name, privacy, stores
from httpstatus_mypy.flow.stores import Part, Store
from httpstatus_mypy.named_tuple import NamedTuple
from httpstatus_mypy.tree import ancestors, by_meaning, descendants, once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy.nodes import ArgKind, Expression, MypyFile

# What gives a class a constructor that stores each argument in the field of its name, and changes nothing else.
_DECORATORS: Final = frozenset(
    {
        "attr.attrs",
        "attr.define",
        "attr.frozen",
        "attr.mutable",
        "attr.s",
        "attrs.define",
        "attrs.frozen",
        "attrs.mutable",
        "dataclasses.dataclass",
        "typing.final",
        "typing_extensions.final",
    }
)
# Where the bases are from of which no object is made in another way.
_MODULES: Final = frozenset({"abc", "builtins", "collections.abc", "typing", "typing_extensions"})
# What is asked about a class without making anything.
_ASKING: Final = frozenset({"builtins.isinstance", "builtins.issubclass"})


def resolved(store: Store, info: TypeInfo | None, name: str) -> list[Store]:
    """What is stored in a field of a class, or a parameter of its `__init__`, if this is what makers hand over."""
    return [store] if store.part is not Part.HANDED or info is None else handed_over(info, name)


def of_variable(name: NameExpr) -> list[Store]:
    """All that is stored in a variable, which may be a parameter."""
    found = stores.of_variable(name)
    function = stores.outermost_function(name) if any(store.part is Part.HANDED for store in found) else None
    around = [each for each in stores.functions_around(name) if stores.is_parameter(each, name)] if function else []
    info = around[0].info if around and around[0].name == "__init__" else None
    return [each for store in found for each in resolved(store, info or None, name.name)]


def handed_over(info: TypeInfo, parameter: str) -> list[Store]:
    """What is handed over for a parameter wherever an object of a class is made."""
    makers = run.module().keep((handed_over, info), lambda: _makers(info))
    if not makers or _is_described(info, parameter):
        return [Store(None)]
    return [_given(info, call, parameter) for call in makers]


def _is_described(info: TypeInfo, field: str) -> bool:
    """Whether a field is of a class that gives another value than the one that is handed over."""
    symbol = info.names.get(field)
    typ = get_proper_type(symbol.node.type) if symbol is not None and isinstance(symbol.node, Var) else None
    return isinstance(typ, Instance) and typ.type.get("__get__") is not None


def _makers(info: TypeInfo) -> list[CallExpr] | None:
    """The calls that make objects of a class; None if there may be others."""
    used = once(_Used, run.module().tree)
    if not privacy.is_private(info) or not _has_plain_constructor(info) or used.is_made_by_type:
        return None
    if info.name in used.annotated or info.name in used.asked_for:
        return None
    makers: list[CallExpr] = []
    for reference in _references(info, used):
        parent = next((parent for _child, parent in islice(ancestors(reference), 1)), None)
        match parent:
            case CallExpr() if parent.callee is reference:
                makers.append(parent)
            case CallExpr(callee=RefExpr(fullname=name)) if name in _ASKING:
                pass
            case ClassPattern():
                pass
            case MemberExpr(name=name) if not name.startswith("_"):
                pass
            case _:
                return None
    return makers


def _has_plain_constructor(info: TypeInfo) -> bool:
    if info.metaclass_type is not None or not all(map(_is_plain_decorator, info.defn.decorators)):
        return False
    if any(base.module_name not in _MODULES for base in info.mro[1:]):
        return False
    return info.is_named_tuple or "__new__" not in info.names


def _is_plain_decorator(decorator: Expression) -> bool:
    called = decorator.callee if isinstance(decorator, CallExpr) else decorator
    return isinstance(called, RefExpr) and called.fullname in _DECORATORS


def _references(info: TypeInfo, used: _Used) -> Iterator[Expression]:
    """Where a class is spoken of, by its name or as the `cls` of its methods."""
    yield from used.references.get(info, ())
    # In what mypy skips, names stand for nothing that it knows.
    yield from used.unbound[info.name]
    for function in used.class_methods[info.defn]:
        if function.arguments:
            yield from used.references.get(function.arguments[0].variable, ())


class _Used:
    """Where a module uses which names, and what makes objects of a class that is not named."""

    def __init__(self, tree: MypyFile) -> None:
        self.class_methods: defaultdict[ClassDef, list[FuncDef]] = defaultdict(list)
        #: Whether `type(x)(...)`, `x.__class__`, `x.__init__(...)` or `replace(x, **changes)` make something.
        self.is_made_by_type = False
        #: What `getattr(x, "name")` asks for.
        self.asked_for: set[str] = set()
        annotated: list[str] = []
        names: list[NameExpr | MemberExpr] = []
        for node in descendants(tree):
            if isinstance(node, (NameExpr, MemberExpr)):
                names.append(node)
                self.is_made_by_type |= node.name in {"__class__", "__subclasses__"} or _makes_again(node)
            elif isinstance(node, CallExpr):
                self.is_made_by_type |= _makes_by_type(node)
                self.asked_for |= {name.value for name in node.args[1:2] if isinstance(name, StrExpr)}
            elif isinstance(node, ClassDef):
                for method in _class_methods(node):
                    self.class_methods[node].append(method)
                annotated += _annotations_of(node)
            elif isinstance(node, Decorator) and node.decorators:
                annotated.append(str(node.func.unanalyzed_type))
        #: Where something is spoken of; and the names that stand for nothing that mypy knows, by how they are written.
        self.references = by_meaning(names)
        self.unbound: defaultdict[str, list[NameExpr]] = defaultdict(list)
        for name in self.references.pop(None, ()):
            if isinstance(name, NameExpr):
                self.unbound[name.name].append(name)
        #: The names that stand in annotations by which a framework may make objects.
        self.annotated = frozenset(re.findall(r"\w+", " ".join(annotated)))


def _makes_by_type(call: CallExpr) -> bool:
    if isinstance(call.callee, NameExpr) and call.callee.name == "type" and len(call.args) == 1:
        parent = next((parent for _child, parent in islice(ancestors(call), 1)), None)
        return not isinstance(parent, (ComparisonExpr, MemberExpr))  # `type(x) is Reply`, `type(x).__name__`
    return ARG_STAR2 in call.arg_kinds and by_name.is_double(call)


def _makes_again(name: NameExpr | MemberExpr) -> bool:
    """Whether an object that exists is given anew what its makers hand over: `reply.__init__(240)`."""
    return (
        name.name == "__init__"
        and isinstance(name, MemberExpr)
        and not (isinstance(name.expr, RefExpr) and isinstance(name.expr.node, TypeInfo))
    )


def _class_methods(node: ClassDef) -> Iterator[FuncDef]:
    for statement in node.defs.body:
        function = statement.func if isinstance(statement, Decorator) else statement
        if isinstance(function, FuncDef) and function.is_class:
            yield function


def _annotations_of(node: ClassDef) -> Iterator[str]:
    """The annotations of a class that may be a model, which makes the objects of its fields."""
    if node.base_type_exprs:
        yield from (
            str(statement.unanalyzed_type)
            for statement in node.defs.body
            if isinstance(statement, AssignmentStmt) and statement.unanalyzed_type is not None
        )


class _Constructor(NamedTuple):
    """What a class takes where an object of it is made."""

    #: The place of each parameter, without the first, and its kind.
    parameters: dict[str | None, tuple[int, ArgKind]]
    #: What is written behind a parameter, and what the body of the class stores under its name first.
    defaults: dict[str, Expression | None]
    body: dict[str, Expression]


def _constructor(info: TypeInfo) -> _Constructor | None:
    maker = info.names.get("__new__" if info.is_named_tuple else "__init__")
    function = None if maker is None else maker.node
    typ = function.type if isinstance(function, FuncDef) else None
    if not isinstance(function, FuncDef) or not isinstance(typ, CallableType):
        return None
    body: dict[str, Expression] = {}
    for statement in info.defn.defs.body:
        match statement:
            case AssignmentStmt(lvalues=[NameExpr(name=name)]):
                body.setdefault(name, statement.rvalue)
    return _Constructor(
        {
            name: (place, kind)
            for place, (name, kind) in reversed([*enumerate(zip(typ.arg_names, typ.arg_kinds, strict=True), -1)])
        },
        {argument.variable.name: argument.initializer for argument in reversed(function.arguments)},
        body,
    )


class _Given(NamedTuple):
    """What a call hands over: by place and by name, the first of each."""

    positional: list[Expression | None]
    named: dict[str, Expression]
    #: Whether nothing is handed over by a star.
    is_plain: bool


def _given_by(call: CallExpr) -> _Given:
    named = {name: value for value, name in reversed([*zip(call.args, call.arg_names, strict=True)]) if name}
    positional = [None if name else value for value, name in zip(call.args, call.arg_names, strict=True)]
    return _Given(positional, named, all(kind in {ARG_POS, ARG_NAMED} for kind in call.arg_kinds))


def _given(info: TypeInfo, call: CallExpr, parameter: str) -> Store:
    """What one call hands over for a parameter, or what stands for it if it hands over nothing."""
    constructor = run.module().keep((_constructor, info), lambda: _constructor(info))
    if constructor is None or parameter not in constructor.parameters:
        return Store(None)
    place, kind = constructor.parameters[parameter]
    given = once(_given_by, call)
    if kind.is_star() or not given.is_plain:
        return Store(None)
    handed = given.named.get(parameter)
    if handed is None and kind.is_positional() and 0 <= place < len(given.positional):
        handed = given.positional[place]
    return Store(_default(constructor, parameter) if handed is None else handed)


def _default(constructor: _Constructor, parameter: str) -> Expression | None:
    """What a parameter is if nothing is handed over for it."""
    written = constructor.defaults.get(parameter)
    # In a function that mypy makes for a dataclass there is an ellipsis.
    if written is not None and not isinstance(written, EllipsisExpr):
        return written
    return constructor.body.get(parameter)
