"""Which ints may stand for a status, where a plain int is one.

Real traffic carries codes that nobody registered, and real code carries markers: only 100 to 599 are judged, 306 is
let pass, and so is what the project itself lists in `extra_codes`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from httpstatus_mypy.configuration import active
from httpstatus_mypy.statuses import REGISTERED

if TYPE_CHECKING:
    from httpstatus_mypy.statuses import Operand

_JUDGED: Final = range(100, 600)
# RFC 9110, Section 15.4.7: used in an earlier version of HTTP, and reserved since.
_UNUSED: Final = 306


def is_unregistered(code: int) -> bool:
    """Whether an int that stands for a status is one that nobody registered."""
    return code in _JUDGED and code not in REGISTERED and code != _UNUSED and code not in active().extra_codes


def unregistered(number: Operand) -> int | None:
    """The unregistered code that an int is, or one of those that it can be if it can be nothing else."""
    if not number.is_ints or not all(map(is_unregistered, number.ints)):
        return None
    return min(number.ints)
