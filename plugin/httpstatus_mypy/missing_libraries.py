"""Libraries whose statuses are known, and which a module imports, but mypy does not find: nothing is found there.

mypy says so itself, unless it is to ignore all missing imports, as it is in pre-commit's hook if nobody says otherwise.
Silent where a section of mypy's configuration, or a `type: ignore`, names the library: somebody knows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.nodes import Import, ImportAll, ImportFrom

from httpstatus_mypy import diagnostics, run
from httpstatus_mypy.libraries import LIBRARIES
from httpstatus_mypy.remarks import Remark, put

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy.nodes import ImportBase, MypyFile


#: What is imported of each library, and the packages that all of it is in.
_LIBRARIES: Final = [(name, library) for library in LIBRARIES for name in sorted(library.modules)]
_PACKAGES: Final = frozenset(name.partition(".")[0] for name, _library in _LIBRARIES)


def prepare(tree: MypyFile) -> None:
    """Have a library named that is imported, if mypy does not find it."""
    options = run.current().options
    if tree.is_stub or options is None or not options.ignore_missing_imports or options.follow_imports == "skip":
        return
    imported: dict[str, int] = {}
    for node in tree.imports:
        # Most imports are of no such package.
        if type(node) is ImportFrom and node.id.partition(".")[0] not in _PACKAGES:
            continue
        for module in _modules(node):
            if not node.is_unreachable and node.line not in tree.ignored_lines:
                for name in _parents(module):
                    imported.setdefault(name, node.line)
    if not imported:
        return
    for name, library in _LIBRARIES:
        if name in imported and options.clone_for_module(name) is options:
            message = diagnostics.library_missing(name, library.stubs or library.name)
            put(tree, imported[name], Remark(message, unless_found=name))


def _modules(node: ImportBase) -> list[str]:
    """What an import names, if it may be of a library."""
    if isinstance(node, Import):
        return [name for name, _alias in node.ids if name.partition(".")[0] in _PACKAGES]
    if not isinstance(node, (ImportFrom, ImportAll)) or node.relative or node.id.partition(".")[0] not in _PACKAGES:
        return []
    names = node.names if isinstance(node, ImportFrom) else []
    return [node.id, *(f"{node.id}.{name}" for name, _alias in names)]


def _parents(module: str) -> Iterator[str]:
    """A module, and the packages that it is in."""
    while module:
        yield module
        module = module.rpartition(".")[0]
