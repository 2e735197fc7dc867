"""What decides the plugin's answers is never left out of the caches, and what does not is never in them."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import httpstatus_mypy
import pytest
from mypy_runs import clean
from running import CASES, SETTINGS, Project

import httpstatus

if TYPE_CHECKING:
    from collections.abc import Callable

matrix = pytest.mark.matrix
MODULES = len(list(CASES.glob("app/*.py")))


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """The cases, and copies of our packages, which stand before the installed ones."""
    project = Project(tmp_path / "project")
    for package in (httpstatus, httpstatus_mypy):
        folder = Path(str(package.__file__)).parent
        shutil.copytree(folder, tmp_path / "copies" / folder.name, ignore=shutil.ignore_patterns("__pycache__"))
    return project


def environment(project: Project) -> dict[str, str]:
    return {"PYTHONPATH": str(project.path("../copies").resolve())}


def checked(project: Project) -> tuple[set[str], list[str]]:
    """The modules of the program that mypy checked anew, and what it found."""
    printed = project.run("-v", "--no-error-summary", "-p", "app", environment=environment(project))
    fresh = set(re.findall(r"LOG:\s+Metadata fresh for app(\.\w+)?:", printed.err))
    all_of_it = {f".{path.stem}" for path in project.folder.glob("app/*.py")} - {".__init__"} | {""}
    return all_of_it - fresh, clean(printed._replace(err="")).in_one_order


def change(file: str, old: str, new: str) -> Callable[[Project], None]:
    def make(project: Project) -> None:
        project.replace(file, old, new)

    return make


VENDORS = "../copies/httpstatus_mypy/_vendors.py"
ENUM = "../copies/httpstatus/__init__.py"
CHANGES = {
    "version": change(ENUM, f'__version__ = "{httpstatus.__version__}"', '__version__ = "999.0"'),
    "registry": change(ENUM, "Not Found", "Not There"),
    "vendors": change(VENDORS, "520:", "999520:"),
    "plugin": change("../copies/httpstatus_mypy/diagnostics.py", "this never matches", "this is never it"),
    "extra_codes": change("mypy.ini", "extra_codes = 555", "extra_codes = 427"),
    "status_attributes": change("mypy.ini", "app.supply.Reply.code", "app.supply.Reply.other"),
    "status_arguments": change("mypy.ini", "app.supply.fail.code", "app.supply.other.code"),
    "status_names": change("mypy.ini", "status_names = status_code", "status_names = exit_code"),
}


# The others change a file as well, or the configuration, which `tests/configuration` changes.
ALWAYS = ("plugin",)


@pytest.mark.parametrize("name", [name if name in ALWAYS else pytest.param(name, marks=matrix) for name in CHANGES])
def test_what_decides_the_answers_rechecks_everything_when_it_changes(project: Project, name: str) -> None:
    first, as_it_was = checked(project)
    assert len(first) == MODULES
    assert checked(project) == (set(), as_it_was), "no change, no work"
    CHANGES[name](project)
    again, found = checked(project)
    assert again == first
    cold = project.check("-p", "app", "--cache-dir=/dev/null", environment=environment(project))
    assert found == cold
    assert checked(project) == (set(), cold)


def test_what_does_not_decide_the_answers_rechecks_nothing(project: Project) -> None:
    _, as_it_was = checked(project)
    for path in project.path("../copies").resolve().rglob("*.py"):
        os.utime(path)
    project.write("mypy.ini", SETTINGS.replace("extra_codes = 555", "extra_codes = 555,\n    # a comment"))
    assert checked(project) == (set(), as_it_was)
