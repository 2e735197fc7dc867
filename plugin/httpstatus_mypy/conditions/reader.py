"""The one reader from mypy's syntax to the tree of a condition.

What is read is the whole of what `and`, `or` and `not` join, once.  It goes by the syntax and by declarations alone,
so that it does not depend on what mypy has come to.
"""

from __future__ import annotations

from collections import Counter
from itertools import takewhile
from typing import TYPE_CHECKING, Final, cast

from mypy.nodes import (
    ARG_POS,
    AssignmentExpr,
    AwaitExpr,
    CallExpr,
    ComparisonExpr,
    IndexExpr,
    IntExpr,
    ListExpr,
    MemberExpr,
    NameExpr,
    OpExpr,
    SetExpr,
    StarExpr,
    StrExpr,
    TupleExpr,
    UnaryExpr,
    YieldExpr,
    YieldFromExpr,
)

from httpstatus_mypy import constants, run
from httpstatus_mypy.conditions.always_or_never import findings
from httpstatus_mypy.conditions.bare_constant import bare_constants
from httpstatus_mypy.conditions.condition import (
    SWAPPED,
    UNKNOWN,
    Bound,
    Condition,
    Constant,
    Equality,
    Group,
    Leaf,
    Order,
    leaves,
)
from httpstatus_mypy.conditions.off_by_one import checks
from httpstatus_mypy.flow.changes import is_computed, may_change
from httpstatus_mypy.flow.tables import display_of, is_range, may_hold
from httpstatus_mypy.tree import ancestors, as_written, descendants, once

if TYPE_CHECKING:
    from mypy.nodes import Expression, Node

    from httpstatus_mypy.conditions.always_or_never import Finding
    from httpstatus_mypy.conditions.off_by_one import Check
    from httpstatus_mypy.site import Site

_EQUALITY: Final = frozenset({"==", "!="})
_LEAVING: Final = (CallExpr, AwaitExpr, YieldExpr, YieldFromExpr)


def operand(expression: Expression) -> Expression:
    """What is compared: not what the plugin has put around it, and the name that it is given on the way."""
    while isinstance(expression, (StarExpr, AssignmentExpr)):
        expression = expression.expr if isinstance(expression, StarExpr) else expression.target
    return expression


def spelled(expression: Expression) -> str | None:
    """How a variable, an attribute or an indexed value is written; None for what is none."""
    expression = operand(expression)
    if isinstance(expression, NameExpr):
        return expression.name
    if isinstance(expression, MemberExpr):
        owner = spelled(expression.expr)
        return None if owner is None else f"{owner}.{expression.name}"
    if isinstance(expression, IndexExpr):
        base, index = spelled(expression.base), expression.index
        inside = repr(index.value) if isinstance(index, (IntExpr, StrExpr)) else spelled(index)
        return None if base is None or inside is None else f"{base}[{inside}]"
    return None


def _names(expression: Expression) -> list[str]:
    """The names in what is spelled: not those of a value that it is given on the way."""
    match operand(expression):
        case NameExpr(name=name):
            return [name]
        case MemberExpr(expr=owner):
            return _names(owner)
        case IndexExpr(base=base, index=index):
            return [*_names(base), *_names(index)]
    return []


def number(expression: Expression) -> int | None:
    """The int that an expression is, by what is written and declared."""
    return constants.written(operand(expression))


def number_here(site: Site, expression: Expression) -> int | None:
    """The int that an expression is at a place, by its type there as well."""
    value = number(expression)
    if value is not None:
        return value
    known = site.read(operand(expression))
    codes = () if known.other or known.optional else known.codes
    return next(iter(codes)) if len(codes) == 1 else None


def text(expression: Expression) -> str:
    """How an expression is written, if that is short."""
    expression = operand(expression)
    if isinstance(expression, IntExpr):
        return str(expression.value)
    if isinstance(expression, NameExpr):
        return expression.name
    if isinstance(expression, MemberExpr):
        return f"{text(expression.expr)}.{expression.name}"
    if isinstance(expression, IndexExpr) and isinstance(expression.index, (IntExpr, StrExpr)):
        index = expression.index.value
        return f'{text(expression.base)}["{index}"]' if isinstance(index, str) else f"{text(expression.base)}[{index}]"
    if isinstance(expression, CallExpr):
        return f"{text(expression.callee)}({'...' * bool(expression.args)})"
    if isinstance(expression, UnaryExpr):
        return f"{expression.op}{text(expression.expr)}"
    if isinstance(expression, OpExpr) and expression.op == "or":
        return f"({text(expression.left)} or {text(expression.right)})"
    return "(...)"


