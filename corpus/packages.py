"""The list of packages in ``packages.toml``, and the running of commands on them."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tomllib

if TYPE_CHECKING:
    from collections.abc import Collection

LIST = Path(__file__).parent / "packages.toml"
KINDS = ("package", "application")
DISTRIBUTIONS = ("sdist", "wheel")


class PackageError(Exception):
    """A command did not do its work on a package: what was run, what it said, and what to do."""


@dataclass(frozen=True)
class Package:
    """One published package."""

    kind: str
    """One of `KINDS`: what others import, or what answers requests by itself."""
    name: str
    version: str
    until: str
    """The day whose releases its requirements are taken from."""
    paths: tuple[str, ...]
    """What mypy checks: files and folders of the distribution."""
    beside: tuple[str, ...] = ()
    """What to install beyond the package's own requirements, so that the types of its tests resolve too."""
    mypy_path: tuple[str, ...] = ()
    """Folders from which modules are imported, beside the root."""
    exclude: tuple[str, ...] = ()
    """Regular expressions for the paths that mypy cannot read."""
    distribution: str = "sdist"
    """One of `DISTRIBUTIONS`: what is downloaded. Some applications have no source distribution."""
    frameworks: tuple[str, ...] = ()
    """What is installed for all applications, in the place of what each requires."""

    @property
    def release(self) -> str:
        """How it is called in what is printed, and in `verdicts.toml`."""
        return f"{self.name} {self.version}"

    @property
    def folder(self) -> str:
        return f"{self.name}-{self.version}"

    @property
    def environment(self) -> str:
        """The folder of the environment: applications share one."""
        return f"{self.folder}/environment" if self.kind == "package" else "frameworks"

    @property
    def requirements(self) -> tuple[str, ...]:
        """What `uv pip install` takes."""
        own = (f"{self.name}=={self.version}", *self.beside) if self.kind == "package" else self.frameworks
        return (f"--exclude-newer={self.until}", *own)


def read_packages() -> list[Package]:
    """Read the list; a `SystemExit` names the entry that is not as it should be."""
    listed = tomllib.loads(LIST.read_text(encoding="utf-8"))
    common: dict[str, dict[str, Any]] = {"package": {}, "application": {"frameworks": listed["frameworks"]}}
    return [
        _package(entry, {"kind": kind, "until": listed["until"], **common[kind]})
        for kind in KINDS
        for entry in listed.get(kind, ())
    ]


def _package(entry: dict[str, Any], common: dict[str, Any]) -> Package:
    known = {field.name for field in fields(Package)} - {"kind", "frameworks"}
    given = {key.replace("-", "_"): value for key, value in entry.items()}
    if unknown := given.keys() - known:
        raise SystemExit(f"packages.toml: {entry.get('name')}: unknown key {', '.join(sorted(unknown))}")
    if missing := {"name", "version", "paths"} - given.keys():
        raise SystemExit(f"packages.toml: {entry}: {', '.join(sorted(missing))} missing")
    if given.get("distribution", "sdist") not in DISTRIBUTIONS:
        raise SystemExit(
            f"packages.toml: {entry['name']}: distribution is {given['distribution']!r},"
            f" which should be one of {', '.join(DISTRIBUTIONS)}"
        )
    for key, value in given.items():
        parts = [value] if key in {"name", "version", "until", "distribution"} else value
        if not isinstance(parts, list) or not all(isinstance(part, str) for part in parts):
            kind = "a text" if parts is not value else "a list of texts"
            raise SystemExit(f"packages.toml: {entry['name']}: {key} is {value!r}, which should be {kind}")
    values: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in (common | given).items()
    }
    return Package(**values)


def run(*command: str, folder: Path, advice: str, accepted: Collection[int] = (0,)) -> str:
    """Run a command and give back what it printed; a `PackageError` says why it failed, and what to do."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 ours
    if done.returncode not in accepted:
        said = (done.stderr.strip() or done.stdout.strip()).splitlines()[-12:]
        raise PackageError("\n    ".join([f"{advice}. This failed: {' '.join(command)}", *said]))
    return done.stdout
