"""`match` on a status: `case 404` is `case HTTPStatus.NOT_FOUND`, and `case 299` is never taken.

mypy calls no hook for an int in a pattern.  It calls that of `int.__pos__` for `+404`, so a plus sign is put before
each int of a pattern, in the tree, before anything is checked.  Where the subject is no status, that changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    Block,
    ClassDef,
    Decorator,
    ForStmt,
    FuncDef,
    IfStmt,
    IntExpr,
    MatchStmt,
    MypyFile,
    OverloadedFuncDef,
    TryStmt,
    UnaryExpr,
    WhileStmt,
    WithStmt,
)
from mypy.patterns import AsPattern, OrPattern, ValuePattern

from httpstatus_mypy import certainty, diagnostics, error_codes, internals, narrowed, plain_ints, syntax
from httpstatus_mypy.operands import report_plain
from httpstatus_mypy.statuses import is_never_member, members, read, stand_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy.nodes import Expression, Node
    from mypy.plugin import MethodContext
    from mypy.types import Type

# Where statements stand in statements.  A `match` is found without a look at any expression.
_BODIES: Final[dict[type, tuple[str, ...]]] = {
    Block: ("body",),
    FuncDef: ("body",),
    Decorator: ("func",),
    OverloadedFuncDef: ("items",),
    ClassDef: ("defs",),
    IfStmt: ("body", "else_body"),
    WhileStmt: ("body", "else_body"),
    ForStmt: ("body", "else_body"),
    WithStmt: ("body",),
    TryStmt: ("body", "handlers", "else_body", "finally_body"),
    MatchStmt: ("bodies",),
}


def prepare(tree: MypyFile) -> None:
    """Put a plus sign before each int in a pattern of a module.  A second time changes nothing."""
    if tree.is_stub:
        return
    for match in _matches(tree):
        for pattern in match.patterns:
            for part in syntax.descendants(pattern):
                if isinstance(part, ValuePattern):
                    _sign(part)
    syntax.forget(tree)


def _matches(tree: MypyFile) -> Iterator[MatchStmt]:
    stack: list[list[Node]] = [list(tree.defs)]
    while stack:
        for node in stack.pop():
            names = _BODIES.get(type(node))
            if names is None:
                continue  # soon: most statements have no others in them
            if isinstance(node, MatchStmt):
                yield node
            for name in names:
                value = getattr(node, name)
                if value is not None:
                    stack.append(value if isinstance(value, list) else [value])


def _sign(pattern: ValuePattern) -> None:
    expression = pattern.expr
    unsigned = expression.expr if isinstance(expression, UnaryExpr) and expression.op == "-" else expression
    if isinstance(unsigned, IntExpr):
        pattern.expr = UnaryExpr("+", expression)
        pattern.expr.set_line(expression)


def matched(ctx: MethodContext) -> Type:
    """The hook of `int.__pos__`: in a pattern, the member that the int stands for."""
    subject = internals.pattern_subject(ctx.api)
    default = internals.signed_int(ctx)
    if subject is None or not isinstance(ctx.context, UnaryExpr):
        return default
    status, number = read(subject), read(default)
    if not number.is_ints:
        return default
    tree = internals.current_tree(ctx.api)
    if plain_ints.unregistered(number) is not None and status.other:
        whole = _whole_subject(tree, ctx.context)
        if whole is not None:
            report_plain(ctx.api, internals.report, ctx.context, number, whole)
    if not status.is_status:
        return default
    match = _match(tree, ctx.context)
    if is_never_member(status, number):
        if match is not None and certainty.is_certain(ctx.api, ctx.context, match.subject):
            info = status.classes[0]
            message = diagnostics.no_match(min(number.ints), info.fullname, members(info))
            internals.report(ctx.api, message, ctx.context, error_codes.COMPARISON)
        return default
    if match is not None and not status.codes & number.codes and narrowed.is_remembered(tree, match.subject):
        return ctx.api.named_generic_type("builtins.int", [])
    if match is not None:
        narrowed.remember(tree, match.subject)
    return stand_in(status, number) or default


def _whole_subject(tree: MypyFile, node: Node) -> Expression | None:
    """The subject of the match, if that itself is what the pattern is matched against, and not a part of it."""
    for _child, parent in syntax.ancestors(tree, node):
        if isinstance(parent, MatchStmt):
            return parent.subject
        if not isinstance(parent, (ValuePattern, OrPattern, AsPattern)):
            return None
    return None


def _match(tree: MypyFile, node: Node) -> MatchStmt | None:
    for _child, parent in syntax.ancestors(tree, node):
        if isinstance(parent, MatchStmt):
            return parent
    return None
