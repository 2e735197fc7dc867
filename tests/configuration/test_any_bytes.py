"""Whatever stands in a configuration file is understood, or one line that names the file says what is wrong."""

from __future__ import annotations

import string
import tempfile
from pathlib import Path
from typing import Final

import pytest
from httpstatus_mypy.configuration import ConfigurationError, read_configuration
from hypothesis import example, given, settings
from hypothesis import strategies as st

HEADERS: Final = {
    "pyproject.toml": ("[tool.httpstatus-mypy]", "[[tool.httpstatus-mypy]]", "tool.httpstatus-mypy ="),
    "mypy.ini": ("[httpstatus-mypy]", "[httpstatus_mypy]", "[mypy]"),
    "setup.cfg": ("[httpstatus-mypy]", "[tool.httpstatus-mypy]", "[mypy]"),
}
KEYS: Final = ("extra_codes", "status_attributes", "status_arguments", "status_names", "enable", "enabled", "")
VALUES: Final = st.one_of(
    st.integers(-1000, 5000).map(str),
    st.text(string.printable, max_size=20),
    st.text(max_size=20),
    st.sampled_from(
        ("[499]", "['a.b']", "499, 520", "httpstatus-vendor", '"""', "[", "{a = 1}", "1e400", "nan", "9" * 5000)
    ),
)
LINES: Final = st.lists(
    st.tuples(st.sampled_from(KEYS), st.sampled_from((" = ", "=", ": ", "")), VALUES).map("".join), max_size=5
)


def read(name: str, content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(content)
        message = f"{path}: understood"
        try:
            read_configuration(str(path))
        except ConfigurationError as error:
            message = str(error)
        assert message.startswith(str(path))
        assert len(message.splitlines()) == 1


@pytest.mark.parametrize("name", HEADERS)
@settings(deadline=None)
@given(content=st.binary(max_size=200))
@example(content=b"\xff\xfe[\x00h\x00")
def test_any_bytes(name: str, content: bytes) -> None:
    read(name, content)
    read(name, HEADERS[name][0].encode() + b"\n" + content)


@pytest.mark.parametrize("name", HEADERS)
@settings(deadline=None, max_examples=300)
@given(header=st.integers(0, 2), lines=LINES)
def test_any_lines_below_a_header(name: str, header: int, lines: list[str]) -> None:
    read(name, "\n".join((HEADERS[name][header], *lines)).encode("utf-8", "surrogatepass"))
