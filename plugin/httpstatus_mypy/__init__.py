"""The mypy plugin of httpstatus: which hook of mypy leads to which of its functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from mypy.plugin import Plugin
from mypy.plugins.constants import ENUM_NAME_ACCESS, ENUM_VALUE_ACCESS

from httpstatus_mypy import aliases, attributes, comparison, construction, internals, patterns
from httpstatus_mypy.statuses import CLASSES, OURS

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy.nodes import MypyFile
    from mypy.plugin import (
        AttributeContext,
        ClassDefContext,
        FunctionContext,
        MethodContext,
        ReportConfigContext,
    )
    from mypy.types import Type

# `HTTPStatus(200)`, of the classes, of their aliases, and of values that are one of them.
FUNCTIONS: Final[dict[str, Callable[[FunctionContext], Type]]] = dict.fromkeys(CLASSES, construction.call)

# Comparisons of a member with an int, in either order, come through `int`.
METHODS: Final[dict[str, Callable[[MethodContext], Type]]] = {
    f"{name}.{method}": comparison.equality
    for name in (*CLASSES, "builtins.int")
    for method in ("__eq__", "__ne__")
} | {
    f"builtins.{container}.__contains__": comparison.containment
    for container in ("tuple", "list", "set", "frozenset")
} | {
    f"{OURS}.get": construction.get,
    "builtins.int.__pos__": patterns.signed,
}

# `status.phrase`; `value` and `name` are those of every enum.
ATTRIBUTES: Final[dict[str, Callable[[AttributeContext], Type]]] = (
    {f"{name}.{attribute}": attributes.attribute for name, own in attributes.OF_CLASS.items() for attribute in own}
    | dict.fromkeys(ENUM_VALUE_ACCESS, attributes.value)
    | dict.fromkeys(ENUM_NAME_ACCESS, attributes.name)
)


class HTTPStatusPlugin(Plugin):
    """The plugin, for mypy 1.20 and newer."""

    def get_additional_deps(self, file: MypyFile) -> list[tuple[int, str, int]]:
        """Called with each module that was parsed: its patterns."""
        patterns.prepare(file)
        return []

    def report_config_data(self, ctx: ReportConfigContext) -> Any:
        """What decides the plugin's results: mypy rechecks all when it changes.

        Where mypy runs in several processes, this is the one call that sees the whole of a module before it is
        checked.
        """
        if not ctx.is_check:
            tree = internals.tree_of(self, ctx.id)
            if tree is not None:
                patterns.prepare(tree)
        return None

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        """Comparisons, and `HTTPStatus.get`."""
        return METHODS.get(fullname)

    def get_function_hook(self, fullname: str) -> Callable[[FunctionContext], Type] | None:
        """Construction."""
        return FUNCTIONS.get(fullname)

    def get_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type] | None:
        """The attributes of a member."""
        return ATTRIBUTES.get(fullname)

    def get_base_class_hook(self, fullname: str) -> Callable[[ClassDefContext], None] | None:
        """Aliases."""
        return aliases.unite if fullname == "enum.IntEnum" else None


def plugin(version: str) -> type[Plugin]:
    """The entry point that mypy calls: takes mypy's version, gives the plugin's class."""
    return HTTPStatusPlugin
