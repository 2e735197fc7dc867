"""A status, or an int, that is one of a few, narrowed by its class: `status < 300`, `200 <= status < 300`, a range.

Each is an `in` of those codes for which it holds, by whose items mypy narrows in both branches.  mypy goes by the
operator that stands in the tree, so that what was written has to stand in another comparison: `Comparison.put_codes`.
A number that is not one of a few is left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.types import LiteralType, NoneType, UnionType, get_proper_type

from httpstatus_mypy.conditions.reader import compared, operand
from httpstatus_mypy.narrowing import is_int_narrowed, is_narrowed
from httpstatus_mypy.site import Codes, is_put, may_be_narrowed
from httpstatus_mypy.statuses import literal_type

if TYPE_CHECKING:
    from mypy.nodes import ComparisonExpr
    from mypy.types import Type

    from httpstatus_mypy.site import Comparison, Site, Stand


def narrow(comparison: Comparison) -> None:
    """Let mypy narrow by a comparison of an order, or by `in range(...)`."""
    node = comparison.node
    found = None if is_put(node) else _read(comparison, node)
    if found is not None:
        comparison.put_codes(found)


def narrow_again(stand: Stand) -> None:
    """Let mypy narrow by what stands in another comparison since it came there before."""
    found = _read(stand, stand.node)
    if found is None:
        stand.take_back()
    else:
        stand.put_codes(found)


def _read(site: Site, node: ComparisonExpr) -> Codes | None:
    """What a comparison is for mypy: None if it narrows nothing."""
    found = compared(node) if any(_is_of_few(site.type_of(part)) for part in node.operands) else None
    if found is None or not _is_of_few(site.type_of(found[0])):
        return None
    status, says = found
    known = site.read(status)
    inside = frozenset(code for code in known.codes if says.holds(code))
    outside = known.codes - inside
    # The fewer of both: mypy before 2.0 narrows in both branches by a single one.
    is_negated = len(outside) < len(inside) and not known.optional
    codes = outside if is_negated else inside
    if not may_be_narrowed(status) or (known.optional and not codes):
        return None
    types: list[Type]
    if known.is_ints and is_int_narrowed(site, operand(status)):
        types = [LiteralType(code, site.named("builtins.int")) for code in sorted(codes)]
    elif known.is_status and known.is_known and is_narrowed(site, operand(status)):
        site.narrows()
        types = [literal_type(one.instance, one.codes) for one in known.statuses if one.code in codes]
    else:
        return None
    # By an `in` of nothing mypy narrows nothing; by one of what it is not, to nothing.
    return Codes(status, "not in" if is_negated else "in", types or [NoneType()])


def _is_of_few(typ: Type | None) -> bool:
    """Whether a type is declared to be of a few values: a constant is known, but has nothing to be narrowed."""
    proper = get_proper_type(typ)
    if isinstance(proper, UnionType):
        return all(map(_is_of_few, proper.items))
    return isinstance(proper, (LiteralType, NoneType))
