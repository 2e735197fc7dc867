"""Which plain ints are statuses.

An int is one if it comes from an attribute, a method or a key of a known library.  mypy's type for it is `int`, and
remains so: where a name, an attribute of `self` or a container is compared, whatever is stored in it is looked at,
and if that is not a status each time, the answer is no.  What is not understood is no status.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    AssignmentExpr,
    AwaitExpr,
    CallExpr,
    CastExpr,
    ConditionalExpr,
    Expression,
    IndexExpr,
    MemberExpr,
    NameExpr,
    StrExpr,
    Var,
)
from mypy.types import Instance, NoneType, TupleType, Type, TypedDictType, TypeVarType, UnionType, get_proper_type

from httpstatus_mypy import libraries, run
from httpstatus_mypy.flow import containers, declared, stores
from httpstatus_mypy.flow.stores import Part, Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mypy.nodes import TypeInfo
    from mypy.types import ProperType

    from httpstatus_mypy.site import Site

_KINDS: Final = (
    AssignmentExpr,
    AwaitExpr,
    CallExpr,
    CastExpr,
    ConditionalExpr,
    IndexExpr,
    MemberExpr,
    NameExpr,
)

# Through how many names this goes, at most: of any number, Python has no room on its stack.
_NAMES: Final = 100


def may_be_status(expression: Expression) -> bool:
    """Whether an expression is of a kind that `is_status` may say yes to.  This is quick."""
    return isinstance(expression, _KINDS)


def is_status(site: Site, expression: Expression) -> bool:
    """Whether an expression of type `int` is a status, each time that it is evaluated."""
    return may_be_status(expression) and _Search(site, expression).is_status(expression)


def are_statuses(site: Site, container: Expression) -> bool:
    """Whether all that one gets by going through a container are statuses."""
    return _Search(site, container).are_statuses(container, Part.ITEM)


def _has_status_name(site: Site, expression: Expression) -> bool:
    names = run.current().configuration.status_names
    if not names or not isinstance(expression, (NameExpr, MemberExpr)) or expression.name not in names:
        return False
    typ = get_proper_type(site.type_of(expression))
    items = typ.items if isinstance(typ, UnionType) else [typ]
    return any(_is_int(get_proper_type(item)) for item in items)


def _is_int(typ: ProperType | None) -> bool:
    return isinstance(typ, Instance) and typ.type.fullname == "builtins.int"


def _is_of_table(typ: Type | None, is_listed: Callable[[str], bool]) -> bool:
    """Whether a value of the type has, by one of its classes, what a table lists; or is None."""
    proper = get_proper_type(typ)
    if isinstance(proper, UnionType):
        items = [item for item in map(get_proper_type, proper.items) if not isinstance(item, NoneType)]
        return bool(items) and all(_is_of_table(item, is_listed) for item in items)
    if isinstance(proper, TypeVarType) and not proper.values:
        return _is_of_table(proper.upper_bound, is_listed)
    if isinstance(proper, TupleType):  # of a NamedTuple
        return _is_of_table(proper.partial_fallback, is_listed)
    return isinstance(proper, Instance) and any(is_listed(info.fullname) for info in proper.type.mro)


def library_attribute(typ: Type | None, name: str) -> bool:
    """Whether the attribute of this name, of a value of the type, is one that the table declares to be a status."""
    return _is_of_table(typ, lambda class_name: _is_listed(f"{class_name}.{name}"))


def _is_listed(full_name: str) -> bool:
    return full_name in libraries.ATTRIBUTES or full_name in run.current().configuration.status_attributes


class _Search:
    """One question, and the names that it has come through: a name that leads to itself adds nothing."""

    def __init__(self, site: Site, expression: Expression) -> None:
        self.site = site
        self.module_name = run.module().tree.fullname
        self.here = stores.outermost_function(expression)
        self.seen: set[object] = set()

    def _types(self, expression: Expression) -> Iterable[Type]:
        """What is known of the type of an expression, in the function that is checked, by mypy, and by declarations.

        In the daemon, the expressions of another function may have none.
        """
        if stores.outermost_function(expression) is self.here:
            stored = self.site.type_of(expression)
            if stored is not None:
                yield stored
        if (typ := declared.type_of(expression)) is not None:
            yield typ

    def is_status(self, expression: Expression) -> bool:
        match expression:
            case CastExpr() | AwaitExpr():
                return self.is_status(expression.expr)
            case AssignmentExpr():
                return self.is_status(expression.value)
            case ConditionalExpr():
                return self._all_statuses([Store(expression.if_expr), Store(expression.else_expr)])
            case CallExpr():
                return self._is_status_method(expression)
            case IndexExpr(index=StrExpr()):
                return self._is_status_key(expression) or self.are_statuses(expression.base, Part.VALUE)
            case IndexExpr():
                return self.are_statuses(expression.base, Part.VALUE)
            case MemberExpr():
                return (
                    _has_status_name(self.site, expression)
                    or any(library_attribute(typ, expression.name) for typ in self._types(expression.expr))
                    or self._is_status_of_self(expression)
                )
            case NameExpr():
                return _has_status_name(self.site, expression) or self._is_status_variable(expression)
        return False

    def _is_status_method(self, call: CallExpr) -> bool:
        if not isinstance(call.callee, MemberExpr):
            return False
        name = call.callee.name
        return any(
            _is_of_table(typ, lambda class_name: f"{class_name}.{name}" in libraries.METHODS)
            for typ in self._types(call.callee.expr)
        )

    def _is_status_key(self, expression: IndexExpr) -> bool:
        return isinstance(expression.index, StrExpr) and any(
            isinstance(typ, TypedDictType) and (typ.fallback.type.name, expression.index.value) in libraries.KEYS
            for typ in map(get_proper_type, self._types(expression.base))
        )

    def _is_status_variable(self, name: NameExpr) -> bool:
        if not isinstance(name.node, Var):
            return False
        return self._goes_on(name.node, lambda: self._all_statuses(stores.of_variable(name)))

    def _is_status_of_self(self, expression: MemberExpr) -> bool:
        """An attribute of a class of this module, in which nothing but statuses is stored."""
        name = expression.name
        for typ in map(get_proper_type, self._types(expression.expr)):
            definer = typ.type.get_containing_type_info(name) if isinstance(typ, Instance) else None
            if definer is not None and definer.module_name == self.module_name:
                return self._goes_on((definer.fullname, name), partial(self._is_status_attribute, definer, name))
        return False

    def _is_status_attribute(self, definer: TypeInfo, name: str) -> bool:
        variable = definer.names[name].node
        return (
            isinstance(variable, Var)
            and not variable.is_property
            and self._all_statuses(stores.of_attribute(definer, name))
        )

    def _goes_on(self, name: object, is_status: Callable[[], bool]) -> bool:
        """Go on to what is stored in a name, unless this comes from there."""
        if name in self.seen:
            return True
        self.seen.add(name)
        return len(self.seen) <= _NAMES and is_status()

    def _all_statuses(self, found: list[Store]) -> bool:
        """Whether all that is stored is a status, or None, and something is."""
        values = [store for store in found if not stores.is_none(store)]
        return bool(values) and all(map(self._is_store_of_status, values))

    def _is_store_of_status(self, store: Store) -> bool:
        if store.value is None:
            return False
        if store.part is Part.WHOLE:
            return self.is_status(store.value)
        return self.are_statuses(store.value, store.part)

    def are_statuses(self, container: Expression, part: Part) -> bool:
        """Whether there is something in a container, and all of it are statuses."""
        made_of = containers.made_of(container, part)
        if made_of is not None:
            return self._all_statuses(made_of)
        if isinstance(container, CastExpr):
            return self.are_statuses(container.expr, part)
        if not isinstance(container, NameExpr) or not isinstance(container.node, Var):
            return False
        return self._goes_on((container.node, part), lambda: self._is_filled_with_statuses(container, part))

    def _is_filled_with_statuses(self, container: NameExpr, part: Part) -> bool:
        scope = stores.outermost_function(container)
        if scope is None or not stores.is_local(container.node):
            return False  # a global: anything may fill it
        found = stores.of_variable(container)
        starts = [store.value if store.part is Part.WHOLE else None for store in found]
        if not starts or None in starts:
            return False
        keys = part is Part.ITEM and any(containers.is_mapping(start) for start in starts if start is not None)
        put = containers.put_into(scope, container, keys=keys)
        made_of = [
            store
            for start in starts
            if start is not None
            for store in (containers.made_of(start, part) or [] if self._is_empty(start) else [Store(start, part)])
        ]
        return put is not None and self._all_statuses([*made_of, *map(Store, put)])

    def _is_empty(self, container: Expression) -> bool:
        return containers.made_of(container, Part.VALUE) == []
