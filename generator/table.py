"""The table of codes in `src/httpstatus/__init__.py`: its rows read, and the lines below them written.

A row is a line of the class body, `NOT_FOUND = (404, "Not Found", ...)` or `OLD_NAME = NEW_NAME`. The names
and texts are written by hand; the docstring that follows each row, which editors show, is drawn from the row.
"""

from __future__ import annotations

import ast
import json
import re
from typing import TYPE_CHECKING

from generator import ROOT
from httpstatus import HTTPStatus

if TYPE_CHECKING:
    from typing import Final

SOURCE: Final = ROOT / "src" / "httpstatus" / "__init__.py"

ROW: Final = re.compile(r"    (?P<name>[A-Z][A-Z_]+) = (?P<value>\(\d.*\)|[A-Z][A-Z_]+)\n")
WITH_DOCSTRING: Final = re.compile(rf'^(?P<row>{ROW.pattern})(?:    """.*"""\n)?', re.MULTILINE)


def documented() -> str:
    """Give the text of the module, with the docstring of every row written anew."""

    def drawn(match: re.Match[str]) -> str:
        return f'{match["row"]}    """{docstring(match["name"])}"""\n'

    return WITH_DOCSTRING.sub(drawn, SOURCE.read_text(encoding="utf-8"))


def docstring(name: str) -> str:
    """Describe a member in one line of Markdown: code, phrase, meaning, and the section that defines it."""
    status = HTTPStatus[name]
    title = f"{status} {status.phrase}" if name == status.name else f"Another name of `{status.name}`: {status}"
    if status.registration != "permanent":
        title += f" ({status.registration})"
    return f"{title}. {status.description}. [{status.reference}]({status.url})"


def rows(text: str) -> dict[int, tuple[str, list[str]]]:
    """Read the rows of the module's text: for each code its name, and the texts that stand after the code."""
    found: dict[int, tuple[str, list[str]]] = {}
    for line in text.splitlines(keepends=True):
        row = ROW.fullmatch(line)
        if row and row["value"].startswith("("):
            code, *texts = ast.literal_eval(row["value"])
            found[code] = (row["name"], texts)
    return found


def row(code: int, name: str, texts: list[str], registration: str) -> str:
    """Write a row: its registration, unless that is permanent."""
    values = [*texts, *([] if registration == "permanent" else [registration])]
    return f"    {name} = ({', '.join([str(code), *map(quoted, values)])})\n"


def quoted(text: str) -> str:
    """Return the literal of a text, in double quotes unless that needs an escape."""
    return json.dumps(text, ensure_ascii=False) if '"' not in text else repr(text)
