"""The case files of `tests/rules`: what they expect, on which line, and with which settings.

A case file is a module that mypy checks. What it prints about a line stands at the end of that line: `# E: CODE`, or
`# E: CODE: MESSAGE` for an error, `# N: MESSAGE` for a note, several one after the other. About any other line it
prints nothing. `tests/README.md` has the rest.

A page of `docs/narrowing` is a case file as well: its blocks of Python, each line where it stands in the page.
"""

from __future__ import annotations

import ast
import re
from functools import cache
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final, NamedTuple

import mypy_runs

if TYPE_CHECKING:
    from collections.abc import Iterator

RULES: Final = Path(__file__).with_name("rules")
PAGES: Final = Path(__file__).parents[1] / "docs" / "narrowing"
#: Stubs of libraries that the tests do not install: what is used of them, under the names that the plugin knows.
STAND_INS: Final = Path(__file__).with_name("stand_ins")
#: The name of the case that the lines outside of functions and classes belong to.
MODULE: Final = "module_level"

_SETTING: Final = re.compile(r"^# httpstatus: (\w+ = .+)$", re.MULTILINE)
_PYTHON: Final = "python_version = "
_TARGET: Final = re.compile(r"^# python: (3\.\d+)$", re.MULTILINE)
_BOTH_CLASSES: Final = re.compile(r"^# both classes$", re.MULTILINE)
_IMPORT: Final = re.compile(r"^from http import HTTPStatus$", re.MULTILINE)
#: At the end of a case's first line, or in a line of its own for all of a file: an older mypy understands less.
_SINCE: Final = re.compile(r"# since mypy (\d+)\.(\d+)$")
_ALL_SINCE: Final = re.compile(r"^# since mypy (\d+)\.(\d+)$", re.MULTILINE)
_MYPY: Final = tuple(map(int, version("mypy").split(".")[:2]))
_MARK: Final = re.compile(r"\s*# (?=[EN]: )")


class Expectation(NamedTuple):
    """One thing that is printed about a line: an error, of whatever message if none is given, or a note."""

    code: str | None
    message: str | None

    @classmethod
    def parse(cls, text: str) -> Expectation:
        """Read what stands behind `# `."""
        kind, _, rest = text.partition(": ")
        if kind == "N":
            return cls(None, rest)
        code, _, message = rest.partition(": ")
        assert re.fullmatch(r"[\w-]+", code), f"# {text}: write # E: CODE or # E: CODE: MESSAGE"
        return cls(code, message or None)

    @classmethod
    def of(cls, printed: str) -> Expectation:
        """The expectation, with the whole message, that is met by what was printed."""
        kind, _, text = printed.partition(": ")
        if kind == "note":
            return cls(None, text)
        message, _, code = text.rpartition("  [")
        return cls(code.removesuffix("]"), message)

    def is_met_by(self, printed: str) -> bool:
        actual = Expectation.of(printed)
        return actual == self or (self.message is None and actual.code == self.code is not None)

    def __str__(self) -> str:
        """How it is written."""
        if self.code is None:
            return f"# N: {self.message}"
        return f"# E: {self.code}" if self.message is None else f"# E: {self.code}: {self.message}"


def split(line: str) -> tuple[str, list[Expectation]]:
    """The program of a line, and what is expected of it."""
    program, *marks = _MARK.split(line)
    return program, [Expectation.parse(mark) for mark in marks]


class Difference(NamedTuple):
    """What was expected of a line and not printed, and what was printed and not expected."""

    line: int
    not_printed: list[Expectation]
    not_expected: list[str]

    def __str__(self) -> str:
        said = [f"not printed: {expectation}" for expectation in self.not_printed]
        return "\n".join(
            f"line {self.line}: {text}" for text in said + [f"printed: {text}" for text in self.not_expected]
        )


def compare(expected: list[Expectation], printed: list[str]) -> tuple[list[Expectation], list[str]]:
    """What is left of both when each expectation has taken what meets it; those with a message choose first."""
    left = list(printed)
    unmet = []
    for expectation in sorted(expected, key=lambda expectation: expectation.message is None):
        met = next((text for text in left if expectation.is_met_by(text)), None)
        if met is None:
            unmet.append(expectation)
        else:
            left.remove(met)
    return unmet, left


