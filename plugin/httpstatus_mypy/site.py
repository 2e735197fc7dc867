"""The place that is being judged: a comparison, a call, a pattern.

A site gives what stands there and what is known of it, says whether a report is certain, reports, and lets mypy take
one thing for another.  It alone knows which of mypy's watchers stand around, so that whoever judges only has to say
what is wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    AssertStmt,
    CallExpr,
    ClassDef,
    ComparisonExpr,
    Decorator,
    Expression,
    FuncDef,
    LambdaExpr,
    ListExpr,
    MemberExpr,
    Node,
    OverloadedFuncDef,
    SetExpr,
    StarExpr,
    TempNode,
    UnaryExpr,
)
from mypy.typeops import coerce_to_literal
from mypy.types import NoneType, TupleType, UnionType, get_proper_type

from httpstatus_mypy import certainty, constants, run
from httpstatus_mypy.conditions.asserted import comparison_of
from httpstatus_mypy.expected_errors import is_failure_expected
from httpstatus_mypy.flow.changes import is_member_of_enum
from httpstatus_mypy.flow.stores import outermost_function
from httpstatus_mypy.internals.reporting import Reporter
from httpstatus_mypy.internals.types import Checker, checker_of, is_narrowed, is_subtype, listed, starred
from httpstatus_mypy.named_tuple import NamedTuple
from httpstatus_mypy.statuses import Operand, of_int, read
from httpstatus_mypy.tree import as_written, enclosing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from mypy.errorcodes import ErrorCode
    from mypy.nodes import Context, MypyFile
    from mypy.options import Options
    from mypy.plugin import AttributeContext, CheckerPluginInterface, FunctionContext, MethodContext
    from mypy.types import Instance, Type


#: The longest chain of operators that is looked at: mypy comes to each by itself, and nobody writes more.
LONGEST: Final = 10


class Side(NamedTuple):
    """An operand, as it was written, and what its value can be."""

    expression: Expression
    operand: Operand


class Codes(NamedTuple):
    """What a status is `in` or `not in`, and the types of the codes that are there."""

    status: Expression
    operator: str
    types: list[Type]


class Site:
    """Any place: the node that is judged, and what mypy knows there."""

    def __init__(self, api: CheckerPluginInterface, node: Context) -> None:
        """Take what mypy hands to a hook."""
        self._api = api
        checker = checker_of(api)
        self._checker = Checker(checker)
        self._reporter = Reporter(checker)
        #: The node that is judged, of which reports speak.
        self.node = node
        run.enter(self._checker.current_tree())

    @property
    def tree(self) -> MypyFile:
        """The module."""
        return run.module().tree

    @property
    def options(self) -> Options:
        """Mypy's options."""
        return self._api.options

    def named(self, full_name: str, *arguments: Type) -> Instance:
        """The type of the class of this name."""
        return self._api.named_generic_type(full_name, list(arguments))

    def tuple_of(self, types: list[Type]) -> TupleType:
        """The type of a tuple with items of these types."""
        return TupleType(types, self.named("builtins.tuple", self.named("builtins.object")))

    def type_of(self, expression: Expression) -> Type | None:
        """The type that mypy found for an expression, if it has come to it."""
        return self._checker.stored_type(expression)

    def declared_type_of(self, expression: Expression) -> Type | None:
        """The type of an expression before anything has narrowed it."""
        return self._checker.declared_type(expression)

    def read(self, expression: Expression) -> Operand:
        """What the value of an expression can be."""
        code = constants.named(expression)
        return read(self.type_of(expression)) if code is None else of_int(code)

    @property
    def is_quiet(self) -> bool:
        """Whether mypy withholds its own verdicts here."""
        return self._reporter.is_quiet()

    def is_enabled(self, code: ErrorCode) -> bool:
        """Whether an error code is enabled here."""
        return self._reporter.is_enabled(code)

    def is_certain(self, status: Expression) -> bool:
        """Whether the type that mypy has for a status holds each time that the node is come to."""
        return certainty.is_certain(self, status)

    def narrows(self) -> None:
        """Take note that an int narrows a status here: mypy is not to list all the members that are left."""
        scope = outermost_function(self.node) or self.tree
        if scope not in run.module().narrowed:
            self._reporter.note_narrowed(scope, _lines(scope))

    def report(self, message: str, code: ErrorCode, at: Context | None = None) -> bool:
        """Report something about the node, or about a part of it; tell whether it was reported.

        Not in a lambda that mypy only tries out: its parameters may be of types that they will not have.
        """
        place = self.node if at is None else at
        depth = self._depth()
        if self._reporter.is_trial(depth) and _is_in_lambda(place):
            return False
        self._reporter.report(message, place, code, depth)
        return True

    def _depth(self) -> int:
        return self._reporter.depth_of_call()


