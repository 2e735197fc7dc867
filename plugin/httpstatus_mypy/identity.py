"""A status that is compared with a member by `is`: `error.status is HTTPStatus.UNAUTHORIZED`.

A library that reads a status off the wire makes an int of it, and no int is a member, though it may equal one.  mypy
calls no hook for `is`, but one for the member.  Only those attributes count in which the library itself stores that
int: what stands in for a server in tests may hand a member through.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from mypy.nodes import CallExpr, ComparisonExpr, MemberExpr, RefExpr, TypeInfo

from httpstatus_mypy import diagnostics, error_codes
from httpstatus_mypy.conditions.reader import text
from httpstatus_mypy.flow import declared, owners, provenance, rows
from httpstatus_mypy.site import Site
from httpstatus_mypy.statuses import is_status_class
from httpstatus_mypy.tree import ancestors, descendants, last_name, once

if TYPE_CHECKING:
    from mypy.nodes import Expression, MypyFile
    from mypy.plugin import AttributeContext
    from mypy.types import Type


def named(ctx: AttributeContext) -> Type:
    """The hook of a member of a status class."""
    member = ctx.context
    if isinstance(member, MemberExpr) and _is_member(member):
        site = Site(ctx.api, member)
        comparison = next((parent for _child, parent in islice(ancestors(member), 1)), None)
        if isinstance(comparison, ComparisonExpr) and comparison.operators in (["is"], ["is not"]):
            judge(site, comparison)
    return ctx.default_attr_type


def judge(site: Site, comparison: ComparisonExpr) -> None:
    """Judge a comparison by `is` or `is not`."""
    operator = comparison.operators[0]
    for status, member in (comparison.operands, comparison.operands[::-1]):
        if _is_member(member) and isinstance(status, MemberExpr) and _is_made_by_library(site, status):
            equal = f"{text(status)} {'!=' if operator == 'is not' else '=='} {text(member)}"
            message = diagnostics.never_same(text(status), text(member), equal, always=operator == "is not")
            site.report(message, error_codes.CONDITION, comparison)


def _is_member(expression: Expression) -> bool:
    match expression:
        case MemberExpr(expr=RefExpr(node=TypeInfo() as owner)):
            return is_status_class(owner)
    return False


def _is_made_by_library(site: Site, status: MemberExpr) -> bool:
    """Whether an attribute holds nothing but what a library has made of what it read."""
    infos = rows.of_wire(site.type_of(status.expr) or declared.type_of(status.expr), status.name)
    if not infos or site.is_quiet or not provenance.is_status(site, status):
        return False
    if any(owners.stored(info, status.name) for info in infos):
        return False  # here, what is stored in it may be a member
    made = once(_called, site.tree)
    if any(base.name in made for info in infos for base in info.mro):
        return False  # here, one is made with what may be a member
    is_of_aiohttp = any(base.fullname.startswith("aiohttp.") for info in infos for base in info.mro)
    return not (is_of_aiohttp and _is_of_tests(site.tree))


def _called(tree: MypyFile) -> frozenset[str]:
    """The names of all that a module calls."""
    return frozenset(last_name(node.callee) for node in descendants(tree) if isinstance(node, CallExpr))


def _is_of_tests(tree: MypyFile) -> bool:
    """Whether a module is a part of tests, in which `aioresponses` may answer for a server with a member."""
    parts = tree.fullname.split(".")
    return any(part.startswith("test") or part.endswith("_test") or part == "conftest" for part in parts)
