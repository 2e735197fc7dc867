"""Which plain ints are statuses.

An int is one if it comes from an attribute, a method or a key of a known library.  mypy's type for it is `int`, and
remains so: where a name, an attribute of `self` or a container is compared, whatever is stored in it is looked at,
and if that is not a status each time, the answer is no.  What is not understood is no status.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    ARG_POS,
    AssignmentExpr,
    AwaitExpr,
    CallExpr,
    CastExpr,
    ConditionalExpr,
    Expression,
    IndexExpr,
    MemberExpr,
    NameExpr,
    OpExpr,
    RefExpr,
    StrExpr,
    TypeInfo,
    Var,
)
from mypy.types import AnyType, Instance, TupleType, TypedDictType, UnionType, get_proper_type
from mypy.typevars import fill_typevars_with_any

from httpstatus_mypy import constants, libraries, run
from httpstatus_mypy.flow import (
    constructions,
    containers,
    declared,
    dependencies,
    owners,
    privacy,
    returns,
    rows,
    stores,
)
from httpstatus_mypy.flow.stores import Part, Store
from httpstatus_mypy.statuses import CODES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from mypy.nodes import Context
    from mypy.types import ProperType, Type

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

# Upper bound: each name followed is several levels of recursion.
_NAMES: Final = 100

# Upper bound of what is stored in one place and has a type that mypy alone knows: it is looked at for each comparison.
_PASSING: Final = 50


def may_be_status(expression: Expression) -> bool:
    """Whether an expression is of a kind that `is_status` may say yes to.  This is quick."""
    return isinstance(expression, _KINDS) or (isinstance(expression, OpExpr) and expression.op == "or")


def is_status(site: Site, expression: Expression) -> bool:
    """Whether an expression of type `int` is a status, each time that it is evaluated."""
    return may_be_status(expression) and _Search(site, expression).is_status(expression)


def is_status_elsewhere(site: Site, expression: Expression) -> bool:
    """The same of an expression that mypy may not have come to: by declarations alone."""
    return may_be_status(expression) and _Search(site, site.node, is_here=False).is_status(expression)


def are_statuses(site: Site, container: Expression) -> bool:
    """Whether all that one gets by going through a container are statuses."""
    return _Search(site, container).are_statuses(container, Part.ITEM)


def is_attribute(site: Site, here: Expression, info: TypeInfo, name: str) -> bool:
    """Whether an attribute of a class is a status, and this module stores nothing else in it."""
    infos = rows.of_attribute(fill_typevars_with_any(info), name)
    search = _Search(site, here)
    return bool(infos) and all(search.is_left_alone(found, name) for found in infos)


def _is_int(typ: ProperType | None) -> bool:
    return isinstance(typ, Instance) and typ.type.fullname == "builtins.int"


class _Shown:
    """What is stored in one place: what is left to be shown to be a status, and what was found of the rest."""

    def __init__(self, found: list[Store] | None) -> None:
        """Begin with all; without any if it is not understood."""
        self.is_understood = found is not None
        self.pending = list(reversed(found or ()))
        #: Whether one of them is a status, and not just an int that may be one.
        self.has_status = False
        #: Through how many names this led.
        self.height = 0


class _Search:
    """One question, and the names that it has come through: a name that leads to itself adds nothing.

    What is shown by declarations alone, and by no name that this is on its way through, holds for all of the module:
    it is kept, so that no store is looked at for each of the comparisons that depend on it.
    """

    def __init__(self, site: Site, expression: Context, *, is_here: bool = True) -> None:
        self.site = site
        #: Whether the question is of what mypy is just checking.
        self.is_here = is_here
        self.here = stores.outermost_function(expression)
        self.is_in_daemon = dependencies.are_wanted(site.options)
        #: The names on the way and those that were shown, each with the depth of the highest that it depends on.
        self.seen: dict[object, int] = {}
        #: What was found of those that were shown, and whether a status comes into them from somewhere.
        self.shown: dict[object, tuple[bool, bool]] = {}
        #: The names whose types are being looked for.
        self.typed: set[object] = set()
        self.depth = self.reached = 0
        self.lowest = _NAMES
        #: Whether an answer may not be kept; a no may not if mypy knows more elsewhere, or later, or if this went as
        #: far as it may.
        self.is_passing = False
        self.is_open = self.is_deep = False
        #: Whether a status comes from somewhere: names that lead to each other, `width, last = last, width`, have none.
        self.has_source = False
        #: The places that are shown if one on the way to them is, each with its height.
        self.waiting: list[tuple[_Shown, int]] = []

    def _types(self, expression: Expression) -> Iterable[Type]:
        """What is known of the type of an object.

        Of one that is compared itself, mypy knows it best, where it does not say `Any`.  Of what is stored somewhere,
        it knows the types in the function that is checked; in the daemon, the expressions of another may have none.
        """
        self.is_open = True
        is_here = self.is_here and stores.outermost_function(expression) is self.here
        stored = self.site.type_of(expression) if is_here else None
        if stored is not None and self.depth == 0 and not _is_any(stored):
            yield stored
            return
        typ = declared.type_of(expression)
        if typ is not None:
            yield typ
        if stored is not None:
            was_passing, self.is_passing = self.is_passing, True
            if typ is None and _is_any(stored):
                yield from self._declared(expression)
            yield stored
            self.is_passing = was_passing

    def _declared(self, expression: Expression) -> Iterator[Type]:
        """What is declared of an expression, where mypy alone knows of what type the object is that it belongs to."""
        found: list[Type | None] = []
        if isinstance(expression, MemberExpr):
            found = [declared.attribute(owner, expression.name) for owner in self._types(expression.expr)]
        elif isinstance(expression, NameExpr) and isinstance(expression.node, Var) and expression.node.is_inferred:
            only, *others = stores.of_variable(expression) or [Store(None)]
            if only.value is not None and not others and expression.node not in self.typed:
                self.typed.add(expression.node)
                found = [declared.part_of(typ, only) for typ in self._types(only.value)]
                self.typed.remove(expression.node)
        yield from (typ for typ in found if typ is not None)

    def _is_declared(self, expression: Expression) -> bool:
        """Whether an annotation says that an expression is a status: `AnyStatusCode`."""
        if rows.is_any_status_code(declared.written(expression)):
            return True
        # Of what is annotated in a class, mypy may know better whose it is.
        match expression:
            case MemberExpr():
                found = [
                    declared.attribute(rows.without_arguments(owner), expression.name, 0)
                    for owner in self._types(expression.expr)
                ]
            case CallExpr(callee=MemberExpr() as callee):
                found = [declared.returned(owner, callee.name) for owner in self._types(callee.expr)]
            case AwaitExpr(expr=CallExpr(callee=MemberExpr() as callee)):
                found = [declared.awaited(declared.returned(owner, callee.name)) for owner in self._types(callee.expr)]
            case IndexExpr(index=StrExpr() as key):
                bases = map(get_proper_type, self._types(expression.base))
                found = [base.items.get(key.value) for base in bases if isinstance(base, TypedDictType)]
            case _:
                found = []
        return any(map(rows.is_any_status_code, found))

    def is_status(self, expression: Expression) -> bool:
        return self._is_source(found=self._is_declared(expression)) or self._is_made_of_statuses(expression)

    def _is_source(self, *, found: bool) -> bool:
        """Take note that a status comes from here, if one does."""
        self.has_source = self.has_source or found
        return found

    def _is_made_of_statuses(self, expression: Expression) -> bool:
        match expression:
            case CastExpr() | AwaitExpr():
                return self.is_status(expression.expr)
            case AssignmentExpr():
                return self.is_status(expression.value)
            case ConditionalExpr():
                return self._is_one_of([expression.if_expr, expression.else_expr])
            case OpExpr(op="or"):
                return self._is_one_of([expression.left, expression.right])
            case CallExpr():
                return self._is_status_call(expression) or self._returns_statuses(expression)
            case IndexExpr():
                is_key = self._is_source(found=self._is_status_key(expression))
                return is_key or self.are_statuses(expression.base, Part.VALUE)
            case MemberExpr():
                return (
                    self._is_source(found=self._has_status_name(expression))
                    or self._is_status_of_library(expression.expr, expression.name)
                    or self._is_status_of_self(expression)
                )
            case NameExpr():
                is_named = self._is_source(found=self._has_status_name(expression))
                return is_named or self._is_status_variable(expression)
        return False

    def _has_status_name(self, expression: NameExpr | MemberExpr) -> bool:
        names = run.current().configuration.status_names
        if not names or expression.name not in names:
            return False
        self.is_open = True
        typ = get_proper_type(self.site.type_of(expression))
        items = typ.items if isinstance(typ, UnionType) else [typ]
        return any(_is_int(get_proper_type(item)) for item in items)

    def _is_status_call(self, call: CallExpr) -> bool:
        match call:
            case CallExpr(analyzed=CastExpr() as cast):
                return self.is_status(cast.expr)
            case CallExpr(callee=NameExpr(fullname="builtins.int"), args=[number], arg_kinds=[kind]):
                return kind is ARG_POS and self.is_status(number)
            case CallExpr(callee=NameExpr(fullname="builtins.getattr"), args=[owner, StrExpr() as name, *default]):
                return self._is_status_of_library(owner, name.value) and all(map(_is_marker, default))
        return self._is_source(found=self._is_status_method(call))

    def _is_status_of_library(self, owner: Expression, name: str) -> bool:
        for typ in self._types(owner):
            infos = rows.of_attribute(typ, name)
            if infos:
                is_left_alone = all(self.is_left_alone(info, name) for info in infos)
                return self._is_source(found=is_left_alone and not self._is_double(owner, infos))
        return False

    def is_left_alone(self, info: TypeInfo, name: str) -> bool:
        """Whether the module stores nothing but statuses in an attribute of a library's class."""
        return rows.is_configured(info, name) or None not in self._held(info, name)

    def _held(self, info: TypeInfo, name: str) -> list[bool | None]:
        """What is found of each part of what is stored in an attribute."""
        return [self._hold(key, partial(list, found)) for key, found in owners.stored(info, name)]

    def _is_double(self, expression: Expression, infos: list[TypeInfo]) -> bool:
        """Whether an object may be one that only stands in for one of these classes."""
        if isinstance(expression, NameExpr) and isinstance(expression.node, Var):
            makers = owners.makers_of_variable(expression)
        elif isinstance(expression, MemberExpr):
            makers = owners.makers_of_attribute(expression)
        else:
            return False
        return any(maker is None or not any(info in maker.mro for info in infos) for maker in makers)

    def _is_status_method(self, call: CallExpr) -> bool:
        if not isinstance(call.callee, MemberExpr):
            return False
        name = call.callee.name
        return any(rows.of_method(typ, name) for typ in self._types(call.callee.expr))

    def _is_status_key(self, expression: IndexExpr) -> bool:
        return isinstance(expression.index, StrExpr) and any(
            isinstance(typ, TypedDictType) and (typ.fallback.type.name, expression.index.value) in libraries.KEYS
            for typ in map(get_proper_type, self._types(expression.base))
        )

    def _is_status_variable(self, name: NameExpr) -> bool:
        return isinstance(name.node, Var) and bool(self._hold(name.node, lambda: constructions.of_variable(name)))

    def _is_status_of_self(self, expression: MemberExpr) -> bool:
        """An attribute, a property or a method of a class of this module, which gives nothing but statuses."""
        name = expression.name
        for info in self._classes(expression.expr):
            definer = info.get_containing_type_info(name)
            if definer is not None and privacy.is_of_module(definer) and not _answers_by_itself(info):
                node = definer.names[name].node
                is_stored = isinstance(node, Var) and (definer.is_named_tuple or not node.is_property)
                is_certain = is_stored or owners.is_certain(expression.expr, name, info)
                return is_certain and self._is_attribute(definer, name)
        return False

    def _classes(self, owner: Expression) -> Iterator[TypeInfo]:
        """The classes that an object is known to be of, or what is a class itself."""
        if isinstance(owner, RefExpr) and isinstance(owner.node, TypeInfo):
            yield owner.node
        for typ in map(get_proper_type, self._types(owner)):
            instance = typ.partial_fallback if isinstance(typ, TupleType) else typ
            if isinstance(instance, Instance):
                yield instance.type

    def _returns_statuses(self, call: CallExpr) -> bool:
        """A function or a method of this module, all of whose returns are statuses."""
        function = returns.function_named(call.callee)
        if function is not None:
            is_status = bool(self._hold(function, lambda: returns.written_in(function)))
            return is_status and returns.is_bound_once(function)
        return isinstance(call.callee, MemberExpr) and self._is_status_of_self(call.callee)

    def _is_attribute(self, definer: TypeInfo, name: str) -> bool:
        held = self._held(definer, name)
        return None not in held and any(held)

    def _hold(self, key: object, find: Callable[[], list[Store] | None]) -> bool | None:
        """Whether something in a place is a status, and all the rest may be one; None if not all may be.

        A place that this comes from adds nothing: a status, if the rest is.
        """
        if key in self.seen:
            self.lowest = min(self.lowest, self.seen[key])
            was_status, has_source = self.shown.get(key, (True, False))
            self.has_source = self.has_source or has_source
            return was_status
        shown = run.module().keep((_Shown, key), lambda: _Shown(self._found(find)))
        if self.is_in_daemon and not (isinstance(key, Var) and stores.is_local(key)):
            dependencies.draw(self.here)
        if not shown.is_understood:
            return None
        if self.depth + shown.height >= _NAMES:
            self.is_deep = True
            return None
        was_passing, deepest, lowest = self.is_passing, self.reached, self.lowest
        was_open, was_deep = self.is_open, self.is_deep
        had_source, before = self.has_source, len(self.seen)
        self.depth += 1
        self.seen[key] = self.depth
        try:
            self.has_source = False
            is_status = self._show(shown)
            if is_status is None:
                # What came back to it was shown by it.
                while len(self.seen) > before:
                    self.shown.pop(self.seen.popitem()[0], None)
            else:
                # What comes by it later depends on what it depends on.
                self.seen[key] = self.lowest if self.lowest < self.depth else _NAMES
                self.shown[key] = (is_status, self.has_source)
            return is_status
        finally:
            self.has_source = self.has_source or had_source
            self.depth -= 1
            self.is_passing = self.is_passing or was_passing
            self.is_open, self.is_deep = self.is_open or was_open, self.is_deep or was_deep
            self.lowest = min(self.lowest, lowest)
            self.reached = max(deepest, self.reached, self.depth + shown.height)

    def _found(self, find: Callable[[], list[Store] | None]) -> list[Store] | None:
        found = find()
        if self.is_in_daemon:
            dependencies.are_used(found or ())
        return found

    def _show(self, shown: _Shown) -> bool | None:
        is_any_status = has_status = shown.has_status
        # Those that depend on a name above, or on this one alone: shown if all others are.
        left, own = list[Store](), list[Store]()
        passing = 0
        lowest, height, is_passing = _NAMES, shown.height, False
        before = len(self.waiting)
        while shown.pending:
            store = shown.pending[-1]
            self.is_passing, self.reached, self.lowest = False, self.depth, _NAMES
            self.is_open = self.is_deep = False
            self.has_source = False
            is_status = self._is_store_of_status(store)
            if not is_status and not _may_be_status(store):
                # It stays the first to be looked at: as long as it is none, no other is.
                shown.pending[:0] = [*reversed(own), *reversed(left)]
                # What is too far from here is too far from all that this stands in.
                shown.is_understood = self.is_open or self.is_passing or (self.is_deep and self.depth > 1)
                del self.waiting[before:]
                self.has_source = False
                return None
            is_any_status = is_any_status or is_status
            has_status = has_status or (is_status and self.has_source)
            shown.pending.pop()
            lowest = min(lowest, self.lowest)
            is_passing = is_passing or self.is_passing
            passing += self.is_passing
            if passing > _PASSING:
                shown.is_understood = self.has_source = False
                del self.waiting[before:]
                return None
            if self.is_passing or self.lowest < self.depth:
                left.append(store)
            elif self.lowest == self.depth:
                own.append(store)
            else:
                shown.has_status = shown.has_status or is_status
            height = max(height, self.reached - self.depth + 1)
        shown.pending = [*reversed(own), *reversed(left)] if left else []
        self.waiting.append((shown, height))
        if not left:
            # All that this has led to come back to it: what is a status here is one there.
            is_any_status = has_status
            for waiting, its_height in self.waiting[before:]:
                waiting.pending, waiting.has_status, waiting.height = [], has_status, its_height
            del self.waiting[before:]
        self.is_passing = is_passing
        self.has_source = has_status
        self.lowest = lowest
        return is_any_status

    def _all_statuses(self, found: list[Store]) -> bool:
        """Whether something that is stored is a status, and all the rest may be one."""
        are_statuses = list(map(self._is_store_of_status, found))
        return any(are_statuses) and all(
            is_status or _may_be_status(store) for is_status, store in zip(are_statuses, found, strict=True)
        )

    def _is_one_of(self, values: list[Expression]) -> bool:
        """Whether a value that is chosen from two is a status: one is, and the other is as well, or is a marker."""
        if any(not may_be_status(value) and not _is_marker(value) for value in values):
            return False  # without a look at where the others come from
        are_statuses = list(map(self.is_status, values))
        return any(are_statuses) and all(
            is_status or _is_marker(value) for is_status, value in zip(are_statuses, values, strict=True)
        )

    def _is_store_of_status(self, store: Store) -> bool:
        if store.value is None:
            return False
        if store.part is Part.WHOLE:
            return self.is_status(store.value)
        if store.part is Part.CAUGHT:
            return False
        if self._is_source(found=rows.is_any_status_code(declared.part_of(declared.type_of(store.value), store))):
            return True
        return self.are_statuses(store.value, store.part)

    def are_statuses(self, container: Expression, part: Part) -> bool:
        """Whether there is something in a container, and all of it are statuses."""
        typ = declared.part_of(declared.type_of(container), Store(container, part))
        if self._is_source(found=rows.is_any_status_code(typ)):
            return True
        made_of = containers.made_of(container, part)
        if made_of is not None:
            return self._all_statuses(made_of)
        if not isinstance(container, NameExpr) or not isinstance(container.node, Var):
            return False
        return bool(self._hold((container.node, part), lambda: _filled_with(container, part)))


