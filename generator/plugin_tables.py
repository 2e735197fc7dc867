"""The plugin's tables: what the CSV files of `registry/` say, as modules that import in no time."""

from __future__ import annotations

import re
from itertools import groupby

import httpstatus
from generator import facts
from generator.table import quoted

# A row is a line, however long, so that a diff is a diff of the facts.
LAYOUT = "# fmt: off\n"


def vendor_codes() -> str:
    """Return `_vendors.py`: the codes that are in nobody's registry, but on the wire."""
    registered = {int(status) for status in httpstatus.HTTPStatus}
    lines = [
        facts.header("registry/vendor-codes.csv"),
        LAYOUT,
        '"""Status codes that vendors use without having registered them."""\n\n',
        "from typing import Final\n\n",
        "# code: the vendor, or vendors, known to send it\n",
        "VENDOR_CODES: Final = {\n",
    ]
    for row in facts.rows(facts.VENDOR_CODES):
        # A message has room for one name; the CSV goes on about who else, and what the vendor means by it.
        vendor = re.split(r" ?[(;]", row["vendor"])[0]
        if int(row["code"]) not in registered:
            lines.append(f"    {row['code']}: {quoted(vendor)},\n")
    lines.append("}\n")
    return "".join(lines)


def command_vendor_codes() -> str:
    """Return `_command/vendors.py`: what is known of the codes that are in nobody's registry, but on the wire."""
    registered = {int(status) for status in httpstatus.HTTPStatus}
    rows = [row for row in facts.rows(facts.VENDOR_CODES) if int(row["code"]) not in registered]
    return "".join(
        [
            facts.header("registry/vendor-codes.csv"),
            LAYOUT,
            '"""Status codes that vendors use without having registered them."""\n\n',
            "from __future__ import annotations\n\n",
            "from typing import Final\n\n",
            "# code: (phrase, the vendors known to send it)\n",
            "VENDOR_CODES: Final[dict[int, tuple[str, str]]] = {\n",
            *(f"    {row['code']}: ({quoted(row['phrase'])}, {quoted(row['vendor'])}),\n" for row in rows),
            "}\n",
        ]
    )


def cpython_history() -> str:
    """Return `_cpython.py`: names and texts of `http.HTTPStatus`, by the version of Python that brought them."""
    lines = [
        facts.header("registry/cpython-member-history.csv"),
        LAYOUT,
        '"""How the members of the standard library\'s `http.HTTPStatus` came to be what they are."""\n\n',
        "from __future__ import annotations\n\n",
        "from typing import Final\n\n",
        "# code: (first version of Python, name, phrase, description), oldest first\n",
        "HISTORY: Final[dict[int, list[tuple[tuple[int, int], str, str, str]]]] = {\n",
    ]
    for code, changes in groupby(facts.rows(facts.CPYTHON_HISTORY), key=lambda row: row["value"]):
        entries = (
            f"(({row['version_from'].replace('.', ', ')}), {quoted(row['canonical_name'])},"
            f" {quoted(row['phrase'])}, {quoted(row['description'])})"
            for row in changes
        )
        lines.append(f"    {code}: [{', '.join(entries)}],\n")
    lines.append("}\n")
    return "".join(lines)
