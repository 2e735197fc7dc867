"""Everything that is not mypy's documented plugin interface.

Each function says in which versions of mypy it was seen to hold, and what is lost where it does not.  What they import
is imported where it is used, so that a mypy without it loses that one thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from mypy.nodes import IndexExpr, LambdaExpr, MemberExpr, NameExpr, StarExpr, Var

from httpstatus_mypy import syntax

if TYPE_CHECKING:
    from mypy.checker import TypeChecker
    from mypy.errorcodes import ErrorCode
    from mypy.errors import ErrorInfo, Errors
    from mypy.nodes import Context, Expression, MypyFile
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

    mypy 1.20 to 2.4.  Without it: comparisons are not understood.
    """
    from mypy.literals import literal_hash

    return literal_hash(expression)


def are_alike(one: Expression, other: Expression) -> bool:
    """Whether two expressions are written alike and have one value, unless something comes between them.

    mypy 1.20 to 2.4.  Without it: range checks of two comparisons are not understood.
    """
    from mypy.literals import literal
    from mypy.nodes import LITERAL_NO

    return literal(one) != LITERAL_NO and literal(other) != LITERAL_NO and key(one) == key(other)


def _checker(api: CheckerPluginInterface) -> TypeChecker:
    # mypy 1.20 to 2.4: the interface that a hook is handed is the checker itself.
    return cast("TypeChecker", api)


def say(api: CheckerPluginInterface, message: str, context: Context) -> None:
    """Print a note, whatever mypy is trying out.  mypy 1.20 to 2.4.  Without it: the note may be lost."""
    messages = _checker(api).msg
    watchers = messages.errors._watchers
    messages.errors._watchers = []
    try:
        messages.note(message, context)
    finally:
        messages.errors._watchers = watchers


def stored_type(api: CheckerPluginInterface, expression: Expression) -> Type | None:
    """The type that mypy found for an expression, if it has come to it.

    mypy 1.20 to 2.4.  Without it: comparisons are not understood.
    """
    checker = _checker(api)
    return checker.lookup_type(expression) if checker.has_type(expression) else None


def understood_as(api: CheckerPluginInterface, expression: Expression, typ: Type) -> StarExpr:
    """An expression in the place of another, of the type given, in which the other one still stands.

    A star, because every part of mypy can walk it, and to check it again is to check the original: what mypy itself
    says of a comparison names the type that was written, each time that it comes there, and so is printed once.  The
    daemon keeps the dependencies of both.  mypy 1.20 to 2.4.  Without it: statuses are not narrowed by ints.
    """
    star = StarExpr(expression)
    star.valid = True
    star.set_line(expression)
    _checker(api).store_type(star, typ)
    return star


def is_quiet(api: CheckerPluginInterface) -> bool:
    """Whether mypy withholds its own verdicts on comparisons here.

    It does in functions over type variables with values, which it checks once for each of them.
    mypy 1.20 to 2.4.  Without it: false positives there.
    """
    checker = _checker(api)
    return bool(getattr(checker, "can_skip_diagnostics", False)) or (checker.binder.is_unreachable_warning_suppressed())


def is_enabled(api: CheckerPluginInterface, code: ErrorCode) -> bool:
    """Whether an error code is enabled in the module that is being checked.

    mypy 1.20 to 2.4.  Without it: work for nothing, since mypy drops what is not enabled.
    """
    return _checker(api).msg.errors.is_error_code_enabled(code)


def report(api: CheckerPluginInterface, message: str, context: Context, code: ErrorCode) -> None:
    """Report something, from the hook of a call.

    mypy tries overloads, and much else, under watchers that hold errors back and take the first error for a reason to
    try something else.  What is reported here is none: as with its own reports of what is deprecated, mypy goes on as
    if nothing had been said.  But in such a trial the parameters of a lambda may be of types that they will not have.
    mypy 1.20 to 2.4.  Without it: the report is lost, or mypy rejects a call of an overloaded function.
    """
    errors = _checker(api).msg.errors
    _report_below(errors, len(errors._watchers), api, message, context, code)


def report_equality(api: CheckerPluginInterface, message: str, context: Context, code: ErrorCode) -> None:
    """Report on an `==` or `!=`, from its hook: as `report`; mypy sets up watchers for the comparison itself.

    What is said once is not said again, as a `comparison-overlap`.
    """
    errors = _checker(api).msg.errors
    _report_below(errors, _equality_watcher(errors) + 1, api, message, context, code)
    if is_enabled(api, code):
        accept_equality(api)


def report_container(api: CheckerPluginInterface, message: str, context: Context, code: ErrorCode) -> None:
    """Report on an `in` or `not in`, from its hook: as `report`; mypy sets up one watcher there."""
    errors = _checker(api).msg.errors
    _report_below(errors, len(errors._watchers) - 1, api, message, context, code)


