"""Content that is handed to what is told, by another statement, a code that has none: `set_status(204)`, `write(...)`.

Both are statements of one block, on one parameter of the function.  The whole function tells it no other code, and does
nothing with it but what is in the table: what uses it otherwise may begin the answer anew.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from mypy.nodes import (
    AssignmentStmt,
    Block,
    BytesExpr,
    CallExpr,
    Decorator,
    DelStmt,
    DictExpr,
    ExpressionStmt,
    FuncDef,
    ListExpr,
    MemberExpr,
    NameExpr,
    RaiseStmt,
    StrExpr,
    SuperExpr,
)
from mypy.types import Instance, get_proper_type

from httpstatus_mypy import answers, diagnostics, error_codes, run
from httpstatus_mypy.content import is_content
from httpstatus_mypy.flow.stores import is_parameter
from httpstatus_mypy.libraries import TOLD
from httpstatus_mypy.named_tuple import NamedTuple
from httpstatus_mypy.site import Call, Site
from httpstatus_mypy.tree import FUNCTIONS, ancestors, children, descendants, enclosing, last_name, once, statement_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy.nodes import Expression, Node, TypeInfo
    from mypy.plugin import AttributeContext
    from mypy.types import Type

    from httpstatus_mypy.libraries import Told


class _Use(NamedTuple):
    """Where a name is used: as `name.attribute`, and what that stands in; or in some other way."""

    attribute: MemberExpr | None
    parent: Node


def called(full_name: str) -> Callable[[Call], None]:
    """The judge of a method that is handed content."""
    told = TOLD[full_name]

    def judge(call: Call) -> None:
        callee = call.callee
        owner = callee.expr if isinstance(callee, MemberExpr) else None
        if told.through:
            owner = owner.expr if isinstance(owner, MemberExpr) and owner.name == told.through else None
        given = call.arguments[0] if call.arguments else []
        if isinstance(owner, NameExpr) and len(given) == 1:
            _judge(call, told, owner, full_name, given[0])

    return judge


def stored(full_name: str) -> Callable[[AttributeContext], Type]:
    """The hook of an attribute in which content is stored."""

    def hook(ctx: AttributeContext) -> Type:
        target = ctx.context
        if ctx.is_lvalue and isinstance(target, MemberExpr) and isinstance(target.expr, NameExpr):
            site = Site(ctx.api, target)
            statement = next((parent for _child, parent in ancestors(target)), None)
            # mypy has not come to the value yet: what it is has to be written there.
            if isinstance(statement, AssignmentStmt) and isinstance(
                statement.rvalue, (BytesExpr, CallExpr, DictExpr, ListExpr, StrExpr)
            ):
                _judge(site, TOLD[full_name], target.expr, full_name, statement.rvalue)
        return ctx.default_attr_type

    return hook


def _judge(site: Site, told: Told, owner: NameExpr, full_name: str, given: Expression) -> None:
    if site.is_quiet or not is_content(site, given, told.content):
        return
    info = _of_framework(site, told, owner)
    function = _function_of(owner)
    statement, block = statement_of(site.node)
    if info is None or function is None or statement is None or block is None:
        return
    key = (_only_teller, function, full_name, owner.name)
    teller = run.module().keep(key, lambda: _only_teller(function, told, owner.name, info))
    code = None if teller is None else _code_told(teller, block)
    if code in told.codes and code is not None and not once(_raises, block):
        message = diagnostics.content_told(code, full_name, told.becomes)
        site.report(message, error_codes.CONTENT, given)


def _of_framework(site: Site, told: Told, owner: NameExpr) -> TypeInfo | None:
    """The class of what is told the code, if the method or the attribute for that is the framework's own."""
    typ = get_proper_type(site.type_of(owner))
    if not isinstance(typ, Instance) or not typ.type.has_base(told.owner):
        return None
    telling = [typ.type.get_containing_type_info(name) for name in told.statuses]
    sending = [typ.type.get_containing_type_info(name) for name in told.sending]
    framework = told.owner.partition(".")[0]
    is_own = all(definer is None or definer.fullname == told.owner for definer in telling) and all(
        definer is None or definer.module_name.partition(".")[0] == framework for definer in sending
    )
    return typ.type if is_own else None


