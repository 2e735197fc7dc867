"""The page on how far the plugin can be trusted: `python -m corpus.trust` draws it from what was measured and kept.

Nothing is measured here, and no number is written here: each comes from the file that the command beside it writes.
"""

from __future__ import annotations

import ast
import json
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import mutation.reached
import mutation.results
from corpus.mistakes import HARMLESS, MISTAKES
from corpus.packages import read_packages
from corpus.planted import known_to_be_statuses, read_planted
from corpus.results import read_results
from corpus.verdicts import read_verdicts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.planted import Planted

ROOT: Final = Path(__file__).parent.parent
PAGE: Final = ROOT / "docs" / "trust.md"

_HEAD: Final = """\
<!-- Generated from what was measured by `python -m corpus.trust`; do not edit. -->

# How far you can trust it

What is measured of the plugin, with the command that measures it. Each figure is drawn from what that command wrote.

| What | Figure | Command |
| --- | --- | --- |
"""
_TAIL: Final = """

## What the figures say, and what they do not

- **False reports.** The releases were not chosen for this, but for what they are: packages that deal with HTTP, and
  applications of the frameworks that the plugin knows. Some applications were chosen since their text has a raise in
  a `try`, which makes true findings more frequent, and says nothing of wrong ones. Somebody read each finding in its
  source: [what was found](real-code.md).
- **Mistakes found.** How many of the mistakes that people make are found depends on what holds the status, so the
  share is as good as the types of a program: [by kind, by form and by release, with the reasons for what is
  missed](planted-mistakes.md).
- **Mutants.** Of the plugin's sample, those that a test killed when it was drawn are counted, and those that were found
  to change nothing are left out. The tests that were written for the others since are not counted: they say nothing of
  the mutants that were not drawn.
- **Random programs.** For each change some hundreds are drawn, the same each time, and each week some thousands of
  others, from a seed that stands at the head of the output: `HTTPSTATUS_SEED` gives it back, and
  `nox -s properties -- --minutes=480` goes on for a night. Of each must hold: what is written with ints is understood
  as what is written with members; what mypy reveals is so at run time; no error of mypy's is lost; each mode prints the
  same; of a program that is right by construction nothing is said.
- **mypy to come.** Each week the tests run on the newest release of mypy, and on its development version. What the
  plugin uses of mypy's inside is taken away in turn, by `tests/modes/test_missing.py`, which has a row for each of
  it: what is given up then is said in one line, and all else is found as before.
- **Cost.** Of a cold run over httpx. What its parts take, and what the plugin costs in other modes and for programs of
  other shapes, is on the page about [speed](speed.md#the-plugin).
"""


def page(root: Path = ROOT) -> str:
    """Draw the page from the files below a folder."""
    rows = (
        *(*_false_reports(root), *_planted(root), *_mutants(root), *_reached(root)),
        *(*_versions(root), *_cost(root)),
    )
    return _HEAD + "\n".join(f"| {' | '.join(row)} |" for row in rows) + _TAIL


def _false_reports(root: Path) -> Iterator[tuple[str, str, str]]:
    results = read_results(root / "corpus" / "results.toml")
    judged = read_verdicts(root / "corpus" / "verdicts.toml")
    run = [package for package in read_packages() if package.release in results]
    kinds = Counter(package.kind for package in run)
    found = Counter(
        verdict.verdict for package in run for verdict in judged.get(package.release, ()) if verdict.is_ours
    )
    lines = sum(results[package.release].lines for package in run)
    command = "`nox -s corpus`"
    yield (
        "[Real code](real-code.md) that was read",
        f"{lines:,} lines of {kinds['package']} packages and {kinds['application']} applications",
        command,
    )
    yield "Findings there that are wrong", f"{found['wrong']} of {found.total()}", command


