"""Statuses that are stored in what a server answers with: `response.status_code = 427`, `class Gone(...): code = 427`.

mypy asks for the attribute of the class that defines it, with the target as context: of a store in an object once as a
target, of one in the body of a subclass, at any depth, as what it overrides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.nodes import AssignmentStmt, Block, CallExpr, Decorator, FuncDef, MemberExpr, NameExpr, ReturnStmt
from mypy.types import Instance, get_proper_type

from httpstatus_mypy import constants, diagnostics, error_codes, plain_ints
from httpstatus_mypy.content import is_content
from httpstatus_mypy.flow import declared
from httpstatus_mypy.flow.stores import functions_around, is_parameter
from httpstatus_mypy.libraries import ARGUMENTS, RETURNED, WITHOUT_CONTENT
from httpstatus_mypy.routes import is_plain
from httpstatus_mypy.site import Override, Site
from httpstatus_mypy.statuses import of_int
from httpstatus_mypy.tree import FUNCTIONS, ancestors, descendants, once, statement_of

if TYPE_CHECKING:
    from mypy.nodes import Expression, Node
    from mypy.plugin import AttributeContext
    from mypy.types import Type


def judge(ctx: AttributeContext) -> Type:
    """The hook of an attribute that a server answers with."""
    node = ctx.context
    if isinstance(node, NameExpr):
        _judge(Override(ctx.api, node), node)
    elif ctx.is_lvalue and isinstance(node, MemberExpr):
        _judge(Site(ctx.api, node), node)
    return ctx.default_attr_type


def _judge(site: Site, target: Expression) -> None:
    statement, block = statement_of(target)
    if not isinstance(statement, AssignmentStmt) or target not in statement.lvalues or site.is_quiet:
        return
    code = constants.written(statement.rvalue)
    if code is None:
        return
    unregistered = plain_ints.unregistered(of_int(code))
    if unregistered is not None:
        site.report(diagnostics.unregistered(code, "store"), diagnostics.of_argument(code), statement.rvalue)
    elif code in WITHOUT_CONTENT and isinstance(target, MemberExpr) and block is not None:
        _judge_content(site, target, statement, block, code)


def _judge_content(site: Site, target: MemberExpr, statement: AssignmentStmt, block: Block, code: int) -> None:
    """Report content that a route of FastAPI returns after it has stored a code that has none in its response."""
    function = next(iter(functions_around(statement)), None)
    if function is None or not isinstance(target.expr, NameExpr):
        return
    returned = _returned_after(statement, block, target)
    if returned is None or target.expr.name in once(_used_inside, function):
        return
    is_of_route = is_parameter(function, target.expr) and _is_route_of_fastapi(function)
    if is_of_route and is_content(site, returned, RETURNED):
        site.report(diagnostics.content_of_route(code, "None"), error_codes.CONTENT, returned)


def _returned_after(statement: AssignmentStmt, block: Block, target: MemberExpr) -> Expression | None:
    """What a block returns after a statement, unless something before may store something else."""
    for other in block.body[block.body.index(statement) + 1 :]:
        if isinstance(other, ReturnStmt):
            return other.expr
        if any(_may_store(node, target) for node in descendants(other)):
            return None
    return None


def _used_inside(function: FuncDef) -> frozenset[str]:
    """The names that functions use which are defined in this one, and so may store something else in."""
    return frozenset(
        part.name
        for node in descendants(function.body)
        if isinstance(node, FUNCTIONS)
        for part in descendants(node)
        if isinstance(part, NameExpr)
    )


def _may_store(node: Node, target: MemberExpr) -> bool:
    """Whether a node is the attribute, or hands on the response whose attribute it is."""
    if isinstance(node, MemberExpr):
        return node.name == target.name
    if not isinstance(node, NameExpr) or not isinstance(target.expr, NameExpr) or node.name != target.expr.name:
        return False
    parent = next((parent for _child, parent in ancestors(node)), None)
    return not isinstance(parent, MemberExpr)


def _is_route_of_fastapi(function: FuncDef) -> bool:
    decorator = next((parent for _child, parent in ancestors(function)), None)
    last = decorator.original_decorators[-1] if isinstance(decorator, Decorator) else None
    if not isinstance(last, CallExpr) or not isinstance(last.callee, MemberExpr):
        return False
    owner = get_proper_type(declared.type_of(last.callee.expr))
    if not isinstance(owner, Instance):
        return False
    definer = owner.type.get_containing_type_info(last.callee.name)
    takes = None if definer is None else ARGUMENTS.get(f"{definer.fullname}.{last.callee.name}")
    is_route = takes is not None and takes.route is not None and takes.route.framework == "FastAPI"
    return is_route and is_plain(last.callee.expr, owner, "fastapi")
