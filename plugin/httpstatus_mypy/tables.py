"""A status looked up in a table: `status in RETRY`, `TEXTS[status]`, `TEXTS.get(status)`.

An item, or a key, that no status can be is reported where it is written, however often it is looked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.nodes import CallExpr, DictExpr, IndexExpr, MemberExpr, NameExpr
from mypy.types import Instance, LiteralType, UnionType, get_proper_type

from httpstatus_mypy import constants, diagnostics, error_codes, plain_ints
from httpstatus_mypy.flow import provenance, tables
from httpstatus_mypy.statuses import REGISTERED, members
from httpstatus_mypy.tree import once

if TYPE_CHECKING:
    from mypy.nodes import Expression
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
    if not isinstance(container, (NameExpr, MemberExpr, DictExpr)) or not _may_be_status(site, status):
        return
    display = tables.display_of(container)
    odd = [] if display is None else once(_odd, display)
    if odd and not site.is_quiet and site.is_certain(status):
        classes = site.read(status).classes if site.read(status).is_status else ()
        if not classes and not provenance.is_status(site, status):
            return
        for item, code in odd:
            if not classes:
                plain_ints.report(site, code, item)
            elif not any(code in members(info) for info in classes):
                message = diagnostics.no_match(code, classes[0].fullname, members(classes[0]))
                site.report(message, error_codes.COMPARISON, item)


def _odd(display: Expression) -> list[tuple[Expression, int]]:
    """The items of a table that are ints, and no registered codes."""
    coded = ((item, constants.written(item)) for item in tables.items_of(display) or ())
    return [(item, code) for item, code in coded if code is not None and code not in REGISTERED]
