"""Running tests in a fork of this process, in which mypy and pytest are imported and nothing of ours is.

There one of our modules may have another text. mypy runs in the fork itself, with a cache of what it read of the
standard library before, and of nothing else: what it finds in a program depends on the mutant.
"""

from __future__ import annotations

import compileall
import contextlib
import gc
import hashlib
import importlib.util
import json
import os
import resource
import shutil
import signal
import sys
import traceback
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import hypothesis
import mypy.api
import pytest

from mutation import FOLDER, ROOT

sys.path.insert(0, str(ROOT / "tests"))

import mypy_runs
import rule_cases

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from types import CodeType

_HOOK: Final = ROOT / "mutation" / "subprocesses"
# Hypothesis tries the same examples each time, for however long, so that a mutant is killed or not, and keeps none. If
# one is wrong, that is enough: it looks for no shorter one.
hypothesis.settings.register_profile(
    "mutation",
    database=None,
    deadline=None,
    derandomize=True,
    phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],
    suppress_health_check=list(hypothesis.HealthCheck),
)
hypothesis.settings.load_profile("mutation")

_FOLDER: Final = TemporaryDirectory()
#: mypy's caches, with nothing of a program in them: one for each configuration. Who starts without reads for a second.
_SEEDS: Final = FOLDER / "seeds"
_OURS: Final = ("httpstatus", "httpstatus_mypy", "generator")
_NO_CACHE: Final = "--cache-dir=/dev/null"
_QUIET: Final = ("-x", "-q", "--tb=short", "--assert=plain", "-p", "no:cacheprovider")
_SETTINGS: Final = {file.name: file.settings for file in rule_cases.CASE_FILES}
_run_outside: Final = mypy_runs.run


class Mutated(NamedTuple):
    """A module that has another text."""

    module: str
    text: str


class Batch(NamedTuple):
    """Tests that run together."""

    kind: str
    """`cases`, if they are case files with equal settings; or `file` of tests, or one of it."""
    names: tuple[str, ...]

    def __str__(self) -> str:
        return " ".join((self.kind, *self.names))

    def files(self) -> list[Path]:
        """The files that they are written in."""
        if self.kind == "cases":
            return [file.path for file in rule_cases.CASE_FILES if file.name in self.names]
        return [ROOT / name.partition("::")[0] for name in self.names]

    def failing(self) -> list[str]:
        """Run them in this process: the names of those that fail."""
        return _failing_cases(self.names) if self.kind == "cases" else _failing_tests(self.names)


#: Each case file by itself.
SINGLE_CASES: Final = tuple(Batch("cases", (name,)) for name in _SETTINGS)


def together(tests: Iterable[Batch]) -> list[Batch]:
    """The same, of a kind together; of case files those that have equal settings: mypy reads once what they share."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for test in tests:
        settings = _SETTINGS[test.names[0]] if test.kind == "cases" else ()
        groups.setdefault((test.kind, *settings), []).extend(test.names)
    return [Batch(kind, tuple(names)) for (kind, *_settings), names in groups.items()]


class Outcome(NamedTuple):
    """What came of tests in a fork."""

    passed: bool
    seconds: float
    """Of the processor."""
    said: str
    """What was printed."""
    reached: dict[str, list[int]]
    """If asked for: the lines of files that were executed."""
    failing: list[str]
    """Which of the tests fail, where they came to their end."""


def warm() -> None:
    """Prepare what forks share."""
    for folder in (*map(_folder_of_package, _OURS), ROOT / "tests"):
        compileall.compile_dir(folder, quiet=2)
    for settings in rule_cases.SETTINGS:
        files = {"mypy.ini": rule_cases.configuration(settings), **rule_cases.sources()}
        mypy_runs.write(_folder_of_cases(settings), files)
    with open(os.devnull, "w", encoding="utf-8") as nowhere, contextlib.redirect_stdout(nowhere):  # noqa: PTH123
        # These import what pytest and mypy need, and nothing of ours.
        pytest.main([*_QUIET, "--collect-only", "tests/pyodide"])
        mypy.api.run(["--config-file=", "--cache-dir=/dev/null", "-c", "pass"])
    gc.collect()
    gc.freeze()


def name_of(path: Path) -> str:
    """The name that a module of the checkout is imported by."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    inside = parts[next(place for place, part in enumerate(parts) if part in _OURS) :]
    return ".".join(inside[:-1] if inside[-1] == "__init__" else inside)


