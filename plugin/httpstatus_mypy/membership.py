"""A status looked for in a container of ints by `in` or `not in`, and an int in a container of statuses.

As in `equality`, an int is taken for the member whose code it is, or the other way round, and an int that no member
has is reported: each item of a container that is displayed at its own place; another container if no item can match.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.nodes import Expression, ListExpr, OpExpr, SetExpr, StarExpr, TupleExpr
from mypy.types import Instance, TupleType, Type, UnpackType, get_proper_type

from httpstatus_mypy import (
    by_class,
    constant_conditions,
    diagnostics,
    division,
    error_codes,
    member_values,
    plain_ints,
    run,
    site,
    tables,
)
from httpstatus_mypy.equality import no_member
from httpstatus_mypy.flow import containers, provenance
from httpstatus_mypy.named_tuple import NamedTuple
from httpstatus_mypy.narrowing import is_int_narrowed, is_narrowed
from httpstatus_mypy.statuses import Operand, int_stand_in, is_enum_of_ints, is_never_member, members, read, stand_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy.nodes import Context
    from mypy.plugin import MethodContext

    from httpstatus_mypy.site import Comparison, Side


def contained(ctx: MethodContext) -> Type:
    """The hook of `__contains__`."""
    stand = site.Stand.of(ctx)
    if stand is not None:
        by_class.narrow_again(stand)
        return ctx.default_return_type
    comparison = site.comparison(ctx, ("in", "not in"), 0)
    if comparison is not None:
        judge(comparison)
    return ctx.default_return_type


class _Beside(NamedTuple):
    """What the items of a container are beside a status, or an int: what may stand for each, and which are never it."""

    stand_ins: list[Type | None]
    never: list[bool]
    #: What mypy is to look into, where the container is not displayed: each type once.
    types: list[Type]
    #: Whether one of them may be equal to it.
    is_possible: bool


class _Container(NamedTuple):
    """What is known of a container: the types of its items, and the items themselves where they are displayed."""

    expression: Expression
    types: list[Type]
    items: list[Operand]
    displayed: list[Expression]
    #: Whether these are all of its items, and each is in it.
    exact: bool
    #: What is known of all of it, by what it is beside: None for what is asked of the container itself.
    known: dict[Operand | None, _Beside]
    #: The one that all of its items are, if they are ints.
    whole: Operand | None = None

    def places(self, whole: Context) -> list[tuple[Context, Operand]]:
        """Each item with the place to speak of it; one for all if they are not displayed."""
        if self.displayed:
            return list(zip(self.displayed, self.items, strict=True))
        return [] if self.whole is None else [(whole, self.whole)]

    def beside(self, status: Operand | None, stand_for: Callable[[Operand], Type | None]) -> _Beside:
        """What the items are beside a status, of which each may be stood for by a type; or beside an int."""
        found = self.known.get(status)
        if found is None:
            stand_ins = list(map(stand_for, self.items))
            never = [status is not None and _is_never_in(status, item) for item in self.items]
            types = [
                new or old for new, old, is_never in zip(stand_ins, self.types, never, strict=True) if not is_never
            ]
            is_possible = status is not None and (
                any(_may_equal(status, item) for item in self.items) or any(map(is_enum_of_ints, self.types))
            )
            types = types if self.displayed else [*dict.fromkeys(types)]
            found = self.known[status] = _Beside(stand_ins, never, types, is_possible)
        return found


def judge(comparison: Comparison) -> None:
    """Judge a comparison by `in` or `not in`."""
    left = comparison.side(0)
    container = _container(comparison, comparison.written(1))
    if container is None or not container.types:
        tables.judge(comparison, left.expression, comparison.written(1))
        return
    if left.operand.is_status or provenance.may_be_status(left.expression):
        constant_conditions.judge(comparison)
    if isinstance(left.expression, OpExpr):
        division.judge(comparison)
    if left.operand.is_status:
        _judge_status(comparison, left, container)
    elif member_values.status_of(comparison, left.expression) is not None:
        always = None if container.displayed else comparison.is_negated
        for place, item in container.places(comparison.node):
            member_values.judge(comparison, left.expression, item, place, always=always)
    elif left.operand.other:
        _judge_plain_int(comparison, left.expression, container)
    elif left.operand.is_ints:
        _judge_int(comparison, left, container)
    else:
        comparison.accept(accepted=any(_may_equal(left.operand, item) for item in container.items))


def _judge_plain_int(comparison: Comparison, left: Expression, container: _Container) -> None:
    places = container.places(comparison.node)
    for place, item in places:
        plain_ints.judge(comparison, item, left, place)
    if not container.displayed and not any(plain_ints.unregistered(item) for _place, item in places):
        tables.judge(comparison, left, container.expression)


def _judge_status(comparison: Comparison, left: Side, container: _Container) -> None:
    status = left.operand
    reported = 0
    places = container.places(comparison.node)
    for place, item in places:
        if _is_never_in(status, item) and comparison.is_certain(left.expression):
            reported += 1
            message = _no_item(status, item) if container.displayed else no_member(comparison, status, item)
            comparison.report(message, error_codes.COMPARISON, place)
    beside = container.beside(status, lambda item: None if item.other else stand_in(status, item))
    if is_narrowed(comparison, left.expression) and _put(comparison, container, beside):
        comparison.narrows()
    if not container.displayed and not reported:
        tables.judge(comparison, left.expression, container.expression)
    # What is said of every item is not said again of the container, as a `comparison-overlap`.
    is_said = 0 < reported == len(places) and comparison.is_enabled(error_codes.COMPARISON)
    comparison.accept(accepted=beside.is_possible or is_said or comparison.is_reported)


def _no_item(status: Operand, item: Operand) -> str:
    info = status.classes[0]
    return diagnostics.no_match(min(item.ints), info.fullname, members(info))


def _may_equal(one: Operand, two: Operand) -> bool:
    return not two.other and (bool(one.codes & two.codes) or (one.optional and two.optional))


def _is_never_in(status: Operand, number: Operand) -> bool:
    return is_never_member(status, number) and not (status.optional and number.optional)


def _judge_int(comparison: Comparison, left: Side, container: _Container) -> None:
    number = left.operand
    if (
        any(item.is_status and item.is_known for item in container.items)
        and comparison.is_narrowed(0)
        and is_int_narrowed(comparison, left.expression)
    ):
        typ = comparison.named("builtins.int")
        _put(comparison, container, container.beside(None, lambda item: int_stand_in(item, typ)))
    comparison.accept(accepted=any(_may_equal(number, item) for item in container.items))
    if not all(item.is_status and _is_never_in(item, number) for item in container.items):
        plain_ints.judge(comparison, number, container.expression, is_status=provenance.are_statuses)
    elif comparison.is_certain(container.expression):
        comparison.report(no_member(comparison, container.items[0], number), error_codes.COMPARISON)
        comparison.accept(accepted=comparison.is_enabled(error_codes.COMPARISON))


def _put(comparison: Comparison, container: _Container, beside: _Beside) -> bool:
    """Let each item be of the type that stands for it, if one does; drop those that are never equal.

    Say whether anything was put.
    """
    if container.exact:
        is_looked_into = isinstance(container.expression, (TupleExpr, ListExpr, SetExpr))
        if is_looked_into and not any(beside.stand_ins) and not any(beside.never):
            return False
        if isinstance(container.expression, (ListExpr, SetExpr)) and not any(beside.never):
            comparison.put_items(zip(container.displayed, beside.stand_ins, strict=True))
            return True
        if beside.types:
            comparison.put(1, comparison.tuple_of(beside.types))
        return bool(beside.types)
    typ = get_proper_type(comparison.type_of(container.expression))
    stand_in_of_all = beside.stand_ins[0]
    if container.displayed or stand_in_of_all is None or not isinstance(typ, Instance):
        return False
    comparison.put(1, typ.copy_modified(args=[stand_in_of_all]))
    return True


def _container(comparison: Comparison, expression: Expression) -> _Container | None:
    displayed = containers.displayed(expression)
    if displayed is not None:
        known = [item for item in displayed if not isinstance(item, StarExpr)]
        types = [typ for item in known if (typ := comparison.type_of(item)) is not None]
        if len(types) != len(known):
            return None  # pragma: no cover - mypy has come to all items, if it calls the hook as it does up to 2.4
        is_exact = len(known) == len(displayed)
        return _Container(expression, types, [comparison.read(item) for item in known], known, is_exact, {})
    typ = get_proper_type(comparison.type_of(expression))
    if isinstance(typ, TupleType):
        # The same as before, where a table is looked into again and again.
        last: list[tuple[TupleType, _Container | None]] = run.module().keep(_of_tuple, list)
        if not last or last[0][0] is not typ:
            last[:] = [(typ, _of_tuple(expression, typ))]
        found = last[0][1]
        return None if found is None else found._replace(expression=expression)
    if isinstance(typ, Instance) and typ.type.fullname in containers.CLASSES and len(typ.args) == 1:
        items = [read(typ.args[0])]
        return _Container(expression, [typ.args[0]], items, [], exact=False, known={}, whole=_all_of(items))
    return None


def _of_tuple(expression: Expression, typ: TupleType) -> _Container | None:
    """What is known of a tuple that is not displayed."""
    if any(isinstance(item, UnpackType) for item in typ.items):
        return None
    items = list(map(read, typ.items))
    return _Container(expression, typ.items, items, [], exact=True, known={}, whole=_all_of(items))


def _all_of(items: list[Operand]) -> Operand | None:
    """The one that all items are, if they are ints."""
    if not items or not items[0].is_ints or not all(item.is_ints for item in items):
        return None
    return Operand((), frozenset[int]().union(*(item.ints for item in items)), optional=False, other=False)
