"""The error codes of the plugin.

mypy looks up those that a configuration names as soon as it has imported the plugin: they are to be there by then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.errorcodes import ErrorCode

if TYPE_CHECKING:
    from collections.abc import Collection

_CATEGORY: Final = "HTTP status codes"

COMPARISON: Final = ErrorCode(
    "httpstatus-comparison", "A status is compared with an int that is not a registered code", _CATEGORY
)
VALUE: Final = ErrorCode("httpstatus-value", "HTTPStatus(code) raises ValueError", _CATEGORY)
ARGUMENT: Final = ErrorCode(
    "httpstatus-argument", "An unregistered code is handed to a parameter that takes a status", _CATEGORY
)
CONTENT: Final = ErrorCode("httpstatus-content", "Content is handed over with a code that has none", _CATEGORY)
ROUTE: Final = ErrorCode("httpstatus-route", "A route does not answer what it says", _CATEGORY)
RANGE: Final = ErrorCode("httpstatus-range", "A range check on a status misses the border of a class by one", _CATEGORY)
CONDITION: Final = ErrorCode(
    "httpstatus-condition", "A condition on a status that is always true, or never, whatever the status", _CATEGORY
)
SWALLOWED: Final = ErrorCode(
    "httpstatus-swallowed", "A status that is raised in a try is answered as another by its except", _CATEGORY
)
VENDOR: Final = ErrorCode(
    "httpstatus-vendor",
    "An int that stands for a status meets a code that only a vendor uses",
    _CATEGORY,
    default_enabled=False,
)
UNCHECKED: Final = ErrorCode(
    "httpstatus-unchecked",
    "HTTPStatus(code) of an int that may not be a registered code",
    _CATEGORY,
    default_enabled=False,
)

#: By name, all of them.
CODES: Final = {code.code: code for code in list(vars().values()) if isinstance(code, ErrorCode)}
#: Those that are off unless they are enabled.
OPTIONAL: Final = [name for name, code in CODES.items() if not code.default_enabled]


def enable(names: Collection[str]) -> None:
    """Let some of the optional codes be on wherever mypy's own settings do not say otherwise, and the others be off.

    Said anew for each run: a process may run mypy more than once.
    """
    for name in OPTIONAL:
        CODES[name].default_enabled = name in names