def _lines(scope: FuncDef | MypyFile) -> list[tuple[int, int]]:
    """The lines of a function; of a module, those of no function, which the daemon checks by itself."""
    is_elsewhere = (FuncDef, Decorator, OverloadedFuncDef, ClassDef)
    parts = (
        [scope]
        if isinstance(scope, FuncDef)
        else [statement for statement in scope.defs if not isinstance(statement, is_elsewhere)]
    )
    return [(part.line, part.end_line or part.line) for part in parts]


def _is_in_lambda(node: Context) -> bool:
    return any(isinstance(parent, LambdaExpr) for _child, parent in enclosing(node))


class Comparison(Site):
    """One operator of a comparison, which may have several: `a < b == c`."""

    node: ComparisonExpr
    #: What a comparison that is asserted stands in.
    _assertion: type[Node] = AssertStmt

    def __init__(self, api: CheckerPluginInterface, node: ComparisonExpr, place: int) -> None:
        """Take the comparison, and which of its operators it is."""
        super().__init__(api, node)
        self.operator = node.operators[place]
        self._place = place
        self._is_container = self.operator in {"in", "not in"}
        #: Whether what mypy would say of it is said already.
        self.is_reported = False
        self._visit = run.visited(None if self._is_container else self._reporter.token())
        if self._is_container:
            self.accept(accepted=False)

    @property
    def is_negated(self) -> bool:
        """Whether the comparison holds where its operands are not equal, or not in each other."""
        return self.operator in {"!=", "not in"}

    def written(self, side: int) -> Expression:
        """The left operand, 0, or the right one, 1, as it was written."""
        return written(self.node.operands[self._place + side])

    def side(self, side: int) -> Side:
        """The left operand, 0, or the right one, 1."""
        expression = self.written(side)
        return Side(expression, self.read(expression))

    def is_narrowed(self, side: int) -> bool:
        """Whether mypy narrows an operand by the other one."""
        return may_be_narrowed(self.written(side))

    def put(self, side: int, typ: Type) -> None:
        """Let mypy take an operand for one of the type given, and narrow the other one by it.

        The type is stored for the operand.  Where mypy would narrow the operand itself by it, or takes the operand's
        type anew for something of which it asks no hook, something stands in the operand's place; but not for mypyc,
        which goes on with the tree, and knows nothing like it, and believes the type of a call or of a list.
        """
        self.accept()
        operand = self.written(side)
        if (
            self.is_narrowed(side)
            or isinstance(operand, (CallExpr, ListExpr, SetExpr))
            or (side == 1 and self._is_of_other_classes(0))
        ):
            if self.options.preserve_asts:
                return
            operand = self.node.operands[self._place + side] = starred(operand)
        self._visit.stand_ins.append((operand, typ))
        self._checker.store_type(operand, typ)

    def put_codes(self, codes: Codes) -> None:
        """Let mypy take the whole comparison for an `in`, of a status in a tuple of codes.

        mypy narrows by the operator that stands in the tree.  What was written stands inside, so that mypy checks it
        each time that it comes here again; and then asks the hook of a list's `in`.  Not for mypyc, which goes on with
        the tree: no call tells a plugin when mypy is done with it, so that nothing could be put back in time.
        """
        node = self.node
        if self.options.preserve_asts:
            return
        operands = [starred(operand) if operand is codes.status else operand for operand in node.operands]
        inside = ComparisonExpr(node.operators, operands)
        inside.set_line(node)
        run.module().put_for[inside] = node
        # New lists: what mypy has copied the node from may hold the old ones.
        node.operators, node.operands = [codes.operator], [codes.status, listed(inside)]
        self._checker.store_type(node.operands[1], self.tuple_of(codes.types))

    def put_items(self, types_of_items: Iterable[tuple[Expression, Type | None]]) -> None:
        """The same for the items of a list or a set that is displayed on the right, of which mypy looks at each."""
        self.accept()
        for item, typ in types_of_items:
            if typ is not None:
                self._checker.store_type(item, typ)

    def _is_of_other_classes(self, side: int) -> bool:
        typ = get_proper_type(self.type_of(self.written(side)))
        return isinstance(typ, UnionType) and not all(
            isinstance(item, NoneType) or not read(item).other for item in map(get_proper_type, typ.items)
        )

    def accept(self, *, accepted: bool = True) -> None:
        """Keep mypy from calling the comparison an overlap, or let it."""
        if self._is_container:
            self._reporter.accept_container(self.node, accepted=accepted)
        elif accepted:
            self._reporter.accept_operator()

    def watch_overlaps(self) -> None:
        """See to it that mypy does not list all the members that are left, if it says that the operands never meet."""
        self._reporter.watch_overlaps()

    def is_said(self, code: ErrorCode) -> None:
        """Keep mypy from calling the comparison an overlap, if an error of this code has said so already."""
        if self.is_enabled(code):
            self.is_reported = True
            self.accept()

    def report_overlap(self) -> None:
        """Let mypy say that the operands are never equal, if it does; it must have been kept from it."""
        if self.is_reported:
            return
        left, right = self.type_of(self.written(0)), self.type_of(self.written(1))
        if left is not None and right is not None:
            self._reporter.report_overlap(self.node, left, right)

    def report(self, message: str, code: ErrorCode, at: Context | None = None) -> bool:
        """Report something; what is said of `==` once is not said again, as an overlap.

        Not what is asserted where an assertion is to fail.
        """
        if is_failure_expected(self.node, self._assertion):
            return False
        is_said = super().report(message, code, at)
        if not self._is_container and self.is_enabled(code):
            self.accept()
        return is_said

    def _depth(self) -> int:
        reporter = self._reporter
        return reporter.depth_of_container() if self._is_container else reporter.depth_of_operator()


