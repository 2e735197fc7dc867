"""Say what stands in the way of a release: ``python release.py v1.2.3``, which is to be the tag."""

from __future__ import annotations

import sys
from pathlib import Path

from hatchling.metadata.core import ProjectMetadata
from hatchling.plugin.manager import PluginManager

# RFC 2606, Section 3: nobody can be reached under it.
NOBODY = "example.org"


def obstacles(root: Path, tag: str) -> list[str]:
    """What has to be done before the checkout may be released under the tag, a line for each; none if it may be."""
    metadata = ProjectMetadata(str(root), PluginManager())
    version = metadata.version
    found = []
    if tag != f"v{version}":
        found.append(f"src/httpstatus/__init__.py has __version__ {version!r}, and so the tag is v{version}, not {tag}")
    if f"\n## {version} (" not in (root / "CHANGELOG.md").read_text(encoding="utf-8"):
        found.append(f"CHANGELOG.md has no section {version}: run `towncrier build --version {version}`")
    if left := sorted(path.name for path in (root / "changes").iterdir() if path.name != "README.md"):
        found.append(f"changes/ still has {', '.join(left)}: run `towncrier build --version {version}`")
    if places := [
        place for place in (*metadata.core.urls.values(), *metadata.core.authors_data["email"]) if NOBODY in place
    ]:
        found.append(f"pyproject.toml says {places[0]}, where nobody is: write where the repository is")
    return found


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("release.py: name the tag, as in `python release.py v1.2.3`")
    if found := obstacles(Path(__file__).parent, sys.argv[1]):
        sys.exit("\n".join(f"release.py: {line}" for line in found))
