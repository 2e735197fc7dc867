"""What is read of files that mypy would not take, or where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from httpstatus_mypy.configuration import Configuration, read_configuration
from mypy_runs import write

if TYPE_CHECKING:
    from pathlib import Path


def test_an_ini_file_beside_that_is_none_is_passed_over(tmp_path: Path) -> None:
    toml = "[tool.httpstatus-mypy]\nextra_codes = [427]\n"
    write(tmp_path, {"pyproject.toml": toml, "mypy.ini": "httpstatus-mypy\n[httpstatus-mypy]\n"})
    assert read_configuration(str(tmp_path / "pyproject.toml")).extra_codes == {427}


def test_without_a_file_nothing_is_added() -> None:
    assert vars(read_configuration(None)) == vars(Configuration())
