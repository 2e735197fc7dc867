"""What a function says of each status, by whatever name: so that a check beside it is known to be meant as it is.

A function sees to a code where it compares the status with it, matches it, or hands both to one call; and to what may
be any x00, since that is a code that programs know, where it compares the status with something unknown, looks it up,
or hands it to a call whose value is used.  What a call makes for a reader to read, a log or the text of an exception,
decides nothing.  What has the status may be handed to a call as well, whose value is used, before the check:
`if is_invalid(response): ...`, and then `response.status_code > 400`; or a method of it may be asked.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    AssertStmt,
    AssignmentExpr,
    AssignmentStmt,
    AwaitExpr,
    CallExpr,
    CastExpr,
    ComparisonExpr,
    ConditionalExpr,
    Expression,
    ExpressionStmt,
    IfStmt,
    IndexExpr,
    IntExpr,
    ListExpr,
    MatchStmt,
    MemberExpr,
    NameExpr,
    OpExpr,
    RaiseStmt,
    SetExpr,
    StrExpr,
    TryStmt,
    TupleExpr,
    UnaryExpr,
    WhileStmt,
)
from mypy.patterns import AsPattern, ClassPattern, MappingPattern, OrPattern, SequencePattern, ValuePattern

from httpstatus_mypy.conditions.asserted import comparison_of
from httpstatus_mypy.conditions.condition import Bound, Group
from httpstatus_mypy.conditions.off_by_one import bounds
from httpstatus_mypy.conditions.reader import compared, number, operand, spelled
from httpstatus_mypy.flow.tables import is_range
from httpstatus_mypy.statuses import CLASSES
from httpstatus_mypy.tree import children, last_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy.nodes import Node
    from mypy.patterns import Pattern

    from httpstatus_mypy.conditions.off_by_one import OffByOne

    Subject = Expression | str | None

# What makes a text, or shows one.
_TEXTS: Final = frozenset(
    {
        *("str", "repr", "format", "print", "ascii", "join", "format_map"),
        *("debug", "info", "warning", "warn", "error", "exception", "critical", "fatal", "log"),
    }
)
# What gives the value that it is given, as `cast` does.
_COPIES: Final = frozenset({"builtins.int", *CLASSES})
# What says nothing of the value.
_ASIDE: Final = frozenset({"isinstance", "type", "id", "hash", "bool"})
# The name of what may raise for some of what it is handed, and gives nothing.
_RAISES: Final = r"(?i:check|ensure|expect|handle|raise|reject|throw|validate|verify)"


def _line_and_column(comparison: ComparisonExpr) -> tuple[int, int]:
    return comparison.line, comparison.column


class Said:
    """What a function says of one status."""

    def __init__(self) -> None:
        #: The codes that it is compared with.
        self.codes: set[int] = set()
        #: Whether it is compared with something unknown, looked up, or handed to what gives an answer.
        self.otherwise = False
        #: Where each bound cuts, and whether it is a lower one: the comparisons.
        self.bounds: dict[tuple[int, bool], list[ComparisonExpr]] = {}
        #: How many comparisons come before the first call that gives an answer by it, or by what has it; None without.
        self.asked: int | None = None

    def add(self, other: Said) -> None:
        """Take in what is said of the same status by another name."""
        self.codes |= other.codes
        self.otherwise |= other.otherwise
        for key, found in other.bounds.items():
            self.bounds.setdefault(key, []).extend(found)
        self.ask(other.asked)

    def ask(self, place: int | None) -> None:
        """Take in a place where something is asked of it."""
        if place is not None:
            self.asked = place if self.asked is None else min(self.asked, place)


class Function:
    """What a function says of each status."""

    def __init__(self, scope: Node) -> None:
        """Go through all of a function, once."""
        #: The place of each comparison in the source, by its line and column: `<` may come to stand in another.
        self.places: dict[tuple[int, int], int] = {}
        self._said: dict[str, Said] = {}
        self._other_names: dict[str, str] = {}
        self._unused: set[Node] = set()
        # Each node, whether all that is made of it is a text, and whether something handles what it raises.
        stack: list[tuple[Node, bool, bool]] = [(scope, False, False)]
        while stack:
            node, is_text, is_tried = stack.pop()
            self._look(node, is_text=is_text, is_tried=is_tried)
            stack += [
                (child, is_text or _is_text(node, child), is_tried or _is_tried(node, child))
                for child in reversed(children(node))
            ]
        said, self._said = self._said, {}
        for name, found in said.items():
            self._of(self._first(name)).add(found)
        for name in [*said, *self._other_names, *self._other_names.values()]:
            for owner in _owners(name):
                known = self._said.get(self._first(owner))
                if known is not None:
                    self._of(self._first(name)).ask(known.asked)

    def of(self, status: Expression) -> Said:
        """What is said of a status."""
        name = _name(status)
        return Said() if name is None else self._said.get(self._first(name), Said())

    def sees_to(self, wrong: OffByOne, status: Expression, check: list[ComparisonExpr]) -> bool:
        """Whether the function sees to the code that a check of its own gets wrong."""
        own = set(map(_line_and_column, check))
        said = self.of(status)
        if wrong.code in said.codes or (said.otherwise and wrong.code % 100 == 0):
            return True
        # Another check ends where this one begins: `code <= 400` and, elsewhere, `code > 400`.
        is_lower = not wrong.bound.is_lower
        if any(_line_and_column(one) not in own for one in said.bounds.get((wrong.bound.cut, is_lower), ())):
            return True
        # Or it has seen to the code before: `code >= 500` and, later, `400 <= code <= 500`; `< 400`, and then `<= 400`.
        begins = min(self.places.get(one, 0) for one in own)
        if wrong.code % 100 == 0 and said.asked is not None and said.asked <= begins:
            return True
        cut = wrong.bound.moved().cut
        earlier = [one for way in (True, False) for one in said.bounds.get((cut, way), ())] if wrong.lets_in else []
        return any(self.places[_line_and_column(one)] < begins for one in earlier)

    def _first(self, name: str) -> str:
        """The name that stands for all names of a value."""
        path = []
        while (other := self._other_names.get(name, name)) != name:
            path.append(name)
            name = other
        for passed in path:
            self._other_names[passed] = name
        return name

    def _is_called(self, one: Expression | str | None, other: Expression) -> None:
        """Note that two expressions have one value."""
        names = [one if isinstance(one, str) else _name(one), _name(other)]
        if names[0] is not None and names[1] is not None:
            first, last = map(self._first, filter(None, names))
            if first != last:
                self._other_names[first] = last

    def _of(self, name: str) -> Said:
        return self._said.setdefault(name, Said())

    def _look(self, node: Node, *, is_text: bool, is_tried: bool) -> None:
        match node:
            case ComparisonExpr():
                self._comparison(node)
            case AssignmentStmt():
                self._assigned(node.lvalues, node.rvalue)
            case AssignmentExpr():
                self._assigned([node.target], node.value)
            case MatchStmt():
                for pattern in node.patterns:
                    self._matched(node.subject, pattern)
            case IfStmt() | WhileStmt() | ConditionalExpr():
                self._tested(*_conditions(node))
            case ExpressionStmt():
                self._unused.add(node.expr.expr if isinstance(node.expr, AwaitExpr) else node.expr)
            case CallExpr():
                self._called(node, is_used=not is_text and node not in self._unused)
            case IndexExpr() if is_tried or not is_text:
                self._looked_up(node.index)

    def _comparison(self, node: ComparisonExpr) -> None:
        self.places[_line_and_column(node)] = len(self.places)
        found = compared(node)
        if found is not None and isinstance(found[1], (Bound, Group)):
            name = _name(found[0])
            if name is not None:
                for bound in bounds(found[1]):
                    self._of(name).bounds.setdefault((bound.cut, bound.is_lower), []).append(node)
        for left, operator, right in zip(node.operands, node.operators, node.operands[1:], strict=False):
            if operator in {"==", "!=", "is", "is not"}:
                self._equal(left, right)
            elif operator in {"in", "not in"} and not is_range(right):
                for item in _items(right):
                    self._equal(left, item)

    def _equal(self, one: Expression, other: Expression) -> None:
        one, other = _same(one), _same(other)
        if isinstance(one, TupleExpr) and isinstance(other, TupleExpr) and len(one.items) == len(other.items):
            for left, right in zip(one.items, other.items, strict=True):
                self._equal(left, right)
            return
        self._compared(_name(one), other)
        self._compared(_name(other), one)

    def _compared(self, name: str | None, other: Expression) -> None:
        if name is None or (isinstance(other, NameExpr) and other.fullname == "builtins.None"):
            return
        code = number(other)
        if code is None:
            self._of(name).otherwise = True
        else:
            self._of(name).codes.add(code)

    def _assigned(self, targets: list[Expression], value: Expression) -> None:
        for target in targets:
            if not isinstance(target, (TupleExpr, ListExpr)):
                self._is_called(target, value)
            elif isinstance(value, (TupleExpr, ListExpr)) and len(target.items) == len(value.items):
                for part, item in zip(target.items, value.items, strict=True):
                    self._assigned([part], item)

    def _looked_up(self, key: Expression) -> None:
        name = _name(key)
        if name is not None:
            self._of(name).otherwise = True

    def _called(self, call: CallExpr, *, is_used: bool) -> None:
        comparison = comparison_of(call)
        if comparison is not None:
            self._comparison(comparison)
        if comparison is not None or is_range(call):
            return
        names = [name for argument in call.args if (name := _name(argument)) is not None]
        if not names:
            return
        codes = [code for argument in call.args if (code := number(argument)) is not None]
        may_raise = call in self._unused and re.search(_RAISES, last_name(call.callee)) is not None
        answers = (is_used or may_raise) and _answers(call)
        for name in names:
            said = self._of(name)
            said.codes.update(codes)
            if answers:
                said.otherwise = True
                said.ask(len(self.places))

    def _tested(self, *conditions: Expression) -> None:
        """Note whose methods conditions ask: `if self.is_invalid(): ...`."""
        stack = [*conditions]
        while stack:
            condition = stack.pop()
            match condition:
                case UnaryExpr() | AwaitExpr():
                    stack.append(condition.expr)
                case OpExpr():
                    stack += condition.left, condition.right
                case CallExpr(callee=MemberExpr() as callee) if (owner := _name(callee.expr)) is not None:
                    self._of(owner).ask(len(self.places))

    def _matched(self, subject: Subject, pattern: Pattern) -> None:
        """What a pattern says of what it is matched against."""
        stack: list[tuple[Subject, Pattern]] = [(subject, pattern)]
        while stack:
            subject, pattern = stack.pop()
            name = subject if subject is None or isinstance(subject, str) else _name(subject)
            if isinstance(pattern, ValuePattern) and isinstance(subject, Expression):
                self._equal(subject, pattern.expr)
            elif isinstance(pattern, ValuePattern):
                self._compared(name, pattern.expr)
            elif isinstance(pattern, AsPattern) and pattern.name is not None:
                self._is_called(name, pattern.name)
            stack += _parts(subject, name, pattern)


def _parts(subject: Subject, name: str | None, pattern: Pattern) -> list[tuple[Subject, Pattern]]:
    """The patterns in a pattern, each with what it is matched against: an expression, a name of it, or unknown."""
    match pattern:
        case OrPattern():
            return [(subject, part) for part in pattern.patterns]
        case AsPattern():
            return [] if pattern.pattern is None else [(subject, pattern.pattern)]
        case SequencePattern():
            items = subject.items if isinstance(subject, (TupleExpr, ListExpr)) else []
            if len(items) == len(pattern.patterns):
                return list(zip(items, pattern.patterns, strict=True))
            return [(name and f"{name}[{place}]", part) for place, part in enumerate(pattern.patterns)]
        case ClassPattern():
            named = zip(pattern.keyword_keys, pattern.keyword_values, strict=True)
            # `case int(code)` is the value itself.
            return [(name and f"{name}.{key}", part) for key, part in named] + [
                (subject, part) for part in pattern.positionals[:1]
            ]
        case MappingPattern():
            keyed = zip(pattern.keys, pattern.values, strict=True)
            return [
                (name and f"{name}[{key.value!r}]", part) for key, part in keyed if isinstance(key, (StrExpr, IntExpr))
            ]
    return []


def _same(expression: Expression) -> Expression:
    """What an expression has the value of: `x` of `int(x)`, `x.value`, `cast(int, x)`."""
    while True:
        expression = operand(expression)
        match expression:
            case CallExpr(analyzed=CastExpr() as cast):
                expression = cast.expr
            case MemberExpr(name="value" | "_value_"):
                expression = expression.expr
            case CallExpr(callee=NameExpr(fullname=name), args=[copied]) if name in _COPIES:
                expression = copied
            case _:
                return expression


def _name(expression: Expression | None) -> str | None:
    """What a status is known by in its function: how it is written, the calls of methods without arguments included."""
    if expression is None:
        return None
    expression = _same(expression)
    if isinstance(expression, CallExpr) and isinstance(expression.callee, MemberExpr) and not expression.args:
        return spelled(expression.callee)
    return None if number(expression) is not None else spelled(expression)


def _conditions(node: IfStmt | WhileStmt | ConditionalExpr) -> list[Expression]:
    if isinstance(node, IfStmt):
        return node.expr
    return [node.cond if isinstance(node, ConditionalExpr) else node.expr]


def _owners(name: str) -> Iterator[str]:
    """What has a status, by the name of that: `self.response` and `self` of `self.response.status_code`."""
    while "." in name:
        name = name.rpartition(".")[0]
        yield name


def _items(container: Expression) -> Iterator[Expression]:
    match operand(container):
        case TupleExpr(items=items) | ListExpr(items=items) | SetExpr(items=items):
            yield from items
        case CallExpr(args=[inside]):
            yield from _items(inside)
        case _:
            yield container


def _is_text(node: Node, child: Node) -> bool:
    """Whether all that is made of a part of a node is a text."""
    if isinstance(node, AssertStmt):
        return child is node.msg
    if isinstance(node, OpExpr):
        return node.op == "%" and isinstance(node.left, StrExpr) and child is node.right
    return isinstance(node, RaiseStmt) or (isinstance(node, CallExpr) and _makes_text(node))


def _is_tried(node: Node, child: Node) -> bool:
    """Whether a part of a statement is what it tries: a look-up that fails there is an answer, too."""
    return isinstance(node, TryStmt) and child is node.body and bool(node.handlers)


def _makes_text(call: CallExpr) -> bool:
    return last_name(call.callee) in _TEXTS


def _answers(call: CallExpr) -> bool:
    """Whether what a call gives may depend on the value that it is given."""
    is_aside = isinstance(call.callee, NameExpr) and call.callee.name in _ASIDE
    return not (is_aside or _same(call) is not call or _makes_text(call))
