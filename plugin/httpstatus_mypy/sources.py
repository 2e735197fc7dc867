"""What a method does that mypy keeps no body of: its source is read, which is the same in every mode.

It is read where a status is raised in a `with`, and a handler around that answers with another: seldom.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from httpstatus_mypy import handlers, run

if TYPE_CHECKING:
    import ast

    from mypy.nodes import TypeInfo

_LEAVING: Final = frozenset({"__aexit__", "__exit__"})


def lets_pass(info: TypeInfo, method: str) -> bool:
    """Whether leaving a context manager raises nothing of its own, and hands what was raised to nothing that may."""
    kept = run.current().sources
    key = f"{info.fullname}.{method}"
    if key not in kept:
        kept[key] = _lets_pass(info, method)
    return kept[key]


def _lets_pass(info: TypeInfo, method: str) -> bool:
    tree = run.current().modules.get(info.module_name)
    path = "" if tree is None else tree.path
    if path.endswith(".pyi"):
        return True  # there is no more than what it declares
    function = _method(path, [*info.fullname.removeprefix(f"{info.module_name}.").split("."), method])
    return function is not None and not _may_raise(function)


def _method(path: str, names: list[str]) -> ast.FunctionDef | ast.AsyncFunctionDef | None:
    """The method that stands under names in a file, if it stands there once."""
    import ast  # noqa: PLC0415 - few runs come here

    try:
        bodies = [ast.parse(Path(path).read_bytes())]
    except (OSError, SyntaxError, ValueError):  # pragma: no cover - gone since mypy read it, or for a newer Python
        return None  # pragma: no cover - as above
    found: list[ast.AST] = [*bodies]
    for name in names:
        found = [
            part
            for body in found
            for part in _statements(body)
            if isinstance(part, (ast.AsyncFunctionDef, ast.ClassDef, ast.FunctionDef)) and part.name == name
        ]
    only = found[0] if len(found) == 1 else None
    return only if isinstance(only, (ast.AsyncFunctionDef, ast.FunctionDef)) else None


def _statements(node: ast.AST) -> list[ast.AST]:
    """The statements in a module or a class, those under a condition among them."""
    import ast  # noqa: PLC0415

    found: list[ast.AST] = []
    for part in ast.iter_child_nodes(node):
        found.append(part)
        if isinstance(part, (ast.If, ast.Try)):
            found += _statements(part)
    return found


def _may_raise(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    import ast  # noqa: PLC0415

    arguments = function.args
    caught = {each.arg for each in (*arguments.posonlyargs, *arguments.args, arguments.vararg) if each is not None}
    caught -= {each.arg for each in (arguments.posonlyargs or arguments.args)[:1]}
    for node in ast.walk(function):
        if isinstance(node, ast.Raise):
            return True
        if isinstance(node, ast.Call):
            callee = node.func
            name = callee.attr if isinstance(callee, ast.Attribute) else getattr(callee, "id", "")
            given = [each.value if isinstance(each, ast.Starred) else each for each in node.args]
            given += [each.value for each in node.keywords]
            is_given = any(isinstance(each, ast.Name) and each.id in caught for each in given)
            if is_given and name not in _LEAVING and not handlers.is_harmless(name):
                return True
    return False
