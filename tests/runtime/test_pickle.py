"""Every Python writes the same bytes for a member: a pickle made by one can be read by all."""

from __future__ import annotations

import os
import pickle
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import httpstatus
from httpstatus import HTTPStatus

# What every Python writes for `HTTPStatus.NOT_FOUND`, by protocol: the class by name, the member by value.
PICKLES = {
    0: b"chttpstatus\nHTTPStatus\np0\n(I404\ntp1\nRp2\n.",
    1: b"chttpstatus\nHTTPStatus\nq\x00(M\x94\x01tq\x01Rq\x02.",
    2: b"\x80\x02chttpstatus\nHTTPStatus\nq\x00M\x94\x01\x85q\x01Rq\x02.",
    3: b"\x80\x03chttpstatus\nHTTPStatus\nq\x00M\x94\x01\x85q\x01Rq\x02.",
    4: b"\x80\x04\x95$\0\0\0\0\0\0\0\x8c\nhttpstatus\x94\x8c\nHTTPStatus\x94\x93\x94M\x94\x01\x85\x94R\x94.",
    5: b"\x80\x05\x95$\0\0\0\0\0\0\0\x8c\nhttpstatus\x94\x8c\nHTTPStatus\x94\x93\x94M\x94\x01\x85\x94R\x94.",
}
# What the enums of Python 3.11.0 to 3.11.3 write for a member of that name, and ours did not override: `getattr`.
BY_NAME = {
    0: b"c__builtin__\ngetattr\np0\n(chttpstatus\nHTTPStatus\np1\nVNOT_FOUND\np2\ntp3\nRp4\n.",
    2: b"\x80\x02c__builtin__\ngetattr\nq\0chttpstatus\nHTTPStatus\nq\x01X\t\0\0\0NOT_FOUNDq\x02\x86q\x03Rq\x04.",
    4: b"\x80\x04\x95D\0\0\0\0\0\0\0\x8c\x08builtins\x94\x8c\x07getattr\x94\x93\x94\x8c\nhttpstatus\x94\x8c\n"
    b"HTTPStatus\x94\x93\x94\x8c\tNOT_FOUND\x94\x86\x94R\x94.",
}


def version(path: Path) -> str:
    """Return the version of a Python, or nothing if it does not run: that of a shim may be switched off."""
    code = "import platform; print(platform.python_version())"
    return subprocess.run([path, "-I", "-c", code], capture_output=True, text=True, check=False).stdout.strip()


def pythons() -> dict[str, Path]:
    """Return this Python and each other from 3.10 on that is on the path, by their versions."""
    folders = [Path(folder) for folder in os.get_exec_path()]
    names = re.compile(r"python3\.[1-9]\d+(\.exe)?")
    found = [path for folder in folders if folder.is_dir() for path in folder.iterdir() if names.fullmatch(path.name)]
    return {version(path): path for path in found} | {platform.python_version(): Path(sys.executable)}


PYTHONS = pythons()
PYTHONS.pop("", None)


@pytest.mark.parametrize("protocol", PICKLES)
def test_a_member_is_pickled_by_value_in_the_same_bytes_on_every_python(protocol: int) -> None:
    assert pickle.dumps(HTTPStatus.NOT_FOUND, protocol) == PICKLES[protocol]


@pytest.mark.parametrize("protocol", PICKLES)
def test_the_bytes_of_every_python_are_read(protocol: int) -> None:
    assert pickle.loads(PICKLES[protocol]) is HTTPStatus.NOT_FOUND  # noqa: S301 (written above)


@pytest.mark.parametrize("protocol", BY_NAME)
def test_a_pickle_by_name_is_read(protocol: int) -> None:
    assert pickle.loads(BY_NAME[protocol]) is HTTPStatus.NOT_FOUND  # noqa: S301 (written above)


@pytest.mark.parametrize("name", PYTHONS)
def test_members_go_to_another_python_and_come_back(name: str, tmp_path: Path) -> None:
    package = Path(httpstatus.__file__).parent
    shutil.copytree(package, tmp_path / package.name, ignore=shutil.ignore_patterns("__pycache__"))
    code = (
        f"import pickle, sys; sys.path.insert(0, {str(tmp_path)!r});"
        "members, forms = pickle.load(sys.stdin.buffer); import httpstatus;"
        "assert members == list(httpstatus.HTTPStatus), members;"
        "assert all(type(member) is httpstatus.HTTPStatus for member in members);"
        "assert all(pickle.loads(form) is httpstatus.HTTPStatus.NOT_FOUND for form in forms);"
        "written = [pickle.dumps(httpstatus.HTTPStatus.NOT_FOUND, protocol) for protocol in range(6)];"
        "sys.stdout.buffer.write(pickle.dumps((members[::-1], written)))"
    )
    sent = pickle.dumps((list(HTTPStatus), [*PICKLES.values(), *BY_NAME.values()]))
    received = subprocess.run([PYTHONS[name], "-I", "-c", code], input=sent, capture_output=True, check=True)
    members, written = pickle.loads(received.stdout)  # noqa: S301 (of the process above)
    assert members == list(HTTPStatus)[::-1]
    assert all(member is HTTPStatus(member) for member in members)
    assert written == list(PICKLES.values())


def test_a_pickle_of_a_code_that_is_not_registered_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="299 is not a valid HTTPStatus"):
        pickle.loads(PICKLES[0].replace(b"404", b"299"))  # noqa: S301 (written above)


def test_this_python_is_one_of_those_that_exchange() -> None:
    assert platform.python_version() in PYTHONS
