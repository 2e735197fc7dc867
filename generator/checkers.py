"""How each type checker is run in its strictest mode, and on which lines it reports an error."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

BIN: Final = Path(sys.executable).parent


class Checker(NamedTuple):
    """A type checker: its command, the configuration files it needs, and how its output is read."""

    name: str
    mode: str
    command: tuple[str, ...]
    error_lines: Callable[[str], Mapping[int, list[str]]]
    configuration: tuple[tuple[str, str], ...] = ()

    @property
    def version(self) -> str:
        """The version that is installed."""
        return metadata.version(self.command[0])

    def check(self, file: Path) -> Mapping[int, list[str]]:
        """Return the messages of the errors in a file, by line."""
        for name, text in self.configuration:
            (file.parent / name).write_text(text, encoding="utf-8")
        program, *arguments = self.command
        result = subprocess.run(  # noqa: S603 (the commands stand below)
            [BIN / program, *arguments, file.name], cwd=file.parent, capture_output=True, text=True, check=False
        )
        if result.returncode not in {0, 1}:
            raise RuntimeError(f"{self.name} failed: {result.stderr or result.stdout}")
        return self.error_lines(result.stdout)


def grouped(errors: list[tuple[int, str]]) -> Mapping[int, list[str]]:
    """Return the messages by line."""
    lines: dict[int, list[str]] = {}
    for line, message in errors:
        lines.setdefault(line, []).append(message)
    return lines


def text_errors(output: str) -> Mapping[int, list[str]]:
    """Read lines of the form ``file:line[:column]: error...: message``."""
    pattern = re.compile(r"^[^:]+:(\d+):(?:\d+:)? error(.*)$", re.MULTILINE)
    return grouped([(int(match[1]), match[2]) for match in pattern.finditer(output)])


def pyright_errors(output: str) -> Mapping[int, list[str]]:
    """Read the JSON of pyright and basedpyright, which count lines from 0."""
    diagnostics = json.loads(output)["generalDiagnostics"]
    return grouped(
        [
            (entry["range"]["start"]["line"] + 1, f"{entry['message']} [{entry.get('rule')}]")
            for entry in diagnostics
            if entry["severity"] == "error"
        ]
    )


def pyrefly_errors(output: str) -> Mapping[int, list[str]]:
    """Read the JSON of pyrefly."""
    return grouped(
        [
            (entry["line"], f"{entry['description']} [{entry['name']}]")
            for entry in json.loads(output)["errors"]
            if entry["severity"] == "error"
        ]
    )


MYPY: Final = ("mypy", "--config-file=mypy.ini", "--no-incremental", "--no-error-summary", "--no-pretty")

CHECKERS: Final = (
    Checker(
        "mypy with the plugin",
        "`strict`, `warn_unreachable`",
        MYPY,
        text_errors,
        (("mypy.ini", "[mypy]\nstrict = true\nwarn_unreachable = true\nplugins = httpstatus.mypy\n"),),
    ),
    Checker(
        "mypy",
        "`strict`, `warn_unreachable`",
        MYPY,
        text_errors,
        (("mypy.ini", "[mypy]\nstrict = true\nwarn_unreachable = true\n"),),
    ),
    Checker(
        "pyright",
        "`strict`",
        ("pyright", "--outputjson", f"--pythonpath={sys.executable}"),
        pyright_errors,
        (("pyrightconfig.json", '{"typeCheckingMode": "strict"}'),),
    ),
    Checker(
        "basedpyright",
        "`all`, but for `reportUnusedCallResult`",
        ("basedpyright", "--outputjson", f"--pythonpath={sys.executable}"),
        pyright_errors,
        # `assert_type` returns its argument, which nobody uses.
        (("pyrightconfig.json", '{"typeCheckingMode": "all", "reportUnusedCallResult": false}'),),
    ),
    Checker(
        "ty",
        "`--error=all`",
        ("ty", "check", "--error=all", "--output-format=concise", f"--python={sys.executable}"),
        text_errors,
        (("ty.toml", ""),),
    ),
    Checker(
        "pyrefly",
        "the preset `all`",
        ("pyrefly", "check", "--config=pyrefly.toml", "--output-format=json"),
        pyrefly_errors,
        (("pyrefly.toml", f'preset = "all"\npython-interpreter-path = "{sys.executable}"\n'),),
    ),
    Checker(
        "zuban",
        "`--strict`, `--warn-unreachable`",
        ("zuban", "check", "--strict", "--warn-unreachable", f"--python-executable={sys.executable}"),
        text_errors,
    ),
)
