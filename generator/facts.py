"""The files of `registry/`, read."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from generator import ROOT, registry

if TYPE_CHECKING:
    from typing import Final

REGISTRY: Final = ROOT / "registry"


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a CSV file of `registry/`, each as a mapping from column to text."""
    with (REGISTRY / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def header(source: str) -> str:
    """Return the first lines of every generated file."""
    return (
        f"# Generated from {source} by `python -m generator`; do not edit.\n"
        f"# IANA's registry of HTTP status codes as of {registry.last_updated()}.\n"
    )
