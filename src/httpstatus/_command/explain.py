"""`httpstatus 404 not-found 5xx`: what codes mean, on the terminal or as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from httpstatus import HTTPStatus, StatusClass, status_class
from httpstatus._command import terminal
from httpstatus._command.lookup import Unknown, VendorCode, find

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Final

PHRASE_WIDTH: Final = max(len(status.phrase) for status in HTTPStatus)
INDENT: Final = " " * 4
LABEL: Final = 12

ALIASES: Final = {
    status: [name for name, member in HTTPStatus.__members__.items() if member is status and name != status.name]
    for status in HTTPStatus
}


def class_name(kind: StatusClass) -> str:
    """Give the name of a class in words: "client error"."""
    return kind.name.lower().replace("_", " ")


def facts(found: HTTPStatus | VendorCode) -> dict[str, object]:
    """Collect what is known of a code, under the names of the attributes."""
    if isinstance(found, VendorCode):
        return {
            "code": found.code,
            "phrase": found.phrase,
            "vendor": found.vendor,
            "class": class_name(status_class(found.code)),
            "registration": None,
            "treated_as": found.treated_as,
        }
    return {
        "code": found.value,
        "name": found.name,
        "aliases": ALIASES[found],
        "phrase": found.phrase,
        "description": found.description,
        "class": class_name(status_class(found)),
        "reference": found.reference,
        "url": found.url,
        "registration": found.registration,
        "is_cacheable_by_default": found.is_cacheable_by_default,
        "allows_content": found.allows_content,
        "required_fields": list(found.required_fields),
    }


def explain(status: HTTPStatus, style: Mapping[str, str]) -> list[str]:
    """Describe one code in a paragraph: what it means, then one fact a line."""
    kind = status_class(status)
    rows = {
        "name": f"HTTPStatus.{status.name}",
        "aliases": ", ".join(ALIASES[status]),
        "class": f"{kind}xx, {class_name(kind)}",
        "cacheable": "by default" if status.is_cacheable_by_default else "",
        "content": "" if status.allows_content else "a server must not send any",
        "must have": ", ".join(status.required_fields),
        "registered": "" if status.registration == "permanent" else status.registration,
        "reference": status.reference,
    }
    return [
        *title(str(status), status.phrase, kind, style),
        *terminal.wrapped(status.description, INDENT),
        *fact_lines(rows, style),
        INDENT + status.url,
    ]


def explain_vendor(found: VendorCode, style: Mapping[str, str]) -> list[str]:
    """Describe a code that is not registered: whose it is, and what a client makes of it."""
    vendor, _, more = found.vendor.partition(" (")
    summary = (
        f"not registered; {vendor}: {found.phrase.strip('()')}; treated as {found.treated_as} by RFC 9110, section 15"
    )
    rows = {"vendor": found.vendor if more else ""}
    return [
        *title(str(found.code), found.phrase, status_class(found.code), style),
        *terminal.wrapped(summary, INDENT),
        *fact_lines(rows, style),
    ]


def title(code: str, phrase: str, kind: StatusClass, style: Mapping[str, str]) -> list[str]:
    """Give the code and its phrase, in colours."""
    first, *rest = terminal.wrapped(f"{code} {phrase}", "", INDENT)
    number, space, words = first.partition(" ")
    first = f"{style[kind.name]}{number}{space}{style['bold']}{words}{style['reset']}"
    return [first, *(f"{style['bold']}{line}{style['reset']}" for line in rest)]


def fact_lines(rows: Mapping[str, str], style: Mapping[str, str]) -> list[str]:
    """Give one fact a line: a label, and a text beside it or, where there is no room, below it."""
    lines = []
    for label, text in rows.items():
        if not text:
            continue
        padded = f"{INDENT}{label:<{LABEL}}"
        first, *rest = terminal.wrapped(text, padded, " " * len(padded))
        if max(map(len, [first, *rest])) > terminal.width():
            first, *rest = terminal.wrapped(f"{label} {text}", INDENT, INDENT * 2)
        shown = label if first.startswith(INDENT + label) else ""
        lines.append(first.replace(shown, f"{style['dim']}{shown}{style['reset']}", 1) if shown else first)
        lines += rest
    return lines


def table(statuses: Sequence[HTTPStatus], style: Mapping[str, str]) -> list[str]:
    """List codes, one a line where there is room: code, phrase, reference."""
    lines = []
    for status in statuses:
        phrase = f"{status}  {status.phrase:<{PHRASE_WIDTH}}"
        reference = f"{style['dim']}{status.reference}{style['reset']}"
        colour = style[status_class(status).name]
        if len(phrase) + 2 + len(status.reference) <= terminal.width():
            lines.append(f"{phrase}  {reference}".replace(str(status), f"{colour}{status}{style['reset']}", 1))
            continue
        first, *rest = terminal.wrapped(f"{status}  {status.phrase}", "", " " * 5)
        lines += [first.replace(str(status), f"{colour}{status}{style['reset']}", 1), *rest]
        lines += [f"{style['dim']}{line}{style['reset']}" for line in terminal.wrapped(status.reference, " " * 5)]
    return lines


def paragraph(found: Sequence[HTTPStatus] | VendorCode, style: Mapping[str, str]) -> str:
    """Write down what one argument means."""
    if isinstance(found, VendorCode):
        lines = explain_vendor(found, style)
    elif len(found) == 1:
        lines = explain(found[0], style)
    else:
        lines = table(found, style)
    return "\n".join(lines)


def as_json(groups: Sequence[Sequence[HTTPStatus] | VendorCode]) -> str:
    """Write a JSON array with an object for each code."""
    found: list[HTTPStatus | VendorCode] = []
    for group in groups:
        found += [group] if isinstance(group, VendorCode) else group
    return json.dumps([facts(one) for one in found], indent=2)


def run(arguments: Sequence[str]) -> int:
    """Run the command, and give its exit status: 0, or 1 if an argument means nothing that is known."""
    parser = terminal.Parser(
        prog=terminal.program(),
        usage="%(prog)s [--json] [CODE ...]\n       %(prog)s rule [CODE]\n       %(prog)s check PATH ...",
        description="Explain HTTP status codes, also those of vendors. Without arguments, list the registered ones.",
        epilog="Exit status: 0; 1 if a code, name, phrase or class is unknown; 2 for a wrong use.",
    )
    parser.add_argument(
        "codes",
        nargs="*",
        metavar="CODE",
        help="a code, name, phrase or class: 404 not-found HTTPStatus.NOT_FOUND HTTP_404_NOT_FOUND 5xx",
    )
    parser.add_argument("--json", action="store_true", help="print a JSON array, with an object for each code")
    parser.add_argument("--version", action="version", version=terminal.version())
    options = parser.parse_args(arguments)
    answers = [find(text) for text in options.codes] or [list(HTTPStatus)]
    groups = [answer for answer in answers if not isinstance(answer, Unknown)]
    if options.json:
        terminal.say(as_json(groups))
    elif groups:
        style = terminal.styles(colours=terminal.wants_colours())
        terminal.say("\n\n".join(paragraph(group, style) for group in groups))
    unknown = [answer for answer in answers if isinstance(answer, Unknown)]
    for answer in unknown:
        terminal.say_error(answer.message)
    return 1 if unknown else 0
