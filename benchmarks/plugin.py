"""What the plugin costs: processor time and memory of mypy with it, against mypy without it.

Each number is the median of the ratios of pairs of runs, which alternate, so that what else the machine does meets
both alike.  Two published packages are checked, a small and a large one; a generated file of 10,000 comparisons,
once with ints, which only the plugin narrows by, and once with members, by which mypy narrows, too; and one of 10,000
comparisons of ints that are no statuses with numbers that look like some, which the plugin must find out for each:
cold (without a cache), warm (with a full one), and again by the daemon, after a function was added to a file.
Single runs differ by a tenth, so that it takes hundreds of short ones to see a hundredth; what a median may be off by
is printed beside it. What the plugin may cost is not judged here but by `benchmarks/instructions.py`, whose numbers
repeat; how long importing it takes, which may be 4 milliseconds, stands in the first line.
`python benchmarks/plugin.py [--only NAME ...] [--kinds KIND ...] [--pairs N]`, on a system that has `os.wait4`.
"""

from __future__ import annotations

import argparse
import importlib.util
import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from http import HTTPStatus
from itertools import count, islice
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

PACKAGES: Final = ("httpx", "aiohttp")
GENERATED: Final = ("ints", "members", "numbers")
COMPARISONS: Final = 10_000

SETTINGS: Final = """\
[mypy]
strict = true
ignore_missing_imports = true
"""
PLUGIN: Final = "plugins = httpstatus.mypy\n"

# One daemon's work, in a process that can say what it took.  An empty line on its input is a request to check again.
DAEMON: Final = """\
import sys, time
from mypy.dmypy_server import Server, process_start_options
from mypy.find_sources import create_source_list
options = process_start_options(sys.argv[3:], allow_sources=False)
server = Server(options, "status.json")
name, edited = sys.argv[1:3]
def check():
    sources = create_source_list([name], server.options, server.fscache)
    return server.check(sources, False, False, 80)
first = check()
assert first["status"] in (0, 1), first
text = open(edited, encoding="utf-8").read()
print("ready", flush=True)
for number, _line in enumerate(sys.stdin):
    with open(edited, "w", encoding="utf-8") as file:
        file.write(text + (f"\\n\\ndef added(x: int) -> int:\\n    return x + {number}\\n"))
    before = time.process_time()
    found = check()
    print(time.process_time() - before, flush=True)
    assert found["status"] in (0, 1), found
"""

IMPORT: Final = """\
import time, {before}
start = time.process_time()
import httpstatus.mypy
print(time.process_time() - start)
"""


class Cost(NamedTuple):
    """What a run took: processor time in seconds, and the peak of its memory in bytes."""

    seconds: float
    memory: int


class Case(NamedTuple):
    """A program to check: its folder, what is in it, and the file that is edited."""

    folder: Path
    name: str
    edited: str


