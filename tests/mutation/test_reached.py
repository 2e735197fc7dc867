"""What coverage measured is summed up, and what is not reached is named."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any, Final

import pytest

from mutation.reached import FILE, Reached, main, measured, missing, read_reached

if TYPE_CHECKING:
    from pathlib import Path

SEVERAL: Final[dict[str, Any]] = {
    "plugin/conditions/ints.py": {
        "summary": {"num_statements": 10, "covered_lines": 10, "num_branches": 4, "covered_branches": 2},
        "missing_lines": [],
        "missing_branches": [[3, 5], [7, -1]],
    },
    "plugin/run.py": {
        "summary": {"num_statements": 5, "covered_lines": 4, "num_branches": 2, "covered_branches": 1},
        "missing_lines": [8],
        "missing_branches": [[7, 8]],
    },
}


def write(folder: Path) -> None:
    (folder / "plugin" / "conditions").mkdir(parents=True)
    (folder / "plugin" / "conditions" / "ints.py").write_text("return  # pragma: no cover - never\n", encoding="utf-8")
    (folder / "plugin" / "run.py").write_text("return  # pragma: no cover\n", encoding="utf-8")


def test_lines_are_those_of_the_plugin_and_branches_those_of_conditions(tmp_path: Path) -> None:
    write(tmp_path)
    assert measured(SEVERAL, tmp_path) == Reached(15, 14, 1, 4, 2)


def test_what_is_not_reached_is_named_by_its_place() -> None:
    assert [line.partition(": ")[0] for line in missing(SEVERAL)] == [
        "plugin/conditions/ints.py:3",
        "plugin/conditions/ints.py:7",
        "plugin/run.py:8",
    ]


@pytest.mark.parametrize("is_whole", [True, False])
def test_the_command_fails_for_what_is_not_reached(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_whole: bool
) -> None:
    report = tmp_path / "report.json"
    report.write_text(json.dumps({"files": {} if is_whole else {"README.md": SEVERAL["plugin/run.py"]}}))
    monkeypatch.setattr(sys, "argv", ["reached", str(report)])
    assert main() == (not is_whole)


def test_what_is_kept_is_read(tmp_path: Path) -> None:
    assert read_reached(tmp_path / "none.json") is None
    kept = read_reached()
    assert kept is None or (kept.branches_reached, kept.lines_reached) == (kept.branches, kept.lines), FILE
