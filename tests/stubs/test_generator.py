"""What the generator draws is what its sources say."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest
from httpstatus_mypy._cpython import HISTORY
from httpstatus_mypy._vendors import VENDOR_CODES

from generator import ROOT, checker_table, parts, plugin_tables, stubs
from generator.checker_table import Case, Results
from generator.checkers import CHECKERS, Checker, text_errors
from httpstatus import HTTPStatus

if TYPE_CHECKING:
    from pathlib import Path

CASES = """\
from httpstatus import (
    HTTPStatus,
    status_class,
)

# Section


def right() -> None:
    '''Nothing is reported.'''
    HTTPStatus(200)


def wrong() -> None:
    '''What is marked is not reported, and something else is.'''
    HTTPStatus(299)  # E
    HTTPStatus(404)


def ours() -> None:
    '''The standard library has no such thing.'''
    status_class(404)
"""


def test_no_vendor_code_is_a_member() -> None:
    """A code that IANA registers is not a vendor's, whatever vendors do with it."""
    assert not VENDOR_CODES.keys() & {int(status) for status in HTTPStatus}


def test_newest_history_is_what_our_class_has() -> None:
    """Name, phrase and description of every member of the newest CPython are those of ours."""
    for code, changes in HISTORY.items():
        member = HTTPStatus(code)
        assert changes[-1][1:] == (member.name, member.phrase, member.description)


def test_history_is_in_order_of_versions() -> None:
    """The plugin may take the last row that is not newer than mypy's target."""
    assert all(list(changes) == sorted(changes) for changes in HISTORY.values())


@pytest.mark.parametrize("text", ["plain", 'with "quotes"', "with 'apostrophes'", 'with "both" and \'', "é"])
def test_quoted_text_is_read_back(text: str) -> None:
    """Whatever a CSV contains, the literal in the module is that text."""
    assert ast.literal_eval(plugin_tables.quoted(text)) == text


def part(words: str) -> str:
    return f"<!-- generated: {words} -->\nold\n<!-- end of generated -->\n"


def test_a_part_of_a_page_is_drawn_and_the_rest_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shared = "<!-- shared: way -->\n[x](x.md) [y](https://y.example/)\n<!-- end of shared -->\n"
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.md").write_text(shared)
    (tmp_path / "b.md").write_text(f"before\n{part('shared docs/a.md way')}after\n")
    monkeypatch.setattr(parts, "ROOT", tmp_path)
    assert parts.filled("b.md") == (
        "before\n<!-- generated: shared docs/a.md way -->\n\n"
        "[x](docs/x.md) [y](https://y.example/)\n\n<!-- end of generated -->\nafter\n"
    )


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("rulez", "a.md: no part is called 'rulez'; there are rules, codes, shared"),
        ("shared a.md way", "a.md: a.md shares no 'way'; it shares nothing"),
    ],
)
def test_a_part_that_is_not_known_is_named(
    words: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.md").write_text(part(words))
    monkeypatch.setattr(parts, "ROOT", tmp_path)
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        parts.filled("a.md")


def test_every_module_has_a_stub() -> None:
    """No module of the package is left to its source."""
    modules = {path.stem for path in (ROOT / "src" / "httpstatus").glob("*.py")}
    assert modules == {path.stem for path in (ROOT / "stubs" / "httpstatus").glob("*.pyi")}


def test_members_of_the_stub_are_those_at_run_time() -> None:
    """Executed as a class body, the lines of the stub give the names and values of the enum, in its order."""
    namespace: dict[str, int] = {}
    exec("".join(line.strip() + "\n" for line in stubs.members()), {}, namespace)  # noqa: S102 - our own lines
    assert namespace == {name: member.value for name, member in HTTPStatus.__members__.items()}


def test_cases_for_the_standard_library_stand_on_the_same_lines() -> None:
    """An error in either form of the case file belongs to the same case."""
    text = checker_table.for_standard_library(CASES)
    assert "httpstatus" not in text
    assert [case.lines for case in checker_table.cases(text)] == [case.lines for case in checker_table.cases(CASES)]


def test_cases_know_whether_both_libraries_have_them() -> None:
    """A case about something of ours is not held against the standard library."""
    assert [case.is_shared for case in checker_table.cases(CASES)] == [True, True, False]


def test_errors_are_held_against_the_marks(monkeypatch: pytest.MonkeyPatch) -> None:
    """An error that is not marked fails its case, and so does a mark without an error."""
    output = "cases.py:17: error: a message\n"
    monkeypatch.setattr(Checker, "check", lambda _checker, _file: text_errors(output))
    failures = checker_table.failures(CHECKERS[0], CASES)
    assert [bool(failures[name]) for name in ("right", "wrong", "ours")] == [False, True, False]
    assert len(failures["wrong"]) == 2


def test_errors_outside_of_the_cases_are_no_result(monkeypatch: pytest.MonkeyPatch) -> None:
    """A checker that does not find the package says nothing about the cases."""
    monkeypatch.setattr(Checker, "check", lambda _checker, _file: text_errors("cases.py:1: error: no module\n"))
    with pytest.raises(RuntimeError, match="no module"):
        checker_table.failures(CHECKERS[0], CASES)


def test_the_code_of_a_page_is_that_of_the_file() -> None:
    """The recipe that is shown is the one that is executed and checked."""
    page = checker_table.RESPONSES_PAGE.read_text(encoding="utf-8")
    code = checker_table.definitions(checker_table.RESPONSES.read_text(encoding="utf-8"))
    blocks = re.findall(r"<!-- of the checkers: code ([\w ]+) -->\n\n```python\n(.*?)\n```", page, re.DOTALL)
    assert len(blocks) == page.count("```python") > 0
    for names, text in blocks:
        assert text == "\n\n\n".join(code[name] for name in names.split())


def test_a_loss_needs_a_reason() -> None:
    """The page is not written while a checker knows less of our class and nobody said why."""
    case = Case("case", "A case", "Section", range(1), frozenset(), frozenset())
    names = [checker.name for checker in CHECKERS]
    standard = dict.fromkeys(names, frozenset({"case"}))
    results = Results({**standard, "pyright": frozenset()}, standard, (case,))
    with pytest.raises(ValueError, match="pyright"):
        checker_table.check_reasons(results)


@pytest.mark.parametrize(
    ("name", "file"),
    [("type-checkers.md", checker_table.CASES), ("typed-responses.md", checker_table.RESPONSES)],
)
def test_the_page_names_every_case_once(name: str, file: Path) -> None:
    """Every function of the case file has its row."""
    page = (ROOT / "docs" / name).read_text(encoding="utf-8")
    cases = checker_table.cases(file.read_text(encoding="utf-8"))
    titles = [case.title.replace("|", "\\|") for case in cases]
    assert len(titles) == len(set(titles))
    assert [title for title in titles if page.count(f"\n| {title} |") != 1] == []
