"""What a module stores in the attribute of some name of an object of some class.

The object that a store is in is known by its type.  A store counts for a class if the object may be of that class: if
one inherits from the other.  The classes of the module that inherit from each other are taken together.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from mypy.nodes import CallExpr, CastExpr, NameExpr, RefExpr, TypeInfo, Var, WithStmt
from mypy.types import Instance, TypeType, get_proper_type

from httpstatus_mypy import libraries, run
from httpstatus_mypy.flow import by_name, constructions, declared, privacy, returns, stores
from httpstatus_mypy.flow.stores import Store, written_in_module
from httpstatus_mypy.named_tuple import NamedTuple
from httpstatus_mypy.tree import statements

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mypy.nodes import Expression, FuncDef, MemberExpr, SymbolNode

    from httpstatus_mypy.flow.by_name import Named


class Stored(NamedTuple):
    """A part of what is stored, with what tells it from all other parts."""

    key: tuple[object, ...]
    stores: list[Store]


def stored(info: TypeInfo, name: str) -> list[Stored]:
    """All that the module stores in attributes of this name of objects that may be of a class."""
    return run.module().keep((stored, info, name), lambda: list(_stored(info, name)))


def _stored(info: TypeInfo, name: str) -> Iterator[Stored]:
    families = _families()
    for each in (name, by_name.ANY):
        by_owner = _by_owner(each)
        owners = _owners(info, by_owner, families)
        if info in families:
            yield from (Stored((each, owner), by_owner[owner]) for owner in owners)
        else:
            # Of a class of others there may be many, that do not inherit from each other: they are one part.
            found = [store for owner in owners for store in by_owner[owner]]
            if found:
                yield Stored((_stored, each, info), found)


def _owners(
    info: TypeInfo, by_owner: dict[TypeInfo | None, list[Store]], families: dict[TypeInfo, TypeInfo]
) -> Iterable[TypeInfo | None]:
    if None in by_owner:
        yield None
    if info in families:
        if families[info] in by_owner:
            yield families[info]
        yield from (base for base in info.mro if base in by_owner and base not in families)
        return
    heirs = run.module().keep((_owners, info), lambda: {families[heir] for heir in families if info in heir.mro})
    yield from (
        owner
        for owner in by_owner
        if owner is not None
        and (owner in heirs or (owner not in families and (owner in info.mro or info in owner.mro)))
    )


def _families() -> dict[TypeInfo, TypeInfo]:
    """For each class of the module, one that stands for all that it inherits from or that inherit from it."""
    return run.module().keep(_families, _make_families)


def _make_families() -> dict[TypeInfo, TypeInfo]:
    infos = [node.info for node in written_in_module().classes if node.info]
    heads = {info: info for info in infos}

    def head(info: TypeInfo) -> TypeInfo:
        while heads[info] is not info:
            heads[info] = info = heads[heads[info]]
        return info

    for info in infos:
        for base in (instance.type for instance in info.bases):
            # What a class of the module inherits from is taken together with that.
            for known in (base,) if base in heads else base.mro:
                if known in heads:
                    heads[head(info)] = head(known)
    return {info: head(info) for info in infos}


def _by_owner(name: str) -> dict[TypeInfo | None, list[Store]]:
    """What is stored in attributes of a name, by the class of the object; None if that is not known."""
    return run.module().keep((_by_owner, name), lambda: _make_by_owner(name))


def _make_by_owner(name: str) -> dict[TypeInfo | None, list[Store]]:
    written, families = written_in_module(), _families()
    found: dict[TypeInfo | None, list[Store]] = {}
    of_classes = (
        (node.info or None, store)
        for node, written_there in written.of_classes.get(name, ())
        for store in _resolved(written_there, node.info or None, name)
    )
    of_objects = ((class_of(owner), store) for owner, store in written.of_objects.get(name, ()))
    named = (
        (class_of(entry.owner), Store(entry.value))
        for entry in written.by_name.get(name, ())
        if not _is_taken_by_library(entry)
    )
    for parts in (of_classes, of_objects, named):
        for info, store in parts:
            owner = None if info is None else families.get(info, info)
            found.setdefault(owner, []).append(store)
    return found


def stored_from_outside(name: str) -> frozenset[TypeInfo | None]:
    """The classes in whose attribute of this name the module stores something, not in their own body and methods.

    None is among them where a loop comes to classes that are not known.
    """
    return run.module().keep((stored_from_outside, name), lambda: frozenset(_stored_from_outside(name)))


def _stored_from_outside(name: str) -> Iterator[TypeInfo | None]:
    written = written_in_module()
    found = [owner for owner, _store in written.of_objects.get(name, ())]
    found += [
        entry.owner
        for each in (name, by_name.ANY)
        for entry in written.by_name.get(each, ())
        if entry.owner is not None and not _is_taken_by_library(entry)
    ]
    for owner in found:
        info = class_of(owner)
        if info is not None or (isinstance(owner, NameExpr) and _is_gone_through(owner)):
            yield info


def _is_gone_through(name: NameExpr) -> bool:
    return any(store.part is stores.Part.ITEM for store in stores.of_variable(name))


def _resolved(store: Store, info: TypeInfo | None, name: str) -> list[Store]:
    """What a method or a property returns, what makers hand over for a field, and else what is stored."""
    if store.function is None:
        return constructions.resolved(store, info, name)
    returned = returns.written_in(store.function)
    return [Store(None)] if returned is None else returned


def is_certain(owner: Expression, name: str, info: TypeInfo) -> bool:
    """Whether an object has the method or the property that its class has, and no other that is not seen here."""
    symbol = info.get(name)
    node = None if symbol is None else symbol.node
    return not privacy.is_overridden_elsewhere(info, name, node) or _is_made_here(owner, info)


def _is_made_here(owner: Expression, info: TypeInfo) -> bool:
    """Whether an object is of this class, and of none that inherits from it; or is the class itself."""
    if isinstance(owner, NameExpr) and isinstance(owner.node, Var):
        found = stores.of_variable(owner)
        return bool(found) and all(store.value is not None and _is_made_of(store, info) for store in found)
    return (isinstance(owner, RefExpr) and owner.node is info) or _is_made_of(Store(owner), info)


def _is_made_of(store: Store, info: TypeInfo) -> bool:
    call = store.value
    if store.part is not stores.Part.WHOLE or not isinstance(call, CallExpr) or not isinstance(call.callee, RefExpr):
        return False
    has_new = any("__new__" in base.names for base in info.mro[:-1])  # the last is `object`
    return call.callee.node is info and info.metaclass_type is None and not has_new


def class_of(owner: Expression | None) -> TypeInfo | None:
    """The class of an object; that of a class is itself."""
    if owner is None:
        return None
    if isinstance(owner, RefExpr) and isinstance(owner.node, TypeInfo):
        return owner.node
    of_self = stores.class_of_self(owner)
    if of_self is not None:
        return of_self.info or None
    typ = get_proper_type(declared.type_of(owner))
    if isinstance(typ, TypeType):
        typ = typ.item
    return typ.type if isinstance(typ, Instance) else None


def _is_taken_by_library(entry: Named) -> bool:
    """Whether a value is handed to a known library: it is judged where it is handed over."""
    taker = entry.taker
    if taker is None:
        return False
    if isinstance(taker, RefExpr) and taker.fullname:
        return libraries.is_known(taker.fullname)
    of = getattr(taker, "expr", None)
    owner = class_of(of)  # `app.get("/", status_code=427)`
    if owner is None:
        return isinstance(of, NameExpr) and _is_made_by_library(of)
    return any(libraries.is_known(base.fullname) for base in owner.mro)


def _is_made_by_library(name: NameExpr) -> bool:
    """Whether a variable holds nothing but what a known library makes, or what `with` gives of that.

    Its type is not known where mypy has not come to its function yet.
    """
    return run.module().keep((_is_made_by_library, name.node), lambda: _makes_all(name))


def _makes_all(name: NameExpr) -> bool:
    scope = stores.outermost_function(name)
    if scope is None or not stores.is_local(name.node):
        return False
    entered = run.module().keep((_entered, scope), lambda: _entered(scope)).get(name.node, [])
    found = stores.of_variable(name)
    stored = [store for store in found if store.value is not None]
    if len(found) - len(stored) != len(entered) or any(store.part is not stores.Part.WHOLE for store in stored):
        return False
    values = (*entered, *(store.value for store in stored))
    return bool(values) and all(
        isinstance(value, CallExpr) and isinstance(value.callee, RefExpr) and libraries.is_known(value.callee.fullname)
        for value in values
    )


def _entered(scope: FuncDef) -> dict[SymbolNode | None, list[Expression]]:
    """What each variable gets from the `with` statements of a function."""
    found: dict[SymbolNode | None, list[Expression]] = {}
    for statement in statements(scope, (WithStmt,)):
        if isinstance(statement, WithStmt):
            for value, target in zip(statement.expr, statement.target, strict=True):
                if isinstance(target, NameExpr):
                    found.setdefault(target.node, []).append(value)
    return found


def makers_of_variable(name: NameExpr) -> frozenset[TypeInfo | None]:
    """The classes that are called for what is stored in a variable; None for what stands in for something."""
    return run.module().keep((makers_of_variable, name.node), lambda: _makers(stores.of_variable(name)))


def makers_of_attribute(expression: MemberExpr) -> frozenset[TypeInfo | None]:
    """The same for an attribute."""
    info = class_of(expression.expr)
    if info is None:
        return frozenset()
    parts = stored(info, expression.name)
    return frozenset().union(*(run.module().keep((_makers, key), partial(_makers, found)) for key, found in parts))


def _makers(found: list[Store]) -> frozenset[TypeInfo | None]:
    makers: set[TypeInfo | None] = set()
    for store in found:
        value = store.value
        while isinstance(value, CallExpr) and isinstance(value.analyzed, CastExpr):
            value = value.analyzed.expr
        if isinstance(value, CallExpr):
            maker = value.callee.node if isinstance(value.callee, RefExpr) else None
            if by_name.is_double(value):
                makers.add(None)
            elif isinstance(maker, TypeInfo):
                makers.add(maker)
    return frozenset(makers)
