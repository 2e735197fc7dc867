"""What no other module is to touch: what is local to a function, and what has a name that begins with an underscore."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.nodes import Decorator

from httpstatus_mypy import run
from httpstatus_mypy.tree import FUNCTIONS, enclosing

if TYPE_CHECKING:
    from mypy.nodes import Context, FuncDef, Node, TypeInfo


def is_of_module(info: TypeInfo) -> bool:
    """Whether a class is of the module that is being checked."""
    return info.module_name == run.module().tree.fullname


def is_function_of_module(function: FuncDef | Decorator) -> bool:
    """Whether a function is of the module that is being checked: one in a function has no module in its full name."""
    return function.fullname.rpartition(".")[0] in {"", run.module().tree.fullname}


def is_private(info: TypeInfo) -> bool:
    """Whether a class of this module is used and inherited from in this module alone."""
    return is_of_module(info) and (info.name.startswith("_") or is_in_function(info.defn))


def is_in_function(node: Context) -> bool:
    """Whether a definition stands in a function."""
    return any(isinstance(parent, FUNCTIONS) for _child, parent in enclosing(node))


def is_overridden_elsewhere(info: TypeInfo, name: str, node: Node | None) -> bool:
    """Whether a class of another module may have a method of its own in the place of one that this class has."""
    if info.is_protocol:
        return True
    if is_private(info) or info.is_final or (name.startswith("_") and not name.endswith("__")):
        return False
    return not (isinstance(node, Decorator) and node.func.is_final)
