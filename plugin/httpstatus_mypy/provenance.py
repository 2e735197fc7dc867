"""Which plain ints are statuses.

An int that comes from an attribute or a method of a known library is marked: its type carries a mark, which mypy does
not see, hands on wherever it hands on the type, and writes to its cache.  The type remains `int`.

The mark also stays where it should not: mypy takes a variable's type from its first assignment.  So before anything
is reported, whatever is stored in a name, in an attribute of `self`, or in a container, is looked at: if that is not
a status each time, the answer is no.  What is not understood is no status.
"""

from __future__ import annotations

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
from mypy.types import ExtraAttrs, Instance, Type, TypedDictType, UnionType, get_proper_type

from httpstatus_mypy import internals, libraries, stores
from httpstatus_mypy.configuration import active

if TYPE_CHECKING:
    from mypy.plugin import AttributeContext, CheckerPluginInterface, MethodContext
    from mypy.types import ProperType

# No attribute can have this name.
_MARK: Final = "<HTTP status>"


def read_attribute(ctx: AttributeContext) -> Type:
    """The hook of an attribute that is a status."""
    return ctx.default_attr_type if ctx.is_lvalue else _marked(ctx.default_attr_type)


def returned(ctx: MethodContext) -> Type:
    """The hook of a method that returns a status."""
    return _marked(ctx.default_return_type)


def _is_int(typ: ProperType) -> bool:
    return isinstance(typ, Instance) and typ.type.fullname == "builtins.int"


def _marked(typ: Type) -> Type:
    """The same type, with the mark on each `int` in it."""
    proper = get_proper_type(typ)
    if isinstance(proper, UnionType):
        return UnionType([_marked(item) for item in proper.items], proper.line, proper.column)
    if not isinstance(proper, Instance) or not _is_int(proper):
        return typ
    copy = proper.copy_modified()
    copy.extra_attrs = ExtraAttrs({}, {_MARK})
    return copy


def is_marked(typ: Type | None) -> bool:
    """Whether a type is an `int` with the mark, or one among others."""
    proper = get_proper_type(typ)
    if isinstance(proper, UnionType):
        return any(map(is_marked, proper.items))
    return isinstance(proper, Instance) and proper.extra_attrs is not None and _MARK in proper.extra_attrs.immutable


def may_be_status(api: CheckerPluginInterface, expression: Expression) -> bool:
    """Whether an expression is worth asking `is_status` about.  This is quick."""
    return (
        is_marked(internals.stored_type(api, expression))
        or _has_status_name(api, expression)
        or (isinstance(expression, IndexExpr) and isinstance(expression.index, StrExpr))
    )


def is_status(api: CheckerPluginInterface, expression: Expression) -> bool:
    """Whether an expression of type `int` is a status, each time that it is evaluated."""
    return may_be_status(api, expression) and _Search(api, expression).is_status(expression)


def are_statuses(api: CheckerPluginInterface, container: Expression) -> bool:
    """Whether all items of a container are statuses."""
    return _Search(api, container).are_statuses(container)


def _has_status_name(api: CheckerPluginInterface, expression: Expression) -> bool:
    names = active().status_names
    if not names or not isinstance(expression, (NameExpr, MemberExpr)) or expression.name not in names:
        return False
    typ = get_proper_type(internals.stored_type(api, expression))
    items = typ.items if isinstance(typ, UnionType) else [typ]
    return any(item is not None and _is_int(get_proper_type(item)) for item in items)


def library_attribute(typ: Type | None, name: str) -> bool:
    """Whether the attribute of this name, of a value of the type, is one that the table declares to be a status."""
    proper = get_proper_type(typ)
    if isinstance(proper, UnionType):
        known = [item for item in map(get_proper_type, proper.items) if isinstance(item, Instance)]
        return bool(known) and all(library_attribute(item, name) for item in known)
    if not isinstance(proper, Instance):
        return False
    definer = proper.type.get_containing_type_info(name)
    if definer is None:
        return False
    full_name = f"{definer.fullname}.{name}"
    return full_name in libraries.ATTRIBUTES or full_name in active().status_attributes


