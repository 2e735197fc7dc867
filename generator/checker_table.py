"""`docs/type-checkers.md` and the table of `docs/typed-responses.md`, drawn by running all type checkers.

``python -m generator.checker_table`` writes the pages, from an environment that has the checkers and the package
installed; with ``--check`` it writes nothing, and exits with 1 if a page would change.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import http
import re
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import httpstatus
from generator import ROOT
from generator.checkers import CHECKERS, Checker

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

CASES: Final = ROOT / "tests" / "typing" / "cases.py"
PAGE: Final = ROOT / "docs" / "type-checkers.md"
RESPONSES: Final = ROOT / "tests" / "typing" / "responses.py"
RESPONSES_PAGE: Final = ROOT / "docs" / "typed-responses.md"
PLUGIN: Final = CHECKERS[0]
EXPECTED: Final = re.compile(r"# E\b")
YES, NO, NOTHING = "✓", "✗", "-"

# What mypy does not know even with the plugin, and why.
LIMITS: Final = {
    "look_up_by_name": "mypy asks no plugin about `HTTPStatus[...]`",
    "look_up_unknown_name": "mypy asks no plugin about `HTTPStatus[...]`",
    "predicates_exhaust": "where a predicate says no, mypy takes members away from a union, not from an enum",
    "code_in_ints": "where an int is not in a container of ints, mypy takes nothing away from a union of ints",
    "of_a_generic_in_a_class_pattern": "in a class pattern, mypy leaves the other items of a union of generics in",
}

# Where a checker knows less of our class than of the standard library's, and why: (checker, case).
LOSSES: Final[Mapping[tuple[str, str], str]] = {}

INTRODUCTION: Final = """\
Each row is a case of `tests/typing/cases.py`: a function in which every claim about a type has to hold, and every
line that is marked as an error has to be reported, and no other. The cases are also executed, so that no checker is
believed over the interpreter. In a cell the first mark is for `httpstatus.HTTPStatus`, the second for the standard
library's `http.HTTPStatus` with the same code; - is where the standard library has no such thing.
"""


class Case(NamedTuple):
    """A function of the case file, the section it stands in, and the names and attributes it uses."""

    name: str
    title: str
    section: str
    lines: range
    names: frozenset[str]
    attributes: frozenset[str]

    @property
    def is_shared(self) -> bool:
        """Whether the standard library has everything that the case is about."""
        members = {*dir(httpstatus.HTTPStatus.OK), *httpstatus.HTTPStatus.__members__}
        added = members - {*dir(http.HTTPStatus.OK), *http.HTTPStatus.__members__}
        return not (self.names & ({*httpstatus.__all__} - {"HTTPStatus"}) or self.attributes & added)


def cases(source: str) -> list[Case]:
    """Return the cases of a file, in order: its functions, from the first section on."""
    lines = source.splitlines()
    found = []
    for node in ast.parse(source).body:
        sections = [line.removeprefix("# ") for line in lines[: node.lineno] if line.startswith("# ")]
        if isinstance(node, ast.FunctionDef) and node.end_lineno is not None and sections:
            case = Case(
                node.name,
                (ast.get_docstring(node) or node.name).rstrip("."),
                sections[-1],
                range(node.lineno, node.end_lineno + 1),
                frozenset(child.id for child in ast.walk(node) if isinstance(child, ast.Name)),
                frozenset(child.attr for child in ast.walk(node) if isinstance(child, ast.Attribute)),
            )
            found.append(case)
    return found


def for_standard_library(source: str) -> str:
    """Return the same cases about `http.HTTPStatus`, on the same lines."""
    imports = re.search(r"^from httpstatus import \(.*?^\)\n", source, re.DOTALL | re.MULTILINE)
    if imports is None:
        raise ValueError("no `from httpstatus import (...)` to replace")
    padding = "\n" * (imports[0].count("\n") - 1)
    names = ", ".join(name for name in ("HTTPStatus", "client") if re.search(rf"\b{name},", imports[0]))
    source = source.replace(imports[0], f"from http import {names}\n{padding}")
    return source.replace("import http  #", "import httpstatus  #").replace("http.HTTPStatus", "httpstatus.HTTPStatus")


def failures(checker: Checker, source: str) -> dict[str, list[str]]:
    """Return by case what a checker got wrong: errors that it should not report, and those that it missed."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "cases.py"
        file.write_text(source, encoding="utf-8")
        errors = checker.check(file)
    expected = {number for number, line in enumerate(source.splitlines(), 1) if EXPECTED.search(line)}
    found = {
        case.name: [
            *(f"{line}: {message}" for line in case.lines if line not in expected for message in errors.get(line, ())),
            *(f"{line}: not reported" for line in case.lines if line in expected and line not in errors),
        ]
        for case in cases(source)
    }
    outside = errors.keys() - {line for case in cases(source) for line in case.lines}
    if outside:
        raise RuntimeError(f"{checker.name} reports errors outside of the cases: {[errors[line] for line in outside]}")
    return found


