"""What decides the plugin's results, in one short string: itself, its tables, and the configuration."""

from __future__ import annotations

import os
import zlib
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
    # A third of what a SHA-1 takes, for which every run of mypy waits; nobody is to be deceived.
    digest = 0
    for source in (*_sources(), httpstatus.__file__):
        with open(source, "rb", buffering=0) as file:  # noqa: PTH123 - a `Path` for each would take as long as reading
            digest = zlib.crc32(file.read(), digest)
    for key, values in sorted(vars(configuration).items()):
        digest = zlib.crc32(f"{key}={sorted(values)}".encode(), digest)
    digest = zlib.crc32(repr(error).encode(), digest)
    return f"{httpstatus.__version__}+{digest:08x}"


def _sources() -> list[str]:
    """The paths of the plugin's modules, those of its packages too."""
    found: list[str] = []
    folders = [os.fspath(Path(__file__).parent)]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.name.endswith(".py"):
                    found.append(entry.path)
                elif entry.is_dir() and entry.name != "__pycache__":
                    folders.append(entry.path)
    return sorted(found)
