"""Where an int narrows a status, as the member would whose code it is; and where a member narrows an int.

It narrows whatever keeps the value that mypy knows.  What may change behind mypy's back is narrowed only where it is
declared to be one of a few members, or ints, so that one class is told from another: of a whole enum, mypy would take
the rest for impossible, though after `if job.status == 202: job.refresh()` the status may well be another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from httpstatus_mypy.flow.changes import may_change
from httpstatus_mypy.statuses import read

if TYPE_CHECKING:
    from mypy.nodes import Expression

    from httpstatus_mypy.site import Site


def is_narrowed(site: Site, status: Expression) -> bool:
    """Whether an int narrows a status."""
    if not may_change(status):
        return True
    declared = read(site.declared_type_of(status))
    return declared.is_status and declared.is_known


def is_int_narrowed(site: Site, number: Expression) -> bool:
    """Whether a member narrows an int that mypy knows to be one of a few."""
    return not may_change(number) or read(site.declared_type_of(number)).is_ints
