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
    MemberExpr,
    NameExpr,
    OverloadedFuncDef,
    RefExpr,
    TypeInfo,
    Var,
)
from mypy.types import CallableType, Instance, Type, get_proper_type
from mypy.typevars import fill_typevars_with_any

from httpstatus_mypy import run
from httpstatus_mypy.flow import stores

if TYPE_CHECKING:
    from mypy.nodes import Node

# How far this goes from one assignment to the next.
_DEPTH: Final = 5

_COROUTINE: Final = "typing.Coroutine"
_ITERABLES: Final = frozenset({"typing.Iterable", "typing.AsyncIterable"})


def type_of(expression: Expression, depth: int = _DEPTH) -> Type | None:
    """The type of an expression of a module, or None if no declaration gives it."""
    if depth == 0:
        return None
    match expression:
        case AssignmentExpr():
            return type_of(expression.value, depth)
        case AwaitExpr():
            awaited = get_proper_type(type_of(expression.expr, depth))
            is_coroutine = isinstance(awaited, Instance) and awaited.type.fullname == _COROUTINE
            return awaited.args[2] if is_coroutine and isinstance(awaited, Instance) else None
        case CallExpr():
            return _returned(expression.callee, depth)
        case NameExpr() if isinstance(expression.node, Var):
            return _of_self(expression) or _of_variable(expression, expression.node, depth)
        case MemberExpr():
            return _of_attribute(expression, depth)
    return None


def _of_self(name: NameExpr) -> Type | None:
    for function in stores.functions_around(name):
        if function.info and not function.is_static and function.arguments:
            first = function.arguments[0].variable
            if first is name.node and not function.is_class and function.name != "__new__":
                return fill_typevars_with_any(function.info)
    return None


def _of_variable(name: NameExpr, variable: Var, depth: int) -> Type | None:
    if not variable.is_inferred or not _is_of(variable):
        return variable.type
    return _of_only_store(stores.of_variable(name), depth)


def _is_of(variable: Var) -> bool:
    return stores.is_local(variable) or variable.fullname.rpartition(".")[0] == run.module().tree.fullname


def _of_only_store(found: list[stores.Store], depth: int) -> Type | None:
    if len(found) != 1 or found[0].value is None:
        return None
    typ = type_of(found[0].value, depth - 1)
    if found[0].part is stores.Part.WHOLE:
        return typ
    return _of_items(typ) if found[0].part is stores.Part.ITEM else None


def _of_items(typ: Type | None) -> Type | None:
    """What one gets by going through something."""
    owner = get_proper_type(typ)
    if not isinstance(owner, Instance):
        return None
    for info in owner.type.mro:
        if info.fullname in _ITERABLES:
            return map_instance_to_supertype(owner, info).args[0]
    return None


def _of_attribute(expression: MemberExpr, depth: int) -> Type | None:
    if isinstance(expression.node, Var) and not expression.node.info and expression.node.fullname:
        return expression.node.type  # of a module
    owner = get_proper_type(type_of(expression.expr, depth))
    if not isinstance(owner, Instance):
        return None
    definer = owner.type.get_containing_type_info(expression.name)
    node = None if definer is None else definer.names[expression.name].node
    if definer is None or node is None:
        return None
    if isinstance(node, Var) and node.is_inferred and definer.module_name == run.module().tree.fullname:
        return _of_only_store(stores.of_attribute(definer, expression.name), depth)
    typ = node.type if isinstance(node, Var) else _returned_by(_getter(node))
    return None if typ is None else expand_type_by_instance(typ, map_instance_to_supertype(owner, definer))


def _getter(node: Node) -> Node | None:
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
    owner = get_proper_type(type_of(callee.expr, depth))
    symbol = owner.type.get(callee.name) if isinstance(owner, Instance) else None
    return None if symbol is None else _returned_by(symbol.node)


def _returned_by(node: Node | None) -> Type | None:
    """What a function returns whatever it is called with."""
    typ = node.type if isinstance(node, FuncDef) else None
    return typ.ret_type if isinstance(typ, CallableType) and not typ.variables else None
