"""Range checks on statuses: `200 <= code < 299`, `code > 400`, `code in range(200, 299)`.

mypy comes to one comparison at a time, and to no `and`, `or` or `not`.  What these join is read as one, and each check
in it is judged at its last comparison.  What is wrong is said in `conditions`: `off_by_one` and `idle_bound`; where a
check is meant as it is, in `seen_to`.  What each narrows, `by_class` says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.nodes import ComparisonExpr, Decorator, Import, ImportFrom, MemberExpr, Var
from mypy.types import Instance, get_proper_type

from httpstatus_mypy import by_class, constant_conditions, diagnostics, error_codes, run
from httpstatus_mypy.conditions import off_by_one, seen_to
from httpstatus_mypy.conditions.idle_bound import idle
from httpstatus_mypy.conditions.off_by_one import bounds
from httpstatus_mypy.conditions.reader import named_range, number, operand, reading, text
from httpstatus_mypy.flow import provenance
from httpstatus_mypy.flow.stores import outermost_function
from httpstatus_mypy.member_values import is_certainly_status, status_of
from httpstatus_mypy.site import LONGEST, Comparison, came_again
from httpstatus_mypy.statuses import CODES, REGISTERED, members, read
from httpstatus_mypy.tree import once

if TYPE_CHECKING:
    from mypy.nodes import Expression, MypyFile, TypeInfo
    from mypy.plugin import MethodContext
    from mypy.types import Type

    from httpstatus_mypy.conditions.off_by_one import Check, Codes, OffByOne
    from httpstatus_mypy.conditions.reader import Reading
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


# The client of tornado makes this one up where there is no response.
_MADE_UP_BY_TORNADO: Final = 599


def compared(ctx: MethodContext) -> Type:
    """The hook of `<`, `<=`, `>` and `>=`, and of `in range(...)`."""
    if not came_again(ctx) and isinstance(ctx.context, ComparisonExpr) and len(ctx.context.operators) <= LONGEST:
        comparison = Comparison(ctx.api, ctx.context, len(ctx.context.operators) - 1)
        if judge(comparison):
            by_class.narrow(comparison)
    return ctx.default_return_type


def judge(comparison: Comparison) -> bool:
    """Judge the last operator of a comparison, which is of an order, or by `in range(...)`.

    Say whether it is worth a look: whether it may be one of a status with a code.
    """
    is_worth_a_look = _is_worth_a_look(comparison)
    if is_worth_a_look and not comparison.is_quiet:
        constant_conditions.judge(comparison)
        _judge(comparison)
    return is_worth_a_look


def _is_worth_a_look(comparison: Comparison) -> bool:
    """Whether a status may be compared with a code: most numbers are compared with others, or with none that is known.

    Not yet where mypy is to come to the rest of `200 <= code < 299`.
    """
    operands = comparison.node.operands
    is_inside = comparison.operator in {"in", "not in"} and named_range(operands[-1]) is not None
    return (is_inside or any(number(part) in off_by_one.NUMBERS for part in operands)) and all(
        comparison.type_of(part) is not None for part in operands
    )


def _judge(comparison: Comparison) -> None:
    found = reading(comparison.node)
    if comparison.node in found.findings and comparison.is_enabled(error_codes.CONDITION):
        return  # all of it is always so, or never: that is said
    for check in found.checks.get(comparison.node, ()):
        last = max(bounds(check), key=lambda bound: bound.place)
        status = found.compared[last.place]
        codes = _codes(comparison, status)
        if codes is not None:
            _judge_check(comparison, found, check, status, codes)


def _codes(site: Site, expression: Expression) -> Codes | None:
    """The codes that an expression can be, if it may be a status and nothing else."""
    status = status_of(site, operand(expression))
    typ = get_proper_type(site.type_of(expression if status is None else status))
    if isinstance(typ, Instance) and not typ.type.is_enum:  # most ints of a program
        is_int = typ.last_known_value is None and typ.type.fullname == "builtins.int"
        return CODES if is_int and provenance.may_be_status(operand(expression)) else None
    known = read(typ)
    return tuple(sorted(known.codes)) if known.is_status and not known.optional else None


def _judge_check(site: Comparison, found: Reading, check: Check, status: Expression, codes: Codes) -> None:
    does_nothing = idle(check)
    wrong = () if does_nothing is not None else _off_by_one(site, check, status, codes)
    if not (does_nothing or wrong) or not is_certainly_status(site, operand(status)):
        return
    name = text(status)
    if does_nothing is not None:
        bound, beside, corrected = does_nothing
        message = diagnostics.idle_bound(bound.written(name), beside.written(name), corrected.written(name))
        site.report(message, error_codes.RANGE, found.comparisons[bound.place])
        return
    function = once(seen_to.Function, outermost_function(site.node) or site.tree)
    own = [found.comparisons[bound.place] for bound in bounds(check)]
    wrong = tuple(one for one in wrong if not function.sees_to(one, status, own))
    if wrong:
        _report(site, found, check, status, wrong)


def _report(site: Comparison, found: Reading, check: Check, status: Expression, wrong: tuple[OffByOne, ...]) -> None:
    corrected = check
    for one in wrong:
        corrected = off_by_one.replaced(corrected, one.bound, one.bound.moved())
    predicate = _predicate(site, status, wrong[0].classes) if corrected == wrong[0].corrected else None
    message = diagnostics.off_by_one(
        [one.code for one in wrong], corrected.written(text(status)), predicate, lets_in=wrong[0].lets_in
    )
    site.report(message, error_codes.RANGE, found.comparisons[wrong[0].bound.place])


def _off_by_one(site: Comparison, check: Check, status: Expression, codes: Codes) -> tuple[OffByOne, ...]:
    wrong = off_by_one.off_by_one(check, codes)
    if not wrong:
        return ()
    if not isinstance(codes, range):
        # Of a few members, classes are soon whole: it must be wrong among all as well.
        known = site.read(status_of(site, operand(status)) or status)
        every = sorted({code for info in known.classes for code in members(info)})
        whole = {one.code for one in off_by_one.off_by_one(check, tuple(every))}
        wrong = tuple(one for one in wrong if one.code in whole)
    meant = run.current().configuration.extra_codes - REGISTERED.keys()
    if once(_uses_tornado, site.tree):
        meant |= {_MADE_UP_BY_TORNADO}
    return tuple(one for one in wrong if one.code not in meant)


def _uses_tornado(tree: MypyFile) -> bool:
    names = (
        [name for name, _alias in statement.ids] if isinstance(statement, Import) else [statement.id]
        for statement in tree.imports
        if isinstance(statement, (Import, ImportFrom))
    )
    return any(name.partition(".")[0] == "tornado" for found in names for name in found)


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


def _has_property(info: TypeInfo, name: str) -> bool:
    """Whether a class has an attribute or a property: httpx's `codes` has methods of these names."""
    symbol = info.get(name)
    node = None if symbol is None else symbol.node
    return isinstance(node, Var) or (isinstance(node, Decorator) and node.var.is_property)


def _attribute(
    subject: str, infos: tuple[TypeInfo, ...], names: dict[frozenset[int], str], classes: frozenset[int]
) -> str | None:
    for negation, wanted in (("", classes), ("not ", _ALL_CLASSES - classes)):
        name = names.get(wanted)
        # The standard library has them from Python 3.12 on.
        if name is not None and all(_has_property(info, name) for info in infos):
            return f"{negation}{subject}.{name}"
    return None
