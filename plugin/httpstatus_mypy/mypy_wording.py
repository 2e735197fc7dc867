"""What mypy says of a status of which most members are left.

After `if status == 404: return` the type is the union of all other members, and mypy's messages list them, or speak of
each in a line of its own.  They are to say what they would say of the class.
"""

from __future__ import annotations

import re
from typing import Final

from httpstatus_mypy import diagnostics
from httpstatus_mypy.statuses import REGISTERED, WRITTEN

# A status class, as mypy names it: `HTTPStatus`, or `codes` of httpx.
_STATUS: Final = r"(?:\w+\.)*(?:HTTPStatus|codes)"
_NAME: Final = rf"{_STATUS}\.\w+"
# Compiled, by `re` itself, where one is needed first: most runs of mypy need none.
_MEMBERS: Final = rf"Literal\[{_NAME}(?:, {_NAME}){{{WRITTEN},}}\]"
_MEMBER: Final = rf"Literal\[({_STATUS})\.\w+\]"
_CLASS: Final = rf"({_STATUS})\.\w+"
_BARE: Final = r"\b(?:HTTPStatus|codes)(?![.\w])"
_OVERLAP: Final = (
    r"(?P<check>Non-overlapping (?:equality|identity|container) check) "
    r'\((?:left operand|element) type: "(?P<left>.*)", (?:right operand|container item) type: "(?P<right>.*)"\)'
)
_TAKEN: Final = rf"Literal\[(?P<what>\d+|{_NAME})\]"
_ITEM: Final = r'Item "(?P<item>[^"]+)" of "(?P=item)" (?P<rest>has no attribute .*)'
_SIDE: Final = rf'(?:Left|Right) operand is of type "{_STATUS}"'


def is_container_overlap(message: str) -> bool:
    """Whether mypy says that something is never in a container."""
    return message.startswith("Non-overlapping container check ")


def is_identity_overlap(message: str) -> bool:
    """Whether mypy says that something is never another."""
    return message.startswith("Non-overlapping identity check ")


def taken_before(message: str) -> str | None:
    """What is said in the place of an overlap with all members that are left."""
    overlap = re.fullmatch(_OVERLAP, message)
    if overlap is None:
        return None
    rest, case = sorted((overlap["left"], overlap["right"]), key=len, reverse=True)
    taken = re.fullmatch(_TAKEN, case)
    if re.search(_MEMBERS, rest) is None or taken is None:
        return None
    if taken["what"].isdigit() and int(taken["what"]) not in REGISTERED:
        return None  # it never was there
    return diagnostics.taken_before(overlap["check"], case)


def names_members(message: str) -> bool:
    """Whether a message speaks of members, and is not the answer to `reveal_type`."""
    return ("HTTPStatus" in message or "codes." in message) and not message.startswith("Revealed type is ")


def of_class(message: str) -> str:
    """A message with the name of the class in the place of a list of its members.

    But where the message speaks of the class as well, it says that these are not all: `dict[str, HTTPStatus]` is
    something else.
    """
    is_ambiguous = re.search(_BARE, message) is not None and not message.startswith('Item "')

    def name(members: re.Match[str]) -> str:
        classes = " | ".join(dict.fromkeys(re.findall(_CLASS, members[0])))
        return f"Literal[many members of {classes}]" if is_ambiguous else classes

    return re.sub(_MEMBERS, name, message)


def of_any_member(message: str) -> str:
    """A message with the name of the class in the place of any member of it."""
    return re.sub(_MEMBER, r"\1", message)


def of_no_union(message: str) -> str | None:
    """What mypy says of an attribute that a class does not have, if this says it of the only item of a union."""
    item = re.fullmatch(_ITEM, message)
    return None if item is None else f'"{item["item"]}" {item["rest"]}'


def is_of_side(message: str) -> bool:
    """Whether a note only says again that an operand is a status."""
    return re.fullmatch(_SIDE, message) is not None
