"""The pages of the documentation that are drawn from tables."""

from __future__ import annotations

from httpstatus_mypy.libraries import LIBRARIES

from generator import registry
from httpstatus import HTTPStatus, StatusClass, status_class

NOTES = {
    "temporary": "registered temporarily",
    "expired": "its registration has expired",
    "obsoleted": "marked as obsoleted",
    "unused": "reserved, but not used",
}


def codes() -> str:
    """Give `docs/codes.md`: every code with its names and the facts."""
    lines = [
        "<!-- Generated from src/httpstatus by `python -m generator`; do not edit. -->\n",
        "# All codes\n",
        "These are the members of `HTTPStatus`: the codes of",
        "[IANA's registry](https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml)",
        f"as of {registry.last_updated()}, each with the document that defines it.",
    ]
    for kind in StatusClass:
        lines += ["", f"## {kind}xx {kind.name.capitalize().replace('_', ' ')}", ""]
        lines += ["| Code | Phrase | Name | Meaning | Defined in |", "| --- | --- | --- | --- | --- |"]
        lines += [row(status) for status in HTTPStatus if status_class(status) is kind]
    return "\n".join(lines) + "\n"


def row(status: HTTPStatus) -> str:
    """Give the line of one code."""
    names = [name for name, member in HTTPStatus.__members__.items() if member is status]
    meaning = "; ".join([status.description, *notes(status)])
    cells = (
        str(status),
        status.phrase,
        "<br>".join(f"`{name}`" for name in names),
        meaning,
        f"[{status.reference}]({status.url})",
    )
    return f"| {' | '.join(cells)} |"


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
    return "\n".join(lines) + "\n"
