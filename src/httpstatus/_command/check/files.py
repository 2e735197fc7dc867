"""Which files are checked: those that are named, and all Python files in folders that are named."""

from __future__ import annotations

import ast
import os
import re
import tokenize
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from httpstatus._command.terminal import WrongUseError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Final

# What mypy itself passes over in a folder, beside what begins with a dot.
_NOT_OURS: Final = frozenset({"__pycache__", "node_modules", "site-packages"})

_IMPORT: Final = re.compile(rb"^[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import\b|import[ \t]+([\w., \t]+))", re.MULTILINE)
_SHEBANG: Final = re.compile(rb"#!.*\bpython")


class Source(NamedTuple):
    """A file, and what it imports by absolute names: `shop.models` and so on."""

    path: Path
    imports: frozenset[str]


def shown(path: Path) -> str:
    """Give a path as it is printed: from where the command was called, if it is below."""
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)


def find(paths: Iterable[Path], trouble: list[str]) -> list[Path]:
    """Give the files, each once, as absolute paths.

    Raises `WrongUseError` for a path that does not exist or has nothing to check; what cannot be read in a folder is
    added to `trouble`, a line each.
    """
    found: dict[Path, None] = {}
    for path in paths:
        absolute = Path(os.path.abspath(path))  # noqa: PTH100 - links are left as they are
        if path.is_dir():
            before = len(found), len(trouble)
            found.update(dict.fromkeys(_in_folder(absolute, trouble)))
            if before == (len(found), len(trouble)) and not any(_in_folder(absolute, [])):
                raise WrongUseError(f"{path}: there is no Python file in this folder; name one that has some")
        elif not path.exists():
            raise WrongUseError(f"{path}: there is no such file or folder; name one that is to be checked")
        elif path.suffix in {".py", ".pyi"} or _is_script(path):
            found[absolute] = None
        else:
            raise WrongUseError(f"{path}: this is no Python file; name files that end in .py, or their folder")
    return list(found)


def _is_script(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return not path.suffix and _SHEBANG.match(file.readline()) is not None
    except OSError:
        return False


def _in_folder(folder: Path, trouble: list[str]) -> Iterator[Path]:
    def say(error: OSError) -> None:
        trouble.append(
            f"{shown(Path(error.filename))}: this folder cannot be read ({error.strerror}); permit it, or name others"
        )

    for parent, folders, names in os.walk(folder, onerror=say):
        # An environment, whatever it is called, is not the project's own.
        folders[:] = sorted(
            name
            for name in folders
            if name not in _NOT_OURS and not name.startswith(".") and not Path(parent, name, "pyvenv.cfg").exists()
        )
        yield from (Path(parent, name) for name in sorted(names) if name.endswith(".py"))


def read(paths: Iterable[Path], trouble: list[str]) -> list[Source]:
    """Read what the files import; what cannot be read is left out, and added to `trouble`, a line each."""
    sources = []
    for path in paths:
        try:
            text = path.read_bytes()
        except OSError as error:
            trouble.append(f"{shown(path)}: this file cannot be read ({error.strerror}); permit it, or name others")
            continue
        wrong = _wrong_encoding(path, text)
        if wrong:
            trouble.append(f"{shown(path)}: {wrong}")
        else:
            sources.append(Source(path, frozenset(_imports(text))))
    return sources


def _wrong_encoding(path: Path, text: bytes) -> str:
    """Say what is wrong with the encoding of a file, or nothing."""
    try:
        text.decode()
    except UnicodeDecodeError as error:
        line = text.count(b"\n", 0, error.start) + 1
        try:
            with tokenize.open(path) as file:
                file.read()
        except (SyntaxError, UnicodeDecodeError, LookupError):
            return f"line {line} is not UTF-8; save it as UTF-8, or declare its encoding in the first line (PEP 263)"
    return ""


def _imports(text: bytes) -> Iterator[str]:
    for origin, names in _IMPORT.findall(text):
        for name in (origin or names).decode("utf-8", "replace").split(","):
            # `import a.b as c`; `from . import a` names nothing that is absolute.
            first = name.split()[:1]
            if first and not first[0].startswith("."):
                yield first[0]


def does_import(source: Source, modules: Iterable[str]) -> bool:
    """Tell whether a file imports one of some modules, or something in one."""
    within = tuple(f"{module}." for module in modules)

    def is_one(name: str | None) -> bool:
        return f"{name}.".startswith(within)

    if not any(map(is_one, source.imports)):
        return False
    # It may have been an example in a docstring.
    try:
        tree = ast.parse(source.path.read_bytes())
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return any(
        any(is_one(alias.name) for alias in node.names)
        if isinstance(node, ast.Import)
        else isinstance(node, ast.ImportFrom) and not node.level and is_one(node.module)
        for node in ast.walk(tree)
    )


def unreadable(paths: Iterable[Path]) -> dict[Path, str]:
    """Give those files that this Python cannot parse, a file of Python 2 for instance, each with why."""
    found = {path: _unreadable(path) for path in paths}
    return {path: why for path, why in found.items() if why}


def _unreadable(path: Path) -> str:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(path.read_bytes())
    except SyntaxError as error:
        return f"line {error.lineno}: {error.msg}"
    except (ValueError, RecursionError, MemoryError) as error:
        return str(error)
    return ""