def file_of(path: Path) -> str:
    """The file that a module of the checkout is imported from: where it is installed, but for the generator."""
    folder = _folder_of_package(name_of(path).partition(".")[0])
    return str(folder / path.relative_to(next(parent for parent in path.parents if parent.name == folder.name)))


def _folder_of_package(name: str) -> Path:
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        sys.exit(f"{name} is not installed")
    return Path(spec.origin).parent


def attempt(
    test: Batch, mutated: Mutated | None = None, *, limit: int = 1800, trace: Iterable[str] = (), is_first: bool = False
) -> Outcome:
    """Run tests in a fork, for so many seconds of the processor at most.

    With `trace`, the lines of these files that are executed are noted. The first time, what mypy reads of the standard
    library is kept for all other times.
    """
    sys.stdout.flush()
    with TemporaryDirectory() as name:
        folder = Path(name)
        pid = os.fork()
        if not pid:
            status = 1
            try:
                os.setsid()
                resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 5))
                signal.alarm(20 * limit + 60)  # it may wait for what never comes
                status = _in_fork(test, mutated, folder, trace=[*trace], seeds=_SEEDS if is_first else None)
            except BaseException:  # noqa: BLE001 - it goes no further than this fork
                traceback.print_exc()
            finally:
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(status)
        _pid, ended, usage = os.wait4(pid, 0)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(pid, signal.SIGKILL)  # what it started and did not stop
        said = (folder / "said").read_text(encoding="utf-8", errors="replace")
        reached, failing = _answer(folder / "reached"), _answer(folder / "failing")
    passed = os.waitstatus_to_exitcode(ended) == 0
    return Outcome(passed, usage.ru_utime + usage.ru_stime, said, reached or {}, failing or [])


