"""What the modules of a tree are called, so that they find each other: mypy has to be told where names begin.

They begin at the root of the project, in `src`, and in each folder whose modules are imported by their bare names, as
scripts do. Two modules may then have the same name, as `conftest` often is: they are checked one after the other.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from typing import Final

    from httpstatus._command.check.files import Source

# What stands at the root of a project.
_MARKS: Final = (".git", ".hg", "pyproject.toml", "setup.cfg", "setup.py", "mypy.ini", ".mypy.ini", "tox.ini")


_CORE: Final = ("abc", "builtins", "collections", "sys", "types", "typing")


class Group(NamedTuple):
    """Files that can be checked together: no two have the same name."""

    #: The folders in which names begin.
    bases: list[Path]
    #: The files, each with its name.
    names: dict[Path, str]


def root(paths: Iterable[Path]) -> Path:
    """Give the root of the project that some paths are in: the nearest folder that is marked, or that has them all."""
    common = Path(os.path.commonpath([path if path.is_dir() else path.parent for path in paths]))
    return next(filter(_is_marked, (common, *common.parents)), common)


def above(project: Path) -> Path:
    """Give the folder in which the names of a project begin: its root, or where that is a package, one above it."""
    while _is_package(project) and project != project.parent:
        project = project.parent
    return project


def _is_marked(folder: Path) -> bool:
    return any((folder / mark).exists() for mark in _MARKS)


def groups(sources: Sequence[Source], root: Path, is_installed: Callable[[str], bool]) -> list[Group]:
    """Give the names of the files, in as few groups as their names allow."""
    bases = {root, *_unnamable(sources, root), *_imported_from(sources, root, is_installed)}
    by_base: dict[Path, dict[Path, str]] = {}
    imports = {source.path: source.imports for source in sources}
    for path in imports:
        module, base = name(path, bases)
        by_base.setdefault(base, {})[path] = module
    found: list[Group] = []
    # The root first: its names are those that others import.
    for base, names in sorted(by_base.items(), key=lambda item: (item[0] != root, item[0])):
        left = names
        while left:
            # A script and a package of one name may even stand in one folder.
            unique = {module: path for path, module in reversed(left.items())}
            one = Group([base, *({root} - {base})], {path: module for module, path in reversed(unique.items())})
            left = {path: module for path, module in left.items() if path not in one.names}
            fitting = next((group for group in found if _fit(group, one, root, imports)), None)
            if fitting is None:
                found.append(one)
            else:
                fitting.names.update(one.names)
                fitting.bases.extend({*one.bases} - {*fitting.bases})
    return found


def _fit(group: Group, other: Group, root: Path, imports: Mapping[Path, frozenset[str]]) -> bool:
    """Tell whether two groups can be one: no name is there twice, and no file has two names.

    What begins at a base is not imported by its name from the root.
    """
    if not set(group.names.values()).isdisjoint(other.names.values()):
        return False
    bases = {*group.bases, *other.bases} - {root}
    long_names = tuple(".".join(base.relative_to(root).parts) + "." for base in bases if root in base.parents)
    return not any(
        f"{module}.".startswith(long_names) for path in (*group.names, *other.names) for module in imports[path]
    )


def name(path: Path, bases: Collection[Path]) -> tuple[str, Path]:
    """Give the name of a file's module, and where it begins: as mypy does with `explicit_package_bases`."""
    package, base = _package(path.parent, bases) or ("", path.parent)
    last = path.stem if path.suffix in {".py", ".pyi"} else path.name
    return (package if last == "__init__" else f"{package}.{last}".lstrip(".")) or "__main__", base


def _package(folder: Path, bases: Collection[Path]) -> tuple[str, Path] | None:
    if folder in bases:
        return "", folder
    if folder == folder.parent:
        return None
    above = _package(folder.parent, bases)
    if above is None and _is_package(folder):
        above = "", folder.parent
    return above and (f"{above[0]}.{folder.name}".lstrip("."), above[1])


def _is_package(folder: Path) -> bool:
    return (folder / "__init__.py").exists() or (folder / "__init__.pyi").exists()


def _unnamable(sources: Iterable[Source], root: Path) -> set[Path]:
    """Give the folders whose names no module can have: what is in them begins there."""
    folders = {folder for source in sources for folder in source.path.parents if root in folder.parents}
    return {folder for folder in folders if not folder.name.isidentifier()}


def _imported_from(sources: Sequence[Source], root: Path, is_installed: Callable[[str], bool]) -> set[Path]:
    """Give the folders from which something is imported by a name that does not begin at the root."""
    places: dict[str, set[Path]] = {}
    for source in sources:
        places.setdefault(source.path.stem, set()).add(source.path.parent)
        for folder in source.path.parents:
            if root not in folder.parents:
                break
            places.setdefault(folder.name, set()).add(folder.parent)
    found = {
        _origin(module, source.path, root, places.get(module.partition(".")[0], set()), is_installed)
        for source in sources
        for module in source.imports
        if module.partition(".")[0] not in sys.stdlib_module_names
    }
    return {folder for folder in found if folder is not None}


def _origin(
    module: str, path: Path, root: Path, places: Collection[Path], is_installed: Callable[[str], bool]
) -> Path | None:
    """Give the folder in which the name of a module begins that a file imports, if that is in the project."""
    top = module.partition(".")[0]
    ours = [folder for folder in (root, root / "src") if _holds(folder, module)]
    candidates = {folder for folder in places if _may_be_base(folder) and _holds(folder, module)}
    near = [folder for folder in path.parents if folder in candidates]
    regular = [folder for folder in (*ours, *near) if _is_regular(folder, top)]
    # Of those elsewhere, only packages: a folder may by chance be called as a library.
    far = [folder for folder in candidates if _is_package(folder / top)]
    chosen = [*regular, *(far if len(far) == 1 else []), *ours, *near]
    return chosen[0] if chosen and (chosen[0] in ours or not is_installed(top)) else None


def _may_be_base(folder: Path) -> bool:
    """Tell whether names may begin in a folder: it is no package, and hides nothing that mypy cannot do without."""
    return not _is_package(folder) and not any((folder / f"{name}.py").exists() for name in _CORE)


def _holds(folder: Path, module: str) -> bool:
    path = folder.joinpath(*module.split("."))
    return path.is_dir() or Path(f"{path}.py").exists()


def _is_regular(folder: Path, top: str) -> bool:
    return _is_package(folder / top) or Path(folder, f"{top}.py").exists()
