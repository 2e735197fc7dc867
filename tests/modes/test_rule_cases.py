"""In every mode mypy finds in the case files of `tests/rules` what it finds there without a cache."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

import pytest
from mypy.version import __version__ as version
from mypy_runs import clean, has, run, write
from rule_cases import SETTINGS, STAND_INS, configuration, names, sources

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_IMPORT: Final = re.compile(r"^( *)from ([\w.]+) import ([\w, ]+)$", re.MULTILINE)
# Of these mypy knows more than is written in them.
_SPECIAL: Final = ("__future__", "collections.abc", "typing", "typing_extensions")


def found(folder: Path, *arguments: str, tool: str = "mypy") -> list[str]:
    return clean(run(folder, *arguments, tool=tool)).in_one_order


# What was found without a cache serves all modes.
_GROUPS: Final = [
    pytest.param(settings, id=names(settings)[0], marks=pytest.mark.xdist_group(names(settings)[0]))
    for settings in SETTINGS
]


@pytest.fixture(scope="module", params=_GROUPS)
def settings(request: pytest.FixtureRequest) -> tuple[str, ...]:
    """The settings that some of the case files have."""
    return tuple(request.param)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, settings: tuple[str, ...]) -> Path:
    folder = tmp_path_factory.mktemp("cases")
    write(folder, {"mypy.ini": configuration(settings), **sources()})
    return folder


@pytest.fixture(scope="module")
def cold(folder: Path, settings: tuple[str, ...]) -> list[str]:
    """What a run finds that has no cache; it leaves one."""
    return found(folder, *names(settings))


def test_a_warm_run_finds_the_same(folder: Path, settings: tuple[str, ...], cold: list[str]) -> None:
    assert found(folder, *names(settings)) == cold


# Every other file.
_HALVES: Final = [0, pytest.param(1, marks=pytest.mark.matrix)]


@pytest.mark.parametrize("half", _HALVES)
def test_what_is_checked_again_beside_what_is_not_gives_the_same(
    folder: Path, settings: tuple[str, ...], cold: list[str], half: int
) -> None:
    """Every other file is changed: each is checked again once, and once what was found in it is in the cache."""
    write(folder, {name: sources()[name] + "\n" for name in names(settings)[half::2]})
    assert found(folder, *names(settings)) == cold


@pytest.mark.skipif(not has("--num-workers"), reason="this mypy has no workers")
def test_several_processes_find_the_same(folder: Path, settings: tuple[str, ...], cold: list[str]) -> None:
    assert found(folder, "--num-workers=2", "--cache-dir=several", *names(settings)) == cold


def supplied() -> tuple[dict[str, str], dict[str, list[str]]]:
    """The case files, with modules of the project between them and what they import, and the names in each of these."""
    supply: dict[str, list[str]] = defaultdict(list)

    def by_a_detour(match: re.Match[str]) -> str:
        indentation, module, imported = match.groups()
        # Some names of libraries are known by the module that they are imported from.
        if module in _SPECIAL or STAND_INS.joinpath(module.partition(".")[0]).exists():
            return match[0]
        supply[module] += [name.partition(" as ")[0].strip() for name in imported.split(",")]
        return f"{indentation}from supply.{module.replace('.', '_')} import {imported}"

    rewritten = {name: _IMPORT.sub(by_a_detour, text) for name, text in sources().items()}
    return rewritten, supply


def about(files: list[str], lines: list[str]) -> list[str]:
    """What is said about some files, and not about those that they import."""
    return [line for line in lines if line.partition(":")[0].replace("\\", "/") in files]


@pytest.fixture
def daemon(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path
    run(tmp_path, "stop", tool="dmypy")


@pytest.mark.matrix
@pytest.mark.parametrize("half", _HALVES)
def test_the_daemon_finds_the_same_when_it_checks_functions_alone(
    daemon: Path, settings: tuple[str, ...], cold: list[str], half: int
) -> None:
    """What each function depends on changes: the modules that its names are imported from."""
    files, supply = supplied()
    as_it_was, otherwise = {}, {}
    for module, imported in supply.items():
        file = f"supply/{module.replace('.', '_')}.py"
        as_it_was[file] = "".join(f"from {module} import {name} as {name}\n" for name in imported)
        otherwise[file] = "".join(f"class {name}: ...\n" for name in dict.fromkeys(imported))
    write(daemon, {"mypy.ini": configuration(settings), **files, **as_it_was})
    checked = names(settings)[half::2] or names(settings)
    cold = about(checked, cold)

    def of_daemon() -> list[str]:
        return about(checked, found(daemon, "run", "--", *checked, tool="dmypy"))

    assert of_daemon() == cold
    write(daemon, otherwise)
    assert of_daemon() != cold or all(files[name] == sources()[name] for name in checked)
    write(daemon, as_it_was)
    # Of functions alone the daemon never says that an ignore is unused.
    expected = [line for line in cold if not line.endswith("[unused-ignore]")]
    again = of_daemon()
    if version.startswith("1."):
        # It lacks what is stored by a function that is not checked again yet; nothing else is found.
        assert set(again) <= set(expected)
    else:
        assert again == expected
