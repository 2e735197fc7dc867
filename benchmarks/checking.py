"""How long each type checker takes for a file that imports `httpstatus`, against one that imports `http`.

Prints, per checker, the median processor time for the file with `http`, and the median over the rounds of the ratio
of the two. Rounds alternate between the two, so that what else the machine does meets both alike. `python -m
benchmarks.checking [ROUNDS]`, from an environment with the checkers and the package installed.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from generator.checkers import BIN, CHECKERS

if TYPE_CHECKING:
    from generator.checkers import Checker

SOURCE = """\
from http import HTTPStatus

def answer(status: HTTPStatus, code: int) -> str:
    if status == 404 or status is HTTPStatus.GONE:
        return "gone"
    if status in (HTTPStatus.OK, HTTPStatus.CREATED) or code in (200, 201):
        return HTTPStatus.OK.phrase
    if HTTPStatus(code) != HTTPStatus.NOT_FOUND and status >= 500:
        return f"{status.value} {status.phrase}: {status.description}"
    match status:
        case HTTPStatus.NO_CONTENT:
            return HTTPStatus(204).phrase
        case HTTPStatus.BAD_REQUEST | HTTPStatus.CONFLICT:
            return HTTPStatus.CONFLICT.description
        case _:
            return status.name

CONSTRUCTED = [HTTPStatus(200), HTTPStatus(404), HTTPStatus(500), HTTPStatus["OK"]]
PHRASES = {status: status.phrase for status in CONSTRUCTED}
"""


def processor_time(checker: Checker, folder: Path, source: str) -> float:
    """Return the processor time in seconds that a checker takes for a file, without a cache of its own."""
    for name, text in checker.configuration:
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "sample.py").write_text(source, encoding="utf-8")
    program, *arguments = checker.command
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(  # noqa: S603 (the commands stand in generator/checkers.py)
        [BIN / program, *arguments, "sample.py"], cwd=folder, capture_output=True, check=False
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Print the table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    ours = SOURCE.replace("from http import", "from httpstatus import")
    for checker in CHECKERS:
        with tempfile.TemporaryDirectory() as name:
            pairs = [
                tuple(processor_time(checker, Path(name), source) for source in (SOURCE, ours)) for _ in range(rounds)
            ]
        standard = statistics.median(pair[0] for pair in pairs)
        ratio = statistics.median(pair[1] / pair[0] for pair in pairs)
        sys.stdout.write(f"{checker.name:24} http {standard:5.2f} s   httpstatus / http {ratio:5.2f}\n")


if __name__ == "__main__":
    main()
