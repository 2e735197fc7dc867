"""Which hook of mypy leads to which function of the plugin: tables of full names.

This is imported when mypy first asks for a hook, which it does not in a run that finds everything in its cache.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from mypy.nodes import TypeInfo

from httpstatus_mypy import (
    aliases,
    answers,
    arguments,
    asserted,
    assertions,
    attributes,
    by_getattr,
    configured_names,
    construction,
    equality,
    exceptions,
    expected_replies,
    identity,
    libraries,
    membership,
    missing_libraries,
    patterns,
    ranges,
    routes,
    run,
    side_by_side,
    stored,
    subclasses,
    swallowed,
    tables,
    told,
)
from httpstatus_mypy.flow import containers, rows
from httpstatus_mypy.giving_up import safely, safely_first
from httpstatus_mypy.libraries import Takes
from httpstatus_mypy.site import Call
from httpstatus_mypy.statuses import CLASSES, OURS

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy.nodes import MypyFile, Node
    from mypy.plugin import AttributeContext, ClassDefContext, FunctionContext, MethodContext, Plugin
    from mypy.types import Type

    OfFunctions = dict[str, Callable[[FunctionContext], Type]]
    OfMethods = dict[str, Callable[[MethodContext], Type]]
    OfAttributes = dict[str, Callable[[AttributeContext], Type]]


def _judged(judge: Callable[[Call], Type | None]) -> Callable[[FunctionContext | MethodContext], Type]:
    """The hook of a call that a judge looks at: it gives the type of the call, or leaves it to mypy."""

    @functools.wraps(judge)
    def hook(ctx: FunctionContext | MethodContext) -> Type:
        return judge(Call(ctx)) or ctx.default_return_type

    return safely(hook)


# `HTTPStatus(200)`; also through a variable of type `type[HTTPStatus]`.
CONSTRUCTION: Final[OfFunctions] = dict.fromkeys(CLASSES, _judged(construction.called))

# `self.write("...")`, `response.media = {...}`.
TOLD_BY_METHOD: Final = {name: _judged(told.called(name)) for name, one in libraries.TOLD.items() if not one.stores}
TOLD_BY_ATTRIBUTE: Final = {name: safely(told.stored(name)) for name, one in libraries.TOLD.items() if one.stores}

# `jsonify({}, 404)`.
JSONIFY: Final[OfFunctions] = dict.fromkeys(("flask.json.jsonify", "quart.json.jsonify"), _judged(routes.jsonified))

# `getattr(response, "status_code")`.
BY_GETATTR: Final[OfFunctions] = {"builtins.getattr": _judged(by_getattr.called)}

# `Reply(HTTPStatus.OK, item)`, where a union of such is expected.
MADE: Final = _judged(expected_replies.made)

# `HTTPStatus.get(200)`.
GET: Final[OfMethods] = {f"{OURS}.get": _judged(construction.got)}


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
EQUALITY: Final[OfMethods] = dict.fromkeys(_of_ints("__eq__", "__ne__"), safely(equality.compared)) | dict.fromkeys(
    ("__eq__ of object", "__ne__ of object"), safely(equality.compared_again)
)

# `(status, text) == (200, "")`.
SIDE_BY_SIDE: Final[OfMethods] = dict.fromkeys(
    (f"builtins.{name}.{operator}" for name in ("tuple", "list", "dict") for operator in ("__eq__", "__ne__")),
    safely(side_by_side.compared),
)

# `status in (200, 404)`.
CONTAINMENT: Final[OfMethods] = {
    f"{name}.__contains__": safely(membership.contained)
    for name in (*sorted(containers.CLASSES), "builtins.dict", "typing.Mapping")
}

# `TEXTS[status]`, `TEXTS.get(status)`.
LOOKUP: Final[OfMethods] = dict.fromkeys(("builtins.dict.__getitem__", "builtins.dict.get"), _judged(tables.looked_up))

# `status / 100 == 2`.
DIVISION: Final[OfMethods] = dict.fromkeys(
    ("builtins.float.__eq__", "builtins.float.__ne__"), safely(equality.compared_quotient)
)

# `assertTrue(status, 200)`; `assert status, HTTPStatus.OK`, which is made to look like `assert status, +HTTPStatus.OK`.
ASSERTED: Final[OfMethods] = dict.fromkeys(assertions.METHODS, _judged(assertions.called))
BY_METHOD: Final[OfMethods] = dict.fromkeys(asserted.METHODS, safely(asserted.called))
SIGNED: Final[OfMethods] = dict.fromkeys((f"{name}.__pos__" for name in CLASSES), safely(assertions.signed))
ASSERTED_BY_FUNCTION: Final[OfFunctions] = dict.fromkeys(assertions.FUNCTIONS, _judged(assertions.called))

# `case 200`, which is made to look like `case +200`.
PATTERNS: Final[OfMethods] = {"builtins.int.__pos__": safely(patterns.matched)}

# `200 <= status < 300`, `status in range(200, 300)`.
RANGES: Final[OfMethods] = dict.fromkeys(
    (*_of_ints("__lt__", "__le__", "__gt__", "__ge__"), "builtins.range.__contains__"),
    safely(ranges.compared),
)

# `status is HTTPStatus.OK`, by its right side.
NAMED: Final = safely(identity.named)

# `status.phrase`.  `value` and `name` are those of every enum.
ATTRIBUTES: Final[OfAttributes] = {
    f"{name}.{attribute}": safely(attributes.read_property(attribute))
    for name, own in attributes.OF_CLASS.items()
    for attribute in own
} | {
    **dict.fromkeys(attributes.VALUES, safely(attributes.read_value)),
    **dict.fromkeys(attributes.NAMES, safely(attributes.read_name)),
}


# `raise HTTPException(404)`, `abort(404)`.
MAKING: Final = _judged(swallowed.made)
RAISING: Final = {name: _judged(swallowed.raises(name)) for name in exceptions.CALLS}


_Hook = TypeVar("_Hook")


def _both(one: _Hook | None, other: _Hook | None) -> _Hook | None:
    """A hook that does what two do, the first of which changes no type."""
    if one is None or other is None:
        return one or other

    def hook(ctx: Any) -> Type:
        one(ctx)  # type: ignore[operator]
        return cast("Type", other(ctx))  # type: ignore[operator]

    return hook  # type: ignore[return-value]


# `case HTTPStatus.OK`, whose subject is a few ints; `status is HTTPStatus.OK`.
MEMBER: Final = _both(NAMED, safely(patterns.named))


class Found(dict[str, "_Hook | None"]):
    """The hooks of names, each of which is looked up once: mypy asks for the same names again and again."""

    def __init__(self, look_up: Callable[[str], _Hook | None]) -> None:
        """Take what looks a name up."""
        super().__init__()
        self._look_up = look_up

    def __missing__(self, fullname: str) -> _Hook | None:
        """Look a name up, and keep what was found."""
        hook = self[fullname] = self._look_up(fullname)
        return hook


class Hooks:
    """The hooks of one run: those of the tables, and those that the project's configuration adds."""

    def __init__(self, plugin: Plugin) -> None:
        """Take the plugin that mypy has made, which can look names up."""
        self._plugin = plugin
        show_traceback = plugin.options.show_traceback
        self._prepare = [
            safely_first(prepare, show_traceback=show_traceback)
            for prepare in (patterns.prepare, configured_names.prepare, missing_libraries.prepare)
        ]
        self._takes = libraries.with_arguments(run.current().configuration.status_arguments)
        # `super().__init__(404)`: mypy gives it no full name.
        supers = dict.fromkeys(
            (f"__init__ of {name.rpartition('.')[2]}" for name in self._takes),
            _judged(arguments.judge_super(self._takes)),
        )
        self._functions = supers | CONSTRUCTION | JSONIFY | BY_GETATTR | ASSERTED_BY_FUNCTION
        equal = EQUALITY | SIDE_BY_SIDE | DIVISION
        contained = CONTAINMENT | LOOKUP | RANGES
        self._methods = GET | equal | contained | PATTERNS | ASSERTED | BY_METHOD | SIGNED
        self._inherited = {
            name.rpartition(".")[2] for name in (*self._takes, *ASSERTED, *BY_METHOD, *RAISING, *TOLD_BY_METHOD)
        }
        #: Calls of functions and classes.
        self.functions: Found[Callable[[FunctionContext], Type]] = Found(self._of_function)
        #: Calls of methods, operators among them.  The full name has the class of the object that has the method.
        self.methods: Found[Callable[[MethodContext], Type]] = Found(self._of_method)
        self._stored = safely(stored.judge)
        self._attributes = ATTRIBUTES | TOLD_BY_ATTRIBUTE | dict.fromkeys(libraries.ANSWERS, self._stored)
        self.attributes: Found[Callable[[AttributeContext], Type]] = Found(self._of_attribute)
        self._unite = safely_first(aliases.unite, show_traceback=show_traceback)
        self._put_down = safely_first(subclasses.put_down, show_traceback=show_traceback)
        #: Classes that are derived from another.
        self.base_classes: Found[Callable[[ClassDefContext], None]] = Found(self._of_base_class)
        #: Attributes of classes: members.
        self.class_attributes: Found[Callable[[AttributeContext], Type]] = Found(
            lambda fullname: MEMBER if fullname.rpartition(".")[0] in CLASSES else None
        )
        # When a module is parsed, its classes may be others.
        run.current().hooks = [
            self.functions,
            self.methods,
            self.attributes,
            self.base_classes,
            self.class_attributes,
        ]

    def prepare(self, tree: MypyFile) -> None:
        """Make a module ready, before anything in it is checked."""
        for prepare in self._prepare:
            prepare(tree)

    def _of_function(self, fullname: str) -> Callable[[FunctionContext], Type] | None:
        node = self._node(fullname)
        hook = self._functions.get(fullname) or self._of_arguments(fullname)
        if hook is None and isinstance(node, TypeInfo):  # it may take its arguments from one that is known
            hook = self._of_arguments(_definer(node, "__init__"))
        hook = hook or self._of_declared(fullname, node) or (MADE if _is_generic(node) else None)
        return _both(hook, RAISING.get(fullname) or (MAKING if _is_exception(node) else None))

    def _of_method(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        known = self._of_named_method(fullname)
        if known is not None:
            return known
        class_name, _, method = fullname.rpartition(".")
        if method in {"__eq__", "__ne__"}:
            return EQUALITY["builtins.int.__eq__"] if _is_enum_of_ints(self._node(class_name)) else None
        if class_name.startswith("builtins."):
            return None
        owner = self._node(class_name)
        if method in self._inherited and isinstance(owner, TypeInfo):
            known = self._of_named_method(f"{_definer(owner, method)}.{method}")
        return known or self._of_declared(fullname, self._node(fullname))

    def _of_named_method(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        """The hook of a method that is in a table."""
        return (
            self._methods.get(fullname)
            # `HTTPException.__init__(self, 404)`.
            or self._of_arguments(fullname.removesuffix(".__init__"))
            or TOLD_BY_METHOD.get(fullname)
            or RAISING.get(fullname)
        )

    def _of_arguments(self, fullname: str) -> Callable[[FunctionContext | MethodContext], Type] | None:
        """The hook of a callable that takes statuses: made when mypy meets it, since few programs use many."""
        takes = self._takes.get(fullname)
        return None if takes is None else _judged(arguments.judge(fullname, takes))

    def _of_attribute(self, fullname: str) -> Callable[[AttributeContext], Type] | None:
        hook = self._attributes.get(fullname)
        if hook is not None or self._node(rows.ANY_STATUS_CODE) is None:
            return hook
        return self._stored if rows.is_declared(self._node(fullname)) else None

    def _of_declared(
        self, fullname: str, node: Node | None
    ) -> Callable[[FunctionContext | MethodContext], Type] | None:
        """The hook of a callable with parameters that are declared to be statuses."""
        if self._node(rows.ANY_STATUS_CODE) is None:
            return None  # nobody imports it
        if node is None and "." in fullname:  # a method that the class inherits
            class_name, _, method = fullname.rpartition(".")
            owner = self._node(class_name)
            node = self._node(f"{_definer(owner, method)}.{method}") if isinstance(owner, TypeInfo) else None
        parameters = rows.parameters(node)
        return _judged(arguments.judge(fullname, Takes(parameters))) if parameters else None

    def _of_base_class(self, fullname: str) -> Callable[[ClassDefContext], None] | None:
        if fullname == "enum.IntEnum":
            return self._unite
        return self._put_down if _is_exception(self._node(fullname)) else None

    def _node(self, fullname: str) -> Node | None:
        """What has a full name."""
        symbol = self._plugin.lookup_fully_qualified(fullname)
        return None if symbol is None else symbol.node


def _is_generic(node: Node | None) -> bool:
    """Whether it is a class that takes a value of one of its parameters."""
    return isinstance(node, TypeInfo) and bool(node.type_vars) and expected_replies.is_worth_a_look(node)


def _is_exception(node: Node | None) -> bool:
    """Whether it is the class of an exception that answers with a status."""
    return isinstance(node, TypeInfo) and answers.family_of(node) is not None


def _is_enum_of_ints(node: Node | None) -> bool:
    """Whether it is an enum whose members may equal a status."""
    return isinstance(node, TypeInfo) and node.is_enum and node.has_base("builtins.int")


def _definer(info: TypeInfo, method: str) -> str:
    """The full name of the class that a class has a method from; nothing if it has none."""
    definer = info.get_containing_type_info(method)
    return "" if definer is None else definer.fullname
