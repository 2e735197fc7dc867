"""Programs, checked by mypy with the plugin."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

CONFIGURATION = """\
[mypy]
plugins = httpstatus.mypy
strict = true
warn_unreachable = true
show_traceback = true
error_summary = false
pretty = false
"""


class Printed(NamedTuple):
    """What a run of mypy printed, and its exit status."""

    out: str
    err: str
    status: int

    def ours(self, file: str = "") -> dict[int, list[str]]:
        """The plugin's own errors in a file, by their lines."""
        found: dict[int, list[str]] = {}
        for name, line, message in re.findall(r"^(\S+):(\d+): error: (.*\[httpstatus-\w+\])$", self.out, re.MULTILINE):
            if name == file or not file:
                found.setdefault(int(line), []).append(message)
        return found


def run(folder: Path, *arguments: str, module: str = "mypy") -> Printed:
    """Run mypy, or its daemon, in a folder."""
    # No coverage, no checkout and no cache of elsewhere.
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("MYPY", "PYTHON"))}
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return Printed(done.stdout, done.stderr, done.returncode)


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Write files into a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def check(folder: Path, files: Mapping[str, str], *arguments: str, configuration: str = CONFIGURATION) -> Printed:
    """Write files, and a configuration, into a folder and run mypy on them."""
    write(folder, {"mypy.ini": configuration, **files})
    return run(folder, *arguments, *files)


def marked(source: str, mark: str = "# reported") -> list[int]:
    """The lines that carry a mark."""
    return [number for number, line in enumerate(source.splitlines(), 1) if mark in line]


class Case(NamedTuple):
    """One function or class at the top level of a file of cases."""

    name: str
    first: int
    last: int

    def within(self, lines: Sequence[int]) -> list[int]:
        return [line for line in lines if self.first <= line <= self.last]


def cases(source: str) -> list[Case]:
    """The functions and classes at the top level of a file."""
    lines = source.splitlines()
    starts = [
        (number, match[1])
        for number, line in enumerate(lines, 1)
        if (match := re.match(r"(?:async )?(?:def|class) (\w+)", line))
    ]
    ends = [number - 1 for number, _name in starts[1:]] + [len(lines)]
    return [Case(name, first, last) for (first, name), last in zip(starts, ends, strict=True)]
