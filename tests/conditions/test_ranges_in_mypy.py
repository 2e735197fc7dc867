"""What mypy prints about a check is what the rule says of it, whatever its form and wherever it stands."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from httpstatus_mypy import diagnostics
from httpstatus_mypy.conditions.always_or_never import findings
from httpstatus_mypy.conditions.idle_bound import idle
from httpstatus_mypy.conditions.off_by_one import off_by_one
from httpstatus_mypy.statuses import CODES
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from mypy_runs import check, configuration
from rule_cases import CASE_FILES, STAND_INS, compare, split
from test_ranges import at_borders, checks

if TYPE_CHECKING:
    from httpstatus_mypy.conditions.off_by_one import Check

LIBRARIES: Final = f"mypy_path = {STAND_INS}\n"
HEAD: Final = """\
from httpx._models import Response
"""
FUNCTION: Final = """\
def check_{number}(response: Response) -> bool:
    code = response.status_code
    return bool({check})
"""


def expected(check: Check) -> list[str]:
    if findings(check):
        return []  # all of it is always so, or never
    does_nothing, wrong = idle(check), off_by_one(check, CODES)
    if does_nothing is not None:
        message = diagnostics.idle_bound(*(part.written("code") for part in does_nothing))
    elif wrong:
        corrected = wrong[0].corrected.written("code")
        message = diagnostics.off_by_one([one.code for one in wrong], corrected, None, lets_in=wrong[0].lets_in)
    else:
        return []
    return [f"error: {message}  [httpstatus-range]"]


# A run of mypy for each example: few, and none to shrink one.
@settings(max_examples=2, deadline=None, derandomize=True, phases=[Phase.generate])
@given(st.lists(checks | at_borders, min_size=300, max_size=300))
def test_a_check_is_read_as_it_is_written(some: list[Check]) -> None:
    functions = [FUNCTION.format(number=number, check=one.written("code")) for number, one in enumerate(some)]
    with TemporaryDirectory() as folder:
        printed = check(
            Path(folder),
            {"checks.py": HEAD + "".join(functions)},
            configuration=configuration(settings=LIBRARIES),
        ).about("checks.py")
    for number, one in enumerate(some):
        line = HEAD.count("\n") + FUNCTION.count("\n") * (number + 1)
        about = [message for message in printed.pop(line, []) if not message.endswith("[httpstatus-condition]")]
        assert about == expected(one), one.written("code")
    assert not printed


def test_nothing_else_changes(tmp_path: Path) -> None:
    """Operators are tried several times, and some code is checked several times."""
    (surroundings,) = (file for file in CASE_FILES if file.name == "range/surroundings.py")
    without = configuration(plugin=False, settings=LIBRARIES)
    printed = check(tmp_path, {"program.py": surroundings.text}, configuration=without).about("program.py")
    for number, line in enumerate(surroundings.text.splitlines(), 1):
        own = [expectation for expectation in split(line)[1] if expectation.code != "httpstatus-range"]
        assert compare(own, printed.get(number, [])) == ([], []), line


STANDARD: Final = """\
import http

def check(status: http.HTTPStatus) -> bool:
    return 200 <= status <= 300
"""


def test_a_predicate_is_offered_where_the_target_version_has_it(tmp_path: Path) -> None:
    for version, offered in (("3.11", False), ("3.12", True)):
        printed = check(tmp_path, {"program.py": STANDARD}, f"--python-version={version}").about("program.py")
        message = f"did you mean 200 <= status < 300{', or status.is_success' * offered}?"
        said = f"error: This range lets in 300, the first code of 3xx; {message}  [httpstatus-range]"
        assert printed == {4: [said]}
