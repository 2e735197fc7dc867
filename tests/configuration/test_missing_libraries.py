"""A library of the table that is imported and not found is said once, where mypy itself is to say nothing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from mypy_runs import check, configuration, run

if TYPE_CHECKING:
    from pathlib import Path

IGNORING: Final = "ignore_missing_imports = True\n"
PROGRAM: Final = '''\
"""A client."""

from __future__ import annotations

import requests_mock_of_ours
from google.auth import aio
from httpx import get


def status() -> object:
    import elasticsearch.exceptions

    return get("/").status_code
'''


def said(line: int, module: str, distribution: str) -> str:
    what = f"{module} is not found, so that httpstatus knows none of its statuses; install {distribution}"
    return f"client.py:{line}: note: {what} where mypy runs (for pre-commit: in additional_dependencies)"


def test_each_is_said_once_at_its_import_in_every_mode_and_mypy_succeeds(tmp_path: Path) -> None:
    files = {"client.py": PROGRAM, "other.py": "import client\nimport httpx\n"}
    expected = [said(6, "google.auth", "google-auth"), said(7, "httpx", "httpx")]
    expected.append(said(11, "elasticsearch", "elasticsearch"))
    cold = check(tmp_path, files, configuration=configuration(settings=IGNORING))
    assert (sorted(cold.lines), cold.status) == (sorted(expected), 0)
    assert sorted(run(tmp_path, *files).lines) == sorted(expected)
    assert sorted(run(tmp_path, "run", "--", *files, tool="dmypy").lines) == sorted(expected)
    run(tmp_path, "stop", tool="dmypy")


@pytest.mark.parametrize(
    ("settings", "program"),
    [
        pytest.param("ignore_missing_imports = True\n[mypy-httpx.*]\n", "import httpx\n", id="its own section"),
        pytest.param(f"{IGNORING}warn_unused_ignores = false\n", "import httpx  # type: ignore\n", id="type: ignore"),
        pytest.param(IGNORING, "from . import httpx as httpx\n", id="a module of one's own"),
        pytest.param(IGNORING, "from .httpx import __doc__ as said\n", id="a name of a module of one's own"),
        pytest.param(IGNORING, "import sys\nif sys.platform == 'vms':\n    import httpx\n", id="code that mypy skips"),
        pytest.param(f"{IGNORING}follow_imports = skip\n", "import httpx\n", id="nothing is followed"),
    ],
)
def test_who_knows_that_it_is_missing_is_told_nothing(tmp_path: Path, settings: str, program: str) -> None:
    files = {"app/__init__.py": "", "app/httpx.py": "", "app/client.py": program}
    assert not check(tmp_path, files, configuration=configuration(settings=settings)).lines


def test_where_mypy_says_itself_that_it_is_missing_nothing_is_added(tmp_path: Path) -> None:
    printed = check(tmp_path, {"client.py": "import httpx\n"}, configuration=configuration())
    assert [line for line in printed.lines if "httpstatus" in line] == []
    assert "import-not-found" in printed.out


def test_a_library_that_is_found_is_not_spoken_of(tmp_path: Path) -> None:
    files = {"httpx.py": "code = 1\n", "client.py": "import httpx\n"}
    assert not check(tmp_path, files, configuration=configuration(settings=IGNORING)).lines
