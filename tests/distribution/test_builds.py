"""What is built: the same bytes wherever and whenever it is built, and links that lead somewhere from PyPI."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from email import message_from_bytes
from pathlib import Path

import pytest
from readme_renderer.markdown import render

from hatch_build import with_absolute_links

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parents[2]
HOOK = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["metadata"]["hooks"][
    "custom"
]


def build(tree: Path, into: Path, **environment: str) -> dict[str, bytes]:
    """The files that hatchling makes of a tree, by name."""
    command = (sys.executable, "-m", "hatchling", "build", "-d", str(into))
    subprocess.run(command, cwd=tree, check=True, capture_output=True, env={**os.environ, **environment})
    return {path.name: path.read_bytes() for path in sorted(into.iterdir())}


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what git has, or would have."""
    copy = tmp_path_factory.mktemp("a") / "checkout"
    command = ("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, copy / name)
    return copy


@pytest.fixture(scope="module")
def built(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return build(checkout, tmp_path_factory.mktemp("built"))


def test_other_times_modes_and_places_build_the_same_bytes(
    checkout: Path, built: dict[str, bytes], tmp_path: Path
) -> None:
    other = tmp_path / "deep" / "inside" / "another place"
    shutil.copytree(checkout, other)
    for path in other.rglob("*"):
        if path.is_file():
            path.chmod(path.stat().st_mode & 0o700)  # what may be run may still be
        os.utime(path, (1_000_000_000, 1_000_000_000))
    again = build(other, tmp_path / "built", TZ="Asia/Kathmandu", PYTHONHASHSEED="7", LC_ALL="C")
    assert {name: len(content) for name, content in again.items()} == {n: len(c) for n, c in built.items()}
    assert again == built


def test_the_sdist_builds_the_same_bytes(built: dict[str, bytes], tmp_path: Path) -> None:
    (sdist,) = (name for name in built if name.endswith(".tar.gz"))
    (tmp_path / sdist).write_bytes(built[sdist])
    with tarfile.open(tmp_path / sdist) as archive:
        # Debian's 3.11.2 does not know it yet.
        if hasattr(tarfile, "data_filter"):
            archive.extraction_filter = tarfile.data_filter
        archive.extractall(tmp_path)  # noqa: S202 - it is ours
    assert build(tmp_path / sdist.removesuffix(".tar.gz"), tmp_path / "built") == built


@pytest.fixture(scope="module")
def description(built: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> str:
    (name,) = (name for name in built if name.endswith(".whl"))
    wheel = tmp_path_factory.mktemp("wheel") / name
    wheel.write_bytes(built[name])
    with zipfile.ZipFile(wheel) as archive:
        (metadata,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        content = message_from_bytes(archive.read(metadata)).get_payload(decode=True)
    assert isinstance(content, bytes)
    return content.decode("utf-8")


def links(text: str) -> list[str]:
    """Where the links of a text lead as PyPI renders it, but for those that it gives to each heading itself."""
    page = render(text)
    assert page is not None
    return [link for link in re.findall(r'href="([^"]*)"', page) if not link.startswith("#user-content-")]


def test_every_link_on_pypi_is_absolute(description: str) -> None:
    found = links(description)
    assert len(found) > 5
    assert [link for link in found if not link.startswith("https://")] == []


def test_every_link_into_the_repository_leads_to_a_file(description: str) -> None:
    prefix = re.compile(re.escape(HOOK["repository"]) + r"/blob/v[0-9][0-9a-z.]*/([^#]*)")
    found = [into[1] for link in links(description) if (into := prefix.match(link))]
    assert len(found) > 5
    assert [name for name in found if not (ROOT / name).exists()] == []


def test_a_link_that_is_absolute_stays_as_it_is() -> None:
    text = "[a](https://a.example/x) [b](docs/b.md#c) [d](#e)"
    assert with_absolute_links(text, "https://r.example", "v1") == (
        "[a](https://a.example/x) [b](https://r.example/blob/v1/docs/b.md#c) [d](https://r.example/blob/v1/README.md#e)"
    )


@pytest.mark.parametrize(("name", "line"), [("docs/command.md", "repo: {} "), ("mkdocs.yml", "\nrepo_url: {}\n")])
def test_what_names_the_repository_has_its_address(name: str, line: str) -> None:
    assert line.format(HOOK["repository"]) in (ROOT / name).read_text(encoding="utf-8")
