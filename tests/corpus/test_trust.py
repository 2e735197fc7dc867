"""The page on how far the plugin can be trusted has each figure from the file that it was written to."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from corpus.trust import PAGE, ROOT, page

if TYPE_CHECKING:
    from pathlib import Path

FILES = (
    *("corpus/results.toml", "corpus/verdicts.toml", "corpus/planted.toml"),
    *("noxfile.py", "tests/pyodide/package.json", "docs/speed.md"),
)
NOXFILE = (ROOT / "noxfile.py").read_text(encoding="utf-8")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def test_the_page_is_drawn_from_the_files() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "draw it anew: python -m corpus.trust"


def test_each_command_is_a_session() -> None:
    sessions = {name for found in re.findall(r"nox -s ([a-z_ ]+)", page()) for name in found.split()}
    assert sessions
    assert {name for name in sessions if f"\ndef {name}(session: nox.Session" not in NOXFILE} == set()


def test_mutants_are_there_once_they_were_counted(root: Path) -> None:
    assert "| Mutants of" not in page(root)
    (root / "mutation").mkdir()
    (root / "mutation" / "results.toml").write_text(
        "[enum]\nmutants = 9\ntried = 9\nkilled = 7\nequivalent = 1\nseed = 0\n"
        "[plugin]\nmutants = 2000\ntried = 300\nkilled = 250\nequivalent = 10\nseed = 5\n",
        encoding="utf-8",
    )
    assert "| Mutants of enum that a test kills | 7 of 8 |" in page(root)
    assert "| Mutants of plugin that a test kills | 250 of 290; of all 2,000 between 82% and 90% (95 %) |" in page(root)


def test_what_the_tests_reach_is_there_once_it_was_measured(root: Path) -> None:
    assert "nox -s coverage" not in page(root)
    (root / "mutation").mkdir()
    (root / "mutation" / "reached.json").write_text(
        '{"lines": 7000, "lines_reached": 6999, "lines_excused": 9, "branches": 300, "branches_reached": 299}',
        encoding="utf-8",
    )
    assert " | 299 of 300; 6,999 of 7,000, beside 9 that say why none does | `nox -s coverage` |" in page(root)


def test_a_cost_that_is_nowhere_written_is_named(root: Path) -> None:
    (root / "docs" / "speed.md").write_text("# Speed\n", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"docs/speed.md has no row"):
        page(root)
