"""Types, and the syntax tree, where mypy's documented plugin interface does not give them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from mypy import subtypes
from mypy.nodes import AssignmentExpr, IndexExpr, ListExpr, MemberExpr, NameExpr, StarExpr, StrExpr, Var

if TYPE_CHECKING:
    from mypy.checker import TypeChecker
    from mypy.nodes import ComparisonExpr, Expression, MypyFile
    from mypy.plugin import AttributeContext, CheckerPluginInterface, MethodContext
    from mypy.types import Type


def enum_value(ctx: AttributeContext) -> Type:
    """What mypy does without us for an enum's `value`.

    Our hooks come before those of mypy's own plugin: for names that it serves too, this is the default.
    mypy 1.20 to 2.4.  Without it: `value` of other enums is less precise.
    """
    from mypy.plugins.enums import enum_value_callback

    return enum_value_callback(ctx)


def enum_name(ctx: AttributeContext) -> Type:
    """What mypy does without us for an enum's `name`: as `enum_value`."""
    from mypy.plugins.enums import enum_name_callback

    return enum_name_callback(ctx)


def signed_int(ctx: MethodContext) -> Type:
    """What mypy does without us for `+404`: as `enum_value`.  Without it: `case 404` is not understood."""
    from mypy.plugins.default import int_pos_callback

    return int_pos_callback(ctx)


def set_full_name(variable: Var, full_name: str) -> None:
    """Give a variable of ours its name.  mypy 1.20 to 2.4.  Without it: an alias of a member is another member."""
    variable._fullname = full_name


def key(expression: Expression) -> object:
    """What mypy narrows an expression by: equal for two that are written alike.

    mypy 1.20 to 2.4.  Without it: `HTTPStatus(code)` of an int that is not known is not looked into.
    """
    from mypy.literals import literal_hash

    return literal_hash(expression)


def checker_of(api: CheckerPluginInterface) -> TypeChecker:
    """Mypy's type checker.  Without it: nothing is left, and whatever is asked for first says so."""
    # mypy 1.20 to 2.4: the interface that a hook is handed is the checker itself.
    return cast("TypeChecker", api)


def is_narrowed(expression: Expression) -> bool:
    """Whether mypy narrows an expression by what it is compared with: a variable, or what is looked up in one.

    mypy 1.20 to 2.4.  Without it: statuses are not narrowed by ints.
    """
    from mypy.literals import literal
    from mypy.nodes import LITERAL_TYPE

    if isinstance(expression, AssignmentExpr):
        return True
    return literal(expression) == LITERAL_TYPE


def is_subtype(typ: Type, other: Type) -> bool:
    """Whether a type may stand where another is expected.  mypy 1.20 to 2.4.  Without it: as `expected_type`."""
    return subtypes.is_subtype(typ, other)


def starred(expression: Expression) -> StarExpr:
    """An expression in the place of one that mypy narrows, in which the other one still stands, and is not narrowed.

    A star, because every part of mypy can walk it, and to check it again is to check the original: what mypy itself
    says of a comparison names the type that was written, each time that it comes there, and so is printed once.  The
    daemon keeps the dependencies of both.  mypyc cannot walk it.  mypy 1.20 to 2.4.
    """
    star = StarExpr(expression)
    star.valid = True
    star.set_line(expression)
    return star


def listed(comparison: ComparisonExpr) -> StarExpr:
    """What a comparison stands in, on the right of an `in`: a list, so that mypy asks a hook when it comes there again.

    With a string beside it, it is a list of objects, by which mypy narrows nothing until it is told of what it is.  Two
    stars say that it is ours.  mypy 1.20 to 2.4.  Without it: statuses are not narrowed by `<`.
    """
    items = ListExpr([comparison, StrExpr("")])
    for item in (items, items.items[1]):
        item.set_line(comparison)
    return starred(starred(items))


class Checker:
    """What mypy's type checker knows where it is just checking."""

    def __init__(self, checker: TypeChecker) -> None:
        """Take mypy's type checker, as `checker_of` gives it."""
        self._checker = checker

    def stored_type(self, expression: Expression) -> Type | None:
        """The type that mypy found for an expression, if it has come to it.

        mypy 1.20 to 2.4.  Without it: comparisons are not understood.
        """
        checker = self._checker
        return checker.lookup_type(expression) if checker.has_type(expression) else None

    def declared_type(self, expression: Expression) -> Type | None:
        """The type of a name, an attribute or an index, before anything has narrowed it.

        mypy 1.20 to 2.4.  Without it: nothing is reported in loops.
        """
        checker = self._checker
        if isinstance(expression, NameExpr):
            return expression.node.type if isinstance(expression.node, Var) else None
        with checker.msg.filter_errors():
            if isinstance(expression, MemberExpr):
                return checker.expr_checker.analyze_ordinary_member_access(expression, is_lvalue=False)
            if isinstance(expression, IndexExpr):
                return checker.expr_checker.visit_index_expr_helper(expression)
        return self.stored_type(expression)

    def store_type(self, expression: Expression, typ: Type) -> None:
        """Let mypy take an expression for one of the type given, until it looks at the expression again.

        mypy 1.20 to 2.4.  Without it: statuses are not narrowed by ints.
        """
        self._checker.store_type(expression, typ)

    def current_tree(self) -> MypyFile:
        """The syntax tree of the module that is being checked.  mypy 1.20 to 2.4.  Without it: nothing is reported."""
        return self._checker.tree

    def expected_type(self) -> Type | None:
        """The type that is expected of the expression that is being checked.

        mypy 1.20 to 2.4.  Without it: no class of a union is told by what is handed over.
        """
        contexts = self._checker.expr_checker.type_context
        return contexts[-1] if contexts else None

    def pattern_subject(self) -> Type | None:
        """The type of what the pattern being checked is matched against; None outside of patterns.

        mypy 1.20 to 2.4.  Without it: `case 404` is not understood.
        """
        subjects = self._checker.pattern_checker.type_context
        return subjects[-1] if subjects else None