def _planted(root: Path) -> Iterator[tuple[str, str, str]]:
    kept = read_planted(root / "corpus" / "planted.toml")
    command = "`nox -s planted`"
    mistakes, harmless = ([count for count in kept.planted if count.kind in kinds] for kinds in (MISTAKES, HARMLESS))
    yield "[Planted mistakes](planted-mistakes.md) that are found", _found_of(mistakes), command
    yield "Those about no `Any`, and about nothing of the program's own", known_to_be_statuses(kept), command
    yield "Changes that keep a program right, of which something is reported", _found_of(harmless), command


def _found_of(counts: list[Planted]) -> str:
    return f"{sum(one.found for one in counts)} of {sum(one.planted for one in counts)}"


def _mutants(root: Path) -> Iterator[tuple[str, str, str]]:
    for name, result in mutation.results.read_results(root / "mutation" / "results.toml").items():
        low, high = result.interval
        sample = f"; of all {result.mutants:,} between {low:.0%} and {high:.0%} (95 %)" if low != high else ""
        options = f" --sample={result.tried} --seed={result.seed}" if low != high else ""
        options += f" --seconds={result.seconds}" if result.seconds else ""
        yield (
            f"Mutants of {name} that a test kills",
            f"{result.killed:,} of {result.tried - result.equivalent:,}{sample}",
            f"`nox -s mutation -- {name}{options}`",
        )


def _reached(root: Path) -> Iterator[tuple[str, str, str]]:
    reached = mutation.reached.read_reached(root / "mutation" / "reached.json")
    if reached is not None:
        branches = f"{reached.branches_reached:,} of {reached.branches:,}"
        lines = f"{reached.lines_reached:,} of {reached.lines:,}, beside {reached.lines_excused} that say why none does"
        yield (
            "Branches of the plugin's conditions that a test takes; lines of all of it that one reaches",
            f"{branches}; {lines}",
            "`nox -s coverage`",
        )


def _versions(root: Path) -> Iterator[tuple[str, str, str]]:
    tree = ast.parse((root / "noxfile.py").read_text(encoding="utf-8"))
    (pythons,) = (ast.literal_eval(node.value) for node in _assigned(tree, "PYTHONS"))
    (oldest,) = (ast.literal_eval(node.value) for node in _assigned(tree, "OLDEST_MYPY"))
    compiled = json.loads((root / "tests" / "pyodide" / "package.json").read_text(encoding="utf-8"))["dependencies"]
    newer = [name.removeprefix("pyodide-") for name in compiled]
    yield (
        "Pythons",
        f"{', '.join(pythons)}; compiled to WebAssembly {', '.join(newer)}",
        "`nox -s runtime plugin pyodide`",
    )
    yield "mypy, for each change", f"{oldest.rpartition('==')[2]}, and the newest", "`nox -s plugin plugin_oldest`"
    yield (
        "mypy, each week",
        f"{', '.join(_matrix(tree))}, not compiled, and the development version",
        "`nox -s matrix interpreted development`",
    )


def _assigned(tree: ast.Module, name: str) -> Iterator[ast.Assign]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
            yield node


def _matrix(tree: ast.Module) -> list[str]:
    """The versions of mypy that the session `matrix` names."""
    (session,) = (node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "matrix")
    (parametrize,) = (
        node
        for node in session.decorator_list
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "nox.parametrize"
    )
    pairs: list[Any] = ast.literal_eval(parametrize.args[1])
    return [mypy for _, mypy in pairs]


def _cost(root: Path) -> Iterator[tuple[str, str, str]]:
    text = (root / "docs" / "speed.md").read_text(encoding="utf-8")
    counted = re.search(r"^\| ours \| [\d,.]+ \| (?P<ratio>[\d.]+) \|$", text, re.MULTILINE)
    if counted is None:
        raise SystemExit(
            "docs/speed.md has no row `| ours | million instructions | ratio |` in its table of instructions"
        )
    yield (
        "Instructions of mypy with the [plugin](speed.md#the-plugin), to those of mypy without, in a cold run",
        counted["ratio"],
        "`nox -s benchmark_instructions`",
    )


def write_page() -> None:
    """Draw the page from the files as they are."""
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    write_page()
