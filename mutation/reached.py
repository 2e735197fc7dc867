"""What the tests reach of the plugin: `python -m mutation.reached FILE` reads what `coverage json` wrote into a file.

It names each line that no test reaches and beside which no reason stands, and each branch of `conditions/` that none
takes, and exits with 1 if there is one. With `--write` the figures are kept in `reached.json`.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any, Final, NamedTuple

from mutation import ROOT

FILE: Final = Path(__file__).with_name("reached.json")
#: As `exclude_lines` in pyproject.toml has it.
EXCUSE: Final = "# pragma: no cover - "
_CONDITIONS: Final = "/conditions/"


class Reached(NamedTuple):
    """How much there is, and how much of it the tests reach."""

    lines: int
    lines_reached: int
    lines_excused: int
    """With a reason beside them; they are none of the others."""
    branches: int
    """Those of `conditions/`."""
    branches_reached: int


def measured(files: dict[str, Any], root: Path = ROOT) -> Reached:
    """Sum up what coverage says of each file."""
    of_all = [found["summary"] for found in files.values()]
    of_conditions = [found["summary"] for name, found in files.items() if _CONDITIONS in name]
    return Reached(
        sum(one["num_statements"] for one in of_all),
        sum(one["covered_lines"] for one in of_all),
        sum((root / name).read_text(encoding="utf-8").count(EXCUSE) for name in files),
        sum(one["num_branches"] for one in of_conditions),
        sum(one["covered_branches"] for one in of_conditions),
    )


def missing(files: dict[str, Any]) -> list[str]:
    """What no test reaches, one in a line."""
    said = []
    for name, found in sorted(files.items()):
        said += [
            f"{name}:{line}: no test reaches this line: write one, or the reason behind `{EXCUSE}`"
            for line in found["missing_lines"]
        ]
        if _CONDITIONS in name:
            said += [
                f"{name}:{start}: no test goes on from here " + (f"to line {end}" if end > 0 else "to the end")
                for start, end in found["missing_branches"]
            ]
    return said


def read_reached(path: Path = FILE) -> Reached | None:
    """What the last run measured that kept it."""
    return Reached(**json.loads(path.read_text(encoding="utf-8"))) if path.exists() else None


def main() -> int:
    """Return the exit status: 1 if something is not reached, else 0."""
    parser = argparse.ArgumentParser(prog="python -m mutation.reached")
    parser.add_argument("report", type=Path, help="what `coverage json` wrote")
    parser.add_argument("--write", action="store_true", help=f"keep the figures in {FILE.name}")
    arguments = parser.parse_args()
    files = json.loads(arguments.report.read_text(encoding="utf-8"))["files"]
    said = missing(files)
    reached = measured(files)
    print(*said, reached, sep="\n")
    if arguments.write:
        FILE.write_text(json.dumps(reached._asdict(), indent=2) + "\n", encoding="utf-8")
    return int(bool(said))


if __name__ == "__main__":
    sys.exit(main())
