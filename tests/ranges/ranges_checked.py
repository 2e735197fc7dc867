"""Range checks, checked by mypy with the plugin."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

# What is used of httpx, under the names that the plugin knows.
_HTTPX: Final = """\
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

_CONFIGURATION: Final = """\
[mypy]
strict = true
warn_unreachable = true
show_traceback = true
error_summary = false
"""

HEAD: Final = """\
from typing import Final
from httpx._models import Response
from httpstatus import HTTPStatus
LIMIT: Final = 299
"""

_FUNCTION: Final = """\
def check_{number}(
    response: Response, status: HTTPStatus, either: HTTPStatus | int, other: int, unknown: int, codes: list[int]
) -> bool:
    code = response.status_code
    return bool({check})
"""

_LINE: Final = re.compile(r"checks\.py:(\d+): \w+: (.*)")


def printed(folder: Path, source: str, section: str = "", *, plugin: bool = True) -> dict[int, list[str]]:
    """What mypy prints about each line of a module, with a section of the plugin's in its configuration."""
    (folder / "httpx").mkdir(exist_ok=True)
    (folder / "httpx" / "__init__.pyi").touch()
    (folder / "httpx" / "_models.pyi").write_text(_HTTPX)
    (folder / "mypy.ini").write_text(_CONFIGURATION + "plugins = httpstatus.mypy\n" * plugin + section)
    (folder / "checks.py").write_text(source)
    command = [sys.executable, "-m", "mypy", "--cache-dir", f"cache-{plugin}", "checks.py"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert not run.stderr, run.stderr
    lines: dict[int, list[str]] = {}
    for line in run.stdout.splitlines():
        match = _LINE.fullmatch(line)
        assert match is not None, run.stdout
        lines.setdefault(int(match[1]), []).append(match[2])
    return lines


def printed_about(folder: Path, checks: list[str], rest: str = "") -> tuple[list[list[str]], list[str]]:
    """What mypy prints about each check, each in a function of its own, and about the rest of the module."""
    lines = HEAD.splitlines()
    places = []
    for number, check in enumerate(checks):
        lines += _FUNCTION.format(number=number, check=check).splitlines()
        places.append(len(lines))
    found = printed(folder, "\n".join(lines) + f"\n{rest}")
    elsewhere = [message for line, messages in found.items() if line not in places for message in messages]
    return [found.get(place, []) for place in places], elsewhere
