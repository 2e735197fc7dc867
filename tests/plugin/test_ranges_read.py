"""What mypy prints about a check is what the rule says of it, whatever its form and wherever it stands."""

from __future__ import annotations

import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from httpstatus_mypy import diagnostics
from httpstatus_mypy.ranges import CODES, Check, idle, off_by_one
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from ranges_checked import printed, printed_about
from test_ranges_rule import at_borders, checks

CASES: Final = (Path(__file__).parent / "ranges_cases.txt").read_text(encoding="utf-8")


def expected(check: Check) -> list[str]:
    does_nothing, wrong = idle(check), off_by_one(check, CODES)
    if does_nothing is not None:
        message = diagnostics.idle_bound(*(part.written("code") for part in does_nothing))
    elif wrong is not None:
        corrected = wrong.corrected.written("code")
        message = diagnostics.off_by_one(wrong.code, corrected, None, lets_in=wrong.lets_in)
    else:
        return []
    return [f"{message}  [httpstatus-range]"]


# A run of mypy for each example: few, and none to shrink one.
@settings(max_examples=2, deadline=None, derandomize=True, phases=[Phase.generate])
@given(st.lists(checks | at_borders, min_size=300, max_size=300))
def test_a_check_is_read_as_it_is_written(some: list[Check]) -> None:
    with TemporaryDirectory() as folder:
        found, elsewhere = printed_about(Path(folder), [check.written("code") for check in some])
    assert not elsewhere
    for check, messages in zip(some, found, strict=True):
        assert messages == expected(check), check.written("code")


def test_each_finding_is_printed_once_and_nothing_else_changes(tmp_path: Path) -> None:
    """Operators are tried several times, and some code is checked several times."""
    with_plugin, without = printed(tmp_path, CASES), printed(tmp_path, CASES, plugin=False)
    for line, source in enumerate(CASES.splitlines(), 1):
        found = [message for message in with_plugin.get(line, []) if message.endswith("[httpstatus-range]")]
        marked = re.search(r"# (\d)", source)
        assert len(found) == (int(marked[1]) if marked else 0), (source, found)
        assert [message for message in with_plugin.get(line, []) if message not in found] == without.get(line, [])