class _Search:
    """One question, and the names that it has come through: a name that leads to itself adds nothing."""

    def __init__(self, api: CheckerPluginInterface, expression: Expression) -> None:
        self.api = api
        self.tree = internals.current_tree(api)
        self.here = stores.outermost_function(self.tree, expression)
        self.seen: set[object] = set()

    def _type(self, expression: Expression) -> Type | None:
        """The type of an expression, if that does not depend on what mypy happens to check together.

        In the daemon, the expressions of another function may have none.
        """
        if stores.outermost_function(self.tree, expression) is self.here:
            return internals.stored_type(self.api, expression)
        if isinstance(expression, NameExpr) and isinstance(expression.node, Var):
            return expression.node.type
        return None

    def is_status(self, expression: Expression) -> bool:
        match expression:
            case CastExpr() | AwaitExpr():
                return self.is_status(expression.expr)
            case AssignmentExpr():
                return self.is_status(expression.value)
            case ConditionalExpr():
                return self.is_status(expression.if_expr) and self.is_status(expression.else_expr)
            case CallExpr():
                return self._is_status_method(expression)
            case IndexExpr(index=StrExpr()):
                return self._is_status_key(expression) or self.are_statuses(expression.base)
            case IndexExpr():
                return self.are_statuses(expression.base)
            case MemberExpr():
                return (
                    _has_status_name(self.api, expression)
                    or library_attribute(self._type(expression.expr), expression.name)
                    or self._is_status_of_self(expression)
                )
            case NameExpr():
                return _has_status_name(self.api, expression) or self._is_status_variable(expression)
        return False

    def _is_status_method(self, call: CallExpr) -> bool:
        if not isinstance(call.callee, MemberExpr):
            return False
        typ = get_proper_type(self._type(call.callee.expr))
        definer = typ.type.get_containing_type_info(call.callee.name) if isinstance(typ, Instance) else None
        return definer is not None and f"{definer.fullname}.{call.callee.name}" in libraries.METHODS

    def _is_status_key(self, expression: IndexExpr) -> bool:
        typ = get_proper_type(self._type(expression.base))
        return (
            isinstance(typ, TypedDictType)
            and isinstance(expression.index, StrExpr)
            and (typ.fallback.type.name, expression.index.value) in libraries.KEYS
        )

    def _is_status_variable(self, name: NameExpr) -> bool:
        if not isinstance(name.node, Var):
            return False
        if name.node in self.seen:
            return True
        self.seen.add(name.node)
        scope = self.here if name.node.fullname == name.node.name and self.here else self.tree
        return self._all_statuses(stores.of_variable(scope, name.node))

    def _is_status_of_self(self, expression: MemberExpr) -> bool:
        """An attribute of a class of this module, in which nothing but statuses is stored."""
        typ = get_proper_type(self._type(expression.expr))
        if not isinstance(typ, Instance):
            return False
        definer = typ.type.get_containing_type_info(expression.name)
        if definer is None or definer.module_name != self.tree.fullname:
            return False
        key = (definer.fullname, expression.name)
        if key in self.seen:
            return True
        self.seen.add(key)
        return self._all_statuses(stores.of_attribute(self.tree, expression.name))

    def _all_statuses(self, found: list[stores.Store]) -> bool:
        """Whether all that is stored is a status, or None, and something is."""
        values = [store for store in found if not stores.is_none(store)]
        return (
            bool(values)
            and all(
                self.is_status(store.value) if store.whole else self.are_statuses(store.value)
                for store in values
                if store.value is not None
            )
            and all(store.value is not None for store in values)
        )

    def are_statuses(self, container: Expression) -> bool:
        items = stores.items(container)
        if items is not None:
            return bool(items) and all(map(self.is_status, items))
        if isinstance(container, CastExpr):
            return self.are_statuses(container.expr)
        if not isinstance(container, NameExpr) or not isinstance(container.node, Var):
            return False
        if container.node in self.seen:
            return True
        self.seen.add(container.node)
        if self.here is None or container.node.fullname != container.node.name:
            return False  # a global: anything may fill it
        found = stores.of_variable(self.here, container.node)
        put = stores.put_into(self.here, container.node)
        return (
            put is not None
            and bool(found)
            and all(
                store.whole and store.value is not None and self._starts_with_statuses(store.value) for store in found
            )
            and all(map(self.is_status, put))
        )

    def _starts_with_statuses(self, value: Expression) -> bool:
        return stores.items(value) == [] or self.are_statuses(value)
