"""A hook that raises looks like a crash of mypy: what is not understood is left to mypy."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, TypeVar

from mypy.errors import CompileError
from mypy.plugin import AttributeContext, FunctionContext, MethodContext
from mypy.version import __version__ as mypy_version

from httpstatus_mypy import run
from httpstatus_mypy.internals.reporting import Reporter
from httpstatus_mypy.internals.types import checker_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy.types import Type

_Context = TypeVar("_Context", bound="FunctionContext | MethodContext | AttributeContext")
_Given = TypeVar("_Given")


def safely(hook: Callable[[_Context], Type]) -> Callable[[_Context], Type]:
    """Give a hook that does what another does, or, where that raises, what mypy does without it.

    It is said once, in a note, which feature that is.  With mypy's `--show-traceback` the error is raised.
    """
    feature = _feature(hook)

    @functools.wraps(hook)
    def safe(ctx: _Context) -> Type:
        if run.current().to_say:
            _say(ctx)
        try:
            return hook(ctx)
        except CompileError:
            raise  # mypy's own way to end a run
        except Exception as error:
            if ctx.api.options.show_traceback:
                raise
            _give_up(feature, error)
            _say(ctx)
            return ctx.default_attr_type if isinstance(ctx, AttributeContext) else ctx.default_return_type

    return safe


def safely_first(function: Callable[[_Given], None], *, show_traceback: bool) -> Callable[[_Given], None]:
    """The same for what runs before anything is checked, and has nowhere to say so: the next hook does."""
    feature = _feature(function)

    @functools.wraps(function)
    def safe(given: _Given) -> None:
        try:
            function(given)
        except Exception as error:
            if show_traceback:
                raise
            _give_up(feature, error)

    return safe


def _feature(function: Callable[..., object]) -> str:
    return function.__module__.removeprefix("httpstatus_mypy.")


def _give_up(feature: str, error: Exception) -> None:
    current = run.current()
    if feature not in current.given_up:
        current.given_up.add(feature)
        current.to_say.append(
            f"httpstatus gives up on {feature} with mypy {mypy_version} ({type(error).__name__}: {error}); "
            "please report this, with what mypy --show-traceback prints"
        )


def _say(ctx: FunctionContext | MethodContext | AttributeContext) -> None:
    to_say = run.current().to_say
    while to_say:
        message = to_say.pop()
        try:
            Reporter(checker_of(ctx.api)).say(message, ctx.context)
        except Exception:  # noqa: BLE001 - it is one of the things that may be missing
            ctx.api.msg.note(message, ctx.context)
