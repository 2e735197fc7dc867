"""What decides the plugin's results, in one short string: itself, its tables, and the configuration."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import httpstatus

if TYPE_CHECKING:
    from httpstatus_mypy.configuration import Configuration


def of(configuration: Configuration, error: str | None) -> str:
    """Give a string that differs whenever the plugin might answer differently.

    It is made of the source of the plugin and of the enum, in which the registry and every other table are, rather
    than of version numbers, which somebody has to remember to change.
    """
    digest = hashlib.blake2b(digest_size=8)
    for path in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(path.read_bytes())
    digest.update(Path(httpstatus.__file__).read_bytes())
    for key, values in configuration._asdict().items():
        digest.update(f"{key}={sorted(values)}".encode())
    digest.update(repr(error).encode())
    return f"{httpstatus.__version__}+{digest.hexdigest()}"
