"""Runs of mypy on a copy of the cases."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

import mypy.version

CASES: Final = Path(__file__).parent / "cases"
SETTINGS: Final = (CASES / "mypy.ini").read_text(encoding="utf-8")

#: The options of this mypy: not each version has each mode.
OPTIONS: Final = subprocess.run(
    [sys.executable, "-m", "mypy", "--help"], check=True, capture_output=True, text=True
).stdout


def has(option: str) -> bool:
    """Whether this mypy knows an option, or its inverse."""
    return option in OPTIONS or option.replace("--", "--no-") in OPTIONS


class Project:
    """A folder with a program in it, and the ways to check it."""

    def __init__(self, folder: Path) -> None:
        """Take a folder: it is filled with the cases if it does not exist."""
        self.folder = folder
        self._seconds = int(time.time())
        if not folder.exists():
            shutil.copytree(CASES, folder)

    def path(self, name: str) -> Path:
        """One of its files."""
        return self.folder / name

    def write(self, name: str, text: str) -> None:
        """Give a file another text."""
        self.path(name).parent.mkdir(parents=True, exist_ok=True)
        self.path(name).write_text(text, encoding="utf-8")
        self.touch(name)

    def touch(self, name: str) -> None:
        """Give a file a time of its own: mypy takes one of the same second and size for unchanged."""
        self._seconds += 1
        os.utime(self.path(name), (self._seconds, self._seconds))

    def replace(self, name: str, old: str, new: str) -> None:
        """Write something else in the place of a part of a file."""
        text = self.path(name).read_text(encoding="utf-8")
        assert old in text, (name, old)
        self.write(name, text.replace(old, new))

    def mypy(
        self, *arguments: str, environment: dict[str, str] | None = None, log: bool = False
    ) -> subprocess.CompletedProcess[str]:
        """Run mypy; it neither crashes nor says anything but findings, unless a log is asked for."""
        return self.run("mypy", *arguments, environment=environment, log=log)

    def run(
        self, module: str, *arguments: str, environment: dict[str, str] | None = None, log: bool = False
    ) -> subprocess.CompletedProcess[str]:
        """Run mypy, or its daemon."""
        for _attempt in range(20):
            run = subprocess.run(
                [sys.executable, "-m", module, *arguments],
                check=False,
                capture_output=True,
                text=True,
                cwd=self.folder,
                env=environment,
                timeout=900,
            )
            if "Cannot connect to build worker" not in run.stderr:
                break  # on a busy machine, mypy gives up waiting for its workers
        assert run.returncode in {0, 1}, run.stdout + run.stderr
        assert log or not run.stderr, run.stderr
        return run

    def check(self, *arguments: str, environment: dict[str, str] | None = None) -> list[str]:
        """What mypy finds, sorted."""
        given = arguments or ("-p", "app")
        return findings(self.mypy("--no-error-summary", *given, environment=environment).stdout)

    def cold(self) -> list[str]:
        """What mypy finds without a cache."""
        digest = hashlib.sha256()
        for path in sorted(self.folder.rglob("*")):
            if path.suffix in {".py", ".ini"} and ".mypy_cache" not in path.parts:
                digest.update(f"{path.relative_to(self.folder)}\0{path.read_text(encoding='utf-8')}\0".encode())
        key = digest.hexdigest()
        if key not in _cold:
            _cold[key] = self.check("-p", "app", "--cache-dir=/dev/null")
        return _cold[key]


_cold: dict[str, list[str]] = {}


def findings(output: str) -> list[str]:
    """The lines about the program."""
    lines = [line for line in output.splitlines() if line and not line.startswith(("Daemon ", "Restarting"))]
    return sorted(map(_with_sorted_union, lines) if mypy.version.__version__.startswith(("1.", "2.0.")) else lines)


def _with_sorted_union(line: str) -> str:
    """A type that is revealed, in an order of its own: that of older mypy depends on the cache, with no plugin, too."""
    start, revealed, typ = line.partition('Revealed type is "')
    return start + revealed + " | ".join(sorted(typ.rstrip('"').split(" | ")))
