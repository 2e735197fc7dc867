"""What mypy prints: which of its watchers stand around a place, and how to report below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.errorcodes import error_codes

from httpstatus_mypy import run, statuses

if TYPE_CHECKING:
    from mypy.checker import TypeChecker
    from mypy.errorcodes import ErrorCode
    from mypy.errors import ErrorInfo, Errors, ErrorWatcher
    from mypy.nodes import ComparisonExpr, Context, Node
    from mypy.types import Type


class Reporter:
    """What is printed at a place, and which watchers stand around it."""

    def __init__(self, checker: TypeChecker) -> None:
        """Take mypy's type checker, as `checker_of` gives it."""
        self._checker = checker

    @property
    def _errors(self) -> Errors:
        return self._checker.msg.errors

    def say(self, message: str, context: Context) -> None:
        """Print a note, once in a run, whatever mypy is trying out.  mypy 1.20 to 2.4.  Without it: it may be lost."""
        errors = self._errors
        watchers = errors._watchers
        errors._watchers = []
        try:
            errors.report(context.line, context.column, message, severity="note", only_once=True)
        finally:
            errors._watchers = watchers

    def is_quiet(self) -> bool:
        """Whether mypy withholds its own verdicts on comparisons here.

        It does in functions over type variables with values, which it checks once for each of them, and in all that
        is installed, of which it prints nothing.  mypy 1.20 to 2.4.  Without it: false positives there.
        """
        checker, errors = self._checker, self._errors
        if errors.file in errors.ignored_files:
            return True
        return bool(getattr(checker, "can_skip_diagnostics", False)) or (
            checker.binder.is_unreachable_warning_suppressed()
        )

    def is_enabled(self, code: ErrorCode) -> bool:
        """Whether an error code is enabled in the module that is being checked.

        mypy 1.20 to 2.4.  Without it: work for nothing, since mypy drops what is not enabled.
        """
        return self._errors.is_error_code_enabled(code)

    def depth_of_call(self) -> int:
        """How many watchers stand around a call, from its hook.  mypy 1.20 to 2.4.  Without it: nothing is reported."""
        return len(self._errors._watchers)

    def depth_of_container(self) -> int:
        """How many watchers stand around an `in`, from its hook: mypy sets up one more for the call of the method."""
        return self.depth_of_call() - 1

    def depth_of_override(self) -> int:
        """How many watchers stand around a name in a class body, from the hook of the attribute that it overrides.

        mypy sets up one more while it looks that up.  mypy 1.20 to 2.4.  Without it: nothing is reported there.
        """
        return self.depth_of_call() - 1

    def depth_of_operator(self) -> int:
        """How many watchers stand around any other operator of a comparison, its own included, from its hook."""
        watchers = self._errors._watchers
        for depth, watcher in zip(range(len(watchers), 0, -1), reversed(watchers), strict=True):
            # `visit_comparison_expr` sets it up around one operator: it holds nothing back.
            if type(watcher).__name__ == "ErrorWatcher" and watcher._filter is False:
                return depth
        return 0

    def is_trial(self, depth: int) -> bool:
        """Whether mypy only tries something out: it holds errors back."""
        return any(watcher._filter is True for watcher in self._errors._watchers[:depth])

    def report(self, message: str, context: Context, code: ErrorCode, depth: int) -> None:
        """Report something, to so many of the watchers.

        mypy tries overloads, and much else, under watchers that hold errors back and take the first error for a reason
        to try something else.  What is reported here is none: as with its own reports of what is deprecated, mypy goes
        on as if nothing had been said.  mypy 1.20 to 2.4.  Without it: the report is lost, or mypy rejects a call of
        an overloaded function.
        """
        errors = self._errors
        watchers = errors._watchers
        errors._watchers = run.module().keep(_Heard, _Heard).among(watchers, depth)
        try:
            self._checker.fail(message, context, code=code)
        finally:
            errors._watchers = watchers

    def token(self) -> object:
        """What mypy's coming to one operator of a comparison is known by; None where that is not known.

        mypy 1.20 to 2.4.  Without it: comparisons are not understood.
        """
        depth = self.depth_of_operator()
        return self._errors._watchers[depth - 1] if depth else None

    def accept_operator(self) -> None:
        """Keep mypy from calling the comparison whose hook this is a `comparison-overlap`.

        It does so only where the comparison's own watcher saw no other error; and then it does not look at the right
        operand once more.  mypy 1.20 to 2.4.  Without it: mypy's false positive on `HTTPStatus.OK == 200` is back.
        """
        depth = self.depth_of_operator()
        if depth:
            self._errors._watchers[depth - 1]._has_new_errors = True

    def report_overlap(self, comparison: ComparisonExpr, left: Type, right: Type) -> None:
        """Say what mypy says of two operands that are never equal, if it does, as it does after the comparison's hook.

        mypy 1.20 to 2.4.  Without it: comparisons are not understood.
        """
        from mypy.checkexpr import try_getting_literal

        checker = self._checker
        if getattr(checker, "can_skip_diagnostics", False) or not checker.expr_checker.dangerous_comparison(
            left, right
        ):
            return
        errors = checker.msg.errors
        watchers = errors._watchers
        errors._watchers = watchers[: self.depth_of_operator() - 1]
        try:
            checker.msg.dangerous_comparison(
                try_getting_literal(left), try_getting_literal(right), "equality", comparison
            )
        finally:
            errors._watchers = watchers

    def accept_container(self, context: Context, *, accepted: bool) -> None:
        """Keep mypy from calling an `in` a `comparison-overlap`, or let it.

        It does so after the hook, so the report itself must be held back.
        mypy 1.20 to 2.4.  Without it: mypy's false positive on `t in (200, 404)` is back.
        """
        places = run.module().accepted
        place = (self._errors.file, context.line, context.column)
        if accepted:
            places.add(place)
            self.watch_overlaps()
        else:
            places.discard(place)

    def watch_overlaps(self) -> None:
        """See to it that what mypy says of an overlap is looked at before it is printed.

        `Errors.reset()`, which the daemon calls between runs, takes the watcher away: it is put back when it is needed.
        mypy 1.20 to 2.4.  Without it: mypy's false positive on `t in (200, 404)` is back, and what mypy says of a case
        that is taken already lists all others.
        """
        errors = self._errors
        if not any(watcher._filter is _look_at for watcher in errors._watchers[:1]):
            from mypy.errors import ErrorWatcher

            errors._watchers.insert(0, ErrorWatcher(errors, filter_errors=_look_at))

    def note_narrowed(self, scope: Node, spans: list[tuple[int, int]]) -> None:
        """Note in which lines an int has narrowed a status: there, mypy is to speak of the class, not of each member.

        mypy 1.20 to 2.4.  Without it: statuses are not narrowed by ints.
        """
        self.watch_overlaps()
        module, file = run.module(), self._errors.file
        module.narrowed.add(scope)
        module.narrowed_lines.update((file, line) for first, last in spans for line in range(first, last + 1))


