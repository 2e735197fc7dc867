"""What was judged of each line that mypy prints with the plugin and not without, or without it and not with it.

The judgements stand in `verdicts.toml`, below the release that each is about. The file of a release never changes, so
that a line keeps its place: a line that is not in the file is new, one that is only there is gone.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import tomlkit
import tomllib

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FILE: Final = Path(__file__).parent / "verdicts.toml"

#: What may be said of a line. Of one that mypy itself prints: whether it is right that the plugin changes it.
VERDICTS: Final = {
    "true": "the program is wrong there",
    "deliberate": "the program means it, as a test of unknown codes does",
    "wrong": "the finding is wrong",
}
#: What stands in the file until somebody has read the program.
UNJUDGED: Final = "unjudged"

_OURS: Final = re.compile(r"(?P<sign>[+-])(?P<place>.+?:\d+(?::\d+)?): \w+: .*\[(?P<code>httpstatus-\w+)\]")


class Verdict(NamedTuple):
    """A line of the difference, with its sign, and what was judged of it."""

    line: str
    verdict: str = UNJUDGED
    reason: str = ""

    @property
    def is_ours(self) -> bool:
        """Whether it is a finding of the plugin's, and not a line that mypy itself prints or no longer prints."""
        return _OURS.fullmatch(self.line) is not None

    @property
    def key(self) -> str:
        """What makes it the same finding: of the plugin's, not how the message is worded."""
        ours = _OURS.fullmatch(self.line)
        return " ".join(ours.group("sign", "place", "code")) if ours else self.line


class Comparison(NamedTuple):
    """How the lines of a run differ from those that were judged."""

    known: list[Verdict]
    new: list[Verdict]
    gone: list[Verdict]

    @property
    def unjudged(self) -> list[Verdict]:
        """What somebody has to read: new or not, nothing was said of it yet."""
        return [*self.new, *(verdict for verdict in self.known if verdict.verdict == UNJUDGED)]


def read_verdicts(path: Path = FILE) -> dict[str, list[Verdict]]:
    """Read the file: what was judged of each release, by its name and version.

    A `SystemExit` names the entry that is not as it should be.
    """
    releases: dict[str, list[Verdict]] = {}
    for release, entries in tomllib.loads(path.read_text(encoding="utf-8")).items():
        releases[release] = [_verdict(f"{path.name}: {release}", entry) for entry in entries]
    return releases


def _verdict(where: str, entry: dict[str, Any]) -> Verdict:
    if entry.keys() != {*Verdict._fields} or not all(isinstance(value, str) for value in entry.values()):
        raise SystemExit(f"{where}: {entry}: an entry has {', '.join(Verdict._fields)}, all of them texts")
    verdict = Verdict(**entry)
    if verdict.verdict not in {*VERDICTS, UNJUDGED}:
        raise SystemExit(f"{where}: {verdict.line}: {verdict.verdict!r} is none of {', '.join([*VERDICTS, UNJUDGED])}")
    if verdict.verdict != UNJUDGED and not verdict.reason:
        raise SystemExit(f"{where}: {verdict.line}: say why it is {verdict.verdict}")
    return verdict


def compare(judged: Sequence[Verdict], lines: Iterable[str]) -> Comparison:
    """Hold the lines of a run against what was judged of the release; a known one is worded as it is now."""
    left = list(judged)
    known, new = [], []
    for line in lines:
        found = Verdict(line)
        match = next((verdict for verdict in left if verdict.key == found.key), None)
        if match is None:
            new.append(found)
        else:
            left.remove(match)
            known.append(match._replace(line=line))
    return Comparison(known, new, left)


def write_verdicts(releases: dict[str, list[Verdict]], path: Path = FILE) -> None:
    """Write what was judged of these releases into the file; what it says of others stays."""
    document = tomlkit.parse(path.read_text(encoding="utf-8"))
    for release, verdicts in releases.items():
        document.pop(release, None)
        if verdicts:
            tables = tomlkit.aot()
            for verdict in verdicts:
                tables.append(tomlkit.item(verdict._asdict()))
            document.append(release, tables)
    path.write_text(tomlkit.dumps(document), encoding="utf-8")