class Stand(Site):
    """A comparison that stands in another, of which mypy narrows by the operator."""

    node: ComparisonExpr
    #: What it stands in.
    _outer: ComparisonExpr

    @classmethod
    def of(cls, ctx: MethodContext) -> Stand | None:
        """Find it from the hook of the other one's operator."""
        outer = ctx.context
        if not isinstance(outer, ComparisonExpr) or as_written(outer) is outer:
            return None
        stand = cls(ctx.api, as_written(outer))
        run.module().put_for[stand.node] = stand._outer = outer
        return stand

    def put_codes(self, codes: Codes) -> None:
        """Let mypy take what it stands in for these codes, which may be others than before: `Comparison.put_codes`."""
        self._outer.operators = [codes.operator]
        self._checker.store_type(self._outer.operands[1], self.tuple_of(codes.types))

    def take_back(self) -> None:
        """Put it back to where it was written."""
        self._outer.operators, self._outer.operands = self.node.operators, list(map(written, self.node.operands))


class Asserted(Comparison):
    """A call of a test's method that asserts a comparison: of mypy's, there is nothing to keep it from."""

    _assertion = Node

    def accept(self, *, accepted: bool = True) -> None:
        """Mypy calls no assertion an overlap."""

    def watch_overlaps(self) -> None:
        """Mypy calls no assertion an overlap."""

    def report_overlap(self) -> None:
        """Mypy calls no assertion an overlap."""

    def put(self, side: int, typ: Type) -> None:
        """Mypy narrows nothing by an assertion."""

    def put_items(self, types_of_items: Iterable[tuple[Expression, Type | None]]) -> None:
        """Mypy narrows nothing by an assertion."""

    def _depth(self) -> int:
        return self._reporter.depth_of_call()


def asserted(ctx: MethodContext) -> Asserted | None:
    """Find the comparison that a call of a test's method asserts."""
    call = Call(ctx)
    comparison = comparison_of(call.node) if isinstance(call.node, CallExpr) else None
    return None if comparison is None else Asserted(ctx.api, comparison, 0)


def written(expression: Expression) -> Expression:
    """The expression as it stands in the source.

    Nobody can write a star before an operand, so a star is one of ours.
    """
    return expression.expr if isinstance(expression, StarExpr) else expression


def is_put(node: ComparisonExpr) -> bool:
    """Whether a comparison was put into another: what it narrows is starred."""
    return any(isinstance(operand, StarExpr) for operand in node.operands)


def may_be_narrowed(expression: Expression) -> bool:
    """Whether mypy narrows an expression by what it is compared with."""
    return is_narrowed(expression) and not is_member_of_enum(expression)


def came_again(ctx: MethodContext) -> bool:
    """Whether mypy asks once more about the operator that was judged last: for another item of a union.

    Then it has taken the types of the operands anew.
    """
    if not run.is_visited(Reporter(checker_of(ctx.api)).token()):
        return False
    visit = run.current().visit
    for expression, typ in visit.stand_ins if visit is not None else ():
        Checker(checker_of(ctx.api)).store_type(expression, typ)
    return True


