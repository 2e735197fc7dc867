"""`HTTPStatus(...)` and `HTTPStatus.get(...)`: the member for a code that is known, or the error that there will be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.typeops import make_simplified_union
from mypy.types import Instance, NoneType, Type, get_proper_type

from httpstatus_mypy import diagnostics, error_codes, expected, internals, unchecked
from httpstatus_mypy.statuses import Operand, is_status_class, member_type, members, read

if TYPE_CHECKING:
    from mypy.plugin import FunctionContext, MethodContext


def called(ctx: FunctionContext) -> Type:
    """The hook of `HTTPStatus(value)`: the member, and `httpstatus-value` where there is none."""
    instance = get_proper_type(ctx.default_return_type)
    if not isinstance(instance, Instance) or not is_status_class(instance.type):
        return ctx.default_return_type
    operand = _first_argument(ctx)
    codes = _known_codes(operand)
    if codes is None:
        unchecked.judge(ctx, instance.type.fullname)
        return ctx.default_return_type
    wrong = codes - members(instance.type).keys()
    if not wrong:
        return member_type(instance, codes)
    if not internals.is_quiet(ctx.api) and not expected.is_value_error_expected(ctx.api, ctx.context):
        message = diagnostics.raises(min(wrong), instance.type.fullname, members(instance.type))
        internals.report(ctx.api, message, ctx.context, error_codes.VALUE)
    return ctx.default_return_type


def got(ctx: MethodContext) -> Type:
    """The hook of `HTTPStatus.get(code, default)`: the member for a code that has one, else the default."""
    codes = _known_codes(_first_argument(ctx))
    instance = _class_of(ctx)
    if codes is None or instance is None:
        return ctx.default_return_type
    registered = codes & members(instance.type).keys()
    types = [member_type(instance, registered)] if registered else []
    if codes != registered:
        types.append(_default(ctx))
    return types[0] if len(types) == 1 else make_simplified_union(types)


def _first_argument(ctx: FunctionContext | MethodContext) -> Operand:
    return read(ctx.arg_types[0][0] if ctx.arg_types and len(ctx.arg_types[0]) == 1 else None)


def _known_codes(operand: Operand) -> frozenset[int] | None:
    if operand.other or operand.optional or not operand.is_known:
        return None
    return operand.codes


def _class_of(ctx: MethodContext) -> Instance | None:
    for item in read(ctx.default_return_type).statuses:
        return item.instance
    return None


def _default(ctx: MethodContext) -> Type:
    given = ctx.arg_types[1] if len(ctx.arg_types) > 1 else []
    return given[0] if given else NoneType()
