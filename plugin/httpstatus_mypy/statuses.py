"""Which types are statuses, and which codes a value of a type can hold.

These classes are statuses: ours, the standard library's, and those of httpx and httpx2. They are known by their full
names and by being what these names promise, so that somebody else's module called `httpstatus` is left alone. Which
members they have is read from what mypy knows of them.
"""

from __future__ import annotations

from typing import Final

from mypy.nodes import TypeInfo, Var
from mypy.typeops import make_simplified_union
from mypy.types import (
    Instance,
    LiteralType,
    NoneType,
    ProperType,
    TupleType,
    Type,
    TypeVarType,
    UninhabitedType,
    UnionType,
    get_proper_type,
)

import httpstatus
from httpstatus_mypy import run
from httpstatus_mypy._cpython import HISTORY
from httpstatus_mypy.named_tuple import NamedTuple

OURS: Final = "httpstatus.HTTPStatus"
STANDARD: Final = "http.HTTPStatus"

#: The classes by their full names, each as one imports it, and with what nobody else's enum of this name has.
KNOWN: Final = {
    OURS: (OURS, "is_cacheable_by_default"),
    STANDARD: (STANDARD, "phrase"),
    "httpx._status_codes.codes": ("httpx.codes", "get_reason_phrase"),
    "httpx2._status_codes.codes": ("httpx2.codes", "get_reason_phrase"),
}
CLASSES: Final = tuple(KNOWN)

#: The codes that are registered, which is what an int that stands for a status is held against.
REGISTERED: Final = {member.value: member.name for member in httpstatus.HTTPStatus}

#: The ints that are status codes (RFC 9110, Section 15).
CODES: Final = range(100, 600)
#: As many members as somebody may have written: of more, mypy knows what is left of all.
WRITTEN: Final = 10

# Never equal to an int, whatever their value.
_UNEQUAL: Final = frozenset({"builtins.str", "builtins.bytes"})


def public(full_name: str) -> str:
    """The name of a status class, as one imports it."""
    return KNOWN[full_name][0]


def is_called_status_class(info: TypeInfo) -> bool:
    """Whether the class is one of the enums, by its name and what it has, before its members have types."""
    known = KNOWN.get(info.fullname)
    return known is not None and info.is_enum and known[1] in info.names and "OK" in info.names


def is_status_class(info: TypeInfo) -> bool:
    """Whether the class is one of the enums."""
    return info.fullname in KNOWN and is_called_status_class(info) and _class(info).is_whole


class _Class:
    """What is known of a status class, for mypy's target version."""

    def __init__(self, info: TypeInfo) -> None:
        self.info = info
        # Every name, those of aliases too, in an order that differs from one run of mypy to the next.
        codes = {
            name: literal.value
            for name, symbol in info.names.items()
            if isinstance(symbol.node, Var)
            and (literal := _first_literal(get_proper_type(symbol.node.type))) is not None
            and type(literal.value) is int
        }
        #: Whether the value of each member is known.
        self.is_whole = all(name in codes for name in info.names if _is_member(info, name))
        spellings: dict[int, set[str]] = {}
        for name, code in codes.items():
            if _is_member(info, name):
                spellings.setdefault(code, set()).add(name)
        self.members = {code: _canonical(code, names) for code, names in sorted(spellings.items())}
        self.codes_by_name = codes | {name: code for code, name in self.members.items()}
        self.codes = frozenset(self.members)
        #: The statuses that were met, by their names: unions of many are read again and again.
        self.known: dict[object, Status] = {}


def _class(info: TypeInfo) -> _Class:
    classes = run.current().classes
    known = classes.get(info.fullname)
    if not isinstance(known, _Class) or known.info is not info:
        known = _Class(info)
        if known.is_whole:
            classes[info.fullname] = known
    return known


def members(info: TypeInfo) -> dict[int, str]:
    """The members of a status class, for mypy's target version: the name for each code.

    A code with two names takes the one that the newest Python gives it.
    """
    return _class(info).members


def _is_member(info: TypeInfo, name: str) -> bool:
    node = info.names[name].node
    return isinstance(node, Var) and node.has_explicit_value


def _canonical(code: int, spellings: set[str]) -> str:
    for _version, name, _phrase, _description in reversed(HISTORY.get(code, [])):
        if name in spellings:
            return name
    return min(spellings)


def _literal_of(typ: ProperType | None) -> LiteralType | None:
    if isinstance(typ, Instance):
        return typ.last_known_value
    return typ if isinstance(typ, LiteralType) else None


def _first_literal(typ: ProperType | None) -> LiteralType | None:
    """The value of a member: of httpx's, `200, "OK"`, the first item."""
    first = get_proper_type(typ.items[0]) if isinstance(typ, TupleType) and typ.items else typ
    return _literal_of(first)


class Status(NamedTuple):
    """One possibility of a status: an instance of one of the classes, and the code if it is known."""

    instance: Instance
    code: int | None

    @property
    def codes(self) -> frozenset[int]:
        return _class(self.instance.type).codes if self.code is None else frozenset((self.code,))


class Operand(NamedTuple):
    """What the value of a type can be, as far as a comparison with a status goes."""

    statuses: tuple[Status, ...]
    ints: frozenset[int]
    optional: bool
    #: Something else that may be equal to any int.
    other: bool

    @property
    def is_status(self) -> bool:
        return bool(self.statuses) and not self.ints and not self.other

    @property
    def is_ints(self) -> bool:
        return bool(self.ints) and not self.statuses and not self.other

    @property
    def is_mixed(self) -> bool:
        """Whether it is an int or a status, of which mypy takes an int for never equal to a status."""
        return bool(self.statuses and self.ints) and not self.other

    @property
    def is_known(self) -> bool:
        """Whether no status is left that may be any member."""
        return all(status.code is not None for status in self.statuses)

    @property
    def codes(self) -> frozenset[int]:
        """Every int that the value can be equal to, unless it is `other`."""
        if self.is_known:
            return self.ints.union([status.code for status in self.statuses if status.code is not None])
        return self.ints.union(*(status.codes for status in self.statuses))

    @property
    def classes(self) -> tuple[TypeInfo, ...]:
        return tuple(dict.fromkeys(status.instance.type for status in self.statuses))


