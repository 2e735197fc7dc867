"""The status classes of httpx and httpx2, as mypy reads them, are those of the libraries' real releases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import httpx
import httpx2
import pytest
from httpstatus_mypy.statuses import KNOWN
from mypy_runs import check, configuration

if TYPE_CHECKING:
    from enum import IntEnum
    from pathlib import Path

CLASSES: Final = {"httpx": httpx.codes, "httpx2": httpx2.codes}


def program(module: str, codes: type[IntEnum]) -> str:
    """What mypy is to say of each int; and of each name, which may be that of an alias, on lines of their own."""
    ints = "".join(f"reveal_type({module}.codes({code}))\n" for code in range(100, 600))
    names = "".join(f"reveal_type({module}.codes.{name})\n" for name in codes.__members__)
    return f"import {module}\n{ints}{names}"


def revealed(full_name: str, member: IntEnum) -> str:
    return f'note: Revealed type is "Literal[{full_name}.{member.name}]?"'


@pytest.mark.filterwarnings("ignore")  # some names are deprecated, and still there
@pytest.mark.parametrize("module", CLASSES)
def test_mypy_knows_the_members_that_there_are(module: str, tmp_path: Path) -> None:
    codes = CLASSES[module]
    full_name = f"{module}._status_codes.codes"  # their `__module__` is the package
    assert KNOWN[full_name][0] == f"{module}.codes"
    found = check(tmp_path, {"program.py": program(module, codes)}, configuration=configuration()).by_file()
    printed = found["program.py"]
    for line, code in enumerate(range(100, 600), 2):
        if code in codes.__members__.values():
            assert printed[line] == [revealed(full_name, codes(code))], code
        else:
            raises, shown = printed[line]
            assert raises.startswith(f"error: {module}.codes({code}) raises ValueError"), code
            assert shown == f'note: Revealed type is "{full_name}"', code
    for line, member in enumerate(codes.__members__.values(), 502):
        assert printed[line] == [revealed(full_name, member)], member


@pytest.mark.parametrize("module", CLASSES)
def test_what_is_no_member_raises(module: str) -> None:
    with pytest.raises(ValueError, match="299"):
        CLASSES[module](299)
