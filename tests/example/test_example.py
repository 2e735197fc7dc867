"""mypy with the plugin finds the mistakes of the example, and mypy alone finds none."""

from __future__ import annotations

from pathlib import Path

import pytest
from mypy_runs import clean, run

EXAMPLES = Path(__file__).parents[2] / "examples"


def mypy(*arguments: str) -> list[str]:
    """Run mypy in the example's folder and give back the lines that it prints, sorted."""
    printed = clean(run(EXAMPLES, "--no-error-summary", *arguments))
    return sorted(printed.out.replace("\\", "/").splitlines())


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
