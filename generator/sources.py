"""Reading what something is drawn from, so that what is wrong in it is said with the name of the file."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_Read = TypeVar("_Read")


class SourceError(ValueError):
    """What something is drawn from is not as it has to be; the message names the file, and what is wrong there."""


def read(path: Path, parse: Callable[[str], _Read]) -> _Read:
    """Give what a function makes of the text of a file.

    Raises `SourceError` where the file cannot be read, and for the function's `ValueError`.
    """
    try:
        return parse(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SourceError(f"{path}: {error}") from error


def csv_rows(text: str, columns: list[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the rows of a CSV file that has just these columns: the number of the line, and each column's text.

    Raises `ValueError` that names the line.
    """
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    try:
        if reader.fieldnames != columns:
            raise ValueError(f"the columns are {reader.fieldnames}; they have to be {columns}")
        for row in reader:
            if None in row or None in row.values():
                raise ValueError(f"line {reader.line_num} has not {len(columns)} values, as many as there are columns")
            yield reader.line_num, row
    except csv.Error as error:  # of a line that `reader` does not count yet
        raise ValueError(f"line {reader.reader.line_num} is no CSV: {error}") from error
