"""What a run measured of each release, kept in `results.toml`, which the command writes and nobody else does."""

from __future__ import annotations

import ast
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import tomlkit
import tomllib

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FILE: Final = Path(__file__).parent / "results.toml"


class Result(NamedTuple):
    """One release, as it was when mypy ran on it."""

    lines: int
    """Of its Python files that mypy checks, blank ones and comments too."""
    functions: int
    annotated: int
    """How many of its functions have an annotation: a parameter's, or the return type's."""
    errors: int
    """The lines that mypy prints without the plugin."""
    seconds: float = 0
    """Processor time of mypy with an empty cache. 0 is not measured: applications share a cache."""
    seconds_with_plugin: float = 0
    instructions: int = 0
    """Millions of instructions of mypy with an empty cache. 0 is not counted: that takes fifty times as long."""
    instructions_with_plugin: int = 0


_NEEDED: Final = {*Result._fields} - {*Result._field_defaults}


class Size(NamedTuple):
    """How much code it is."""

    lines: int = 0
    functions: int = 0
    annotated: int = 0


def measured(files: Iterable[Path]) -> Size:
    """Count the lines and the functions of Python files; those that are no Python count nothing."""
    lines = functions = annotated = 0
    for file in files:
        try:
            text = file.read_text(encoding="utf-8")
            with warnings.catch_warnings(action="ignore"):
                nodes = [*ast.walk(ast.parse(text))]
        except (SyntaxError, ValueError, RecursionError):
            continue
        lines += text.count("\n")
        for node in nodes:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                functions += 1
                annotated += _is_annotated(node)
    return Size(lines, functions, annotated)


def _is_annotated(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return function.returns is not None or any(
        isinstance(node, ast.arg) and node.annotation is not None for node in ast.walk(function.args)
    )


def read_results(path: Path = FILE) -> dict[str, Result]:
    """Read what was measured of each release; a `SystemExit` names the entry that is not as it should be."""
    read: dict[str, Result] = {}
    for release, entry in tomllib.loads(path.read_text(encoding="utf-8")).items():
        if not isinstance(entry, dict) or not _NEEDED <= entry.keys() <= {*Result._fields}:
            raise SystemExit(
                f"{path.name}: {release}: an entry has {', '.join(Result._fields)};"
                f" only {', '.join(Result._field_defaults)} may be left out"
            )
        read[release] = Result(**entry)
    return read


def write_results(results: Mapping[str, Result], path: Path = FILE) -> None:
    """Write these releases into the file; what it says of others stays, and what was not measured this time."""
    document = tomlkit.parse(path.read_text(encoding="utf-8"))
    for release, result in results.items():
        table = tomlkit.table()
        table.update(document.get(release, {}))
        table.update({name: value for name, value in result._asdict().items() if value or name in _NEEDED})
        document[release] = table
    path.write_text(tomlkit.dumps(document), encoding="utf-8")
