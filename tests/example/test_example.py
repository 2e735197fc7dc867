"""mypy with the plugin finds the mistakes of the example, and mypy alone finds none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"


def mypy(*arguments: str) -> list[str]:
    """Run mypy in the example's folder and give back the lines that it prints, sorted."""
    command = [sys.executable, "-m", "mypy", "--no-error-summary", *arguments]
    run = subprocess.run(command, cwd=EXAMPLES, capture_output=True, text=True, check=False)
    assert run.returncode in {0, 1}, run.stdout + run.stderr
    return sorted(run.stdout.replace("\\", "/").splitlines())


def test_the_plugin_finds_what_is_expected(tmp_path: Path) -> None:
    """`expected.txt` is what mypy printed, after each line was judged."""
    assert mypy(f"--cache-dir={tmp_path}") == sorted(EXAMPLES.joinpath("expected.txt").read_text().splitlines())


def test_without_the_plugin_mypy_finds_nothing(tmp_path: Path) -> None:
    configuration = tmp_path / "mypy.ini"
    configuration.write_text("[mypy]\nstrict = true\nwarn_unreachable = true\n")
    assert mypy(f"--config-file={configuration}", f"--cache-dir={tmp_path}", "-p", "parcels", "-p", "tests") == []


@pytest.mark.parametrize("code", ["argument", "comparison", "range", "unchecked", "value", "vendor"])
def test_the_example_has_a_mistake_of_each_kind(code: str) -> None:
    assert f"[httpstatus-{code}]" in EXAMPLES.joinpath("expected.txt").read_text()