class Reading:
    """What a whole condition says."""

    def __init__(self, root: Expression) -> None:
        """Read a condition: what `and`, `or` and `not` join, or a single comparison."""
        #: The comparisons that say something of a status: the place of a leaf is its comparison's place here.
        self.comparisons: list[ComparisonExpr] = []
        #: The status that each compares, as it is written there; and, of all, each status once, where it comes first.
        self.compared: list[Expression] = []
        self.statuses: list[Expression] = []
        self._numbers: dict[object, int] = {}
        # What was passed that may have changed a status: calls; and the names that were given another value.
        self._calls = 0
        self._bound: Counter[str] = Counter()
        self.condition = self._read(root)
        #: The range checks, by the last comparison of each.
        self.checks: dict[ComparisonExpr, list[Check]] = {}
        for check in checks(self.condition):
            last = max(part.place for part in leaves(check))
            self.checks.setdefault(self.comparisons[last], []).append(check)
        #: What is always so, or never, and the bare numbers: each by all comparisons that it speaks of, in order, with
        #: the place of the comparison, and whether it is the first of them.
        self.findings: dict[ComparisonExpr, list[tuple[Finding, int, bool]]] = {}
        for finding in findings(self.condition):
            places = list(dict.fromkeys(part.place for part in leaves(finding.part)))
            for place in places:
                of_one = self.findings.setdefault(self.comparisons[place], [])
                of_one.append((finding, place, place == places[0]))
        self.bare = {self.comparisons[bare.comparison.place]: bare for bare in bare_constants(self.condition)}

    def _read(self, condition: Expression) -> Condition:
        if isinstance(condition, OpExpr) and condition.op in {"and", "or"}:
            return Group("or" if condition.op == "or" else "and", tuple(map(self._read, _joined(condition))))
        if isinstance(condition, UnaryExpr) and condition.op == "not":
            return Group("not", (self._read(condition.expr),))
        if isinstance(condition, ComparisonExpr):
            return self._comparison(as_written(condition))
        value = number(condition)
        if value is not None:
            return Constant(value, text(condition))
        self._pass(condition)
        return UNKNOWN

    def _pass(self, expression: Expression) -> None:
        """Go past something that may change a status."""
        if isinstance(expression, (NameExpr, IntExpr)):
            return
        for node in descendants(expression):
            if isinstance(node, _LEAVING):
                self._calls += 1
            elif isinstance(node, AssignmentExpr):
                self._bound[node.target.name] += 1

    def _comparison(self, comparison: ComparisonExpr) -> Condition:
        found = compared(comparison)
        if found is None:
            for part in comparison.operands:
                self._pass(part)
            return UNKNOWN
        status, says = found
        self._pass(status)
        place = len(self.comparisons)
        key = self._key(operand(status), place)
        self.comparisons.append(comparison)
        self.compared.append(status)
        if key not in self._numbers:
            self._numbers[key] = len(self.statuses)
            self.statuses.append(status)
        return _placed(says, place, self._numbers[key])

    def _key(self, status: Expression, place: int) -> object:
        """What is equal for two expressions of which one has the value of the other."""
        name = spelled(status)
        if name is None or is_computed(status):
            return place
        changed = sum(self._bound[part] for part in _names(status))
        return name, changed, self._calls if self._calls and may_change(status) else 0


def _placed(says: Leaf | Group, place: int, status: int) -> Condition:
    if isinstance(says, Group):
        return Group(says.form, tuple(_placed(part, place, status) for part in leaves(says)))
    return says._replace(place=place, status=status)


def reading(comparison: ComparisonExpr) -> Reading:
    """The whole condition that a comparison is a part of."""
    known = once(_readings, run.module().tree)
    found = known.get(comparison)
    if found is None:
        root: Expression = comparison
        for child, parent in takewhile(lambda step: _joins(step[1]), ancestors(comparison)):
            root = cast("Expression", parent) if child is root else root
        found = Reading(root)
        known.update(dict.fromkeys(found.comparisons, found))
        known[comparison] = found
    return found


def _readings(_tree: Node) -> dict[ComparisonExpr, Reading]:
    """The conditions of a module that were read, by their comparisons."""
    return {}


def is_joined(comparison: ComparisonExpr) -> bool:
    """Whether a comparison is a part of a greater condition."""
    _child, parent = next(ancestors(comparison), (None, None))
    return _joins(parent)


