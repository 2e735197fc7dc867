"""What of the metadata follows from the address of the repository: the project's links, and those of its README."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

# `](docs/x.md)`: what begins with a scheme is absolute.
RELATIVE_LINK = re.compile(r"\]\((?![a-z]+:)([^)\s]+)\)")


def with_absolute_links(readme: str, repository: str, revision: str) -> str:
    """The text with its links into the checkout, and those to its own headings, as addresses of the repository."""

    def absolute(link: re.Match[str]) -> str:
        target = link[1]
        # PyPI gives the anchors of headings other names.
        path = f"README.md{target}" if target.startswith("#") else target
        return f"]({repository}/blob/{revision}/{path})"

    return RELATIVE_LINK.sub(absolute, readme)


class MetadataHook(MetadataHookInterface):
    """Hatchling's hook: `[tool.hatch.metadata.hooks.custom]` of pyproject.toml is its configuration."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add what pyproject.toml names as dynamic: `urls` and `readme`."""
        repository = self.config["repository"]
        readme = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        metadata["urls"] = {"Source": repository} | {
            name: f"{repository}/{path}" for name, path in self.config["urls"].items()
        }
        metadata["readme"] = {
            "content-type": "text/markdown",
            "text": with_absolute_links(readme, repository, f"v{metadata['version']}"),
        }
