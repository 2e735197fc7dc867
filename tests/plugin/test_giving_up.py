"""What raises is left to mypy, and said once; what mypy is to hear of is raised."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from httpstatus_mypy import run
from httpstatus_mypy.configuration import Configuration
from httpstatus_mypy.giving_up import safely, safely_first
from httpstatus_mypy.remarks import Remark, put
from mypy.errors import CompileError
from mypy.nodes import MypyFile
from mypy.options import Options

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def options() -> Options:
    options = Options()
    run.resume(run.Run(Configuration(), options))
    return options


def raising(error: Exception) -> Callable[[Any], Any]:
    def hook(_given: Any) -> Any:
        raise error

    return hook


def context(options: Options) -> Any:
    return SimpleNamespace(api=SimpleNamespace(options=options))


def test_what_ends_a_run_of_mypy_ends_it(options: Options) -> None:
    with pytest.raises(CompileError):
        safely(raising(CompileError(["it ends"])))(context(options))


def test_where_mypy_shows_tracebacks_there_is_one(options: Options) -> None:
    options.show_traceback = True
    with pytest.raises(ValueError, match="of a hook"):
        safely(raising(ValueError("of a hook")))(context(options))
    with pytest.raises(ValueError, match="of a module"):
        safely_first(raising(ValueError("of a module")), show_traceback=True)(context(options))
    assert not run.current().given_up


@pytest.mark.usefixtures("options")
def test_what_raises_before_anything_is_checked_is_to_be_said_once() -> None:
    first = safely_first(raising(ValueError("of a module")), show_traceback=False)
    first(None)
    first(None)
    assert len(run.current().to_say) == 1


@pytest.mark.usefixtures("options")
def test_a_remark_stands_in_a_module_once() -> None:
    tree = MypyFile([], [])
    for message in ("one", "other", "one", "other"):
        put(tree, 1, Remark(message))
    assert [run.current().remarks[statement.expr].message for statement in tree.defs] == ["one", "other"]  # type: ignore[attr-defined]
