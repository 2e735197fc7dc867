"""The parts of pages that are written by hand, where what stands there is known elsewhere.

    <!-- generated: rules -->
    what is drawn
    <!-- end of generated -->

The first line names the part and may give it arguments; everything between the two lines is drawn anew.
"""

from __future__ import annotations

import re
from os.path import relpath
from pathlib import Path
from typing import TYPE_CHECKING, Final

from httpstatus_mypy.error_codes import CODES

from generator import ROOT, pages
from generator.sources import read
from httpstatus import HTTPStatus

if TYPE_CHECKING:
    from collections.abc import Callable

PART: Final = re.compile(
    r"^(<!-- generated: (?P<words>[^\n]+) -->\n).*?^(<!-- end of generated -->)$", re.MULTILINE | re.DOTALL
)
# What a page shares with others.
SHARED: Final = re.compile(
    r"^<!-- shared: (?P<name>\w+) -->\n(?P<text>.*?)^<!-- end of shared -->$", re.MULTILINE | re.DOTALL
)

# What begins with a scheme is absolute.
RELATIVE_LINK: Final = re.compile(r"\]\((?![a-z]+:)([^)\s]+)\)")


def filled(page: str) -> str:
    """Give the text of a page, its parts drawn anew."""

    def drawn(match: re.Match[str]) -> str:
        name, *arguments = match["words"].split()
        if name not in PARTS:
            raise ValueError(f"no part is called {name!r}; there are {', '.join(PARTS)}")
        return f"{match[1]}\n{PARTS[name](page, *arguments)}\n{match[3]}"

    return read(ROOT / page, lambda text: PART.sub(drawn, text))


def link(page: str, target: str) -> str:
    """Give the address of one file of the repository in another."""
    return relpath(ROOT / target, (ROOT / page).parent)


def rules(page: str) -> str:
    """Give the table of the plugin's error codes: each says by its page's title what it reports."""
    lines = ["| Error code | What it reports | On |", "| --- | --- | --- |"]
    for code in CODES.values():
        name = code.code.removeprefix("httpstatus-")
        path = f"docs/rules/{name}.md"
        title = (ROOT / path).read_text(encoding="utf-8").partition("\n")[0]
        summary = title.removeprefix(f"# {code.code}: ")
        state = "by default" if code.default_enabled else "when enabled"
        lines.append(f"| [`{code.code}`]({link(page, path)}) | {summary} | {state} |")
    return "\n".join(lines) + "\n"


def codes(page: str, *numbers: str) -> str:
    """Give a table of some codes, each with its entry in the table of all, and with what defines it."""
    lines = ["| Code | Phrase | Defined in |", "| --- | --- | --- |"]
    for number in numbers:
        status = HTTPStatus(int(number))
        entry = link(page, f"docs/codes.md#{number}")
        lines.append(f"| [{number}]({entry}) | {status.phrase} | {pages.defined_in(status)} |")
    return "\n".join(lines) + "\n"


def shared(page: str, source: str, name: str) -> str:
    """Give what another page says of something, with its links."""
    text = (ROOT / source).read_text(encoding="utf-8")
    parts = {match["name"]: match["text"].strip("\n") for match in SHARED.finditer(text)}
    if name not in parts:
        raise ValueError(f"{source} shares no {name!r}; it shares {', '.join(parts) or 'nothing'}")
    folder = Path(source).parent
    return RELATIVE_LINK.sub(lambda match: f"]({link(page, (folder / match[1]).as_posix())})", parts[name]) + "\n"


PARTS: Final[dict[str, Callable[..., str]]] = {"rules": rules, "codes": codes, "shared": shared}
