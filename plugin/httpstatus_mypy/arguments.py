"""Arguments of known libraries that are statuses: `HTTPException(427)`, `abort(427)`, `responses={427: ...}`.

A parameter may take one status, a collection of them, or a mapping whose keys are statuses: what is handed over
tells which.  Where the parameter is no part of the signature (`**kwargs`), the call itself has its name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.nodes import ConditionalExpr, DictExpr, Expression, SuperExpr

from httpstatus_mypy import diagnostics, plain_ints
from httpstatus_mypy.flow.containers import displayed
from httpstatus_mypy.site import Call

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from mypy.plugin import FunctionContext, MethodContext
    from mypy.types import Type


def judge(parameters: tuple[str, ...]) -> Callable[[FunctionContext | MethodContext], Type]:
    """The hook of a function, a method or a class, of which these parameters take statuses."""

    def hook(ctx: FunctionContext | MethodContext) -> Type:
        _judge(Call(ctx), parameters)
        return ctx.default_return_type

    return hook


def judge_super(table: Mapping[str, tuple[str, ...]]) -> Callable[[FunctionContext], Type]:
    """The hook of `super().__init__(...)`, with the table of all classes that take statuses."""

    def hook(ctx: FunctionContext) -> Type:
        call = Call(ctx)
        callee = call.callee
        if isinstance(callee, SuperExpr) and callee.info is not None:
            definer = next((base for base in callee.info.mro[1:] if "__init__" in base.names), None)
            if definer is not None:
                _judge(call, table.get(definer.fullname, ()))
        return ctx.default_return_type

    return hook


def _judge(call: Call, parameters: tuple[str, ...]) -> None:
    if not call.is_quiet:
        for argument in _arguments(call, parameters):
            for place in _statuses(argument):
                code = plain_ints.unregistered(call.read(place))
                if code is not None:
                    call.report(diagnostics.unregistered(code, "hand over"), diagnostics.of_argument(code), place)


def _arguments(call: Call, parameters: tuple[str, ...]) -> Iterator[Expression]:
    for formal, *given in zip(call.parameters, call.arguments, call.names, call.kinds, strict=True):
        for actual, name, kind in zip(*given, strict=True):
            if (formal in parameters or name in parameters) and not kind.is_star():
                yield actual


def _statuses(argument: Expression) -> list[Expression]:
    items = displayed(argument)
    if items is not None:
        return items
    if isinstance(argument, ConditionalExpr):
        return [*_statuses(argument.if_expr), *_statuses(argument.else_expr)]
    if isinstance(argument, DictExpr):
        return [key for key, _value in argument.items if key is not None]
    return [argument]
