"""Run mypy on published packages, with and without the plugin, and print what differs.

``python -m corpus`` takes all of ``packages.toml``, ``python -m corpus twine`` only twine. Source
distributions, environments and caches lie in ``.corpus``; a second run downloads nothing.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from difflib import unified_diff
from typing import TYPE_CHECKING, NamedTuple

from corpus.packages import Package, PackageError, read_packages, run
from corpus.sources import FOLDER, environment, unpacked

if TYPE_CHECKING:
    from collections.abc import Sequence

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


class Findings(NamedTuple):
    """What mypy prints, sorted by place, and how many seconds it took."""

    lines: list[str]
    seconds: float


def place(line: str) -> tuple[str, list[int], str]:
    """Give the key that sorts a line of mypy's by file, line and column."""
    file, _, rest = line.partition(":")
    numbers = [int(part) for part in rest.split(":")[:2] if part.isdecimal()]
    return file, numbers, rest


def check(package: Package, plugin: Sequence[str], label: str) -> Findings:
    """Run mypy on the package from an empty cache, with more lines in its configuration."""
    folder = FOLDER / package.folder
    source = folder / "source"
    configuration = folder / f"{label}.ini"
    text = CONFIGURATION.format(
        mypy_path=",".join(package.mypy_path),
        exclude="|".join(package.exclude) or "$^",
    )
    configuration.write_text(text + "".join(f"{line}\n" for line in plugin))
    cache = folder / f"cache-{label}"
    shutil.rmtree(cache, ignore_errors=True)
    start = time.perf_counter()
    output = run(
        *(sys.executable, "-m", "mypy", f"--config-file={configuration}", f"--cache-dir={cache}"),
        *(f"--python-executable={environment(package)}", "--soft-error-limit=-1", *package.paths),
        folder=source,
        accepted={0, 1},
        advice="exclude the file that mypy cannot read, or correct the package's paths, in packages.toml",
    )
    return Findings(sorted(output.splitlines(), key=place), time.perf_counter() - start)


def compare(package: Package, plugin: Sequence[str]) -> None:
    """Print how mypy's findings differ, and the times of both runs."""
    unpacked(package)
    environment(package)
    without = check(package, [], "without")
    with_plugin = check(package, plugin, "with")
    print(
        f"{package.name} {package.version}: without the plugin {len(without.lines)} lines in"
        f" {without.seconds:.1f} s, with it {len(with_plugin.lines)} in {with_plugin.seconds:.1f} s"
    )
    for line in unified_diff(without.lines, with_plugin.lines, "without", "with", n=0, lineterm=""):
        if not line.startswith(("---", "+++", "@@")):
            print(f"    {line}")


def arguments(listed: Sequence[Package]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m corpus", description=__doc__.partition("\n")[0])
    parser.add_argument("--vendor", action="store_true", help="enable httpstatus-vendor")
    parser.add_argument("--unchecked", action="store_true", help="enable httpstatus-unchecked")
    parser.add_argument("names", nargs="*", metavar="name", help="run these packages only")
    given = parser.parse_args()
    known = [package.name for package in listed]
    for name in given.names:
        if name not in known:
            parser.error(f"{name!r} is not in packages.toml, which has {', '.join(sorted({*known}))}")
    given.packages = [package for package in listed if not given.names or package.name in given.names]
    return given


def main() -> int:
    """Compare each package; go on after a failure, and report all of them at the end."""
    given = arguments(read_packages())
    enabled = [f"httpstatus-{code}" for code in ("vendor", "unchecked") if getattr(given, code)]
    plugin = [
        "plugins = httpstatus.mypy",
        *([f"enable_error_code = {', '.join(enabled)}"] if enabled else []),
    ]
    failures = []
    start = time.perf_counter()
    for package in given.packages:
        try:
            compare(package, plugin)
        except PackageError as error:
            failures.append(package.name)
            print(f"{package.name} {package.version}: {error}", file=sys.stderr)
        sys.stdout.flush()
    print(f"{len(given.packages) - len(failures)} packages compared in {time.perf_counter() - start:.0f} s")
    if failures:
        print(f"{len(failures)} failed: {', '.join(failures)}", file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
