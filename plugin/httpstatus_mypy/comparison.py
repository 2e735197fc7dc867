"""A status compared with an int: `==`, `!=`, `in` and `not in`, in either order.

An int that is the code of a member is taken for that member: its expression is replaced, in the tree, by one of the
member's type, and mypy narrows by itself.  An int that is the code of no member is reported.

What is compared with more than statuses and ints of known value is none of our business: `HTTPStatus | int`, `Any`,
floats, members of other enums.

Attributes and indexed values change behind mypy's back.  They narrow; but once an int has narrowed one, a comparison
that the narrowed type excludes is left as if nothing had been narrowed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from mypy.literals import literal_hash
from mypy.nodes import (
    CallExpr,
    CastExpr,
    ComparisonExpr,
    Expression,
    ListExpr,
    NameExpr,
    RefExpr,
    SetExpr,
    StarExpr,
    TupleExpr,
    Var,
)
from mypy.types import Instance, TupleType, Type, UnpackType, get_proper_type

from httpstatus_mypy import certainty, diagnostics, internals, narrowed
from httpstatus_mypy.statuses import Operand, is_never_member, members, read, stand_in

if TYPE_CHECKING:
    from mypy.plugin import CheckerPluginInterface, MethodContext

_BUILTIN_CONTAINERS: Final = frozenset(
    {"builtins.list", "builtins.set", "builtins.frozenset", "builtins.tuple"}
)


def equality(ctx: MethodContext) -> Type:
    """The hook of `__eq__` and `__ne__`, of either operand."""
    comparison, place = _place(ctx, ("==", "!="), 1)
    if comparison is not None:
        _judge_equality(ctx.api, comparison, place)
    return ctx.default_return_type


def containment(ctx: MethodContext) -> Type:
    """The hook of `__contains__`."""
    comparison, place = _place(ctx, ("in", "not in"), 0)
    if comparison is not None:
        _judge_container(ctx.api, comparison, place)
    return ctx.default_return_type


def _place(
    ctx: MethodContext, operators: tuple[str, str], argument_side: int
) -> tuple[ComparisonExpr | None, int]:
    """Find the operator that called the hook: the context is the whole comparison, which may have several."""
    comparison = ctx.context
    if not isinstance(comparison, ComparisonExpr):
        return None, 0
    places = [place for place, operator in enumerate(comparison.operators) if operator in operators]
    if len(comparison.operators) > 1:
        argument = ctx.args[0][0] if ctx.args and ctx.args[0] else None
        places = [place for place in places if comparison.operands[place + argument_side] is argument]
    return (comparison, places[0]) if len(places) == 1 else (None, 0)


def written(expression: Expression) -> Expression:
    """The expression as it stands in the source.

    A cast that someone wrote is a call in the tree, so a cast in its own right is one of ours.
    """
    return expression.expr if isinstance(expression, CastExpr) else expression


class _Side(NamedTuple):
    """One operand of a comparison, as it was written, and what its value can be."""

    place: int
    expression: Expression
    operand: Operand


def _side(api: CheckerPluginInterface, comparison: ComparisonExpr, place: int) -> _Side:
    # mypy may come here again, with other types: an operand is what is written until it is found to be more.
    expression = comparison.operands[place] = written(comparison.operands[place])
    return _Side(place, expression, read(internals.stored_type(api, expression)))


def _message(status: Operand, number: Operand, *, always: bool) -> str:
    info = status.classes[0]
    return diagnostics.no_member(min(number.ints), info.fullname, members(info), always=always)


def _judge_equality(api: CheckerPluginInterface, comparison: ComparisonExpr, place: int) -> None:
    left, right = _side(api, comparison, place), _side(api, comparison, place + 1)
    if left.operand.other or right.operand.other:
        return
    always = comparison.operators[place] == "!="
    for status, number in ((left, right), (right, left)):
        if status.operand.is_status:
            typ = _judge_pair(api, comparison, status, number, always=always)
            if typ is not None:
                comparison.operands[number.place] = internals.understood_as(api, number.expression, typ)
                return


def _judge_pair(
    api: CheckerPluginInterface, comparison: ComparisonExpr, status: _Side, number: _Side, *, always: bool
) -> Type | None:
    """Judge a status beside a number of known values; give the type that is to stand for the number, if one is."""
    tree = internals.current_tree(api)
    if status.operand.codes & number.operand.codes:
        internals.accept_equality(api)
        if number.operand.optional and _is_variable(number.expression):
            return None  # it may lose its None here, which what stands for it could not
        typ = stand_in(status.operand, number.operand)
        if typ is not None:
            narrowed.remember(tree, status.expression)
        return typ
    if is_never_member(status.operand, number.operand):
        both_none = status.operand.optional and number.operand.optional
        if not both_none and certainty.is_certain(api, comparison, status.expression):
            message = _message(status.operand, number.operand, always=always)
            internals.report_equality(api, message, comparison, diagnostics.COMPARISON)
    elif narrowed.is_remembered(tree, status.expression):
        internals.accept_equality(api)
        return api.named_generic_type("builtins.int", [])
    return None


def _is_variable(expression: Expression) -> bool:
    return isinstance(expression, NameExpr) and not (
        isinstance(expression.node, Var) and expression.node.is_final
    )


class _Container(NamedTuple):
    """What is known of a container: the types of its items, and the items themselves where they are displayed."""

    types: list[Type]
    expressions: list[Expression]
    #: Whether these are all of its items, and each is in it.
    exact: bool


def _judge_container(api: CheckerPluginInterface, comparison: ComparisonExpr, place: int) -> None:
    left = _side(api, comparison, place)
    expression = comparison.operands[place + 1] = written(comparison.operands[place + 1])
    container = _container(api, expression)
    if container is None or left.operand.other or not container.types:
        return
    items = [read(typ) for typ in container.types]
    common = [not item.other and bool(left.operand.codes & item.codes) for item in items]
    internals.accept_container(api, comparison, accepted=any(common))
    typ: Type | None = None
    if left.operand.is_status:
        _report_items(api, comparison, place, left, container, items)
        typ = _container_stand_in(api, left.operand, expression, container, items)
        tree = internals.current_tree(api)
        if any(common):
            narrowed.remember(tree, left.expression)
        elif typ is not None and narrowed.is_remembered(tree, left.expression):
            internals.accept_container(api, comparison, accepted=True)
            typ = _tuple_of(api, [api.named_generic_type("builtins.int", [])])
    elif all(item.is_status and is_never_member(item, left.operand) for item in items):
        _report_left(api, comparison, place, left.operand, items[0])
    if typ is not None:
        comparison.operands[place + 1] = internals.understood_as(api, expression, typ)


def _report_items(  # noqa: PLR0913 - what was found out about one comparison
    api: CheckerPluginInterface,
    comparison: ComparisonExpr,
    place: int,
    left: _Side,
    container: _Container,
    items: list[Operand],
) -> None:
    """Report each displayed item that can never match, or a container of which no item can."""
    never = [is_never_member(left.operand, item) for item in items]
    if not any(never) or not (container.expressions or all(never)):
        return
    if not certainty.is_certain(api, comparison, left.expression):
        return
    always = comparison.operators[place] == "not in"
    if not container.expressions:
        message = _message(left.operand, items[0], always=always)
        internals.report_container(api, message, comparison, diagnostics.COMPARISON)
    for item, expression, is_never in zip(items, container.expressions, never, strict=False):
        if is_never:
            message = _message(left.operand, item, always=always)
            internals.report_container(api, message, expression, diagnostics.COMPARISON)


def _report_left(
    api: CheckerPluginInterface, comparison: ComparisonExpr, place: int, number: Operand, status: Operand
) -> None:
    if certainty.is_certain(api, comparison, comparison.operands[place + 1]):
        message = _message(status, number, always=comparison.operators[place] == "not in")
        internals.report_container(api, message, comparison, diagnostics.COMPARISON)


def _container_stand_in(
    api: CheckerPluginInterface,
    status: Operand,
    expression: Expression,
    container: _Container,
    items: list[Operand],
) -> Type | None:
    """The type of a container in which each int is the member that it equals."""
    stand_ins = [None if item.other else stand_in(status, item) for item in items]
    never = [is_never_member(status, item) for item in items]
    if container.exact:
        if isinstance(expression, TupleExpr) and not any(stand_ins) and not any(never):
            return None
        types = [
            new or old
            for new, old, is_never in zip(stand_ins, container.types, never, strict=True)
            if not is_never
        ]
        return _tuple_of(api, types) if types else None
    typ = get_proper_type(internals.stored_type(api, expression))
    if container.expressions or stand_ins[0] is None or not isinstance(typ, Instance):
        return None
    return typ.copy_modified(args=[stand_ins[0]])


def _tuple_of(api: CheckerPluginInterface, types: list[Type]) -> TupleType:
    return TupleType(
        types, api.named_generic_type("builtins.tuple", [api.named_generic_type("builtins.object", [])])
    )


def _container(api: CheckerPluginInterface, expression: Expression) -> _Container | None:
    displayed = _displayed(expression)
    if displayed is not None:
        known = [item for item in displayed if not isinstance(item, StarExpr)]
        types = [internals.stored_type(api, item) for item in known]
        if any(typ is None for typ in types):
            return None
        return _Container([typ for typ in types if typ is not None], known, exact=len(known) == len(displayed))
    typ = get_proper_type(internals.stored_type(api, expression))
    if isinstance(typ, TupleType):
        if any(isinstance(item, UnpackType) for item in typ.items):
            return None
        return _Container(typ.items, [], exact=True)
    if isinstance(typ, Instance) and typ.type.fullname in _BUILTIN_CONTAINERS and len(typ.args) == 1:
        return _Container([typ.args[0]], [], exact=False)
    return None


def _displayed(expression: Expression) -> list[Expression] | None:
    """The items of a container that is written out: `(200, 404)`, `[...]`, `{...}`, `frozenset({...})`."""
    if isinstance(expression, (TupleExpr, ListExpr, SetExpr)):
        return expression.items
    if (
        isinstance(expression, CallExpr)
        and isinstance(expression.callee, RefExpr)
        and expression.callee.fullname in _BUILTIN_CONTAINERS
        and len(expression.args) == 1
    ):
        return _displayed(expression.args[0])
    return None
