"""`run` owns all that outlives one call of a hook."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING, Final

import httpstatus_mypy
import pytest
from mypy_runs import configuration, write

if TYPE_CHECKING:
    from pathlib import Path

#: Something of each kind: what is compared, called, matched, narrowed, followed, and what is wrong.
PROGRAM: Final = """\
from http import HTTPStatus
from http.client import HTTPResponse
from typing import Literal


class Client:
    def __init__(self, response: HTTPResponse) -> None:
        self.code = response.status

    def ask(self) -> bool:
        return self.code == 427 or 200 <= self.code < 299


def f(s: HTTPStatus, r: HTTPResponse, t: Literal[HTTPStatus.OK]) -> int:
    codes = [r.status]
    if s == 404 or s in (200, 240) or codes[0] == 427:
        print(t in [200, 404])
        return HTTPStatus(404).value
    if s.is_success and HTTPStatus.get(299) is None:
        return HTTPStatus(299)
    match s:
        case 410:
            return s.phrase == ""
    return r.status > 400
"""

# Run in a process of its own, and twice: what is made when a module is imported is no memory.
COMPARE: Final = """\
import sys
from mypy import api
from test_run import state
api.run(["--config-file=mypy.ini", "--cache-dir=/dev/null", "program.py"])
before = state()
print(api.run(["--config-file=mypy.ini", "--cache-dir=/dev/null", "program.py", "other.py"])[0], file=sys.stderr)
after = state()
for name in sorted(before.keys() | after.keys()):
    if before.get(name) != after.get(name):
        print(name)
"""


def modules() -> list[ModuleType]:
    found = pkgutil.walk_packages(httpstatus_mypy.__path__, "httpstatus_mypy.")
    return [httpstatus_mypy, *(importlib.import_module(module.name) for module in found)]


def state() -> dict[str, object]:
    """What each module, and each class of it, holds."""
    found: dict[str, object] = {}
    for module in modules():
        for name, value in vars(module).items():
            found[f"{module.__name__}.{name}"] = shown(value)
            if isinstance(value, type) and value.__module__ == module.__name__:
                for attribute, of_class in vars(value).items():
                    found[f"{module.__name__}.{name}.{attribute}"] = shown(of_class)
    return found


def shown(value: object) -> object:
    """Something that is equal as long as nothing was put into a value, and nothing else in its place."""
    if isinstance(value, dict):
        return {key: shown(part) for key, part in value.items()} if "__builtins__" not in value else None
    if isinstance(value, (list, tuple)):
        return [shown(part) for part in value]
    if isinstance(value, (set, frozenset)):
        return frozenset(value)
    if hasattr(value, "cache_info"):
        return value.cache_info()
    if isinstance(value, (FunctionType, type, ModuleType)) or not hasattr(value, "__dict__"):
        return id(value)
    return id(value), {name: id(part) for name, part in vars(value).items()}


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The names of all that two runs leave in another state than one."""
    folder: Path = tmp_path_factory.mktemp("state")
    other = PROGRAM.replace("404", "410").replace("427", "428")
    write(folder, {"mypy.ini": configuration(), "program.py": PROGRAM, "other.py": other})
    done = subprocess.run(
        [sys.executable, "-c", COMPARE],
        cwd=folder,
        env={"PYTHONPATH": str(__file__).rpartition("/")[0] + ":" + str(__file__).rpartition("/plugin/")[0]},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr.count("[httpstatus-") >= 10, done.stderr
    return done.stdout.split()


def test_nothing_outlives_a_call_but_what_run_owns(changed: list[str]) -> None:
    # mypy's own class: each run sets anew which optional codes are on.
    assert [name for name in changed if not name.startswith("httpstatus_mypy.error_codes.")] == [
        "httpstatus_mypy.run._current"
    ]
