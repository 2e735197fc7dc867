"""What is installed: the distribution's name and version."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

import httpstatus
import httpstatus.mypy


def test_the_distribution_has_the_name_that_the_readme_and_the_error_say() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    name = metadata.metadata("typed-httpstatus")["Name"]
    assert f"pip install {name} " in readme
    assert f'pip install "{name}[mypy]"' in readme
    assert f"'{name}[mypy]'" in httpstatus.mypy._cure


def test_the_distribution_has_the_version_that_the_package_says() -> None:
    assert metadata.version("typed-httpstatus") == httpstatus.__version__
