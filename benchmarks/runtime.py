"""How fast the enum is: each use of it as a ratio to the same use of the standard library's `http.HTTPStatus`.

The two sides of a row are measured in turn, `ROUNDS` times, each with the time that the processor spent; the ratio is
the median of the rounds. The cost of importing is that of a whole process, in alternated runs. A ratio above its
limit fails.

    nox -s benchmark_runtime
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import timeit
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROUNDS = 21
IMPORTS = 100

# "No slower": what two measurements of the same code may differ by on a machine that has other things to do.
SAME = 1.10

SETUP = """
import copy, pickle
from {module} import HTTPStatus
status = HTTPStatus.NOT_FOUND
informational, success, redirection, client_error, server_error = map(HTTPStatus, (100, 200, 300, 400, 500))
pickled = pickle.dumps(status)
"""


@dataclass(frozen=True)
class Row:
    """A use of the enum. `theirs` is how it is written for the standard library, if not in the same way."""

    ours: str
    limit: float
    theirs: str = ""
    since: tuple[int, int] = (3, 10)
    loops: int = 5_000


def otherwise(code: int) -> str:
    """Write out what `get` stands for."""
    return f"try:\n    HTTPStatus({code})\nexcept ValueError:\n    None"


MISSING = "try:\n    HTTPStatus(299)\nexcept ValueError:\n    None"
ROWS = (
    Row("HTTPStatus(200)", 0.65),
    Row("HTTPStatus(status)", SAME),
    Row(MISSING, SAME, loops=2_000),
    Row("HTTPStatus.get(404)", 0.60, otherwise(404)),
    Row("HTTPStatus.get(404, default=None)", 0.60, otherwise(404)),
    Row("HTTPStatus.get(299)", 0.15, otherwise(299), loops=2_000),
    Row("HTTPStatus.get(299, default=None)", 0.15, otherwise(299), loops=2_000),
    *(
        Row(f"{kind}.is_{kind}", 0.60, since=(3, 12))
        for kind in ("informational", "success", "redirection", "client_error", "server_error")
    ),
    # Here the standard library needs one comparison, not two.
    Row("status.is_server_error", 0.60, since=(3, 12)),
    Row("HTTPStatus.OK", SAME),
    Row("HTTPStatus['OK']", SAME),
    Row("status.phrase", SAME),
    Row("status.value", SAME),
    Row("status.name", SAME),
    Row("status == 404", SAME),
    Row("hash(status)", SAME),
    Row("str(status)", SAME),
    Row("f'{status}'", SAME),
    Row("repr(status)", SAME),
    Row("status in HTTPStatus", SAME),
    Row("404 in HTTPStatus", SAME, since=(3, 12)),
    Row("299 in HTTPStatus", SAME, since=(3, 12)),
    Row("list(HTTPStatus)", SAME, loops=500),
    Row("len(HTTPStatus)", SAME),
    Row("isinstance(status, HTTPStatus)", SAME),
    Row("pickle.dumps(status)", SAME, loops=2_000),
    Row("pickle.loads(pickled)", SAME, loops=2_000),
    Row("copy.copy(status)", SAME, loops=2_000),
)


def name(row: Row) -> str:
    """Name a row in one line."""
    return "HTTPStatus(299), the error caught" if row.ours == MISSING else row.ours


ROWS_HERE = [row for row in ROWS if sys.version_info >= row.since]
MEDIANS: dict[tuple[Row, str], list[float]] = {}
RATIOS: dict[str, tuple[float, float]] = {}


@pytest.fixture(scope="module", autouse=True)
def report() -> Iterator[None]:
    """Print the ratios when all are known."""
    yield
    print(f"\n\nCPython {sys.version.split()[0]}: time of httpstatus.HTTPStatus / time of http.HTTPStatus")
    for label, (ratio, limit) in RATIOS.items():
        print(f"{ratio:6.2f}  (limit {limit:.2f})  {label}")


@pytest.mark.parametrize("module", ["httpstatus", "http"])
@pytest.mark.parametrize("number", range(ROUNDS))
@pytest.mark.parametrize("row", ROWS_HERE, ids=name)
def test_time(row: Row, number: int, module: str, benchmark: Any) -> None:
    """Measure one side of a row: the round before and the round after measure the same."""
    statement = row.ours if module == "httpstatus" else row.theirs or row.ours
    timer = timeit.Timer(statement, SETUP.format(module=module))
    benchmark.extra_info["round"] = number
    benchmark.pedantic(timer.timeit, args=(row.loops,), rounds=3)
    MEDIANS.setdefault((row, module), []).append(benchmark.stats.stats.median)


@pytest.mark.parametrize("row", ROWS_HERE, ids=name)
def test_ratio(row: Row) -> None:
    """The median of the rounds is within the limit."""
    pairs = zip(MEDIANS[row, "httpstatus"], MEDIANS[row, "http"], strict=True)
    ratio = statistics.median(ours / theirs for ours, theirs in pairs)
    RATIOS[name(row)] = ratio, row.limit
    assert ratio <= row.limit


def import_time(module: str) -> float:
    """Measure the processor's time of a process that imports a module and ends."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", f"import {module}"], check=True)  # noqa: S603 (this interpreter)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_importing() -> None:
    """The package is imported as fast as `http`, give or take a twentieth of the whole process."""
    modules = ("httpstatus", "http")
    for module in modules:  # so that both are compiled, and in the system's cache
        import_time(module)
    runs = [[import_time(module) for module in modules] for _ in range(IMPORTS)]
    ours, theirs = (statistics.median(times) for times in zip(*runs, strict=True))
    RATIOS["import httpstatus / import http, whole process"] = ours / theirs, 1.05
    assert ours / theirs <= 1.05