_NOTHING: Final = Operand((), frozenset(), optional=False, other=True)


def of_int(code: int) -> Operand:
    """What the value of an int is."""
    return Operand((), frozenset((code,)), optional=False, other=False)


def read(typ: Type | None) -> Operand:
    """Read what a value of the type can be.  A type that is not understood is `other`."""
    statuses: list[Status] = []
    ints: set[int] = set()
    optional = other = False
    for item in _items(get_proper_type(typ)):
        literal = _literal_of(item)
        instance = item.fallback if isinstance(item, LiteralType) else item
        if isinstance(item, NoneType):
            optional = True
        elif not isinstance(instance, Instance):
            other = True
        elif is_status_class(instance.type):
            status = _status(instance, literal)
            statuses.append(status)
            other = other or (literal is not None and status.code is None)
        elif literal is not None and type(literal.value) is int and instance.type.fullname == "builtins.int":
            ints.add(literal.value)
        elif instance.type.fullname not in _UNEQUAL:
            other = True
    if not statuses and not ints:
        return _NOTHING
    return Operand(tuple(statuses), frozenset(ints), optional, other)


def _status(instance: Instance, literal: LiteralType | None) -> Status:
    if literal is None:
        return Status(instance, None)
    of_class = _class(instance.type)
    status = of_class.known.get(literal.value)
    if status is None:
        status = of_class.known[literal.value] = Status(instance, code_of(instance.type, literal.value))
    return status


def _items(typ: ProperType | None) -> list[ProperType | None]:
    if isinstance(typ, UnionType):
        return [item for part in typ.items for item in _items(get_proper_type(part))]
    if isinstance(typ, TypeVarType) and not typ.values:
        return _items(get_proper_type(typ.upper_bound))
    if isinstance(typ, UninhabitedType):
        return [None]
    return [typ]


def _widened(typ: Type | None) -> list[ProperType | None]:
    """The items of a type, with its class in the place of each literal."""
    return [item.fallback if isinstance(item, LiteralType) else item for item in _items(get_proper_type(typ))]


def is_member_of_any(typ: Type | None) -> bool:
    """Whether all values of a type are members of the classes: `int()` makes an int of a string, too."""
    return all(isinstance(item, Instance) and is_status_class(item.type) for item in _widened(typ))


def may_be_text(typ: Type | None) -> bool:
    """Whether a value of a type may be `str` or `bytes`: equal to no int, but a status of its own to some libraries."""
    return any(isinstance(item, Instance) and item.type.fullname in _UNEQUAL for item in _widened(typ))


def is_enum_of_ints(typ: Type | None) -> bool:
    """Whether a type is an enum whose members are ints, and so may equal a status."""
    proper = get_proper_type(typ)
    instance = proper.fallback if isinstance(proper, LiteralType) else proper
    return isinstance(instance, Instance) and instance.type.is_enum and instance.type.has_base("builtins.int")


def code_of(info: TypeInfo, name: object) -> int | None:
    """The code of the member that a name stands for."""
    return _class(info).codes_by_name.get(name) if isinstance(name, str) else None


def literal_type(instance: Instance, codes: frozenset[int]) -> Type:
    """The `Literal` of the members with these codes."""
    return make_simplified_union([_literal(instance, code) for code in sorted(codes)])


def _literal(instance: Instance, code: int) -> LiteralType:
    return LiteralType(members(instance.type)[code], instance.copy_modified(last_known_value=None))


def member_type(instance: Instance, codes: frozenset[int]) -> Type:
    """The type of the members with these codes: what mypy has for an expression that names them."""
    # Known, but free to be assigned another: `x = HTTPStatus(200); x = HTTPStatus(404)` is right.
    literals = [_literal(instance, code) for code in sorted(codes)]
    known: list[Type] = [literal.fallback.copy_modified(last_known_value=literal) for literal in literals]
    return make_simplified_union(known)


def stand_in(status: Operand, number: Operand) -> Type | None:
    """The members of the status's classes that the number can be: what may stand for it beside the status.

    None if the number is of these classes already, or may be any member, or equals none.
    """
    if (number.is_status and number.classes == status.classes) or not number.is_known:
        return None
    instances = {part.instance.type: part.instance for part in status.statuses}
    types = [
        literal_type(instance, common)
        for info, instance in instances.items()
        if (common := number.codes & members(info).keys())
    ]
    if types and number.optional:
        types.append(NoneType())
    return make_simplified_union(types) if types else None


def int_stand_in(status: Operand, instance: Instance) -> Type | None:
    """The ints that known members can be, or ints: what may stand for them beside an int.

    `instance` is the type `int`.  None for what may be any member, or something else.
    """
    if status.other or not status.is_known:
        return None
    types: list[Type] = [LiteralType(code, instance) for code in sorted(status.codes)]
    if status.optional:
        types.append(NoneType())
    return make_simplified_union(types)


def is_never_member(status: Operand, number: Operand) -> bool:
    """Whether the number is an int, or one of several, that no member of the status's classes equals."""
    return number.is_ints and not any(number.ints & members(info).keys() for info in status.classes)