class CaseFile(NamedTuple):
    """A case file as it is checked: for one class of statuses."""

    path: Path
    #: The module that `HTTPStatus` is imported from, where the file is checked for both classes.
    module: str = "http"

    @property
    def name(self) -> str:
        """Its name where it is checked."""
        if self.is_page:
            name = f"narrowing_pages/{self.path.stem.replace('-', '_')}"
        else:
            name = self.path.relative_to(RULES).with_suffix("").as_posix()
        return f"{name}.py" if self.module == "http" else f"{name}_{self.module}.py"

    @property
    def is_page(self) -> bool:
        """Whether it is a page of the documentation."""
        return self.path.suffix == ".md"

    @property
    def text(self) -> str:
        """The program: of a page, what stands in its blocks, with an empty line for each other line."""
        text = self.path.read_text(encoding="utf-8")
        if self.is_page:
            text = _blocks(text)
        if self.module == "http":
            return text
        lines = _IMPORT.sub(f"from {self.module} import HTTPStatus", text).splitlines()
        return "".join(self._as_expected_of_the_class(line) + "\n" for line in lines)

    def _as_expected_of_the_class(self, line: str) -> str:
        program, *marks = _MARK.split(line)
        renamed = [re.sub(r"\bhttp\.HTTPStatus\b", f"{self.module}.HTTPStatus", mark) for mark in marks]
        return "  # ".join([program, *renamed])

    @property
    def settings(self) -> tuple[str, ...]:
        """The lines of the plugin's section of the configuration, and the Python that mypy checks the file for."""
        return (*map(_PYTHON.__add__, _TARGET.findall(self.text)), *_SETTING.findall(self.text))

    def cases(self) -> dict[str, list[int]]:
        """The lines of each function and class at the top level that this mypy is new enough for, and of the rest."""
        lines: dict[str, list[int]] = {}
        owners: dict[int, str] = {}
        newer: set[str] = set()
        text = self.text.splitlines()
        for node in ast.parse(self.text).body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                start = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
                owners |= dict.fromkeys(range(start, (node.end_lineno or start) + 1), node.name)
                if _is_newer(_SINCE.search(text[node.lineno - 1])):
                    newer.add(node.name)
        for number in range(1, len(text) + 1):
            lines.setdefault(owners.get(number, MODULE), []).append(number)
        return {name: numbers for name, numbers in lines.items() if name not in newer}

    def differences(self, case: str) -> Iterator[Difference]:
        """The lines of a case about which something else is printed than is expected."""
        printed = checked(self.settings).get(self.name, {})
        lines = self.text.splitlines()
        for number in self.cases()[case]:
            _program, expected = split(lines[number - 1])
            unmet, left = compare(expected, printed.get(number, []))
            if unmet or left:
                yield Difference(number, unmet, left)

    def accept(self, differences: list[Difference]) -> None:
        """Write what is printed into the file; what is printed as it was expected stays as it was written."""
        lines = self.path.read_text(encoding="utf-8").splitlines()
        for number, not_printed, not_expected in differences:
            program, expected = split(lines[number - 1])
            kept = [expectation for expectation in expected if expectation not in not_printed]
            marks = [*map(str, kept), *(str(Expectation.of(text)) for text in not_expected)]
            lines[number - 1] = "  ".join([program, *marks])
        self.path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _is_newer(since: re.Match[str] | None) -> bool:
    """Whether what is for that mypy and newer ones is not for this one."""
    return since is not None and tuple(map(int, since.groups())) > _MYPY


def _blocks(page: str) -> str:
    """The blocks of Python in a page: every fence opens one, or closes it."""
    lines: list[str] = []
    is_code = False
    for line in page.splitlines():
        if line.startswith("```"):
            assert line == ("```" if is_code else "```python"), (
                f"{line}: a page of this kind has blocks of Python alone"
            )
            is_code = not is_code
            lines.append("")
        else:
            lines.append(line if is_code else "")
    return "".join(f"{line}\n" for line in lines)


def _read() -> Iterator[CaseFile]:
    for path in (*sorted(PAGES.glob("*.md")), *sorted(RULES.rglob("*.py"))):
        if not path.name.startswith("test_"):
            file = CaseFile(path)
            if _is_newer(_ALL_SINCE.search(file.text)):
                continue
            yield file
            if file.is_page or _BOTH_CLASSES.search(file.text):
                assert _IMPORT.search(file.text), f"{path}: there is no line `from http import HTTPStatus`"
                yield CaseFile(path, "httpstatus")


CASE_FILES: Final = tuple(_read())
#: Files with equal settings are checked together.
SETTINGS: Final = tuple(dict.fromkeys(file.settings for file in CASE_FILES))


def sources() -> dict[str, str]:
    """All case files, in packages: one may import from another."""
    packages = {f"{file.name.partition('/')[0]}/__init__.py": "" for file in CASE_FILES if "/" in file.name}
    return packages | {file.name: file.text for file in CASE_FILES}


def names(settings: tuple[str, ...]) -> list[str]:
    """The case files that have these settings."""
    return [file.name for file in CASE_FILES if file.settings == settings]


def configuration(settings: tuple[str, ...]) -> str:
    """The `mypy.ini` of the case files that have these settings."""
    own = f"mypy_path = {STAND_INS}\nnamespace_packages = true\nexplicit_package_bases = true\n"
    own += "".join(f"{setting}\n" for setting in settings if setting.startswith(_PYTHON))
    section = "".join(f"{setting}\n" for setting in settings if not setting.startswith(_PYTHON))
    return mypy_runs.configuration(settings=own, section=section)


@cache
def _run(settings: tuple[str, ...]) -> mypy_runs.Printed:
    with TemporaryDirectory() as name:
        folder = Path(name)
        mypy_runs.write(folder, {"mypy.ini": configuration(settings), **sources()})
        return mypy_runs.run(folder, "--cache-dir=/dev/null", *names(settings))


@cache
def checked(settings: tuple[str, ...]) -> dict[str, dict[int, list[str]]]:
    """What mypy prints about the case files that have these settings: about each line of each."""
    found = mypy_runs.clean(_run(settings)).by_file()
    elsewhere = found.keys() - names(settings)
    assert not elsewhere, [found[file] for file in elsewhere]
    return found
