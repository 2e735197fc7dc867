"""The attributes of a member that is known: their values, as literals."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from mypy.nodes import IndexExpr, MemberExpr, NameExpr
from mypy.typeops import coerce_to_literal, make_simplified_union
from mypy.types import LiteralType, TupleType, Type

import httpstatus
from httpstatus_mypy._cpython import HISTORY
from httpstatus_mypy.internals import types as internals
from httpstatus_mypy.narrowing import is_narrowed
from httpstatus_mypy.site import Attribute
from httpstatus_mypy.statuses import OURS, STANDARD, WRITTEN, Status, members, read

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy.plugin import AttributeContext

    from httpstatus_mypy.site import Site

    Value = str | int | tuple[str, ...]

_PREDICATES: Final = (
    "is_informational",
    "is_success",
    "is_redirection",
    "is_client_error",
    "is_server_error",
)
_FACTS: Final = (
    "reference",
    "url",
    "registration",
    "is_cacheable_by_default",
    "allows_content",
    "required_fields",
)

# Where the `value` and the `name` of an `IntEnum` are defined, and what they are drawn from.
VALUES: Final = ("enum.Enum.value", "enum.Enum._value_", "enum.IntEnum.value", "enum.IntEnum._value_")
NAMES: Final = ("enum.Enum.name", "enum.Enum._name_")

#: The attributes of each class, beside `value` and `name`.
OF_CLASS: Final = {
    OURS: ("phrase", "description", *_PREDICATES, *_FACTS),
    STANDARD: ("phrase", "description", *_PREDICATES),
}


def read_property(name: str) -> Callable[[AttributeContext], Type]:
    """The hook of a property of either class, by its name.

    The name is not that of the context: mypy looks an attribute up again with what it is looked up in as context.
    """

    def hook(ctx: AttributeContext) -> Type:
        attribute = Attribute(ctx)
        return _literal(attribute, (name,), partial(_value, attribute, name)) or attribute.read_as

    return hook


def read_value(ctx: AttributeContext) -> Type:
    """The hook of every enum's `value`."""
    return _literal(Attribute(ctx), ("value", "_value_"), lambda _status, code: code) or internals.enum_value(ctx)


def read_name(ctx: AttributeContext) -> Type:
    """The hook of every enum's `name`."""
    found = _literal(Attribute(ctx), ("name", "_name_"), lambda status, code: members(status.instance.type)[code])
    return found or internals.enum_name(ctx)


def _literal(
    attribute: Attribute, names: tuple[str, ...], look_up: Callable[[Status, int], Value | None]
) -> Type | None:
    operand = read(attribute.owner)
    if attribute.is_stored or not operand.is_status:
        return None
    found: dict[Value, None] = {}
    for status in operand.statuses:
        known = None if status.code is None else look_up(status, status.code)
        if known is None:
            return None
        found[known] = None
        if len(found) > WRITTEN:
            return None  # of most members: nobody asks for that, and mypy would speak of each
    types = [_type_of(attribute, known) for known in found]
    if _narrows(attribute, names):
        types = [coerce_to_literal(typ) for typ in types]
    return make_simplified_union(types)


def _narrows(attribute: Attribute, names: tuple[str, ...]) -> bool:
    """Whether mypy asks which of several statuses have such an attribute, to narrow them: `if reply.status.is_success`.

    Then the context is what the attribute is looked up in.
    """
    node = attribute.node
    if not isinstance(node, (NameExpr, MemberExpr, IndexExpr)) or (isinstance(node, MemberExpr) and node.name in names):
        return False
    return is_narrowed(attribute, node)


def _type_of(site: Site, known: Value) -> Type:
    if isinstance(known, tuple):
        fallback = site.named("builtins.tuple", site.named("builtins.str"))
        return TupleType([_type_of(site, item) for item in known], fallback)
    instance = site.named(f"builtins.{type(known).__name__}")
    # As mypy has it for a `Final`: known, but free to be assigned another.
    return instance.copy_modified(last_known_value=LiteralType(known, instance))


def _value(site: Site, name: str, status: Status, code: int) -> Value | None:
    if status.instance.type.fullname == STANDARD and name in ("phrase", "description"):
        return _of_every_version(site.options.python_version, code, name)
    known: Value = getattr(httpstatus.HTTPStatus(code), name)
    return known


def _of_every_version(target: tuple[int, int], code: int, name: str) -> str | None:
    """What the standard library says, if all its versions from mypy's target on say the same."""
    texts = {
        version: phrase if name == "phrase" else description
        for version, _name, phrase, description in HISTORY.get(code, [])
    }
    first = max((version for version in texts if version <= target), default=None)
    if first is None:
        return None  # pragma: no cover - no Python has it: a member that typeshed got after our table was drawn
    said = {text for version, text in texts.items() if version >= first}
    return said.pop() if len(said) == 1 else None
