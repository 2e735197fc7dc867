"""`python -m httpstatus`: explain status codes on the terminal.

Each argument is a code (404), a name (not-found), a phrase ("Not Found") or a class (4xx). Without arguments
the table of all codes is printed. Colours appear on a terminal only, and not where NO_COLOR is set.
"""

import argparse
import difflib
import json
import os
import sys
import textwrap
from collections.abc import Mapping, Sequence

from httpstatus import HTTPStatus, StatusClass, __version__, status_class

BOLD, DIM, RESET = "\033[1m", "\033[2m", "\033[0m"
CLASS_COLOURS = {
    StatusClass.INFORMATIONAL: "\033[36m",
    StatusClass.SUCCESS: "\033[32m",
    StatusClass.REDIRECTION: "\033[34m",
    StatusClass.CLIENT_ERROR: "\033[33m",
    StatusClass.SERVER_ERROR: "\033[31m",
}
PHRASE_WIDTH = max(len(status.phrase) for status in HTTPStatus)
INDENT = " " * 4


def key(text: str) -> str:
    """Reduce a text to what counts when it is looked up: its letters and digits, in lower case."""
    return "".join(character for character in text.lower() if character.isalnum())


def class_name(kind: StatusClass) -> str:
    """Give the name of a class in words: "client error"."""
    return kind.name.lower().replace("_", " ")


ALIASES = {
    status: [name for name, member in HTTPStatus.__members__.items() if member is status and name != status.name]
    for status in HTTPStatus
}
# What an argument may be, but for the codes themselves: the names and phrases, and the classes.
MEMBERS = {key(text): status for name, status in HTTPStatus.__members__.items() for text in (name, status.phrase)}
CLASSES = {key(text): kind for kind in StatusClass for text in (f"{kind}xx", kind.name)}


def facts(status: HTTPStatus) -> dict[str, object]:
    """Collect what is known of a code, under the names of the attributes."""
    return {
        "code": status.value,
        "name": status.name,
        "aliases": ALIASES[status],
        "phrase": status.phrase,
        "description": status.description,
        "class": class_name(status_class(status)),
        "reference": status.reference,
        "url": status.url,
        "registration": status.registration,
        "is_cacheable_by_default": status.is_cacheable_by_default,
        "allows_content": status.allows_content,
        "required_fields": list(status.required_fields),
    }


def explain(status: HTTPStatus, style: Mapping[str, str]) -> str:
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
    lines = [f"{style[kind.name]}{status} {style['bold']}{status.phrase}{style['reset']}"]
    lines += textwrap.wrap(status.description, 80, initial_indent=INDENT, subsequent_indent=INDENT)
    lines += [f"{INDENT}{style['dim']}{label:<12}{style['reset']}{text}" for label, text in rows.items() if text]
    return "\n".join([*lines, INDENT + status.url])


def table(statuses: Sequence[HTTPStatus], style: Mapping[str, str]) -> str:
    """List codes, one a line: code, phrase, reference."""
    return "\n".join(
        f"{style[status_class(status).name]}{status}{style['reset']}  {status.phrase:<{PHRASE_WIDTH}}"
        f"  {style['dim']}{status.reference}{style['reset']}"
        for status in statuses
    )


def find(text: str) -> list[HTTPStatus] | str:
    """Find the codes that an argument means: one, or those of a class; or else say in a line why none."""
    try:
        code = int(text)
    except ValueError:
        return find_words(text)
    if str(code) != text:
        return f"{text!r} is not a status code, which is three digits such as 404"
    if code in HTTPStatus:
        return [HTTPStatus(code)]
    treated = f"a client treats it as {status_class(code)}00 (RFC 9110, Section 15)"
    if 100 <= code <= 599:
        return f"{text} is not a registered status code; {treated}"
    return f"{text} is not a status code, which is 100 to 599; {treated}"


def find_words(text: str) -> list[HTTPStatus] | str:
    """Do what `find` does, for an argument that is not a number."""
    wanted = key(text)
    if wanted in MEMBERS:
        return [MEMBERS[wanted]]
    if wanted in CLASSES:
        return [status for status in HTTPStatus if status_class(status) is CLASSES[wanted]]
    names = {name: member.name.lower().replace("_", "-") for name, member in MEMBERS.items()}
    names |= {name: f"{kind}xx" for name, kind in CLASSES.items()}
    close = difflib.get_close_matches(wanted, names, n=1)
    hint = f"did you mean {names[close[0]]}?" if close else "expected one such as 404, not-found or 4xx"
    return f"{text!r} is not a status code, a name, a phrase or a class; {hint}"


def styles(*, colours: bool) -> dict[str, str]:
    """Give the escape sequences by name; without colours they are all empty."""
    codes = {"bold": BOLD, "dim": DIM, "reset": RESET} | {k.name: c for k, c in CLASS_COLOURS.items()}
    return codes if colours else dict.fromkeys(codes, "")


def wants_colours() -> bool:
    """Tell whether standard output is a terminal that shows colours, and nobody has said no to them."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout.isatty() and (os.name != "nt" or "WT_SESSION" in os.environ)


def report(groups: Sequence[Sequence[HTTPStatus]], *, as_json: bool) -> str:
    """Write down what was found: for a reader, or as a JSON array with an object for each code."""
    if as_json:
        return json.dumps([facts(status) for group in groups for status in group], indent=2)
    style = styles(colours=wants_colours())
    return "\n\n".join(explain(group[0], style) if len(group) == 1 else table(group, style) for group in groups)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command, and give its exit status: 0, or 1 if an argument means nothing that is registered."""
    parser = argparse.ArgumentParser(
        prog="python -m httpstatus",
        description="Explain HTTP status codes. Without arguments, list all of them.",
        epilog="Exit status: 0; 1 if a code, name, phrase or class is unknown; 2 if an option is.",
    )
    parser.add_argument("codes", nargs="*", metavar="CODE", help="a code, name, phrase or class: 404 not-found 5xx")
    parser.add_argument("--json", action="store_true", help="print a JSON array, with an object for each code")
    parser.add_argument("--version", action="version", version=f"httpstatus {__version__}")
    options = parser.parse_args(arguments)
    answers = [find(text) for text in options.codes] or [list(HTTPStatus)]
    errors = [answer for answer in answers if isinstance(answer, str)]
    groups = [answer for answer in answers if not isinstance(answer, str)]
    try:
        if groups or options.json:
            print(report(groups, as_json=options.json), flush=True)  # noqa: T201 (what the command is for)
    except BrokenPipeError:
        # The reader, `head` for instance, has seen enough; keep Python silent when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    for error in errors:
        print(f"{parser.prog}: error: {error}", file=sys.stderr)  # noqa: T201 (as argparse prints its own)
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
