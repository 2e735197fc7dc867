"""Assertions that never fail: `assertTrue(status, 200)` and `assert status, 200`, where 200 is only the message.

mypy calls no hook for the message of an `assert`.  It is given a sign in the tree, as ints in patterns are: what is
printed when an assertion fails is the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    AssertStmt,
    CallExpr,
    Import,
    ImportFrom,
    IntExpr,
    MemberExpr,
    UnaryExpr,
    get_member_expr_fullname,
)
from mypy.types import Instance, get_proper_type

from httpstatus_mypy import constants, diagnostics, error_codes
from httpstatus_mypy.conditions.reader import number, text
from httpstatus_mypy.member_values import is_certainly_status
from httpstatus_mypy.site import Call, Site
from httpstatus_mypy.statuses import CLASSES, CODES, public
from httpstatus_mypy.tree import ancestors

if TYPE_CHECKING:
    from collections.abc import Container

    from mypy.nodes import Expression, ImportBase
    from mypy.plugin import MethodContext
    from mypy.types import Type

# The module that one imports each status class from, and its name there.
_PUBLIC: Final = [(module, name) for module, _, name in (public(full_name).rpartition(".") for full_name in CLASSES)]

#: What takes a condition and a message.
FUNCTIONS: Final = ("nose.tools.ok_", "nose.tools.trivial.ok_")
METHODS: Final = ("unittest.case.TestCase.assertTrue", "unittest.case.TestCase.assert_")


def called(call: Call) -> None:
    """Judge `assertTrue`, and what is like it."""
    if isinstance(call.node, CallExpr) and len(call.node.args) == len(("condition", "message")):
        status, message = call.node.args
        if _is_message(call, status, message):
            owner, dot, name = text(call.node.callee).rpartition(".")
            equal = "eq_" if name == "ok_" else "assertEqual"
            meant = f"{owner}{dot}{equal}({text(status)}, {text(message)})"
            call.report(diagnostics.never_fails(text(message), meant), error_codes.CONDITION)


def prepare(statement: AssertStmt, modules: Container[str], classes: Container[str]) -> None:
    """Put a plus sign before the message of an assertion, if that is a code.

    It may be of one of some modules of constants, or classes, by their names there.
    """
    message = statement.msg
    if isinstance(message, IntExpr) or (message is not None and _is_constant(message, modules, classes)):
        statement.msg = UnaryExpr("+", message)
        statement.msg.set_line(message)


def _is_constant(message: Expression, modules: Container[str], classes: Container[str]) -> bool:
    """Whether a message is a member of a status class, or a constant of a known module, before anything is bound."""
    if not isinstance(message, MemberExpr):
        return False
    owner = (get_member_expr_fullname(message) or "").rpartition(".")[0]
    return constants.is_named(message, modules) or owner in classes


def given_by(statement: ImportBase) -> list[str]:
    """The names that an import gives to a status class."""
    if isinstance(statement, Import):
        named = {name: alias or name for name, alias in statement.ids}
        return [f"{named[module]}.{name}" for module, name in _PUBLIC if module in named]
    if isinstance(statement, ImportFrom):
        return [alias or name for name, alias in statement.names if (statement.id, name) in _PUBLIC]
    return []


def signed(ctx: MethodContext) -> Type:
    """The hook of `__pos__` of a status class."""
    judge_message(Site(ctx.api, ctx.context))
    return ctx.default_return_type


def judge_message(site: Site) -> None:
    """Judge an int that was given a sign outside of patterns, if it is the message of an assertion."""
    message = site.node
    for _child, parent in ancestors(message):
        if (
            isinstance(parent, AssertStmt)
            and isinstance(message, UnaryExpr)
            and parent.msg is message
            and _is_message(site, parent.expr, message.expr)
        ):
            meant = f"assert {text(parent.expr)} == {text(message.expr)}"
            site.report(diagnostics.never_fails(text(message.expr), meant), error_codes.CONDITION, parent)
        break


def _is_message(site: Site, status: Expression, message: Expression) -> bool:
    """Whether what is asserted is a status, and nothing else, and the message a code."""
    return (
        number(message) in CODES
        and isinstance(get_proper_type(site.type_of(status)), Instance)
        and is_certainly_status(site, status)
    )