def statuses(name: str) -> list[str]:
    """A file of comparisons: of statuses, of ints that are statuses, and of other ints."""
    written = {code: str(code) for code in range(100, 600)}
    if name == "members":
        written |= {status.value: f"HTTPStatus.{status.name}" for status in HTTPStatus}
    ok, not_found = written[200], written[404]
    lines = ["from http import HTTPStatus", "from http.client import HTTPResponse", ""]
    codes = [status for status in range(100, 512) if status % 100 < 12]
    for number in range(COMPARISONS // 10):
        code = codes[number % len(codes)]
        lines += [
            f"def f{number}(s: HTTPStatus, r: HTTPResponse, n: int, m: int) -> bool:",
            f"    a = s == {not_found} or s != {written[code]} or s in ({ok}, {not_found})",
            "    a = a or r.status == 404 or r.status in (200, 404)",
            f"    return a or n == {code} or n in (1, 2) or n < m or n == m or 200 <= r.status < 300",
        ]
    return lines


def numbers() -> list[str]:
    """A file of comparisons of an attribute and of a variable, which are read from bytes, in one class."""
    lines = ["class Machine:", "    def __init__(self, code: bytes) -> None:", "        self.op = code[0]", ""]
    for number in range(COMPARISONS // 10):
        low = 110 + number % 80
        lines += [
            f"    def f{number}(self, code: bytes) -> bool:",
            "        x = code[0]",
            f"        if self.op == {low} or self.op == 210 or self.op in (310, 350) or 150 <= self.op < 200:",
            f"            return self.op > 300 and x != {low}",
            f"        return x == {low} or x in (210, 211) or x > 400 or 200 <= x < 299",
        ]
    return lines


def generated(name: str) -> str:
    """A program that no package has."""
    return "\n".join(numbers() if name == "numbers" else statuses(name)) + "\n"


def prepare(folder: Path, name: str) -> Case:
    """Put a program into a folder of its own, with a configuration for each of the two."""
    folder.mkdir()
    if name in GENERATED:
        (folder / name).mkdir()
        (folder / name / "__init__.py").write_text(generated(name), encoding="utf-8")
    else:
        found = importlib.util.find_spec(name)
        assert found is not None, f"{name} is not installed"
        assert found.origin is not None
        shutil.copytree(Path(found.origin).parent, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.so"))
    for label, plugin in (("with", PLUGIN), ("without", "")):
        (folder / f"{label}.ini").write_text(SETTINGS + plugin, encoding="utf-8")
    return Case(folder, name, f"{name}/__init__.py")


def run(case: Case, label: str, cache: str) -> Cost:
    """Check a program once."""
    process = subprocess.Popen(  # noqa: S603 - the command is our own
        [
            *(sys.executable, "-m", "mypy", "--no-error-summary", f"--config-file={label}.ini"),
            *(f"--cache-dir={cache}", case.name),
        ],
        cwd=case.folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    _, status, used = os.wait4(process.pid, 0)
    assert process.stderr is not None
    said = process.stderr.read().decode()
    process.stderr.close()
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode in {0, 1}, said
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)


def pair(case: Case, number: int, caches: dict[str, str]) -> tuple[Cost, Cost]:
    """Check a program once with the plugin and once without, in another order each time."""
    labels = ("with", "without") if number % 2 else ("without", "with")
    costs = {label: run(case, label, caches[label]) for label in labels}
    return costs["with"], costs["without"]


def cold(case: Case) -> Generator[tuple[Cost, Cost], None, None]:
    """Pairs of runs without a cache."""
    for number in count():
        yield pair(case, number, {"with": os.devnull, "without": os.devnull})


def warm(case: Case) -> Generator[tuple[Cost, Cost], None, None]:
    """Pairs of runs with nothing to do."""
    caches = {"with": "cache-with", "without": "cache-without"}
    for label, cache in caches.items():
        run(case, label, cache)
    for number in count():
        yield pair(case, number, caches)


def again(case: Case) -> Generator[tuple[Cost, Cost], None, None]:
    """Pairs of rechecks by daemons.  The memory is not looked at."""
    text = (case.folder / case.edited).read_text(encoding="utf-8")
    daemons = []
    for label in ("with", "without"):
        daemon = subprocess.Popen(  # noqa: S603 - the command is our own
            [sys.executable, "-c", DAEMON, case.name, case.edited, f"--config-file={label}.ini"],
            cwd=case.folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert daemon.stdout is not None
        assert daemon.stdout.readline() == "ready\n"
        daemons.append(daemon)

    def ask(daemon: subprocess.Popen[str]) -> Cost:
        assert daemon.stdin is not None
        assert daemon.stdout is not None
        daemon.stdin.write("\n")
        daemon.stdin.flush()
        return Cost(float(daemon.stdout.readline()), 1)

    try:
        while True:
            yield ask(daemons[0]), ask(daemons[1])
    finally:
        for daemon in daemons:
            daemon.communicate()
        (case.folder / case.edited).write_text(text, encoding="utf-8")


class Kind(NamedTuple):
    """A way to run mypy, and how many pairs of runs it takes to know its cost; of a generated file, few will do."""

    measure: Callable[[Case], Generator[tuple[Cost, Cost], None, None]]
    pairs: int
    pairs_of_generated: int


KINDS: Final = {"cold": Kind(cold, 100, 3), "warm": Kind(warm, 300, 15), "daemon": Kind(again, 30, 3)}


def import_time(before: str) -> float:
    """Microseconds of the processor that importing the plugin takes: the median of 15 processes."""
    command = [sys.executable, "-c", IMPORT.format(before=before)]
    return 1e6 * statistics.median(
        float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)  # noqa: S603 - our own
        for _ in range(15)
    )


def off_by(ratios: list[float]) -> float:
    """The standard error of the median: 1.253 of that of the mean, with a deviation of 0.741 interquartile ranges."""
    low, _, high = statistics.quantiles(ratios, n=4)
    return 1.253 * 0.741 * (high - low) / math.sqrt(len(ratios))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="*", default=[*PACKAGES, *GENERATED])
    parser.add_argument("--kinds", nargs="*", default=list(KINDS), choices=KINDS)
    parser.add_argument("--pairs", type=int, help="of each kind, instead of as many as are needed")
    options = parser.parse_args()
    start = time.monotonic()
    print(f"import of the plugin, after mypy: {import_time('mypy.build'):,.0f} microseconds")
    print(f"{'program':10} {'run':7} {'pairs':>5} {'without':>9} {'time':>7} {'off by':>7} {'memory':>7}")
    with tempfile.TemporaryDirectory() as folder:
        for name in options.only:
            case = prepare(Path(folder) / name, name)
            for label in options.kinds:
                kind = KINDS[label]
                number = options.pairs or (kind.pairs_of_generated if name in GENERATED else kind.pairs)
                with closing(kind.measure(case)) as measured:
                    pairs = list(islice(measured, number))
                ratios = [ours.seconds / bare.seconds for ours, bare in pairs]
                seconds, error = statistics.median(ratios), off_by(ratios)
                memory = statistics.median(ours.memory / bare.memory for ours, bare in pairs)
                bare = statistics.median(bare.seconds for _, bare in pairs)
                shown = "" if label == "daemon" else f"{memory:7.3f}"
                print(f"{name:10} {label:7} {number:5} {bare:7.3f} s {seconds:7.3f} {error:7.3f} {shown}", flush=True)
    print(f"{time.monotonic() - start:.0f} seconds")


if __name__ == "__main__":
    main()