def _joins(node: Node | None) -> bool:
    return (isinstance(node, OpExpr) and node.op in {"and", "or"}) or (isinstance(node, UnaryExpr) and node.op == "not")


def compared(comparison: ComparisonExpr) -> tuple[Expression, Leaf | Group] | None:
    """What a comparison compares with numbers, and what it says of it."""
    operands = [part.expr if isinstance(part, StarExpr) else part for part in comparison.operands]
    match comparison.operators:
        case ["in" | "not in" as operator]:
            status, container = operands
            inside = _contained(operator, container)
            return None if inside is None else (status, inside)
        case [operator]:
            left, right = operands
            after, before = number(right), number(left)
            if after is not None and (before is None or isinstance(right, IntExpr)):
                says = leaf(operator, after, right)
                return None if says is None or isinstance(left, IntExpr) else (left, says)
            says = None if after is not None else leaf(operator, before, left, number_first=True)
            return None if says is None else (right, says)
        case [operator, second]:
            low, status, high = operands
            first = None if isinstance(status, IntExpr) else leaf(operator, number(low), low, number_first=True)
            last = leaf(second, number(high), high)
            if isinstance(first, Bound) and isinstance(last, Bound):
                return status, Group("chain", (first, last))
    return None


def leaf(operator: str, value: int | None, written: Expression, *, number_first: bool = False) -> Leaf | None:
    """What a comparison with a number says, if its operator says something."""
    if value is None:
        return None
    if operator in SWAPPED:
        order = SWAPPED[operator] if number_first else cast("Order", operator)
        return Bound(order, value, text(written), number_first=number_first)
    if operator in _EQUALITY:
        return Equality(operator, (value,), text(written), number_first=number_first)
    return None


def _contained(operator: str, container: Expression) -> Leaf | Group | None:
    container = named_range(container) or container
    if is_range(container):
        return _range(container, negated=operator == "not in")
    container = operand(container)
    written = _items(container)
    if written is None:
        return None
    items, opening, closing = written
    numbers = [value for item in items if (value := number(item)) is not None]
    if not numbers or len(numbers) != len(items):
        return None
    texts = tuple(map(text, items))
    inside = ", ".join(texts)
    return Equality(operator, tuple(numbers), f"{opening}{inside}{closing}", texts=texts)


def _items(container: Expression) -> tuple[list[Expression], str, str] | None:
    """The items of a container that is written out, and what stands around them."""
    match container:
        case TupleExpr(items=[item]):
            return [item], "(", ",)"
        case TupleExpr():
            return container.items, "(", ")"
        case ListExpr():
            return container.items, "[", "]"
        case SetExpr():
            return container.items, "{", "}"
        case CallExpr(callee=NameExpr() as callee, args=[argument]) if callee.fullname in _CONTAINERS:
            found = _items(argument)
            if found is not None:
                items, opening, closing = found
                return items, f"{callee.name}({opening}", f"{closing})"
    return None


_CONTAINERS: Final = frozenset({"builtins.list", "builtins.set", "builtins.frozenset", "builtins.tuple"})


def _range(call: CallExpr, *, negated: bool) -> Group | None:
    if any(kind != ARG_POS for kind in call.arg_kinds):
        return None
    texts = [text(argument) for argument in call.args]
    match [number(argument) for argument in call.args]:
        case [int(stop)]:
            start, texts = 0, ["", *texts]
        case [int(start), int(stop)] | [int(start), int(stop), 1]:
            pass
        case _:
            return None
    parts = (Bound(">=", start, texts[0], of_range=True), Bound("<", stop, texts[1], of_range=True))
    return Group("not range" if negated else "range", parts)


def named_range(expression: Expression) -> CallExpr | None:
    """The call of `range` that an expression is, or that alone is stored in the name which it is."""
    expression = operand(expression)
    if isinstance(expression, (NameExpr, MemberExpr)) and may_hold(expression, "builtins.range"):
        expression = display_of(expression) or expression
    return expression if is_range(expression) else None


def _joined(condition: OpExpr) -> list[Expression]:
    """What `and`, or `or`, joins."""
    parts: list[Expression] = []
    stack: list[Expression] = [condition]
    while stack:
        part = stack.pop()
        if isinstance(part, OpExpr) and part.op == condition.op:
            stack += (part.right, part.left)
        else:
            parts.append(part)
    return parts
