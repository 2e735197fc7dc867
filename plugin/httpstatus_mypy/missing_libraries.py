"""Libraries whose statuses are known, and which a module imports, but mypy does not find: nothing is found there.

mypy says so itself, unless it is to ignore all missing imports, as it is in pre-commit's hook if nobody says otherwise.
Silent where a section of mypy's configuration, or a `type: ignore`, names the library: somebody knows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.nodes import Import, ImportAll, ImportFrom

from httpstatus_mypy import diagnostics, run
from httpstatus_mypy.libraries import LIBRARIES
from httpstatus_mypy.remarks import Remark, put

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy.nodes import ImportBase, MypyFile


def prepare(tree: MypyFile) -> None:
    """Have a library named that is imported, if mypy does not find it."""
    options = run.current().options
    if options is None or not options.ignore_missing_imports or options.follow_imports == "skip":
        return
    imported = {
        name: node.line
        for node in reversed(tree.imports)
        if not node.is_unreachable and node.line not in tree.ignored_lines
        for module in _modules(node)
        for name in _parents(module)
    }
    for library in LIBRARIES:
        for name in sorted(library.modules & imported.keys()):
            if options.clone_for_module(name) is options:
                message = diagnostics.library_missing(name, library.stubs or library.name)
                put(tree, imported[name], Remark(message, unless_found=name))


def _modules(node: ImportBase) -> Iterator[str]:
    if isinstance(node, Import):
        yield from (name for name, _alias in node.ids)
    elif isinstance(node, ImportFrom) and not node.relative:
        yield node.id
        yield from (f"{node.id}.{name}" for name, _alias in node.names)
    elif isinstance(node, ImportAll) and not node.relative:
        yield node.id


def _parents(module: str) -> Iterator[str]:
    """A module, and the packages that it is in."""
    while module:
        yield module
        module = module.rpartition(".")[0]
