"""Runs of mypy on programs that a test writes."""

from __future__ import annotations

import re
import subprocess
import sys
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_CONFIGURATION: Final = """\
[mypy]
strict = true
warn_unreachable = true
show_traceback = true
error_summary = false
"""

# One cache for all runs: mypy reads the standard library once.
_CACHE: Final = TemporaryDirectory()

_LINE: Final = re.compile(r"(?P<file>\w+)\.py:(?P<line>\d+): (?P<text>.*)")


def printed(
    folder: Path, programs: dict[str, str], *arguments: str, plugin: bool = True
) -> dict[str, dict[int, list[str]]]:
    """What mypy prints about each line of each program."""
    (folder / "mypy.ini").write_text(_CONFIGURATION + "plugins = httpstatus.mypy\n" * plugin)
    for name, source in programs.items():
        (folder / f"{name}.py").write_text(source)
    files = [f"{name}.py" for name in programs]
    command = [sys.executable, "-m", "mypy", f"--cache-dir={_CACHE.name}/{plugin}", *arguments, *files]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert not run.stderr, run.stderr
    found: dict[str, dict[int, list[str]]] = {name: {} for name in programs}
    for line in run.stdout.splitlines():
        match = _LINE.fullmatch(line)
        assert match is not None, run.stdout
        found[match["file"]].setdefault(int(match["line"]), []).append(match["text"])
    return found
