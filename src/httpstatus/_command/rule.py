"""`httpstatus rule [CODE]`: the page of a rule of the plugin, on the terminal; without a code, the list of rules.

The pages are those of the documentation, which the package carries. Of Markdown, this knows what they use.
"""

from __future__ import annotations

import difflib
import re
from importlib import resources
from typing import TYPE_CHECKING

from httpstatus._command import terminal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Final

PREFIX: Final = "httpstatus-"
INDENT: Final = " " * 4


def pages() -> dict[str, str]:
    """Give the pages, by the names of their rules."""
    folder = resources.files("httpstatus") / "rules"
    found = {page.name.removesuffix(".md"): page for page in folder.iterdir() if page.name.endswith(".md")}
    return {f"{PREFIX}{name}": found[name].read_text(encoding="utf-8") for name in sorted(found)}


def summary(page: str) -> str:
    """Give what the title of a page says of its rule: "# httpstatus-value: a status class is called ..."."""
    return page.partition("\n")[0].partition(": ")[2]


def listing(found: Mapping[str, str], style: Mapping[str, str]) -> Iterator[str]:
    """Give the lines of the list of rules."""
    column = max(map(len, found)) + 2
    for name, page in found.items():
        first, *rest = terminal.wrapped(summary(page), f"{name:<{column}}", " " * column)
        yield first.replace(name, f"{style['bold']}{name}{style['reset']}", 1)
        yield from rest


def blocks(page: str) -> Iterator[str]:
    """Give the paragraphs, headings, items, tables and examples of a page."""
    for part in re.split(r"(^```.*?^```$)", page, flags=re.MULTILINE | re.DOTALL):
        if part.startswith("```"):
            yield part
            continue
        for block in re.split(r"\n{2,}", re.sub(r"<!--.*?-->", "", part, flags=re.DOTALL)):
            # The items of a list follow each other without an empty line.
            yield from filter(None, (item.strip() for item in re.split(r"\n(?=- |\d+\. )", block)))


def plain(text: str) -> str:
    """Give a text without its links, in one line."""
    return " ".join(re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text).replace("\\|", "|").split())


def shown(block: str, style: Mapping[str, str]) -> list[str]:
    """Give the lines of a block as they are on the terminal."""
    if block.startswith("```"):
        return [f"{INDENT}{line}".rstrip() for line in block.splitlines()[1:-1]]
    if block.startswith("#"):
        return [f"{style['bold']}{line}{style['reset']}" for line in terminal.wrapped(plain(block.lstrip("# ")))]
    if block.startswith("|"):
        return [line for row in block.splitlines() for line in shown_row(row)]
    marker = re.match(r"(?:- |\d+\. )?", block)
    first = marker[0] if marker else ""
    return terminal.wrapped(plain(block[len(first) :]), first, " " * len(first))


def shown_row(row: str) -> list[str]:
    """Give a row of a table: its first cell, and below it the others, since few terminals have room for both."""
    cells = [plain(cell) for cell in re.split(r"(?<!\\)\|", row)[1:-1]]
    if set("".join(cells)) <= set("-: "):
        return []
    lines = terminal.wrapped(cells[0].replace("`", ""), INDENT, INDENT * 2)
    for cell in cells[1:]:
        lines += terminal.wrapped(cell, INDENT * 2)
    return lines


def rendered(page: str, style: Mapping[str, str]) -> str:
    """Give a page as it is on the terminal."""
    lines: list[str] = []
    for block in blocks(page):
        # An item is no paragraph of its own.
        follows = re.match(r"- |\d+\. ", block) and lines and re.match(r"- |\d+\. |  ", lines[-1])
        lines += [] if follows or not lines else [""]
        lines += shown(block, style)
    return "\n".join(lines)


def run(arguments: Sequence[str]) -> int:
    """Run the command, and give its exit status: 0, or 2 if there is no such rule."""
    parser = terminal.Parser(
        prog=f"{terminal.program()} rule",
        description="Print the page of a rule of the mypy plugin: what it reports, why, and what to write instead. "
        "Without a code, list the rules.",
        epilog="Exit status: 0; 2 if there is no such rule.",
    )
    parser.add_argument("code", nargs="?", metavar="CODE", help="an error code: httpstatus-range, or range")
    code = parser.parse_args(arguments).code
    found = pages()
    style = terminal.styles(colours=terminal.wants_colours())
    if code is None:
        terminal.say("\n".join(listing(found, style)))
        return 0
    name = code if code.startswith(PREFIX) else PREFIX + code
    if name not in found:
        close = difflib.get_close_matches(name.removeprefix(PREFIX), [rule.removeprefix(PREFIX) for rule in found], n=1)
        hint = f"did you mean {PREFIX}{close[0]}?" if close else f"the rules are {', '.join(found)}"
        terminal.say_error(f"{code!r} is no rule; {hint}")
        return terminal.WRONG_USE
    terminal.say(rendered(found[name], style))
    return 0
