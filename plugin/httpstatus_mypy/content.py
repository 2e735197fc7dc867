"""Content that is handed over with a code that has none: `JSONResponse({...}, 204)`, `httpstatus-content`.

Reported where both are known: where the content is displayed and not empty, or where the callable makes content of
whatever it is given.  A subclass counts as the class of the table if it takes over how that is made and sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    BytesExpr,
    CallExpr,
    ConditionalExpr,
    DictExpr,
    Expression,
    FuncDef,
    ListExpr,
    MemberExpr,
    NameExpr,
    OpExpr,
    RefExpr,
    SetExpr,
    StarExpr,
    StrExpr,
    TupleExpr,
    TypeInfo,
)
from mypy.types import AnyType, Instance, LiteralType, NoneType, TypeVarType, UnionType, get_proper_type

from httpstatus_mypy import diagnostics, error_codes, libraries, responses
from httpstatus_mypy.libraries import Empty
from httpstatus_mypy.statuses import may_be_text
from httpstatus_mypy.tree import ancestors

if TYPE_CHECKING:
    from mypy.types import Type

    from httpstatus_mypy.libraries import Content, Takes
    from httpstatus_mypy.site import Call, Site

# What makes text of something, and never none.
_RENDERING: Final = frozenset({"json.dumps", "flask.json.dumps"})
_JSONIFY: Final = "flask.json.jsonify"


def judge(call: Call, name: str, takes: Takes) -> bool:
    """Report what a call hands over as content of a response that has none; tell whether it did."""
    content = takes.content
    if content is None or not call.is_enabled(error_codes.CONTENT):
        return False
    code = without_content(call, call.given_for(takes.statuses))
    if code is None:
        return False
    for argument in call.given_for(content.parameters):
        if is_content(call, argument, content) and isinstance(call.node, CallExpr) and _is_sent(call, call.node, name):
            call.report(diagnostics.content(code, name, content.instead), error_codes.CONTENT, argument)
            return True
    return False


def without_content(site: Site, statuses: list[Expression]) -> int | None:
    """The code of a response that has no content; None if it may have some."""
    if len(statuses) != 1:
        return None
    status = site.read(statuses[0])
    codes = frozenset[int]() if status.other or status.optional else status.codes
    is_without = bool(codes) and codes <= libraries.WITHOUT_CONTENT and not may_be_text(site.type_of(statuses[0]))
    return min(codes) if is_without else None


def _is_sent(call: Call, node: CallExpr, name: str) -> bool:
    """Whether a callable of the table makes the response that is sent, and nothing makes something else of it."""
    made = get_proper_type(call.returned)
    if isinstance(made, Instance):
        is_class = any(info.fullname == name for info in made.type.mro)
        return (not is_class or responses.is_made_as(made.type, name)) and responses.is_left(node, made.type)
    # `super().__init__(...)`
    info = next((parent.info for _child, parent in ancestors(node) if isinstance(parent, FuncDef)), None)
    return (
        isinstance(info, TypeInfo)
        and info.has_base(name)
        and responses.is_made_as(info, name, but="__init__")
        and responses.is_left_by_init(node, info)
    )


def is_content(site: Site, expression: Expression, content: Content) -> bool:
    """Whether an expression is content, each time."""
    if isinstance(expression, ConditionalExpr):
        parts = (expression.if_expr, expression.else_expr)
        return all(is_content(site, part, content) for part in parts)
    if content.of_items and isinstance(expression, (DictExpr, ListExpr, SetExpr, TupleExpr)):
        items = [] if isinstance(expression, DictExpr) else expression.items
        return any(is_content(site, item, content) for item in items)
    displayed = _displayed(site, expression)
    if displayed is not None:
        return displayed not in content.empty
    return _is_text(site, expression) or (
        content.is_rendered and not (Empty.NONE in content.empty and _may_be_none(site.type_of(expression)))
    )


def _displayed(site: Site, expression: Expression) -> Empty | bool | None:
    """What an expression that is displayed is: empty in some way, or True if it is not; None if it is not displayed."""
    match expression:
        case NameExpr(fullname="builtins.None"):
            return Empty.NONE
        case StrExpr() | BytesExpr():
            return True if expression.value else Empty.TEXT
        case DictExpr() | ListExpr() | SetExpr() | TupleExpr():
            return Empty.ITEMS if not expression.items else _is_filled(expression) or None
        case CallExpr(callee=NameExpr(fullname="builtins.dict")):
            return Empty.ITEMS if not expression.args else any(expression.arg_names) or None
    typ = get_proper_type(site.type_of(expression))
    literal = typ.last_known_value if isinstance(typ, Instance) else typ
    if isinstance(literal, LiteralType) and isinstance(literal.value, str) and not literal.fallback.type.is_enum:
        return True if literal.value else Empty.TEXT
    return Empty.NONE if isinstance(typ, NoneType) else None


def _is_filled(expression: Expression) -> bool:
    """Whether a display has an item, whatever is unpacked in it."""
    if isinstance(expression, DictExpr):
        return any(key is not None for key, _value in expression.items)
    return isinstance(expression, (ListExpr, SetExpr, TupleExpr)) and any(
        not isinstance(item, StarExpr) for item in expression.items
    )


def _is_text(site: Site, expression: Expression) -> bool:
    """Whether an expression is text, some of which is written out, or that something is rendered as."""
    match expression:
        case OpExpr(op="+"):
            return any(
                _displayed(site, side) is True or _is_text(site, side) for side in (expression.left, expression.right)
            )
        case CallExpr(callee=MemberExpr(name="join", expr=StrExpr()), args=[ListExpr(items=parts)]):
            return any(isinstance(part, StrExpr) and part.value for part in parts)  # f"deleted {name}"
        case CallExpr(callee=MemberExpr(name="encode") as method):
            return _displayed(site, method.expr) is True or _is_text(site, method.expr)
        case CallExpr(callee=RefExpr() as callee):
            if _defined_as(callee) == _JSONIFY:
                # Of nothing, and of what is empty, it makes something that Flask drops.
                return any(not isinstance(_displayed(site, argument), Empty) for argument in expression.args)
            return _defined_as(callee) in _RENDERING
    return False


def _defined_as(callee: RefExpr) -> str:
    return callee.fullname if callee.node is None else callee.node.fullname


def _may_be_none(typ: Type | None) -> bool:
    proper = get_proper_type(typ)
    if isinstance(proper, UnionType):
        return any(map(_may_be_none, proper.items))
    return proper is None or isinstance(proper, (AnyType, NoneType, TypeVarType))
