"""What was found of the mistakes that were planted: `planted.toml`, and the page that is drawn from it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import tomlkit
import tomllib

from corpus.mistakes import HARMLESS, MISTAKES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

FILE: Final = Path(__file__).parent / "planted.toml"
PAGE: Final = Path(__file__).parent.parent / "docs" / "planted-mistakes.md"

_HEAD: Final = """\
<!-- Generated from corpus/planted.toml by `python -m corpus.plant --page`; do not edit. -->

# Planted mistakes

How much of what people get wrong does the plugin find? In releases from PyPI one mistake at a time is planted in a
module, wherever its text has a place for it: a value that is called `status`, `status_code` or the like. Nobody asks
whether the value is a status of a library that the plugin knows. A status of a class of the program's own, an `int` as
any other, counts as missed until it is [declared](own-statuses.md). Tests are changed like all else. The releases were
chosen since their text has places of each kind; where a module has many, a sample is drawn from a seed.

<!-- not run: it takes an hour, and needs nox -->
```console
$ nox -s planted -- --write
```
"""

#: Why a mistake was not found, as somebody saw who read the place.
REASONS: Final = {
    "own": "an `int`, or a response, of the program's own: anything, until it is [declared](own-statuses.md)",
    "any": "the value is an `Any`: what gives it has no types, no annotations, or is not installed",
    "unreachable": "mypy takes the place for unreachable, and checks nothing there",
    "registered": "the other code is a registered one, too",
    "right": "it is no mistake there",
    "meant": "it may be meant, as the page of the rule says: the function hands the status to what may see to the code",
    "decorated": "another decorator stands between that of the route and its function, and may change the answer",
    "elsewhere": "no rule is about it: `make_response(jsonify(e, 404))`, a quotient that nothing is compared with",
}
#: What stands in the file until somebody has read the place.
UNJUDGED: Final = "unjudged"


class Planted(NamedTuple):
    """The edits of one kind in one release, where one form holds the status."""

    release: str
    kind: str
    form: str
    planted: int
    found: int


class Missed(NamedTuple):
    """A mistake that was not found: where, what was written there instead, and which of `REASONS` it has."""

    release: str
    place: str
    kind: str
    text: str
    reason: str = UNJUDGED


class Kept(NamedTuple):
    """All that the file says."""

    planted: list[Planted]
    missed: list[Missed]


def read_planted(path: Path = FILE) -> Kept:
    """Read the file; a `SystemExit` names the release whose entry is not as it should be."""
    kept = Kept([], [])
    for release, tables in tomllib.loads(path.read_text(encoding="utf-8")).items():
        if not isinstance(tables, dict) or not tables.keys() <= {*Kept._fields}:
            raise SystemExit(f"{path.name}: {release}: a release has {', '.join(Kept._fields)}")
        for entry in tables.get("planted", ()):
            kept.planted.append(Planted(release, **_known(f"{path.name}: {release}", entry, Planted._fields[1:])))
        for entry in tables.get("missed", ()):
            missed = Missed(release, **_known(f"{path.name}: {release}", entry, Missed._fields[1:]))
            if missed.reason not in {*REASONS, UNJUDGED}:
                raise SystemExit(
                    f"{path.name}: {release}: {missed.place}: {missed.reason!r} is none of {', '.join(REASONS)}"
                )
            kept.missed.append(missed)
    return kept


def _known(where: str, entry: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    if entry.keys() != {*names}:
        raise SystemExit(f"{where}: an entry has {', '.join(names)}")
    return entry


def write_planted(release: str, planted: Sequence[Planted], missed: Sequence[Missed], path: Path = FILE) -> None:
    """Write what came of a release into the file; what was judged stays, and so does what it says of others."""
    judged = {known[:-1]: known for known in read_planted(path).missed}
    document = tomlkit.parse(path.read_text(encoding="utf-8"))
    document.pop(release, None)
    table = tomlkit.table(is_super_table=True)
    for name, entries in (("planted", planted), ("missed", [judged.get(one[:-1], one) for one in missed])):
        tables = tomlkit.aot()
        for entry in entries:
            values = entry._asdict()
            del values["release"]
            tables.append(tomlkit.item(values))
        if entries:
            table.append(name, tables)
    document.append(release, table)
    path.write_text(tomlkit.dumps(document), encoding="utf-8")


def page(kept: Kept) -> str:
    """Draw the page: what was found by kind, by what holds the status, and by release; and of what is no mistake."""
    counts = kept.planted
    mistakes = [count for count in counts if count.kind in MISTAKES]
    harmless = [count for count in counts if count.kind in HARMLESS]
    parts = [
        _HEAD,
        *_table("Mistake", mistakes, lambda count: count.kind, MISTAKES),
        "",
        *_table("The status is held by", mistakes, lambda count: count.form),
        "",
        *_table("Release", mistakes, lambda count: count.release),
        "",
        "## What was missed",
        "",
        "With `--missed` the command prints each place. Somebody read it or, where many are alike, asked mypy for the",
        "type of the status there; `corpus/planted.toml` has the reasons.",
        "",
        *_reasons(kept.missed),
        "",
        f"Without those about an `Any`, or the program's own: {known_to_be_statuses(kept)}.",
        "",
        "## Programs that stay right",
        "",
        "Changes that leave a program as right as it was are planted, too; whatever is found there is wrong.",
        "",
        *_table("Change", harmless, lambda count: count.kind, HARMLESS),
    ]
    return "\n".join(parts) + "\n"


def known_to_be_statuses(kept: Kept) -> str:
    """How many are found of those that are about no `Any`, and about no int of the program's own."""
    mistakes = [count for count in kept.planted if count.kind in MISTAKES]
    found = sum(count.found for count in mistakes)
    unknown = sum(one.reason in {"own", "any"} for one in kept.missed)
    known = sum(count.planted for count in mistakes) - unknown
    return f"{found} of {known} are found ({100 * found // max(known, 1)} %)"


def _reasons(missed: Sequence[Missed]) -> Iterator[str]:
    counts = Counter(one.reason for one in missed)
    yield "| Why | Mistakes |"
    yield "| --- | --- |"
    for reason, meaning in {**REASONS, UNJUDGED: "not read yet"}.items():
        if counts[reason]:
            yield f"| {meaning} | {counts[reason]} |"


def _table(
    head: str, counts: Sequence[Planted], of: Callable[[Planted], str], order: Iterable[str] = ()
) -> Iterator[str]:
    planted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for count in counts:
        planted[of(count)] += count.planted
        found[of(count)] += count.found
    yield f"| {head} | Planted | Found |"
    yield "| --- | --- | --- |"
    for name in order or sorted(planted):
        if planted[name]:
            yield f"| {name} | {planted[name]} | {found[name]} ({100 * found[name] // planted[name]} %) |"


def write_page() -> None:
    """Draw the page from the file as it is."""
    PAGE.write_text(page(read_planted()), encoding="utf-8")
