"""Trying mutants with the tests that reach them: first those that are likely to kill, and soon done."""

from __future__ import annotations

import hashlib
import json
import sys
from collections import Counter
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple

from mutation import FOLDER, ROOT
from mutation.parts import PARTS, Part
from mutation.trying import Batch, Mutated, attempt, file_of, name_of, together

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mutation.mutants import Mutant

# So many tests run before all others: to start mypy takes longer than to check some more.
_FIRST: Final = 8


class Baseline(NamedTuple):
    """What a test does where nothing is wrong."""

    seconds: float
    reached: dict[str, set[int]]
    """The lines of each module that it executes."""


def baseline(part: Part) -> dict[Batch, Baseline]:
    """Run each test once; what came of it is kept until it changes, or what it is about, or what the tests share."""
    shared = [*(ROOT / "tests").glob("*.py"), *(path for one in PARTS.values() for path in one.paths())]
    kept = FOLDER / "baseline.json"
    kept.parent.mkdir(exist_ok=True)
    known = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
    found = {}
    modules = {file_of(path): path.relative_to(ROOT).as_posix() for one in PARTS.values() for path in one.paths()}
    # A test by itself is to read of the standard library what is kept of it, as all do later.
    for batch in together(test for test in part.tests if test.kind == "cases"):
        if not kept.exists():
            attempt(batch, is_first=True)
    for test in part.tests:
        digest = hashlib.sha256(b"".join(path.read_bytes() for path in sorted({*shared, *test.files()})))
        key = f"{test} {digest.hexdigest()}"
        if key not in known:
            outcome = attempt(test, trace=modules, is_first=test.kind != "cases")
            if not outcome.passed:
                sys.exit(f"without a mutant, this fails: {test}\n{outcome.said}")
            known[key] = [outcome.seconds, {modules[name]: lines for name, lines in outcome.reached.items()}]
            kept.write_text(json.dumps(known), encoding="utf-8")
        seconds, reached = known[key]
        found[test] = Baseline(seconds, {name: set(lines) for name, lines in reached.items()})
    return found


class Kill(NamedTuple):
    """The test that failed with a mutant, and what it said at the end."""

    test: str
    said: str


class Trial:
    """Tries mutants of a part with its tests."""

    def __init__(self, part: Part, seconds: int) -> None:
        """Find out what each test reaches; with `seconds`, a mutant is tried for so many at most, and alive then."""
        self._baseline = baseline(part)
        self._budget = seconds or sys.maxsize
        #: How long the soonest of each kind takes: to start, which those that run together do once.
        self._start: dict[str, float] = {}
        for test, known in self._baseline.items():
            self._start[test.kind] = min(known.seconds, self._start.get(test.kind, known.seconds))
        # How many mutants of a module, and of a function, a test has killed, and how many not: it is likely to kill the
        # next.
        self._kills: Counter[tuple[str, str]] = Counter()
        self._misses: Counter[tuple[str, str]] = Counter()

    def kill(self, mutant: Mutant, source: str) -> Kill | None:
        """Run the tests up to the first that fails with a mutant."""
        for test in self._in_order(mutant):
            # A mutant that is slow is not killed for that: one that never ends is.
            limit = 10 + int(5 * self._seconds(test))
            outcome = attempt(test, Mutated(name_of(mutant.path), source), limit=limit)
            counted = self._misses if outcome.passed else self._kills
            for name in outcome.failing or test.names:
                counted[name, mutant.module] += 1
                counted[name, f"{mutant.module} {mutant.function}"] += 1
            if not outcome.passed:
                return Kill(str(Batch(test.kind, tuple(outcome.failing or test.names))), outcome.said[-500:])
        return None

    def _singly(self, test: Batch) -> list[Batch]:
        return [test] if test in self._baseline else [Batch(test.kind, (name,)) for name in test.names]

    def _seconds(self, test: Batch) -> float:
        return sum(self._baseline[one].seconds for one in self._singly(test))

    def _beside_others(self, test: Batch) -> float:
        """How many seconds a test takes more, where it runs with others."""
        return self._seconds(test) - self._start[test.kind]

    def _in_order(self, mutant: Mutant) -> Iterator[Batch]:
        """The tests that execute the statement: what has killed before, the likeliest, and then all others."""
        function = f"{mutant.module} {mutant.function}"
        lines = {test: known.reached.get(mutant.module, set()) for test, known in self._baseline.items()}

        def cost(test: Batch) -> float:
            # What executes much of a function looks at what comes of it.
            name = " ".join(test.names)
            kills = 1 + self._kills[name, mutant.module] + 9 * self._kills[name, function]
            return (
                self._seconds(test)
                * (1 + self._misses[name, function])
                / kills
                / len(lines[test].intersection(mutant.around)) ** 2
            )

        tests = sorted((test for test in lines if lines[test].intersection(mutant.statement)), key=cost)
        left = zip(tests, accumulate(map(self._beside_others, tests)), strict=True)
        tests = [test for place, (test, seconds) in enumerate(left) if place < _FIRST or seconds <= self._budget]
        alone = [test for test in tests[:1] if self._kills[" ".join(test.names), function]]
        yield from alone
        for some in (tests[len(alone) : _FIRST], tests[max(len(alone), _FIRST) :]):
            yield from sorted(together(some), key=self._seconds)
