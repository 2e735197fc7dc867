"""mypy prints what the front page and the README say of their example, with the real releases of its libraries."""

from __future__ import annotations

import re
from pathlib import Path

import mypy_runs

PAGE = (Path(__file__).parents[2] / "docs" / "index.md").read_text(encoding="utf-8")
(PROGRAM,) = re.findall(r"^<!-- file: shop\.py -->\n```python\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
(PRINTED,) = re.findall(r"^\$ mypy shop\.py\n(.*?)^Found .*\n```$", PAGE, re.MULTILINE | re.DOTALL)


def test_the_example_of_the_front_page_is_reported_as_it_says(tmp_path: Path) -> None:
    found = mypy_runs.check(tmp_path, {"shop.py": PROGRAM}, configuration=mypy_runs.configuration())
    assert found.lines == PRINTED.splitlines()


def test_nothing_is_found_in_it_without_the_plugin(tmp_path: Path) -> None:
    found = mypy_runs.check(tmp_path, {"shop.py": PROGRAM}, configuration=mypy_runs.configuration(plugin=False))
    assert found.lines == []
