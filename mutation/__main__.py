"""Make mutants of a part of the project, and count those that no test kills."""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import sys
import time
from typing import NamedTuple

from mutation import FOLDER, ROOT
from mutation.mutants import Mutant, mutants_of
from mutation.parts import PARTS
from mutation.results import EQUIVALENT, Measured, Result, Survivor, read_equivalent, read_measured, write_result
from mutation.trial import Kill, Trial
from mutation.trying import warm


class Tally:
    """Counts what came of mutants, and says it."""

    def __init__(self) -> None:
        """Nothing was tried yet."""
        self.killed = self.equivalent = 0
        self.alive: list[Survivor] = []

    @property
    def tried(self) -> int:
        """How many were tried."""
        return self.killed + self.equivalent + len(self.alive)

    def measured(self, mutants: int, seed: int, seconds: int) -> Measured:
        """Up to now, of so many mutants."""
        result = Result(mutants, self.tried, self.killed, self.equivalent, seed, seconds)
        return Measured(result, tuple(self.alive))

    def add(self, survivor: Survivor, kill: Kill | None, *, is_equivalent: bool) -> None:
        """Count a mutant that a test killed, or none."""
        if is_equivalent:
            self.equivalent += 1
        elif kill is None:
            self.alive.append(survivor)
            print(f"alive:\n{survivor}", flush=True)
        else:
            self.killed += 1
        if self.tried % 20 == 0:
            print(f"{self.tried}: {self.killed} killed, {self.equivalent} equivalent", flush=True)


class Asked(NamedTuple):
    """What is to be tried of a part."""

    sample: int
    """So many, drawn at random; 0 for all."""
    minutes: int
    """For so long, drawn at random; 0 to the end."""
    seed: int
    only: str
    """Those with this in their module or function."""
    is_again: bool
    """Those that were alive the last time."""
    jobs: int
    """So many at a time."""
    seconds: int
    """Each with tests that take so long at most, the likeliest; 0 for all."""


class _Trying(NamedTuple):
    """Tries mutants."""

    trial: Trial
    equivalent: set[Survivor]
    again: set[Survivor] | None
    """Those that were alive the last time, if these alone are tried."""

    def attempt(self, mutant: Mutant) -> tuple[Survivor, Kill | None] | None:
        """Try a mutant; None, where it is no Python, or is not to be tried."""
        source = mutant.source()
        if source is None:
            return None
        survivor = Survivor(mutant.module, mutant.function, *mutant.change(source))
        if self.again is not None and survivor not in self.again:
            return None
        return survivor, None if survivor in self.equivalent else self.trial.kill(mutant, source)


#: What this process tries them with: each has its own, which learns what kills.
_trying: _Trying


def _begin(trying: _Trying) -> None:
    global _trying  # noqa: PLW0603 - once in each process
    _trying = trying


def _attempt(mutant: Mutant) -> tuple[Survivor, Kill | None] | None:
    return _trying.attempt(mutant)


def run(name: str, asked: Asked) -> Measured:
    """Try mutants of a part; what came of it up to now is kept, for those that are to be tried again."""
    part = PARTS[name]
    equivalent = read_equivalent(EQUIVALENT.read_text(encoding="utf-8"))
    kept = FOLDER / f"{name}.json"
    last = read_measured(kept.read_text(encoding="utf-8")) if asked.is_again else None
    mutants = [
        mutant
        for path in part.paths()
        for mutant in mutants_of(path)
        if asked.only in f"{mutant.module} {mutant.function}"
        and (last is None or any(mutant.may_be(*survivor[:3]) for survivor in last.alive))
    ]
    is_sample = bool(asked.sample or asked.minutes)
    if is_sample:
        random.Random(asked.seed).shuffle(mutants)  # noqa: S311 - a sample
    print(f"{len(mutants)} mutants of {name}" + f", drawn with seed {asked.seed}" * is_sample, flush=True)
    tally = Tally()
    broken = 0
    trying = _Trying(Trial(part, asked.seconds), equivalent, {*last.alive} if last else None)
    end = time.monotonic() + 60 * (asked.minutes or sys.maxsize)
    with (
        (FOLDER / f"{name}-killed.jsonl").open("a" if last else "w", encoding="utf-8") as log,
        multiprocessing.get_context("fork").Pool(asked.jobs, _begin, [trying]) as processes,
    ):
        # In the order in which they were drawn: those that are soon done come not before others.
        for found in processes.imap(_attempt, mutants):
            if found is None:
                broken += 1  # it is no Python, and no mutant
                continue
            survivor, kill = found
            tally.add(survivor, kill, is_equivalent=survivor in equivalent)
            if kill is not None:
                print(json.dumps([survivor, kill]), file=log, flush=True)
            # What is no Python is known of those alone that were tried.
            number = round(len(mutants) * tally.tried / (tally.tried + broken)) if is_sample else tally.tried
            measured = tally.measured(number, asked.seed if is_sample else 0, asked.seconds)
            if last is None:
                kept.write_text(json.dumps(measured), encoding="utf-8")
            if tally.tried == asked.sample or time.monotonic() > end:
                break
    if last is not None:
        measured = last.after(measured)
        kept.write_text(json.dumps(measured), encoding="utf-8")
    return measured


def main() -> int:
    """Return the exit status: 1 if a mutant is alive that is not known to be equivalent, else 0."""
    parser = argparse.ArgumentParser(prog="python -m mutation", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"what is mutated: {', '.join(PARTS)}; else all")
    parser.add_argument(
        "--sample", type=int, metavar="N", help="try so many of a part, drawn at random; else all, or 300"
    )
    parser.add_argument("--minutes", type=int, default=0, metavar="M", help="try for so long, drawn at random")
    parser.add_argument("--seed", type=int, help="of the sample; else a new one")
    parser.add_argument("--only", default="", metavar="TEXT", help="try those with this in their module or function")
    parser.add_argument("--alive", action="store_true", help="try those again that were alive the last time")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="try so many at a time; else one")
    parser.add_argument(
        "--seconds", type=int, default=0, metavar="S", help="try each with tests of S seconds at most: then it is alive"
    )
    parser.add_argument("--write", action="store_true", help="write what was measured into results.toml")
    arguments = parser.parse_args()
    unknown = [part for part in arguments.parts if part not in PARTS]
    if unknown:
        parser.error(f"there is no part {unknown[0]}: the parts are {', '.join(PARTS)}")
    os.chdir(ROOT)
    warm()
    seed = arguments.seed or random.SystemRandom().randrange(1, 10**6)
    lines = []
    are_alive = False
    for part in arguments.parts or PARTS:
        sample = PARTS[part].sample if arguments.sample is None else arguments.sample
        sample *= not arguments.alive
        asked = Asked(
            sample, arguments.minutes, seed, arguments.only, arguments.alive, arguments.jobs, arguments.seconds
        )
        measured = run(part, asked)
        lines.append(f"{part}: {measured.result}")
        are_alive |= bool(measured.alive)
        if arguments.write:
            write_result(part, measured.result)
    print(*lines, sep="\n")
    return int(are_alive)


if __name__ == "__main__":
    sys.exit(main())
