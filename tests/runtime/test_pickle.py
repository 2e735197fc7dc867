"""Every Python writes the same bytes for a member: a pickle made by one can be read by all."""

from __future__ import annotations

import pickle
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
PYTHONS = ("python3.10", "python3.11", "python3.12", "python3.13", "python3.14")


@pytest.mark.parametrize("protocol", PICKLES)
def test_a_member_is_pickled_by_value_in_the_same_bytes_on_every_python(protocol: int) -> None:
    assert pickle.dumps(HTTPStatus.NOT_FOUND, protocol) == PICKLES[protocol]


@pytest.mark.parametrize("protocol", PICKLES)
def test_the_bytes_of_every_python_are_read(protocol: int) -> None:
    assert pickle.loads(PICKLES[protocol]) is HTTPStatus.NOT_FOUND  # noqa: S301 (written above)


def other_python(name: str) -> str:
    """Return the path of another Python that is installed and runs."""
    path = shutil.which(name)
    if path is None or subprocess.run([path, "-c", ""], capture_output=True, check=False).returncode:
        pytest.skip(f"{name} is not installed here")
    return path


@pytest.mark.parametrize("name", PYTHONS)
def test_members_go_to_another_python_and_come_back(name: str, tmp_path: Path) -> None:
    package = Path(httpstatus.__file__).parent
    shutil.copytree(package, tmp_path / package.name, ignore=shutil.ignore_patterns("__pycache__"))
    code = (
        f"import pickle, sys; sys.path.insert(0, {str(tmp_path)!r});"
        "members = pickle.load(sys.stdin.buffer); import httpstatus;"
        "assert members == list(httpstatus.HTTPStatus), members;"
        "assert all(type(member) is httpstatus.HTTPStatus for member in members);"
        "sys.stdout.buffer.write(pickle.dumps(members[::-1]))"
    )
    sent = pickle.dumps(list(HTTPStatus))
    received = subprocess.run([other_python(name), "-I", "-c", code], input=sent, capture_output=True, check=True)
    members = pickle.loads(received.stdout)  # noqa: S301 (of the process above)
    assert members == list(HTTPStatus)[::-1]
    assert all(member is HTTPStatus(member) for member in members)


def test_a_pickle_of_a_code_that_is_not_registered_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="299 is not a valid HTTPStatus"):
        pickle.loads(PICKLES[0].replace(b"404", b"299"))  # noqa: S301 (written above)


def test_this_python_is_one_of_those_that_exchange() -> None:
    assert f"python{sys.version_info.major}.{sys.version_info.minor}" in PYTHONS
