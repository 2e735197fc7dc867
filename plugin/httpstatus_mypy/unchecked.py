"""`HTTPStatus(code)` of an int that may not be a registered code: `httpstatus-unchecked`, when it is enabled.

Silent where the `ValueError` is expected; where all that the int can be is registered, since nothing else is stored
there; and where what was said of the same expression before leaves nothing but registered codes: by the branches that
the call stands in, and by statements before it that leave the function, or the loop, otherwise.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import partial
from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    AssertStmt,
    AssignmentExpr,
    Block,
    BreakStmt,
    CallExpr,
    ComparisonExpr,
    ConditionalExpr,
    ContinueStmt,
    DictionaryComprehension,
    Expression,
    ExpressionStmt,
    GeneratorExpr,
    IfStmt,
    ListComprehension,
    MatchStmt,
    MemberExpr,
    MypyFile,
    NameExpr,
    OpExpr,
    RaiseStmt,
    RefExpr,
    ReturnStmt,
    Statement,
    TypeInfo,
    UnaryExpr,
    Var,
    WhileStmt,
)
from mypy.patterns import AsPattern, OrPattern, ValuePattern
from mypy.types import Instance, LiteralType, UninhabitedType, UnionType, get_proper_type

from httpstatus_mypy import diagnostics, error_codes, run
from httpstatus_mypy.conditions import ints
from httpstatus_mypy.conditions.ints import ALL, NONE, Ints
from httpstatus_mypy.conditions.reader import leaf, number, number_here
from httpstatus_mypy.expected_errors import is_value_error_expected
from httpstatus_mypy.flow import declared, owners, stores
from httpstatus_mypy.flow.tables import is_range
from httpstatus_mypy.internals.types import key
from httpstatus_mypy.site import written
from httpstatus_mypy.statuses import is_status_class, members, read
from httpstatus_mypy.tree import FUNCTIONS, ancestors, as_written, descendants, once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy.nodes import Context, Node
    from mypy.patterns import Pattern
    from mypy.types import Type

    from httpstatus_mypy.site import Call, Site

_LEAVING: Final = (BreakStmt, ContinueStmt, RaiseStmt, ReturnStmt)

#: The ints that comparisons with codes tell apart: the first and the last stand for those beyond.
_TOLD_APART: Final = range(-2, 1003)

# Upper bound of what is stored in a name, and looked at for each call.
_STORES: Final = 100

#: What says nothing of which int it is.
_ASIDE: Final = frozenset({"builtins.callable", "builtins.hasattr", "builtins.isinstance", "builtins.len"})

#: The same int, whatever it is taken from.
_SAME_INT: Final = frozenset({"value", "_value_", "real", "numerator"})


def judge(call: Call, info: TypeInfo) -> None:
    """Report a call of a status class, of an int of any value, that nothing guards."""
    if call.is_quiet:
        return
    typ = call.first()
    if typ is None or not _may_be_any_int(typ):
        return
    argument = call.arguments[0][0]
    registered = frozenset(members(info))
    if not (
        is_value_error_expected(call)
        or _is_registered(call, argument, registered, set())
        or _is_guarded(call, argument, registered)
    ):
        call.report(diagnostics.unchecked(info.fullname), error_codes.UNCHECKED)


def _may_be_any_int(typ: Type) -> bool:
    proper = get_proper_type(typ)
    if isinstance(proper, UnionType):
        return any(map(_may_be_any_int, proper.items))
    return isinstance(proper, Instance) and proper.type.fullname == "builtins.int" and proper.last_known_value is None


def _is_registered(call: Call, expression: Expression, registered: frozenset[int], seen: set[object]) -> bool:
    """Whether an expression can be nothing but a registered code."""
    code = number_here(call, expression)
    if code is not None:
        return code in registered
    match expression:
        case AssignmentExpr():
            return _is_registered(call, expression.value, registered, seen)
        case ConditionalExpr():
            parts = (expression.if_expr, expression.else_expr)
            return all(_is_registered(call, part, registered, seen) for part in parts)
        case OpExpr(op="or" | "and"):
            return all(_is_registered(call, part, registered, seen) for part in (expression.left, expression.right))
        case CallExpr(callee=NameExpr(fullname="builtins.int"), args=[argument]):
            return _is_of_registered(call, argument, registered)
        case MemberExpr() if expression.name in _SAME_INT and _is_of_registered(call, expression.expr, registered):
            return True
        case NameExpr() | MemberExpr():
            left = _left(expression, registered)
            if key(expression) in seen:
                return True  # a name that leads to itself adds nothing
            seen.add(key(expression))
            if left is None or None in left[:_STORES]:
                return False
            # Of more than so many, none is looked at again for each call.
            return len(left) > _STORES or all(
                value is not None and _is_registered(call, value, registered, seen) for value in left
            )
    return _is_of_registered(call, expression, registered)


def _is_of_registered(call: Call, expression: Expression, registered: frozenset[int]) -> bool:
    """Whether the type of an expression is a status, or an enum of nothing but registered codes."""
    typ = get_proper_type(call.type_of(expression) or declared.type_of(expression))
    if read(typ).is_status:
        return True
    instance = typ.fallback if isinstance(typ, LiteralType) else typ
    if not isinstance(instance, Instance) or not instance.type.is_enum or is_status_class(instance.type):
        return False
    info = instance.type
    return run.module().keep((_has_only, info, registered), lambda: _has_only(info, registered))


def _has_only(enum: TypeInfo, registered: frozenset[int]) -> bool:
    """Whether the values of all members of an enum are registered codes."""
    names = enum.enum_members
    return bool(names) and all(_int_of(enum.names[name].node) in registered for name in names)


def _int_of(node: object) -> int | None:
    """The int that a member of an enum is written as."""
    if not isinstance(node, Var):
        return None
    typ = get_proper_type(node.type)
    value = typ.last_known_value.value if isinstance(typ, Instance) and typ.last_known_value else None
    return value if type(value) is int else None


def _left(expression: NameExpr | MemberExpr, registered: frozenset[int]) -> list[Expression | None] | None:
    """What is stored in a variable, or in an attribute of a class of this module, but for the registered codes.

    It is None for what is not known, and for all of it if nothing is stored.
    """
    if isinstance(expression, NameExpr):
        if not isinstance(expression.node, Var):
            return None
        return run.module().keep(
            (_left, expression.node, registered), lambda: _but_codes(stores.of_variable(expression), registered)
        )
    owner = get_proper_type(declared.type_of(expression.expr))
    info = owner.type if isinstance(owner, Instance) else None
    if isinstance(expression.expr, NameExpr) and isinstance(expression.expr.node, TypeInfo):
        info = expression.expr.node
    definer = None if info is None else info.get_containing_type_info(expression.name)
    if definer is None or definer.module_name != run.module().tree.fullname:
        return None
    parts = partial(owners.stored, definer, expression.name)
    return run.module().keep(
        (_left, definer, expression.name, registered),
        lambda: _but_codes([store for part in parts() for store in part.stores], registered),
    )


def _but_codes(found: list[stores.Store], registered: frozenset[int]) -> list[Expression | None] | None:
    values = [store.value if store.part is stores.Part.WHOLE else None for store in found]
    return [value for value in values if value is None or number(value) not in registered] if values else None


def _is_guarded(call: Call, argument: Expression, registered: frozenset[int]) -> bool:
    """Whether what is said of an expression, around a call and before it, leaves only registered codes."""
    known = key(argument)
    if known is None:
        return False
    first_line = once(_spoken_of_first, stores.outermost_function(call.node) or call.tree).get(known)
    if first_line is None:
        return False
    guard = run.module().keep((_Guard, known, registered), lambda: _Guard(known, registered))
    return guard.around(call, call.node, first_line).among(_TOLD_APART) <= registered


class _Guard:
    """What conditions say of one expression: the ints that it can be.

    What they say at one place is kept, since they say it at all places behind it, too: mypy has come to them before.
    """

    def __init__(self, key: object, registered: frozenset[int]) -> None:
        self.key = key
        self.registered = ints.of(registered)
        #: What the expression can be in a block, where it begins, and in a part of an `and` or `or`.
        self._around: dict[Context, Ints] = {}
        #: What it can be behind each of the statements of a block that speak of it, as far as somebody asked.
        self._behind_each: dict[Node, list[Ints]] = {}
        #: What it can be if a condition holds, or does not, of those that mypy has come to.
        self._left_by: dict[tuple[Expression, bool], Ints] = {}

    def around(self, site: Site, node: Context, first_line: int) -> Ints:
        """What the expression can be at a place, by all around it in its function that is not before a line."""
        left = ALL
        path: list[tuple[Context, Node]] = []
        for child, parent in ancestors(node):
            if isinstance(parent, FUNCTIONS) or (isinstance(child, Statement) and child.line < first_line):
                break
            if child in self._around:
                left = self._around[child]
                break
            path.append((child, parent))
        for child, parent in reversed(path):
            left = _both(left, self._opening(site, parent, child))
            if isinstance(parent, (Block, MypyFile)):
                left = _both(left, self._behind(site, parent, child))
            if isinstance(child, (Block, OpExpr)):
                self._around[child] = left
        return left

    def _opening(self, site: Site, parent: Node, child: Context) -> Ints:
        """What the expression can be where a part of a statement, or of an expression, runs."""
        match parent:
            case IfStmt():
                return self._chosen(site, parent.expr[0], child, parent.body[0], parent.else_body)
            case WhileStmt() if child is parent.body:
                return self.left_by(site, parent.expr)
            case ConditionalExpr():
                return self._chosen(site, parent.cond, child, parent.if_expr, parent.else_expr)
            case OpExpr(op="and" | "or") if child is parent.right:
                return self.left_by(site, parent.left, negated=parent.op == "or")
            case GeneratorExpr() | DictionaryComprehension() if child not in parent.sequences:
                conditions = [condition for of_one in parent.condlists for condition in of_one]
                return ints.intersection([self.left_by(site, condition) for condition in conditions])
            case MatchStmt():
                place = once(_bodies, parent).get(child)
                if place is not None:
                    test = parent.guards[place]
                    is_it = key(parent.subject) == self.key
                    by_pattern = self._matched(site, parent.patterns[place]) if is_it else ALL
                    return by_pattern if test is None else _both(by_pattern, self.left_by(site, test))
        return ALL

    def _chosen(self, site: Site, condition: Expression, child: Context, one: Node, other: Node | None) -> Ints:
        if child is one:
            return self.left_by(site, condition)
        return self.left_by(site, condition, negated=True) if child is other else ALL

    def _matched(self, site: Site, pattern: Pattern) -> Ints:
        match pattern:
            case OrPattern():
                return ints.union([self._matched(site, part) for part in pattern.patterns])
            case AsPattern(pattern=inner) if inner is not None:
                return self._matched(site, inner)
            case ValuePattern():
                code = number_here(site, pattern.expr)
                return ALL if code is None else ints.of((_told_apart(code),))
        return ALL

    def _behind(self, site: Site, block: Block | MypyFile, child: Context) -> Ints:
        """What the expression can be when the statements of a block before one have come to their ends."""
        guards = [] if child is _body(block)[0] else once(_guards, block).get(self.key, [])
        behind = self._behind_each.setdefault(block, [ALL])
        place = bisect_left(guards, once(_places, block).get(child, 0))
        for guard in guards[len(behind) - 1 : place]:
            statement = _body(block)[guard]
            says = ALL
            if isinstance(statement, AssertStmt):
                says = self.left_by(site, statement.expr)
            elif isinstance(statement, IfStmt):
                says = self._behind_if(site, statement)
            behind.append(_both(behind[-1], says))
        return behind[place]

    def _behind_if(self, site: Site, statement: IfStmt) -> Ints:
        """What the expression can be behind an `if`: whatever it can be in those of its branches that are not left."""
        body, rest = statement.body[0], statement.else_body
        ends: list[Ints] = []
        if not _leaves(site, body):
            ends.append(self.left_by(site, statement.expr[0]))
        if rest is None or not _leaves(site, rest):
            inner = rest.body if rest is not None else []
            is_elif = len(inner) == 1 and isinstance(inner[0], IfStmt)
            further = self._behind_if(site, inner[0]) if is_elif and isinstance(inner[0], IfStmt) else ALL
            ends.append(_both(self.left_by(site, statement.expr[0], negated=True), further))
        return ints.union(ends)

    def left_by(self, site: Site, condition: Expression, *, negated: bool = False) -> Ints:
        """What the expression can be if a condition holds, or does not."""
        known = self._left_by.get((condition, negated))
        if known is None:
            known = self._read(site, condition, negated=negated)
            if site.type_of(condition) is not None:
                self._left_by[condition, negated] = known
        return known

    def _read(self, site: Site, condition: Expression, *, negated: bool) -> Ints:
        match condition:
            case UnaryExpr(op="not"):
                return self.left_by(site, condition.expr, negated=not negated)
            case OpExpr(op="and" | "or"):
                sides = [self.left_by(site, side, negated=negated) for side in (condition.left, condition.right)]
                return _both(*sides) if (condition.op == "and") != negated else ints.union(sides)
            case ComparisonExpr():
                condition = as_written(condition)
                said = [self._said(site, *operands) for operands in _links(condition)]
                if None in said and (negated or len(said) == 1):
                    return self._in_container(condition, negated=negated)
                whole = ints.intersection([part for part in said if part is not None])
                return whole.complement() if negated else whole
            case CallExpr() if not negated and any(map(self._is_it, _asked_of(condition))):
                return self.registered  # as `is_registered(code)` is taken to say
        return ALL

    def _said(self, site: Site, left: Expression, operator: str, right: Expression) -> Ints | None:
        """What one comparison says of the expression, if it is all known."""
        if operator in {"in", "not in"} and is_range(right) and self._is_it(left):
            inside = _range([number_here(site, argument) for argument in right.args])
            return inside.complement() if inside is not None and operator == "not in" else inside
        is_swapped = self._is_it(right)
        bound = number_here(site, left if is_swapped else right) if is_swapped or self._is_it(left) else None
        says = None if bound is None else leaf(operator, _told_apart(bound), right, number_first=is_swapped)
        return None if says is None else says.ints

    def _in_container(self, condition: ComparisonExpr, *, negated: bool) -> Ints:
        # What it is looked for in is taken to hold registered codes, such as `list(HTTPStatus)`.
        is_in = condition.operators == ["not in" if negated else "in"] and not is_range(written(condition.operands[1]))
        return self.registered if is_in and self._is_it(written(condition.operands[0])) else ALL

    def _is_it(self, expression: Expression) -> bool:
        if isinstance(expression, AssignmentExpr):
            return self._is_it(expression.target) or self._is_it(expression.value)
        return key(expression) == self.key


def _both(one: Ints, other: Ints) -> Ints:
    if other in (ALL, one):
        return one
    return other if one == ALL else ints.intersection([one, other])


def _range(bounds: list[int | None]) -> Ints | None:
    """The ints of a `range`, if all that it is made of is known."""
    numbers = [bound for bound in bounds if bound is not None]
    if len(numbers) != len(bounds) or len(numbers) > len(("start", "stop", "step")) or numbers[2:] == [0]:
        return None
    inside = range(*numbers)
    if inside.step == 1:
        start, stop = _told_apart(inside.start), _told_apart(inside.stop)
        return Ints(below=False, borders=(start, stop)) if start < stop else NONE
    return ints.of([code for code in _TOLD_APART if code in inside])


def _leaves(site: Site, block: Block) -> bool:
    """Whether a block ends in what leaves it."""
    last = block.body[-1] if block.body else None
    if isinstance(last, ExpressionStmt):  # `sys.exit()`
        return isinstance(get_proper_type(site.type_of(last.expr)), UninhabitedType)
    return isinstance(last, _LEAVING)


def _body(block: Block | MypyFile) -> list[Statement]:
    return block.defs if isinstance(block, MypyFile) else block.body


def _places(block: Block | MypyFile) -> dict[Context, int]:
    """The place of each statement of a block."""
    return {statement: place for place, statement in enumerate(_body(block))}


def _guards(block: Block | MypyFile) -> dict[object, list[int]]:
    """The places of the statements of a block that say something behind them, by what they speak of."""
    found: dict[object, list[int]] = {}
    for place, statement in enumerate(_body(block)):
        for known in {key(part) for condition in _conditions(statement) for part in _spoken_of(condition)}:
            found.setdefault(known, []).append(place)
    return found


def _conditions(statement: Statement) -> list[Expression]:
    """The conditions of an `assert`, or of an `if` and each `elif` behind it."""
    if isinstance(statement, AssertStmt):
        return [statement.expr]
    conditions: list[Expression] = []
    while isinstance(statement, IfStmt):
        conditions += statement.expr
        rest = statement.else_body.body if statement.else_body is not None else []
        if len(rest) != 1:
            break
        statement = rest[0]
    return conditions


def _spoken_of(condition: Expression) -> Iterator[Expression]:
    """All that a condition may compare."""
    for node in descendants(condition):
        yield from _spoken_of_by(node)


def _spoken_of_by(node: Node) -> list[Expression]:
    """What one node compares."""
    if isinstance(node, ComparisonExpr):
        return list(map(written, node.operands))
    if isinstance(node, CallExpr):
        return list(_asked_of(node))
    return [node.target, node.value] if isinstance(node, AssignmentExpr) else []


def _asked_of(call: CallExpr) -> Iterator[Expression]:
    """What a function is asked about, whose answer may be that it is registered: `any(code == one for one in ...)`."""
    callee = call.callee
    if isinstance(callee, RefExpr) and not isinstance(callee.node, TypeInfo) and callee.fullname not in _ASIDE:
        for argument in call.args:
            inside = argument.generator if isinstance(argument, ListComprehension) else argument
            compared = inside.left_expr if isinstance(inside, GeneratorExpr) else None
            yield from compared.operands if isinstance(compared, ComparisonExpr) else [argument]


def _spoken_of_first(scope: Node) -> dict[object, int]:
    """All that a function, or a module, may compare, or match: with the first line in which it does."""
    found: dict[object, int] = {}
    for node in descendants(scope):
        for part in (node.subject,) if isinstance(node, MatchStmt) else _spoken_of_by(node):
            known = key(part)
            found[known] = min(node.line, found.get(known, node.line))
    return found


def _bodies(statement: MatchStmt) -> dict[Context, int]:
    """Which of the cases of a `match` each of its blocks is of."""
    return {body: place for place, body in enumerate(statement.bodies)}


def _told_apart(number: int) -> int:
    """An int, as far as comparisons with codes tell it from others."""
    return max(_TOLD_APART.start + 1, min(number, _TOLD_APART.stop - 2))


def _links(comparison: ComparisonExpr) -> list[tuple[Expression, str, Expression]]:
    """The single comparisons of a chain."""
    operands = [written(operand) for operand in comparison.operands]
    return list(zip(operands, comparison.operators, operands[1:], strict=False))
