"""`httpstatus check PATH ...`: the findings of the mypy plugin, for those who do not run mypy, or not on all of it.

    project      the check as a whole
    files        which files are checked
    modules      what their modules are called, and which can be checked together
    environment  whose libraries they use
    plugin       what the plugin knows, and its section of the project's configuration
    running      mypy, with settings of its own
    findings     what it found, what a comment silences, and how it is printed

Nothing of the checked tree is run, and no setting of it is read but our own section; what is started is mypy, and the
interpreter whose libraries are asked for.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from httpstatus._command import terminal
from httpstatus._command.check import findings

if TYPE_CHECKING:
    from collections.abc import Sequence


def run(arguments: Sequence[str]) -> int:
    """Run the command, and give its exit status: 0, 1 if something was found, 2 for a wrong use."""
    parser = terminal.Parser(
        prog=f"{terminal.program()} check",
        description="Check Python files with the mypy plugin, whatever checker the project uses, and print its "
        "findings. # httpstatus: ignore[range] at the end of a line silences it there.",
        epilog="Exit status: 0; 1 if something was found; 2 for a wrong use, or where something could not be read.",
    )
    parser.add_argument(
        "paths", nargs="+", metavar="PATH", type=Path, help="a file, or a folder with all that is in it"
    )
    parser.add_argument(
        "--python",
        metavar="FILE",
        help="the interpreter whose libraries the project uses; else that of .venv in the project or above it, of "
        "VIRTUAL_ENV, or the one that runs this command",
    )
    parser.add_argument("--format", default="text", help=f"how to print: {', '.join(findings.FORMATS)}; else text")
    parser.add_argument(
        "--enable", metavar="CODE", action="append", default=[], help="an error code that is off by default: vendor"
    )
    options = parser.parse_args(arguments)
    if options.format not in findings.FORMATS:
        parser.error(f"--format: there is no {options.format!r}; those there are: {', '.join(findings.FORMATS)}")
    try:
        # Where there is no mypy, or one that is too old, the first says so.
        import httpstatus.mypy  # noqa: F401, PLC0415
        from httpstatus._command.check import project  # noqa: PLC0415

        found, trouble = project.check(options.paths, options.python, options.enable)
    except (terminal.WrongUseError, ImportError) as error:
        terminal.say_error(str(error))
        return terminal.WRONG_USE
    except KeyboardInterrupt:
        return 130
    sys.stdout.write(findings.FORMATS[options.format](found))
    sys.stdout.flush()
    for line in trouble:
        terminal.say_error(line)
    return terminal.WRONG_USE if trouble else int(bool(found))