class Results(NamedTuple):
    """The cases in which each checker is right, of our class and of the standard library's."""

    ours: Mapping[str, frozenset[str]]
    standard: Mapping[str, frozenset[str]]
    cases: tuple[Case, ...]

    def cell(self, checker: Checker, case: Case) -> str:
        """Return the two marks of a cell."""
        ours = YES if case.name in self.ours[checker.name] else NO
        standard = YES if case.name in self.standard[checker.name] else NO
        return f"{ours} {standard if case.is_shared else NOTHING}"

    @property
    def limits(self) -> set[str]:
        """The cases that mypy does not know even with the plugin."""
        return {case.name for case in self.cases} - self.ours[PLUGIN.name]

    @property
    def losses(self) -> set[tuple[str, str]]:
        """The checkers that know less of our class than of the standard library's, each with the case."""
        shared = {case.name for case in self.cases if case.is_shared}
        return {
            (checker, name)
            for checker, right in self.standard.items()
            for name in (right & shared) - self.ours[checker]
        }


def check_reasons(*results: Results) -> None:
    """Raise `ValueError` unless exactly the rows that need a reason have one."""
    lost = set[tuple[str, str]]().union(*(these.losses for these in results))
    limits = set[str]().union(*(these.limits for these in results))
    for table, given, needed in (("LOSSES", LOSSES.keys(), lost), ("LIMITS", LIMITS.keys(), limits)):
        if given != needed:
            raise ValueError(f"{table} gives reasons for {sorted(given)}; it should for {sorted(needed)}")


def run(file: Path) -> Results:
    """Run every checker on the cases of a file, twice."""
    source = file.read_text(encoding="utf-8")
    ours, standard = (
        {
            checker.name: frozenset(name for name, wrong in failures(checker, text).items() if not wrong)
            for checker in CHECKERS
        }
        for text in (source, for_standard_library(source))
    )
    return Results(ours, standard, tuple(cases(source)))


def row(*cells: object) -> str:
    """Return a row of a Markdown table."""
    return "| " + " | ".join(str(cell).replace("|", r"\|") for cell in cells) + " |\n"


def counts(results: Results) -> Iterable[str]:
    """Yield a table of how many cases each checker has."""
    shared = {case.name for case in results.cases if case.is_shared}
    yield row("checker", "version", "mode", "all cases", "those that both libraries have", "the standard library")
    yield row(*["---"] * 6)
    for checker in CHECKERS:
        right, standard = results.ours[checker.name], results.standard[checker.name]
        ours = (f"{len(right)} of {len(results.cases)}", f"{len(right & shared)} of {len(shared)}")
        yield row(checker.name, checker.version, checker.mode, *ours, f"{len(standard & shared)} of {len(shared)}")


def marks(results: Results, level: str) -> Iterable[str]:
    """Yield the table of each section, below a heading."""
    section = ""
    for case in results.cases:
        if case.section != section:
            section = case.section
            yield f"\n{level} {section}\n\n"
            yield row("", *(checker.name for checker in CHECKERS))
            yield row("---", *[":-:"] * len(CHECKERS))
        yield row(case.title, *(results.cell(checker, case) for checker in CHECKERS))


