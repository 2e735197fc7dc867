"""What an `except` does each time, by its syntax alone: which statements answer, unless it looks at what it caught."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    AssignmentExpr,
    AssignmentStmt,
    BreakStmt,
    CallExpr,
    ClassDef,
    ComparisonExpr,
    ConditionalExpr,
    ContinueStmt,
    DictExpr,
    ExpressionStmt,
    FuncDef,
    ListExpr,
    MatchStmt,
    MemberExpr,
    NameExpr,
    OpExpr,
    RaiseStmt,
    ReturnStmt,
    SetExpr,
    StarExpr,
    Statement,
    TryStmt,
    TupleExpr,
)

from httpstatus_mypy.named_tuple import NamedTuple
from httpstatus_mypy.tree import FUNCTIONS, children, descendants, last_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy.nodes import Block, Expression, MypyFile, Node

#: The statements after which a handler goes on nowhere.
LEAVING: Final = (RaiseStmt, ReturnStmt, BreakStmt, ContinueStmt)

# What asks what was caught.
_ASKING: Final = frozenset({"getattr", "hasattr", "isinstance", "issubclass", "vars"})
# The attributes that say which status it was.
_STATUS: Final = frozenset({"code", "status", "status_code", "status_int", "get_response", "response"})
# The attributes that say from which other one it was raised.
_CAUSES: Final = frozenset({"__cause__", "__context__"})
# What is handed an exception, and neither raises it nor chooses an answer by it.
_HARMLESS: Final = frozenset({"ascii", "format", "id", "print", "repr", "str", "type"})
_LOGGING: Final = frozenset(
    {
        "add_error",
        "capture_exception",
        "critical",
        "debug",
        "error",
        "exception",
        "fatal",
        "format_exc",
        "format_exception",
        "format_exception_only",
        "format_tb",
        "info",
        "log",
        "notify",
        "print_exc",
        "print_exception",
        "print_tb",
        "record_exception",
        "report_exception",
        "warn",
        "warning",
    }
)
# The name of a function of one's own that logs, and of one that does more: `log_error`, `log_and_raise`.
# Compiled, by `re` itself, where one is needed first: most runs of mypy need none.
_LOGS: Final = r"(?:.*_)?log(?:s|ged|ger|ging)?(?:_.*|[A-Z].*)?"
_RAISES: Final = r"(?i:raise|throw)"
_DOES_MORE: Final = r"_(?:and|or|then)_|(?:And|Or|Then)[A-Z]|(?i:handle|translate|convert)"


class Handler(NamedTuple):
    """What a handler does with whatever it catches."""

    #: The statements that it comes to each time, up to the one that leaves it: one of them may answer.
    statements: tuple[Statement, ...] = ()
    #: The calls that it may come to before.
    sometimes: tuple[ExpressionStmt, ...] = ()


def read(statement: TryStmt) -> list[Handler]:
    """What the handlers of a `try` do; nothing, if one looks at what it caught, or answers only at times."""
    return [
        _read(body, None if variable is None else variable.name)
        for variable, body in zip(statement.vars, statement.handlers, strict=True)
    ]


def of_function(node: Node) -> Iterator[Node]:
    """What stands in a node, without what stands in the functions and classes that are defined there."""
    stack = [node]
    while stack:
        node = stack.pop()
        yield node
        if not isinstance(node, (*FUNCTIONS, ClassDef)):
            stack += children(node)


def leaves(block: Node) -> bool:
    """Whether a `finally` may be left by a statement of its own, which drops the exception."""
    return any(isinstance(node, LEAVING) for node in of_function(block))


def _read(body: Block, name: str | None) -> Handler:
    if any(_raises_again(node) or (name is not None and _looks(node, name)) for node in of_function(body)):
        return Handler()
    sometimes: list[ExpressionStmt] = []
    for place, statement in enumerate(body.body):
        if isinstance(statement, LEAVING):
            statements = (*(part for part in body.body[:place] if isinstance(part, ExpressionStmt)), statement)
            return Handler(statements, tuple(sometimes)) if _is_of_its_own(statement, name) else Handler()
        if isinstance(statement, ExpressionStmt):
            continue
        for node in of_function(statement):
            if isinstance(node, LEAVING):
                return Handler()
            if isinstance(node, ExpressionStmt):
                sometimes.append(node)
    return Handler(tuple(part for part in body.body if isinstance(part, ExpressionStmt)), tuple(sometimes))


def _raises_again(node: Node) -> bool:
    """Whether a node raises again what was caught, or gets hold of it, whatever name it has."""
    return _gets_hold(node) or (isinstance(node, CallExpr) and re.search(_RAISES, last_name(node.callee)) is not None)


def _gets_hold(node: Node) -> bool:
    if isinstance(node, RaiseStmt):
        return node.expr is None
    callee = node.callee if isinstance(node, CallExpr) else None
    if isinstance(callee, MemberExpr) and callee.name == "exception":
        return _is(callee.expr, "sys")
    fullname = callee.fullname if isinstance(callee, NameExpr) else ""
    return fullname == "sys.exception" or (callee is not None and last_name(callee) == "exc_info")


def called_in(body: Node) -> frozenset[str]:
    """The names of what a handler calls."""
    return frozenset(last_name(node.callee) for node in of_function(body) if isinstance(node, CallExpr))


def asking(tree: MypyFile) -> frozenset[str]:
    """The names of the functions of a module that get hold of what is handled where they are called."""
    return frozenset(
        node.name for node in descendants(tree) if isinstance(node, FuncDef) and any(map(_gets_hold, _at_top(node)))
    )


def reads_causes(tree: MypyFile) -> bool:
    """Whether a module asks an exception for the one that it was raised from: the answer may be that one's."""
    return any(isinstance(node, MemberExpr) and node.name in _CAUSES for node in descendants(tree))


