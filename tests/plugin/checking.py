"""mypy, run in a folder of its own, with and without the plugin."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

#: The strictest mypy; a bug in a hook is a failure.
SETTINGS: Final = """\
[mypy]
strict = true
warn_unreachable = true
show_traceback = true
show_column_numbers = true
error_summary = false
"""
PLUGIN: Final = "plugins = httpstatus.mypy\n"


def configure(folder: Path, *, plugin: bool = True, settings: str = SETTINGS, sections: str = "") -> None:
    """Write the configuration, with and without the plugin."""
    (folder / "mypy.ini").write_text(settings + PLUGIN * plugin + sections, encoding="utf-8")


def run(folder: Path, *command: str) -> list[str]:
    """Run a tool of mypy's on what is in a folder; give the lines that it prints, sorted.

    mypy that crashes, or says anything but what it finds, fails the test.
    """
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False, timeout=600
    )
    assert not done.stderr, done.stderr
    assert done.returncode in {0, 1}, done.stdout
    return sorted(line for line in done.stdout.splitlines() if not line.startswith(("Success", "Found")))


def check(folder: Path, sources: dict[str, str], *options: str, plugin: bool = True) -> list[str]:
    """Write some modules, and give what mypy finds in them."""
    configure(folder, plugin=plugin)
    for name, text in sources.items():
        (folder / name).write_text(text, encoding="utf-8")
    return run(folder, "mypy", f"--cache-dir=cache-{plugin}", *options, *sources)
