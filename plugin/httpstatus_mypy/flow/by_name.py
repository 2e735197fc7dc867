"""What is stored in an attribute whose name stands in a string, or before the value in a call.

`setattr(response, "status_code", 240)`, `vars(self).update(...)` and `monkeypatch.setattr(...)` change an object that
exists; `Mock(status_code=240)` and `dataclasses.replace(reply, code=240)` make one that has what is handed over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeGuard

from mypy.nodes import (
    CallExpr,
    DictExpr,
    Expression,
    MemberExpr,
    NameExpr,
    StrExpr,
    SuperExpr,
)

from httpstatus_mypy import constants
from httpstatus_mypy.named_tuple import NamedTuple
from httpstatus_mypy.statuses import CODES, REGISTERED
from httpstatus_mypy.tree import descendants

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy.nodes import Node

#: The name of an attribute that may be any.
ANY: Final = ""
#: The name of a variable of the module that may be any.
ANY_GLOBAL: Final = "globals()"

# What stores something under a name that it is given.
_SETTERS: Final = frozenset({"setattr", "__setattr__", "patch", "patch.object", "patch.multiple", "setitem"})
# What stores nothing under a name that stands before a value.
_NO_PAIRS: Final = _SETTERS | {"get", "getattr", "pop"}
# What makes an object that stands in for another, or a copy with other values.
_DOUBLES: Final = ("mock", "fake", "stub", "double", "dummy", "namespace", "autospec", "replace", "evolve")


class Named(NamedTuple):
    """Something that is stored in an attribute."""

    name: str
    #: The object that has the attribute; None if it may be any.
    owner: Expression | None
    #: What is stored; None if that is not known.
    value: Expression | None
    #: What it is handed to, if that stores it only where it is no function of a known library.
    taker: Expression | None = None


def stored_in(node: Node) -> Iterator[Named]:
    """What an expression stores under names that are not those of its targets."""
    if isinstance(node, MemberExpr):
        if node.name == "__dict__":
            yield Named(ANY, node.expr, None)
    elif isinstance(node, DictExpr):
        for key, value in node.items:
            if key is not None and _is_name(key) and _is_unregistered(value):
                yield Named(key.value, None, value)
    elif isinstance(node, CallExpr):
        yield from _by_call(node)


def _by_call(call: CallExpr) -> Iterator[Named]:
    called = _called(call.callee)
    if called == "vars":
        yield from (Named(ANY, owner, None) for owner in call.args)
    if called == "globals":
        yield Named(ANY_GLOBAL, None, None)
    is_setter = called in _SETTERS
    if is_setter:
        yield from _by_setter(call, called)
    is_double = is_setter or _names_double(called)
    for place, (name, value) in enumerate(zip(call.arg_names, call.args, strict=True)):
        if name is not None:
            if is_double:
                yield Named(name, None, value, taker=_sender(call, called))
            elif _is_unregistered(value):
                yield Named(name, None, value, taker=call.callee)
        elif place > 0 and called not in _NO_PAIRS and _is_unregistered(value):
            before = call.args[place - 1]
            if _is_name(before):
                yield Named(before.value, None, value)


def _by_setter(call: CallExpr, called: str) -> Iterator[Named]:
    given = [value for value, name in zip(call.args, call.arg_names, strict=True) if name is None]
    place = next((place for place, value in enumerate(given[:2]) if isinstance(value, StrExpr)), None)
    if called == "patch" and given and _is_path(given[0]):
        return  # `client.patch(f"/items/{number}")`
    if place is None:
        # `setattr(self, name, value)`, `self.__setattr__(name, value)`
        is_bound = called == "__setattr__" and len(given) == 2
        owner = _bound_to(call.callee) if is_bound else next(iter(given), None)
        yield Named(ANY, owner, None, taker=_sender(call, called))
        return
    written = given[place]
    if isinstance(written, StrExpr) and not written.value.rpartition(".")[2].isidentifier():
        return
    name = written.value.rpartition(".")[2] if isinstance(written, StrExpr) else ANY
    owner = given[0] if place else _bound_to(call.callee) if called == "__setattr__" else None
    yield Named(name, owner, given[place + 1] if len(given) > place + 1 else None)


def _is_path(expression: Expression) -> bool:
    """Whether a text is written in it that no dotted name has."""
    return any(isinstance(part, StrExpr) and "/" in part.value for part in descendants(expression))


def _sender(call: CallExpr, called: str) -> Expression | None:
    """What may be about a request by PATCH: `httpx.patch(url)` and `@app.patch("/")` are no `mock.patch`."""
    return call.callee if called == "patch" else None


def _called(callee: Expression) -> str:
    """The last name of what is called; that of a method of `patch` with `patch`."""
    if isinstance(callee, SuperExpr):
        return callee.name
    if not isinstance(callee, (NameExpr, MemberExpr)):
        return ""
    if isinstance(callee, MemberExpr) and _called(callee.expr) == "patch":
        return f"patch.{callee.name}"
    return callee.name


def _bound_to(callee: Expression) -> Expression | None:
    return callee.expr if isinstance(callee, MemberExpr) else None


def is_double(call: CallExpr) -> bool:
    """Whether what is called is, by its name, made to stand in for something."""
    return _names_double(_called(call.callee))


def _names_double(called: str) -> bool:
    lowered = called.lower()
    return any(part in lowered for part in _DOUBLES)


def _is_name(expression: Expression) -> TypeGuard[StrExpr]:
    """Whether a string may be the name of an attribute, as that in `Response("", 427)` may not."""
    return isinstance(expression, StrExpr) and expression.value.isidentifier()


def _is_unregistered(value: Expression) -> bool:
    code = constants.written(value)
    return code in CODES and code not in REGISTERED
