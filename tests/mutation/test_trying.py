"""Tests fail in a fork in which a module is another, and pass in one in which it is not."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from mutation.trying import Batch, Mutated, attempt

ENUM: Final = Path(__file__).parents[2] / "src" / "httpstatus" / "__init__.py"
CHANGED: Final = ENUM.read_text(encoding="utf-8").replace('NOT_FOUND = (404, "Not Found"', 'NOT_FOUND = (404, "Lost"')

INSIDE: Final = """\
import httpstatus
def test_it():
    assert httpstatus.HTTPStatus(404).phrase == "Not Found"
"""
IN_A_PROCESS: Final = """\
import subprocess, sys
def test_it():
    code = "import httpstatus; print(httpstatus.HTTPStatus(404).phrase)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "Not Found\\n"
"""
ENDLESS: Final = "def test_it():\n    while True: pass\n"


@pytest.mark.parametrize("text", [INSIDE, IN_A_PROCESS], ids=["inside", "in a process"])
def test_a_test_fails_with_the_mutant_that_it_looks_at(text: str, tmp_path: Path) -> None:
    path = tmp_path / "test_it.py"
    path.write_text(text, encoding="utf-8")
    test = Batch("file", (str(path),))
    right = attempt(test)
    assert right.passed, right.said
    assert not attempt(test, Mutated("httpstatus", CHANGED)).passed


def test_what_does_not_end_is_ended(tmp_path: Path) -> None:
    path = tmp_path / "test_it.py"
    path.write_text(ENDLESS, encoding="utf-8")
    assert not attempt(Batch("file", (str(path),)), limit=3).passed


def test_the_lines_that_are_executed_are_noted(tmp_path: Path) -> None:
    path = tmp_path / "test_it.py"
    path.write_text("def test_it():\n    x = 1\n    if not x:\n        x = 2\n", encoding="utf-8")
    assert attempt(Batch("file", (str(path),)), trace=[str(path)]).reached == {str(path): [1, 2, 3]}
