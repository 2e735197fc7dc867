"""What mypy prints about a check is what the rule says of it, whatever its form and wherever it stands."""

from __future__ import annotations

import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from httpstatus_mypy import diagnostics
from httpstatus_mypy.conditions.off_by_one import CODES, Check, idle, off_by_one
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


IGNORED: Final = """\
from httpx._models import Response

def check(response: Response) -> bool:
    code = response.status_code
    print(200 <= code < 299, code > 400)
    print(200 <= code < 299)  # type: ignore[httpstatus-range]
    return (
        code >= 200
        and code < 299  # type: ignore[httpstatus-range]
    )
"""


def test_a_finding_is_ignored_on_its_line(tmp_path: Path) -> None:
    assert printed(tmp_path, IGNORED).keys() == {5}


def test_a_code_of_the_projects_own_is_left_out_on_purpose(tmp_path: Path) -> None:
    found = printed(tmp_path, IGNORED, "[httpstatus-mypy]\nextra_codes = 299, 400\n")
    assert ["leaves out 400" in message for message in found.pop(5)] == [True]
    assert found.keys() == {6, 9}
    assert all("unused-ignore" in message for messages in found.values() for message in messages)


STANDARD: Final = """\
import http

def check(status: http.HTTPStatus) -> bool:
    return 200 <= status <= 300
"""


def test_a_predicate_is_offered_where_the_target_version_has_it(tmp_path: Path) -> None:
    for version, offered in (("3.11", False), ("3.12", True)):
        ((message,),) = printed(tmp_path, STANDARD, f"python_version = {version}\n").values()
        assert message.endswith(
            f"did you mean 200 <= status < 300{', or status.is_success' * offered}?  [httpstatus-range]"
        )
