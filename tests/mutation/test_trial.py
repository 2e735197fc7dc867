"""Which tests a mutant is tried with, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from mutation import ROOT, trial
from mutation.mutants import Mutant
from mutation.parts import PARTS
from mutation.trial import Baseline, Kill, Trial
from mutation.trying import Batch, Mutated, Outcome

if TYPE_CHECKING:
    import pytest

MUTANT: Final = Mutant(ROOT / "src/httpstatus/__init__.py", "", 0, 5, range(5, 6), range(1, 9), "f")
#: How many seconds each test takes; all but `elsewhere` execute the line of the mutant.
SECONDS: Final = {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "elsewhere": 1}
BASELINE: Final = {
    Batch("file", (name,)): Baseline(seconds, {MUTANT.module: {6} if name == "elsewhere" else {5}})
    for name, seconds in SECONDS.items()
}


class Tried(NamedTuple):
    ran: list[str]
    kill: Kill | None


def tries(monkeypatch: pytest.MonkeyPatch, failing: str, seconds: int = 0) -> list[Tried]:
    """Try the mutant twice, with a test that fails."""
    ran: list[str] = []

    def attempt(test: Batch, _mutated: Mutated, *, limit: int) -> Outcome:
        assert limit == 10 + 5 * sum(SECONDS[name] for name in test.names)
        ran.append(" ".join(test.names))
        failed = [name for name in test.names if name == failing]
        return Outcome(passed=not failed, seconds=1, said="why", reached={}, failing=failed)

    monkeypatch.setattr(trial, "baseline", lambda _part: BASELINE)
    monkeypatch.setattr(trial, "attempt", attempt)
    one = Trial(PARTS["enum"], seconds)
    found = []
    for _ in range(2):
        ran.clear()
        kill = one.kill(MUTANT, "")
        found.append(Tried([*ran], kill))
    return found


def test_tests_that_reach_a_mutant_run_the_soonest_done_first_and_the_rest_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, _second = tries(monkeypatch, failing="none")
    assert first == Tried(["a", "b", "c", "d", "e f"], None)


def test_what_has_killed_a_mutant_is_the_first_that_the_next_is_tried_with(monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = tries(monkeypatch, failing="f")
    assert first == Tried(["a", "b", "c", "d", "e f"], Kill("file f", "why"))
    assert second == Tried(["f"], Kill("file f", "why"))


def test_what_takes_longer_than_is_asked_for_is_not_run(monkeypatch: pytest.MonkeyPatch) -> None:
    first, _second = tries(monkeypatch, failing="f", seconds=1 + 2 + 3 + 4 + 5)
    assert first == Tried(["a", "b", "c", "d", "e"], None)
