"""What is installed: the distribution's name and version, and what the wheel carries beside modules."""

from __future__ import annotations

from importlib import metadata, resources
from pathlib import Path

import httpstatus
import httpstatus.mypy

ROOT = Path(__file__).parents[2]


def test_the_distribution_has_the_name_that_the_readme_and_the_error_say() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    name = metadata.metadata("typed-httpstatus")["Name"]
    assert f"`pip install {name}`" in readme
    assert f'pip install "{name}[mypy]"' in readme
    assert f"'{name}[mypy]'" in httpstatus.mypy._cure


def test_the_distribution_has_the_version_that_the_package_says() -> None:
    assert metadata.version("typed-httpstatus") == httpstatus.__version__


def test_the_page_of_each_rule_is_installed_as_it_stands_in_the_documentation() -> None:
    installed = resources.files("httpstatus") / "rules"
    pages = {page.name: page.read_text(encoding="utf-8") for page in installed.iterdir()}
    assert pages == {page.name: page.read_text(encoding="utf-8") for page in (ROOT / "docs" / "rules").iterdir()}
    assert "range.md" in pages
