"""`match` on a status: `case 404` is `case HTTPStatus.NOT_FOUND`, and `case 299` is never taken.

mypy calls no hook for an int in a pattern.  It calls that of `int.__pos__` for `+404`, so a plus sign is put before
each int of a pattern, and before each constant of a known module (`status.HTTP_404_NOT_FOUND`), in the tree, before
anything is checked.  Where the subject is no status, that changes nothing.  Of a member in a pattern it calls that of
the class's attribute: where the subject is an int of a few, `case HTTPStatus.OK` is `case 200`.
"""

from __future__ import annotations

from functools import cached_property
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from mypy.nodes import (
    AssertStmt,
    FuncDef,
    ImportBase,
    IntExpr,
    LambdaExpr,
    ListExpr,
    MatchStmt,
    MypyFile,
    TupleExpr,
    TypeInfo,
    UnaryExpr,
)
from mypy.patterns import AsPattern, ClassPattern, OrPattern, SequencePattern, StarredPattern, ValuePattern

from httpstatus_mypy import assertions, constants, diagnostics, error_codes, member_values, plain_ints, site
from httpstatus_mypy.flow import provenance
from httpstatus_mypy.flow.stores import names_bound_by
from httpstatus_mypy.internals import types
from httpstatus_mypy.narrowing import is_int_narrowed, is_narrowed
from httpstatus_mypy.statuses import CODES, REGISTERED, int_stand_in, is_never_member, members, of_int, read, stand_in
from httpstatus_mypy.tree import ancestors, descendants, once, statements

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable

    from mypy.nodes import Context, Expression, Node
    from mypy.plugin import AttributeContext, MethodContext
    from mypy.types import Type

    from httpstatus_mypy.site import Pattern, Site


def prepare(tree: MypyFile) -> None:
    """Put a plus sign before each int in a pattern of a module, and before codes that are the messages of assertions.

    A second time changes nothing.
    """
    if tree.is_stub:
        return
    found = list(statements(tree, (MatchStmt, AssertStmt)))
    if not found:
        return
    modules = _Imported(tree, constants.given_by)
    classes = _Imported(tree, assertions.given_by)
    for statement in found:
        if isinstance(statement, MatchStmt):
            for pattern in statement.patterns:
                for part in descendants(pattern):
                    if isinstance(part, ValuePattern):
                        _sign(part, modules)
        elif isinstance(statement, AssertStmt) and statement.msg is not None:
            assertions.prepare(statement, modules, classes)


class _Imported:
    """The names that the imports of a module give to what is known, and that it gives to nothing else.

    They are read if something asks for them, and once.
    """

    def __init__(self, tree: MypyFile, given_by: Callable[[ImportBase], Iterable[str]]) -> None:
        self._tree = tree
        self._given_by = given_by

    def __contains__(self, name: object) -> bool:
        return name in self._names and isinstance(name, str) and name.partition(".")[0] not in self._others

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(name for statement in self._tree.imports for name in self._given_by(statement))

    @cached_property
    def _others(self) -> frozenset[str]:
        """What something else binds: a parameter, say, of which no sign may be put before an attribute."""
        bound: set[str] = set()
        for node in descendants(self._tree):
            given = {name.partition(".")[0] for name in self._given_by(node)} if isinstance(node, ImportBase) else ()
            bound |= names_bound_by(node).difference(given)
            if isinstance(node, (FuncDef, LambdaExpr)):
                bound.update(argument.variable.name for argument in node.arguments)
        return frozenset(bound)


def _sign(pattern: ValuePattern, modules: Container[str]) -> None:
    expression = pattern.expr
    unsigned = expression.expr if isinstance(expression, UnaryExpr) and expression.op == "-" else expression
    if isinstance(unsigned, IntExpr) or constants.is_named(expression, modules):
        pattern.expr = UnaryExpr("+", expression)
        pattern.expr.set_line(expression)


