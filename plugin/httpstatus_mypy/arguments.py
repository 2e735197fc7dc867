"""Arguments of known libraries that are statuses: `HTTPException(427)`, `abort(402)`, `responses={427: ...}`.

A parameter may take one status, a collection of them, or a mapping whose keys are statuses: what is handed over
tells which.  Where the parameter is no part of the signature (`**kwargs`), the call itself has its name.  A callable
may have a set of codes of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.nodes import ConditionalExpr, DictExpr, Expression, ImportFrom, MemberExpr, NameExpr, SuperExpr

from httpstatus_mypy import content, diagnostics, error_codes, expected_errors, plain_ints, routes, run
from httpstatus_mypy.flow.containers import displayed
from httpstatus_mypy.statuses import may_be_text
from httpstatus_mypy.tree import descendants, once

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mypy.nodes import MypyFile

    from httpstatus_mypy.libraries import Codes, Takes
    from httpstatus_mypy.site import Call


def judge(name: str, takes: Takes) -> Callable[[Call], None]:
    """The judge of a function, a method or a class of this full name, which takes statuses."""

    def judge(call: Call) -> None:
        _judge(call, name, takes)

    return judge


def judge_super(table: Mapping[str, Takes]) -> Callable[[Call], None]:
    """The judge of `super().__init__(...)`, with the table of all classes that take statuses."""

    def judge(call: Call) -> None:
        callee = call.callee
        if isinstance(callee, SuperExpr) and callee.info is not None:
            definer = next((base for base in callee.info.mro[1:] if "__init__" in base.names), None)
            if definer is not None and definer.fullname in table:
                _judge(call, definer.fullname, table[definer.fullname])

    return judge


def _judge(call: Call, name: str, takes: Takes) -> None:
    is_refused = takes.route is not None and routes.judge(call, name, takes.route)
    if call.is_quiet or content.judge(call, name, takes):
        return
    for argument in call.given_for(takes.statuses):
        for place in _statuses(argument):
            # A code among others is described, and need not be sent: `responses={103: ...}`.
            is_sent = isinstance(argument, ConditionalExpr) or place is argument
            _judge_status(call, name, takes.codes if is_sent and not is_refused else (), place)


def _judge_status(call: Call, name: str, sets: tuple[Codes, ...], place: Expression) -> None:
    status = call.read(place)
    unregistered = plain_ints.unregistered(status)
    known = frozenset[int]() if status.other or status.optional or not status.is_known else status.codes
    own = run.current().configuration.extra_codes
    refusing = [codes for codes in sets if known and not any(code in codes.codes or code in own for code in known)]
    refused = next((one for one in refusing if _holds(call, one) and not may_be_text(call.type_of(place))), None)
    if refused is not None and expected_errors.is_asserted(call):
        return
    if unregistered is not None and diagnostics.of_argument(unregistered) is error_codes.ARGUMENT:
        call.report(diagnostics.unregistered(unregistered, "hand over"), error_codes.ARGUMENT, place)
        return
    if refused is not None:
        call.report(diagnostics.not_taken(min(known), name, refused), error_codes.ARGUMENT, place)
        return
    if unregistered is not None:
        call.report(diagnostics.unregistered(unregistered, "hand over"), error_codes.VENDOR, place)


def _holds(call: Call, codes: Codes) -> bool:
    """Whether nothing in a call, or in its module, says that a set of codes is another."""
    if codes.unless_given and call.given_for(codes.unless_given):
        return False
    return not codes.unless_named or not once(_names_in, call.tree).intersection(codes.unless_named)


def _names_in(tree: MypyFile) -> frozenset[str]:
    """The names that a module uses or imports."""
    used = {node.name for node in descendants(tree) if isinstance(node, (MemberExpr, NameExpr))}
    imported = {name for node in tree.imports if isinstance(node, ImportFrom) for name, _alias in node.names}
    return frozenset(used | imported)


def _statuses(argument: Expression) -> list[Expression]:
    items = displayed(argument)
    if items is not None:
        return items
    if isinstance(argument, ConditionalExpr):
        return [*_statuses(argument.if_expr), *_statuses(argument.else_expr)]
    if isinstance(argument, DictExpr):
        return [key for key, _value in argument.items if key is not None]
    return [argument]
