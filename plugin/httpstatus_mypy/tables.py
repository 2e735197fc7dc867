"""A status looked up in a table: `status in RETRY`, `TEXTS[status]`, `TEXTS.get(status)`.

An item, or a key, that no status can be is reported where it is written, however often it is looked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.nodes import CallExpr, DictExpr, IndexExpr, MemberExpr, NameExpr, RefExpr, TypeInfo, Var
from mypy.types import Instance, LiteralType, UnionType, get_proper_type

from httpstatus_mypy import constants, diagnostics, error_codes, plain_ints, run
from httpstatus_mypy.flow import declared, dependencies, provenance, stores, tables
from httpstatus_mypy.named_tuple import NamedTuple
from httpstatus_mypy.statuses import REGISTERED, is_status_class, members, read
from httpstatus_mypy.tree import once

if TYPE_CHECKING:
    from mypy.nodes import Context, Expression
    from mypy.types import Type

    from httpstatus_mypy.site import Call, Site


def looked_up(call: Call) -> None:
    """Judge `__getitem__` and `get` of a dict."""
    match call.node:
        case IndexExpr(base=table, index=key) | CallExpr(callee=MemberExpr(expr=table), args=[key, *_]):
            judge(call, key, table)


def _may_be_status(site: Site, key: Expression) -> bool:
    """Whether a key is an int, or a member, that is not written out.  This is quick."""
    typ = get_proper_type(site.type_of(key)) if provenance.may_be_status(key) else None
    return any(map(_is_int_or_member, typ.items if isinstance(typ, UnionType) else [typ]))


def _is_int_or_member(typ: Type | None) -> bool:
    typ = get_proper_type(typ)
    instance = typ.fallback if isinstance(typ, LiteralType) else typ
    return isinstance(instance, Instance) and (instance.type.fullname == "builtins.int" or instance.type.is_enum)


def judge(site: Site, status: Expression, container: Expression) -> None:
    """Judge a table in which a status is looked for, if it is written out and nothing is put into it."""
    if site.is_quiet or not isinstance(container, (NameExpr, MemberExpr, DictExpr)) or not _may_be_status(site, status):
        return
    display = tables.display_of(container)
    odd = [] if display is None else once(_odd, display)
    if display is not None and odd and site.is_certain(status):
        classes = site.read(status).classes if site.read(status).is_status else ()
        if not classes and not provenance.is_status(site, status):
            return
        # Of all attributes of a name it is the same, however many classes have one.
        table = (container.name, type(display)) if isinstance(container, MemberExpr) else display
        looked = run.module().keep((_looked_for, table), lambda: _looked_for(site, container, display))
        if looked is None or not looked.is_for_statuses(status):
            return
        _report(site, display, looked, () if looked.has_plain else classes)


def _report(site: Site, display: Expression, looked: _Looked, classes: tuple[TypeInfo, ...]) -> None:
    """Report the items of a table that no status is: at the first look-up of all, whenever mypy comes there."""
    # The daemon may check one function alone.
    scope = stores.outermost_function(site.node) if dependencies.are_wanted(site.options) else None
    reported_at: dict[object, Context] = run.module().keep(_report, dict)
    table = (display, classes, scope)
    if reported_at.get(table, site.node) is not site.node:
        return
    odd = [(item, code) for item, code in once(_odd, display) if code not in looked.codes]
    is_reported = not odd
    for item, code in odd:
        if not classes:
            is_reported |= plain_ints.report(site, code, item)
        elif not any(code in members(info) for info in classes):
            message = diagnostics.no_match(code, classes[0].fullname, members(classes[0]))
            is_reported |= site.report(message, error_codes.COMPARISON, item)
    if is_reported:
        reported_at[table] = site.node


class _Looked(NamedTuple):
    """What a module looks for in a table."""

    #: The ints that are written out.
    codes: frozenset[int | None]
    #: Whether some are plain ints.
    has_plain: bool
    #: The variables of which no declaration says that they are statuses, and what else is not known to be one.
    variables: frozenset[Var]
    others: frozenset[Expression]

    def is_for_statuses(self, status: Expression) -> bool:
        """Whether all are statuses, if one is: by what is none, another item of the table is looked for."""
        if not self.variables:
            return self.others <= {status}
        if self.others or not isinstance(status, NameExpr) or self.variables != {status.node}:
            return False
        # mypy holds all that is stored in a variable to the type that it inferred.
        return isinstance(status.node, Var) and read(status.node.type).is_status


def _looked_for(site: Site, table: Expression, display: Expression) -> _Looked | None:
    """What a module looks for in a table, by declarations alone; None if it uses the table otherwise."""
    keys = tables.looked_for(table, display)
    if keys is None:
        return None
    plain = [key for key in keys if provenance.is_status_elsewhere(site, key)]
    unknown = {key for key in {*keys} - {*plain} if constants.written(key) is None and not _is_member(key)}
    variables = {key: key.node for key in unknown if isinstance(key, NameExpr) and isinstance(key.node, Var)}
    return _Looked(
        frozenset(map(constants.written, keys)),
        bool(plain),
        frozenset(variables.values()),
        frozenset(unknown - variables.keys()),
    )


def _is_member(key: Expression) -> bool:
    """Whether what is looked for is a member, by what is declared or by what makes it."""
    if read(declared.type_of(key)).is_status or _makes_member(key):
        return True
    if not isinstance(key, NameExpr) or not isinstance(key.node, Var):
        return False
    found = stores.of_variable(key)
    return bool(found) and all(store.value is not None and _makes_member(store.value) for store in found)


def _makes_member(value: Expression) -> bool:
    match value:
        case CallExpr(callee=RefExpr(node=TypeInfo() as maker)) | MemberExpr(expr=RefExpr(node=TypeInfo() as maker)):
            return is_status_class(maker)
    return False


def _odd(display: Expression) -> list[tuple[Expression, int]]:
    """The items of a table that are ints, and no registered codes."""
    coded = ((item, constants.written(item)) for item in tables.items_of(display) or ())
    return [(item, code) for item, code in coded if code is not None and code not in REGISTERED]
