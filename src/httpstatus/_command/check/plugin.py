"""What the plugin knows, and its section of the project's configuration: whatever needs mypy in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from httpstatus_mypy import configuration, error_codes, libraries
from mypy.defaults import PYTHON3_VERSION_MIN
from mypy.version import __version__

from httpstatus._command.check.files import shown
from httpstatus._command.check.findings import written_code
from httpstatus._command.terminal import WrongUseError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path
    from typing import Final

#: The error codes.
CODES: Final[Sequence[str]] = [*error_codes.CODES]
#: The version of mypy.
MYPY: Final = __version__
#: The oldest Python that mypy checks programs for.
OLDEST: Final = PYTHON3_VERSION_MIN

#: The libraries that the plugin knows.
LIBRARIES: Final = [library for library in libraries.LIBRARIES if library.modules]


def section(root: Path, enable: Iterable[str]) -> str:
    """Give our section of the project's configuration, with more codes enabled, as it stands in an ini file.

    Raises `WrongUseError` for a mistake in it, and for a code that cannot be enabled.
    """
    for name in enable:
        if written_code(name) not in error_codes.OPTIONAL:
            is_on = written_code(name) in CODES
            wrong = "is on by default: leave it out" if is_on else "is not an error code that can be enabled"
            raise WrongUseError(f"--enable: {name!r} {wrong}; those that can be are {', '.join(error_codes.OPTIONAL)}")
    try:
        found = configuration.of_project(shown(folder) for folder in (root, *root.parents))
    except configuration.ConfigurationError as error:
        raise WrongUseError(str(error)) from error
    given = {**vars(found)}
    given["enable"] = frozenset({*given.get("enable", ()), *map(written_code, enable)})
    lines = (f"{key} = {', '.join(map(str, sorted(values)))}\n" for key, values in given.items() if values)
    return f"[{configuration.SECTION}]\n" + "".join(lines)
