"""Each row of the plugin's table of libraries, held against the library's real release.

``use_NAME.py`` uses a library as its users do. Above each line with 427, an unregistered code, stands the row
that the line uses, as the recorder writes it. mypy runs over copies of these files with 427, 200 and 404.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest
from httpstatus_mypy.libraries import LIBRARIES, Library
from mypy_runs import clean, run

pytestmark = pytest.mark.xdist_group("mypy")  # one run of mypy serves all of them

HERE = Path(__file__).parent
USES = sorted(HERE.glob("use_*.py"))
CODES = ("427", "200", "404")


class Use(NamedTuple):
    file: str
    line: int
    row: str


def uses() -> list[Use]:
    """Give each line with 427, and the row that stands above it."""
    return [
        Use(path.name, number, above.strip().removeprefix("# "))
        for path in USES
        for number, (above, line) in enumerate(pairwise(path.read_text().splitlines()), 2)
        if "427" in line
    ]


def rows(library: Library) -> set[str]:
    """Give the rows of a library as the recorder writes them."""
    return {
        *library.attributes,
        *(f"{name}()" for name in library.methods),
        *(f"{name}({parameter})" for name, takes in library.arguments.items() for parameter in takes.statuses),
        *(f'{name}["{key}"]' for name, key in library.keys),
    }


ROWS = {row: library for library in LIBRARIES for row in rows(library)}


class Printed(NamedTuple):
    recorder: list[str]
    plugin: str


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    """Run mypy over each file with each code; give what the recorder wrote down, and what was printed."""
    folder = tmp_path_factory.mktemp("uses")
    for code in CODES:
        for path in USES:
            folder.joinpath(f"{path.stem}_{code}.py").write_text(path.read_text().replace("427", code))
    folder.joinpath("mypy.ini").write_text(
        f"[mypy]\nplugins = {HERE / 'recorder.py'}, httpstatus.mypy\nstrict = true\n"
    )
    # One run for all: it reads all of the libraries, for most of a minute.
    out = clean(run(folder, "--no-error-summary", ".", environment={"RECORD": str(folder / "record")})).out
    return Printed(folder.joinpath("record").read_text().splitlines(), out)


@pytest.fixture(scope="module")
def recorded(printed: Printed) -> dict[tuple[str, int], dict[str, str]]:
    """Give the rows, with their types, that the recorder saw on each line."""
    seen: dict[tuple[str, int], dict[str, str]] = defaultdict(dict)
    for line in printed.recorder:
        entry = json.loads(line)
        seen[entry["file"].replace("_427.", "."), entry["line"]][entry["row"]] = entry["type"]
    return seen


@pytest.fixture(scope="module")
def reported(printed: Printed) -> dict[tuple[str, int], str]:
    """Give the error that the plugin reports on each line."""
    errors = re.findall(r"^(\w+\.py):(\d+): error: (.*\[httpstatus-\w+\])$", printed.plugin, re.MULTILINE)
    assert len(errors) == len(printed.plugin.splitlines()), printed.plugin
    return {(file, int(line)): error for file, line, error in errors}


def test_each_row_is_used() -> None:
    assert ROWS.keys() == {use.row for use in uses()}


def test_each_row_stands_in_the_table_once() -> None:
    assert len(ROWS) == sum(len(rows(library)) for library in LIBRARIES)


@pytest.mark.parametrize("library", LIBRARIES, ids=lambda library: library.name)
def test_each_library_is_installed(library: Library) -> None:
    for name in filter(None, (library.name, library.stubs)):
        assert version(name)


@pytest.mark.parametrize("use", uses(), ids=lambda use: use.row)
def test_mypy_resolves_the_row(use: Use, recorded: dict[tuple[str, int], dict[str, str]]) -> None:
    seen = recorded[use.file, use.line]
    assert use.row in seen, f"mypy saw {sorted(seen)}"
    if use.row.endswith(")") and not use.row.endswith("()"):
        return  # the type of an argument is its own
    assert seen[use.row] in {"int", "int | None"}


@pytest.mark.parametrize("use", uses(), ids=lambda use: use.row)
def test_the_plugin_flags_427_at_the_row(use: Use, reported: dict[tuple[str, int], str]) -> None:
    error = reported.get((use.file.replace(".py", "_427.py"), use.line), "nothing")
    assert "427" in error
    code = "argument" if use.row.endswith(")") and not use.row.endswith("()") else "comparison"
    assert error.endswith(f"[httpstatus-{code}]")


def refuses(use: Use, code: int) -> bool:
    """Whether what a line calls has a set of codes, which this is not of."""
    name = use.row.partition("(")[0]
    takes = ROWS[use.row].arguments.get(name)
    return takes is not None and any(code not in codes.codes for codes in takes.codes)


@pytest.mark.parametrize("code", [200, 404])
def test_the_plugin_passes_a_registered_code_unless_it_is_not_of_the_set_of_the_row(
    code: int, reported: dict[tuple[str, int], str]
) -> None:
    refused = {(use.file.replace(".py", f"_{code}.py"), use.line) for use in uses() if refuses(use, code)}
    found = {place: error for place, error in reported.items() if place[0].endswith(f"_{code}.py")}
    assert found.keys() == refused
    assert all(f"{code} is no code that" in error for error in found.values())