def matched(ctx: MethodContext) -> Type:
    """The hook of `int.__pos__`: in a pattern, the member that the int stands for."""
    pattern = site.pattern(ctx)
    default = types.signed_int(ctx)
    if pattern is None:
        site.say_remark(ctx)
        assertions.judge_message(site.Site(ctx.api, ctx.context))
        return default
    return _judge(pattern, default) or default


def named(ctx: AttributeContext) -> Type:
    """The hook of a member: in a pattern that is held against a few ints, the int that it stands for."""
    pattern = site.pattern(ctx)
    return ctx.default_attr_type if pattern is None else _int_of(pattern, ctx.default_attr_type)


def _int_of(pattern: Pattern, written: Type) -> Type:
    number = read(pattern.subject)
    if not number.is_ints or not any(
        isinstance(parent, ValuePattern) for _, parent in islice(ancestors(pattern.node), 1)
    ):
        return written
    part = _part(pattern.node)
    if part is not None and not is_int_narrowed(pattern, part):
        return written
    return int_stand_in(read(written), pattern.named("builtins.int")) or written


def _judge(pattern: Pattern, written: Type) -> Type | None:
    """Judge an int in a pattern; give the type that it stands for, if it stands for one."""
    code = constants.named(pattern.node.expr)
    status, number = read(pattern.subject), read(written) if code is None else of_int(code)
    if not number.is_ints:
        return None  # pragma: no cover - a star import gives the name of a module of codes to something else
    if not status.is_status and any(code in CODES and code not in REGISTERED for code in number.ints):
        whole = _part(pattern.node)
        is_said = whole is not None and member_values.judge(pattern, whole, number, always=None)
        if whole is not None and status.other and not is_said:
            plain_ints.judge(pattern, number, whole)
        elif whole is None and status.other:
            plain_ints.judge(pattern, number, pattern.node, is_status=_is_of_class)
    if not status.is_status:
        return None
    subject = _subject(pattern.node)
    if is_never_member(status, number):
        if subject is not None and pattern.is_certain(subject):
            info = status.classes[0]
            message = diagnostics.no_match(min(number.ints), info.fullname, members(info))
            pattern.report(message, error_codes.COMPARISON)
        return None
    part = _part(pattern.node)
    if part is not None and not is_narrowed(pattern, part):
        return None
    typ = stand_in(status, number)
    if typ is not None:
        pattern.narrows()
    return typ


def _is_of_class(site: Site, value: Expression) -> bool:
    """Whether a pattern is matched against an attribute that is a status: `case Response(status_code=240)`."""
    for child, parent in ancestors(value):
        if isinstance(parent, ClassPattern):
            key = next(
                (key for key, part in zip(parent.keyword_keys, parent.keyword_values, strict=True) if part is child),
                None,
            )
            info = parent.class_ref.node
            return key is not None and isinstance(info, TypeInfo) and provenance.is_attribute(site, value, info, key)
        if not isinstance(parent, (ValuePattern, OrPattern, AsPattern)):
            break
    return False


def _part(node: Node) -> Expression | None:
    """The expression that a pattern is matched against: the subject, or what stands in it at the pattern's place."""
    places: list[int] = []
    for child, parent in ancestors(node):
        if isinstance(parent, MatchStmt):
            return _at(parent.subject, places)
        if isinstance(parent, SequencePattern):
            place = once(_places, parent).get(child)
            if place is None:
                return None
            places.append(place)
        elif not isinstance(parent, (ValuePattern, OrPattern, AsPattern)):
            return None
    return None


def _places(sequence: SequencePattern) -> dict[Context, int]:
    """The place of each pattern in a sequence of them, as far as nothing before it takes any number of items."""
    before = takewhile(lambda part: not isinstance(part, StarredPattern), sequence.patterns)
    return {part: place for place, part in enumerate(before)}


def _at(subject: Expression, places: list[int]) -> Expression | None:
    for place in reversed(places):
        if not isinstance(subject, (TupleExpr, ListExpr)) or place >= len(subject.items):
            return None
        subject = subject.items[place]
    return subject


def _subject(node: Node) -> Expression | None:
    for _child, parent in ancestors(node):
        if isinstance(parent, MatchStmt):
            return parent.subject
    return None
