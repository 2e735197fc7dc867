"""The command `httpstatus`, and `python -m httpstatus`: explain status codes, and check programs.

    httpstatus 404 not-found 5xx    what codes, names, phrases and classes of codes mean
    httpstatus rule [CODE]          the page of a rule, or the list of rules
    httpstatus check PATH ...       what the rules find in files and folders, whatever checker a project uses

Colours appear on a terminal only; NO_COLOR and FORCE_COLOR say otherwise.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from httpstatus._command import check, explain, rule

if TYPE_CHECKING:
    from collections.abc import Sequence

_COMMANDS = {"check": check.run, "rule": rule.run}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command, and give its exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    try:
        if given and given[0] in _COMMANDS:
            return _COMMANDS[given[0]](given[1:])
        return explain.run(given)
    except BrokenPipeError:
        # The reader, `head` for instance, has seen enough; keep Python silent when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


if __name__ == "__main__":
    sys.exit(main())
