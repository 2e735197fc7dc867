"""Names in the configuration that the module which they begin with does not define: a misspelling, or a leftover.

`status_attributes` and `status_arguments` are full names.  Where one of them names nothing, nothing is found, and
nobody would see it.  So a module that is read and does not define such a name says so, in a note on its first line.

A name is looked for in the syntax alone, and whatever may define it does: an import, an assignment, a base class.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mypy.nodes import (
    ClassDef,
    Decorator,
    FuncDef,
    ImportAll,
    OverloadedFuncDef,
)

from httpstatus_mypy import diagnostics, run
from httpstatus_mypy.flow.stores import names_bound_by
from httpstatus_mypy.remarks import Remark, put
from httpstatus_mypy.tree import children, descendants

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mypy.nodes import MypyFile, Node


def prepare(tree: MypyFile) -> None:
    """Have the names said that a module does not define."""
    configuration = run.current().configuration
    if not configuration.status_attributes and not configuration.status_arguments:
        return
    if not tree.path.endswith((".py", ".pyi")):
        return  # a namespace package: what is in it, it does not define
    for key in ("status_attributes", "status_arguments"):
        for full_name in sorted(getattr(configuration, key)):
            missing = _missing(tree, full_name)
            if missing is not None:
                put(tree, 1, Remark(diagnostics.undefined(key, full_name, tree.fullname, missing)))


def _missing(tree: MypyFile, full_name: str) -> str | None:
    """The part of a full name that the module which it begins with does not define."""
    if not full_name.startswith(f"{tree.fullname}."):
        return None
    first, *rest = full_name.removeprefix(f"{tree.fullname}.").split(".")
    if _is_bound(first, tree.defs) or _is_submodule(tree, first):
        found = _definition(first, tree.defs)
        return None if found is None or not rest else _missing_in(found, rest[0])
    return first


def _missing_in(found: ClassDef | FuncDef, name: str) -> str | None:
    if isinstance(found, FuncDef):
        is_open = any(kind.is_star() for kind in found.arg_kinds)
        return None if is_open or name in found.arg_names else name
    if found.base_type_exprs or found.keywords or found.metaclass or _is_bound(name, found.defs.body):
        return None
    # A method's own parameters, and what is stored in an attribute of this name, whatever the object.
    is_stored = any(name == getattr(node, "name", None) for node in descendants(found))
    return None if is_stored else name


def _definition(name: str, statements: Iterable[Node]) -> ClassDef | FuncDef | None:
    """The only thing that a name is bound to, if that is a class, or a function that nothing decorates."""
    binding = [statement for statement in _inner(statements) if name in names_bound_by(statement)]
    only = binding[0] if len(binding) == 1 else None
    return only if isinstance(only, (ClassDef, FuncDef)) else None


def _is_bound(name: str, statements: Iterable[Node]) -> bool:
    return any(isinstance(node, ImportAll) or name in names_bound_by(node) for node in _inner(statements))


def _inner(statements: Iterable[Node]) -> Iterator[Node]:
    """The statements, and those that stand in them, but not in functions and classes."""
    stack = list(statements)
    while stack:
        node = stack.pop()
        yield node
        if not isinstance(node, (FuncDef, Decorator, OverloadedFuncDef, ClassDef)):
            stack.extend(children(node))


def _is_submodule(tree: MypyFile, name: str) -> bool:
    folder = Path(tree.path).parent
    return tree.is_package_init_file() and any(
        (folder / found).exists() for found in (name, f"{name}.py", f"{name}.pyi")
    )
