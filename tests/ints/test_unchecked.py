"""`HTTPStatus(code)` of any int is reported, when that is enabled, unless the error is expected or cannot be."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
from checked import CONFIGURATION, Case, Printed, cases, check, marked

PROGRAM: Final = (Path(__file__).parent / "unchecked.txt").read_text(encoding="utf-8")
ENABLED: Final = f"{CONFIGURATION}enable_error_code = httpstatus-unchecked\n"


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    return check(tmp_path_factory.mktemp("unchecked"), {"program.py": PROGRAM}, configuration=ENABLED)


@pytest.mark.parametrize("case", cases(PROGRAM), ids=lambda case: case.name)
def test_is_reported_where_it_may_raise(case: Case, printed: Printed) -> None:
    assert case.within(sorted(printed.ours("program.py"))) == case.within(marked(PROGRAM))


def test_is_silent_by_default(tmp_path: Path) -> None:
    assert check(tmp_path, {"program.py": PROGRAM}).ours() == {}


@pytest.mark.parametrize("module", ["http", "httpstatus"])
def test_the_message_offers_what_does_not_raise(tmp_path: Path, module: str) -> None:
    program = f"from {module} import HTTPStatus\ndef f(code: int) -> HTTPStatus:\n    return HTTPStatus(code)\n"
    assert check(tmp_path, {"program.py": program}, configuration=ENABLED).out == (
        f"program.py:3: error: {module}.HTTPStatus raises ValueError for an int that is no registered code, "
        "such as 499 or 520; use httpstatus.HTTPStatus.get, which gives None for one, or catch ValueError  "
        "[httpstatus-unchecked]\n"
    )
