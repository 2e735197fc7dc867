"""The classes of status codes: `httpstatus.StatusClass` and `httpstatus.status_class`.

They are in a module of their own so that importing `httpstatus` does not make a second enum.
"""

from enum import IntEnum


class StatusClass(IntEnum):
    """The class of a status code: its first digit (RFC 9110, Section 15)."""

    # Where it is found, by a reader and by pickle.
    __module__ = "httpstatus"

    INFORMATIONAL = 1
    SUCCESS = 2
    REDIRECTION = 3
    CLIENT_ERROR = 4
    SERVER_ERROR = 5

    # As from Python 3.11 on: "4", whatever the Python.
    __str__ = int.__repr__
    __format__ = int.__format__  # type: ignore[assignment]


def status_class(code: int) -> StatusClass:
    """Give the class of any int, registered or not (RFC 9110, Section 15).

    A code that is not registered counts as the x00 of its class, and an int outside 100 to 599 as a 5xx, as the
    RFC says a client should treat them. Raises `TypeError` for what is not an int.

    >>> from httpstatus import status_class
    >>> status_class(499)
    <StatusClass.CLIENT_ERROR: 4>
    >>> status_class(999)
    <StatusClass.SERVER_ERROR: 5>
    """
    if not isinstance(code, int):
        raise TypeError(f"status_class() takes an int such as 404, not {code!r} ({type(code).__qualname__})")
    return StatusClass(code // 100) if 100 <= code <= 599 else StatusClass.SERVER_ERROR


status_class.__module__ = "httpstatus"
