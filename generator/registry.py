"""IANA's registry of HTTP status codes, read from the CSV file that IANA publishes.

    https://www.iana.org/assignments/http-status-codes/http-status-codes-1.csv

The file is kept in `registry/` as it came. It has no date inside: the page that links it has, and that date
is kept beside it. Whether a temporary registration has expired is judged by that date, never by today's: what
is generated from a file must not depend on the day on which it is generated.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final, NamedTuple

from generator import ROOT
from generator.sources import csv_rows, read

CSV: Final = ROOT / "registry" / "http-status-codes-1.csv"
LAST_UPDATED: Final = ROOT / "registry" / "last-updated"

COLUMNS: Final = ["Value", "Description", "Reference"]

# Such as: Not Found, or Not Extended (OBSOLETED), or (Unused).
DESCRIPTION: Final = re.compile(r"(?P<phrase>[^()]*?) ?(?:\((?P<note>[^()]*)\))?")
# Such as: TEMPORARY - registered 2024-11-13, extension registered 2025-09-15, expires 2026-11-13.
EXPIRES: Final = re.compile(r"TEMPORARY\b.*\bexpires (\d{4}-\d\d-\d\d)")
NOTES: Final = {"": "permanent", "OBSOLETED": "obsoleted", "Unused": "unused"}


class Registration(NamedTuple):
    """What the registry says of one code. The phrase of an unused code is empty."""

    code: int
    phrase: str
    reference: str
    registration: str


def parse(text: str, updated: date) -> dict[int, Registration]:
    """Read the registry's CSV as of the date of its last update.

    Gives the assigned codes, unused ones included, in order. Raises `ValueError` that names the row for
    anything that is not understood, and its line: a registry read wrongly would become a wrong enum.
    """
    codes: dict[int, Registration] = {}
    for line, row in csv_rows(text, COLUMNS):
        if row["Description"] == "Unassigned":
            continue
        try:
            entry = registration(row, updated)
        except ValueError as error:
            raise ValueError(f"line {line}: {error}") from error
        if any(entry.code <= code for code in codes):
            raise ValueError(f"line {line}: code {entry.code} is not greater than the one before it")
        codes[entry.code] = entry
    if not codes:
        raise ValueError("there is no assigned code in the file")
    return codes


def registration(row: dict[str, str], updated: date) -> Registration:
    """Read one row of an assigned code."""
    value, description, references = (row[column] for column in COLUMNS)
    if not re.fullmatch("[1-5][0-9][0-9]", value):
        raise ValueError(f"{value!r} ({description}) is not a code from 100 to 599")
    parts = DESCRIPTION.fullmatch(description)
    state = parts and note_state(parts["note"] or "", updated)
    # Where there are several references the first one defines the code, the others tell its history.
    reference = re.match(r"\[([^\]]+)\]", references)
    if not (description and parts and state and reference):
        raise ValueError(f"code {value}: {description!r}, {references!r} is not understood")
    return Registration(
        code=int(value),
        phrase=parts["phrase"],
        reference=re.sub(r"^RFC(?=\d)", "RFC ", reference[1]),
        registration=state,
    )


def note_state(note: str, updated: date) -> str | None:
    """Give the state of registration that a note in parentheses tells, or None if it is not understood."""
    if expires := EXPIRES.match(note):
        return "temporary" if updated <= day(expires[1]) else "expired"
    return NOTES.get(note)


def day(text: str) -> date:
    """Read a date. Raises `ValueError` that says how one is written."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ValueError(f"{text!r} is not a date, such as 2026-01-31") from error


def last_updated() -> date:
    """Give the date of the registry that is stored here."""
    return read(LAST_UPDATED, lambda text: day(text.strip()))


def stored() -> dict[int, Registration]:
    """Read the registry that is stored here."""
    return read(CSV, lambda text: parse(text, last_updated()))
