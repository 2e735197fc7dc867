"""Which ints may stand for a status, where a plain int is one.

Real traffic carries codes that nobody registered, and real code carries markers: only 100 to 599 are judged, 306 is
let pass, and so is what the project itself lists in `extra_codes`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from httpstatus_mypy import diagnostics, run
from httpstatus_mypy.flow import provenance
from httpstatus_mypy.statuses import CODES, REGISTERED

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy.nodes import Context, Expression

    from httpstatus_mypy.site import Site
    from httpstatus_mypy.statuses import Operand

# RFC 9110, Section 15.4.7: used in an earlier version of HTTP, and reserved since.
_UNUSED: Final = 306


def is_unregistered(code: int) -> bool:
    """Whether an int that stands for a status is one that nobody registered."""
    extra_codes = run.current().configuration.extra_codes
    return code in CODES and code not in REGISTERED and code != _UNUSED and code not in extra_codes


def unregistered(number: Operand) -> int | None:
    """The unregistered code that an int is, or one of those that it can be if it can be nothing else."""
    if not number.is_ints or not all(map(is_unregistered, number.ints)):
        return None
    return min(number.ints)


def judge(
    site: Site,
    number: Operand,
    compared: Expression,
    at: Context | None = None,
    is_status: Callable[[Site, Expression], bool] = provenance.is_status,
) -> None:
    """Report an unregistered int that is compared with a plain int, or a container of some, if that is a status."""
    code = unregistered(number)
    if code is None or site.is_quiet:
        return
    if site.is_enabled(diagnostics.of_comparison(code)) and is_status(site, compared):
        report(site, code, at)


def report(site: Site, code: int, at: Context | None = None) -> bool:
    """Report an int beside a status, if it is unregistered; tell whether it was reported."""
    return is_unregistered(code) and site.report(
        diagnostics.unregistered(code, "compare with"), diagnostics.of_comparison(code), at
    )