def _report_below(  # noqa: PLR0913, PLR0917 - all of it is needed, and only here
    errors: Errors,
    depth: int,
    api: CheckerPluginInterface,
    message: str,
    context: Context,
    code: ErrorCode,
) -> None:
    watchers = errors._watchers
    around = watchers[:depth]
    is_trial = any(watcher._filter is True for watcher in around)
    if is_trial and any(isinstance(node, LambdaExpr) for _, node in syntax.ancestors(_checker(api).tree, context)):
        return
    # Those that are left pick errors one by one, or hold back what mypy checks for a second time.
    errors._watchers = [
        watcher
        for watcher in around
        if type(watcher).__name__ != "ErrorWatcher"
        or callable(watcher._filter)
        # Not one that keeps what it holds back, to try again: it would find the types, but not the error, in a cache.
        or (watcher._filter_deprecated and watcher._filtered is None)
    ]
    try:
        api.fail(message, context, code=code)
    finally:
        errors._watchers = watchers


def _equality_watcher(errors: Errors) -> int:
    """The place of the watcher that `visit_comparison_expr` sets up around one operator: it holds nothing back."""
    for place in range(len(errors._watchers) - 1, -1, -1):
        watcher = errors._watchers[place]
        if type(watcher).__name__ == "ErrorWatcher" and watcher._filter is False:
            return place
    return -1


def visit(api: CheckerPluginInterface) -> object:
    """What mypy's coming to one operator of a comparison is known by; None where that is not known.

    mypy 1.20 to 2.4.  Without it: comparisons are not understood.
    """
    errors = _checker(api).msg.errors
    place = _equality_watcher(errors)
    return errors._watchers[place] if place >= 0 else None


def accept_equality(api: CheckerPluginInterface) -> None:
    """Keep mypy from calling the comparison whose hook this is a `comparison-overlap`.

    It does so only where the comparison's own watcher saw no other error.
    mypy 1.20 to 2.4.  Without it: mypy's false positive on `HTTPStatus.OK == 200` is back.
    """
    errors = _checker(api).msg.errors
    place = _equality_watcher(errors)
    if place >= 0:
        errors._watchers[place]._has_new_errors = True


_CONTAINER: Final = "Non-overlapping container check"
_accepted: set[tuple[str, int, int]] = set()


def _is_accepted(file: str, info: ErrorInfo) -> bool:
    return info.message.startswith(_CONTAINER) and (file, info.line, info.column) in _accepted


def accept_container(api: CheckerPluginInterface, context: Context, *, accepted: bool) -> None:
    """Keep mypy from calling an `in` a `comparison-overlap`, or let it.

    It does so after the hook, so the report itself must be held back.  `Errors.reset()`, which the daemon calls
    between runs, takes the watcher away: it is put back when it is needed.
    mypy 1.20 to 2.4.  Without it: mypy's false positive on `t in (200, 404)` is back.
    """
    errors = _checker(api).msg.errors
    place = (errors.file, context.line, context.column)
    if not accepted:
        _accepted.discard(place)
        return
    _accepted.add(place)
    if not any(watcher._filter is _is_accepted for watcher in errors._watchers[:1]):
        from mypy.errors import ErrorWatcher

        errors._watchers.insert(0, ErrorWatcher(errors, filter_errors=_is_accepted))


def pattern_subject(api: CheckerPluginInterface) -> Type | None:
    """The type of what the pattern being checked is matched against; None outside of patterns.

    mypy 1.20 to 2.4.  Without it: `case 404` is not understood.
    """
    subjects = _checker(api).pattern_checker.type_context
    return subjects[-1] if subjects else None


def current_tree(api: CheckerPluginInterface) -> MypyFile:
    """The syntax tree of the module that is being checked.  mypy 1.20 to 2.4.  Without it: nothing is reported."""
    return _checker(api).tree


def declared_type(api: CheckerPluginInterface, expression: Expression) -> Type | None:
    """The type of a name, an attribute or an index, before anything has narrowed it.

    mypy 1.20 to 2.4.  Without it: nothing is reported in loops.
    """
    checker = _checker(api)
    if isinstance(expression, NameExpr):
        return expression.node.type if isinstance(expression.node, Var) else None
    with checker.msg.filter_errors():
        if isinstance(expression, MemberExpr):
            return checker.expr_checker.analyze_ordinary_member_access(expression, is_lvalue=False)
        if isinstance(expression, IndexExpr):
            return checker.expr_checker.visit_index_expr_helper(expression)
    return stored_type(api, expression)
