"""Which context managers let pass what is raised in their `with`, and which may not.

One lets it pass if its `__exit__` is declared to give `None` or `False`, and raises nothing by its source; one that a
generator makes, if what stands around each `yield` does.  That is known of a function of the module that is being
checked: mypy keeps no other bodies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    ARG_POS,
    CallExpr,
    Decorator,
    FuncDef,
    RaiseStmt,
    RefExpr,
    TryStmt,
    TupleExpr,
    TypeInfo,
    WithStmt,
    YieldExpr,
    YieldFromExpr,
)
from mypy.types import CallableType, Instance, LiteralType, NoneType, get_proper_type

from httpstatus_mypy import answers, handlers, sources
from httpstatus_mypy.flow import declared
from httpstatus_mypy.flow.privacy import is_function_of_module
from httpstatus_mypy.tree import enclosing, once

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy.nodes import Block, Expression
    from mypy.types import Type

    from httpstatus_mypy.answers import Raised

    TypeOf = Callable[[Expression], Type | None]

_OF_GENERATORS: Final = frozenset({"contextlib._AsyncGeneratorContextManager", "contextlib._GeneratorContextManager"})
# One does what is entered in it does, for which it has to have a name.
_STACKS: Final = frozenset({"contextlib.AsyncExitStack", "contextlib.ExitStack"})
# What is raised in it goes on in a group.
_GROUPS: Final = frozenset({"asyncio.taskgroups.TaskGroup"})


def may_swallow(statement: WithStmt, raised: Raised, type_of: TypeOf) -> bool:
    """Whether one of the managers of a `with` may keep what is raised in it from going on as it is."""
    return any(
        _may_swallow(manager, raised, type_of, is_async=statement.is_async, is_named=target is not None)
        for manager, target in zip(statement.expr, statement.target, strict=True)
    )


def _may_swallow(manager: Expression, raised: Raised, type_of: TypeOf, *, is_async: bool, is_named: bool) -> bool:
    given = [answers.info_of(argument) for argument in manager.args] if isinstance(manager, CallExpr) else []
    exceptions = [info for info in given if info is not None and info.has_base("builtins.BaseException")]
    if exceptions and isinstance(manager, CallExpr):  # `suppress(KeyError)`
        is_known = len(exceptions) == len(given) and all(kind is ARG_POS for kind in manager.arg_kinds)
        return not is_known or any(_may_be(info, raised) for info in exceptions)
    typ = get_proper_type(type_of(manager))
    if not isinstance(typ, Instance):
        return True
    if typ.type.fullname in _OF_GENERATORS:
        generator = _generator(manager)
        return generator is None or not _lets_pass(generator, raised)
    if typ.type.fullname in _STACKS:
        return is_named
    return typ.type.fullname in _GROUPS or not _gives_nothing(typ, is_async=is_async)


def _may_be(info: TypeInfo, raised: Raised) -> bool:
    """Whether what is raised may be of a class."""
    return info.fullname in raised.classes or info.fallback_to_any or info.has_base(raised.family.base)


def _gives_nothing(manager: Instance, *, is_async: bool) -> bool:
    """Whether leaving a manager is declared to give `None` or `False`."""
    name = "__aexit__" if is_async else "__exit__"
    definer = manager.type.get_containing_type_info(name)
    method = None if definer is None else definer.names[name].node
    function = method.type if isinstance(method, FuncDef) else None
    returned = get_proper_type(function.ret_type) if isinstance(function, CallableType) else None
    if isinstance(returned, Instance) and returned.type.fullname == "typing.Coroutine":
        returned = get_proper_type(returned.args[2])
    is_nothing = isinstance(returned, NoneType) or (isinstance(returned, LiteralType) and returned.value is False)
    # It may raise something else.
    return is_nothing and definer is not None and not definer.is_protocol and sources.lets_pass(definer, name)


def _generator(manager: Expression) -> FuncDef | None:
    """The function whose generator makes a manager, if it is of this module: others mypy has a body of at times."""
    callee = manager.callee if isinstance(manager, CallExpr) else None
    node = callee.node if isinstance(callee, RefExpr) else None
    if not isinstance(node, Decorator) or len(node.original_decorators) != 1:
        return None
    return node.func if is_function_of_module(node) else None


def _lets_pass(generator: FuncDef, raised: Raised) -> bool:
    """Whether what is raised at each `yield` of a generator leaves it as it is."""
    around = once(_around_yields, generator)
    return around is not None and all(
        not may_swallow(statement, raised, declared.type_of)
        if isinstance(statement, WithStmt)
        else all(
            _does_not_take(kind, raised) or _raises_again(body)
            for kind, body in zip(statement.types, statement.handlers, strict=True)
        )
        for statement in around
    )


def _around_yields(generator: FuncDef) -> list[TryStmt | WithStmt] | None:
    """What stands around the `yield`s of a generator, and may take what is raised there; None if that is not known."""
    found: dict[TryStmt | WithStmt, None] = {}
    for node in handlers.of_function(generator.body):
        if isinstance(node, YieldFromExpr):
            return None
        for child, parent in enclosing(node) if isinstance(node, YieldExpr) else ():
            if parent is generator:
                break
            if isinstance(parent, TryStmt) and _may_take_all(parent):
                return None
            if isinstance(parent, (TryStmt, WithStmt)) and child is parent.body:
                found[parent] = None
    return [*found]


def _may_take_all(statement: TryStmt) -> bool:
    finally_body = statement.finally_body
    return statement.is_star or (finally_body is not None and once(handlers.leaves, finally_body))


def _does_not_take(kind: Expression | None, raised: Raised) -> bool:
    infos = [answers.info_of(item) for item in (kind.items if isinstance(kind, TupleExpr) else [kind])]
    return not any(info is None or _may_be(info, raised) for info in infos)


def _raises_again(body: Block) -> bool:
    """Whether an `except` is left by a bare `raise` alone."""
    leaving = [node for node in handlers.of_function(body) if isinstance(node, handlers.LEAVING)]
    last = body.body[-1] if body.body else None
    return leaving == [last] and isinstance(last, RaiseStmt) and last.expr is None
