"""The pages on what each type checker knows: which cases there are, what is held against them, and what is drawn."""

from __future__ import annotations

import re
from importlib import metadata
from typing import TYPE_CHECKING

import pytest

from generator import ROOT, checker_table
from generator.checker_table import Case, Results
from generator.checkers import CHECKERS, Checker, text_errors

if TYPE_CHECKING:
    from pathlib import Path

CASES = """\
'''Cases.'''
from httpstatus import (
    HTTPStatus,
    status_class,
)

def helper() -> None: ...


# Section


def right() -> None:
    '''Nothing is reported.'''
    HTTPStatus(200)


def wrong() -> None:
    '''What is marked is not reported, and something else is.'''
    HTTPStatus(299)  # E
    HTTPStatus(404)


# Another | section


NUMBER = 4


def ours() -> None:
    status_class(404)


def our_member() -> None:
    '''The standard library has no such name...'''
    HTTPStatus.UPLOAD_RESUMPTION_SUPPORTED.registration
"""

#: What stands for all checkers.
FIRST = Checker("first", "strict", ("mypy", "--strict"), text_errors)
SECOND = Checker("second", "a | b", ("pytest",), text_errors)


@pytest.fixture(autouse=True)
def _two_checkers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checker_table, "CHECKERS", (FIRST, SECOND))
    monkeypatch.setattr(checker_table, "PLUGIN", FIRST)


def reporting(monkeypatch: pytest.MonkeyPatch, output: str) -> None:
    """Let every checker print this."""
    monkeypatch.setattr(Checker, "check", lambda _checker, _file: text_errors(output))


def test_the_cases_are_the_functions_from_the_first_section_on() -> None:
    assert [case[:4] for case in checker_table.cases(CASES)] == [
        ("right", "Nothing is reported", "Section", range(13, 16)),
        ("wrong", "What is marked is not reported, and something else is", "Section", range(18, 22)),
        ("ours", "ours", "Another | section", range(30, 32)),
        ("our_member", "The standard library has no such name", "Another | section", range(34, 37)),
    ]


def test_a_case_knows_what_it_uses_and_so_whether_both_libraries_have_it() -> None:
    cases = checker_table.cases(CASES)
    assert cases[0].names == {"HTTPStatus"}
    assert cases[3].attributes == {"UPLOAD_RESUMPTION_SUPPORTED", "registration"}
    assert [case.is_shared for case in cases] == [True, True, False, False]


def test_cases_for_the_standard_library_stand_on_the_same_lines() -> None:
    """An error in either form of the case file belongs to the same case."""
    text = checker_table.for_standard_library(CASES)
    assert "httpstatus" not in text
    assert [case.lines for case in checker_table.cases(text)] == [case.lines for case in checker_table.cases(CASES)]


def test_the_other_library_is_ours_in_the_cases_for_the_standard_library() -> None:
    source = "import http  # the other\n\nfrom httpstatus import (\n    HTTPStatus,\n    client,\n)\nhttp.HTTPStatus\n"
    assert checker_table.for_standard_library(source) == (
        "import httpstatus  # the other\n\nfrom http import HTTPStatus, client\n\n\n\nhttpstatus.HTTPStatus\n"
    )


def test_a_file_without_the_import_has_no_form_for_the_standard_library() -> None:
    with pytest.raises(ValueError, match=re.escape("no `from httpstatus import (...)` to replace")):
        checker_table.for_standard_library("from httpstatus import HTTPStatus\n")


def test_an_error_without_a_mark_and_a_mark_without_an_error_fail_their_case(monkeypatch: pytest.MonkeyPatch) -> None:
    reporting(monkeypatch, "cases.py:21: error: a message\n")
    assert checker_table.failures(FIRST, CASES) == {
        "right": [],
        "wrong": ["21: : a message", "20: not reported"],
        "ours": [],
        "our_member": [],
    }
    reporting(monkeypatch, "cases.py:20: error: as marked\n")
    assert not any(checker_table.failures(FIRST, CASES).values())


