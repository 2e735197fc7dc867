"""What is printed, and where: the width, the colours, and the one line that says what is wrong."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import textwrap
from typing import TYPE_CHECKING, NoReturn

from httpstatus import StatusClass, __version__

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final

# The exit status of a use that makes no sense.
WRONG_USE: Final = 2

_SEQUENCES: Final = {
    "bold": "\033[1m",
    "dim": "\033[2m",
    "reset": "\033[0m",
    StatusClass.INFORMATIONAL.name: "\033[36m",
    StatusClass.SUCCESS.name: "\033[32m",
    StatusClass.REDIRECTION.name: "\033[34m",
    StatusClass.CLIENT_ERROR.name: "\033[33m",
    StatusClass.SERVER_ERROR.name: "\033[31m",
}


class WrongUseError(Exception):
    """What ends the command with exit status 2: its text is a line on what is wrong, and what would be right."""


def styles(*, colours: bool) -> Mapping[str, str]:
    """Give the escape sequences by name; without colours they are all empty."""
    return _SEQUENCES if colours else dict.fromkeys(_SEQUENCES, "")


def wants_colours() -> bool:
    """Tell whether standard output shows colours, by the environment or by what it is, in the order that CPython has.

    https://no-color.org and https://force-color.org: a variable that is empty says nothing.
    """
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    if os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout.isatty() and (os.name != "nt" or "WT_SESSION" in os.environ)


def width() -> int:
    """Give the width of the terminal, or what COLUMNS says; 80 where there is neither."""
    return shutil.get_terminal_size().columns or 80  # before Python 3.11 it may be the 0 of a terminal without a size


def wrapped(text: str, first: str = "", rest: str | None = None) -> list[str]:
    """Break a text into lines no wider than the terminal, unless a word is; each begins with what is given."""
    indent = first if rest is None else rest
    return textwrap.wrap(
        text,
        max(width(), 1),
        initial_indent=first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def program() -> str:
    """Give the command as it was called."""
    return "python -m httpstatus" if os.path.basename(sys.argv[0]) == "__main__.py" else "httpstatus"  # noqa: PTH119


def version() -> str:
    """Give the version, as the command tells it."""
    return f"httpstatus {__version__}"


def say(text: str) -> None:
    """Print what was asked for. Raises `BrokenPipeError` if nobody reads it."""
    print(text, flush=True)  # noqa: T201 (what the command is for)


def say_error(message: str) -> None:
    """Say on standard error, in one line, what is wrong."""
    print(f"{program()}: error: {message}", file=sys.stderr)  # noqa: T201 (as argparse prints its own)


def say_note(message: str) -> None:
    """Say on standard error, in one line, what is good to know."""
    print(f"{program()}: note: {message}", file=sys.stderr)  # noqa: T201 (as an error)


class Parser(argparse.ArgumentParser):
    """A parser of arguments that says in one line what is wrong with them."""

    def error(self, message: str) -> NoReturn:
        """End the command with exit status 2."""
        say_error(f"{message}; see {self.prog} --help")
        sys.exit(WRONG_USE)
