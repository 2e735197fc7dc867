"""The error codes of the plugin.

mypy looks up those that a configuration names as soon as it has imported the plugin: they are to be there by then.
"""

from __future__ import annotations

from typing import Final

from mypy.errorcodes import ErrorCode

_CATEGORY: Final = "HTTP status codes"

COMPARISON: Final = ErrorCode(
    "httpstatus-comparison", "A status is compared with an int that is not a registered code", _CATEGORY
)
VALUE: Final = ErrorCode("httpstatus-value", "HTTPStatus(code) raises ValueError", _CATEGORY)
ARGUMENT: Final = ErrorCode(
    "httpstatus-argument", "An unregistered code is handed to a parameter that takes a status", _CATEGORY
)
RANGE: Final = ErrorCode("httpstatus-range", "A range check on a status misses the border of a class by one", _CATEGORY)
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
