"""A status that is raised in a `try` whose `except Exception` answers with another: the 404 becomes a 500.

What is raised is found where mypy comes to the call, or to the class, that makes it; then the way leads up to the
first handler that takes it.  A handler is reported that takes it by the way, and answers with another code each time.
One that names the exception, or a base of it that is an exception with a status, means it; one that looks at what it
caught may let it pass.  Which does what is decided by what is written and declared: the same in every mode of mypy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.nodes import (
    AwaitExpr,
    CallExpr,
    ClassDef,
    ExpressionStmt,
    GeneratorExpr,
    MemberExpr,
    MypyFile,
    NameExpr,
    RaiseStmt,
    RefExpr,
    ReturnStmt,
    TryStmt,
    TupleExpr,
    TypeInfo,
    WithStmt,
    get_member_expr_fullname,
)
from mypy.types import Instance, get_proper_type

from httpstatus_mypy import answers, diagnostics, error_codes, handlers, managers, run
from httpstatus_mypy.tree import FUNCTIONS, ancestors, enclosing, once

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy.nodes import Context, Expression, Node, Statement, SymbolTableNode

    from httpstatus_mypy.answers import Raised
    from httpstatus_mypy.site import Call


def made(call: Call) -> None:
    """Judge a call of the exception classes with a status: one is made, or the class is raised itself."""
    returned = get_proper_type(call.returned)
    if isinstance(returned, Instance) and not call.is_quiet:
        statement = next((parent for _child, parent in ancestors(call.node)), None)
        if isinstance(statement, RaiseStmt) and statement.expr is call.node:
            written = call.node if isinstance(call.node, CallExpr) else None
            _judge(call, statement, answers.of_instance(returned.type, written), is_exact=True)


def raises(full_name: str) -> Callable[[Call], None]:
    """The judge of a function, or a method, that raises such an exception."""

    def judge(call: Call) -> None:
        if isinstance(call.node, CallExpr) and not call.is_quiet and _is_run(call):
            callee = call.node.callee
            node = callee.node if isinstance(callee, RefExpr) else None
            _judge(call, call.node, answers.of_call(full_name, call.node, node), is_exact=False)

    return judge


def _is_run(call: Call) -> bool:
    """Whether a call does its work: one of a coroutine does where it is awaited."""
    returned = get_proper_type(call.returned)
    if not isinstance(returned, Instance) or returned.type.fullname != "typing.Coroutine":
        return True
    return isinstance(next((parent for _child, parent in ancestors(call.node)), None), AwaitExpr)


def _judge(call: Call, place: Context, raised: Raised | None, *, is_exact: bool) -> None:
    """Report what is raised at a place; what is exact is of the class itself, of none derived from it."""
    if raised is None or raised.code is None:
        return
    taken = _taken(call, place, raised, is_exact=is_exact)
    if taken is None:
        return
    statement, number, caught_by = taken
    answered = _answered(once(handlers.read, statement)[number], raised)
    if answered is None or answered == raised.code or not answers.is_certain(raised):
        return
    if once(handlers.called_in, statement.handlers[number]) & once(handlers.asking, call.tree):
        return
    if once(handlers.reads_causes, call.tree):
        return
    kind = statement.types[number]
    # Of a bare `except`, mypy keeps no line.
    caught = (
        f"`except:` before line {statement.handlers[number].line}"
        if kind is None
        else f"`except {caught_by}` in line {kind.line}"
    )
    message = diagnostics.swallowed(raised.code, caught, answered, *_let_pass_by(call.tree, place, raised))
    call.report(message, error_codes.SWALLOWED, place)


def _let_pass_by(tree: MypyFile, place: Context, raised: Raised) -> tuple[str, str]:
    """What stands in the `except` that lets it pass, as the module names it; if it does not, the module that does."""
    package, _, name = raised.name.rpartition(".")
    if _catches(_module(tree.names.get(package)) if package else tree, name, raised):
        return raised.name, ""
    called = place.expr if isinstance(place, RaiseStmt) else place
    called = called.callee if isinstance(called, CallExpr) else called
    if isinstance(called, MemberExpr) and isinstance(
        called.expr, (MemberExpr, NameExpr)
    ):  # `raise falcon.HTTPNotFound`
        owner = called.expr
        written = owner.name if isinstance(owner, NameExpr) else get_member_expr_fullname(owner)
        if written is not None and _catches(owner.node, name, raised):
            return f"{written}.{name}", ""
    base = raised.family.base
    alias = run.module().keep((_alias, base), lambda: _alias(tree, base))
    return (alias, "") if alias is not None else (raised.name, raised.family.module or base.rpartition(".")[0])


def _alias(tree: MypyFile, base: str) -> str | None:
    """The name of a class in a module: `from starlette.exceptions import HTTPException as StarletteHTTPException`."""
    for alias, symbol in tree.names.items():
        if symbol.fullname == base or (isinstance(symbol.node, TypeInfo) and symbol.node.fullname == base):
            return alias
    return None


def _module(symbol: SymbolTableNode | None) -> Node | None:
    return None if symbol is None else symbol.node


def _catches(module: Node | None, name: str, raised: Raised) -> bool:
    """Whether a module has a class of this name that catches all that the framework raises of its kind."""
    symbol = module.names.get(name) if isinstance(module, MypyFile) else None
    info = None if symbol is None else symbol.node
    return isinstance(info, TypeInfo) and info.fullname in raised.classes and answers.family_of(info) is raised.family


def _taken(call: Call, place: Context, raised: Raised, *, is_exact: bool) -> tuple[TryStmt, int, str] | None:
    """The handler that takes what is raised at a place by the way: its `try`, its number, and the class it names."""
    for child, parent in enclosing(place):
        if isinstance(parent, (*FUNCTIONS, ClassDef, GeneratorExpr)):
            return None
        if isinstance(parent, WithStmt):
            if child is parent.body and managers.may_swallow(parent, raised, call.type_of):
                return None
        elif isinstance(parent, TryStmt):
            if parent.is_star or (parent.finally_body is not None and once(handlers.leaves, parent.finally_body)):
                return None
            if child is parent.body:
                number, caught_by = _first_that_takes(parent, raised, is_exact=is_exact)
                if caught_by is None:
                    return None
                if caught_by:
                    return parent, number, caught_by
    return None


def _first_that_takes(statement: TryStmt, raised: Raised, *, is_exact: bool) -> tuple[int, str | None]:
    """The number of the first handler that takes what is raised, or that may mean it, and what `_caught_by` says."""

    def find() -> tuple[int, str | None]:
        found = ((number, _caught_by(kind, raised, is_exact=is_exact)) for number, kind in enumerate(statement.types))
        return next(((number, caught_by) for number, caught_by in found if caught_by != ""), (0, ""))

    key = (_first_that_takes, statement, raised.classes, raised.family.base, is_exact)
    return run.module().keep(key, find)


def _caught_by(kind: Expression | None, raised: Raised, *, is_exact: bool) -> str | None:
    """The class by which a handler takes what is raised; "" if it does not, None if it means it or is not known."""
    if kind is None:
        return "BaseException"
    found = ""
    for info in map(answers.info_of, kind.items if isinstance(kind, TupleExpr) else [kind]):
        if info is None or info.fallback_to_any:
            return None
        is_taken = info.fullname in raised.classes
        may_be = not is_exact and info.has_base(raised.family.base)
        if answers.family_of(info) is not None and (is_taken or may_be):
            return None  # it is named; or a call raises what may be of this class
        if is_taken and info.module_name.partition(".")[0] == raised.family.base.partition(".")[0]:
            return None  # the framework's own base of what has no status, too
        found = found or info.name * is_taken
    return found


def _answered(handler: handlers.Handler, raised: Raised) -> int | None:
    """The code that a handler answers with each time."""
    if any(answers.of_statement(_awaited(statement.expr)) is not None for statement in handler.sometimes):
        return None
    for statement in handler.statements:
        answer = _code(statement, raised)
        if answer is not False:
            return answer
    return None


def _code(statement: Statement, raised: Raised) -> int | bool | None:
    """The code that a statement answers with; None if it is not known, and False if it is no answer."""
    if isinstance(statement, ExpressionStmt):
        known = answers.of_statement(_awaited(statement.expr))
        if known is None:
            return None if answers.is_last(_awaited(statement.expr)) else False
        return known.code
    if isinstance(statement, RaiseStmt) and statement.expr is not None:
        info = answers.info_of(statement.expr)
        if info is None and isinstance(statement.expr, CallExpr):
            info = answers.info_of(statement.expr.callee)
        if info is None:
            known = answers.of_statement(statement.expr)
        else:
            known = answers.of_instance(info, statement.expr if isinstance(statement.expr, CallExpr) else None)
        return None if known is None or not answers.is_certain(known) else known.code
    if isinstance(statement, ReturnStmt) and statement.expr is not None:
        expression = _awaited(statement.expr)
        if isinstance(expression, TupleExpr) and raised.family.has_tuples and len(expression.items) in {2, 3}:
            code = answers.code_of(expression.items[1])
            return code if code is not None and code >= 200 else None  # a number of rows, say
        known = answers.of_statement(expression)
        return answers.of_response(expression, raised.family) if known is None else known.code
    return None


def _awaited(expression: Expression) -> Expression:
    return expression.expr if isinstance(expression, AwaitExpr) else expression
