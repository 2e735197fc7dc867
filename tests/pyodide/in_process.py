"""A plugin of pytest for a Python without processes: mypy runs in its own, and a test that starts one is skipped."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import mypy.api
import mypy_runs
import pytest
from mypy_runs import Printed

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from pathlib import Path

#: What the system says of what WebAssembly has not.
HAS_NO = {
    "emscripten does not support processes": "there are no processes in WebAssembly, and this test starts one",
    "out of pty devices": "there are no pseudo-terminals in WebAssembly, and this test opens one",
}


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "xdist_group: it is of pytest-xdist, which needs processes")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Generator[None, object, object]:
    """Skip a test that asks the system for what it has not: no other error makes one skipped."""
    try:
        return (yield)
    except OSError as error:
        for said, reason in HAS_NO.items():
            if said in str(error):
                pytest.skip(reason)
        raise


def run(folder: Path, *arguments: str, tool: str = "mypy", environment: Mapping[str, str] | None = None) -> Printed:
    """Run mypy as `mypy_runs.run` does, in this process, without what is compiled and without a cache."""
    assert (tool, environment) == ("mypy", None)
    cache = [argument for argument in arguments if argument.startswith("--cache-dir=")]
    options = ["--no-native-parser", "--cache-dir=/dev/null"]
    with contextlib.chdir(folder):
        out, err, status = mypy.api.run([*options, *(name for name in arguments if name not in cache)])
    return Printed(out, err, status)


mypy_runs.run = run
mypy_runs.has = lambda option: option in options_of_mypy()


def options_of_mypy() -> str:
    return mypy.api.run(["--help"])[0]
