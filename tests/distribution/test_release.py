"""What stands in the way of a release is said, each with its cure."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from release import obstacles

ROOT = Path(__file__).parents[2]


@pytest.fixture
def ready(tmp_path: Path) -> Path:
    """A checkout that may be released as v7.8.9."""
    for name in ("README.md", "LICENSE", "hatch_build.py"):
        shutil.copy(ROOT / name, tmp_path / name)
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8").replace("example.org", "somebody.example")
    (tmp_path / "pyproject.toml").write_text(project, encoding="utf-8")
    (tmp_path / "src" / "httpstatus").mkdir(parents=True)
    (tmp_path / "src" / "httpstatus" / "__init__.py").write_text('__version__ = "7.8.9"\n', encoding="utf-8")
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## 7.8.9 (2031-01-02)\n", encoding="utf-8")
    (tmp_path / "changes").mkdir()
    (tmp_path / "changes" / "README.md").touch()
    return tmp_path


def test_nothing_stands_in_the_way_of_a_checkout_that_is_ready(ready: Path) -> None:
    assert obstacles(ready, "v7.8.9") == []


def test_the_tag_is_the_version(ready: Path) -> None:
    assert obstacles(ready, "v7.8.8") == [
        "src/httpstatus/__init__.py has __version__ '7.8.9', and so the tag is v7.8.9, not v7.8.8"
    ]


def test_the_changelog_has_a_section_and_no_fragment_is_left(ready: Path) -> None:
    (ready / "CHANGELOG.md").write_text("# Changelog\n", encoding="utf-8")
    (ready / "changes" / "+new.feature.md").touch()
    assert obstacles(ready, "v7.8.9") == [
        "CHANGELOG.md has no section 7.8.9: run `towncrier build --version 7.8.9`",
        "changes/ still has +new.feature.md: run `towncrier build --version 7.8.9`",
    ]


def test_the_repository_has_an_address(ready: Path) -> None:
    project = (ready / "pyproject.toml").read_text(encoding="utf-8")
    (ready / "pyproject.toml").write_text(project.replace("somebody.example", "example.org"), encoding="utf-8")
    (said,) = obstacles(ready, "v7.8.9")
    assert said.endswith("where nobody is: write where the repository is")
