"""What came of mutants: the share that is killed, what no test can kill, and what a run measured."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any, Final, NamedTuple

import tomlkit
import tomllib

FILE: Final = Path(__file__).with_name("results.toml")
EQUIVALENT: Final = Path(__file__).with_name("equivalent.toml")
# Of the normal distribution: 95 of 100 intervals hold the true share.
_Z: Final = 1.959964


class Survivor(NamedTuple):
    """A mutant that lives: its module and function, and the changed lines before and after."""

    module: str
    function: str
    before: str
    after: str

    def __str__(self) -> str:
        """As it stands in `equivalent.toml`, but for the reason."""
        return tomlkit.dumps({"equivalent": [self._asdict()]})


class Result(NamedTuple):
    """How many mutants a part has, how many were tried, and what came of them."""

    mutants: int
    tried: int
    killed: int
    equivalent: int
    seed: int
    """Of the sample; 0, where all were tried."""
    seconds: int = 0
    """Of the tests that each was tried with, the likeliest first; 0 for all that execute it."""

    @property
    def share(self) -> float:
        """How many of those that a test can kill are killed."""
        return self.killed / max(1, self.tried - self.equivalent)

    @property
    def interval(self) -> tuple[float, float]:
        """Between what the share of all mutants is likely to be (Wilson, 95 %); just that, where all were tried."""
        return (
            (self.share, self.share)
            if self.tried == self.mutants
            else wilson(self.killed, self.tried - self.equivalent)
        )

    def __str__(self) -> str:
        """One line."""
        low, high = self.interval
        alive = self.tried - self.equivalent - self.killed
        of = f"{self.tried} of {self.mutants} mutants" + f" (seed {self.seed})" * (self.tried != self.mutants)
        return (
            f"{of}: {self.killed} killed, {self.equivalent} equivalent, {alive} alive: "
            f"{self.share:.1%}" + f" ({low:.1%} to {high:.1%})" * (low != high)
        )


class Measured(NamedTuple):
    """What a run measured, and what was alive at its end."""

    result: Result
    alive: tuple[Survivor, ...]

    def after(self, again: Measured) -> Measured:
        """What holds when those that were alive were tried again: what is deleted by now counts no more."""
        first, then = self.result, again.result
        gone = len(self.alive) - then.tried
        return Measured(
            first._replace(
                mutants=first.mutants - gone,
                tried=first.tried - gone,
                killed=first.killed + then.killed,
                equivalent=first.equivalent + then.equivalent,
            ),
            again.alive,
        )


def read_measured(text: str) -> Measured:
    """Read what a run has kept."""
    result, alive = json.loads(text)
    return Measured(Result(*result), tuple(Survivor(*one) for one in alive))


def wilson(killed: int, tried: int) -> tuple[float, float]:
    """The interval of Wilson for a share of a sample."""
    if not tried:
        return 0.0, 1.0
    share = killed / tried
    weight = 1 + _Z**2 / tried
    middle = share + _Z**2 / (2 * tried)
    spread = _Z * math.sqrt(share * (1 - share) / tried + _Z**2 / (4 * tried**2))
    return max(0.0, (middle - spread) / weight), min(1.0, (middle + spread) / weight)


class EquivalentError(Exception):
    """An entry of `equivalent.toml` is not as it has to be."""


def read_equivalent(text: str) -> set[Survivor]:
    """Read what no test can kill.

    Raises:
        EquivalentError: An entry has other keys, or no reason.

    """
    found = set()
    for number, entry in enumerate(tomllib.loads(text).get("equivalent", []), 1):
        if entry.keys() != {*Survivor._fields, "reason"} or not entry["reason"]:
            raise EquivalentError(
                f"{EQUIVALENT.name}: entry {number} has {', '.join(entry)}: write {', '.join(Survivor._fields)}, reason"
            )
        found.add(Survivor(**{name: entry[name] for name in Survivor._fields}))
    return found


def read_results(path: Path = FILE) -> dict[str, Result]:
    """What the last run of each part measured: nothing where none has written it."""
    found: dict[str, dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return {name: Result(**entry) for name, entry in found.items()}


def write_result(part: str, result: Result) -> None:
    """Write what was measured of a part, and leave what was of others."""
    document = tomlkit.document()
    document.add(tomlkit.comment("Written by `python -m mutation PART --write`."))
    for name, measured in sorted((read_results() | {part: result}).items()):
        document[name] = measured._asdict()
    FILE.write_text(tomlkit.dumps(document), encoding="utf-8")
