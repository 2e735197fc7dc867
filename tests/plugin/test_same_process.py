"""Runs of mypy in one process, whose `sys.modules` a tool puts back in between, as pytest-mypy-plugins does."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Final

from mypy_runs import CACHE, configuration, write

if TYPE_CHECKING:
    from pathlib import Path

#: Each needs something of the plugin that is imported where it is first needed.
PROGRAMS: Final = {
    "none": "print(1)\n",
    "known": "from http import HTTPStatus\n\nreveal_type(HTTPStatus(200))\n",
    "overlap": "from http import HTTPStatus\n\nprint(HTTPStatus.OK == 299)\n",
    "unchecked": "from http import HTTPStatus\n\n\ndef f(code: int) -> HTTPStatus:\n    return HTTPStatus(code)\n",
}
RUN: Final = """\
import sys
from mypy import api
for name in sys.argv[2:]:
    before = sys.modules.copy()
    out, err, _status = api.run(["--config-file=mypy.ini", sys.argv[1], f"{name}.py"])
    print(out, end="")
    print(err, end="", file=sys.stderr)
    sys.modules = before
"""


def test_what_is_imported_late_is_found_where_the_modules_of_the_runs_before_are_taken_away(tmp_path: Path) -> None:
    settings = "enable_error_code = httpstatus-unchecked\n"
    write(tmp_path, {"mypy.ini": configuration(settings=settings), **{f"{one}.py": PROGRAMS[one] for one in PROGRAMS}})
    command = [sys.executable, "-c", RUN, CACHE, *PROGRAMS]
    done = subprocess.run(command, cwd=tmp_path, env={}, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    found = [line.partition(": ")[2] for line in done.stdout.splitlines()]
    assert found[0] == 'note: Revealed type is "Literal[http.HTTPStatus.OK]?"'
    assert [line.rpartition("  ")[2] for line in found[1:]] == ["[httpstatus-comparison]", "[httpstatus-unchecked]"]
