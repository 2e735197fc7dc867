"""`httpstatus check`, run as a user runs it, on a tree that a test writes."""

from __future__ import annotations

import atexit
import functools
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

COMMAND: Final = str(Path(sys.executable).with_name("httpstatus"))
# Nothing of the environment in which the tests run.
ENVIRONMENT: Final = {
    name: value
    for name, value in os.environ.items()
    if not name.startswith(("MYPY", "PYTHON", "VIRTUAL_ENV", "COLUMNS", "FORCE_COLOR", "NO_COLOR"))
}
#: A module with one finding, in the line that is marked.
WRONG: Final = """\
from http.client import HTTPResponse


def is_gone(response: HTTPResponse) -> bool:
    return response.status == 427  # found
"""
MESSAGE: Final = "427 is not a registered HTTP status code; compare with a registered one, or list it in extra_codes"


class Printed(NamedTuple):
    """What a run printed, and its exit status."""

    out: str
    err: str
    status: int

    @property
    def places(self) -> list[str]:
        """Where something was found: file and line."""
        return [":".join(line.split(":")[:2]) for line in self.out.splitlines()]

    @property
    def notes(self) -> list[str]:
        """What else was said, without the first line, on whose libraries are seen."""
        first, *others = [line.removeprefix("httpstatus: ") for line in self.err.splitlines()]
        assert first.startswith("note: libraries are those of ")
        return others


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Write files into a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def run(folder: Path, *arguments: str, **environment: str) -> Printed:
    """Run the command in a folder."""
    done = subprocess.run(
        [COMMAND, "check", *arguments],
        cwd=folder,
        env={**ENVIRONMENT, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=600,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return Printed(done.stdout, done.stderr, done.returncode)


@functools.cache
def _warm_cache() -> Path:
    """A cache that has the standard library: each tree of its own would take seconds to fill one."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder)
    write(folder, {"app.py": WRONG.replace("def is_gone", "def is_lost")})
    run(folder, ".")
    return folder / ".httpstatus_cache"


def check(folder: Path, files: Mapping[str, str], *arguments: str) -> Printed:
    """Write a tree, and check all of it unless something else is said."""
    write(folder, files)
    if not (folder / ".httpstatus_cache").exists():
        shutil.copytree(_warm_cache(), folder / ".httpstatus_cache")
    return run(folder, *arguments or (".",))


def marked(files: Mapping[str, str]) -> list[str]:
    """Give the places that carry a mark, in the order in which they are printed."""
    return [
        f"{name}:{number}"
        for name, text in sorted(files.items())
        for number, line in enumerate(text.splitlines(), 1)
        if "# found" in line
    ]