@pytest.mark.parametrize("line", [1, 12, 16, 17, 22, 37])
def test_errors_outside_of_the_cases_are_no_result(line: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A checker that does not find the package says nothing about the cases."""
    reporting(monkeypatch, f"cases.py:{line}: error: no module\n")
    with pytest.raises(RuntimeError, match=r"^first reports errors outside of the cases: .*no module"):
        checker_table.failures(FIRST, CASES)


def test_a_run_holds_both_forms_of_the_cases_against_every_checker(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def check(checker: Checker, file: Path) -> object:
        is_ours = "from httpstatus" in file.read_text(encoding="utf-8")
        return text_errors("cases.py:20: error: as marked\n" if (checker, is_ours) == (FIRST, True) else "")

    monkeypatch.setattr(Checker, "check", check)
    path = tmp_path / "some.py"
    path.write_text(CASES, encoding="utf-8")
    without = {"right", "ours", "our_member"}
    known = checker_table.run(path)
    assert known.ours == {"first": {*without, "wrong"}, "second": without}
    assert known.standard == {"first": without, "second": without}
    assert list(known.cases) == checker_table.cases(CASES)


def results(first: str, second: str, standard: str = "right wrong") -> Results:
    """What the checkers know of the cases."""
    ours = {"first": frozenset(first.split()), "second": frozenset(second.split())}
    theirs = frozenset(standard.split())
    return Results(ours, {"first": theirs, "second": frozenset()}, tuple(checker_table.cases(CASES)))


@pytest.mark.parametrize(
    ("limits", "losses", "message"),
    [
        (
            ("ours", "our_member"),
            (("first", "wrong"),),
            "LIMITS gives reasons for ['our_member', 'ours']; it should for",
        ),
        (("ours", "our_member", "wrong"), (), "LOSSES gives reasons for []; it should for [('first', 'wrong')]"),
        (("ours", "our_member", "wrong"), (("second", "wrong"),), "LOSSES gives reasons for [('second', 'wrong')]; it"),
        (("ours", "our_member", "wrong", "right"), (("first", "wrong"),), "LIMITS gives reasons for "),
        (("ours", "our_member", "wrong"), (("first", "ours"), ("first", "wrong")), "LOSSES gives reasons for "),
        (("ours", "our_member", "wrong"), (("first", "wrong"),), ""),
    ],
)
def test_just_what_is_not_known_needs_a_reason(
    limits: tuple[str, ...], losses: tuple[tuple[str, str], ...], message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page is not written while a checker knows less of our class and nobody said why."""
    monkeypatch.setattr(checker_table, "LIMITS", dict.fromkeys(limits, "why"))
    monkeypatch.setattr(checker_table, "LOSSES", dict.fromkeys(losses, "why"))
    known = results("right", "right wrong", "right wrong ours")
    if not message:
        checker_table.check_reasons(known)
        return
    with pytest.raises(ValueError, match=f"^{re.escape(message)}"):
        checker_table.check_reasons(known)


def test_reasons_may_be_for_cases_of_several_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checker_table, "LIMITS", {"ours": "why", "wrong": "why"})
    everything = "right wrong ours our_member"
    checker_table.check_reasons(
        results(everything.replace(" ours", ""), everything), results(everything.replace(" wrong", ""), everything, "")
    )


PAGE = f"""\
<!-- Generated from tests/typing/cases.py by `nox -s checkers`; do not edit. -->
# What each type checker knows

{checker_table.INTRODUCTION}
| checker | version | mode | all cases | those that both libraries have | the standard library |
| --- | --- | --- | --- | --- | --- |
| first | {metadata.version("mypy")} | strict | 2 of 4 | 1 of 2 | 2 of 2 |
| second | {metadata.version("pytest")} | a \\| b | 1 of 4 | 1 of 2 | 0 of 2 |

## Section

|  | first | second |
| --- | :-: | :-: |
| Nothing is reported | ✓ ✓ | ✗ ✗ |
| What is marked is not reported, and something else is | ✗ ✓ | ✓ ✗ |

## Another | section

|  | first | second |
| --- | :-: | :-: |
| ours | ✓ - | ✗ - |
| The standard library has no such name | ✗ - | ✗ - |

## What is not known, and why

mypy with the plugin has every row but these:

- What is marked is not reported, and something else is; The standard library has no such name: it is so.
- ours: for another reason.

Rows in which a checker knows less of our class than of the standard library's: """


@pytest.fixture
def _reasons(monkeypatch: pytest.MonkeyPatch) -> None:
    limits = {"wrong": "it is so", "ours": "for another reason", "elsewhere": "it is so", "our_member": "it is so"}
    monkeypatch.setattr(checker_table, "LIMITS", limits)


@pytest.mark.usefixtures("_reasons")
def test_the_page_counts_and_marks_what_each_checker_knows_and_says_why_not(monkeypatch: pytest.MonkeyPatch) -> None:
    known = results("right ours", "wrong")
    assert "".join(checker_table.page(known)) == PAGE + "none.\n"
    monkeypatch.setattr(checker_table, "LOSSES", {("first", "wrong"): "a bug", ("first", "right"): "another"})
    losses = (
        "\n- first, What is marked is not reported, and something else is: a bug."
        "\n- first, Nothing is reported: another."
    )
    assert "".join(checker_table.page(known)) == PAGE + losses + "\n"


