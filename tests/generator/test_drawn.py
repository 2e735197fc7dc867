"""What is drawn of the enum and of the tables: the stubs, the plugin's tables, the docstrings and the pages."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest
from httpstatus_mypy._cpython import HISTORY
from httpstatus_mypy._vendors import VENDOR_CODES
from httpstatus_mypy.libraries import LIBRARIES

from generator import ROOT, facts, pages, plugin_tables, stubs, table
from httpstatus import HTTPStatus

if TYPE_CHECKING:
    from pathlib import Path


def test_every_module_has_a_stub() -> None:
    """No module of the package is left to its source."""
    modules = {path.stem for path in (ROOT / "src" / "httpstatus").glob("*.py")}
    assert modules == {path.stem for path in (ROOT / "stubs" / "httpstatus").glob("*.pyi")}


def test_members_of_the_stub_are_those_at_run_time() -> None:
    """Executed as a class body, the lines of the stub give the names and values of the enum, in its order."""
    namespace: dict[str, int] = {}
    exec("".join(line.strip() + "\n" for line in stubs.members()), {}, namespace)  # noqa: S102 - our own lines
    assert namespace == {name: member.value for name, member in HTTPStatus.__members__.items()}


def test_what_is_exported_is_sorted_as_ruff_does_it() -> None:
    """Constants first, then classes, then functions; each by name."""
    names = ["is_b", "Code", "B", "StatusB", "is_A", "CODE_A", "StatusA"]
    found = ast.literal_eval(stubs.exported(names).partition(" = ")[2])
    assert found == ["B", "CODE_A", "Code", "StatusA", "StatusB", "is_A", "is_b"]


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


def rows(monkeypatch: pytest.MonkeyPatch, columns: str, *found: tuple[str, ...]) -> None:
    """Let a table of `registry/` have these rows."""
    monkeypatch.setattr(facts, "rows", lambda _table: [dict(zip(columns.split(), one, strict=True)) for one in found])


def literal(module: str) -> object:
    """Give what the variable of a module that is drawn holds."""
    (value,) = (node.value for node in ast.parse(module).body if isinstance(node, ast.AnnAssign) and node.value)
    return ast.literal_eval(value)


def test_a_vendor_is_named_by_its_first_name_in_the_plugin_and_by_all_on_the_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows(
        monkeypatch,
        "code phrase vendor",
        ("419", "Expired", "Laravel (CSRF)"),
        ("451", "Redirect", "Microsoft"),  # registered by now
        ("499", '"Closed"', "nginx [also]; others (and, more)"),
    )
    assert literal(plugin_tables.vendor_codes()) == {419: "Laravel", 499: "nginx [also]"}
    assert literal(plugin_tables.command_vendor_codes()) == {
        419: ("Expired", "Laravel (CSRF)"),
        499: ('"Closed"', "nginx [also]; others (and, more)"),
    }


def test_the_history_of_a_code_is_one_entry(monkeypatch: pytest.MonkeyPatch) -> None:
    rows(
        monkeypatch,
        "value version_from canonical_name phrase description",
        ("200", "3.5", "OK", "OK", "Fine"),
        ("302", "3.5", "FOUND", "Found", ""),
        ("302", "3.14", "FOUND", "Found", "Here"),
    )
    assert literal(plugin_tables.cpython_history()) == {
        200: [((3, 5), "OK", "OK", "Fine")],
        302: [((3, 5), "FOUND", "Found", ""), ((3, 14), "FOUND", "Found", "Here")],
    }


@pytest.mark.parametrize(
    ("text", "literal"),
    [
        ("plain", '"plain"'),
        ('with "quotes"', "'with \"quotes\"'"),
        ("with 'apostrophes'", "\"with 'apostrophes'\""),
        ('with "both" and \'', "'with \"both\" and \\''"),
        ("é", '"é"'),
        ("a\\b", '"a\\\\b"'),
    ],
)
def test_a_text_is_written_in_double_quotes_unless_that_needs_an_escape_and_read_back(text: str, literal: str) -> None:
    assert table.quoted(text) == literal
    assert ast.literal_eval(literal) == text


def test_a_docstring_below_a_row_is_drawn_anew_and_the_rest_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "SOURCE", tmp_path / "module.py")
    (tmp_path / "module.py").write_text(
        'class HTTPStatus:\n    """It is not drawn."""\n'
        '    OK = (200, "OK")\n    """Old."""\n'
        "    REQUEST_ENTITY_TOO_LARGE = CONTENT_TOO_LARGE\n"
        '    UPLOAD_RESUMPTION_SUPPORTED = (104, "Up")\n    # A comment.\n    """It is not drawn."""\n',
        encoding="utf-8",
    )
    found = re.sub(r"\. [A-Z][^.]*\. \[.*\)", "", table.documented())
    assert found == (
        'class HTTPStatus:\n    """It is not drawn."""\n'
        '    OK = (200, "OK")\n    """200 OK"""\n'
        "    REQUEST_ENTITY_TOO_LARGE = CONTENT_TOO_LARGE\n"
        '    """Another name of `CONTENT_TOO_LARGE`: 413"""\n'
        '    UPLOAD_RESUMPTION_SUPPORTED = (104, "Up")\n    """104 Upload Resumption Supported (temporary)"""\n'
        '    # A comment.\n    """It is not drawn."""\n'
    )


def test_the_rows_of_a_module_are_read_with_their_texts_and_aliases_are_none() -> None:
    row = table.row(418, "IM_A_TEAPOT", ["I'm a Teapot", 'Says "no"', "RFC 1"], "unused")
    text = f"    OTHER = (1, 2)\n{row}    TEAPOT = IM_A_TEAPOT\nOUTSIDE = (3, 'a')\n"
    assert table.rows(text) == {
        1: ("OTHER", [2]),
        418: ("IM_A_TEAPOT", ["I'm a Teapot", 'Says "no"', "RFC 1", "unused"]),
    }


@pytest.mark.parametrize(
    ("code", "treated"),
    [
        (99, "invalid: not 100 to 599"),
        (100, "[registered since](codes.md#100): Continue"),
        (105, "[100](codes.md#100)"),
        (199, "[100](codes.md#100)"),
        (299, "[200](codes.md#200)"),
        (599, "[500](codes.md#500)"),
        (600, "invalid: not 100 to 599"),
    ],
)
def test_a_code_of_a_vendor_is_treated_as_the_first_of_its_class_where_it_has_one(
    code: int, treated: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows(monkeypatch, "code phrase vendor confidence", (str(code), "Closed", "nginx", "source"))
    assert pages.vendor_codes().splitlines()[-1] == (
        f'| <h3 id="{code}"><a href="#{code}">{code}</a> Closed</h3> | nginx | {treated} | its source |'
    )


@pytest.mark.parametrize(
    ("confidence", "known"),
    [("source", "its source"), ("vendor docs; 2 meanings", "its documentation"), ("secondary", "what others say")],
)
def test_a_vendors_code_is_known_from_what_the_table_says_first(
    confidence: str, known: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows(monkeypatch, "code phrase vendor confidence", ("419", "Expired", "Laravel", confidence))
    assert pages.vendor_codes().endswith(f" | {known} |\n")


def test_the_page_of_codes_has_each_once_below_its_class() -> None:
    page = pages.codes()
    sections = re.split(r"\n## (\d)xx .*\n", page)[1:]
    found = {
        first: [int(code) for code in re.findall(r'<h3 id="(\d+)">', text)]
        for first, text in zip(sections[::2], sections[1::2], strict=True)
    }
    assert found == {first: [int(status) for status in HTTPStatus if str(status)[0] == first] for first in "12345"}


@pytest.mark.parametrize(
    ("status", "notes"),
    [
        (HTTPStatus.OK, ["*cacheable by default*"]),
        (HTTPStatus.CREATED, []),
        (HTTPStatus.NO_CONTENT, ["*cacheable by default*", "*no content*"]),
        (HTTPStatus.UNAUTHORIZED, ["*needs* `WWW-Authenticate`"]),
        (HTTPStatus.IM_A_TEAPOT, ["*reserved, but not used*"]),
    ],
)
def test_what_a_member_knows_is_said_in_words(status: HTTPStatus, notes: list[str]) -> None:
    assert pages.notes(status) == notes


def test_the_page_of_libraries_has_each_name_of_each() -> None:
    page = pages.libraries()
    assert f"knows these {len(LIBRARIES)} libraries" in page
    for library in LIBRARIES:
        assert f"\n## {library.name or 'The standard library'}" in page
        for name in (*library.attributes, *(f"{method}()" for method in library.methods)):
            assert f"\n- `{name}`\n" in page
