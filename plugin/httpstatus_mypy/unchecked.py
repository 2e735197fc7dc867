"""`HTTPStatus(code)` of an int that may not be a registered code: `httpstatus-unchecked`, when it is enabled.

Silent where the `ValueError` is expected, and where the same expression was compared with registered codes before:
in the branch that such a comparison opens, and behind one that leaves the function, or the loop, otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    AssertStmt,
    AssignmentExpr,
    Block,
    BreakStmt,
    ComparisonExpr,
    ConditionalExpr,
    ContinueStmt,
    DictionaryComprehension,
    Expression,
    ExpressionStmt,
    GeneratorExpr,
    IfStmt,
    MatchStmt,
    MypyFile,
    OpExpr,
    RaiseStmt,
    ReturnStmt,
    UnaryExpr,
    WhileStmt,
)
from mypy.patterns import AsPattern, OrPattern, ValuePattern
from mypy.types import Instance, UninhabitedType, UnionType, get_proper_type

from httpstatus_mypy import diagnostics, error_codes
from httpstatus_mypy.expected_errors import is_value_error_expected
from httpstatus_mypy.internals.types import key
from httpstatus_mypy.plain_ints import is_unregistered
from httpstatus_mypy.site import written
from httpstatus_mypy.tree import FUNCTIONS, ancestors

if TYPE_CHECKING:
    from mypy.nodes import Context, Node
    from mypy.patterns import Pattern
    from mypy.types import Type

    from httpstatus_mypy.site import Call

_LEAVING: Final = (BreakStmt, ContinueStmt, RaiseStmt, ReturnStmt)


def judge(call: Call, class_name: str) -> None:
    """Report a call of a status class, of an int of any value, that nothing guards."""
    if not call.is_enabled(error_codes.UNCHECKED) or call.is_quiet:
        return
    typ = call.first()
    if typ is None or not _may_be_any_int(typ):
        return
    if not is_value_error_expected(call) and not _is_guarded(call, call.arguments[0][0]):
        call.report(diagnostics.unchecked(class_name), error_codes.UNCHECKED)


def _may_be_any_int(typ: Type) -> bool:
    proper = get_proper_type(typ)
    if isinstance(proper, UnionType):
        return any(map(_may_be_any_int, proper.items))
    return isinstance(proper, Instance) and proper.type.fullname == "builtins.int" and proper.last_known_value is None


def _is_guarded(call: Call, argument: Expression) -> bool:
    known = key(argument)
    if known is None:
        return False
    guard = _Guard(call, known)
    for child, parent in ancestors(call.node):
        if isinstance(parent, FUNCTIONS):
            return False
        if guard.opens(parent, child):
            return True
        if isinstance(parent, (Block, MypyFile)) and guard.stands_before(parent, child):
            return True
    return False


class _Guard:
    """Whether a condition says of one expression that it is a registered code."""

    def __init__(self, call: Call, key: object) -> None:
        self.call = call
        self.key = key

    def opens(self, parent: Node, child: Context) -> bool:
        """Whether a part of a statement, or of an expression, runs only if a condition in it holds, or does not."""
        match parent:
            case IfStmt():
                return self._chooses(parent.expr[0], child, parent.body[0], parent.else_body)
            case WhileStmt():
                return child is parent.body and self.holds(parent.expr)
            case ConditionalExpr():
                return self._chooses(parent.cond, child, parent.if_expr, parent.else_expr)
            case OpExpr(op="and" | "or"):
                return child is parent.right and self.holds(parent.left, negated=parent.op == "or")
            case GeneratorExpr() | DictionaryComprehension():
                return child not in parent.sequences and any(
                    self.holds(condition) for conditions in parent.condlists for condition in conditions
                )
            case MatchStmt():
                return key(parent.subject) == self.key and any(
                    child is body and self._is_of_registered(pattern)
                    for pattern, body in zip(parent.patterns, parent.bodies, strict=True)
                )
        return False

    def _chooses(self, condition: Expression, child: Context, one: Node, other: Node | None) -> bool:
        return (child is one and self.holds(condition)) or (child is other and self.holds(condition, negated=True))

    def _is_of_registered(self, pattern: Pattern) -> bool:
        if isinstance(pattern, OrPattern):
            return all(map(self._is_of_registered, pattern.patterns))
        if isinstance(pattern, AsPattern):
            return pattern.pattern is not None and self._is_of_registered(pattern.pattern)
        return isinstance(pattern, ValuePattern) and self._is_registered(pattern.expr)

    def stands_before(self, block: Block | MypyFile, child: Context) -> bool:
        """Whether a statement of a block comes to its end only if a condition in it held, or did not."""
        for statement in block.defs if isinstance(block, MypyFile) else block.body:
            if statement is child:
                return False
            if isinstance(statement, AssertStmt) and self.holds(statement.expr):
                return True
            if (
                isinstance(statement, IfStmt)
                and self.holds(statement.expr[0], negated=True)
                and self._leaves(statement.body[0])
            ):
                return True
        return False

    def _leaves(self, block: Block) -> bool:
        last = block.body[-1] if block.body else None
        if isinstance(last, ExpressionStmt):  # `sys.exit()`
            return isinstance(get_proper_type(self.call.type_of(last.expr)), UninhabitedType)
        return isinstance(last, _LEAVING)

    def holds(self, condition: Expression, *, negated: bool = False) -> bool:
        """Whether a condition, or its negation, says that the expression is a registered code."""
        match condition:
            case UnaryExpr(op="not"):
                return self.holds(condition.expr, negated=not negated)
            case OpExpr(op="and" | "or"):
                both = (condition.op == "or") != negated
                sides = [self.holds(side, negated=negated) for side in (condition.left, condition.right)]
                return all(sides) if both else any(sides)
            case ComparisonExpr(operators=[operator]):
                left, right = map(written, condition.operands)
                if operator == ("!=" if negated else "=="):
                    return (self._is_it(left) and self._is_registered(right)) or (
                        self._is_it(right) and self._is_registered(left)
                    )
                # What it is looked for in is taken to hold registered codes, such as `list(HTTPStatus)`.
                return operator == ("not in" if negated else "in") and self._is_it(left)
        return False

    def _is_it(self, expression: Expression) -> bool:
        if isinstance(expression, AssignmentExpr):
            return self._is_it(expression.target) or self._is_it(expression.value)
        return key(expression) == self.key

    def _is_registered(self, expression: Expression) -> bool:
        operand = self.call.read(expression)
        return not operand.other and not any(map(is_unregistered, operand.codes))
