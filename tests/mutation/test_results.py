"""The share of mutants that are killed, and what is written down as equivalent."""

from __future__ import annotations

import json

import pytest

from mutation import ROOT
from mutation.results import (
    EQUIVALENT,
    EquivalentError,
    Measured,
    Result,
    Survivor,
    read_equivalent,
    read_measured,
    wilson,
)

ENTRY = """
[[equivalent]]
module = "a.py"
function = "f"
before = "x = 1"
after = "x = 2"
reason = "nobody reads x"
"""


@pytest.mark.parametrize(
    ("killed", "tried", "low", "high"), [(90, 100, 0.826, 0.945), (10, 10, 0.722, 1), (0, 10, 0, 0.278), (0, 0, 0, 1)]
)
def test_the_interval_is_that_of_wilson(killed: int, tried: int, low: float, high: float) -> None:
    assert wilson(killed, tried) == pytest.approx((low, high), abs=0.001)


def test_equivalent_mutants_are_not_counted() -> None:
    result = Result(mutants=1000, tried=110, killed=90, equivalent=10, seed=7)
    assert result.share == 0.9
    assert result.interval == wilson(90, 100)
    assert str(result) == ("110 of 1000 mutants (seed 7): 90 killed, 10 equivalent, 10 alive: 90.0% (82.6% to 94.5%)")


def test_there_is_no_interval_where_all_were_tried() -> None:
    result = Result(mutants=100, tried=100, killed=90, equivalent=0, seed=0)
    assert str(result) == "100 of 100 mutants: 90 killed, 0 equivalent, 10 alive: 90.0%"


def test_what_is_killed_or_gone_when_the_living_are_tried_again_is_counted() -> None:
    one, other, third = (Survivor("a.py", "f", "x = 1", after) for after in ("x = 2", "x = 0", ""))
    first = Measured(Result(mutants=1000, tried=100, killed=90, equivalent=6, seed=7), (one, other, third, third))
    again = Measured(Result(mutants=3, tried=3, killed=1, equivalent=1, seed=0), (third,))
    assert first.after(again) == (Result(mutants=999, tried=99, killed=91, equivalent=7, seed=7), (third,))


def test_what_a_run_keeps_is_read_again() -> None:
    measured = Measured(Result(mutants=10, tried=2, killed=1, equivalent=0, seed=7), (Survivor("a.py", "f", "1", "2"),))
    assert read_measured(json.dumps(measured)) == measured


def test_what_is_equivalent_has_a_reason() -> None:
    assert read_equivalent(ENTRY) == {Survivor("a.py", "f", "x = 1", "x = 2")}
    for wrong in (ENTRY.replace("nobody reads x", ""), ENTRY.replace("reason", "because")):
        with pytest.raises(EquivalentError, match=r"equivalent\.toml: entry 1 "):
            read_equivalent(wrong)
    assert read_equivalent(EQUIVALENT.read_text(encoding="utf-8"))


def test_what_is_equivalent_is_a_change_of_what_is_there() -> None:
    for survivor in read_equivalent(EQUIVALENT.read_text(encoding="utf-8")):
        lines = (ROOT / survivor.module).read_text(encoding="utf-8").splitlines()
        assert survivor.before in " ".join(line.strip() for line in lines), f"no mutant any more:\n{survivor}"


def test_a_survivor_is_printed_as_it_is_written_down() -> None:
    survivor = Survivor("a.py", "f", 'x = "1"', "x = 2")
    assert read_equivalent(str(survivor) + 'reason = "why"') == {survivor}
