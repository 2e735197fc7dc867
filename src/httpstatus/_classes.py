"""The classes of status codes: `httpstatus.StatusClass`.

It is in a module of its own so that importing `httpstatus` does not make a second enum.
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
