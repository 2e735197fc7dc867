"""A status looked for in a container of ints by `in` or `not in`, and an int in a container of statuses.

As in `equality`, an int is taken for the member whose code it is, and one that no member has is reported: each item
of a container that is displayed at its own place; another container if no item can match.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from mypy.nodes import CallExpr, Expression, ListExpr, RefExpr, SetExpr, StarExpr, TupleExpr
from mypy.types import Instance, TupleType, Type, UnpackType, get_proper_type

from httpstatus_mypy import certainty, diagnostics, error_codes, internals, narrowed, provenance
from httpstatus_mypy.operands import Operator, Side, find_operator, no_member, report_plain
from httpstatus_mypy.statuses import Operand, is_never_member, members, read, stand_in

if TYPE_CHECKING:
    from mypy.nodes import Context
    from mypy.plugin import CheckerPluginInterface, MethodContext

_CONTAINERS: Final = frozenset({"builtins.list", "builtins.set", "builtins.frozenset", "builtins.tuple"})


def contained(ctx: MethodContext) -> Type:
    """The hook of `__contains__`."""
    operator = find_operator(ctx, ("in", "not in"), 0)
    if operator is not None:
        _judge(ctx.api, operator)
    return ctx.default_return_type


class _Container(NamedTuple):
    """What is known of a container: the types of its items, and the items themselves where they are displayed."""

    expression: Expression
    types: list[Type]
    items: list[Operand]
    displayed: list[Expression]
    #: Whether these are all of its items, and each is in it.
    exact: bool

    def places(self, whole: Context) -> list[tuple[Context, Operand]]:
        """Each item with the place to speak of it; one for all if they are not displayed."""
        if self.displayed:
            return list(zip(self.displayed, self.items, strict=True))
        ints = frozenset[int]().union(*(item.ints for item in self.items))
        if not all(item.is_ints for item in self.items):
            return []
        return [(whole, Operand((), ints, optional=False, other=False))]


def _judge(api: CheckerPluginInterface, operator: Operator) -> None:
    left = operator.side(api, 0)
    container = _container(api, operator.written(1))
    if container is None or not container.types:
        return
    if left.operand.is_status:
        _judge_status(api, operator, left, container)
    elif left.operand.other:
        for place, item in container.places(operator.comparison):
            report_plain(api, internals.report_container, place, item, left.expression)
    elif left.operand.is_ints:
        _judge_int(api, operator, left.operand, container)


def _judge_status(api: CheckerPluginInterface, operator: Operator, left: Side, container: _Container) -> None:
    status = left.operand
    reported = 0
    places = container.places(operator.comparison)
    for place, item in places:
        if _is_never_in(status, item) and certainty.is_certain(api, operator.comparison, left.expression):
            reported += 1
            message = _no_item(status, item) if container.displayed else no_member(status, item, operator)
            internals.report_container(api, message, place, error_codes.COMPARISON)
    tree = internals.current_tree(api)
    is_possible = any(_may_equal(status, item) for item in container.items)
    typ = _stand_in(api, status, container)
    if is_possible:
        narrowed.remember(tree, left.expression)
    elif narrowed.is_remembered(tree, left.expression):
        is_possible = True
        typ = _tuple_of(api, [api.named_generic_type("builtins.int", [])])
    # What is said of every item is not said again of the container, as a `comparison-overlap`.
    is_said = 0 < reported == len(places) and internals.is_enabled(api, error_codes.COMPARISON)
    internals.accept_container(api, operator.comparison, accepted=is_possible or is_said)
    if typ is not None:
        operator.put(api, 1, typ)


def _no_item(status: Operand, item: Operand) -> str:
    info = status.classes[0]
    return diagnostics.no_match(min(item.ints), info.fullname, members(info))


def _may_equal(one: Operand, two: Operand) -> bool:
    return not two.other and (bool(one.codes & two.codes) or (one.optional and two.optional))


def _is_never_in(status: Operand, number: Operand) -> bool:
    return is_never_member(status, number) and not (status.optional and number.optional)


def _judge_int(api: CheckerPluginInterface, operator: Operator, number: Operand, container: _Container) -> None:
    is_possible = any(_may_equal(number, item) for item in container.items)
    internals.accept_container(api, operator.comparison, accepted=is_possible)
    if all(item.is_status and _is_never_in(item, number) for item in container.items):
        if certainty.is_certain(api, operator.comparison, container.expression):
            message = no_member(container.items[0], number, operator)
            is_said = internals.is_enabled(api, error_codes.COMPARISON)
            internals.accept_container(api, operator.comparison, accepted=is_said)
            internals.report_container(api, message, operator.comparison, error_codes.COMPARISON)
    else:
        expression = container.expression
        report_plain(api, internals.report_container, operator.comparison, number, expression, provenance.are_statuses)


def _stand_in(api: CheckerPluginInterface, status: Operand, container: _Container) -> Type | None:
    """The type of a container in which each int is the member that it equals."""
    stand_ins = [None if item.other else stand_in(status, item) for item in container.items]
    never = [_is_never_in(status, item) for item in container.items]
    if container.exact:
        if isinstance(container.expression, TupleExpr) and not any(stand_ins) and not any(never):
            return None
        types = [
            new or old for new, old, is_never in zip(stand_ins, container.types, never, strict=True) if not is_never
        ]
        return _tuple_of(api, types) if types else None
    typ = get_proper_type(internals.stored_type(api, container.expression))
    if container.displayed or stand_ins[0] is None or not isinstance(typ, Instance):
        return None
    return typ.copy_modified(args=[stand_ins[0]])


def _tuple_of(api: CheckerPluginInterface, types: list[Type]) -> TupleType:
    item = api.named_generic_type("builtins.object", [])
    return TupleType(types, api.named_generic_type("builtins.tuple", [item]))


def _container(api: CheckerPluginInterface, expression: Expression) -> _Container | None:
    displayed = _displayed(expression)
    if displayed is not None:
        known = [item for item in displayed if not isinstance(item, StarExpr)]
        types = [typ for item in known if (typ := internals.stored_type(api, item)) is not None]
        if len(types) != len(known):
            return None
        return _Container(expression, types, [read(typ) for typ in types], known, exact=len(known) == len(displayed))
    typ = get_proper_type(internals.stored_type(api, expression))
    if isinstance(typ, TupleType) and not any(isinstance(item, UnpackType) for item in typ.items):
        return _Container(expression, typ.items, [read(item) for item in typ.items], [], exact=True)
    if isinstance(typ, Instance) and typ.type.fullname in _CONTAINERS and len(typ.args) == 1:
        return _Container(expression, [typ.args[0]], [read(typ.args[0])], [], exact=False)
    return None


def _displayed(expression: Expression) -> list[Expression] | None:
    """The items of a container that is written out: `(200, 404)`, `[...]`, `{...}`, `frozenset({...})`."""
    if isinstance(expression, (TupleExpr, ListExpr, SetExpr)):
        return expression.items
    if (
        isinstance(expression, CallExpr)
        and isinstance(expression.callee, RefExpr)
        and expression.callee.fullname in _CONTAINERS
        and len(expression.args) == 1
    ):
        return _displayed(expression.args[0])
    return None
