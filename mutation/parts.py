"""The parts of the project that are mutated, and the tests that may kill their mutants."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final, NamedTuple

from mutation import ROOT
from mutation.trying import SINGLE_CASES, Batch

if TYPE_CHECKING:
    from pathlib import Path

_PLUGIN: Final = "plugin/httpstatus_mypy"


class Part(NamedTuple):
    """Modules, and what may kill their mutants."""

    modules: tuple[str, ...]
    """Patterns, below the root."""
    tests: tuple[Batch, ...]
    sample: int = 0
    """So many of its mutants are tried, if nothing else is asked for; 0 for all."""
    but: tuple[str, ...] = ()
    """Patterns of those that are left out."""

    def paths(self) -> list[Path]:
        """Its modules."""
        without = {path for pattern in self.but for path in ROOT.glob(pattern)}
        return sorted(path for pattern in self.modules for path in ROOT.glob(pattern) if path not in without)


def _files(*patterns: str, but: tuple[str, ...] = ()) -> tuple[Batch, ...]:
    paths = sorted(path.relative_to(ROOT) for pattern in patterns for path in ROOT.glob(pattern))
    return tuple(Batch("file", (path.as_posix(),)) for path in paths if path.name not in but)


def _functions(*patterns: str, but: tuple[str, ...] = ()) -> tuple[Batch, ...]:
    """Each test by itself: some take far longer than others."""
    return tuple(
        Batch("file", (f"{name}::{node.name}",))
        for file in _files(*patterns)
        for name in file.names
        for node in ast.parse((ROOT / name).read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
        if not any(word in node.name for word in but)
    )


_OF_BOTH: Final = _functions("tests/conditions/test_*.py", "tests/rules/test_pages.py")
# A condition is read alike for either class.
_OF_CONDITIONS: Final = (*(one for one in SINGLE_CASES if "_httpstatus" not in one.names[0]), *_OF_BOTH)
_OF_THE_PLUGIN: Final = (
    *SINGLE_CASES,
    *_OF_BOTH,
    *_functions(
        "tests/plugin/test_*.py",
        "tests/configuration/test_*.py",
        "tests/statuses/test_verdicts.py",
        # These start the daemon, or mypy many times.
        but=("daemon", "warm_run"),
    ),
)

PARTS: Final = {
    "conditions": Part((f"{_PLUGIN}/conditions/*.py",), _OF_CONDITIONS),
    "enum": Part(
        ("src/httpstatus/*.py",),
        # The examples are those of the pages, and start mypy many times.
        _files("tests/runtime/test_*.py", but=("test_examples.py",)),
        # The command; what only the plugin does.
        but=("src/httpstatus/__main__.py", "src/httpstatus/mypy.py"),
    ),
    "generator": Part(("generator/*.py",), _functions("tests/generator/test_*.py")),
    "plugin": Part(
        (f"{_PLUGIN}/**/*.py",),
        _OF_THE_PLUGIN,
        sample=300,
        # A part of its own; what is generated; the libraries, each of whose rows is held against its release.
        but=(
            f"{_PLUGIN}/conditions/*.py",
            f"{_PLUGIN}/_[a-z]*.py",
            f"{_PLUGIN}/libraries.py",
            f"{_PLUGIN}/exceptions.py",
        ),
    ),
}
