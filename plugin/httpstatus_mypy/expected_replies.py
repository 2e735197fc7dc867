"""A generic class that is made where one of a union of such is expected: `return Reply(HTTPStatus.OK, item)`.

Where `Reply[Literal[HTTPStatus.OK], Item] | Reply[Literal[HTTPStatus.NOT_FOUND], Problem]` is expected, mypy finds no
one class to keep a literal for, makes a `Reply[HTTPStatus, Item]`, and calls that incompatible.  What is handed over is
held against each class of the union: if it fits one, and no other, that is what is made, as if its parameters were
written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.expandtype import expand_type_by_instance
from mypy.nodes import FuncDef
from mypy.types import CallableType, Instance, TypeVarType, UnionType, get_proper_type

from httpstatus_mypy.statuses import read

if TYPE_CHECKING:
    from mypy.nodes import TypeInfo
    from mypy.types import ProperType, Type

    from httpstatus_mypy.site import Call


def is_worth_a_look(info: TypeInfo) -> bool:
    """Whether a class takes a value of one of its parameters."""
    return any(isinstance(get_proper_type(formal), TypeVarType) for formal in _formals(info))


def made(call: Call) -> Type | None:
    """The type of a call of a generic class; None where it is what mypy makes of it."""
    expected, found = get_proper_type(call.expected()), get_proper_type(call.returned)
    if not isinstance(expected, UnionType) or not isinstance(found, Instance):
        return None
    items = [get_proper_type(item) for item in expected.relevant_items()]
    replies = [item for item in items if isinstance(item, Instance) and item.type is found.type]
    if len(replies) < 2 or not any(map(_has_known_status, replies)) or call.is_a(found, expected):
        return None
    fitting = [reply for reply in replies if _fits(call, reply)]
    return fitting[0] if len(fitting) == 1 and _has_known_status(fitting[0]) else None


def _has_known_status(reply: Instance) -> bool:
    """Whether a class has a `Literal` of statuses, or of ints, for one of its parameters."""
    return any((known.is_status and known.is_known) or known.is_ints for known in map(read, reply.args))


def _fits(call: Call, reply: Instance) -> bool:
    """Whether all that is handed over is what the class takes, with these parameters."""
    formals = _formals(reply.type)
    return len(formals) == len(call.types) and all(
        call.is_given(actual, expand_type_by_instance(formal, reply))
        for formal, actuals in zip(formals, call.types, strict=True)
        for actual in actuals
    )


def _formals(info: TypeInfo) -> list[Type]:
    """What the class itself says that it takes: nothing where it takes what another class says, or has overloads."""
    symbol = info.names.get("__init__")
    function: ProperType | None = None
    if symbol is not None and isinstance(symbol.node, FuncDef):
        function = symbol.node.type
    if not isinstance(function, CallableType) or function.variables or "__new__" in info.names:
        return []
    return function.arg_types[1:]