class _Heard:
    """The watchers that are to hear of a report: they pick errors one by one, or hold back what mypy checks again.

    They are a stack, which may be deep: each is looked at once, as long as it stands in it.
    """

    def __init__(self) -> None:
        self._seen: list[ErrorWatcher] = []
        self._heard: list[ErrorWatcher] = []
        #: How many of the first ones are to hear of it.
        self._numbers = [0]

    def among(self, watchers: list[ErrorWatcher], depth: int) -> list[ErrorWatcher]:
        """Those of the first watchers, up to a depth."""
        known = min(len(self._seen), depth)
        while known > 0 and self._seen[known - 1] is not watchers[known - 1]:
            known -= 1
        del self._seen[known:], self._numbers[known + 1 :], self._heard[self._numbers[known] :]
        for watcher in watchers[known:depth]:
            self._seen.append(watcher)
            if _hears(watcher):
                self._heard.append(watcher)
            self._numbers.append(len(self._heard))
        return self._heard.copy()


def _hears(watcher: ErrorWatcher) -> bool:
    return (
        type(watcher).__name__ != "ErrorWatcher"
        or callable(watcher._filter)
        # Not one that keeps what it holds back, to try again: it would find the types in a cache, but no error.
        or (watcher._filter_deprecated and watcher._filtered is None)
    )


def _look_at(file: str, info: ErrorInfo) -> bool:
    """Hold back, or say in short, what mypy is about to print."""
    module = run.current().module
    if module is None:
        return False  # pragma: no cover - said after a module was parsed, and before a hook was called
    from httpstatus_mypy import mypy_wording  # its patterns take long to compile, and most runs need none

    if (file, info.line, info.column) in module.accepted and mypy_wording.is_container_overlap(info.message):
        return True
    # No hook comes before what is said of `is`: whether this watches by then is chance, but where an int narrows.
    is_narrowed = (file, info.line) in module.narrowed_lines
    taken = mypy_wording.taken_before(info.message)
    if taken is not None and (is_narrowed or not mypy_wording.is_identity_overlap(info.message)):
        info.message = taken
    elif is_narrowed and mypy_wording.names_members(info.message):
        return _say_of_class(module, file, info)
    return False


def _say_of_class(module: run.Module, file: str, info: ErrorInfo) -> bool:
    """Say of a class what mypy says of most of its members, one by one or in a list; whether that says nothing."""
    from httpstatus_mypy import mypy_wording

    shorter = mypy_wording.of_class(info.message)
    if shorter != info.message:
        info.message = shorter
        attribute = mypy_wording.of_no_union(shorter)
        if attribute is not None:
            info.message, info.code = attribute, error_codes.get("attr-defined", info.code)
        return mypy_wording.is_of_side(shorter)
    of_any = mypy_wording.of_any_member(info.message)
    alike = module.alike.setdefault((file, info.line, info.column, of_any), [])
    alike.append(info)
    if len(alike) > statuses.WRITTEN:
        for one in alike:
            one.message = of_any  # what is said twice of a line, mypy prints once
    return False
