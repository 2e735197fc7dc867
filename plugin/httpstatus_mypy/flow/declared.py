"""The type of an expression, as far as what is declared gives it.

mypy keeps the types of the expressions that it is just checking, and the daemon may check one function alone.  What is
said of one function on the ground of another must not depend on that, so it is drawn from declarations: parameters,
attributes, what functions return, and variables that are assigned once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.expandtype import expand_type_by_instance
from mypy.maptype import map_instance_to_supertype
from mypy.nodes import (
    AssignmentExpr,
    AwaitExpr,
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    IndexExpr,
    IntExpr,
    MemberExpr,
    NameExpr,
    OverloadedFuncDef,
    RefExpr,
    SliceExpr,
    StrExpr,
    TypeInfo,
    Var,
)
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    TupleType,
    Type,
    TypedDictType,
    UnionType,
    UnpackType,
    get_proper_type,
)
from mypy.typevars import fill_typevars_with_any

from httpstatus_mypy import libraries, run
from httpstatus_mypy.flow import stores

if TYPE_CHECKING:
    from mypy.nodes import Node
    from mypy.types import ProperType

# How far this goes from one assignment to the next.
_DEPTH: Final = 5

# Generic classes, each with the place of the argument that is what one gets by going through them, by indexing them,
# and by waiting for them.
_ITERABLES: Final = {"typing.Iterable": 0, "typing.AsyncIterable": 0}
_INDEXED: Final = {"typing.Mapping": 1, "typing.Sequence": 0}
_AWAITED: Final = {"typing.Coroutine": 2, "typing.Awaitable": 0}


def type_of(expression: Expression, depth: int = _DEPTH) -> Type | None:
    """The type of an expression of a module, or None if no declaration gives it."""
    if depth == 0:
        return None
    match expression:
        case AssignmentExpr():
            return type_of(expression.value, depth)
        case AwaitExpr():
            return awaited(type_of(expression.expr, depth))
        case CallExpr():
            return _returned(expression.callee, depth)
        case NameExpr() if isinstance(expression.node, Var):
            return _of_self(expression) or _of_variable(expression, expression.node, depth)
        case MemberExpr():
            return _of_attribute(expression, depth)
        case IndexExpr():
            return _of_index(expression, depth)
    return None


def is_inferred(variable: Var) -> bool:
    """Whether no annotation gives a variable its type; mypy calls that of `self.code: int = 0` inferred as well."""
    return variable.is_inferred and (variable.is_final or not variable.explicit_self_type)


def _of_self(name: NameExpr) -> Type | None:
    for function in stores.functions_around(name):
        if function.info and not function.is_static and function.arguments:
            first = function.arguments[0].variable
            if first is name.node and not function.is_class and function.name != "__new__":
                return fill_typevars_with_any(function.info)
    return None


def _of_variable(name: NameExpr, variable: Var, depth: int) -> Type | None:
    if not is_inferred(variable) or not stores.is_of_module(variable):
        return variable.type
    return _of_only_store(stores.of_variable(name), depth)


def _of_only_store(found: list[stores.Store], depth: int) -> Type | None:
    if len(found) != 1 or found[0].value is None:
        return None
    if found[0].part is stores.Part.CAUGHT:
        caught = found[0].value.node if isinstance(found[0].value, RefExpr) else None
        return fill_typevars_with_any(caught) if isinstance(caught, TypeInfo) else None
    return part_of(type_of(found[0].value, depth - 1), found[0])


def part_of(typ: Type | None, store: stores.Store) -> Type | None:
    """The type of what is stored, by that of the value of which it is a part."""
    if store.part is stores.Part.WHOLE:
        return typ
    proper = get_proper_type(typ)
    if store.place is not None and isinstance(proper, TupleType):
        return _item(proper, store.place)
    return _argument(proper, _ITERABLES if store.part is stores.Part.ITEM else _INDEXED)


def _of_index(expression: IndexExpr, depth: int) -> Type | None:
    base = get_proper_type(type_of(expression.base, depth))
    index = expression.index
    if isinstance(base, TypedDictType):
        return base.items.get(index.value) if isinstance(index, StrExpr) else None
    if isinstance(base, TupleType):
        return _item(base, index.value) if isinstance(index, IntExpr) else None
    return None if isinstance(index, SliceExpr) else _argument(base, _INDEXED)


def awaited(typ: Type | None) -> Type | None:
    """The type of what one gets by waiting for something."""
    return _argument(get_proper_type(typ), _AWAITED)


def _item(typ: TupleType, place: int) -> Type | None:
    is_plain = not any(isinstance(item, UnpackType) for item in typ.items)
    return typ.items[place] if is_plain and place < len(typ.items) else None


def _argument(owner: ProperType | None, bases: dict[str, int]) -> Type | None:
    """An argument of a generic class that another inherits from."""
    if isinstance(owner, TupleType):
        owner = owner.partial_fallback
    if not isinstance(owner, Instance):
        return None
    for info in owner.type.mro:
        if info.fullname in bases:
            return map_instance_to_supertype(owner, info).args[bases[info.fullname]]
    return None


def _of_attribute(expression: MemberExpr, depth: int) -> Type | None:
    if isinstance(expression.node, Var) and not expression.node.info and expression.node.fullname:
        return expression.node.type  # of a module
    return attribute(type_of(expression.expr, depth), expression.name, depth)


def written(expression: Expression) -> Type | None:
    """The type that an annotation gives an expression, and no inference."""
    if isinstance(expression, MemberExpr):
        node = expression.node
        if isinstance(node, Var) and not node.info and node.fullname:
            return None if is_inferred(node) else node.type
        return attribute(type_of(expression.expr), expression.name, 0)
    if isinstance(expression, NameExpr):
        node = expression.node
        return node.type if isinstance(node, Var) and not is_inferred(node) else None
    return type_of(expression)


def attribute(owner: Type | None, name: str, depth: int = _DEPTH) -> Type | None:
    """The type of an attribute of an object; that of no assignment, at a depth of 0."""
    owner = get_proper_type(owner)
    if isinstance(owner, TupleType):  # of a NamedTuple
        owner = owner.partial_fallback
    if not isinstance(owner, Instance):
        return None
    definer = owner.type.get_containing_type_info(name)
    if definer is None:
        return None
    node = definer.names[name].node
    if isinstance(node, Var) and is_inferred(node) and depth == 0:
        return None
    if isinstance(node, Var) and is_inferred(node) and definer.module_name == run.module().tree.fullname:
        # mypy infers the type from the first of them, and holds all others to it.
        return _of_only_store(stores.of_self(definer, name), depth)
    typ = node.type if isinstance(node, Var) else _returned_by(_getter(node))
    if typ is None:
        return None
    return _known(expand_type_by_instance(typ, map_instance_to_supertype(owner, definer)), definer.fullname)


def _known(typ: Type, full_name: str) -> Type:
    """A type as a library declares it: `X | Any` is the way to write "X, or None, which nobody checks"."""
    proper = get_proper_type(typ)
    if not isinstance(proper, UnionType) or not libraries.is_known(full_name):
        return typ
    known = [item for item in proper.items if not isinstance(get_proper_type(item), AnyType)]
    return known[0] if len(known) == 1 < len(proper.items) else typ


def _getter(node: Node | None) -> Node | None:
    """The function of a property."""
    if isinstance(node, OverloadedFuncDef):
        node = node.items[0]
    return node.func if isinstance(node, Decorator) and node.var.is_property else None


def _returned(callee: Expression, depth: int) -> Type | None:
    if isinstance(callee, RefExpr) and isinstance(callee.node, TypeInfo):
        info = callee.node
        return None if info.metaclass_type or "__new__" in info.names else fill_typevars_with_any(info)
    if isinstance(callee, RefExpr) and callee.node is not None:
        return _returned_by(callee.node)
    if not isinstance(callee, MemberExpr):
        return None
    if isinstance(callee.expr, RefExpr) and isinstance(callee.expr.node, TypeInfo):
        method = callee.expr.node.get(callee.name)
        return None if method is None else _returned_by(method.node)
    return returned(type_of(callee.expr, depth), callee.name)


def returned(owner: Type | None, name: str) -> Type | None:
    """The type of what a method of an object returns, whatever it is called with."""
    owner = get_proper_type(owner)
    symbol = owner.type.get(name) if isinstance(owner, Instance) else None
    return None if symbol is None else _returned_by(symbol.node)


def _returned_by(node: Node | None) -> Type | None:
    """What a function returns whatever it is called with."""
    if isinstance(node, Var):  # `call: Callable[[], AnyStatusCode]`
        typ = get_proper_type(node.type)
        return typ.ret_type if isinstance(typ, CallableType) and not typ.variables and not is_inferred(node) else None
    if isinstance(node, Decorator) and not node.decorators:  # of a static or a class method, which mypy takes off
        node = node.func
    if not isinstance(node, FuncDef) or not isinstance(node.type, CallableType) or node.type.variables:
        return None
    return _known(node.type.ret_type, node.fullname)
