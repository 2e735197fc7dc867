"""What is downloaded: source distributions, and the environments in which their imports resolve."""

from __future__ import annotations

import shutil
import sys
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING

from packaging.utils import InvalidSdistFilename, canonicalize_name, parse_sdist_filename
from packaging.version import Version

from corpus.packages import Package, PackageError, run

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path.cwd() / ".corpus"
SDISTS = FOLDER / "sdists"


def downloaded(package: Package) -> Iterator[Path]:
    """Find the package's source distribution among those that are there."""
    for path in SDISTS.glob("*.tar.gz"):
        try:
            name, version = parse_sdist_filename(path.name)
        except InvalidSdistFilename:
            continue
        if name == canonicalize_name(package.name) and version == Version(package.version):
            yield path


def sdist(package: Package) -> Path:
    """Download the source distribution, unless it is there, and nothing that it requires."""
    SDISTS.mkdir(parents=True, exist_ok=True)
    if not any(downloaded(package)):
        run(
            *(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", f"--dest={SDISTS}"),
            *(f"--no-binary={package.name}", f"{package.name}=={package.version}"),
            folder=FOLDER,
            advice="the source distribution could not be downloaded; check the name and the version in"
            f" packages.toml and on PyPI and that PyPI is reached, or put the .tar.gz into {SDISTS}",
        )
    for path in downloaded(package):
        return path
    raise PackageError("PyPI has it, but not as a .tar.gz; take another version in packages.toml")


def unpacked(package: Package) -> Path:
    """Unpack the source distribution; give the folder of its files."""
    source = FOLDER / package.folder / "source"
    if not source.exists():
        fresh = source.with_name("unpacking")
        shutil.rmtree(fresh, ignore_errors=True)
        with tarfile.open(sdist(package)) as archive:
            archive.extractall(fresh, filter="data")
        (root,) = fresh.iterdir()
        root.rename(source)
        fresh.rmdir()
    for path in (*package.paths, *package.mypy_path):
        if not (source / path).exists():
            raise PackageError(f"the source distribution has no {path!r}; correct the package's paths in packages.toml")
    return source


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
