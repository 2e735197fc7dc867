"""The page on what was found in real code, drawn from `packages.toml`, `verdicts.toml` and `results.toml`."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from corpus.packages import KINDS, Package, read_packages
from corpus.results import Result, read_results
from corpus.verdicts import UNJUDGED, VERDICTS, Verdict, read_verdicts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

FILE: Final = Path(__file__).parent.parent / "docs" / "real-code.md"

_CODE: Final = re.compile(r"\[([\w-]+)\]$")

_HEAD: Final = """\
<!-- Generated from corpus/*.toml by `python -m corpus --page`; do not edit. -->

# Findings in real code

mypy runs without and with the plugin on releases from PyPI: packages that others import, most of them typed, and
applications that answer requests by themselves, typed or not. Both runs have `check_untyped_defs`, `warn_unreachable`
and `strict_equality`; the one with the plugin has each of its error codes, those that are off by default too. Somebody
read each line in which the two runs differ, in its source, and judged it:

{meanings}

The releases are listed in `corpus/packages.toml`, the judgements with their reasons in `corpus/verdicts.toml`. This
runs mypy on all of them, fails for a line that is not judged, and draws this page:

<!-- not run: it takes hours, and needs nox -->
```console
$ nox -s corpus -- --write
```

{packages} packages and {applications} applications were run, {lines:,} lines of Python. What the plugin found:

{findings}

{changed}
"""
_TABLES: Final = {
    "package": """\
## Packages

The time is the processor's, with an empty cache, in seconds. Of some `nox -s corpus -- --instructions --write NAME` has
counted the processor's instructions as well, which repeat: so many millions without the plugin, and what it adds.

| Release | Lines | Functions with annotations | mypy's errors | Findings | Time without | with | Instructions |
| --- | --- | --- | --- | --- | --- | --- | --- |""",
    "application": """\
## Applications

They are checked with the frameworks installed and not all else that they require. They share a cache, so that no time
is given.

| Release | Lines | Functions with annotations | mypy's errors | Findings |
| --- | --- | --- | --- | --- |""",
}


def page(packages: Iterable[Package], judged: Mapping[str, Sequence[Verdict]], results: Mapping[str, Result]) -> str:
    """Draw the page: the findings by code and verdict, and a table of the releases of each kind."""
    run = [package for package in packages if package.release in results]
    found = [verdict for package in run for verdict in judged.get(package.release, ())]
    kinds = Counter(package.kind for package in run)
    head = _HEAD.format(
        meanings="\n".join(f"- *{verdict}*: {meaning}." for verdict, meaning in VERDICTS.items()),
        packages=kinds["package"],
        applications=kinds["application"],
        lines=sum(results[package.release].lines for package in run),
        findings="\n".join(_findings([verdict for verdict in found if verdict.is_ours])),
        changed=_changed([verdict for verdict in found if not verdict.is_ours]),
    )
    tables = [
        "\n".join([_TABLES[kind], *(_row(package, judged, results) for package in run if package.kind == kind)])
        for kind in KINDS
    ]
    return "\n".join([head, *(f"{table}\n" for table in tables)])


def _findings(found: Sequence[Verdict]) -> Iterable[str]:
    counts = Counter((code(verdict), verdict.verdict) for verdict in found)
    columns = [*VERDICTS, *([UNJUDGED] if any(verdict == UNJUDGED for _, verdict in counts) else [])]
    yield f"| Code | {' | '.join(columns)} |"
    yield "| --- |" + " --- |" * len(columns)
    for name in sorted({name for name, _ in counts}):
        yield f"| `httpstatus-{name}` | {' | '.join(str(counts[name, column]) for column in columns)} |"


def _changed(lines: Sequence[Verdict]) -> str:
    if not lines:
        return "No line that mypy itself prints is another with the plugin."
    counts = Counter(f"{code(line)} ({line.verdict})" for line in lines)
    listed = ", ".join(f"{count} {name}" for name, count in sorted(counts.items()))
    return f"Of the lines that mypy itself prints the plugin adds or takes away {len(lines)}: {listed}."


def _row(package: Package, judged: Mapping[str, Sequence[Verdict]], results: Mapping[str, Result]) -> str:
    result = results[package.release]
    counts = Counter((code(verdict), verdict.verdict) for verdict in judged.get(package.release, ()))
    cells = [
        package.release,
        f"{result.lines:,}",
        f"{100 * result.annotated // (result.functions or 1)} %",
        f"{result.errors:,}",
        ", ".join(f"{count} {name} {verdict}" for (name, verdict), count in sorted(counts.items())),
    ]
    if package.kind == "package":
        cells += [f"{result.seconds:.1f}", f"{result.seconds_with_plugin:.1f}", _instructions(result)]
    return f"| {' | '.join(cells)} |"


def _instructions(result: Result) -> str:
    if not result.instructions:
        return ""
    return f"{result.instructions:,} + {result.instructions_with_plugin / result.instructions - 1:.1%}"


def code(verdict: Verdict) -> str:
    """Give the error code of the line: of the plugin's without what all have in common."""
    match = _CODE.search(verdict.line)
    return match.group(1).removeprefix("httpstatus-") if match else "note"


def write_page() -> None:
    """Draw the page from the files as they are."""
    FILE.write_text(page(read_packages(), read_verdicts(), read_results()), encoding="utf-8")
