"""Each line of the tables of `docs/ranges.md` holds, in one run of mypy."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final, NamedTuple

import pytest

DOCUMENT: Final = Path(__file__).parents[2] / "docs" / "ranges.md"
_ROW: Final = re.compile(r"^\| `(.+?)` \| (.+) \|$")

# What is used of httpx, under the names that the plugin knows.
HTTPX: Final = """\
class Response:
    status_code: int
    @property
    def is_informational(self) -> bool: ...
    @property
    def is_success(self) -> bool: ...
    @property
    def is_redirect(self) -> bool: ...
    @property
    def is_client_error(self) -> bool: ...
    @property
    def is_server_error(self) -> bool: ...
    @property
    def is_error(self) -> bool: ...
"""

HEAD: Final = """\
from typing import Final
from httpx._models import Response
from httpstatus import HTTPStatus
LIMIT: Final = 299
"""

FUNCTION: Final = """\
def row_{number}(
    response: Response, status: HTTPStatus, either: HTTPStatus | int, other: int, unknown: int, codes: list[int]
) -> bool:
    code = response.status_code
    return bool({check})
"""


class Row(NamedTuple):
    """A check, and what mypy prints about it, or why it prints nothing."""

    check: str
    text: str
    reported: bool


def rows() -> list[Row]:
    reported, not_reported = DOCUMENT.read_text().split("\n## Not reported\n")
    return [
        Row(match[1], match[2], part is reported)
        for part in (reported, not_reported)
        for line in part.splitlines()
        if (match := _ROW.match(line))
    ]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What mypy prints about each check."""
    folder = tmp_path_factory.mktemp("ranges")
    (folder / "httpx").mkdir()
    (folder / "httpx" / "__init__.pyi").touch()
    (folder / "httpx" / "_models.pyi").write_text(HTTPX)
    (folder / "mypy.ini").write_text(
        "[mypy]\nplugins = httpstatus.mypy\nstrict = true\nshow_traceback = true\nerror_summary = false\n"
    )
    lines = HEAD.splitlines()
    places: dict[int, str] = {}
    for number, row in enumerate(rows()):
        lines += FUNCTION.format(number=number, check=row.check).splitlines()
        places[len(lines)] = row.check
    lines += re.findall(r"```python\n(.*?)```", DOCUMENT.read_text(), re.DOTALL)[0].splitlines()
    (folder / "checks.py").write_text("\n".join(lines) + "\n")
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "checks.py"],
        cwd=folder,
        env={**os.environ, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert not run.stderr
    printed: dict[str, list[str]] = {}
    for line in run.stdout.splitlines():
        _file, number, _severity, message = line.split(":", 3)
        printed.setdefault(places.get(int(number), "elsewhere"), []).append(message.strip())
    return printed


def test_the_document_has_rows_of_both_kinds() -> None:
    assert {row.reported for row in rows()} == {True, False}


def test_no_check_stands_in_the_document_twice() -> None:
    checks = [row.check for row in rows()]
    assert sorted(checks) == sorted(set(checks))


@pytest.mark.parametrize("row", [row for row in rows() if row.reported], ids=lambda row: row.check)
def test_the_whole_message_is_printed_once(row: Row, found: dict[str, list[str]]) -> None:
    assert found.get(row.check) == [f"{row.text}  [httpstatus-range]"]


@pytest.mark.parametrize("row", [row for row in rows() if not row.reported], ids=lambda row: row.check)
def test_nothing_is_printed(row: Row, found: dict[str, list[str]]) -> None:
    assert row.check not in found


def test_the_example_is_right(found: dict[str, list[str]]) -> None:
    """Nothing is printed about what else stands in the document."""
    assert "elsewhere" not in found
