"""What servers do with content and a code that has none is what the page of the rule says of each."""

from __future__ import annotations

import contextlib
import re
import socket
import subprocess
import sys
import time
from functools import cache
from pathlib import Path
from typing import Final

import pytest
from serve import CONTENT, SERVERS

PAGE: Final = Path(__file__).parents[2] / "docs" / "rules" / "content.md"
CODES: Final = (103, 204, 205, 304)
#: How long a server may say nothing before its answer is taken to be complete.
QUIET: Final = 1.0
STARTS: Final = 30


@cache
def table() -> dict[str, list[str]]:
    """What the page says of each server, by code."""
    rows = re.findall(
        r"^\| (.+?) \| (.+?) \| (.+?) \| (.+?) \| (.+?) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE
    )
    return {name: list(cells) for name, *cells in rows if name in SERVERS}


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def connect(port: int) -> socket.socket:
    """Connect to a server that may be starting."""
    end = time.monotonic() + STARTS
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=QUIET)
        except OSError:  # noqa: PERF203 - that is what this waits for
            assert time.monotonic() < end, "it does not start"
            time.sleep(0.05)


def ask(connection: socket.socket, code: int) -> bytes:
    """All that comes after a request, until nothing more does."""
    with contextlib.suppress(OSError):
        connection.sendall(b"GET /%d HTTP/1.1\r\nHost: localhost\r\n\r\n" % code)
    answer = b""
    with contextlib.suppress(OSError):
        while part := connection.recv(65536):
            answer += part
    return answer


def outcome(port: int, code: int) -> str:
    """What a server does with one answer, and whether the next request on the connection is answered."""
    with connect(port) as connection:
        first = ask(connection, code)
        second = ask(connection, 200)
    status = re.match(rb"HTTP/1\.[01] (\d+)", first)
    head, _, rest = first.partition(b"\r\n\r\n")
    if status is None:
        return "nothing"
    if int(status[1]) != code:
        return status[1].decode()
    is_kept = second.startswith(b"HTTP/1.1 200") and second.endswith(CONTENT)
    # What a client that knows that there is no content takes for the next response.
    sends = "sends it" if rest and code == 205 else "puts it on the wire" if rest else "drops it"
    closes = b"connection: close" in head.lower() or head.startswith(b"HTTP/1.0")
    return sends if is_kept else f"{sends}, closes" if closes else f"{sends}, loses the connection"


@pytest.mark.parametrize("server", SERVERS)
def test_a_server_does_with_content_what_the_page_says(server: str) -> None:
    port = free_port()
    process = subprocess.Popen([sys.executable, str(Path(__file__).with_name("serve.py")), server, str(port)])
    try:
        connect(port).close()
        found = [outcome(port, code) for code in CODES]
    finally:
        process.terminate()
        process.wait()
    assert found == table().get(server)


def test_the_page_has_each_server() -> None:
    assert table().keys() == SERVERS.keys()
