"""The tables of `registry/` are read strictly: what is wrong is said with its place, and what would be right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import facts, registry
from generator.facts import CPYTHON_HISTORY, VENDOR_CODES, Table
from generator.sources import SourceError, read

if TYPE_CHECKING:
    from pathlib import Path

VENDORS = "code,phrase,vendor,evidence,confidence\n"
HISTORY = "value,version_from,canonical_name,phrase,description\n"


def test_each_row_is_a_mapping_from_column_to_text() -> None:
    assert facts.parse(CPYTHON_HISTORY, HISTORY + '302,3.5,FOUND,Found,\n302,3.14,FOUND,Found,"Here, there"\n') == [
        {"value": "302", "version_from": "3.5", "canonical_name": "FOUND", "phrase": "Found", "description": ""},
        {
            "value": "302",
            "version_from": "3.14",
            "canonical_name": "FOUND",
            "phrase": "Found",
            "description": "Here, there",
        },
    ]


@pytest.mark.parametrize(
    ("table", "text", "message"),
    [
        (VENDOR_CODES, "", "the columns are None; they have to be ['code', 'phrase', "),
        (VENDOR_CODES, "code,phrase\n", "the columns are ['code', 'phrase']; they have to be ['code', 'phrase', 'v"),
        (VENDOR_CODES, HISTORY, "the columns are ['value', 'version_from', "),
        (VENDOR_CODES, VENDORS + "419,Expired,Laravel,docs\n", "line 2 has not 5 values, as many as there are columns"),
        (VENDOR_CODES, VENDORS + "419,Expired,Laravel,docs,a,b\n", "line 2 has not 5 values"),
        (VENDOR_CODES, VENDORS + "\n419,Expired,Lar\0avel\n", "line 3 "),
        (VENDOR_CODES, VENDORS + '419,"Ex"pired,Laravel,docs,source\n', "line 2 is no CSV: "),
        (VENDOR_CODES, VENDORS + '419,"Expired,Laravel\n', "line 2 is no CSV: unexpected end of data"),
        (VENDOR_CODES, VENDORS + "419,Expired,Laravel,docs,\n", "line 2: confidence is ''; it has to be a text"),
        (VENDOR_CODES, VENDORS + "419, ,Laravel,docs,source\n", "line 2: phrase is ' '; it has to be a text in one"),
        (VENDOR_CODES, VENDORS + '419,"Ex\npired",Laravel,docs,source\n', "line 3: phrase is 'Ex\\npired'; it has to"),
        *(
            (
                VENDOR_CODES,
                f"{VENDORS}{code},Expired,Laravel,docs,source\n",
                f"line 2: code is {code!r}; it has to be a code",
            )
            for code in ("41", "4190", "041", "4x9", "", "\uff14\uff11\uff19")
        ),
        (
            VENDOR_CODES,
            VENDORS + "419,Expired,Laravel,docs,source\n419,Expired,Other,docs,source\n",
            "419 stands below 419: rows are sorted, and none is there twice",
        ),
        (
            VENDOR_CODES,
            VENDORS + "420,Calm,Twitter,docs,source\n419,Expired,Laravel,docs,source\n",
            "419 stands below 420: rows are sorted, and none is there twice",
        ),
        (
            CPYTHON_HISTORY,
            HISTORY + "302,3.x,FOUND,Found,\n",
            "line 2: version_from is '3.x'; it has to be a version of",
        ),
        (CPYTHON_HISTORY, HISTORY + "302,3.5,Found,Found,\n", "line 2: canonical_name is 'Found'; it has to be a name"),
        (
            CPYTHON_HISTORY,
            HISTORY + "302,3.14,FOUND,Found,\n302,3.9,FOUND,Found,\n",
            "302 3.9 stands below 302 3.14: rows are sorted",
        ),
    ],
)
def test_what_is_wrong_in_a_table_is_named_with_its_place_and_with_what_is_right(
    table: Table, text: str, message: str
) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        facts.parse(table, text)


def test_the_file_is_named_in_which_something_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facts, "ROOT", tmp_path)
    path = tmp_path / "registry" / VENDOR_CODES.name
    with pytest.raises(SourceError, match=f"^{re.escape(str(path))}: .*No such file"):
        facts.rows(VENDOR_CODES)
    path.parent.mkdir()
    path.write_text("code\n", encoding="utf-8")
    with pytest.raises(SourceError, match=f"^{re.escape(str(path))}: the columns are "):
        facts.rows(VENDOR_CODES)
    path.write_bytes(b"code\xff\n")
    with pytest.raises(SourceError, match=f"^{re.escape(str(path))}: 'utf-8' codec"):
        facts.rows(VENDOR_CODES)


def test_the_date_of_the_registry_is_one_or_its_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "last-updated"
    path.write_text("15 September 2025\n", encoding="utf-8")
    monkeypatch.setattr(registry, "LAST_UPDATED", path)
    message = f"{path}: '15 September 2025' is not a date, such as 2026-01-31"
    with pytest.raises(SourceError, match=f"^{re.escape(message)}$"):
        facts.header("registry/some.csv")


def test_a_mistake_of_the_reader_itself_is_not_taken_for_one_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("", encoding="utf-8")
    with pytest.raises(ZeroDivisionError):
        read(path, lambda text: 1 // len(text))


FIELDS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(("419", "419.5", "\uff14\uff11\uff19", "3.14", "FOUND", "Found", "", '"', '"a', "\n", "a,b", "\0")),
)


@settings(max_examples=100)
@given(
    table=st.sampled_from((VENDOR_CODES, CPYTHON_HISTORY)),
    rows=st.lists(st.lists(FIELDS, min_size=4, max_size=6).map(",".join), max_size=4),
)
def test_any_text_is_read_or_refused_with_a_reason(table: Table, rows: list[str]) -> None:
    reason, found = "", []
    try:
        found = facts.parse(table, "\n".join([",".join(table.columns), *rows]))
    except ValueError as error:
        reason = str(error)
    assert reason or len(found) <= len(rows)
    assert all(row.keys() == table.columns.keys() for row in found)
