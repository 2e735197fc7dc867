"""Where a `ValueError` is expected, so that a call that raises one is no mistake; and where an assertion is to fail.

A `ValueError` is expected in the body of a `try` that handles it; of a `with` over what may swallow it, by its type
and by the exceptions that it was made of, such as `contextlib.suppress` and `pytest.raises`; in a lambda that is
handed over with its class, as to `assertRaises`; in a local function that is used in such a place; in a test that is
marked to fail; and in a function that checks or reads a value for pydantic, argparse or click.  Not in an `except`,
an `else` or a `finally`; and a handler that ends in a bare `raise` handles nothing.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    AssertStmt,
    AssignmentStmt,
    Block,
    BreakStmt,
    CallExpr,
    ClassDef,
    ContinueStmt,
    Decorator,
    Expression,
    FuncDef,
    LambdaExpr,
    MemberExpr,
    MypyFile,
    NameExpr,
    Node,
    RaiseStmt,
    RefExpr,
    ReturnStmt,
    TryStmt,
    TupleExpr,
    TypeInfo,
    Var,
    WithStmt,
)
from mypy.types import CallableType, Instance, LiteralType, TypeType, UnionType, get_proper_type

from httpstatus_mypy import run
from httpstatus_mypy.flow import declared, stores
from httpstatus_mypy.tree import FUNCTIONS, ancestors, children, descendants, enclosing, last_name, once

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mypy.nodes import Context
    from mypy.types import Type

    from httpstatus_mypy.site import Site

_CAUGHT_BY: Final = frozenset({"builtins.ValueError", "builtins.Exception", "builtins.BaseException"})
#: What marks a test that is to fail.
_FAILING: Final = frozenset({"xfail", "expectedFailure"})
#: What makes a function one that says by a `ValueError` that a value is none.
_VALIDATING: Final = frozenset({"field_validator", "model_validator", "root_validator", "validator"})
#: What is handed such a function: pydantic's annotations, and the parameters of argparse and click.
_HANDED_ONE: Final = frozenset({"AfterValidator", "BeforeValidator", "PlainValidator", "WrapValidator"})
_PARSING: Final = frozenset({"parser", "type"})
#: The exception of an assertion that fails, and what takes it in.
_FAILURES: Final = frozenset({"AssertionError", "BaseException", "Exception", "failureException"})
#: What enters a context without a `with`.
_ENTERING: Final = frozenset({"enter_context", "enterContext", "enter_async_context", "push"})

_LEAVING: Final = (BreakStmt, ContinueStmt, ReturnStmt)


def is_value_error_expected(site: Site) -> bool:
    """Whether something around a place is ready for a `ValueError`."""
    around = _ready_around(site, site.node)
    return _is_expected_in(site, around) if isinstance(around, FuncDef) else around


def is_asserted(site: Site) -> bool:
    """Whether what is around a place is given the class of an exception: `with pytest.raises(LookupError)`."""
    for child, parent in enclosing(site.node):
        if isinstance(parent, FuncDef):
            return False
        if isinstance(parent, WithStmt) and child is parent.body:
            if any(_exceptions(site, manager) for manager in parent.expr):
                return True
        elif isinstance(parent, CallExpr) and isinstance(child, LambdaExpr) and _exceptions(site, parent):
            return True
    return False


def is_failure_expected(node: Context, assertion: type[Node] = AssertStmt) -> bool:
    """Whether a node stands in an assertion, and what is around is for one that fails."""
    around = enclosing(node)
    is_asserted = any(isinstance(parent, assertion) for _child, parent in around)
    return is_asserted and any(_takes_failures(child, parent) for child, parent in around)


def _takes_failures(child: Context, parent: Node) -> bool:
    """Whether a node is for an assertion that fails at one place of it: `with self.assertRaises(AssertionError)`."""
    match parent:
        case WithStmt() if child is parent.body:
            return any(isinstance(manager, CallExpr) and _names_failure(manager.args) for manager in parent.expr)
        case TryStmt() if child is parent.body:
            return once(_takes_in_failure, parent)
        case CallExpr() if isinstance(child, LambdaExpr):
            return _names_failure(parent.args)
        case FuncDef():
            # A function of a function may be for another to call.
            outermost = stores.outermost_function(parent)
            return outermost not in {None, parent} and once(_speaks_of_failure, outermost)
        case Decorator() | ClassDef():
            return once(_is_marked, parent)
    return False


def _takes_in_failure(statement: TryStmt) -> bool:
    return _names_failure(statement.types)


def _is_marked(node: Decorator | ClassDef) -> bool:
    return any(map(_is_mark, node.original_decorators if isinstance(node, Decorator) else node.decorators))


def _speaks_of_failure(function: FuncDef) -> bool:
    return _names_failure(descendants(function))


def _names_failure(kinds: Iterable[Node | None]) -> bool:
    """Whether the exception of an assertion that fails is among some expressions."""
    return any(
        _names_failure(kind.items)
        if isinstance(kind, TupleExpr)
        else isinstance(kind, (NameExpr, MemberExpr)) and kind.name in _FAILURES
        for kind in kinds
    )


def _ready_around(site: Site, node: Context) -> bool | FuncDef:
    """Whether something around a node is ready, as far as its function; the function, if that is to be asked."""
    around = enclosing(node)
    if once(_marks_all, site.tree) or any(_is_said_to_raise(parent) for _child, parent in around):
        return True
    for child, parent in around:
        if _is_ready(site, child, parent):
            return True
        if isinstance(parent, FuncDef):
            return parent  # what stands around a function is no more when it is called
    return False


def _is_expected_in(site: Site, function: FuncDef) -> bool:
    """Whether a function enters what expects a `ValueError`, or is local and used where one is expected.

    That may be in another local function, which is used in a third: none is looked at for each of those before it.
    """
    verdicts: dict[FuncDef, bool] = run.module().keep(_is_expected_in, dict)
    used_in: dict[FuncDef, FuncDef | None] = {function: None}
    to_ask = [function]
    while to_ask:
        asked: FuncDef | None = to_ask.pop()
        if asked is None or verdicts.get(asked) is False:
            continue
        users = None if asked in verdicts else run.module().keep((_users, asked), partial(_users, site, asked))
        if users is None:
            while asked is not None:
                verdicts[asked] = True
                asked = used_in[asked]
            return True
        for user in users:
            if user not in used_in:
                used_in[user] = asked
                to_ask.append(user)
    verdicts.update(dict.fromkeys(used_in, False))
    return False


def _users(site: Site, function: FuncDef) -> list[FuncDef] | None:
    """The functions in which a local function is used; None if it is ready itself, or used where something is."""
    if _enters_what_expects(site, function):
        return None
    outermost = stores.outermost_function(function)
    if outermost is None or outermost is function:
        return []
    users: list[FuncDef] = []
    for use in once(_uses, outermost).get(function.name, ()):
        parent = next((parent for _child, parent in ancestors(use)), None)
        if isinstance(parent, CallExpr) and use in parent.args and _is_given_what_catches(site, parent):
            return None
        around = _ready_around(site, use)
        if isinstance(around, FuncDef):
            users.append(around)
        elif around:
            return None
    return users


def _is_ready(site: Site, child: Context, parent: Node) -> bool:
    """Whether what stands in a node, at one place of it, may raise a `ValueError`."""
    match parent:
        case TryStmt():
            return (child is parent.body and run.module().keep((_handles, parent), lambda: _handles(site, parent))) or (
                child is not parent.finally_body
                and parent.finally_body is not None
                and once(_leaves, parent.finally_body)
            )
        case WithStmt():
            return child is parent.body and any(_expects(site, manager, parent.is_async) for manager in parent.expr)
        case CallExpr() if isinstance(child, LambdaExpr):
            return _is_given_what_catches(site, parent)
    return False


def _is_given_what_catches(site: Site, call: CallExpr) -> bool:
    """Whether a call is given, beside a function, the class of an exception that the function may raise."""
    return any(_may_catch(site, exception) for exception in _exceptions(site, call))


def _handles(site: Site, statement: TryStmt) -> bool:
    """Whether the first handler of a `try` that takes a `ValueError` does something about it."""
    for kind, variable, body in zip(statement.types, statement.vars, statement.handlers, strict=True):
        is_certain = kind is None or _catches(kind)
        if is_certain or (kind is not None and _may_catch(site, kind)):
            if not _only_raises_again(body, variable):
                return True
            if is_certain:
                return False
    return False


def _only_raises_again(handler: Block, variable: NameExpr | None) -> bool:
    """Whether a handler ends in a bare `raise`, or one of its own variable, and is left nowhere else."""
    last = handler.body[-1] if handler.body else None
    if not isinstance(last, RaiseStmt):
        return False
    is_own = last.expr is None or (
        variable is not None and isinstance(last.expr, NameExpr) and last.expr.name == variable.name
    )
    return is_own and not any(
        isinstance(node, (*_LEAVING, RaiseStmt)) and node is not last for node in _of_function(handler)
    )


def _leaves(block: Block) -> bool:
    """Whether a `finally` may be left by a `return`, a `break` or a `continue`, which drop the exception."""
    return any(isinstance(node, _LEAVING) for node in _of_function(block))


def _of_function(node: Node) -> Iterator[Node]:
    """What stands in a node, without what stands in functions that are defined there."""
    stack = [node]
    while stack:
        node = stack.pop()
        yield node
        if not isinstance(node, FUNCTIONS):
            stack += children(node)


def _expects(site: Site, manager: Expression, is_async: bool) -> bool:  # noqa: FBT001 - as mypy's statement has it
    """Whether a context manager may swallow a `ValueError`."""
    made_of = [store.value for store in stores.of_variable(manager)] if isinstance(manager, NameExpr) else [manager]
    named = [_exceptions(site, expression) for expression in made_of]
    if named and all(named):
        return any(_may_catch(site, exception) for exceptions in named for exception in exceptions)
    return _may_swallow(site.type_of(manager), "__aexit__" if is_async else "__exit__")


def _may_swallow(typ: Type | None, method: str) -> bool:
    """Whether the type of a context manager lets it swallow exceptions, and which it may says nothing else."""
    proper = get_proper_type(typ)
    if isinstance(proper, UnionType):
        return any(_may_swallow(item, method) for item in proper.items)
    if not isinstance(proper, Instance):
        return True
    exceptions = [
        argument.type
        for argument in map(get_proper_type, proper.args)
        if isinstance(argument, Instance) and argument.type.has_base("builtins.BaseException")
    ]
    if exceptions:
        return any(info.fullname in _CAUGHT_BY for info in exceptions)
    symbol = proper.type.get(method)
    return symbol is None or bool(_returned(symbol.node) - {"None", "False"})


def _returned(node: Node | None) -> set[str]:
    """What an `__exit__` returns: the kinds of things, as far as it matters whether they are false."""
    typ = get_proper_type(node.type) if isinstance(node, (FuncDef, Var)) else None
    if not isinstance(typ, CallableType):
        return {"unknown"}
    returned = get_proper_type(typ.ret_type)
    if isinstance(returned, Instance) and returned.type.fullname == "typing.Coroutine":
        returned = get_proper_type(returned.args[2])
    items = returned.items if isinstance(returned, UnionType) else [returned]
    return {str(item.value) if isinstance(item, LiteralType) else str(item) for item in map(get_proper_type, items)}


def _exceptions(site: Site, call: Expression | None) -> list[Expression]:
    """The exception classes that a call is given."""
    if not isinstance(call, CallExpr):
        return []
    return [argument for argument in call.args if _is_exception(site, argument)]


def _is_exception(site: Site, expression: Expression) -> bool:
    if isinstance(expression, TupleExpr):
        return bool(expression.items) and all(_is_exception(site, item) for item in expression.items)
    if isinstance(expression, RefExpr) and isinstance(expression.node, TypeInfo):
        return expression.node.has_base("builtins.BaseException")
    # Where mypy has not come to, as in the functions behind this one, what is declared has to do.
    typ = get_proper_type(site.type_of(expression) or declared.type_of(expression))
    if isinstance(typ, CallableType) and typ.is_type_obj():
        return typ.type_object().has_base("builtins.BaseException")
    return isinstance(typ, TypeType)


def _catches(kind: Expression) -> bool:
    """Whether an exception class, or a tuple of some, is known to take in `ValueError`."""
    if isinstance(kind, TupleExpr):
        return any(map(_catches, kind.items))
    return isinstance(kind, RefExpr) and isinstance(kind.node, TypeInfo) and kind.node.fullname in _CAUGHT_BY


def _may_catch(site: Site, kind: Expression) -> bool:
    """Whether an exception class, or a tuple of some, may take in `ValueError`: one that is not known may."""
    if isinstance(kind, TupleExpr):
        return any(_may_catch(site, item) for item in kind.items)
    if isinstance(kind, RefExpr) and isinstance(kind.node, TypeInfo):
        return kind.node.fullname in _CAUGHT_BY
    return True


def _uses(function: FuncDef) -> dict[str, list[NameExpr]]:
    """The names that are used in a function, and where."""
    found: dict[str, list[NameExpr]] = {}
    for node in descendants(function):
        if isinstance(node, NameExpr):
            found.setdefault(node.name, []).append(node)
    return found


def _enters_what_expects(site: Site, function: FuncDef) -> bool:
    """Whether a function enters, other than by a `with`, a context that expects a `ValueError`."""
    return any(_expects(site, manager, is_async=False) for manager in once(_entered, function))


def _entered(function: FuncDef) -> list[Expression]:
    return [
        node.args[0]
        for node in descendants(function)
        if isinstance(node, CallExpr)
        and isinstance(node.callee, MemberExpr)
        and node.callee.name in _ENTERING
        and len(node.args) == 1
    ]


def _is_said_to_raise(node: Node) -> bool:
    """Whether a function or a class says that its tests are to fail, or a library takes the function's `ValueError`."""
    if isinstance(node, (Decorator, FuncDef)):
        return once(_says_to_fail, node) or node.name in once(_validators, run.module().tree)
    return isinstance(node, ClassDef) and once(_marks_all, node)