def reasons(results: Results) -> Iterable[str]:
    """Yield what mypy with the plugin does not know, and why: rows of one reason together."""
    titles = {case.name: case.title for case in results.cases}
    of: dict[str, list[str]] = {}
    for name, reason in LIMITS.items():
        if name in titles:
            of.setdefault(reason, []).append(titles[name])
    yield from (f"- {'; '.join(rows)}: {reason}.\n" for reason, rows in of.items())


def page(results: Results) -> Iterable[str]:
    """Yield the lines of `docs/type-checkers.md`."""
    yield "<!-- Generated from tests/typing/cases.py by `nox -s checkers`; do not edit. -->\n"
    yield f"# What each type checker knows\n\n{INTRODUCTION}\n"
    yield from counts(results)
    yield from marks(results, "##")
    titles = {case.name: case.title for case in results.cases}
    yield "\n## What is not known, and why\n\nmypy with the plugin has every row but these:\n\n"
    yield from reasons(results)
    yield "\nRows in which a checker knows less of our class than of the standard library's: "
    yield "".join(f"\n- {checker}, {titles[name]}: {reason}." for (checker, name), reason in LOSSES.items()) or "none."
    yield "\n"


# `<!-- of the checkers: code Found Missing -->`: what stands between it and the end is drawn.
_DRAWN: Final = re.compile(
    r"(<!-- of the checkers: (?P<what>\w+)(?P<names>[ \w]*)-->\n).*?(?=<!-- end of generated -->)", re.DOTALL
)


def typed_responses(results: Results, old: str) -> str:
    """Return `docs/typed-responses.md`, with the code of the recipe and the tables drawn anew."""
    code = definitions(RESPONSES.read_text(encoding="utf-8"))

    def drawn(match: re.Match[str]) -> str:
        if match["what"] == "code":
            text = "\n\n\n".join(code[name] for name in match["names"].split())
            return f"{match[1]}\n```python\n{text}\n```\n\n"
        parts = {"counts": counts(results), "marks": marks(results, "###"), "reasons": reasons(results)}
        return f"{match[1]}\n{''.join(parts[match['what']]).strip()}\n\n"

    return _DRAWN.sub(drawn, old)


def definitions(source: str) -> dict[str, str]:
    """Return the text of each class, function and variable of a module, and all `imports`.

    The definitions of an overloaded function are one.
    """
    found: dict[str, str] = {}
    lines = source.splitlines()
    for node in ast.parse(source).body:
        names = [target.id for target in getattr(node, "targets", ()) if isinstance(target, ast.Name)]
        first = node.lineno
        if isinstance(node, ast.ImportFrom) and node.module != "__future__":
            names = ["imports"]
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names = [node.name]
            first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
        text = "\n".join(lines[first - 1 : node.end_lineno])
        for name in names:
            found[name] = f"{found[name]}\n{text}" if name in found else text
    return found


def main(arguments: list[str] | None = None) -> int:
    """Return the exit status: 1 if ``--check`` found a difference, else 0."""
    parser = argparse.ArgumentParser(prog="python -m generator.checker_table", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the page would change")
    check = parser.parse_args(arguments).check
    known, told = run(CASES), run(RESPONSES)
    if not check:
        check_reasons(known, told)
    old = RESPONSES_PAGE.read_text(encoding="utf-8")
    changed = [write(PAGE, "".join(page(known)), check=check)]
    changed.append(write(RESPONSES_PAGE, typed_responses(told, old), check=check))
    return int(check and any(changed))


def write(file: Path, new: str, *, check: bool) -> bool:
    """Print how a page would change, and change it unless this only checks; return whether it would."""
    old = file.read_text(encoding="utf-8") if file.exists() else ""
    sys.stdout.writelines(f"{line}\n" for line in difflib.unified_diff(old.splitlines(), new.splitlines(), lineterm=""))
    if not check:
        file.write_text(new, encoding="utf-8", newline="\n")
    return new != old


if __name__ == "__main__":
    sys.exit(main())
