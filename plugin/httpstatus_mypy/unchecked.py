"""`HTTPStatus(code)` of an int that may not be a registered code: `httpstatus-unchecked`, when it is enabled.

Silent where the `ValueError` is expected; where all that the int can be is registered, since nothing else is stored
there; and where what was said of the same expression before leaves nothing but registered codes: by the branches that
the call stands in, and by statements before it that leave the function, or the loop, otherwise.
"""

from __future__ import annotations

import operator
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
    MatchStmt,
    MemberExpr,
    MypyFile,
    NameExpr,
    OpExpr,
    RaiseStmt,
    ReturnStmt,
    TypeInfo,
    UnaryExpr,
    Var,
    WhileStmt,
)
from mypy.patterns import AsPattern, OrPattern, ValuePattern
from mypy.types import Instance, LiteralType, UninhabitedType, UnionType, get_proper_type

from httpstatus_mypy import diagnostics, error_codes, run
from httpstatus_mypy.conditions.reader import is_range, number_here
from httpstatus_mypy.expected_errors import is_value_error_expected
from httpstatus_mypy.flow import declared, owners, stores
from httpstatus_mypy.internals.types import key
from httpstatus_mypy.site import written
from httpstatus_mypy.statuses import is_status_class, members, read
from httpstatus_mypy.tree import FUNCTIONS, ancestors

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy.nodes import Context, Node
    from mypy.patterns import Pattern
    from mypy.types import Type

    from httpstatus_mypy.site import Call

_LEAVING: Final = (BreakStmt, ContinueStmt, RaiseStmt, ReturnStmt)

#: All ints, as far as comparisons with codes tell them apart: the first and the last stand for those beyond.
_ALL: Final = frozenset((-(10**9), *range(-1, 1001), 10**9))

#: What each operator says, and what it says the other way round.
_SAYS: Final[dict[str, tuple[Callable[[int, int], bool], str]]] = {
    "==": (operator.eq, "=="),
    "!=": (operator.ne, "!="),
    "<": (operator.lt, ">"),
    "<=": (operator.le, ">="),
    ">": (operator.gt, "<"),
    ">=": (operator.ge, "<="),
}

#: The same int, whatever it is taken from.
_SAME_INT: Final = frozenset({"value", "_value_", "real", "numerator"})


