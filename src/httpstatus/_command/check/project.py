"""The check as a whole: files, their names, an environment, a run of mypy for each group, and what is left of it."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from httpstatus._command import terminal
from httpstatus._command.check import environment, files, findings, modules, plugin, running

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Final

# A cache of its own, since the project's, if it has one, is for other settings.
CACHE: Final = ".httpstatus_cache"
_NO_ENVIRONMENT: Final = "there is no .venv and no VIRTUAL_ENV: name another with --python"


def check(paths: Sequence[Path], python: str | None, enable: Sequence[str]) -> tuple[list[findings.Finding], list[str]]:
    """Check files and folders: give what was found, and a line for each thing that could not be read."""
    trouble: list[str] = []
    named = files.find(paths, trouble)
    project = modules.root(named or [Path.cwd()])
    root = modules.above(project)
    section = plugin.section(project, enable)
    interpreter = environment.find(python, project)
    sources = files.read(named, trouble)
    _say_environment(interpreter, sources)
    found: list[findings.Finding] = []
    is_kept = os.access(project, os.W_OK)
    cache = project / CACHE if is_kept else Path(os.devnull)
    # What mypy could not read, so that the next run need not find it out: this mypy, for this version of Python.
    remembered = cache / f"left-out-{plugin.MYPY}-{interpreter.version[0]}.{interpreter.version[1]}.json"
    left_out = _remembered(remembered)
    with tempfile.TemporaryDirectory(prefix="httpstatus-") as folder:
        mypy = running.Mypy(root, Path(folder), interpreter, plugin.OLDEST, section, sys.stderr.isatty())
        for number, group in enumerate(modules.groups(sources, root, interpreter.has)):
            # Two files of one name would take the cache from each other.
            result = mypy.check(group, cache / f"group{number}" if number and is_kept else cache, left_out)
            found += (finding._replace(file=files.shown(root / finding.file)) for finding in result.findings)
            for note in result.notes:
                terminal.say_note(note)
    for path in sorted(str(source.path) for source in sources):
        if path in left_out:
            terminal.say_note(f"{files.shown(Path(path))} is left out: {left_out[path]}")
    _remember(remembered, left_out)
    notes: list[str] = []
    kept = findings.not_ignored(sorted({*found}), plugin.CODES, notes)
    for note in notes:
        terminal.say_note(note)
    return kept, trouble


def _say_environment(interpreter: environment.Interpreter, sources: Sequence[files.Source]) -> None:
    """Say whose libraries are seen, and which of those that the plugin knows are missed there."""
    version = ".".join(map(str, interpreter.version))
    origin = f", by {interpreter.origin})" if interpreter.origin else f"); {_NO_ENVIRONMENT}"
    terminal.say_note(f"libraries are those of {files.shown(interpreter.path)} (Python {version}{origin}")
    missed = [
        (library.modules, library.stubs if any(map(interpreter.has, library.modules)) else library.name)
        for library in plugin.LIBRARIES
        if not any(map(interpreter.has, library.modules))
        or (library.stubs and not any(map(interpreter.has_types, library.modules)))
    ]
    imported = [name for names, name in missed if name and any(files.does_import(source, names) for source in sources)]
    if imported:
        terminal.say_note(
            f"not installed there, so that the statuses of what is imported are not known: {', '.join(imported)}"
        )


def _remembered(path: Path) -> dict[str, str]:
    """Give the files that an earlier run left out, as far as they are as they were then."""
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))
        return {file: why for file, (state, why) in entries.items() if state == _state(file)}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _remember(path: Path, left_out: Mapping[str, str]) -> None:
    if not path.parent.is_dir():
        return
    entries = {file: (_state(file), why) for file, why in left_out.items()}
    path.write_text(json.dumps(entries), encoding="utf-8")


def _state(file: str) -> list[int]:
    try:
        status = os.stat(file)  # noqa: PTH116 - a text, as it is stored
    except OSError:
        return []
    return [status.st_size, status.st_mtime_ns]