def _answers_by_itself(info: TypeInfo) -> bool:
    """Whether a class gives something else than what is stored in the attributes of its objects."""
    definer = info.get_containing_type_info("__getattribute__")
    return definer is not None and definer.fullname != "builtins.object"


def _is_any(typ: Type) -> bool:
    proper = get_proper_type(typ)
    items = proper.items if isinstance(proper, UnionType) else [proper]
    return any(isinstance(get_proper_type(item), AnyType) for item in items)


def _may_be_status(store: Store) -> bool:
    """Whether what is stored is no status that comes from somewhere, but is equal to no int that is unregistered."""
    return stores.is_none(store) or (store.part is Part.WHOLE and store.value is not None and rows.is_code(store.value))


def _is_marker(value: Expression) -> bool:
    """Whether a value that stands in for a missing status is equal to no int that is unregistered: 0, None, 500."""
    code = constants.written(value)
    return _may_be_status(Store(value)) or (code is not None and code not in CODES)


def _filled_with(container: NameExpr, part: Part) -> list[Store] | None:
    """All that is in a container in a variable of a function; None if something else may fill it."""
    scope = stores.outermost_function(container)
    if scope is None or not stores.is_local(container.node):
        return None  # a global: anything may fill it
    found = stores.of_variable(container)
    starts = [store.value if store.part is Part.WHOLE else None for store in found]
    if not starts or None in starts:
        return None
    keys = part is Part.ITEM and any(containers.is_mapping(start) for start in starts if start is not None)
    put = containers.put_into(scope, container, keys=keys)
    if put is None:
        return None
    made_of = [
        store
        for start in starts
        if start is not None
        for store in (containers.made_of(start, part) or [] if _is_empty(start) else [Store(start, part)])
    ]
    return [*made_of, *map(Store, put)]


def _is_empty(container: Expression) -> bool:
    return containers.made_of(container, Part.VALUE) == []
