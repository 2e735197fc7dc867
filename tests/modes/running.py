"""A copy of the cases that changes, and what mypy finds in it."""

from __future__ import annotations

import hashlib
import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

import mypy_runs
from mypy_runs import Printed, clean

if TYPE_CHECKING:
    from collections.abc import Mapping

CASES: Final = Path(__file__).parent / "cases"
SETTINGS: Final = (CASES / "mypy.ini").read_text(encoding="utf-8")


class Project:
    """A folder with a program in it, and the ways to check it."""

    def __init__(self, folder: Path) -> None:
        """Take a folder: it is filled with the cases if it does not exist."""
        self.folder = folder
        if not folder.exists():
            shutil.copytree(CASES, folder)

    def path(self, name: str) -> Path:
        """One of its files."""
        return self.folder / name

    def write(self, name: str, text: str) -> None:
        """Give a file another text."""
        mypy_runs.write(self.folder, {name: text})

    def touch(self, name: str) -> None:
        """Give a file another time."""
        mypy_runs.touch(self.path(name))

    def replace(self, name: str, old: str, new: str) -> None:
        """Write something else in the place of a part of a file."""
        text = self.path(name).read_text(encoding="utf-8")
        assert old in text, (name, old)
        self.write(name, text.replace(old, new))

    def run(self, *arguments: str, tool: str = "mypy", environment: Mapping[str, str] | None = None) -> Printed:
        """Run mypy, or its daemon."""
        return mypy_runs.run(self.folder, *arguments, tool=tool, environment=environment)

    def check(self, *arguments: str, environment: Mapping[str, str] | None = None) -> list[str]:
        """What mypy finds, in one order."""
        given = arguments or ("-p", "app")
        return clean(self.run("--no-error-summary", *given, environment=environment)).in_one_order

    def anew(self, *arguments: str, environment: Mapping[str, str] | None = None) -> list[str]:
        """What mypy finds where nothing of the program is in the cache: what it imports may be."""
        configuration = self.path("mypy.ini").read_text(encoding="utf-8")
        plugin = self.path("broken.py")
        libraries = _libraries(configuration, plugin.read_text(encoding="utf-8") if plugin.exists() else "")
        with TemporaryDirectory() as folder:
            cached = shutil.copytree(libraries, Path(folder) / "cache")
            return self.check(*arguments, "-p", "app", f"--cache-dir={cached}", environment=environment)

    def cold(self) -> list[str]:
        """What mypy finds without a cache of the program."""
        digest = hashlib.sha256()
        for path in sorted(self.folder.rglob("*")):
            if path.suffix in {".py", ".ini"} and ".mypy_cache" not in path.parts:
                digest.update(f"{path.relative_to(self.folder)}\0{path.read_text(encoding='utf-8')}\0".encode())
        key = digest.hexdigest()
        if key not in _cold:
            _cold[key] = self.anew()
        return _cold[key]


_cold: dict[str, list[str]] = {}
_caches: Final = TemporaryDirectory()


@cache
def _libraries(configuration: str, plugin: str) -> Path:
    """A cache of what the cases import, and of nothing else: most of the time of a run without a cache goes there."""
    folder = Path(_caches.name) / hashlib.sha256(f"{configuration}\0{plugin}".encode()).hexdigest()
    imports = {
        f"import {line.split()[1]}\n"
        for path in CASES.glob("app/*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith(("import ", "from ")) and not line.startswith("from app")
    }
    mypy_runs.write(folder, {"mypy.ini": configuration, "broken.py": plugin, "imports.py": "".join(sorted(imports))})
    clean(mypy_runs.run(folder, "imports.py", "--cache-dir=cache", environment={"BROKEN": ""}))
    return folder / "cache"
