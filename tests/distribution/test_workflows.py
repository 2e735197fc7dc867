"""The workflows run what runs on any machine: the test command of the README, and sessions that there are."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").iterdir())
NOXFILE = ast.parse((ROOT / "noxfile.py").read_text(encoding="utf-8"))
SESSIONS = {node.name for node in NOXFILE.body if isinstance(node, ast.FunctionDef) and node.decorator_list}
(PYTHONS,) = (
    ast.literal_eval(node.value)
    for node in NOXFILE.body
    if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "PYTHONS"
)
COMMAND = re.compile(
    r"\.ci/run"
    r"|python -m pip install -q -r requirements/nox\.txt"
    r"|python -m nox(?P<options>(?: --error-on-missing-interpreters| --force-python \"\$PYTHON\")*)"
    r"(?: -s (?P<sessions>[a-z_ ]+?))?(?: -- (?:--newest|--release \"\$TAG\"|\"\$PART\" --minutes 300))?"
)


def steps(workflow: Path) -> list[dict[str, Any]]:
    jobs = yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"]
    return [step for job in jobs.values() for step in job["steps"]]


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_each_command_is_that_of_the_readme_or_a_session(workflow: Path) -> None:
    for command in (step["run"] for step in steps(workflow) if "run" in step):
        known = COMMAND.fullmatch(command)
        assert known, command
        assert set((known["sessions"] or "").split()) <= SESSIONS, command


def test_each_action_is_of_one_release_everywhere() -> None:
    pins = {pin for path in WORKFLOWS for pin in re.findall(r"uses: (\S+)@(\S+ # v\S+)", path.read_text("utf-8"))}
    assert len(pins) == len({action for action, _ in pins}) > 5


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_all_sessions_have_all_their_pythons(workflow: Path) -> None:
    listed = [str(step["with"]["python-version"]) for step in steps(workflow) if "setup-python" in step.get("uses", "")]
    for versions in listed:
        if not versions.startswith("${{"):
            assert tuple(versions.split()) in (PYTHONS, PYTHONS[-1:])


def test_each_python_that_the_metadata_names_is_tested_on_each_system() -> None:
    metadata = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    named = re.findall(r'"Programming Language :: Python :: (3\.[0-9]+)"', metadata)
    tests = yaml.safe_load((ROOT / ".github" / "workflows" / "tests.yml").read_text(encoding="utf-8"))
    matrix = tests["jobs"]["platforms"]["strategy"]["matrix"]
    assert matrix["python"] == named
    assert [system.split("-")[0] for system in matrix["os"]] == ["ubuntu", "macos", "windows"]
