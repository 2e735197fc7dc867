"""What is said to be a status: by the table of libraries, by the project's configuration, by `AnyStatusCode`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.nodes import Decorator, FuncDef, OverloadedFuncDef, TypeInfo, Var
from mypy.types import (
    CallableType,
    Instance,
    NoneType,
    TupleType,
    TypeAliasType,
    TypeVarType,
    UnionType,
    get_proper_type,
)
from mypy.typevars import fill_typevars_with_any

from httpstatus_mypy import constants, libraries, run
from httpstatus_mypy.flow import declared
from httpstatus_mypy.statuses import REGISTERED

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy.nodes import Expression, Node
    from mypy.types import Type


def of_attribute(typ: Type | None, name: str) -> list[TypeInfo]:
    """The classes that a value of the type may have, if its attribute of this name is a status for each of them."""
    return _of_table(typ, lambda info: _is_status_attribute(info, name))


def of_method(typ: Type | None, name: str) -> list[TypeInfo]:
    """The same for what a method of this name returns."""
    return _of_table(typ, lambda info: _is_defined_by_library(info, name, libraries.METHODS))


def of_wire(typ: Type | None, name: str) -> list[TypeInfo]:
    """The same for an attribute in which the library stores an int that it has read, and nothing else."""
    return _of_table(typ, lambda info: _is_defined_by_library(info, name, libraries.READ))


def _is_status_attribute(info: TypeInfo, name: str) -> bool:
    return is_configured(info, name) or _is_defined_by_library(info, name, libraries.ATTRIBUTES)


def is_configured(info: TypeInfo, name: str) -> bool:
    """Whether the project itself says that an attribute is a status."""
    return _is_listed(info, name, run.current().configuration.status_attributes)


def _is_listed(info: TypeInfo, name: str, table: frozenset[str]) -> bool:
    return any(f"{base.fullname}.{name}" in table for base in info.mro)


def _is_defined_by_library(info: TypeInfo, name: str, table: frozenset[str]) -> bool:
    """Whether a table lists what a class has under a name, and no class of others has changed what it means.

    A class that defines the name anew may speak another protocol, such as SIP.  So may one of another module whose
    methods store in it what is not seen here.
    """
    if not _is_listed(info, name, table):
        return False
    definer = info.get_containing_type_info(name)
    if definer is None or not libraries.is_known(definer.fullname):
        return False
    here = run.module().tree.fullname
    others = (heir for heir in info.mro if heir.module_name != here and not libraries.is_known(heir.fullname))
    return not any(definer in heir.mro and _has_methods(heir) for heir in others)


def _has_methods(info: TypeInfo) -> bool:
    return any(isinstance(symbol.node, (FuncDef, Decorator, OverloadedFuncDef)) for symbol in info.names.values())


def _of_table(typ: Type | None, is_listed: Callable[[TypeInfo], bool]) -> list[TypeInfo]:
    """The classes of a value, without `None`, if all are listed."""
    proper = get_proper_type(typ)
    if isinstance(proper, UnionType):
        found = [_of_table(item, is_listed) for item in proper.items if not isinstance(get_proper_type(item), NoneType)]
        return [info for infos in found for info in infos] if all(found) else []
    if isinstance(proper, TypeVarType) and not proper.values:
        return _of_table(proper.upper_bound, is_listed)
    if isinstance(proper, TupleType):  # of a NamedTuple
        return _of_table(proper.partial_fallback, is_listed)
    return [proper.type] if isinstance(proper, Instance) and is_listed(proper.type) else []


def is_code(expression: Expression) -> bool:
    """Whether an expression is a registered code that is written out, or a constant of one."""
    return constants.written(expression) in REGISTERED


#: The full name of the alias.
ANY_STATUS_CODE: Final = "httpstatus.AnyStatusCode"


def is_any_status_code(typ: Type | None) -> bool:
    """Whether a type is written as `AnyStatusCode`, or an alias of it; or as a union of that and `None`."""
    while isinstance(typ, TypeAliasType) and typ.alias is not None:
        if typ.alias.fullname == ANY_STATUS_CODE:
            return True
        typ = typ.alias.target
    # The alias of a union is not what is looked for.
    items = typ.items if isinstance(typ, UnionType) else []  # type: ignore[misc]
    known = [item for item in items if not isinstance(get_proper_type(item), NoneType)]
    return bool(known) and all(map(is_any_status_code, known))


def without_arguments(typ: Type) -> Type:
    """A type with `Any` for the arguments of its class: mypy may have inferred them."""
    proper = get_proper_type(typ)
    return fill_typevars_with_any(proper.type) if isinstance(proper, Instance) and proper.args else proper


def parameters(node: Node | None) -> tuple[str, ...]:
    """The parameters of a function or a class that are declared with `AnyStatusCode`."""
    if isinstance(node, TypeInfo):
        makers = (node.get(name) for name in ("__init__", "__new__"))
        return next((found for maker in makers if maker is not None and (found := parameters(maker.node))), ())
    if isinstance(node, Decorator):
        node = node.func if not node.decorators else None
    typ = node.type if isinstance(node, FuncDef) else None
    if not isinstance(typ, CallableType):
        return ()
    named = zip(typ.arg_names, typ.arg_types, typ.arg_kinds, strict=True)
    return tuple(name for name, written, kind in named if name and not kind.is_star() and is_any_status_code(written))


def is_declared(node: Node | None) -> bool:
    """Whether a variable is declared with `AnyStatusCode`."""
    return isinstance(node, Var) and not declared.is_inferred(node) and is_any_status_code(node.type)
