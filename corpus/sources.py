"""What is downloaded: distributions, and the environments in which their imports resolve."""

from __future__ import annotations

import re
import shutil
import sys
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING

from packaging.utils import (
    InvalidSdistFilename,
    InvalidWheelFilename,
    canonicalize_name,
    parse_sdist_filename,
    parse_wheel_filename,
)
from packaging.version import Version

from corpus.packages import Package, PackageError, run

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path.cwd() / ".corpus"
DISTRIBUTIONS = FOLDER / "distributions"


def downloaded(package: Package) -> Iterator[Path]:
    """Find the package's distribution among those that are there."""
    wanted = canonicalize_name(package.name), Version(package.version)
    is_wheel = package.distribution == "wheel"
    for path in DISTRIBUTIONS.glob("*.whl" if is_wheel else "*.tar.gz"):
        try:
            found = parse_wheel_filename(path.name)[:2] if is_wheel else parse_sdist_filename(path.name)
        except (InvalidSdistFilename, InvalidWheelFilename):
            continue
        if found == wanted:
            yield path


def distribution(package: Package) -> Path:
    """Download the distribution, unless it is there, and nothing that it requires."""
    DISTRIBUTIONS.mkdir(parents=True, exist_ok=True)
    if not any(downloaded(package)):
        form = "only" if package.distribution == "wheel" else "no"
        run(
            *(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", f"--dest={DISTRIBUTIONS}"),
            *(f"--{form}-binary={package.name}", "--ignore-requires-python", f"{package.name}=={package.version}"),
            folder=FOLDER,
            advice=f"the {package.distribution} could not be downloaded; check the name and the version in"
            f" packages.toml and on PyPI and that PyPI is reached, or put the file into {DISTRIBUTIONS}",
        )
    for path in downloaded(package):
        return path
    raise PackageError("PyPI has it, but not as a .tar.gz or .whl; take another version in packages.toml")


def unpacked(package: Package) -> Path:
    """Unpack the distribution; give the folder of its files."""
    source = FOLDER / package.folder / "source"
    if not source.exists():
        fresh = source.with_name("unpacking")
        shutil.rmtree(fresh, ignore_errors=True)
        packed = distribution(package)
        if package.distribution == "wheel":
            shutil.unpack_archive(packed, fresh, "zip")
            fresh.rename(source)
        else:
            with tarfile.open(packed) as archive:
                archive.extractall(fresh, filter="data")
            (root,) = fresh.iterdir()
            root.rename(source)
            fresh.rmdir()
    for path in (*package.paths, *package.mypy_path):
        if not (source / path).exists():
            raise PackageError(f"the distribution has no {path!r}; correct the package's paths in packages.toml")
    return source


def checked_files(package: Package, source: Path) -> Iterator[Path]:
    """Find the files that mypy is told to check."""
    for path in package.paths:
        for file in (source / path).rglob("*.py"):
            name = file.relative_to(source).as_posix()
            if not any(re.search(pattern, name) for pattern in package.exclude):
                yield file


def environment(package: Package) -> Path:
    """Install what the package requires, but not itself; give that environment's Python."""
    folder = FOLDER / package.environment
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    made_of = folder / "made-of.txt"
    requirements = "\n".join(package.requirements)
    if not made_of.exists() or made_of.read_text() != requirements:
        advice = f"correct what stands beside {package.name} in packages.toml, and check that PyPI is reached"
        uv = (sys.executable, "-m", "uv")
        run(*uv, "venv", "--clear", f"--python={sys.executable}", str(folder), folder=FOLDER, advice=advice)
        run(*uv, "pip", "install", f"--python={python}", *package.requirements, folder=FOLDER, advice=advice)
        if package.kind == "package":
            # Its modules are to be the ones of the source distribution.
            run(*uv, "pip", "uninstall", f"--python={python}", package.name, folder=FOLDER, advice=advice)
        made_of.write_text(requirements)
    return python
