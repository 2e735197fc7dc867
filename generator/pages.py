"""The pages of the documentation that are drawn from tables."""

from __future__ import annotations

from typing import Final

from httpstatus_mypy.libraries import LIBRARIES

from generator import facts, registry
from httpstatus import HTTPStatus, StatusClass, status_class

NOTES = {
    "temporary": "registered temporarily",
    "expired": "its registration has expired",
    "obsoleted": "marked as obsoleted",
    "unused": "reserved, but not used",
}


#: How the registry of vendors' codes came to know of one.
SOURCES = {"source": "its source", "vendor docs": "its documentation"}


def codes() -> str:
    """Give `docs/codes.md`: every code with its names and the facts, each with an anchor of its own."""
    lines = [
        "<!-- Generated from src/httpstatus by `python -m generator`; do not edit. -->\n",
        "# All codes\n",
        "These are the members of `HTTPStatus`: the codes of",
        "[IANA's registry](https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml)",
        f"as of {registry.last_updated()}, each with the document that defines it. What the words of the second column",
        "mean is [with the enum](statuses.md#what-a-member-knows). Other pages have the [codes that nobody",
        "registered](vendor-codes.md), and [those that are easily taken for one another](which-one.md).",
    ]
    for kind in StatusClass:
        lines += ["", f"## {kind}xx {kind.name.capitalize().replace('_', ' ')}", ""]
        lines += ["| Code, phrase and name | Meaning | Defined in |", "| --- | --- | --- |"]
        lines += [row(status) for status in HTTPStatus if status_class(status) is kind]
    return "\n".join(lines) + "\n"


def row(status: HTTPStatus) -> str:
    """Give the line of one code."""
    names = [name for name, member in HTTPStatus.__members__.items() if member is status]
    meaning = "; ".join([status.description, *notes(status)])
    cells = (
        heading(status, status.phrase) + "<br>".join(f"`{name}`" for name in names),
        meaning,
        defined_in(status),
    )
    return f"| {' | '.join(cells)} |"


def heading(code: int, phrase: str) -> str:
    """Give the heading of a row, with an anchor that leads to it: the search shows what has one as a result."""
    return f'<h3 id="{code}"><a href="#{code}">{code}</a> {phrase}</h3>'


def defined_in(status: HTTPStatus) -> str:
    """Give the document that defines a code, as a link."""
    return f"[{status.reference}]({status.url})"


def vendor_codes() -> str:
    """Give `docs/vendor-codes.md`: the codes that vendors use without having registered them, and whose they are."""
    lines = [
        "<!-- Generated from registry/vendor-codes.csv by `python -m generator`; do not edit. -->\n",
        "# Vendors' codes\n",
        "Nobody registered what these mean, but they are on the wire. `HTTPStatus(499)` raises `ValueError`, and",
        "`HTTPStatus.get(499)` gives `None`. The plugin lets them pass for plain ints, unless",
        "[`httpstatus-vendor`](rules/vendor.md) is enabled. A client that does not know one treats it as the x00 of",
        "its class ([RFC 9110, Section 15](https://www.rfc-editor.org/rfc/rfc9110#section-15)). On the terminal,",
        "`httpstatus 499` tells the same. A phrase in parentheses is nobody's wording, but says what is meant.\n",
        "| Code and phrase | Whose | Treated as | Known from |",
        "| --- | --- | --- | --- |",
    ]
    for entry in facts.rows(facts.VENDOR_CODES):
        code = int(entry["code"])
        registered, first = HTTPStatus.get(code), HTTPStatus.get(code // 100 * 100)
        if registered:
            treated = f"[registered since](codes.md#{code}): {registered.phrase}"
        elif first:
            treated = f"[{first}](codes.md#{first})"
        else:
            treated = "invalid: not 100 to 599"
        known = SOURCES.get(entry["confidence"].partition(";")[0], "what others say")
        lines.append(f"| {heading(code, entry['phrase'])} | {entry['vendor']} | {treated} | {known} |")
    return "\n".join(lines) + "\n"


def notes(status: HTTPStatus) -> list[str]:
    """Say in words what the attributes of a member tell."""
    found = []
    if status.registration in NOTES:
        found.append(f"*{NOTES[status.registration]}*")
    if status.is_cacheable_by_default:
        found.append("*cacheable by default*")
    if not status.allows_content:
        found.append("*no content*")
    found += [f"*needs* `{field}`" for field in status.required_fields]
    return found


# What people use and is not in the table, as of the releases of 2026-11: why.
LEFT_OUT: Final = {
    "nothing in it, or not the status, has a type": """
        bottle connexion flask-restful flask-smorest httpretty influxdb-client kubernetes linode_api4 microdot pyramid
        sendgrid spotipy treq tweepy twilio vcrpy
    """,
    "the status may be text as well": "opensearch-py",
    "it installs another urllib3 in the place of urllib3, beside which no other row can be tried": "niquests",
    "it has no class or attribute with the status": "aiogram atlassian-python-api python-telegram-bot",
}


def libraries() -> str:
    """Give `docs/libraries.md`: what the plugin's table of libraries holds."""
    lines = [
        "<!-- Generated from plugin/httpstatus_mypy/libraries.py by `python -m generator`; do not edit. -->\n",
        "# Libraries whose statuses are plain ints\n",
        f"The plugin knows these {len(LIBRARIES)} libraries, the standard library among them. Each name is that of the",
        "class or the module that defines it; subclasses inherit it.",
        "Each row is held against the library's real release.",
    ]
    for library in sorted(LIBRARIES, key=lambda library: library.name.lower()):
        stubs = f" (with `{library.stubs}`)" if library.stubs else ""
        lines += ["", f"## {library.name or 'The standard library'}{stubs}", ""]
        lines += [f"- `{name}`" for name in library.attributes]
        lines += [f"- `{name}()`" for name in library.methods]
        lines += [f"- `{key}` of the `TypedDict` `{name}`" for name, key in library.keys]
        lines += [
            f"- {', '.join(f'`{parameter}`' for parameter in takes.statuses)} of `{name}()`"
            for name, takes in library.arguments.items()
            if takes.statuses
        ]
    lines += ["", "## Left out", ""]
    lines += [f"- {', '.join(names.split())}: {why}." for why, names in LEFT_OUT.items()]
    lines += ["", "`follow_untyped_imports` lets mypy see what carries no types: see [the limits](limits.md)."]
    return "\n".join(lines) + "\n"