def _is_inside(info: TypeInfo, told: Told, name: str) -> bool:
    """Whether an attribute is the framework's own affair: what it keeps the code in, or what is to be sent."""
    definer = info.get_containing_type_info(name) if name.startswith("_") else None
    framework = told.owner.partition(".")[0]
    return name.startswith("_") and (definer is None or definer.module_name.partition(".")[0] == framework)


def _function_of(owner: NameExpr) -> FuncDef | None:
    """The function whose parameter a name is, if nothing takes over what it does but a check of who is asking."""
    around = (parent for _child, parent in enclosing(owner))
    function = next((node for node in around if isinstance(node, FUNCTIONS)), None)
    if not isinstance(function, FuncDef):
        return None
    decorator = next(around, None)  # what stands around it
    decorators = decorator.original_decorators if isinstance(decorator, Decorator) else []
    is_checked = all(last_name(one) == "authenticated" for one in decorators)
    return function if is_checked and is_parameter(function, owner) else None


def _only_teller(function: FuncDef, told: Told, name: str, info: TypeInfo) -> Node | None:
    """What tells the code, if that is done once, and nothing else may."""
    if told.through and once(_writes_head, function):
        return None
    uses = once(_uses, function)
    tellers: list[Node] = []
    stores = 0
    for use in uses.get(name, []):
        if use.attribute is None:
            return None
        is_called = isinstance(use.parent, CallExpr) and use.parent.callee is use.attribute
        is_stored = isinstance(use.parent, AssignmentStmt) and use.attribute in use.parent.lvalues
        name_used = use.attribute.name
        is_replaced = is_stored and name_used == told.through
        if name_used in told.statuses:
            tellers.append(use.parent)
        elif is_replaced or _is_inside(info, told, name_used) or (is_called and name_used not in told.harmless):
            return None
        stores += name_used in told.stores and (is_stored or isinstance(use.parent, DelStmt))
    return tellers[0] if len(tellers) == 1 and stores <= 1 and "super" not in uses else None


def _uses(function: FuncDef) -> dict[str, list[_Use]]:
    """How a function uses each name."""
    found: dict[str, list[_Use]] = {}
    stack: list[tuple[Node, Node, Node, bool]] = [(function.body, function, function, False)]
    while stack:
        node, parent, above, is_inside = stack.pop()
        if isinstance(node, NameExpr):
            is_plain = isinstance(parent, MemberExpr) and not is_inside
            found.setdefault(node.name, []).append(_Use(parent if is_plain else None, above))  # type: ignore[arg-type]
        elif isinstance(node, SuperExpr):
            found.setdefault("super", []).append(_Use(None, parent))
        inside = is_inside or isinstance(node, FUNCTIONS)
        stack += [(child, node, parent, inside) for child in children(node)]
    return found


def _writes_head(function: FuncDef) -> bool:
    """Whether a function writes the first line of a response itself: what it says next belongs to that one."""
    return any(
        node.value.startswith("HTTP/")
        if isinstance(node, (BytesExpr, StrExpr))
        else isinstance(node, MemberExpr) and node.name == "protocol_version"
        for node in descendants(function)
    )


def _code_told(teller: Node, block: Block) -> int | None:
    """The code that is told, by a statement of the same block."""
    match [parent for _child, parent in islice(ancestors(teller), 2)]:
        case [ExpressionStmt(), around] if isinstance(teller, CallExpr) and around is block:
            return answers.code_of(teller.args[0]) if teller.args else None
        case [around, *_] if isinstance(teller, AssignmentStmt) and around is block:
            return answers.code_of(teller.rvalue)
    return None


def _raises(block: Block) -> bool:
    return any(isinstance(statement, RaiseStmt) for statement in block.body)
