"""A hook that raises looks like a crash of mypy: what is not understood is left to mypy."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final, TypeVar

from mypy.errors import CompileError
from mypy.plugin import AttributeContext, FunctionContext, MethodContext
from mypy.version import __version__ as mypy_version

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy.types import Type

_Context = TypeVar("_Context", bound="FunctionContext | MethodContext | AttributeContext")

_given_up: Final[set[str]] = set()


def safely(hook: Callable[[_Context], Type]) -> Callable[[_Context], Type]:
    """Give a hook that does what another does, or, where that raises, what mypy does without it.

    It is said once, in a note, which feature that is.  With mypy's `--show-traceback` the error is raised.
    """

    @functools.wraps(hook)
    def safe(ctx: _Context) -> Type:
        try:
            return hook(ctx)
        except CompileError:
            raise  # mypy's own way to end a run
        except Exception as error:
            if ctx.api.options.show_traceback:
                raise
            _give_up(ctx, hook.__module__.rpartition(".")[2], error)
            return ctx.default_attr_type if isinstance(ctx, AttributeContext) else ctx.default_return_type

    return safe


def _give_up(ctx: FunctionContext | MethodContext | AttributeContext, feature: str, error: Exception) -> None:
    if feature not in _given_up:
        _given_up.add(feature)
        ctx.api.msg.note(
            f"httpstatus gives up on {feature} with mypy {mypy_version} ({type(error).__name__}: {error}); "
            f"please report this, with what mypy --show-traceback prints",
            ctx.context,
        )
