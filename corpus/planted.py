"""What was found of the mistakes that were planted: `planted.toml`, and the page that is drawn from it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

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
any other, counts as missed until it is [declared](own-statuses.md). Tests are changed like all else.

With `--missed` the command prints what was missed. All of it was read. The status is in an `int` of the program's own;
or mypy takes the place for unreachable, as behind `if number is None` for a parameter `number: int = None`; or it is no
mistake: `399 < status < 499` of an `http.HTTPStatus`, which has no 499.

<!-- not run: it takes an hour, and needs nox -->
```console
$ nox -s planted -- --write
```
"""


class Planted(NamedTuple):
    """The edits of one kind in one release, where one form holds the status."""

    release: str
    kind: str
    form: str
    planted: int
    found: int


def read_planted(path: Path = FILE) -> list[Planted]:
    """Read the file; a `SystemExit` names the release whose entry is not as it should be."""
    read = []
    for release, entries in tomllib.loads(path.read_text(encoding="utf-8")).items():
        for entry in entries:
            if entry.keys() != {*Planted._fields[1:]}:
                raise SystemExit(f"{path.name}: {release}: an entry has {', '.join(Planted._fields[1:])}")
            read.append(Planted(release, **entry))
    return read


def write_planted(release: str, counts: Sequence[Planted], path: Path = FILE) -> None:
    """Write what was counted of a release into the file; what it says of others stays."""
    document = tomlkit.parse(path.read_text(encoding="utf-8"))
    document.pop(release, None)
    tables = tomlkit.aot()
    for count in counts:
        entry = count._asdict()
        del entry["release"]
        tables.append(tomlkit.item(entry))
    document.append(release, tables)
    path.write_text(tomlkit.dumps(document), encoding="utf-8")


def page(counts: Sequence[Planted]) -> str:
    """Draw the page: what was found by kind, by what holds the status, and by release; and of what is no mistake."""
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
        "## Programs that stay right",
        "",
        "Changes that leave a program as right as it was are planted, too; whatever is found there is wrong.",
        "",
        *_table("Change", harmless, lambda count: count.kind, HARMLESS),
    ]
    return "\n".join(parts) + "\n"


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
