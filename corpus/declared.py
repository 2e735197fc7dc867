"""Move a published project to ``AnyStatusCode``, and print how many comparisons become known by it, and what is found.

``python -m corpus.declared`` takes each project of ``declared.toml``. A comparison counts as known if
the plugin reports it when its code is one that nobody registered: each comparison with codes from 100 to 599, the range
checks among them, is rewritten as ``... == 427``.
"""

from __future__ import annotations

import ast
import shutil
import sys
from dataclasses import replace
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tomllib

from corpus.__main__ import PLUGIN, check
from corpus.packages import PackageError, read_packages, run
from corpus.sources import FOLDER, environment, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.packages import Package

ROOT = Path(__file__).parents[1]
LIST = Path(__file__).with_suffix(".toml")
CODES = range(100, 600)
UNREGISTERED = 427


def edited(source: Path, edits: list[dict[str, Any]]) -> int:
    """Make the edits in a copy of a project; give how many lines they add or change."""
    changed = 0
    for edit in edits:
        path = source / edit["file"]
        before = after = path.read_text(encoding="utf-8")
        for old, new in edit["replace"]:
            if old not in after:
                raise PackageError(f"{LIST.name}: {edit['file']} has no {old!r}; correct the edit")
            after = after.replace(old, new)
        path.write_text(after, encoding="utf-8")
        lines = unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
        changed += sum(line.startswith("+") and not line.startswith("+++") and bool(line[1:].strip()) for line in lines)
    return changed


def compared(tree: ast.AST) -> Iterator[tuple[ast.Compare, ast.expr]]:
    """Find the comparisons with a code that stand on one line, each with what is compared."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and node.lineno == node.end_lineno:
            sides = [node.left, *node.comparators]
            others = [side for side in sides if not any(_codes(side))]
            if len(others) == 1 and len(sides) > 1 and isinstance(others[0], (ast.Name, ast.Attribute, ast.Call)):
                yield node, others[0]


def _codes(node: ast.expr) -> Iterator[bool]:
    parts = node.elts if isinstance(node, (ast.Tuple, ast.List, ast.Set)) else [node]
    yield from (isinstance(part, ast.Constant) and type(part.value) is int and part.value in CODES for part in parts)


def probed(source: Path, paths: tuple[str, ...]) -> int:
    """Compare each status with the code that nobody registered; give how many comparisons there are."""
    found = 0
    for path in sorted(file for part in paths for file in (source / part).rglob("*.py")):
        lines = path.read_bytes().splitlines(keepends=True)
        places = sorted(compared(ast.parse(b"".join(lines))), key=lambda pair: -pair[0].col_offset)
        for node, status in places:
            line = lines[node.lineno - 1]
            written = f"({ast.unparse(status)} == {UNREGISTERED})".encode()
            lines[node.lineno - 1] = line[: node.col_offset] + written + line[node.end_col_offset :]
        path.write_bytes(b"".join(lines))
        found += len(places)
    return found


def findings(package: Package, source: Path, label: str) -> list[str]:
    """Give what the plugin finds in a copy of a project."""
    lines = check(package, PLUGIN, label, source).lines
    return [line for line in lines if line.rpartition("[")[2].startswith("httpstatus-")]


def copied(package: Package, label: str) -> Path:
    """Copy a project, to be changed."""
    source = FOLDER / package.folder / label
    shutil.rmtree(source, ignore_errors=True)
    shutil.copytree(unpacked(package), source)
    return source


def move(package: Package, edits: list[dict[str, Any]]) -> None:
    """Print what the edits of a project bring."""
    run(
        *(sys.executable, "-m", "uv", "pip", "install", f"--python={environment(package)}", "--no-deps", str(ROOT)),
        folder=FOLDER,
        advice="the project could not be given httpstatus, which it is to import",
    )
    probe = copied(package, "probed")
    comparisons = probed(probe, package.paths)
    before = len(findings(package, probe, "probed"))
    moved = copied(package, "moved")
    lines = edited(moved, edits)
    found = findings(package, moved, "moved")
    both = copied(package, "moved-and-probed")
    edited(both, edits)
    probed(both, package.paths)
    after = len(findings(package, both, "moved-and-probed"))
    print(
        f"{package.release}: {lines} lines with AnyStatusCode; of {comparisons} comparisons with a code"
        f" {before} were known, and {after} are"
    )
    for line in found:
        print(f"    {line}")
    print(f"    found in it as it is: {len(found)}")


def main() -> None:
    """Move each project."""
    listed = {package.release: package for package in read_packages()}
    for project in tomllib.loads(LIST.read_text(encoding="utf-8"))["project"]:
        package = listed[f"{project['name']} {project['version']}"]
        move(replace(package, paths=tuple(project["paths"])), project["edit"])


if __name__ == "__main__":
    main()
