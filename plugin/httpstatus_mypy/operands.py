"""The operands of a comparison, whatever its operator."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mypy.nodes import ComparisonExpr, Expression, StarExpr, TempNode

from httpstatus_mypy import diagnostics, internals, plain_ints, provenance
from httpstatus_mypy.statuses import Operand, members, read

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy.errorcodes import ErrorCode
    from mypy.nodes import Context
    from mypy.plugin import CheckerPluginInterface, MethodContext
    from mypy.types import Type

    Report = Callable[[CheckerPluginInterface, str, Context, ErrorCode], None]


class Side(NamedTuple):
    """One operand, as it was written, and what its value can be."""

    expression: Expression
    operand: Operand


class Operator(NamedTuple):
    """One operator of a comparison, which may have several: `a < b == c`."""

    comparison: ComparisonExpr
    place: int

    @property
    def is_negated(self) -> bool:
        return self.comparison.operators[self.place] in ("!=", "not in")

    def written(self, side: int) -> Expression:
        """The left operand, 0, or the right one, 1, as it was written.

        mypy may come here again, with other types: what was put in its place before is taken away.
        """
        expression = written(self.comparison.operands[self.place + side])
        self.comparison.operands[self.place + side] = expression
        return expression

    def side(self, api: CheckerPluginInterface, side: int) -> Side:
        """The left operand, 0, or the right one, 1."""
        expression = self.written(side)
        return Side(expression, read(internals.stored_type(api, expression)))

    def put(self, api: CheckerPluginInterface, side: int, typ: Type) -> None:
        """Let an operand stand for something of the type given."""
        operands = self.comparison.operands
        operands[self.place + side] = internals.understood_as(api, operands[self.place + side], typ)


def written(expression: Expression) -> Expression:
    """The expression as it stands in the source.

    Nobody can write a star before an operand, so a star is one of ours.
    """
    return expression.expr if isinstance(expression, StarExpr) else expression


def find_operator(ctx: MethodContext, operators: tuple[str, ...], argument_side: int) -> Operator | None:
    """Find the operator that called a hook: the context is the whole comparison."""
    comparison = ctx.context
    if not isinstance(comparison, ComparisonExpr):
        return None
    places = [place for place, operator in enumerate(comparison.operators) if operator in operators]
    if len(comparison.operators) > 1:
        argument = ctx.args[0][0] if ctx.args and ctx.args[0] else None
        places = [place for place in places if _is_argument(ctx.api, comparison, place, argument, argument_side)]
    return Operator(comparison, places[0]) if len(places) == 1 else None


def _is_argument(
    api: CheckerPluginInterface, comparison: ComparisonExpr, place: int, argument: Expression | None, side: int
) -> bool:
    if isinstance(argument, TempNode):
        # The method of the right operand was called with the type of the left one.
        return argument.type == internals.stored_type(api, comparison.operands[place])
    return comparison.operands[place + side] is argument


class Visits:
    """What mypy came to last.  It asks a hook again for each item of a union, of which there may be a hundred."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._last: object = None

    def is_new(self, api: CheckerPluginInterface) -> bool:
        """Whether mypy has come to another operator than when it was judged last, or has come again."""
        visit = internals.visit(api)
        return visit is None or visit is not self._last

    def judged(self, api: CheckerPluginInterface) -> None:
        """Note that the operator that mypy has come to is judged."""
        self._last = internals.visit(api)


def no_member(status: Operand, number: Operand, operator: Operator) -> str:
    """The message for an int that no member of the status's class equals."""
    info = status.classes[0]
    return diagnostics.no_member(min(number.ints), info.fullname, members(info), always=operator.is_negated)


def report_plain(  # noqa: PLR0913, PLR0917 - a container is asked for otherwise, and nothing else differs
    api: CheckerPluginInterface,
    report: Report,
    context: Context,
    number: Operand,
    compared: Expression,
    is_status: Callable[[CheckerPluginInterface, Expression], bool] = provenance.is_status,
) -> None:
    """Report an unregistered int that is compared with a plain int, or a container of some, if that is a status."""
    code = plain_ints.unregistered(number)
    if code is None or internals.is_quiet(api):
        return
    error_code = diagnostics.of_comparison(code)
    if internals.is_enabled(api, error_code) and is_status(api, compared):
        report(api, diagnostics.unregistered(code, "compare with"), context, error_code)
