"""Range checks on statuses: `200 <= code < 299`, `code > 400`, `code in range(200, 299)`.

mypy comes to one comparison at a time, and to no `and`, `or` or `not`.  From a comparison this goes up to what they
join, takes all of it that compares the same status, and judges that once, at its last comparison.  What is wrong is
said in `ranges`.

A check is left alone where its function also compares the status with the code that is let in or left out, or, if
that is the first of its class, with something that is not known; where another check begins where this one ends; and
where an earlier one has seen to the code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    CallExpr,
    ComparisonExpr,
    FuncDef,
    ListExpr,
    MatchStmt,
    MemberExpr,
    NameExpr,
    OpExpr,
    SetExpr,
    TupleExpr,
    UnaryExpr,
)
from mypy.patterns import ValuePattern
from mypy.types import Instance, get_proper_type

from httpstatus_mypy import diagnostics, error_codes, run
from httpstatus_mypy.conditions import off_by_one
from httpstatus_mypy.conditions.off_by_one import Idle
from httpstatus_mypy.conditions.reader import Reader, is_range, is_same, number, operand, text
from httpstatus_mypy.flow import provenance
from httpstatus_mypy.site import Comparison, came_again
from httpstatus_mypy.statuses import REGISTERED, members, read
from httpstatus_mypy.tree import ancestors, descendants

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy.nodes import Expression, Node, TypeInfo
    from mypy.plugin import MethodContext
    from mypy.types import Type

    from httpstatus_mypy.conditions.off_by_one import Check, Codes, OffByOne
    from httpstatus_mypy.site import Site

_ENUM: Final = {
    frozenset({1}): "is_informational",
    frozenset({2}): "is_success",
    frozenset({3}): "is_redirection",
    frozenset({4}): "is_client_error",
    frozenset({5}): "is_server_error",
}
_HTTPX: Final = _ENUM | {frozenset({3}): "is_redirect", frozenset({4, 5}): "is_error"}
_HTTPX_RESPONSES: Final = frozenset({"httpx._models.Response", "httpx2._models.Response"})
_ALL_CLASSES: Final = frozenset(range(1, 6))


def compared(ctx: MethodContext) -> Type:
    """The hook of `<`, `<=`, `>` and `>=`, and of `in range(...)`."""
    if not came_again(ctx) and isinstance(ctx.context, ComparisonExpr):
        comparison = Comparison(ctx.api, ctx.context, len(ctx.context.operators) - 1)
        for status in _candidates(comparison.node):
            codes = _codes(comparison, status)
            if codes is not None and _is_bounded_by_code(comparison, status):
                _judge(comparison, status, codes)
                break
    return ctx.default_return_type


def _is_in(comparison: ComparisonExpr) -> bool:
    return comparison.operators[-1] in {"in", "not in"}


def _candidates(comparison: ComparisonExpr) -> list[Expression]:
    """What may be the status: each side of `a < b`, the middle of `a < b < c`, what is looked for in a range."""
    if len(comparison.operators) == 2:
        return comparison.operands[1:2]
    if len(comparison.operators) == 1:
        return comparison.operands[: 1 if _is_in(comparison) else 2]
    return []


def _codes(site: Site, expression: Expression) -> Codes | None:
    """The codes that an expression can be, if it may be a status and nothing else."""
    typ = get_proper_type(site.type_of(expression))
    if isinstance(typ, Instance) and not typ.type.is_enum:  # most ints of a program
        is_int = typ.last_known_value is None and typ.type.fullname == "builtins.int"
        return off_by_one.CODES if is_int and provenance.may_be_status(operand(expression)) else None
    status = read(typ)
    if not status.is_status or status.optional:
        return None
    return tuple(sorted({code for info in status.classes for code in members(info)}))


def _is_bounded_by_code(comparison: Comparison, status: Expression) -> bool:
    """Whether a comparison is worth a closer look: most are with other numbers, or with none that is known."""
    return any(
        is_range(part) or number(comparison, part) in off_by_one.NUMBERS
        for part in comparison.node.operands
        if part is not status
    )


def _judge(site: Comparison, status: Expression, codes: Codes) -> None:
    comparison = site.node
    if any(site.type_of(part) is None for part in comparison.operands):
        return  # mypy is yet to come to the rest of `200 <= code < 299`
    condition: Expression = comparison
    path = {condition}
    around: Node = site.tree
    for _child, parent in ancestors(comparison):
        if condition is _child and (
            (isinstance(parent, OpExpr) and parent.op in {"and", "or"})
            or (isinstance(parent, UnaryExpr) and parent.op == "not")
        ):
            condition = parent
            path.add(condition)
        elif isinstance(parent, FuncDef):
            around = parent
    reader = Reader(site, status)
    check = reader.check(condition, path)
    if check is None or reader.comparisons[max(bound.place for bound in off_by_one.bounds(check))] is not comparison:
        return
    finding = off_by_one.idle(check) or _off_by_one(check, codes)
    if finding is None or not _is_certain(site, status):
        return
    # The look at all of the function comes last: nothing else takes as long.
    if isinstance(finding, Idle) or not _is_meant(site, reader, check, finding, around):
        site.report(_message(site, reader, finding), error_codes.RANGE, reader.comparisons[finding.bound.place])


def _off_by_one(check: Check, codes: Codes) -> OffByOne | None:
    wrong = off_by_one.off_by_one(check, codes)
    return None if wrong is None or wrong.code in run.current().configuration.extra_codes - REGISTERED.keys() else wrong


def _message(site: Site, reader: Reader, finding: Idle | OffByOne) -> str:
    name = text(reader.status)
    corrected = finding.corrected.written(name)
    if isinstance(finding, Idle):
        return diagnostics.idle_bound(finding.bound.written(name), finding.beside.written(name), corrected)
    predicate = _predicate(site, reader.status, finding.classes)
    return diagnostics.off_by_one(finding.code, corrected, predicate, lets_in=finding.lets_in)


def _is_certain(site: Site, status: Expression) -> bool:
    status = operand(status)
    return (site.read(status).is_status or provenance.is_status(site, status)) and site.is_certain(status)


def _is_meant(site: Site, reader: Reader, check: Check, wrong: OffByOne, around: Node) -> bool:
    """Whether something else in the function shows that a check is meant as it is written."""
    own = {reader.comparisons[bound.place] for bound in off_by_one.bounds(check)}
    earlier = True
    for node in descendants(around):
        if node in own:
            earlier = False
        elif isinstance(node, ComparisonExpr):
            values = _equals(node, reader.status)
            if any(_may_be(site, value, wrong.code) for value in values):
                return True
            if _sees_to_it(site, node, reader.status, wrong, earlier=earlier):
                return True
        elif isinstance(node, MatchStmt) and is_same(node.subject, reader.status):
            parts = (part for pattern in node.patterns for part in descendants(pattern))
            if any(isinstance(part, ValuePattern) and _may_be(site, part.expr, wrong.code) for part in parts):
                return True
    return False


def _equals(comparison: ComparisonExpr, status: Expression) -> Iterator[Expression]:
    """What a comparison compares a status with for equality."""
    operands = [operand(part) for part in comparison.operands]
    for left, operator, right in zip(operands, comparison.operators, operands[1:], strict=False):
        if operator in {"==", "!=", "is", "is not"}:
            yield from (other for one, other in ((left, right), (right, left)) if is_same(one, status))
        elif operator in {"in", "not in"} and is_same(left, status) and not is_range(right):
            yield from _items(right)


def _items(container: Expression) -> list[Expression]:
    if isinstance(container, (TupleExpr, ListExpr, SetExpr)):
        return container.items
    if isinstance(container, CallExpr) and len(container.args) == 1:
        return _items(container.args[0])
    return [container]


def _may_be(site: Site, expression: Expression, code: int) -> bool:
    if isinstance(expression, NameExpr) and expression.fullname == "builtins.None":
        return False
    value = number(site, expression)
    return value == code or (value is None and code % 100 == 0)


def _sees_to_it(site: Site, comparison: ComparisonExpr, status: Expression, wrong: OffByOne, *, earlier: bool) -> bool:
    """Whether another check ends where this one begins, or has seen to the code before.

    That is `code <= 400` and, elsewhere, `code > 400`; or `code >= 500` and, later, `400 <= code <= 500`.
    """
    check = Reader(site, status).read(comparison)
    if check is None:
        return False
    cuts = {wrong.bound.cut, wrong.bound.moved().cut} if wrong.lets_in and earlier else {wrong.bound.cut}
    return any(bound.cut in cuts and bound.is_lower is not wrong.bound.is_lower for bound in off_by_one.bounds(check))


def _predicate(site: Site, status: Expression, classes: frozenset[int]) -> str | None:
    """The attribute that says the same as a check that names these classes."""
    status = operand(status)
    typ = site.read(status)
    if typ.is_status:
        return _attribute(text(status), typ.classes, _ENUM, classes)
    if isinstance(status, MemberExpr) and status.name == "status_code":
        response = get_proper_type(site.type_of(status.expr))
        if isinstance(response, Instance) and any(info.fullname in _HTTPX_RESPONSES for info in response.type.mro):
            return _attribute(text(status.expr), (response.type,), _HTTPX, classes)
    return None


def _attribute(
    subject: str, infos: tuple[TypeInfo, ...], names: dict[frozenset[int], str], classes: frozenset[int]
) -> str | None:
    for negation, wanted in (("", classes), ("not ", _ALL_CLASSES - classes)):
        name = names.get(wanted)
        # The standard library has them from Python 3.12 on.
        if name is not None and all(info.has_readable_member(name) for info in infos):
            return f"{negation}{subject}.{name}"
    return None
