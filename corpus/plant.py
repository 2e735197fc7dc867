"""Plant mistakes in the corpus' packages, one in a module at a time, and count which of them the plugin finds.

``python -m corpus.plant`` takes the packages named in `PACKAGES`, ``python -m corpus.plant httpx`` only httpx. Each
round copies the source, changes one place of each module that has one left, runs mypy with the plugin, and looks for a
finding in that module that was not there. Edits that leave a program right are made too: what is found there is wrong.
With ``--write`` the counts go into ``planted.toml``, and the page is drawn from it.
"""

from __future__ import annotations

import argparse
import ast
import random
import re
import shutil
import sys
import warnings
from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from corpus.__main__ import PLUGIN, check
from corpus.mistakes import HARMLESS, MISTAKES, Edit, edited, edits
from corpus.packages import Package, PackageError, read_packages
from corpus.planted import FILE, Missed, Planted, write_page, write_planted
from corpus.sources import FOLDER, checked_files, environment, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PACKAGES: Final = (
    *("httpx-retries", "gidgethub", "httpx", "inkwell-app", "metacatalog-api", "karton-dashboard", "npuserver"),
    *("deepaas", "ose-app", "labtasker-server", "valens", "labfunctions", "hishel", "stronk-gateway", "jupyterhub"),
)
_OURS: Final = re.compile(r"(?P<file>[^:]+):\d.* error: .*\[(?P<code>httpstatus-\w+)\]")


class Place(NamedTuple):
    """Where an edit can be made: the module's path from the root, the operator's name, and the edit."""

    file: str
    kind: str
    edit: Edit


def places(source: Path, files: Iterator[Path], seed: int) -> dict[str, list[Place]]:
    """Find the places of each module: one of each operator in turn, those that have few first, in a random order."""
    found: dict[str, list[Place]] = {}
    for file in files:
        try:
            with warnings.catch_warnings(action="ignore"):
                tree = ast.parse(file.read_text(encoding="utf-8"))
        except (SyntaxError, ValueError):
            continue
        name = file.relative_to(source).as_posix()
        for kind, operator in (MISTAKES | HARMLESS).items():
            for edit in edits(tree, operator):
                found.setdefault(name, []).append(Place(name, kind, edit))
    total = Counter(place.kind for listed in found.values() for place in listed)
    drawn = random.Random(seed)  # noqa: S311 nothing is to be kept secret
    for listed in found.values():
        drawn.shuffle(listed)
        of_kind: Counter[str] = Counter()
        turns = {}
        for place in listed:
            turns[place] = of_kind[place.kind]
            of_kind[place.kind] += 1
        listed.sort(key=lambda place: (turns[place], total[place.kind]))
    return found


def findings(package: Package, source: Path) -> Counter[tuple[str, str]]:
    """Run mypy with the plugin; give how often it reports which code in which module."""
    lines = check(package, PLUGIN, "planted", source).lines
    return Counter((match["file"], match["code"]) for line in lines if (match := _OURS.match(line)))


def plant(package: Package, rounds: int, seed: int) -> list[tuple[Place, bool]]:
    """Make the edits, each round one in a module; give each with whether something was found."""
    original = unpacked(package)
    environment(package)
    root = FOLDER / package.folder / "planted"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(original, root)
    before = findings(package, root)
    waiting = places(root, checked_files(package, root), seed)
    done = []
    for _ in range(rounds):
        planted = []
        for name, listed in waiting.items():
            text = (original / name).read_text(encoding="utf-8")
            while listed:
                place = listed.pop(0)
                changed = edited(text, place.edit)
                if _is_python(changed):
                    (root / name).write_text(changed, encoding="utf-8")
                    planted.append(place)
                    break
            else:
                (root / name).write_text(text, encoding="utf-8")
        if not planted:
            break
        new = findings(package, root) - before
        found = {name for name, _code in new}
        done += [(place, place.file in found) for place in planted]
    return done


def _is_python(text: str) -> bool:
    try:
        with warnings.catch_warnings(action="ignore"):
            ast.parse(text)
    except SyntaxError:
        return False
    return True


def main() -> int:
    """Plant in each package; print the counts, and each place where something was found that should not have been."""
    parser = argparse.ArgumentParser(prog="python -m corpus.plant", description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=12, help="how often each package is checked (12)")
    parser.add_argument("--seed", type=int, default=1, help="what the order of the places is drawn from (1)")
    parser.add_argument("--write", action="store_true", help=f"write the counts into {FILE.name}, and draw the page")
    parser.add_argument("--missed", action="store_true", help="print each place where a mistake was not found")
    parser.add_argument("--page", action="store_true", help="only draw the page anew from the file")
    parser.add_argument("names", nargs="*", metavar="PACKAGE", help="the packages, if not the usual ones")
    given = parser.parse_args()
    if given.page:
        write_page()
        return 0
    print(f"the order is drawn from --seed={given.seed}")
    wrong = 0
    for package in read_packages():
        if package.name not in (given.names or PACKAGES):
            continue
        try:
            done = plant(package, given.rounds, given.seed)
        except PackageError as error:
            print(f"{package.release}: {error}", file=sys.stderr)
            return 1
        for place, found in done:
            if found and place.kind in HARMLESS:
                wrong += 1
                print(f"    wrong: {place.file}:{place.edit.node.lineno}: {place.kind}: {place.edit.text}")
            if given.missed and not found and place.kind in MISTAKES:
                print(f"    missed: {place.file}:{place.edit.node.lineno}: {place.kind}: {place.edit.text}")
        planted = Counter((place.kind, place.edit.form) for place, _ in done)
        found_of = Counter((place.kind, place.edit.form) for place, found in done if found)
        counts = [Planted(package.release, *key, number, found_of[key]) for key, number in sorted(planted.items())]
        mistakes = [count for count in counts if count.kind in MISTAKES]
        print(
            f"{package.release}: {sum(count.found for count in mistakes)} of"
            f" {sum(count.planted for count in mistakes)} mistakes found",
            flush=True,
        )
        if given.write:
            missed = [
                Missed(package.release, f"{place.file}:{place.edit.node.lineno}", place.kind, place.edit.text)
                for place, found in done
                if not found and place.kind in MISTAKES
            ]
            write_planted(package.release, counts, missed)
            write_page()
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
