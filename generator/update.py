"""Take over a newer registry: ``python -m generator.update http-status-codes-1.csv --updated 2026-01-31``.

Shows what changed, stores the file with its date, brings the table of `src/httpstatus/__init__.py` up to
date, and generates everything that follows from it. The date is the "Last Updated" of IANA's page. A code
that is no longer in the registry keeps its member, whose registration becomes "expired". What needs a
decision is listed at the end.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator import ROOT, registry, table
from generator.sources import SourceError, read

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.registry import Registration

# Assigned, but to nothing that a member could stand for: RFC 9110, Section 15.4.7.
NO_MEMBER = frozenset({306})


def name(phrase: str) -> str:
    """Make the name of a member from a phrase, as CPython's names are made."""
    return re.sub(r"[^A-Z0-9]+", "_", phrase.upper().replace("'", "")).strip("_")


def differences(old: dict[int, Registration], new: dict[int, Registration]) -> Iterable[str]:
    """Say what changed, a line for each code, as in a diff."""
    for code in sorted(old.keys() | new.keys()):
        if old.get(code) != new.get(code):
            yield from (f"{sign} {entry}" for sign, entry in (("-", old.get(code)), ("+", new.get(code))) if entry)


def merge(text: str, new: dict[int, Registration]) -> tuple[str, list[str]]:
    """Bring the table in the module's text up to date; give the new text, and what is left to decide."""
    decisions: list[str] = []
    lines = text.splitlines(keepends=True)
    for index, line in enumerate(lines):
        for code, (member, texts) in table.rows(line).items():
            entry = new.get(code)
            phrase, description, old_reference = texts[:3]
            state = entry.registration if entry else "expired"
            reference = entry.reference if entry else old_reference
            if entry and entry.phrase not in {phrase, ""}:
                decisions.append(f"{code} is now {entry.phrase!r}: rename {member} as CPython does, and keep an alias")
            lines[index] = table.row(code, member, [phrase, description, reference], state)
    for code in sorted(new.keys() - table.rows(text).keys() - NO_MEMBER):
        entry = new[code]
        texts = [entry.phrase, entry.phrase, entry.reference]
        lines.insert(position(lines, code), table.row(code, name(entry.phrase), texts, entry.registration))
        decisions.append(f"{code} is new: check the name {name(entry.phrase)}, and write a description")
    return "".join(lines), decisions


def position(lines: list[str], code: int) -> int:
    """Find the line before which the row of a new code belongs: the next code's, or the end of the table."""
    for index, line in enumerate(lines):
        if any(known > code for known in table.rows(line)):
            return index
    return lines.index("    # fmt: on\n")


def main(arguments: list[str] | None = None) -> int:
    """Return the exit status: 2 if the file or its date is no good, else 0."""
    parser = argparse.ArgumentParser(prog="python -m generator.update", description=__doc__)
    parser.add_argument("csv", type=Path, help="IANA's http-status-codes-1.csv")
    parser.add_argument("--updated", type=registry.day, required=True, metavar="YYYY-MM-DD", help="its date")
    parser.add_argument("--dry-run", action="store_true", help="only show what would change")
    options = parser.parse_args(arguments)
    try:
        last_updated, old = registry.last_updated(), registry.stored()
        text, new = read(options.csv, lambda text: (text, registry.parse(text, options.updated)))
    except SourceError as error:
        parser.error(str(error))
    if options.updated < last_updated:
        parser.error(f"--updated {options.updated}: the stored file is newer, {last_updated}")
    source, decisions = merge(table.SOURCE.read_text(encoding="utf-8"), new)
    changes = list(differences(old, new))
    sys.stdout.writelines(f"{line}\n" for line in changes or ["no code changed"])
    if not options.dry_run:
        registry.CSV.write_text(text, encoding="utf-8", newline="\n")
        registry.LAST_UPDATED.write_text(f"{options.updated}\n", encoding="ascii", newline="\n")
        table.SOURCE.write_text(source, encoding="utf-8", newline="\n")
        # In a new interpreter, which imports the table as it is now.
        subprocess.run([sys.executable, "-m", "generator"], cwd=ROOT, check=True)
    sys.stdout.writelines(f"to decide: {line}\n" for line in decisions)
    return 0


if __name__ == "__main__":
    sys.exit(main())
