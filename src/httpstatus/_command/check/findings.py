"""What was found, which of it a comment silences, and how it is printed."""

from __future__ import annotations

import io
import json
import re
import tokenize
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from typing import Final

PREFIX: Final = "httpstatus-"
_IGNORE: Final = re.compile(r"#\s*httpstatus:\s*ignore\b(?P<rest>.*)")
_NAMED: Final = re.compile(r"\[([\w\s,-]+)\]")


class Finding(NamedTuple):
    """One finding: where it is, line and column counted from 1, and what it says."""

    file: str
    line: int
    column: int
    code: str
    message: str


def written_code(name: str) -> str:
    """Give the error code that is meant by its name, which may stand without the prefix."""
    return name if name.startswith(PREFIX) else PREFIX + name


def not_ignored(findings: Iterable[Finding], codes: Collection[str], notes: list[str]) -> list[Finding]:
    """Give the findings that no comment on their line silences; `notes` get what is wrong with such comments."""
    ignored: dict[str, Mapping[int, frozenset[str] | None]] = {}
    kept = []
    for finding in findings:
        if finding.file not in ignored:
            ignored[finding.file] = _ignored(finding.file, Path(finding.file).read_bytes(), codes, notes)
        silenced = ignored[finding.file].get(finding.line, frozenset())
        if silenced is not None and finding.code not in silenced:
            kept.append(finding)
    return kept


def _ignored(file: str, text: bytes, codes: Collection[str], notes: list[str]) -> dict[int, frozenset[str] | None]:
    """Give the codes that are silenced on each line; None stands for all."""
    found: dict[int, frozenset[str] | None] = {}
    if b"httpstatus" not in text:
        return found
    try:
        comments = [token for token in tokenize.tokenize(io.BytesIO(text).readline) if token.type == tokenize.COMMENT]
    except (SyntaxError, tokenize.TokenError):
        return found
    for comment in comments:
        match = _IGNORE.search(comment.string)
        if match is None:
            continue
        line, rest = comment.start[0], match["rest"].lstrip()
        if not rest.startswith("["):
            found[line] = None
            continue
        named = _NAMED.match(rest)
        names = [written_code(name.strip()) for name in named[1].split(",")] if named else []
        found[line] = frozenset(names)
        if not named:
            notes.append(f"{file}:{line}: {comment.string!r} is not understood; write # httpstatus: ignore[range]")
        notes += [
            f"{file}:{line}: {name!r} is no rule, so nothing is ignored; the rules are {', '.join(codes)}"
            for name in names
            if name not in codes
        ]
    return found


def as_text(findings: Sequence[Finding]) -> str:
    """Write a line for each, as mypy does."""
    return "".join(f"{f.file}:{f.line}:{f.column}: error: {f.message}  [{f.code}]\n" for f in findings)


def as_json(findings: Sequence[Finding]) -> str:
    """Write a JSON array with an object for each."""
    return json.dumps([finding._asdict() for finding in findings], indent=2) + "\n"


def as_github(findings: Sequence[Finding]) -> str:
    """Write workflow commands, of which GitHub makes annotations.

    https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
    """
    return "".join(
        f"::error file={_property(f.file)},line={f.line},col={f.column},title={_property(f.code)}::{_data(f.message)}\n"
        for f in findings
    )


def _data(text: str) -> str:
    """Escape what stands behind the command, as GitHub's own toolkit does."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Escape the value of a property, as GitHub's own toolkit does."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")


FORMATS: Final[Mapping[str, Callable[[Sequence[Finding]], str]]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
}
