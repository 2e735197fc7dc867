"""What an argument of the command means: a registered code, one that a vendor uses, or a class of codes."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, NamedTuple

from httpstatus import HTTPStatus, StatusClass, status_class
from httpstatus._command.vendors import VENDOR_CODES

if TYPE_CHECKING:
    from typing import Final


class VendorCode(NamedTuple):
    """A code that is not registered, but that somebody is known to send."""

    code: int
    phrase: str
    vendor: str

    @property
    def treated_as(self) -> int:
        """The code as which a client treats it (RFC 9110, Section 15)."""
        return status_class(self.code) * 100


class Unknown(NamedTuple):
    """What an argument is that means nothing: a line that says so."""

    message: str


def key(text: str) -> str:
    """Reduce a text to what counts when it is looked up: its letters and digits, in lower case."""
    return "".join(character for character in text.lower() if character.isalnum())


# What an argument may be, but for the codes themselves: the names and phrases, and the classes.
MEMBERS: Final = {
    key(text): status for name, status in HTTPStatus.__members__.items() for text in (name, status.phrase)
}
CLASSES: Final = {key(text): kind for kind in StatusClass for text in (f"{kind}xx", kind.name)}


def find(text: str) -> list[HTTPStatus] | VendorCode | Unknown:
    """Find the codes that an argument means: one, or those of a class; or else say in a line why none."""
    try:
        code = int(text)
    except ValueError:
        return find_words(text)
    return (
        find_code(code)
        if str(code) == text
        else Unknown(f"{text!r} is not a status code, which is three digits such as 404")
    )


def find_code(code: int) -> list[HTTPStatus] | VendorCode | Unknown:
    """Do what `find` does, for a number."""
    status = HTTPStatus.get(code)
    if status is not None:
        return [status]
    if code in VENDOR_CODES:
        return VendorCode(code, *VENDOR_CODES[code])
    treated = f"a client treats it as {status_class(code)}00 (RFC 9110, Section 15)"
    if 100 <= code <= 599:
        return Unknown(f"{code} is not a registered status code; {treated}")
    return Unknown(f"{code} is not a status code, which is 100 to 599; {treated}")


def find_words(text: str) -> list[HTTPStatus] | VendorCode | Unknown:
    """Do what `find` does, for an argument that is not a number."""
    # As in a program: the last name of status.HTTP_404_NOT_FOUND.
    dotted = re.fullmatch(r"(?:[^\W\d]\w*\.)+([^\W\d]\w*)", text)
    wanted = key(dotted[1] if dotted else text)
    if wanted in MEMBERS:
        return [MEMBERS[wanted]]
    if wanted in CLASSES:
        return [status for status in HTTPStatus if status_class(status) is CLASSES[wanted]]
    # As on the wire and in Starlette: "HTTP 404", "404 Not Found", HTTP_404_NOT_FOUND.
    with_code = re.fullmatch(r"(?:http)?([0-9]{3})(|[a-z].*)", wanted, re.ASCII)
    if with_code:
        return find_both(text, int(with_code[1]), with_code[2])
    names = {name: member.name.lower().replace("_", "-") for name, member in MEMBERS.items()}
    names |= {name: f"{kind}xx" for name, kind in CLASSES.items()}
    close = difflib.get_close_matches(wanted, names, n=1)
    hint = f"did you mean {names[close[0]]}?" if close else "expected one such as 404, not-found or 4xx"
    return Unknown(f"{text!r} is not a status code, a name, a phrase or a class; {hint}")


def find_both(text: str, code: int, name: str) -> list[HTTPStatus] | VendorCode | Unknown:
    """Do what `find` does, for a code with a name behind it: the name must be one of that code."""
    found = find_code(code)
    if not name or isinstance(found, Unknown):
        return found
    phrase = found.phrase if isinstance(found, VendorCode) else found[0].phrase
    if MEMBERS.get(name) == code or name == key(phrase):
        return found
    return Unknown(f"{text!r} contradicts itself: {code} is {phrase}; write the code or the name alone")
