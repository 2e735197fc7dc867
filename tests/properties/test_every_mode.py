"""Of random programs, right and wrong, mypy prints in every mode what it prints without a cache."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest
from mypy_runs import Printed, clean, configuration, has, run, write
from programs import as_int, drawn, programs
from right import HEAD as HEAD_OF_RIGHT
from right import Right
from rule_cases import STAND_INS
from test_properties import HEAD, in_any_order

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SETTINGS: Final = f"mypy_path = {STAND_INS}\n"
FILES: Final = ("one.py", "other.py", "right.py")


@pytest.fixture(scope="module")
def sources(some_right: list[Right]) -> dict[str, str]:
    """Two modules of random programs, and one of right ones, in each of which a code is wrong."""
    functions = [program.written(f"f{number}", as_int) for number, program in enumerate(drawn(programs))]
    head = HEAD.format(module="http").replace("@", "")
    right = [program.written(f"f{number}") for number, program in enumerate(some_right)]
    wrong = [re.sub(r"== \d\d\d", "== 427", text, count=1) for text in right]
    return {
        "one.py": head + "\n".join(functions[::2]),
        "other.py": head + "\n".join(functions[1::2]),
        "right.py": HEAD_OF_RIGHT.format(module="http") + "\n".join(wrong),
    }


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, sources: dict[str, str]) -> Path:
    folder = tmp_path_factory.mktemp("modes")
    write(folder, {"mypy.ini": configuration(settings=SETTINGS), **sources})
    return folder


@pytest.fixture(scope="module")
def cold(folder: Path) -> list[str]:
    """What a run prints that has no cache; it leaves one."""
    done = run(folder, *FILES)
    assert sum("[httpstatus-" in line for line in done.lines) > 10
    return printed(done)


def printed(done: Printed) -> list[str]:
    """The lines in one order, each with its unions in one order: from a cache, mypy gives long ones in another."""
    return sorted(in_any_order(line) for line in clean(done).lines)


def test_a_run_that_checks_one_module_again_prints_the_same(
    folder: Path, sources: dict[str, str], cold: list[str]
) -> None:
    write(folder, {"other.py": sources["other.py"] + "\n"})
    assert printed(run(folder, *FILES)) == cold


@pytest.mark.matrix
@pytest.mark.skipif(not has("--num-workers"), reason="this mypy has no workers")
def test_several_processes_print_the_same(folder: Path, cold: list[str]) -> None:
    assert printed(run(folder, "--num-workers=2", "--cache-dir=several", *FILES)) == cold


@pytest.fixture
def daemon(folder: Path) -> Iterator[Path]:
    yield folder
    run(folder, "stop", tool="dmypy")


@pytest.mark.matrix
def test_the_daemon_prints_the_same_at_first_and_after_an_edit(
    daemon: Path, sources: dict[str, str], cold: list[str]
) -> None:
    command = ("run", "--", "--cache-dir=daemon", *FILES)
    assert printed(run(daemon, *command, tool="dmypy")) == cold
    write(daemon, {"one.py": sources["one.py"].replace("404", "410")})
    assert printed(run(daemon, *command, tool="dmypy")) != cold
    write(daemon, {"one.py": sources["one.py"]})
    assert printed(run(daemon, *command, tool="dmypy")) == cold
