"""The mypy plugin of httpstatus: which hook of mypy leads to which of its functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from mypy.plugin import Plugin

from httpstatus_mypy import comparison
from httpstatus_mypy.statuses import CLASSES

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy.plugin import MethodContext
    from mypy.types import Type

# Comparisons of a member with an int, in either order, come through `int`.
METHODS: Final[dict[str, Callable[[MethodContext], Type]]] = {
    f"{name}.{method}": comparison.equality
    for name in (*CLASSES, "builtins.int")
    for method in ("__eq__", "__ne__")
} | {
    f"builtins.{container}.__contains__": comparison.containment
    for container in ("tuple", "list", "set", "frozenset")
}


class HTTPStatusPlugin(Plugin):
    """The plugin, for mypy 1.20 and newer."""

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        """Comparisons."""
        return METHODS.get(fullname)


def plugin(version: str) -> type[Plugin]:
    """The entry point that mypy calls: takes mypy's version, gives the plugin's class."""
    return HTTPStatusPlugin
