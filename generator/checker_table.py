"""The table of what each type checker knows: `tests/typing/cases.py` by checker, for two libraries."""

from __future__ import annotations

import ast
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator import ROOT
from generator.checkers import CHECKERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Final

CASES: Final = ROOT / "tests" / "typing" / "cases.py"
EXPECTED: Final = re.compile(r"# E\b")


@dataclass(frozen=True)
class Case:
    """A function of the case file."""

    name: str
    title: str
    lines: range


def cases(source: str) -> list[Case]:
    """Return the cases of a file, in order."""
    return [
        Case(node.name, (ast.get_docstring(node) or node.name).splitlines()[0], range(node.lineno, node.end_lineno + 1))
        for node in ast.parse(source).body
        if isinstance(node, ast.FunctionDef) and node.end_lineno is not None
    ]


def for_standard_library(source: str) -> str:
    """Return the same cases about `http.HTTPStatus`, on the same lines."""
    imports = re.search(r"^from httpstatus import \(.*?^\)\n", source, re.DOTALL | re.MULTILINE)
    if imports is None:
        raise ValueError(f"{CASES}: no `from httpstatus import (...)` to replace")
    padding = "\n" * (imports[0].count("\n") - 1)
    source = source.replace(imports[0], f"from http import HTTPStatus, client\n{padding}")
    return source.replace("import http  #", "import httpstatus  #").replace(
        "http.HTTPStatus.OK", "httpstatus.HTTPStatus.OK"
    )


def failures(source: str, errors: Mapping[int, list[str]]) -> dict[str, list[str]]:
    """Return for each case what a checker got wrong: errors it should not report, and those it missed."""
    expected = {number for number, line in enumerate(source.splitlines(), 1) if EXPECTED.search(line)}
    known = {number for case in cases(source) for number in case.lines}
    return {
        "": [f"{line}: {message}" for line in errors.keys() - known for message in errors[line]],
        **{
            case.name: [
                *(f"{line}: {errors[line]}" for line in sorted(errors) if line in case.lines and line not in expected),
                *(f"{line}: not reported" for line in sorted(expected) if line in case.lines and line not in errors),
            ]
            for case in cases(source)
        },
    }


def run(source: str, names: Iterable[str]) -> dict[str, dict[str, list[str]]]:
    """Return the failures by checker."""
    results = {}
    for checker in CHECKERS:
        if checker.name in names:
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder) / "cases.py"
                file.write_text(source, encoding="utf-8")
                results[checker.name] = failures(source, checker.check(file))
    return results
