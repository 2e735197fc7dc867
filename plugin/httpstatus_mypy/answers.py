"""What an exception, a call or a response answers with, by what is written and declared: the same in every mode.

mypy keeps no bodies of the classes of other modules.  So what an exception of the project's own says of its code is
put down, when mypy analyses the class, in a variable of the class that nobody can name: mypy stores it with the class,
and looks again at what uses the class when it changes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    ARG_NAMED,
    ARG_POS,
    CallExpr,
    Decorator,
    FuncDef,
    MemberExpr,
    OverloadedFuncDef,
    RefExpr,
    StrExpr,
    TypeAlias,
    TypeInfo,
    Var,
)
from mypy.types import CallableType, Instance, LiteralType, UninhabitedType, get_proper_type

from httpstatus_mypy import constants, exceptions, responses
from httpstatus_mypy.exceptions import Answer, Family
from httpstatus_mypy.flow import declared, owners
from httpstatus_mypy.named_tuple import NamedTuple
from httpstatus_mypy.statuses import CODES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mypy.nodes import Expression, Node, SymbolNode

#: The name of the variable in which a class says what it answers with: private, so that it is nobody else's.
MARK: Final = "__httpstatus answer"

# What decides how an exception is made.
_MAKING: Final = ("__init__", "__new__")
_TEXT: Final = r"([1-5][0-9]{2})(?: .*)?"


class Raised(NamedTuple):
    """What is raised, or answered."""

    family: Family
    code: int | None
    #: What it is known to be: its class and the bases of that.
    classes: frozenset[str]
    #: What stands in an `except` that lets it pass.
    name: str
    #: The class, and the attribute of it, that the code is read from, if it is.
    read_from: tuple[TypeInfo, str] | None = None


def info_of(expression: Expression | None) -> TypeInfo | None:
    """The class that an expression names."""
    node = expression.node if isinstance(expression, RefExpr) else None
    if isinstance(node, TypeAlias):
        target = get_proper_type(node.target)
        node = target.type if isinstance(target, Instance) else None
    return node if isinstance(node, TypeInfo) else None


def family_of(info: TypeInfo) -> Family | None:
    """The family that an exception class is of."""
    if not info.has_base("builtins.BaseException"):
        return None
    for base in info.mro:
        family = exceptions.BASES.get(base.fullname)
        if family is not None:
            return family
    return None


def of_class(info: TypeInfo, family: Family) -> Answer:
    """How the code of an exception class is given."""
    for base in info.mro:
        known = exceptions.classes().get(base.fullname)
        if known is None and MARK in base.names:
            known = decoded(base.names[MARK].node)
        if known is not None:
            return known
        if base.names.keys() & {*_MAKING, family.answer.attribute}:  # pragma: no cover - put down, unless given up
            break
    return Answer()  # pragma: no cover - as above: the base of its family is in a table


def encoded(answer: Answer) -> str:
    """What is put down of a class."""
    return f"{answer.parameter} {'' if answer.code is None else answer.code} {answer.attribute}"


def decoded(node: SymbolNode | None) -> Answer:
    """What was put down of a class."""
    typ = get_proper_type(node.type) if isinstance(node, Var) else None
    if not isinstance(typ, LiteralType) or not isinstance(typ.value, str):
        return Answer()  # pragma: no cover - nobody else gives anything this name
    parameter, code, attribute = typ.value.split(" ")
    return Answer(parameter, int(code) if code else None, attribute)


def of_instance(info: TypeInfo, call: CallExpr | None) -> Raised | None:
    """What an exception answers with, of a class, or made by a call of it."""
    family = family_of(info)
    if family is None or info.fallback_to_any:
        return None
    method = info.get_method("__init__")
    answer = of_class(info, family)
    code = _code(answer, call, positional(method, bound=True), family.unless)
    read_from = (info, answer.attribute) if answer.attribute else None
    return Raised(family, code, frozenset(base.fullname for base in info.mro), family.name or info.name, read_from)


def is_certain(raised: Raised) -> bool:
    """Whether this module stores nothing else in the attribute of a class that the code is read from."""
    if raised.read_from is None:
        return True
    info, attribute = raised.read_from
    return not any(
        owner is None or owner in info.mro or info in owner.mro for owner in owners.stored_from_outside(attribute)
    )


def of_call(full_name: str, call: CallExpr, node: SymbolNode | None) -> Raised | None:
    """What a function or a method raises that is known to raise; None for any other."""
    known = exceptions.CALLS.get(full_name)
    if known is None:
        return None
    family, answer = known
    code = _code(answer, call, positional(node), family.unless)
    classes = frozenset({family.base, "builtins.Exception", "builtins.BaseException"})
    return Raised(family, code, classes, family.name or family.base.rpartition(".")[2])


def of_response(expression: Expression, family: Family) -> int | None:
    """The code of a response that is made where it is returned, if it is written there, or in the name of its class."""
    if not isinstance(expression, CallExpr):
        return None
    info = info_of(expression.callee)
    if info is None:
        node = expression.callee.node if isinstance(expression.callee, RefExpr) else None
        answer = exceptions.RESPONSES.get(node.fullname) if isinstance(node, (FuncDef, OverloadedFuncDef)) else None
        return None if answer is None else _code(answer, expression, positional(node), ())
    if family_of(info) is not None:
        raised = of_instance(info, expression)
        return raised.code if raised is not None and family.is_response else None
    for base in info.mro:
        if base.fullname in exceptions.RESPONSES:
            if not responses.is_made_as(info, base.fullname):
                return None
            answer = exceptions.RESPONSES[base.fullname]
            return _code(answer, expression, positional(info.get_method("__init__"), bound=True), ())
        if not {"__init__", "__new__", "status", "status_code"}.isdisjoint(base.names):
            break
    return None


def _called(call: CallExpr) -> tuple[str, SymbolNode | None, bool]:
    """The full name of the function or method that is called, itself, and whether it is bound to something."""
    callee = call.callee
    if isinstance(callee, RefExpr) and callee.node is not None:
        return callee.node.fullname, callee.node, False
    owner = get_proper_type(declared.type_of(callee.expr)) if isinstance(callee, MemberExpr) else None
    if not isinstance(callee, MemberExpr) or not isinstance(owner, Instance):
        return "", None, False
    definer = owner.type.get_containing_type_info(callee.name)
    if definer is None:
        return "", None, False
    return f"{definer.fullname}.{callee.name}", definer.names[callee.name].node, True


def of_statement(expression: Expression) -> Raised | None:
    """What a call answers with that stands where its value is of no use."""
    if not isinstance(expression, CallExpr):
        return None
    full_name, node, is_bound = _called(expression)
    if full_name in exceptions.METHODS:
        code = _code(exceptions.METHODS[full_name], expression, positional(node, bound=is_bound), ())
        return Raised(Family("", ""), code, frozenset(), "")
    return of_call(full_name, expression, node)


def is_last(expression: Expression) -> bool:
    """Whether an expression is a call that is declared to never return."""
    node = _called(expression)[1] if isinstance(expression, CallExpr) else None
    function = node.func if isinstance(node, Decorator) else node
    typ = function.type if isinstance(function, FuncDef) else None
    return isinstance(typ, CallableType) and isinstance(get_proper_type(typ.ret_type), UninhabitedType)


def code_of(expression: Expression) -> int | None:
    """The code that is written where a code is handed over: an int, or a text such as `404 Not Found`."""
    code = constants.written(expression)
    if code is not None:
        return code if code in CODES else None
    text: object = expression.value if isinstance(expression, StrExpr) else None
    if isinstance(expression, RefExpr) and isinstance(expression.node, Var) and expression.node.is_final:
        text = expression.node.final_value
    match = re.fullmatch(_TEXT, text) if isinstance(text, str) else None
    return None if match is None else int(match[1])


def argument(call: CallExpr, parameter: str, parameters: Sequence[str] | None) -> Expression | bool:
    """What is handed over for a parameter; False if nothing is, and True if that is not known."""
    places = parameters or ()
    place = places.index(parameter) if parameter in places else None
    if parameter.startswith("#"):
        place = int(parameter[1:]) - 1
    for position, (value, kind, name) in enumerate(zip(call.args, call.arg_kinds, call.arg_names, strict=True)):
        if kind is ARG_NAMED:
            if name == parameter:
                return value
        elif kind is not ARG_POS or (place is None and parameters is None):
            return True
        elif position == place:
            return value
    return False


def _code(answer: Answer, call: CallExpr | None, parameters: Sequence[str] | None, unless: Sequence[str]) -> int | None:
    if call is None or not call.args:
        return answer.code
    if any(argument(call, name, parameters) is not False for name in unless):
        return None
    if not answer.parameter:
        return answer.code
    given = argument(call, answer.parameter, parameters)
    if isinstance(given, bool):
        return None if given else answer.code
    return code_of(given)


def positional(node: Node | None, *, bound: bool = False) -> list[str] | None:
    """The names of the parameters of a function, without `self`, that take what has no name; None if not known."""
    if isinstance(node, Decorator):
        node = node.func
    if not isinstance(node, FuncDef):
        return None
    names = []
    for name, kind in zip(node.arg_names, node.arg_kinds, strict=True):
        if not kind.is_positional():
            break
        names.append(name or "")
    return names[1:] if bound and not node.is_static else names
