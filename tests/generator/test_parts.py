"""The parts of pages that are drawn, where the rest is written by hand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from httpstatus_mypy.error_codes import CODES

from generator import ROOT, parts
from generator.sources import SourceError

if TYPE_CHECKING:
    from pathlib import Path


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
        ("rulez", "no part is called 'rulez'; there are rules, codes, shared"),
        ("shared a.md way", "a.md shares no 'way'; it shares nothing"),
        ("shared b.md way", "b.md shares no 'way'; it shares here, there"),
        ("codes 200 499", "499 is not a valid HTTPStatus"),
        ("codes 40x", "invalid literal for int() with base 10: '40x'"),
    ],
)
def test_a_part_that_cannot_be_drawn_is_named_with_its_page(
    words: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.md").write_text(part(words))
    (tmp_path / "b.md").write_text(
        "".join(f"<!-- shared: {name} -->\n{name}\n<!-- end of shared -->\n" for name in ("here", "there"))
    )
    monkeypatch.setattr(parts, "ROOT", tmp_path)
    with pytest.raises(SourceError, match=f"^{re.escape(f'{tmp_path}/a.md: {message}')}$"):
        parts.filled("a.md")


def test_the_table_of_codes_has_just_those_that_it_is_asked_for() -> None:
    assert parts.codes("docs/which-one.md", "404", "410") == (
        "| Code | Phrase | Defined in |\n| --- | --- | --- |\n"
        "| [404](codes.md#404) | Not Found "
        "| [RFC 9110, Section 15.5.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5) |\n"
        "| [410](codes.md#410) | Gone "
        "| [RFC 9110, Section 15.5.11](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11) |\n"
    )


def test_the_table_of_rules_has_each_error_code_with_the_title_of_its_page() -> None:
    head, line, *rows = parts.rules("README.md").splitlines()
    assert (head, line) == ("| Error code | What it reports | On |", "| --- | --- | --- |")
    assert len(rows) == len(CODES)
    for row, code in zip(rows, CODES.values(), strict=True):
        name = code.code.removeprefix("httpstatus-")
        state = "by default" if code.default_enabled else "when enabled"
        found = re.fullmatch(rf"\| \[`{code.code}`\]\(docs/rules/{name}\.md\) \| (.+) \| {state} \|", row)
        assert found, row
        page = (ROOT / "docs" / "rules" / f"{name}.md").read_text(encoding="utf-8")
        assert page.startswith(f"# {code.code}: {found[1]}\n")
