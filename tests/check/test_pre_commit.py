"""The hook that is offered to pre-commit runs, as pre-commit would run it, on the files that it names."""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Final

import yaml
from checking import COMMAND, ENVIRONMENT, MESSAGE, WRONG, write

if TYPE_CHECKING:
    from typing import Any

ROOT: Final = Path(__file__).parents[2]


def test_the_hook_checks_the_files_that_it_is_given(tmp_path: Path) -> None:
    hooks: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    (hook,) = hooks
    assert hook["id"] == "httpstatus-check"
    # pre-commit installs this repository, and this beside it: the extra has mypy.
    assert (hook["language"], hook["additional_dependencies"]) == ("python", [".[mypy]"])
    assert hook["require_serial"] is True
    program, *arguments = shlex.split(hook["entry"])
    assert program == Path(COMMAND).name
    write(tmp_path, {"src/app.py": WRONG, "tests/conftest.py": WRONG, "other.py": WRONG})
    done = subprocess.run(
        [COMMAND, *arguments, "src/app.py", "tests/conftest.py"],
        cwd=tmp_path,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        f"{name}:5:12: error: {MESSAGE}  [httpstatus-comparison]" for name in ("src/app.py", "tests/conftest.py")
    ]


def test_the_documentation_names_the_hook() -> None:
    assert "- id: httpstatus-check" in (ROOT / "docs" / "command.md").read_text(encoding="utf-8")