def _at_top(function: FuncDef) -> Iterator[Node]:
    """What stands in a function, without its own handlers: there, a bare `raise` raises what these caught."""
    stack: list[Node] = [function.body]
    while stack:
        node = stack.pop()
        yield node
        if not isinstance(node, (*FUNCTIONS, ClassDef)):
            stack += set(children(node)).difference(node.handlers) if isinstance(node, TryStmt) else children(node)


def _looks(node: Node, name: str) -> bool:
    """Whether a node raises again what was caught, or asks what it is, or hands it on to what may do so."""
    match node:
        case RaiseStmt():
            return node.expr is not None and _is(_head(node.expr), name)
        case MemberExpr():
            return node.name in _STATUS and _is(node.expr, name)
        case AssignmentStmt():
            return _holds(node.rvalue, name)
        case AssignmentExpr():
            return _is(node.value, name)
        case MatchStmt():
            return _is(node.subject, name) or _is_type_of(node.subject, name)
        case ComparisonExpr():
            return any(_is(operand, name) or _is_type_of(operand, name) for operand in node.operands)
        case CallExpr():
            return _hands_on(node, name)
    # What is defined there may do anything with it.
    return isinstance(node, FUNCTIONS) and any(_is(part, name) for part in descendants(node))


def _is(expression: Node, name: str) -> bool:
    return isinstance(expression, NameExpr) and expression.name == name


def _holds(expression: Expression, name: str) -> bool:
    """Whether a value is what was caught, or its class, or has it in it: `{"error": error}`."""
    match expression:
        case DictExpr():
            return any(_holds(value, name) for _key, value in expression.items)
        case ListExpr() | SetExpr() | TupleExpr():
            return any(_holds(item, name) for item in expression.items)
        case ConditionalExpr():
            return _holds(expression.if_expr, name) or _holds(expression.else_expr, name)
        case OpExpr(op="and" | "or"):
            return _holds(expression.left, name) or _holds(expression.right, name)
        case StarExpr():
            return _holds(expression.expr, name)
    return _is(expression, name) or _is_type_of(expression, name)


def _is_type_of(expression: Expression, name: str) -> bool:
    """`type(error)`, `error.__class__`."""
    if isinstance(expression, MemberExpr):
        return expression.name == "__class__" and _is(expression.expr, name)
    return (
        isinstance(expression, CallExpr)
        and last_name(expression.callee) == "type"
        and any(_is(argument, name) for argument in expression.args)
    )


def _head(expression: Expression) -> Expression:
    """What `error.with_traceback(...)` begins with."""
    while isinstance(expression, (CallExpr, MemberExpr)):
        expression = expression.callee if isinstance(expression, CallExpr) else expression.expr
    return expression


def _hands_on(call: CallExpr, name: str) -> bool:
    callee = last_name(call.callee)
    if callee not in _ASKING and is_harmless(callee):
        return False
    # What is made and answered with may have it in its text: `HTTPException(500, error)`.
    return any(_holds(argument, name) for argument in call.args) and (callee in _ASKING or not callee[:1].isupper())


def is_harmless(callee: str) -> bool:
    """Whether what is called, by its name, neither raises what it is handed nor chooses an answer by it."""
    return callee in _HARMLESS or callee in _LOGGING or _only_logs(callee)


def _only_logs(callee: str) -> bool:
    """Whether a function of one's own logs, by its name, and does nothing else."""
    return re.fullmatch(_LOGS, callee) is not None and re.search(_DOES_MORE, callee) is None


def _is_of_its_own(statement: Statement, name: str | None) -> bool:
    """Whether what is returned or raised is made there, and not of what was caught."""
    if isinstance(statement, ReturnStmt) and statement.expr is not None and name is not None:
        return not _is(_head(statement.expr), name)
    return isinstance(statement, (RaiseStmt, ReturnStmt))
