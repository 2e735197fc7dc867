"""mypy prints what stands at the end of each line of the case files, and nothing else.

`pytest tests/rules --accept` writes what it prints now into the files.
"""

from __future__ import annotations

import pytest
from rule_cases import CASE_FILES, CaseFile

pytestmark = pytest.mark.xdist_group("rules")  # one run of mypy serves all of them

CASES = [
    pytest.param(file, case, id=f"{file.name.removesuffix('.py')}-{case}")
    for file in CASE_FILES
    for case in file.cases()
]


@pytest.mark.parametrize(("file", "case"), CASES)
def test_what_is_printed_is_what_is_expected(file: CaseFile, case: str, *, pytestconfig: pytest.Config) -> None:
    differences = list(file.differences(case))
    if differences and pytestconfig.getoption("accept"):
        file.accept(differences)
        differences = list(file.differences(case))
    if differences:
        pytest.fail("\n".join([str(file.path), *map(str, differences)]), pytrace=False)
