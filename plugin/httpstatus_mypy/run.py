"""All that outlives one call of a hook, and when it is forgotten.

- What belongs to a **run** is kept until mypy makes the plugin anew: the configuration, the status classes, what was
  given up.  In the daemon a run goes through many edits, so that the hooks that were looked up by name belong to it
  only until something is parsed.
- What belongs to a **module** is kept until a hook is called in another one, or anything is parsed: what is found out
  from its syntax, which mypy's types are no part of, and where mypy is to speak otherwise, or not at all.  The daemon
  parses something before each of its runs, or makes another plugin, so that the last of these goes by what is checked
  now.
- What belongs to a **comparison** is kept until mypy comes to another operator: mypy asks a hook again for each item of
  a union, and takes the types of the operands anew each time.

Nothing else in the plugin remembers anything, and nothing else forgets.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar, cast

from httpstatus_mypy.configuration import Configuration

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mypy.errors import ErrorInfo
    from mypy.nodes import Context, Expression, MypyFile, Node, Statement
    from mypy.options import Options
    from mypy.types import Type

    from httpstatus_mypy.remarks import Remark

_Made = TypeVar("_Made")


class Module:
    """What is known of the syntax of the module that is being checked."""

    def __init__(self, tree: MypyFile) -> None:
        """Begin with a module of which nothing is known."""
        self.tree = tree
        # The daemon gives a module that has changed new statements, and lets it keep its tree.
        self.statements: list[Statement] = tree.defs
        #: The nodes that were made of others, of which they stand in, without being in the tree.
        self.made_of: dict[Context, Node] = {}
        #: The comparisons that are one by `in` for mypy, by what stands in them as it was written.
        self.put_for: dict[Context, Node] = {}
        #: Each `in` that mypy is not to call an overlap, by its file, line and column: it may say so much later.
        self.accepted: set[tuple[str, int, int]] = set()
        #: The functions, or the module, in which an int narrows a status; and their lines, with the file.
        self.narrowed: set[Node] = set()
        self.narrowed_lines: set[tuple[str, int]] = set()
        #: What mypy said there of members, by the place and by what it is without their names.
        self.alike: dict[tuple[str, int, int, str], list[ErrorInfo]] = {}
        #: What functions made of nodes, or found out of what is declared.
        self._kept: dict[object, object] = {}

    def keep(self, key: object, make: Callable[[], _Made]) -> _Made:
        """Give what was made once for a key, which says what it is made by and of."""
        if key not in self._kept:
            self._kept[key] = make()
        return cast("_Made", self._kept[key])


class Visit:
    """What is decided about the operator that mypy has come to."""

    def __init__(self, token: object) -> None:
        """Take what mypy's coming is known by."""
        self.token = token
        #: The types that operands stand for.
        self.stand_ins: list[tuple[Expression, Type]] = []


class Run:
    """One run of mypy, or one life of its daemon."""

    def __init__(self, configuration: Configuration, options: Options | None = None) -> None:
        """Begin with nothing but what the project has configured, for us and for mypy."""
        self.configuration = configuration
        self.options = options
        #: What is known of each status class, by its full name: of `statuses`.
        self.classes: dict[str, object] = {}
        #: The features that raised, and what is still to be said of them.
        self.given_up: set[str] = set()
        self.to_say: list[str] = []
        #: What is to be said of modules, by the node that stands in one to have it said.
        self.remarks: dict[Context, Remark] = {}
        #: All modules that mypy has loaded.
        self.modules: dict[str, MypyFile] = {}
        #: What the sources of modules say, until something is parsed.
        self.sources: dict[str, bool] = {}
        #: The tables of hooks that were looked up by names.
        self.hooks: list[dict[str, Any]] = []
        #: How many of mypy's modules are none of a package; None if one is.
        self.looked_through: dict[str, int | None] = {}
        self.module: Module | None = None
        self.visit: Visit | None = None


_current = Run(Configuration())


def resume(run: Run) -> None:
    """Go on with a run: mypy calls its plugin.  `dmypy run` makes another to compare it with, which it never calls."""
    global _current  # noqa: PLW0603 - this is the one place that forgets
    _current = run


def current() -> Run:
    """The run that goes on."""
    return _current


def parsed() -> None:
    """Forget what may be otherwise since mypy has parsed something, or lost it: it has, or its syntax was changed."""
    for hooks in _current.hooks:
        hooks.clear()
    _current.sources.clear()
    _current.module = _current.visit = None


def is_found(package: str, modules: Mapping[str, object]) -> bool:
    """Whether mypy has found a module, or one that is in a package of this name."""
    if package in modules:
        return True
    # None goes away, but in the daemon.
    looked_through = _current.looked_through if not _is_daemon(_current.options) else {}
    known = looked_through.get(package, 0)
    if known is None:
        return True
    is_new = any(name.startswith(f"{package}.") for name in islice(modules, known, None))
    looked_through[package] = None if is_new else len(modules)
    return is_new


def _is_daemon(options: Options | None) -> bool:
    return options is not None and options.fine_grained_incremental


def enter(tree: MypyFile) -> Module:
    """Come to a module: give what is known of its syntax."""
    module = _current.module
    if module is None or module.tree is not tree or module.statements is not tree.defs:
        module = _current.module = Module(tree)
        _current.visit = None
    return module


def module() -> Module:
    """The module that a hook was last called in."""
    if _current.module is None:
        raise LookupError("no hook was called in a module")
    return _current.module


def is_visited(token: object) -> bool:
    """Whether mypy comes to the operator that was judged last once more."""
    return token is not None and _current.visit is not None and _current.visit.token is token


def visited(token: object) -> Visit:
    """Come to an operator."""
    _current.visit = Visit(token)
    return _current.visit
