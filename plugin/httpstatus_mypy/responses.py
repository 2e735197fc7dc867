"""Whether a response stays as it is made: by its class, and by what is done with it where it is made."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    AssignmentStmt,
    AwaitExpr,
    CallExpr,
    ConditionalExpr,
    Decorator,
    DelStmt,
    ExpressionStmt,
    FuncDef,
    IndexExpr,
    MemberExpr,
    NameExpr,
    OverloadedFuncDef,
    ReturnStmt,
    Var,
    YieldExpr,
)

from httpstatus_mypy import libraries
from httpstatus_mypy.flow.stores import is_local, outermost_function
from httpstatus_mypy.tree import FUNCTIONS, ancestors, by_meaning, descendants, once, targets

if TYPE_CHECKING:
    from mypy.nodes import Expression, SymbolNode, TypeInfo

# What makes an object something else than what its class says of it, beside what it inherits.
_MAKING: Final = frozenset(
    {"__call__", "__getattribute__", "__init__", "__init_subclass__", "__new__", "__setattr__", "status", "status_code"}
)
_HARMLESS_METACLASSES: Final = frozenset({"abc.ABCMeta", "builtins.type"})
# What gives on the value that stands in it.
_GIVING: Final = (AwaitExpr, ConditionalExpr)
# What leaves the value that stands in it as it is.
_LEFT: Final = (ExpressionStmt, YieldExpr)
# What is called, or stored in, and leaves the code and the content of a response as they are.
_HARMLESS: Final = frozenset(
    {
        "add_cookie",
        "add_etag",
        "background",
        "cache_control",
        "call_on_close",
        "charset",
        "close",
        "content_type",
        "cookies",
        "del_cookie",
        "delete_cookie",
        "etag",
        "expires",
        "force_close",
        "has_header",
        "headers",
        "last_modified",
        "location",
        "media_type",
        "mimetype",
        "prepare",
        "set_cookie",
        "set_etag",
        "set_header",
        "set_signed_cookie",
        "setdefault",
        "unset_cookie",
        "vary",
        "write_eof",
    }
)


def is_made_as(info: TypeInfo, name: str, *, but: str = "") -> bool:
    """Whether a class makes and sends responses as the one of this name does, from which it is derived.

    It does if it, and what else it is derived from, overrides nothing, or `but` one method.
    """
    if info.fallback_to_any or _is_made_over(info):
        return False
    place = next(place for place, base in enumerate(info.mro) if base.fullname == name)
    inherited = {member: symbol.node for base in reversed(info.mro[place:-1]) for member, symbol in base.names.items()}
    return not any(
        _overrides(symbol.node, inherited.get(member)) if member in inherited else member in _MAKING
        for base in (*info.mro[:place], *filter(_is_own, info.mro[place + 1 :]))
        for member, symbol in base.names.items()
        if member != but
    )


def _overrides(node: SymbolNode | None, inherited: SymbolNode | None) -> bool:
    """Whether something in the place of a method, or a method in the place of anything."""
    of_methods = (Decorator, FuncDef, OverloadedFuncDef)
    return not isinstance(node, Var) or isinstance(inherited, of_methods)


def _is_own(info: TypeInfo) -> bool:
    """Whether a class is the project's own, derived from one of a library."""
    return not libraries.is_known(info.fullname) and any(libraries.is_known(base.fullname) for base in info.mro)


def _is_made_over(info: TypeInfo) -> bool:
    """Whether a decorator or a metaclass of the project's own may make something else of a class."""
    metaclass = info.metaclass_type
    return any(
        not isinstance(node, (MemberExpr, NameExpr)) or node.name != "final" for node in info.defn.decorators
    ) or not (
        metaclass is None
        or metaclass.type.fullname in _HARMLESS_METACLASSES
        or libraries.is_known(metaclass.type.fullname)
    )


def is_left(made: CallExpr, info: TypeInfo) -> bool:
    """Whether a response is sent as it is made: it is handed to nothing else, and nothing is stored in it later."""
    for child, parent in ancestors(made):
        if isinstance(parent, AssignmentStmt):
            return child is parent.rvalue and all(_is_name_left(target, made, info) for target in parent.lvalues)
        if isinstance(parent, CallExpr) and parent.callee is child:
            return True  # of ASGI: `await response(scope, receive, send)`
        if not isinstance(parent, _GIVING):
            return _is_answer(parent) if isinstance(parent, ReturnStmt) else isinstance(parent, _LEFT)
    return False  # pragma: no cover - a statement stands around each call


def _is_answer(statement: ReturnStmt) -> bool:
    """Whether what is returned answers a request: not if a test, say, hands the function to a middleware."""
    scope = outermost_function(statement)
    function = next((parent for _child, parent in ancestors(statement) if isinstance(parent, FUNCTIONS)), None)
    if scope is None or function is scope:
        return True
    names = once(_names, scope).get(function, ()) if isinstance(function, FuncDef) else None
    return names is not None and all(isinstance(next(ancestors(name))[1], ReturnStmt) for name in names)


def is_left_by_init(made: CallExpr, info: TypeInfo) -> bool:
    """The same where an `__init__` calls that of the base: of the object itself."""
    function = next((parent for _child, parent in ancestors(made) if isinstance(parent, FUNCTIONS)), None)
    if not isinstance(function, FuncDef) or function.name != "__init__" or function.info is not info:
        return False
    return is_left(made, info) and _is_variable_left(function, function.arguments[0].variable, made, info)


def _is_name_left(target: Expression, made: CallExpr, info: TypeInfo) -> bool:
    scope = outermost_function(target)
    if scope is None or not isinstance(target, NameExpr) or not is_local(target.node):
        return False
    return _is_variable_left(scope, target.node, made, info)


def _is_variable_left(scope: FuncDef, variable: SymbolNode | None, made: CallExpr, info: TypeInfo) -> bool:
    names = once(_names, scope).get(variable, ())
    return all(any(name is argument for argument in made.args) or _is_harmless(name, info) for name in names)


def _names(scope: FuncDef) -> dict[SymbolNode | None, list[NameExpr]]:
    return by_meaning(node for node in descendants(scope) if isinstance(node, NameExpr))


def _is_harmless(name: NameExpr, info: TypeInfo) -> bool:
    """Whether a use of a response leaves it as it is."""
    (_, parent), (_, above) = islice(ancestors(name), 2)
    if not isinstance(parent, MemberExpr):
        is_item = isinstance(parent, IndexExpr) and parent.base is name  # `response["Location"] = "/"`
        if isinstance(parent, ReturnStmt):
            return _is_answer(parent)
        return is_item or isinstance(parent, (*_GIVING, *_LEFT, AssignmentStmt))
    if parent.name in _HARMLESS:
        return True
    if isinstance(above, CallExpr) and above.callee is parent:
        return False
    is_stored = any(target is parent for target in targets(above))
    return not (is_stored or isinstance(above, DelStmt)) or parent.name not in _of_library(info)


def _of_library(info: TypeInfo) -> frozenset[str]:
    """What a class has from a library."""
    return frozenset().union(*(base.names for base in info.mro[:-1] if libraries.is_known(base.fullname)))
