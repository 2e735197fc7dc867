"""Run mypy on published packages, with and without the plugin, and print what differs and was not judged yet.

``python -m corpus`` takes all of ``packages.toml``, ``python -m corpus twine`` only twine. What was judged stands in
``verdicts.toml``; with ``--write`` what is new is added there, for somebody to judge, and what is gone is taken out,
what was measured is written into ``results.toml``, and ``docs/real-code.md`` is drawn from both files.
Distributions, environments and caches lie in ``.corpus``; a second run downloads nothing. Exits with 1 if
something is not judged.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from collections import Counter
from difflib import unified_diff
from typing import TYPE_CHECKING, Final, NamedTuple

import httpstatus_mypy.error_codes  # noqa: F401 - it adds ours to those of mypy
from mypy.errorcodes import error_codes

from benchmarks.instructions import compile_all, count, needs_valgrind
from corpus.packages import KINDS, Package, PackageError, read_packages, run
from corpus.page import write_page
from corpus.results import Result, measured, write_results
from corpus.sources import FOLDER, checked_files, environment, unpacked
from corpus.verdicts import FILE, VERDICTS, Comparison, compare, read_verdicts, write_verdicts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

# Wide, so that all that the plugin can change is on view; the packages' own configurations have no say.
CONFIGURATION = """\
[mypy]
mypy_path = {mypy_path}
exclude = {exclude}
explicit_package_bases = True
check_untyped_defs = True
ignore_missing_imports = True
warn_unreachable = True
strict_equality = True
show_column_numbers = True
error_summary = False
"""
# Everything that the plugin can find.
PLUGIN = (
    "plugins = httpstatus.mypy",
    "enable_error_code = "
    + ", ".join(name for name, code in error_codes.items() if "httpstatus-" in name and not code.default_enabled),
)


#: What the plugin says of a library that a package imports and that is not installed: not about the package's code.
_NOT_INSTALLED: Final = "so that httpstatus knows none of its statuses"


class Findings(NamedTuple):
    """What mypy prints, sorted by place, and how many seconds of the processor it took."""

    lines: list[str]
    seconds: float


class Difference(NamedTuple):
    """The lines that only mypy with the plugin prints, and those that only mypy without it does, signed."""

    lines: list[str]
    result: Result


def place(line: str) -> tuple[str, list[int], str]:
    """Give the key that sorts a line of mypy's by file, line and column."""
    file, _, rest = line.partition(":")
    numbers = [int(part) for part in rest.split(":")[:2] if part.isdecimal()]
    return file, numbers, rest


def check(package: Package, plugin: Sequence[str], label: str, source: Path | None = None) -> Findings:
    """Run mypy on the package, or on a copy of its source, with more lines in its configuration.

    The cache is empty, but for what applications share, the frameworks, and what there is of an earlier copy.
    """
    folder = FOLDER / package.folder
    cache = FOLDER / package.environment / f"cache-{label}"
    if package.kind == "package" and source is None:
        shutil.rmtree(cache, ignore_errors=True)
    start = _processor_time()
    output = run(
        *(sys.executable, "-m", "mypy", *options(package, plugin, label, cache)),
        folder=source or folder / "source",
        accepted={0, 1},
        advice="exclude the file that mypy cannot read, or correct the package's paths, in packages.toml",
    )
    lines = [line for line in output.splitlines() if _NOT_INSTALLED not in line]
    return Findings(sorted(lines, key=place), round(_processor_time() - start, 1))


def options(package: Package, plugin: Sequence[str], label: str, cache: Path | str) -> list[str]:
    """Write the package's configuration, with these lines in it; give what mypy is told."""
    configuration = FOLDER / package.folder / f"{label}.ini"
    text = CONFIGURATION.format(
        mypy_path=",".join(package.mypy_path),
        exclude="|".join(package.exclude) or "$^",
    )
    configuration.write_text(text + "".join(f"{line}\n" for line in plugin))
    return [
        *(f"--config-file={configuration}", f"--cache-dir={cache}"),
        *(f"--python-executable={environment(package)}", "--soft-error-limit=-1", *package.paths),
    ]


