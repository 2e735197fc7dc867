"""The mypy plugin of httpstatus.

It makes mypy understand a status compared with an int, and reports what cannot be right.  It never changes the type
of anything but a status that it knows, and it reports nothing that it is not certain of.

Here is what every run of mypy needs, and no more: a run with nothing to check must not import the rest, which begins
in `hooks`.

All of it hangs on the order of mypy's calls:

- **A plain run** makes the plugin, and asks for `report_config_data` of each module that it finds in its cache.  It
  calls `get_additional_deps` with each module that it parses, `set_modules` when these are parsed, then the hooks; and
  `report_config_data` again when it writes a module into its cache.
- **A worker** of a run in parallel makes a plugin of its own, and is handed modules through `set_modules` alone: the
  first hook comes before any other call.
- **The daemon** makes the plugin once for all its runs.  After an edit it calls `get_additional_deps` with what it
  parsed, and then the hooks, for those functions that the edit may concern.
"""

from __future__ import annotations

import functools
import itertools
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

from mypy.errors import CompileError
from mypy.plugin import Plugin

# mypy looks up the error codes that a configuration enables.
from httpstatus_mypy import configuration, error_codes, fingerprint, run

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy.nodes import MypyFile
    from mypy.options import Options
    from mypy.plugin import (
        AnalyzeTypeContext,
        AttributeContext,
        ClassDefContext,
        FunctionContext,
        MethodContext,
        ReportConfigContext,
    )
    from mypy.types import Type

    from httpstatus_mypy.hooks import Hooks

#: The module that mypy's configuration names.
ENTRY: Final = "httpstatus.mypy"

_SELF: Final = sys.modules[__name__]


class HTTPStatusPlugin(Plugin):
    """The plugin.  mypy makes one for each run."""

    def __init__(self, options: Options) -> None:
        """Read the configuration; what is wrong with it is said when mypy comes to the first module.

        An error from here would end the daemon.
        """
        super().__init__(options)
        self.some_cached = False
        self.modules: dict[str, MypyFile] = {}
        self.prepared = 0
        # Those that were handed over since the last look.
        self.handed: dict[str, MypyFile] = {}
        self.error: str | None = None
        try:
            configured = configuration.read_configuration(options.config_file)
        except configuration.ConfigurationError as error:
            configured = configuration.Configuration()
            self.error = str(error)
        # `dmypy run` goes on with its own; of a module that is gone it tells nobody.
        run.parsed()
        self.run = run.Run(configured, options)
        error_codes.enable(configured.enable)
        self.fingerprint = fingerprint.of(configured, self.error)
        # mypy reads `__version__` of the module that its configuration names, right after it has made the plugin: it
        # rechecks everything when that differs, and `dmypy run` starts the daemon again, which nothing else makes it do.
        entry = sys.modules.get(ENTRY)
        if entry is not None:
            entry.__dict__["__version__"] = self.fingerprint

    @functools.cached_property
    def hooks(self) -> Hooks:
        """What checking needs."""
        from httpstatus_mypy.hooks import Hooks  # noqa: PLC0415 - it takes as long as all the rest together

        hooks = Hooks(self)
        # Straight to the tables, in the place of the methods below: mypy asks for every call and every class that there
        # is, and a method of ours takes longer than the look-up.
        vars(self).update(
            get_method_hook=hooks.methods.__getitem__,
            get_base_class_hook=hooks.base_classes.__getitem__,
            get_class_attribute_hook=hooks.class_attributes.__getitem__,
        )
        return hooks

    def report_config_data(self, ctx: ReportConfigContext) -> Any:
        """What decides the plugin's results: mypy rechecks a module for which it has changed."""
        self.some_cached = self.some_cached or ctx.is_check
        return self.fingerprint

    def get_additional_deps(self, file: MypyFile) -> list[tuple[int, str, int]]:
        """Called with each module of whose source mypy wants to know the dependencies: its patterns."""
        if self.error is not None:
            raise CompileError([self.error])
        run.resume(self.run)
        self.hooks.prepare(file)
        run.parsed()
        self.handed[file.fullname] = file
        return []

    def set_modules(self, modules: dict[str, MypyFile]) -> None:
        """Called with what will have all modules, when mypy has parsed those that have changed."""
        super().set_modules(modules)
        run.resume(self.run)
        self.modules = self.run.modules = modules
        if self.some_cached or not self.handed:
            # Not always: mypy asks for a hook for every type that there is.
            self.get_type_analyze_hook = self.get_no_hook  # type: ignore[method-assign]
        else:
            # All are prepared, so that no hook has to look: straight to the tables.
            self.prepared = len(modules)
            self.handed.clear()
            functions, attributes = self.hooks.functions, self.hooks.attributes
            vars(self).update(get_function_hook=functions.__getitem__, get_attribute_hook=attributes.__getitem__)

    def look_for_new(self) -> None:
        """Look for modules that were handed to no hook, for their patterns.

        They are those that mypy finds in its cache, and checks again because of another; in its workers, all of them.
        The first hook after it has parsed one is for a type, a call or an attribute in it, unless nothing of the kind
        comes before the first `match`.
        """
        for name, tree in itertools.islice(self.modules.items(), self.prepared, None):
            if self.handed.get(name) is not tree:
                self.hooks.prepare(tree)
        run.parsed()
        self.prepared = len(self.modules)
        self.handed.clear()

    def get_no_hook(self, fullname: str) -> Callable[[AnalyzeTypeContext], Type] | None:  # noqa: ARG002
        """Types: there is nothing to do for them, but it may be the time to look for their modules."""
        if len(self.modules) > self.prepared:
            self.look_for_new()
        return None

    def get_function_hook(self, fullname: str) -> Callable[[FunctionContext], Type] | None:
        """Calls of functions and classes."""
        if len(self.modules) > self.prepared:
            self.look_for_new()
        return self.hooks.functions[fullname]

    def get_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type] | None:
        """Attributes."""
        if len(self.modules) > self.prepared:
            self.look_for_new()
        return self.hooks.attributes[fullname]

    def get_class_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type] | None:
        """Attributes of classes, members of enums among them."""
        return self.hooks.class_attributes[fullname]

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        """Calls of methods, operators among them."""
        return self.hooks.methods[fullname]

    def get_base_class_hook(self, fullname: str) -> Callable[[ClassDefContext], None] | None:
        """Classes that are derived from another."""
        return self.hooks.base_classes[fullname]


def plugin(version: str) -> type[Plugin]:  # noqa: ARG001 - mypy hands it over
    """Give mypy, of the version given, the class of the plugin."""
    _put_back(_SELF)
    return HTTPStatusPlugin


def _put_back(module: ModuleType) -> None:
    """Let `sys.modules` have a module of ours, and all in it, which were imported before.

    pytest-mypy-plugins runs mypy many times in one process, and after each puts a copy of `sys.modules` from before in
    its place, where what is imported late finds no package to be a part of.
    """
    sys.modules[module.__name__] = module
    for part in [*vars(module).values()]:
        if isinstance(part, ModuleType) and part.__name__.startswith(f"{module.__name__}."):
            _put_back(part)