def judge(call: Call, info: TypeInfo) -> None:
    """Report a call of a status class, of an int of any value, that nothing guards."""
    if not call.is_enabled(error_codes.UNCHECKED) or call.is_quiet:
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
            found = _stored(expression)
            if key(expression) in seen:
                return True  # a name that leads to itself adds nothing
            seen.add(key(expression))
            return bool(found) and all(
                value is not None and _is_registered(call, value, registered, seen) for value in found
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
    values = [
        _int_of(symbol.node) for name, symbol in instance.type.names.items() if name in instance.type.enum_members
    ]
    return bool(values) and all(value in registered for value in values)


def _int_of(node: object) -> int | None:
    """The int that a member of an enum is written as."""
    if not isinstance(node, Var):
        return None
    typ = get_proper_type(node.type)
    value = typ.last_known_value.value if isinstance(typ, Instance) and typ.last_known_value else None
    return value if type(value) is int else None


def _stored(expression: NameExpr | MemberExpr) -> list[Expression | None]:
    """All that is stored in a variable, or in an attribute of a class of this module: None for what is not known."""
    if isinstance(expression, NameExpr):
        if not isinstance(expression.node, Var):
            return []
        is_of_module = expression.node.fullname.rpartition(".")[0] == run.module().tree.fullname
        if not (stores.is_local(expression.node) or is_of_module):
            return []
        return _values(stores.of_variable(expression))
    owner = get_proper_type(declared.type_of(expression.expr))
    info = owner.type if isinstance(owner, Instance) else None
    if isinstance(expression.expr, NameExpr) and isinstance(expression.expr.node, TypeInfo):
        info = expression.expr.node
    definer = None if info is None else info.get_containing_type_info(expression.name)
    if definer is None or definer.module_name != run.module().tree.fullname:
        return []
    return _values([store for part in owners.stored(definer, expression.name) for store in part.stores])


def _values(found: list[stores.Store]) -> list[Expression | None]:
    return [store.value if store.part is stores.Part.WHOLE else None for store in found]


def _is_guarded(call: Call, argument: Expression, registered: frozenset[int]) -> bool:
    """Whether what is said of an expression, around a call and before it, leaves only registered codes."""
    known = key(argument)
    if known is None:
        return False
    guard = _Guard(call, known, registered)
    left = _ALL
    for child, parent in ancestors(call.node):
        if isinstance(parent, FUNCTIONS):
            return False
        left &= guard.opening(parent, child)
        if isinstance(parent, (Block, MypyFile)):
            left &= guard.before(parent, child)
        if left <= registered:
            return True
    return False


class _Guard:
    """What conditions say of one expression: the ints that it can be."""

    def __init__(self, call: Call, key: object, registered: frozenset[int]) -> None:
        self.call = call
        self.key = key
        self.registered = registered

    def opening(self, parent: Node, child: Context) -> frozenset[int]:
        """What the expression can be where a part of a statement, or of an expression, runs."""
        match parent:
            case IfStmt():
                return self._chosen(parent.expr[0], child, parent.body[0], parent.else_body)
            case WhileStmt() if child is parent.body:
                return self.left_by(parent.expr)
            case ConditionalExpr():
                return self._chosen(parent.cond, child, parent.if_expr, parent.else_expr)
            case OpExpr(op="and" | "or") if child is parent.right:
                return self.left_by(parent.left, negated=parent.op == "or")
            case GeneratorExpr() | DictionaryComprehension() if child not in parent.sequences:
                conditions = [condition for of_one in parent.condlists for condition in of_one]
                return frozenset(_ALL).intersection(*map(self.left_by, conditions))
            case MatchStmt():
                for pattern, test, body in zip(parent.patterns, parent.guards, parent.bodies, strict=True):
                    if child is body:
                        by_pattern = self._matched(pattern) if key(parent.subject) == self.key else _ALL
                        return by_pattern & (_ALL if test is None else self.left_by(test))
        return _ALL

    def _chosen(self, condition: Expression, child: Context, one: Node, other: Node | None) -> frozenset[int]:
        if child is one:
            return self.left_by(condition)
        return self.left_by(condition, negated=True) if child is other else _ALL

    def _matched(self, pattern: Pattern) -> frozenset[int]:
        match pattern:
            case OrPattern():
                return frozenset().union(*map(self._matched, pattern.patterns))
            case AsPattern(pattern=inner) if inner is not None:
                return self._matched(inner)
            case ValuePattern():
                code = number_here(self.call, pattern.expr)
                return _ALL if code is None else frozenset((code,))
        return _ALL

    def before(self, block: Block | MypyFile, child: Context) -> frozenset[int]:
        """What the expression can be when the statements of a block before one have come to their ends."""
        left = _ALL
        for statement in block.defs if isinstance(block, MypyFile) else block.body:
            if statement is child:
                break
            if isinstance(statement, AssertStmt):
                left &= self.left_by(statement.expr)
            elif isinstance(statement, IfStmt):
                left &= self._behind(statement)
        return left

    def _behind(self, statement: IfStmt) -> frozenset[int]:
        """What the expression can be behind an `if`: whatever it can be in those of its branches that are not left."""
        body, rest = statement.body[0], statement.else_body
        ends: list[frozenset[int]] = []
        if not self._leaves(body):
            ends.append(self.left_by(statement.expr[0]))
        if rest is None or not self._leaves(rest):
            inner = rest.body if rest is not None else []
            further = self._behind(inner[0]) if len(inner) == 1 and isinstance(inner[0], IfStmt) else _ALL
            ends.append(self.left_by(statement.expr[0], negated=True) & further)
        return frozenset().union(*ends)

    def _leaves(self, block: Block) -> bool:
        last = block.body[-1] if block.body else None
        if isinstance(last, ExpressionStmt):  # `sys.exit()`
            return isinstance(get_proper_type(self.call.type_of(last.expr)), UninhabitedType)
        return isinstance(last, _LEAVING)

    def left_by(self, condition: Expression, *, negated: bool = False) -> frozenset[int]:
        """What the expression can be if a condition holds, or does not."""
        match condition:
            case UnaryExpr(op="not"):
                return self.left_by(condition.expr, negated=not negated)
            case OpExpr(op="and" | "or"):
                one, other = (self.left_by(side, negated=negated) for side in (condition.left, condition.right))
                return one & other if (condition.op == "and") != negated else one | other
            case ComparisonExpr():
                said = [self._said(*operands) for operands in _links(condition)]
                if None in said and (negated or len(said) == 1):
                    return self._in_container(condition, negated=negated)
                whole = frozenset(_ALL).intersection(*(part for part in said if part is not None))
                return _ALL - whole if negated else whole
        return _ALL

    def _said(self, left: Expression, operator: str, right: Expression) -> frozenset[int] | None:
        """What one comparison says of the expression, if it is all known."""
        if operator in {"in", "not in"} and is_range(right) and self._is_it(left):
            bounds = [number_here(self.call, argument) for argument in right.args]
            if not all(bound is not None for bound in bounds):
                return None
            inside = _ALL.intersection(range(*(bound for bound in bounds if bound is not None)))
            return inside if operator == "in" else _ALL - inside
        says = _SAYS.get(operator)
        if says is None:
            return None
        compare, swapped = says
        if self._is_it(right):
            left, right, compare = right, left, _SAYS[swapped][0]
        bound = number_here(self.call, right) if self._is_it(left) else None
        return None if bound is None else frozenset(code for code in _ALL | {bound} if compare(code, bound))

    def _in_container(self, condition: ComparisonExpr, *, negated: bool) -> frozenset[int]:
        # What it is looked for in is taken to hold registered codes, such as `list(HTTPStatus)`.
        is_in = condition.operators == ["not in" if negated else "in"] and not is_range(written(condition.operands[1]))
        return self.registered if is_in and self._is_it(written(condition.operands[0])) else _ALL

    def _is_it(self, expression: Expression) -> bool:
        if isinstance(expression, AssignmentExpr):
            return self._is_it(expression.target) or self._is_it(expression.value)
        return key(expression) == self.key


def _links(comparison: ComparisonExpr) -> list[tuple[Expression, str, Expression]]:
    """The single comparisons of a chain."""
    operands = [written(operand) for operand in comparison.operands]
    return list(zip(operands, comparison.operators, operands[1:], strict=False))
