"""The mypy plugin of httpstatus: which hook of mypy leads to which of its functions.

It makes mypy understand a status compared with an int, and reports what cannot be right.  It never changes the type
of anything but a status that it knows, and it reports nothing that it is not certain of.
"""

from __future__ import annotations

# isort: off
from httpstatus_mypy import requirement  # noqa: F401 - first: it says so if there is no mypy that will do

# isort: on
import sys
from typing import TYPE_CHECKING, Any, Final

from mypy.errors import CompileError
from mypy.nodes import TypeInfo
from mypy.plugin import Plugin

from httpstatus_mypy import (
    aliases,
    arguments,
    attributes,
    configuration,
    construction,
    containment,
    equality,
    fingerprint,
    libraries,
    patterns,
    range_checks,
)
from httpstatus_mypy.configuration import ConfigurationError, activate, read_configuration
from httpstatus_mypy.safety import safely, safely_first
from httpstatus_mypy.statuses import CLASSES, OURS

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy.nodes import MypyFile
    from mypy.options import Options
    from mypy.plugin import (
        AttributeContext,
        ClassDefContext,
        FunctionContext,
        MethodContext,
        ReportConfigContext,
    )
    from mypy.types import Type

    OfFunctions = dict[str, Callable[[FunctionContext], Type]]
    OfMethods = dict[str, Callable[[MethodContext], Type]]
    OfAttributes = dict[str, Callable[[AttributeContext], Type]]

#: The module that mypy's configuration names.
ENTRY: Final = "httpstatus.mypy"

# `HTTPStatus(200)`; also through a variable of type `type[HTTPStatus]`.
CONSTRUCTION: Final[OfFunctions] = dict.fromkeys(CLASSES, safely(construction.called))

# `HTTPStatus.get(200)`.
GET: Final[OfMethods] = {f"{OURS}.get": safely(construction.got)}


def _of_ints(*operators: str) -> tuple[str, ...]:
    """The names that mypy has for an operator of a status.

    With a member on the left, or an int, it comes to the method of `int`; with an int on the left and a union of
    members on the right, it knows that method by how it would describe it.
    """
    return tuple(
        name
        for operator in operators
        for name in (*(f"{owner}.{operator}" for owner in (*CLASSES, "builtins.int")), f"{operator} of int")
    )


# `status == 200`.
EQUALITY: Final[OfMethods] = dict.fromkeys(_of_ints("__eq__", "__ne__"), safely(equality.compared))

# `status in (200, 404)`.
CONTAINMENT: Final[OfMethods] = {
    f"builtins.{name}.__contains__": safely(containment.contained) for name in ("tuple", "list", "set", "frozenset")
}

# `case 200`, which is made to look like `case +200`.
PATTERNS: Final[OfMethods] = {"builtins.int.__pos__": safely(patterns.matched)}

# `200 <= status < 300`, `status in range(200, 300)`.
RANGES: Final[OfMethods] = dict.fromkeys(
    (*_of_ints("__lt__", "__le__", "__gt__", "__ge__"), "builtins.range.__contains__"),
    safely(range_checks.compared),
)

# `status.phrase`.  `value` and `name` are those of every enum.
ATTRIBUTES: Final[OfAttributes] = {
    f"{name}.{attribute}": safely(attributes.read_property)
    for name, own in attributes.OF_CLASS.items()
    for attribute in own
} | {
    **dict.fromkeys(attributes.VALUES, safely(attributes.read_value)),
    **dict.fromkeys(attributes.NAMES, safely(attributes.read_name)),
}


class HTTPStatusPlugin(Plugin):
    """The plugin.  mypy makes one for each run."""

    def __init__(self, options: Options) -> None:
        """Read the configuration; what is wrong with it is said when mypy comes to the first module.

        An error from here would end the daemon.
        """
        super().__init__(options)
        self.prepare = safely_first(patterns.prepare, show_traceback=options.show_traceback)
        self.prepare_checked = safely_first(patterns.prepare_checked, show_traceback=options.show_traceback)
        self.unite = safely_first(aliases.unite, show_traceback=options.show_traceback)
        self.error: str | None = None
        try:
            activate(read_configuration(options.config_file))
        except ConfigurationError as error:
            self.error = str(error)
        project = configuration.active()
        with_arguments = libraries.with_arguments(project.status_arguments)
        self.arguments = {name: safely(arguments.judge(parameters)) for name, parameters in with_arguments.items()}
        # `super().__init__(404)`: mypy gives it no full name.
        self.supers = dict.fromkeys(
            (f"__init__ of {name.rpartition('.')[2]}" for name in with_arguments),
            safely(arguments.judge_super(with_arguments)),
        )
        self.methods = self.arguments | GET | EQUALITY | CONTAINMENT | PATTERNS | RANGES
        self.functions = self.arguments | self.supers | CONSTRUCTION
        self.inherited = {name.rpartition(".")[2] for name in self.arguments}
        self.fingerprint = fingerprint.of(project, self.error)
        # mypy takes this into account right after it has made the plugin: it rechecks everything when it differs,
        # and the daemon starts again.
        entry = sys.modules.get(ENTRY)
        if entry is not None:
            entry.__dict__["__version__"] = self.fingerprint

    def get_additional_deps(self, file: MypyFile) -> list[tuple[int, str, int]]:
        """Called with each module that was parsed: its patterns."""
        if self.error is not None:
            raise CompileError([self.error])
        self.prepare(file)
        return []

    def report_config_data(self, ctx: ReportConfigContext) -> Any:
        """What decides the plugin's results: mypy rechecks a module for which it has changed.

        Where mypy runs in several processes, this is also the one call that sees the whole of a module before it is
        checked.
        """
        if not ctx.is_check:
            self.prepare_checked((self, ctx.id))
        return self.fingerprint

    def get_function_hook(self, fullname: str) -> Callable[[FunctionContext], Type] | None:
        """Calls of functions and classes."""
        hook = self.functions.get(fullname)
        if hook is None and fullname.rpartition(".")[2][:1].isupper():
            # A class may take its arguments from one that is known.  By far most calls are of functions.
            definer = self._definer(fullname, "__init__")
            return None if definer is None else self.arguments.get(definer)
        return hook

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        """Calls of methods, operators among them.  The full name has the class of the object that has the method."""
        hook = self.methods.get(fullname)
        if hook is None:
            class_name, _, method = fullname.rpartition(".")
            if method in self.inherited and not class_name.startswith("builtins."):
                return self.methods.get(f"{self._definer(class_name, method)}.{method}")
        return hook

    def _definer(self, class_name: str, method: str) -> str | None:
        """The full name of the class that a class has a method from."""
        symbol = self.lookup_fully_qualified(class_name)
        if symbol is None or not isinstance(symbol.node, TypeInfo):
            return None
        definer = symbol.node.get_containing_type_info(method)
        return None if definer is None else definer.fullname

    def get_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type] | None:
        """Attributes."""
        return ATTRIBUTES.get(fullname)

    def get_base_class_hook(self, fullname: str) -> Callable[[ClassDefContext], None] | None:
        """Aliases of members."""
        return self.unite if fullname == "enum.IntEnum" else None


def plugin(version: str) -> type[Plugin]:  # noqa: ARG001 - mypy hands it over
    """Give mypy, of the version given, the class of the plugin."""
    return HTTPStatusPlugin