def comparison(ctx: MethodContext, operators: tuple[str, ...], argument_side: int) -> Comparison | None:
    """Find the operator that called a hook: the context is the whole comparison."""
    node = ctx.context
    if not isinstance(node, ComparisonExpr) or len(node.operators) > LONGEST:
        return None
    places = [place for place, operator in enumerate(node.operators) if operator in operators]
    if len(node.operators) > 1:
        argument = ctx.args[0][0] if ctx.args and ctx.args[0] else None
        places = [
            place
            for place in places
            if _is_argument(Checker(checker_of(ctx.api)), node, place, argument, argument_side)
        ]
    return Comparison(ctx.api, node, places[0]) if len(places) == 1 else None


def _is_argument(checker: Checker, node: ComparisonExpr, place: int, argument: Expression | None, side: int) -> bool:
    if isinstance(argument, TempNode):
        # The method of the right operand was called with the type of the left one.
        return argument.type == checker.stored_type(node.operands[place])
    return node.operands[place + side] is argument


def say_remark(ctx: MethodContext) -> None:
    """Say what is to be said of a module, if this is where it stands."""
    remark = run.current().remarks.get(ctx.context)
    if remark is not None:
        checker = checker_of(ctx.api)
        # Of what comes from its cache, mypy loads what is imported itself, but not always the packages that it is in.
        if not remark.unless_found or not run.is_found(remark.unless_found, checker.modules):
            Reporter(checker).say(remark.message, ctx.context)


class Call(Site):
    """A call, of which the hook is asked what it returns."""

    def __init__(self, ctx: FunctionContext | MethodContext) -> None:
        """Take what mypy hands to a hook."""
        super().__init__(ctx.api, ctx.context)
        #: For each parameter: its name, what is handed over for it, and the types, names and kinds of that.
        self.parameters = ctx.callee_arg_names
        self.arguments = ctx.args
        self.types = ctx.arg_types
        self.names = ctx.arg_names
        self.kinds = ctx.arg_kinds
        #: What mypy takes the call to return.
        self.returned = ctx.default_return_type

    @property
    def callee(self) -> Expression | None:
        """What is called; None for an operator."""
        return self.node.callee if isinstance(self.node, CallExpr) else None

    def given_for(self, parameters: Collection[str]) -> list[Expression]:
        """What is handed over for some parameters, by their names; `args[1]` is the second for `*args`."""
        return [
            actual
            for formal, *given in zip(self.parameters, self.arguments, self.names, self.kinds, strict=True)
            for place, (actual, name, kind) in enumerate(zip(*given, strict=True))
            if (formal in parameters or name in parameters or f"{formal}[{place}]" in parameters) and not kind.is_star()
        ]

    def expected(self) -> Type | None:
        """The type that is expected of the call where it stands."""
        return self._checker.expected_type()

    def is_a(self, typ: Type, expected: Type) -> bool:
        """Whether a value of a type may stand where another is expected."""
        return is_subtype(typ, expected)

    def is_given(self, actual: Type, formal: Type) -> bool:
        """Whether what is handed over is what a parameter takes."""
        return is_subtype(coerce_to_literal(actual), formal)

    def first(self) -> Type | None:
        """The type of what is handed over for the first parameter, if that is one thing."""
        return self.types[0][0] if self.types and len(self.types[0]) == 1 else None

    def read_first(self) -> Operand:
        """What the value of what is handed over for the first parameter can be."""
        given = self.arguments[0] if self.arguments else []
        return self.read(given[0]) if len(given) == 1 else read(None)


class Attribute(Site):
    """An attribute that is read, or stored in."""

    def __init__(self, ctx: AttributeContext) -> None:
        """Take what mypy hands to a hook."""
        super().__init__(ctx.api, ctx.context)
        #: The type of what has the attribute, and what mypy takes the attribute for.
        self.owner = ctx.type
        self.read_as = ctx.default_attr_type
        self.is_stored = ctx.is_lvalue


class Override(Site):
    """A name in the body of a class, which overrides an attribute whose hook is asked."""

    def _depth(self) -> int:
        return self._reporter.depth_of_override()


class Pattern(Site):
    """A value in a pattern: an int, which was given a sign so that mypy asks about it, or a member."""

    node: UnaryExpr | MemberExpr

    def __init__(self, api: CheckerPluginInterface, node: UnaryExpr | MemberExpr, subject: Type) -> None:
        """Take what the pattern is matched against."""
        super().__init__(api, node)
        self.subject = subject


def pattern(ctx: MethodContext | AttributeContext) -> Pattern | None:
    """Find the pattern that called a hook; None for what stands outside of patterns."""
    subject = Checker(checker_of(ctx.api)).pattern_subject()
    if subject is None or not isinstance(ctx.context, (UnaryExpr, MemberExpr)):
        return None
    return Pattern(ctx.api, ctx.context, subject)
