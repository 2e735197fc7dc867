"""`python -m generator`: what it writes, what it says, and how it ends."""

from __future__ import annotations

import importlib.util
import sys
from typing import TYPE_CHECKING, NamedTuple

import pytest

import generator
from generator import __main__ as command
from generator.outputs import OUTPUTS
from generator.sources import SourceError

if TYPE_CHECKING:
    from pathlib import Path


class Ended(NamedTuple):
    status: int
    out: str
    err: str


class Command:
    """Runs the command in a folder, for files of which it is said what is drawn."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.capture, self.monkeypatch = folder, capture, monkeypatch
        monkeypatch.setattr(command, "ROOT", folder)

    def run(self, *arguments: str, **drawn: str) -> Ended:
        outputs = {f"docs/{name}.md": lambda text=text: text for name, text in drawn.items()}
        self.monkeypatch.setattr(command, "OUTPUTS", outputs)
        status = command.main([*arguments])
        return Ended(status, *self.capture.readouterr())

    def files(self) -> dict[str, str]:
        return {path.stem: path.read_text(encoding="utf-8") for path in self.folder.rglob("*.md")}

    def write(self, **texts: str) -> None:
        (self.folder / "docs").mkdir()
        for name, text in texts.items():
            (self.folder / "docs" / f"{name}.md").write_text(text, encoding="utf-8")


@pytest.fixture(name="in_folder")
def fixture_in_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    return Command(tmp_path, capsys, monkeypatch)


@pytest.mark.parametrize("name", OUTPUTS)
def test_each_generated_file_is_as_it_would_be_drawn_now(name: str) -> None:
    assert (generator.ROOT / name).read_text(encoding="utf-8") == OUTPUTS[name]()


def test_it_writes_the_files_that_change_and_names_them(in_folder: Command) -> None:
    in_folder.write(same="same\n", more="1\n", less="2\n")
    drawn = {"same": "same\n", "more": "2\n", "less": "1\n", "new": "new\n"}
    assert in_folder.run(**drawn) == (0, "wrote docs/more.md\nwrote docs/less.md\nwrote docs/new.md\n", "")
    assert in_folder.files() == drawn
    assert in_folder.run(**drawn) == (0, "", "")


def test_it_makes_the_folder_of_its_first_file(in_folder: Command) -> None:
    assert in_folder.run(new="new\n").status == 0
    assert in_folder.files() == {"new": "new\n"}


def test_a_check_prints_what_would_change_writes_nothing_and_fails(in_folder: Command) -> None:
    old = {"same": "same\n", "other": "a\nb\n"}
    in_folder.write(**old)
    ended = in_folder.run("--check", same="same\n", other="a\nc\n", new="new\n")
    assert ended.status == 1
    assert ended.out == (
        "--- docs/other.md\n+++ docs/other.md (generated)\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n"
        "--- docs/new.md\n+++ docs/new.md (generated)\n@@ -0,0 +1 @@\n+new\n"
    )
    assert ended.err == "generated files are not up to date: run `python -m generator`\n"
    assert in_folder.files() == old


def test_a_check_of_what_is_up_to_date_says_nothing(in_folder: Command) -> None:
    in_folder.write(same="same\n")
    assert in_folder.run("--check", same="same\n") == (0, "", "")


def test_a_source_that_is_no_good_is_named_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails() -> str:
        raise SourceError("registry/some.csv: line 2: code is 'x'")

    monkeypatch.setattr(command, "OUTPUTS", {"docs/a.md": fails})
    with pytest.raises(SystemExit) as ended:
        command.main([])
    assert ended.value.code == 2
    assert capsys.readouterr().err.endswith("python -m generator: error: registry/some.csv: line 2: code is 'x'\n")


def test_what_is_generated_follows_the_checkout_and_not_what_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", ["first", "second"])
    spec = importlib.util.find_spec("generator")
    assert spec is not None
    assert spec.loader is not None
    spec.loader.exec_module(importlib.util.module_from_spec(spec))
    assert sys.path == [str(generator.ROOT / "src"), str(generator.ROOT / "plugin"), "first", "second"]
