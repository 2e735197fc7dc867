"""How a type checker is run, and how what it prints is read."""

from __future__ import annotations

import json
from importlib import metadata
from typing import TYPE_CHECKING

import pytest

from generator import checkers
from generator.checkers import CHECKERS, Checker, pyrefly_errors, pyright_errors, text_errors

if TYPE_CHECKING:
    from pathlib import Path


def test_errors_are_read_from_lines_and_grouped_by_line() -> None:
    assert text_errors(
        "cases.py:7: error: One  [name]\n"
        "cases.py:7:12: error: Two\n"
        "cases.py:8: note: Revealed\n"
        "cases.py:9:1: error[rule] Three\n"
        "Found 3 errors\n"
    ) == {7: [": One  [name]", ": Two"], 9: ["[rule] Three"]}


def test_pyrights_lines_begin_with_0_and_its_warnings_are_no_errors() -> None:
    def found(line: int, severity: str, message: str, **more: str) -> dict[str, object]:
        return {"range": {"start": {"line": line}}, "severity": severity, "message": message, **more}

    diagnostics = [found(0, "error", "One", rule="reportOne"), found(0, "error", "Two"), found(4, "warning", "Three")]
    assert pyright_errors(json.dumps({"generalDiagnostics": diagnostics})) == {1: ["One [reportOne]", "Two [None]"]}


def test_pyreflys_warnings_are_no_errors() -> None:
    errors = [
        {"line": 3, "severity": "error", "description": "One", "name": "bad-one"},
        {"line": 5, "severity": "warn", "description": "Two", "name": "bad-two"},
    ]
    assert pyrefly_errors(json.dumps({"errors": errors})) == {3: ["One [bad-one]"]}


def test_the_version_is_that_of_the_distribution_of_the_command() -> None:
    assert Checker("a checker", "", ("pytest", "check"), text_errors).version == metadata.version("pytest")


def test_the_first_checker_is_the_one_with_the_plugin_and_no_other_has_it() -> None:
    with_plugin = [checker.name for checker in CHECKERS if "httpstatus.mypy" in str(checker.configuration)]
    assert with_plugin == [CHECKERS[0].name] == ["mypy with the plugin"]


def checker(folder: Path, monkeypatch: pytest.MonkeyPatch, program: str) -> Checker:
    """Give a checker that is a program of the shell."""
    bin_folder = folder / "bin"
    bin_folder.mkdir()
    (bin_folder / "checker").write_text(f"#!/bin/sh\n{program}\n", encoding="utf-8")
    (bin_folder / "checker").chmod(0o755)
    monkeypatch.setattr(checkers, "BIN", bin_folder)
    configuration = (("one.ini", "settings\n"), ("two.ini", "more\n"))
    return Checker("a checker", "strict", ("checker", "--strict"), text_errors, configuration)


def test_a_checker_runs_beside_the_file_with_its_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = checker(tmp_path, monkeypatch, 'echo "$2:3: error: $1 $(cat one.ini two.ini | tr "\\n" " ")"; exit 1')
    assert one.check(tmp_path / "cases.py") == {3: [": --strict settings more "]}


def test_a_checker_that_finds_nothing_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert checker(tmp_path, monkeypatch, "exit 0").check(tmp_path / "cases.py") == {}


@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("echo found; echo no such option >&2; exit 2", "no such option"),
        ("echo no such file; exit 2", "no such file"),
        ("echo crashed; kill -HUP $$", "crashed"),
    ],
)
def test_a_checker_that_fails_is_not_taken_for_one_that_finds_nothing(
    program: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(RuntimeError, match=f"^a checker failed: {said}\n$"):
        checker(tmp_path, monkeypatch, program).check(tmp_path / "cases.py")
