"""Programs that others wrote: mypy's own test data, and CPython's standard library."""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
import sysconfig
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import mypy.version

if TYPE_CHECKING:
    from collections.abc import Iterator

    from running import Project

SEED: Final = 404
_CASE: Final = re.compile(r"^\[case [^\]]*\]\n", re.MULTILINE)
_PLACE: Final = re.compile(r"(\w+)\.py:(\d+)")
_SECTION: Final = re.compile(r"^\[(\w+)([^\]\n]*)\]\s*\n", re.MULTILINE)


def data_of_mypys_tests(folder: Path) -> dict[str, str]:
    """The programs of mypy's test data, from its source distribution."""
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary=mypy"),
            *(f"--dest={folder}", f"mypy=={mypy.version.__version__}"),
        ],
        check=True,
    )
    (path,) = folder.glob("mypy-*.tar.gz")
    programs = {}
    with tarfile.open(path) as archive:
        for member in sorted(archive.getmembers(), key=lambda member: member.name):
            if re.search(r"test-data/unit/check-[\w-]+\.test$", member.name):
                file = archive.extractfile(member)
                assert file is not None
                text = file.read().decode("utf-8")
                for number, case in enumerate(_CASE.split(text)[1:]):
                    stem = re.sub(r"\W", "_", Path(member.name).stem)
                    programs |= {f"{stem}_{number}_{part}": body for part, body in enumerate(_programs(case))}
    return programs


def _programs(case: str) -> Iterator[str]:
    """The program of a case, and the files beside it."""
    pieces = _SECTION.split(case)
    yield pieces[0]
    for kind, name, body in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
        if kind == "file" and name.strip().endswith(".py"):
            yield body


def standard_library() -> dict[str, str]:
    """The modules of the standard library, without its tests."""
    root = Path(sysconfig.get_path("stdlib"))
    programs = {}
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root).parts
        if not {"site-packages", "test", "tests", "idlelib", "lib2to3"} & set(parts):
            try:
                programs["std_" + re.sub(r"\W", "_", "_".join(parts)[:-3])] = path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue
    return programs


def batches(programs: dict[str, str], sample: int | None, size: int = 200) -> Iterator[dict[str, str]]:
    """The programs, some at a time; a sample is the same each time."""
    names = sorted(programs)
    if sample is not None:
        names = random.Random(SEED).sample(names, sample)  # noqa: S311 - nothing is kept secret
    for start in range(0, len(names), size):
        yield {name: programs[name] for name in names[start : start + size]}


def compare(project: Project, programs: dict[str, str], settings: str) -> tuple[int, list[str], list[str]]:
    """Check programs together, without and with the plugin.

    How many could be checked together, and what mypy found in those without and with the plugin.  A program in which
    it finds what ends the run, or on which it crashes by itself, is checked alone, for the sake of the plugin.
    """
    for name, text in programs.items():
        project.write(f"{name}.py", text)
    project.write("without.ini", settings)
    project.write("with.ini", f"{settings}plugins = httpstatus.mypy\n")
    together = sorted(programs)
    without: list[str] = []
    with_plugin: list[str] = []
    while together:
        status, without = _run(project, "without", together)
        if status in {0, 1}:
            status, with_plugin = _run(project, "with", together)
            assert status in {0, 1}, "\n".join(with_plugin[-40:])
            break
        blamed = {match[1] for line in without if (match := _PLACE.match(line))} & set(together)
        assert blamed, "\n".join(without[-40:])
        together = [name for name in together if name not in blamed]
        for name in blamed:
            _same_alone(project, name)
        without = []
    return len(together), without, with_plugin


def _same_alone(project: Project, name: str) -> None:
    # With a cache, since there are thousands of these, and each would read the same stubs again.
    status, without = _run(project, "without", [name], cache=".cache_without")
    if any("INTERNAL ERROR" in line for line in without):
        return  # mypy's own
    assert (status, without) == _run(project, "with", [name], cache=".cache_with"), name


def _run(project: Project, label: str, names: list[str], cache: str = os.devnull) -> tuple[int, list[str]]:
    printed = project.run(
        *(f"--config-file={label}.ini", "--no-error-summary", "--show-traceback"),
        *(f"--cache-dir={cache}", *(f"{name}.py" for name in names)),
    )
    return printed.status, sorted((printed.out + printed.err).splitlines())


def lost(programs: dict[str, str], without: list[str], with_plugin: list[str]) -> list[str]:
    """What mypy finds without the plugin in a place of which it says nothing with it.

    It may say the same of a narrower type, and nothing of what cannot be reached, if it says so.  Its false positives
    on statuses may be gone.
    """
    said = set(with_plugin)
    new = [(match[1], int(match[2]), line) for line in said.difference(without) if (match := _PLACE.match(line))]
    accounted = {(name, number) for name, number, _ in new} | {
        (name, further)
        for name, number, line in new
        if line.endswith("[unreachable]")
        for further in _to_the_end_of_the_block(programs[name].splitlines(), number)
    }
    return [
        line
        for line in without
        if line not in said
        and not ("[comparison-overlap]" in line and "HTTPStatus" in line)
        and not ((match := _PLACE.match(line)) and (match[1], int(match[2])) in accounted)
    ]


def _to_the_end_of_the_block(lines: list[str], number: int) -> Iterator[int]:
    """The lines after the one of a number that are indented like it, or deeper."""
    indentation = len(lines[number - 1]) - len(lines[number - 1].lstrip())
    for further, line in enumerate(lines[number:], number + 1):
        if line and not line.startswith(" " * indentation):
            return
        yield further
