"""Aliases of members: two names, one member.

typeshed writes an alias as a second member with the same value, and mypy takes `B = A`, the form of the typing
specification, for one as well.  At run time `REQUEST_ENTITY_TOO_LARGE is CONTENT_TOO_LARGE`, which is its name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.nodes import AssignmentStmt, Block, IfStmt, IntExpr, NameExpr, SymbolTableNode, TupleExpr, Var
from mypy.types import Instance, LiteralType

from httpstatus_mypy.internals import types
from httpstatus_mypy.statuses import is_called_status_class

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mypy.nodes import Statement, TypeInfo
    from mypy.plugin import ClassDefContext
    from mypy.types import Type

_NONMEMBER: Final = "enum.nonmember"


def unite(ctx: ClassDefContext) -> None:
    """The hook of `IntEnum`'s subclasses: let each alias of a status class be the member that it stands for."""
    info = ctx.cls.info
    if not is_called_status_class(info):
        return
    canonical: dict[int, str] = {}
    codes: dict[str, int | None] = {}
    for name, value in _assignments(ctx.cls.defs):
        code = codes[name] = codes.get(value) if isinstance(value, str) else value
        if code is not None and canonical.setdefault(code, name) != name:
            _replace(info, name, canonical[code], ctx.api.named_type_or_none)


def _assignments(block: Block) -> Iterator[tuple[str, int | str]]:
    """Each name of a class body with the int, or the name, that it is given, in the order of the source."""
    for statement in _statements(block):
        if isinstance(statement, AssignmentStmt) and isinstance(statement.lvalues[0], NameExpr):
            value = statement.rvalue
            if isinstance(value, TupleExpr) and value.items:  # `200, "OK"`
                value = value.items[0]
            if isinstance(value, IntExpr):
                yield statement.lvalues[0].name, value.value
            elif isinstance(value, NameExpr):
                yield statement.lvalues[0].name, value.name


def _statements(block: Block) -> Iterator[Statement]:
    if block.is_unreachable:
        return
    for statement in block.body:
        if isinstance(statement, IfStmt):
            for branch in (*statement.body, *filter(None, (statement.else_body,))):
                yield from _statements(branch)
        else:
            yield statement


def _replace(info: TypeInfo, alias: str, name: str, named: Callable[[str, list[Type]], Instance | None]) -> None:
    """Put something of the member's type in the place of an alias, that is no member itself.

    A new variable, not a change to the old one, which other parts of mypy may hold.
    """
    old = info.names.get(alias)
    if old is None or not isinstance(old.node, Var):
        return  # pragma: no cover - in the stubs of both classes, no name that is assigned is defined otherwise
    instance = Instance(info, [])
    member = instance.copy_modified(last_known_value=LiteralType(name, instance))
    nonmember = named(_NONMEMBER, [member])
    # Its name is that of the member: `Literal[HTTPStatus.alias]` takes it from here.
    var = Var(name, nonmember or member)
    var.info = info
    types.set_full_name(var, f"{info.fullname}.{alias}")
    var.is_ready = var.is_initialized_in_class = True
    var.is_classvar = nonmember is None
    var.line, var.column = old.node.line, old.node.column
    info.names[alias] = SymbolTableNode(old.kind, var)
