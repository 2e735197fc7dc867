"""What the tests share: programs that are right; and at the head of the output what all programs are drawn from."""

from __future__ import annotations

import pytest
from programs import NUMBER, SEED, drawn
from right import Right, right_programs


@pytest.fixture(scope="session")
def some_right() -> list[Right]:
    return drawn(right_programs)


def pytest_report_header() -> str:
    return f"random programs: HTTPSTATUS_SEED={SEED} HTTPSTATUS_PROGRAMS={NUMBER}"
