"""The files of `registry/` that are ours, read."""

from __future__ import annotations

import re
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from generator import ROOT, registry
from generator.sources import csv_rows, read

if TYPE_CHECKING:
    from collections.abc import Mapping


class Values(NamedTuple):
    """What stands in a column: a pattern, and the same in words."""

    pattern: str
    meant: str


class Table(NamedTuple):
    """A CSV file: its columns, in order; its rows are sorted by the first of them, so many, and none is there twice."""

    name: str
    columns: Mapping[str, Values]
    sorted_by: int


CODE: Final = Values("[1-9][0-9]{2}", "a code of three digits")
VERSION: Final = Values(r"3\.[1-9][0-9]?", "a version of Python, such as 3.14")
NAME: Final = Values("[A-Z][A-Z_]+", "a name such as NOT_FOUND")
TEXT: Final = Values(r".*\S.*", "a text in one line")
ANY: Final = Values(".*", "a text in one line, or nothing")

VENDOR_CODES: Final = Table(
    "vendor-codes.csv", {"code": CODE, "phrase": TEXT, "vendor": TEXT, "evidence": TEXT, "confidence": TEXT}, 1
)
CPYTHON_HISTORY: Final = Table(
    "cpython-member-history.csv",
    {"value": CODE, "version_from": VERSION, "canonical_name": NAME, "phrase": TEXT, "description": ANY},
    2,
)


def parse(table: Table, text: str) -> list[dict[str, str]]:
    """Read the text of a file: of each row, the text of each column.

    Raises `ValueError` that names the line or the row: what is read wrongly would be drawn into code and pages.
    """
    found = []
    for line, row in csv_rows(text, [*table.columns]):
        for column, (pattern, meant) in table.columns.items():
            if not re.fullmatch(pattern, row[column]):
                raise ValueError(f"line {line}: {column} is {row[column]!r}; it has to be {meant}")
        found.append(row)
    keys = [[*row.values()][: table.sorted_by] for row in found]
    for before, key in pairwise(keys):
        if _numbers(key) <= _numbers(before):
            below = f"{' '.join(key)} stands below {' '.join(before)}"
            raise ValueError(f"{below}: rows are sorted, and none is there twice")
    return found


def _numbers(key: list[str]) -> list[list[int]]:
    # 3.9 comes before 3.14.
    return [[int(number) for number in text.split(".")] for text in key]


def rows(table: Table) -> list[dict[str, str]]:
    """Return the rows of a file of `registry/`, each as a mapping from column to text."""
    return read(ROOT / "registry" / table.name, partial(parse, table))


def header(source: str) -> str:
    """Return the first lines of every generated file."""
    return (
        f"# Generated from {source} by `python -m generator`; do not edit.\n"
        f"# IANA's registry of HTTP status codes as of {registry.last_updated()}.\n"
    )
