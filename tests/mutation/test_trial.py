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
SECONDS: Final = {**{name: seconds for seconds, name in enumerate("abcdefghij", 1)}, "elsewhere": 1}
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


def test_of_the_tests_that_reach_a_mutant_those_that_are_soonest_done_come_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, _second = tries(monkeypatch, failing="none")
    assert first == Tried(["a b c d e f g h", "i j"], None)


def test_what_has_killed_a_mutant_is_the_first_that_the_next_is_tried_with(monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = tries(monkeypatch, failing="j")
    assert first == Tried(["a b c d e f g h", "i j"], Kill("file j", "why"))
    assert second == Tried(["j"], Kill("file j", "why"))


def test_what_takes_longer_than_is_asked_for_beside_what_all_take_to_start_is_not_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, _second = tries(monkeypatch, failing="j", seconds=sum(range(9)))
    assert first == Tried(["a b c d e f g h", "i"], None)
