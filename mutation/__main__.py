"""Make mutants of a part of the project, and count those that no test kills."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import sys
import time
from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from mutation import ROOT
from mutation.mutants import Mutant, mutants_of
from mutation.parts import PARTS, Part
from mutation.results import EQUIVALENT, Result, Survivor, read_equivalent, write_result
from mutation.trying import Batch, Mutated, attempt, file_of, name_of, together, warm

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: What tests do without a mutant, and what was alive the last time.
FOLDER: Final = ROOT / ".mutation"
# So many case files run by themselves before all others run at once.
FIRST: Final = 4


class Baseline(NamedTuple):
    """What a test does where nothing is wrong."""

    seconds: float
    reached: dict[str, set[int]]
    """The lines of each module that it executes."""


def baseline(part: Part) -> dict[Batch, Baseline]:
    """Run each test once; what came of it is kept until it changes, or what it is about, or what the tests share."""
    shared = [*(ROOT / "tests").glob("*.py"), *(path for one in PARTS.values() for path in one.paths())]
    kept = FOLDER / "baseline.json"
    known = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
    found = {}
    modules = {file_of(path): path.relative_to(ROOT).as_posix() for one in PARTS.values() for path in one.paths()}
    for test in part.tests:
        digest = hashlib.sha256(b"".join(path.read_bytes() for path in sorted({*shared, *test.files()})))
        key = f"{test} {digest.hexdigest()}"
        if key not in known:
            outcome = attempt(test, trace=modules, is_first=True)
            if not outcome.passed:
                sys.exit(f"without a mutant, this fails: {test}\n{outcome.said}")
            known[key] = [outcome.seconds, {modules[name]: lines for name, lines in outcome.reached.items()}]
            kept.write_text(json.dumps(known), encoding="utf-8")
        seconds, reached = known[key]
        found[test] = Baseline(seconds, {name: set(lines) for name, lines in reached.items()})
    return found


class Trial:
    """Tries mutants of a part with its tests."""

    def __init__(self, part: Part) -> None:
        """Find out what each test reaches."""
        self._baseline = baseline(part)
        # How many mutants of a module a test has killed: it is likely to kill the next.
        self._kills: Counter[tuple[str, Batch]] = Counter()

    def killer(self, mutant: Mutant, source: str) -> Batch | None:
        """The first test that fails with a mutant."""
        for test in self._in_order(mutant):
            outcome = attempt(test, Mutated(name_of(mutant.path), source), limit=3 + int(3 * self._seconds(test)))
            if not outcome.passed:
                self._kills[mutant.module, test] += 1
                return test
        return None

    def _seconds(self, test: Batch) -> float:
        singly = [test] if test in self._baseline else [Batch(test.kind, (name,)) for name in test.names]
        return sum(self._baseline[one].seconds for one in singly)

    def _in_order(self, mutant: Mutant) -> Iterator[Batch]:
        """The tests that execute the statement: first what kills most, and a few case files; the others at once."""
        reaching = {
            test: len(known.reached.get(mutant.module, set()).intersection(mutant.statement))
            for test, known in self._baseline.items()
        }
        tests = [test for test, lines in reaching.items() if lines]
        tests.sort(key=lambda test: (-self._kills[mutant.module, test], -reaching[test], self._seconds(test)))
        first = [test for test in tests[:FIRST] if self._kills[mutant.module, test]]
        first += [test for test in tests if test.kind == "cases" and test not in first][: FIRST - len(first)]
        yield from first
        yield from together(test for test in tests if test not in first)


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

    def add(self, survivor: Survivor, killer: Batch | None) -> None:
        """Count a mutant that a test killed, or none."""
        if killer is None:
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


def run(name: str, asked: Asked) -> tuple[Result, list[Survivor]]:
    """Try mutants of a part."""
    part = PARTS[name]
    equivalent = read_equivalent(EQUIVALENT.read_text(encoding="utf-8"))
    last = FOLDER / f"{name}.jsonl"
    last.parent.mkdir(exist_ok=True)
    again = read_alive(last.read_text(encoding="utf-8").splitlines()) if asked.is_again else None
    mutants = [
        mutant
        for path in part.paths()
        for mutant in mutants_of(path)
        if asked.only in f"{mutant.module} {mutant.function}"
        and (again is None or (mutant.module, mutant.function) in {survivor[:2] for survivor in again})
    ]
    is_sample = bool(asked.sample or asked.minutes)
    if is_sample:
        random.Random(asked.seed).shuffle(mutants)  # noqa: S311 - a sample
    print(f"{len(mutants)} mutants of {name}" + f", drawn with seed {asked.seed}" * is_sample, flush=True)
    trial = Trial(part)
    tally = Tally()
    broken = 0
    end = time.monotonic() + 60 * (asked.minutes or sys.maxsize)
    for mutant in mutants:
        source = mutant.source()
        if source is None:
            broken += 1  # it is no Python, and no mutant
            continue
        survivor = Survivor(mutant.module, mutant.function, *mutant.change(source))
        if survivor in equivalent:
            tally.equivalent += 1
        elif again is None or survivor in again:
            tally.add(survivor, trial.killer(mutant, source))
        if tally.tried == asked.sample or time.monotonic() > end:
            break
    last.write_text("".join(f"{json.dumps(survivor._asdict())}\n" for survivor in tally.alive), encoding="utf-8")
    # What is no Python is known of those alone that were tried.
    number = round(len(mutants) * tally.tried / max(1, tally.tried + broken)) if is_sample else tally.tried
    return Result(number, tally.tried, tally.killed, tally.equivalent, asked.seed if is_sample else 0), tally.alive


def read_alive(lines: Iterable[str]) -> set[Survivor]:
    """What was alive the last time."""
    return {Survivor(**entry) for entry in map(json.loads, lines)}


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
        asked = Asked(0 if arguments.alive else sample, arguments.minutes, seed, arguments.only, arguments.alive)
        result, alive = run(part, asked)
        lines.append(f"{part}: {result}")
        are_alive |= bool(alive)
        if arguments.write:
            write_result(part, result)
    print(*lines, sep="\n")
    return int(are_alive)


if __name__ == "__main__":
    sys.exit(main())
