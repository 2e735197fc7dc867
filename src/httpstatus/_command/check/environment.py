"""Whose libraries the project uses: the interpreter that is named, or that of the project's environment."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from httpstatus._command.terminal import WrongUseError

if TYPE_CHECKING:
    from typing import Final

# What mypy itself asks it needs this version.
_OLDEST: Final = (3, 7)
# With `-I`, nothing of the folder in which it starts is imported.
_ASK: Final = (
    "import json, sys, sysconfig; paths = sysconfig.get_paths(); "
    "print(json.dumps([sys.version_info[:2], sorted({paths['purelib'], paths['platlib']}.union("
    "path for path in sys.path if path.endswith('-packages')))]))"
)


class Interpreter(NamedTuple):
    """A Python, and where its libraries are."""

    path: Path
    #: How it was found: `--python`, `.venv` and so on.
    origin: str
    version: tuple[int, int]
    folders: list[Path]

    def has(self, module: str) -> bool:
        """Tell whether a module, or a package, is installed."""
        return any(_is_in(folder, module) for folder in self.folders)

    def has_types(self, module: str) -> bool:
        """Tell whether there are stubs for it, in a distribution of their own."""
        return any((folder / f"{module.partition('.')[0]}-stubs").is_dir() for folder in self.folders)


def _is_in(folder: Path, module: str) -> bool:
    path = folder.joinpath(*module.split("."))
    return path.is_dir() or path.with_suffix(".py").exists() or any(path.parent.glob(f"{path.name}.*.*"))


def find(named: str | None, root: Path) -> Interpreter:
    """Give the interpreter: the one that is named, else that of `.venv` in the root or above it, or of VIRTUAL_ENV.

    Where there is none, it is the one that runs this. Raises `WrongUseError` if it does not run.
    """
    if named:
        # As a path, or as the shell would find it; mypy, which asks it again, starts elsewhere.
        found = named if os.path.exists(named) else shutil.which(named) or named  # noqa: PTH110 - a text may be no path
        return _asked(Path(os.path.abspath(found)), "--python")  # noqa: PTH100 - links are left as they are
    for folder in (root, *root.parents):
        path = _within(folder / ".venv")
        if path:
            return _asked(path, ".venv")
    active = os.environ.get("VIRTUAL_ENV")
    path = _within(Path(active)) if active else None
    return _asked(path, "VIRTUAL_ENV") if path else _asked(Path(sys.executable), "")


def _within(environment: Path) -> Path | None:
    if not environment.is_dir():
        return None
    path = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    # A link that leads nowhere is a broken environment, not none.
    return path if os.path.lexists(path) else None


def _asked(path: Path, origin: str) -> Interpreter:
    try:
        done = subprocess.run(  # noqa: S603 - it is the one that the user named, or that of the project
            [path, "-I", "-c", _ASK], capture_output=True, text=True, encoding="utf-8", timeout=60, check=False
        )
        (major, minor), folders = json.loads(done.stdout)
        if (major, minor) >= _OLDEST:
            return Interpreter(path, origin, (major, minor), [Path(folder) for folder in folders])
        why = f"it is Python {major}.{minor}, and mypy cannot ask one before {_OLDEST[0]}.{_OLDEST[1]}"
    except OSError as error:
        why = error.strerror or str(error)
    except subprocess.TimeoutExpired:
        why = "it does not answer"
    except (ValueError, TypeError):
        why = (done.stderr.strip().splitlines() or ["it does not answer as a Python does"])[-1]
    cure = "mend this environment, or name another interpreter with --python"
    if origin == "--python":
        cure = "name a Python interpreter, such as .venv/bin/python"
    raise WrongUseError(f"{origin or 'this interpreter'}: {path} cannot be run ({why}); {cure}")