def _answer(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None


def _in_fork(test: Batch, mutated: Mutated | None, folder: Path, *, trace: list[str], seeds: Path | None) -> int:
    said = os.open(folder / "said", os.O_WRONLY | os.O_CREAT)
    for stream in (1, 2):
        os.dup2(said, stream)
    for module in [one for one in sys.modules if one.partition(".")[0] in _OURS]:
        del sys.modules[module]  # in a test of this command they may be imported
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    sys.dont_write_bytecode = True
    mypy_runs.run = _Inside(seeds or folder / "caches")
    if mutated is not None:
        text = folder / "text.py"
        text.write_text(mutated.text, encoding="utf-8")
        os.environ |= {
            "PYTHONPATH": str(_HOOK),
            "HTTPSTATUS_MUTANT": mutated.module,
            "HTTPSTATUS_MUTANT_TEXT": str(text),
        }
        exec((_HOOK / "sitecustomize.py").read_text(encoding="utf-8"), {"__name__": "hook"})  # noqa: S102 - ours
    reached = _traced(trace) if trace else {}
    failing = test.failing()
    (folder / "failing").write_text(json.dumps(failing), encoding="utf-8")
    if trace:
        lines = {name: sorted(lines) for name, lines in reached.items() if lines}
        (folder / "reached").write_text(json.dumps(lines), encoding="utf-8")
    return int(failing != [])


class _Inside:
    """Runs mypy as `mypy_runs.run` does, in this process; its daemon, and what is called otherwise, outside of it."""

    def __init__(self, caches: Path) -> None:
        self.caches = caches

    def __call__(
        self, folder: Path, *arguments: str, tool: str = "mypy", environment: Mapping[str, str] | None = None
    ) -> mypy_runs.Printed:
        if tool != "mypy" or environment or any(argument.startswith("-n") for argument in arguments):
            handed_on = {name: value for name, value in os.environ.items() if name.startswith("HTTPSTATUS_MUTANT")}
            path = {"PYTHONPATH": str(_HOOK)} if handed_on else {}
            return _run_outside(folder, *arguments, tool=tool, environment={**path, **handed_on, **(environment or {})})
        own = [argument for argument in arguments if not argument.startswith("--cache-dir=")]
        named = [argument for argument in arguments if argument.startswith("--cache-dir=")]
        cache = self._cache(folder, [*named, *(argument for argument in own if argument.startswith("-"))])
        limit = sys.getrecursionlimit()
        with contextlib.chdir(folder):
            out, err, status = mypy.api.run(["--no-sqlite-cache", f"--cache-dir={cache}", *own])
        sys.setrecursionlimit(limit)  # mypy has its own
        if self.caches == _SEEDS or _NO_CACHE in named:
            _forget_what_is_in(folder, cache)
        return mypy_runs.Printed(out, err, status)

    def _cache(self, folder: Path, options: list[str]) -> Path:
        """The cache for a configuration and options, begun with what is known of the standard library."""
        ini = folder / "mypy.ini"
        configuration = ini.read_bytes() if ini.exists() else b""
        key = hashlib.sha256("\n".join(options).encode() + configuration).hexdigest()[:20]
        cache = self.caches / key
        if not cache.exists() and (_SEEDS / key).exists():
            # mypy writes a file anew, and never into one.
            shutil.copytree(_SEEDS / key, cache, copy_function=os.link)
        return cache


def _forget_what_is_in(folder: Path, cache: Path) -> None:
    """Leave in a cache what is not of the program: the standard library, and what is installed.

    But neither enum: the plugin makes something of what these modules say, which mypy keeps with them.
    """
    of_the_program = {path.name.partition(".")[0] for path in folder.iterdir()}
    for version in cache.glob("3.*"):
        for entry in version.glob("http*/__init__.*"):
            entry.unlink()
        for entry in version.iterdir():
            if entry.name.partition(".")[0] in of_the_program:
                shutil.rmtree(entry) if entry.is_dir() else entry.unlink()


def _folder_of_cases(settings: tuple[str, ...]) -> Path:
    return Path(_FOLDER.name) / hashlib.sha256(repr(settings).encode()).hexdigest()[:20]


def _failing_tests(names: tuple[str, ...]) -> list[str]:
    class First:
        def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
            if report.failed:
                test = report.nodeid.partition("[")[0]
                failing.extend(name for name in names if test == name or test.startswith(f"{name}::"))

    failing: list[str] = []
    status = pytest.main([*_QUIET, *names], plugins=[First()])
    return failing or ([] if status == pytest.ExitCode.OK else [*names])


def _failing_cases(names: tuple[str, ...]) -> list[str]:
    folder = _folder_of_cases(_SETTINGS[names[0]])
    found = mypy_runs.clean(mypy_runs.run(folder, _NO_CACHE, *names)).by_file()
    rule_cases.checked = lambda _settings: found  # type: ignore[assignment]
    files = [file for file in rule_cases.CASE_FILES if file.name in names]
    differences = {file.name: [one for case in file.cases() for one in file.differences(case)] for file in files}
    print(*(f"{name}: {one}" for name, some in differences.items() for one in some), sep="\n")
    return [name for name, some in differences.items() if some]


def _traced(files: list[str]) -> dict[str, set[int]]:
    """Note which lines of files are executed, each once."""
    reached: dict[str, set[int]] = {name: set() for name in files}
    events = sys.monitoring
    events.use_tool_id(events.COVERAGE_ID, "mutation")

    def executed(code: CodeType, line: int) -> object:
        lines = reached.get(code.co_filename)
        if lines is not None:
            lines.add(line)
        return events.DISABLE

    events.register_callback(events.COVERAGE_ID, events.events.LINE, executed)
    events.set_events(events.COVERAGE_ID, events.events.LINE)
    return reached