def _validators(tree: MypyFile) -> frozenset[str]:
    """The names of the functions of a module that check or read a value for a library, which takes a `ValueError`."""
    found: set[str] = set()
    for node in descendants(tree):
        if isinstance(node, Decorator) and any(
            last_name(one.callee if isinstance(one, CallExpr) else one) in _VALIDATING
            for one in node.original_decorators
        ):
            found.add(node.name)
        elif isinstance(node, CallExpr):
            found |= {
                argument.name
                for argument, name in zip(node.args, node.arg_names, strict=True)
                if isinstance(argument, NameExpr) and (name in _PARSING or last_name(node.callee) in _HANDED_ONE)
            }
    return frozenset(found)


def _says_to_fail(node: Node) -> bool:
    if any(map(_is_failing, descendants(node))):
        return True
    return isinstance(node, Decorator) and any(map(_is_mark, node.original_decorators))


def _marks_all(scope: ClassDef | MypyFile) -> bool:
    decorators = scope.decorators if isinstance(scope, ClassDef) else []
    marks = [
        statement.rvalue
        for statement in (scope.defs.body if isinstance(scope, ClassDef) else scope.defs)
        if isinstance(statement, AssignmentStmt)
        and any(isinstance(target, NameExpr) and target.name == "pytestmark" for target in statement.lvalues)
    ]
    return any(map(_is_mark, [*decorators, *marks]))


def _is_mark(expression: Expression) -> bool:
    """Whether a mark, or a name that stands for one, says that a test is to fail."""
    for part in descendants(expression):
        if _is_failing(part):
            return True
        if isinstance(part, NameExpr) and isinstance(part.node, Var):
            values = [store.value for store in stores.of_variable(part) if store.value is not None]
            if any(map(_is_failing, (node for value in values for node in descendants(value)))):
                return True
    # A decorator of nose.
    return (
        isinstance(expression, CallExpr)
        and last_name(expression.callee) == "raises"
        and any(map(_catches, expression.args))
    )


def _is_failing(node: Node) -> bool:
    return isinstance(node, (MemberExpr, NameExpr)) and node.name in _FAILING
