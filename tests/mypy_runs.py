"""Runs of mypy, and of its daemon, in a folder: nothing else in the tests starts either."""

from __future__ import annotations

import hashlib
import itertools
import os
import re
import subprocess
import sys
import time
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final, NamedTuple

import mypy.version

if TYPE_CHECKING:
    from collections.abc import Mapping

_STRICT: Final = """\
[mypy]
strict = true
warn_unreachable = true
show_traceback = true
error_summary = false
"""
_PLUGIN: Final = "plugins = httpstatus.mypy\n"

# No coverage, no checkout, no cache and no colour of elsewhere.
_NOT_INHERITED: Final = ("MYPY", "PYTHON", "FORCE_COLOR")
# With a traceback, and without one.
_TOO_BUSY: Final = ("Cannot connect to build worker", "Failed to establish connection with worker")
_ATTEMPTS: Final = 20

# One cache for each configuration, so that mypy reads the standard library once.
_CACHES: Final = TemporaryDirectory()
#: One for all configurations: with the next one mypy reads everything again.
CACHE: Final = f"--cache-dir={_CACHES.name}/any"
_seconds: Final = itertools.count(int(time.time()))

# The order of a type that is revealed depends on the cache in older mypy, with no plugin, too.
_SHUFFLES_UNIONS: Final = mypy.version.__version__.startswith(("1.", "2.0."))

_LINE: Final = re.compile(r"(?P<file>[^:]+):(?P<line>\d+): (?P<text>.*)")


def configuration(*, plugin: bool = True, settings: str = "", section: str = "") -> str:
    """The text of a `mypy.ini`: the strictest mypy, with or without the plugin.

    `settings` are further lines of mypy's own section, `section` those of the plugin's.
    """
    return _STRICT + _PLUGIN * plugin + settings + (f"\n[httpstatus-mypy]\n{section}" if section else "")


CONFIGURATION: Final = configuration()


class Printed(NamedTuple):
    """What a run printed, and its exit status."""

    out: str
    err: str
    status: int

    @property
    def lines(self) -> list[str]:
        """The lines about the program, in the order in which they were printed."""
        return [line for line in self.out.splitlines() if line and not line.startswith(("Daemon ", "Restarting"))]

    @property
    def in_one_order(self) -> list[str]:
        """The lines about the program, in an order that is the same in all modes of mypy."""
        return sorted(map(_with_sorted_union, self.lines) if _SHUFFLES_UNIONS else self.lines)

    def by_file(self) -> dict[str, dict[int, list[str]]]:
        """What is said about each line of each file: `error: the message  [the-code]`, `note: the message`."""
        found: dict[str, dict[int, list[str]]] = {}
        for line in self.lines:
            match = _LINE.fullmatch(line)
            assert match is not None, self.out
            file = match["file"].replace("\\", "/")
            found.setdefault(file, {}).setdefault(int(match["line"]), []).append(match["text"])
        return found

    def about(self, file: str) -> dict[int, list[str]]:
        """What is said about each line of one file."""
        return self.by_file().get(file, {})


def _with_sorted_union(line: str) -> str:
    start, revealed, typ = line.partition('Revealed type is "')
    return start + revealed + " | ".join(sorted(typ.rstrip('"').split(" | ")))


def touch(path: Path) -> None:
    """Give a file a time that no other has: mypy takes a file of the same second and size for unchanged."""
    second = next(_seconds)
    os.utime(path, (second, second))


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Write files into a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        touch(path)


def run(folder: Path, *arguments: str, tool: str = "mypy", environment: Mapping[str, str] | None = None) -> Printed:
    """Run `mypy` or `dmypy` in a folder, whatever comes of it; `environment` is added to that of the tests.

    A `python` that calls mypy is a tool as well.  The command is that of a user, not `python -m`, to which the modules
    in the folder could stand in the way.
    """
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(_NOT_INHERITED)}
    for _attempt in range(_ATTEMPTS):
        done = subprocess.run(
            [str(Path(sys.executable).with_name(tool)), *arguments],
            cwd=folder,
            env=inherited | dict(environment or {}),
            capture_output=True,
            text=True,
            check=False,
            timeout=900,
        )
        if not any(said in done.stderr + done.stdout for said in _TOO_BUSY):
            return Printed(done.stdout, done.stderr, done.returncode)
    raise TimeoutError(f"this machine is too busy: mypy gave up waiting for its workers {_ATTEMPTS} times")


def clean(printed: Printed) -> Printed:
    """A run, unless mypy crashed or said anything but what it found: that fails the test."""
    assert printed.status in {0, 1}, printed.out + printed.err
    assert not printed.err, printed.err
    return printed


def cache_of(configuration: str, *arguments: str) -> str:
    """The option by which runs with one configuration, and the same arguments, share a cache."""
    digest = hashlib.sha256("\n".join([configuration, *arguments]).encode()).hexdigest()
    return f"--cache-dir={_CACHES.name}/{digest}"


def check(folder: Path, files: Mapping[str, str], *arguments: str, configuration: str = CONFIGURATION) -> Printed:
    """Write files, and a configuration, into a folder, and give what mypy finds in these files."""
    write(folder, {"mypy.ini": configuration, **files})
    return clean(run(folder, cache_of(configuration, *arguments), *arguments, *files))


@cache
def _options() -> str:
    return run(Path(), "--help").out


def has(option: str) -> bool:
    """Whether this mypy knows an option, or its inverse: not each version has each mode."""
    return option in _options() or option.replace("--", "--no-") in _options()
