"""Each line of the tables of `docs/rules/range.md` holds, in one run of mypy."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final, NamedTuple

import pytest
from ranges_checked import printed_about

DOCUMENT: Final = (Path(__file__).parents[2] / "docs" / "rules" / "range.md").read_text(encoding="utf-8")
_ROW: Final = re.compile(r"^\| `(.+?)` \| (.+) \|$")


class Row(NamedTuple):
    """A check, and what mypy prints about it, or why it prints nothing."""

    check: str
    text: str
    reported: bool


def read_rows() -> list[Row]:
    reported, not_reported = DOCUMENT.split("\n## Not reported\n")
    return [
        Row(match[1], match[2], part is reported)
        for part in (reported, not_reported)
        for line in part.splitlines()
        if (match := _ROW.match(line))
    ]


ROWS: Final = read_rows()
EXAMPLE: Final = "".join(re.findall(r"```python\n(.*?)```", DOCUMENT, re.DOTALL))


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What mypy prints about each check, and about the example."""
    messages, elsewhere = printed_about(tmp_path_factory.mktemp("ranges"), [row.check for row in ROWS], EXAMPLE)
    return dict(zip([row.check for row in ROWS], messages, strict=True)) | {"elsewhere": elsewhere}


def test_the_document_has_rows_of_both_kinds_and_none_twice() -> None:
    assert {row.reported for row in ROWS} == {True, False}
    assert len({row.check for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", [row for row in ROWS if row.reported], ids=lambda row: row.check)
def test_the_whole_message_is_printed_once(row: Row, found: dict[str, list[str]]) -> None:
    assert found[row.check] == [f"{row.text}  [httpstatus-range]"]


@pytest.mark.parametrize("row", [row for row in ROWS if not row.reported], ids=lambda row: row.check)
def test_nothing_is_printed(row: Row, found: dict[str, list[str]]) -> None:
    assert found[row.check] == []


def test_nothing_is_printed_about_the_example(found: dict[str, list[str]]) -> None:
    assert EXAMPLE
    assert found["elsewhere"] == []
