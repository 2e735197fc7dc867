"""What an editor shows of our names: pyright's language server finds each where it is written, with what it says."""

from __future__ import annotations

import inspect
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

import httpstatus
from httpstatus import HTTPStatus

if TYPE_CHECKING:
    from collections.abc import Iterator

SERVER: Final = shutil.which("pyright-langserver", path=Path(sys.executable).parent)
# Not the aliases of types: pyright shows what they are, as for any alias.
WRITTEN: Final = [
    name
    for name in httpstatus.__all__
    if inspect.isclass(getattr(httpstatus, name)) or inspect.isfunction(getattr(httpstatus, name))
    if getattr(httpstatus, name).__name__ == name
]
EXPRESSIONS: Final = {name: inspect.getdoc(getattr(httpstatus, name)) for name in WRITTEN} | {
    "HTTPStatus.get": inspect.getdoc(HTTPStatus.get),
    "HTTPStatus.OK.url": inspect.getdoc(HTTPStatus.url),
    "HTTPStatus.OK.phrase": 'The reason phrase, as registered: "Not Found".',
    "HTTPStatus.NOT_FOUND": "404 Not Found. Nothing matches the given URI.",
}
PROGRAM: Final = "from httpstatus import *\n" + "".join(f"{expression}\n" for expression in EXPRESSIONS)


class LanguageServer:
    """The server in a process of its own, and what of its protocol is needed to ask about one file.

    https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/
    """

    def __init__(self, process: subprocess.Popen[bytes], folder: Path) -> None:
        """Open a folder in the server."""
        self.process = process
        self.asked = 0
        self.file = folder / "program.py"
        workspace = [{"uri": folder.as_uri(), "name": "tested"}]
        capabilities = {
            "textDocument": {"hover": {"contentFormat": ["plaintext"]}},
            "workspace": {"configuration": True},
        }
        self.ask("initialize", processId=None, workspaceFolders=workspace, capabilities=capabilities)
        self.send(method="initialized", params={})

    def send(self, **message: object) -> None:
        """Send a message: its length, an empty line, and its text."""
        text = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(text) + text)
        self.process.stdin.flush()

    def receive(self) -> dict[str, Any]:
        """Receive a message."""
        assert self.process.stdout
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        message: dict[str, Any] = json.loads(self.process.stdout.read(length))
        return message

    def ask(self, method: str, **params: object) -> Any:
        """Send a request, and give what is answered; the server's own questions about settings get one answer."""
        self.asked += 1
        self.send(id=self.asked, method=method, params=params)
        while True:
            message = self.receive()
            if "method" not in message and message["id"] == self.asked:
                return message["result"]
            if "method" in message and "id" in message:
                settings = {"pythonPath": sys.executable}
                items = message["params"].get("items", [])
                answer = [settings if item.get("section") == "python" else {} for item in items]
                self.send(id=message["id"], result=answer)

    def open(self, text: str) -> None:
        """Open a file with a text."""
        document = {"uri": self.file.as_uri(), "languageId": "python", "version": 1, "text": text}
        self.send(method="textDocument/didOpen", params={"textDocument": document})

    def about(self, method: str, line: int, character: int) -> Any:
        """Ask about a place in the file."""
        place = {"line": line, "character": character}
        return self.ask(f"textDocument/{method}", textDocument={"uri": self.file.as_uri()}, position=place)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    assert SERVER, "requirements/checkers.txt brings pyright"
    with subprocess.Popen([SERVER, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        opened = LanguageServer(process, tmp_path_factory.mktemp("opened"))
        opened.open(PROGRAM)
        yield opened
        process.kill()


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_an_editor_shows_what_a_name_says_and_goes_to_where_it_is_written(
    server: LanguageServer, expression: str
) -> None:
    place = (PROGRAM.splitlines().index(expression), len(expression) - 1)
    shown = server.about("hover", *place)["contents"]["value"]
    said = EXPRESSIONS[expression]
    assert said
    assert said.splitlines()[0] in shown.replace("\\", "")
    written = [location["uri"].rpartition("/")[2] for location in server.about("definition", *place)]
    assert [name for name in written if name.endswith(".py")] == [
        "_classes.py" if expression == "StatusClass" else "__init__.py"
    ]


def test_the_names_that_are_made_late_are_among_those_that_are_asked_for() -> None:
    assert {"StatusClass", "status_class", "HTTPStatus", "is_success"} <= {*WRITTEN}
