"""A run of mypy with settings of its own: nothing that the project says to mypy counts, and none of its code runs."""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from httpstatus._command.check import modules
from httpstatus._command.check.files import unreadable
from httpstatus._command.check.findings import PREFIX, Finding
from httpstatus._command.terminal import WrongUseError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Final

    from httpstatus._command.check.environment import Interpreter
    from httpstatus._command.check.modules import Group

_SETTINGS: Final = """\
[mypy]
plugins = httpstatus.mypy
follow_imports = silent
ignore_missing_imports = True
check_untyped_defs = True
explicit_package_bases = True
error_summary = False
"""
# mypy, on the path of this process: what lies in the folder where it starts is not imported.
_START: Final = "import sys; sys.path[:] = {path!r}; from mypy.__main__ import console_entry; console_entry()"
# How mypy says that it stopped at a file, where it does not say so in JSON.
_STOPPED: Final = re.compile(
    r"^(?P<file>.+?)(?::(?P<line>\d+))?(?::\d+)?: error: (?P<message>.*?)(?:  \[[\w-]+\])?$", re.MULTILINE
)
# How mypy says that the same file is imported by two names.
_TWICE: Final = re.compile(r'found twice under different module names: "([\w.]+)" and "([\w.]+)"')
_INTERVAL: Final = 0.2


class Result(NamedTuple):
    """What a run found, and the files that it could not read, each with why."""

    findings: list[Finding]
    notes: list[str]
    left_out: dict[str, str]


class Mypy(NamedTuple):
    """What all runs have in common."""

    root: Path
    #: A folder for what is written for mypy to read.
    folder: Path
    interpreter: Interpreter
    #: The oldest Python that this mypy checks programs for.
    oldest: tuple[int, int]
    #: Our section of the configuration, as of an ini file.
    section: str
    shows_progress: bool

    def check(self, group: Group, cache: Path, left_out: dict[str, str]) -> Result:
        """Check files; what mypy cannot read is left out, and added to `left_out`.

        Raises `WrongUseError` if mypy stops at anything else.
        """
        skipped: set[str] = set()
        while True:
            names = {path: name for path, name in group.names.items() if str(path) not in left_out}
            skipped |= {name for path, name in group.names.items() if str(path) in left_out}
            if not names:
                return Result([], [], left_out)
            out, err, status = self._run(sorted(names), group.bases, skipped, cache)
            messages = [json.loads(line) for line in out.splitlines() if line.startswith("{")]
            if any(self._path(str(message["file"])) not in names for message in messages) and status == 1:
                # A file of the same name and text was in the cache: mypy repeats what it said of that.
                out, err, status = self._run(sorted(names), group.bases, skipped, Path(os.devnull))
                messages = [json.loads(line) for line in out.splitlines() if line.startswith("{")]
            if status in {0, 1}:
                return Result(*_read(messages), left_out)
            stopped = _stopped(messages, err + out)
            if stopped is None:
                lines = (err or out).strip().splitlines() or [f"exit status {status}"]
                raise WrongUseError(f"mypy stopped ({lines[0]}); please report this, with what it prints")
            file, why = stopped
            path = self._path(file)
            twice = _TWICE.search(why)
            if twice and path in names:
                # One file, imported by two names: the one that it has here will do.
                module = twice[1] if twice[1] != names[path] else twice[2]
            else:
                module = names.get(path) or modules.name(path, {*group.bases, *self.interpreter.folders})[0]
            if module in skipped:
                raise WrongUseError(
                    f"mypy stopped at {file} ({why}); mend or rename it, or name files that do not import it"
                )
            if path not in names or twice:
                # What only is imported need not be read: what it defines is then not known.
                skipped.add(module)
                continue
            left_out[str(path)] = why
            # Each run stops at the first: of many, those that no Python can read are found at once.
            left_out |= {str(other): wrong for other, wrong in unreadable(names).items() if other != path}

    def _path(self, file: str) -> Path:
        return Path(os.path.normpath(self.root / file))

    def _run(
        self, files: Sequence[Path], bases: Sequence[Path], skipped: set[str], cache: Path
    ) -> tuple[str, str, int]:
        settings = self.folder / "settings.ini"
        skips = "".join(f"[mypy-{name}]\nfollow_imports = skip\n" for name in sorted(skipped))
        settings.write_text(_SETTINGS + skips + self.section, encoding="utf-8")
        listed = self.folder / "files"
        listed.write_text("".join(f"{file}\n" for file in files), encoding="utf-8")
        version = ".".join(map(str, max(self.interpreter.version, self.oldest)))
        here = {"", os.curdir, os.getcwd()}  # noqa: PTH109 - a text, as in sys.path
        command = [
            *(sys.executable, "-I", "-c", _START.format(path=[entry for entry in sys.path if entry not in here])),
            *(f"--config-file={settings}", f"--cache-dir={cache}", "--output=json"),
            *(f"--python-executable={self.interpreter.path}", f"--python-version={version}", f"@{listed}"),
        ]
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("MYPY", "PYTHON"))}
        environment["MYPYPATH"] = os.pathsep.join(map(str, bases))
        return self._wait(command, environment, len(files))

    def _wait(self, command: Sequence[str], environment: Mapping[str, str], files: int) -> tuple[str, str, int]:
        began = time.monotonic()
        with subprocess.Popen(  # noqa: S603 - mypy, as installed here
            command,
            cwd=self.root,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="replace",
        ) as process:
            try:
                while True:
                    with contextlib.suppress(subprocess.TimeoutExpired):
                        out, err = process.communicate(timeout=_INTERVAL)
                        return out, err, process.returncode
                    self._progress(f"checking {files:,} files, {time.monotonic() - began:.0f} s")
            except BaseException:
                process.kill()
                raise
            finally:
                self._progress("")

    def _progress(self, text: str) -> None:
        if self.shows_progress:
            # Over what was written before, to the end of the line.
            sys.stderr.write(f"\r\033[K{text}")
            sys.stderr.flush()


def _read(messages: Sequence[Mapping[str, object]]) -> tuple[list[Finding], list[str]]:
    findings, notes = [], []
    for message in messages:
        code, text = str(message["code"]), str(message["message"])
        if code.startswith(PREFIX) and message["severity"] == "error":
            place = int(str(message["line"])), int(str(message["column"])) + 1
            findings.append(Finding(str(message["file"]), *place, code, text))
        elif code.startswith(PREFIX) or text.startswith(("httpstatus ", "httpstatus-mypy: ")):
            notes.append(f"{message['file']}:{message['line']}: {text}")
    return findings, notes


def _stopped(messages: Sequence[Mapping[str, object]], text: str) -> tuple[str, str] | None:
    """Give the file at which mypy stopped, and why. mypy before 2.0 says so as text."""
    for message in messages:
        if message["severity"] == "error" and not str(message["code"]).startswith(PREFIX):
            return str(message["file"]), _at(int(str(message["line"])), str(message["message"]))
    match = _STOPPED.search(text)
    return (match["file"], _at(int(match["line"] or 0), match["message"])) if match else None


def _at(line: int, message: str) -> str:
    return f"line {line}: {message}" if line > 0 else message
