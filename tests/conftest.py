"""What the tests of all folders share."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

try:
    from hypothesis import HealthCheck, settings
except ModuleNotFoundError:
    pass  # not all tasks draw something
else:
    if settings.default is settings.get_profile("default"):  # and nobody has asked for another
        # No test fails for the time that it takes.
        settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
        settings.load_profile("untimed")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept",
        action="store_true",
        help="write what mypy prints now into the case files of tests/rules; read the difference before you commit it",
    )
