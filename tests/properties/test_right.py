"""Of programs that are right by construction mypy says nothing with the plugin, each optional code of it included."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from mypy_runs import check, configuration
from right import HEAD, Right
from rule_cases import STAND_INS

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = f"mypy_path = {STAND_INS}\nenable_error_code = httpstatus-vendor, httpstatus-unchecked\n"


@pytest.mark.parametrize("module", ["http", "httpstatus"])
def test_nothing_is_said_of_a_program_that_is_right(tmp_path: Path, module: str, some_right: list[Right]) -> None:
    functions = [program.written(f"f{number}") for number, program in enumerate(some_right)]
    source = HEAD.format(module=module) + "\n".join(functions)
    found = check(tmp_path, {"right.py": source}, configuration=configuration(settings=SETTINGS)).about("right.py")
    lines = source.splitlines()
    assert [f"{lines[number - 1].strip()}  {said}" for number, said in sorted(found.items())] == []