@pytest.mark.usefixtures("_reasons")
def test_the_parts_of_the_other_page_are_drawn_and_the_rest_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checker_table, "RESPONSES", tmp_path / "some.py")
    (tmp_path / "some.py").write_text("A = 1\n\n\ndef f() -> int:\n    return A\n", encoding="utf-8")
    parts = ("code f A", "counts", "marks", "reasons")
    old = "Before.\n" + "".join(
        f"\n<!-- of the checkers: {part} -->\nold\n<!-- end of generated -->\nAfter {part}.\n" for part in parts
    )
    known = results("right ours", "wrong")
    counts, marks = "".join(checker_table.counts(known)), "".join(checker_table.marks(known, "###"))
    code = "```python\ndef f() -> int:\n    return A\n\n\nA = 1\n```\n"
    drawn = (code, counts, marks.removeprefix("\n"), "".join(checker_table.reasons(known)))
    assert marks.startswith("\n### Section\n\n|  | first |")
    assert checker_table.typed_responses(known, old) == "Before.\n" + "".join(
        f"\n<!-- of the checkers: {part} -->\n\n{text}\n<!-- end of generated -->\nAfter {part}.\n"
        for part, text in zip(parts, drawn, strict=True)
    )


def test_the_definitions_of_a_module_are_its_imports_classes_functions_and_variables() -> None:
    source = """\
from __future__ import annotations

import re
from a import b
from c import (
    d,
)

X = Y = 1
z.attribute = 2


@one
@two
def f() -> None: ...
@three
def f() -> None:
    pass


class C: ...
"""
    assert checker_table.definitions(source) == {
        "imports": "from a import b\nfrom c import (\n    d,\n)",
        "X": "X = Y = 1",
        "Y": "X = Y = 1",
        "f": "@one\n@two\ndef f() -> None: ...\n@three\ndef f() -> None:\n    pass",
        "C": "class C: ...",
    }


def test_the_code_of_a_page_is_that_of_the_file() -> None:
    """The recipe that is shown is the one that is executed and checked."""
    page = checker_table.RESPONSES_PAGE.read_text(encoding="utf-8")
    code = checker_table.definitions(checker_table.RESPONSES.read_text(encoding="utf-8"))
    blocks = re.findall(r"<!-- of the checkers: code ([\w ]+) -->\n\n```python\n(.*?)\n```", page, re.DOTALL)
    assert len(blocks) == page.count("```python") > 0
    for names, text in blocks:
        assert text == "\n\n\n".join(code[name] for name in names.split())


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


class Pages:
    """The command, with a result at hand, in a folder."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.known, self.told = folder / "known.md", folder / "told.md"
        self.known.write_text("old\n", encoding="utf-8")
        self.told.write_text("<!-- of the checkers: reasons -->\n<!-- end of generated -->\n", encoding="utf-8")
        for name, value in {
            "PAGE": self.known,
            "RESPONSES_PAGE": self.told,
            "run": lambda _file: results("right", "right wrong"),
            "LIMITS": dict.fromkeys(("wrong", "ours", "our_member"), "why"),
            "LOSSES": {("first", "wrong"): "why"},
        }.items():
            monkeypatch.setattr(checker_table, name, value)

    def read(self) -> tuple[str, str]:
        return self.known.read_text(encoding="utf-8"), self.told.read_text(encoding="utf-8")


@pytest.fixture
def pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pages:
    return Pages(tmp_path, monkeypatch)


def test_the_command_writes_both_pages_and_a_check_is_content_then(
    pages: Pages, capsys: pytest.CaptureFixture[str]
) -> None:
    assert checker_table.main([]) == 0
    known, told = pages.read()
    assert known == "".join(checker_table.page(results("right", "right wrong")))
    assert told.count("\n- ") == 1
    assert "\n-old\n" in capsys.readouterr().out
    assert checker_table.main(["--check"]) == 0
    assert capsys.readouterr().out == ""


def test_a_check_shows_what_would_change_writes_nothing_and_fails(
    pages: Pages, capsys: pytest.CaptureFixture[str]
) -> None:
    before = pages.read()
    assert checker_table.main(["--check"]) == 1
    assert pages.read() == before
    assert "\n-old\n" in capsys.readouterr().out


def test_a_check_fails_for_one_page_of_both(pages: Pages) -> None:
    checker_table.main([])
    for page in (pages.known, pages.told):
        right = page.read_text(encoding="utf-8")
        for wrong in (right.replace("why", "What"), right.replace("why", "xyz")):
            page.write_text(wrong, encoding="utf-8")
            assert checker_table.main(["--check"]) == 1
        page.write_text(right, encoding="utf-8")


def test_nothing_is_written_where_a_reason_is_missing(pages: Pages, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checker_table, "LOSSES", {})
    before = pages.read()
    with pytest.raises(ValueError, match="LOSSES"):
        checker_table.main([])
    assert pages.read() == before


def test_a_page_that_is_not_there_is_written(pages: Pages) -> None:
    pages.known.unlink()
    assert checker_table.main(["--check"]) == 1
    assert checker_table.main([]) == 0
    assert pages.known.exists()


def test_the_checker_with_the_plugin_is_the_one_whose_limits_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    case = Case("case", "A case", "Section", range(1), frozenset(), frozenset())
    nothing = dict.fromkeys((checker.name for checker in CHECKERS), frozenset[str]())
    assert Results(nothing, nothing, (case,)).limits == {"case"}
    assert Results({**nothing, "mypy with the plugin": frozenset({"case"})}, nothing, (case,)).limits == set()