def millions(package: Package, plugin: Sequence[str], label: str) -> int:
    """Count the instructions of mypy on the package, in millions, with an empty cache."""
    counted = count(FOLDER / package.folder / "source", *options(package, plugin, label, os.devnull))
    return round(counted / 1e6)


def _processor_time() -> float:
    """Give the processor's seconds of all commands that were run; 0 on Windows, which does not tell."""
    times = os.times()
    return times.children_user + times.children_system


def difference(package: Package, *, counts: bool) -> Difference:
    """Run mypy without and with the plugin; count their instructions too, if that is wanted."""
    size = measured(checked_files(package, unpacked(package)))
    environment(package)
    without = check(package, [], "without")
    with_plugin = check(package, PLUGIN, "with")
    print(
        f"{package.release}: without the plugin {len(without.lines)} lines in {without.seconds:.1f} s,"
        f" with it {len(with_plugin.lines)} in {with_plugin.seconds:.1f} s"
    )
    seconds = (without.seconds, with_plugin.seconds) if package.kind == "package" else (0, 0)
    instructions = (millions(package, [], "without"), millions(package, PLUGIN, "with")) if counts else ()
    lines = unified_diff(without.lines, with_plugin.lines, n=0, lineterm="")
    return Difference(
        [line for line in lines if not line.startswith(("---", "+++", "@@"))],
        Result(*size, len(without.lines), *seconds, *instructions),
    )


def show(found: Comparison) -> None:
    """Print what is not judged, what is gone, and how many lines were judged."""
    for label, verdicts in (("not judged", found.unjudged), ("gone", found.gone)):
        for verdict in verdicts:
            print(f"    {label}: {verdict.line}")
    judged = Counter(verdict.verdict for verdict in found.known)
    counts = [f"{judged[name]} {name}" for name in VERDICTS if judged[name]]
    if counts:
        print(f"    as it was judged: {', '.join(counts)}")


def arguments(listed: Sequence[Package]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m corpus", description=__doc__.partition("\n")[0])
    parser.add_argument("--only", choices=KINDS, help="take packages of this kind")
    parser.add_argument(
        "--write", action="store_true", help="write what is new into verdicts.toml, to be judged, and the page"
    )
    parser.add_argument(
        "--instructions", action="store_true", help="count the processor's instructions too, by valgrind; it takes long"
    )
    parser.add_argument("--page", action="store_true", help="only draw the page anew from the files")
    parser.add_argument("names", nargs="*", metavar="PACKAGE", help="the packages, if not all of them")
    given = parser.parse_args()
    known = [package.name for package in listed]
    for name in given.names:
        if name not in known:
            parser.error(f"{name!r} is not in packages.toml, which has {', '.join(sorted({*known}))}")
    if given.instructions:
        needs_valgrind(parser)
        compile_all()
    given.packages = [
        package
        for package in listed
        if (not given.names or package.name in given.names) and given.only in {None, package.kind}
    ]
    return given


def main() -> int:
    """Compare each package; go on after a failure, and report all of them at the end."""
    given = arguments(read_packages())
    if given.page:
        write_page()
        return 0
    judged = read_verdicts()
    failures = []
    unjudged = 0
    start = time.perf_counter()
    for package in given.packages:
        try:
            lines, result = difference(package, counts=given.instructions)
        except PackageError as error:
            failures.append(package.name)
            print(f"{package.release}: {error}", file=sys.stderr)
            continue
        found = compare(judged.get(package.release, []), lines)
        show(found)
        unjudged += len(found.unjudged)
        if given.write:
            write_verdicts({package.release: [*found.known, *found.new]})
            write_results({package.release: result})
            write_page()
        sys.stdout.flush()
    print(f"{len(given.packages) - len(failures)} packages compared in {time.perf_counter() - start:.0f} s")
    if unjudged:
        print(f"{unjudged} lines are not judged; judge them in {FILE.name}, into which --write writes them")
    if failures:
        print(f"{len(failures)} failed: {', '.join(failures)}", file=sys.stderr)
    return int(bool(failures or unjudged))


if __name__ == "__main__":
    sys.exit(main())
