"""The page on real code: what is counted, and that it is drawn from the files as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from corpus.packages import Package, read_packages
from corpus.page import FILE, page
from corpus.results import Result, Size, measured, read_results, write_results
from corpus.verdicts import Verdict, read_verdicts

if TYPE_CHECKING:
    from pathlib import Path

PACKAGE = Package("package", "typed", "1.0", "2026-11-22", ("typed",))
APPLICATION = Package("application", "shop", "2.0", "2026-11-22", ("shop",))
RESULTS = {
    "typed 1.0": Result(1200, 10, 10, 3, 4.5, 4.6, 9000, 9180),
    "shop 2.0": Result(300, 8, 2, 40),
}
RANGE = "+app.py:4:8: error: This range leaves out 299  [httpstatus-range]"
OVERLAP = "-app.py:9: error: Non-overlapping equality check  [comparison-overlap]"


def test_the_page_is_drawn_from_the_files() -> None:
    drawn = page(read_packages(), read_verdicts(), read_results())
    assert FILE.read_text(encoding="utf-8") == drawn, "draw it anew: python -m corpus --page"


def test_the_results_are_about_releases_that_are_listed() -> None:
    assert read_results().keys() <= {package.release for package in read_packages()}


def test_findings_are_counted_by_code_and_verdict() -> None:
    judged = {
        "typed 1.0": [Verdict(RANGE, "true", "so"), Verdict(RANGE, "true", "so"), Verdict(OVERLAP, "true", "so")],
        "shop 2.0": [Verdict(RANGE, "deliberate", "so")],
    }
    drawn = page([PACKAGE, APPLICATION], judged, RESULTS)
    assert "1 packages and 1 applications were run, 1,500 lines" in drawn
    assert "| `httpstatus-range` | 2 | 1 | 0 |" in drawn
    assert "adds or takes away 1: 1 comparison-overlap (true)." in drawn
    assert (
        "| typed 1.0 | 1,200 | 100 % | 3 | 1 comparison-overlap true, 2 range true | 4.5 | 4.6 | 9,000 + 2.0% |"
        in drawn
    )
    assert "| shop 2.0 | 300 | 25 % | 40 | 1 range deliberate |\n" in drawn


def test_what_nobody_judged_has_a_column_of_its_own() -> None:
    drawn = page([APPLICATION], {"shop 2.0": [Verdict(RANGE)]}, RESULTS)
    assert "| Code | true | deliberate | wrong | unjudged |" in drawn
    assert "| `httpstatus-range` | 0 | 0 | 0 | 1 |" in drawn


def test_a_release_that_was_not_run_is_not_on_the_page() -> None:
    assert "shop" not in page([PACKAGE, APPLICATION], {}, {"typed 1.0": RESULTS["typed 1.0"]})


def test_lines_and_functions_with_annotations_are_counted(tmp_path: Path) -> None:
    typed, untyped, python2 = (tmp_path / name for name in ("a.py", "b.py", "c.py"))
    typed.write_text("def f(a: int): ...\n\nasync def g() -> None: ...\n", encoding="utf-8")
    untyped.write_text("def f(a, *b, **c): ...\n", encoding="utf-8")
    python2.write_text('print "no Python 3"\n', encoding="utf-8")
    assert measured([typed, untyped, python2]) == Size(4, 3, 2)


def test_results_that_are_written_are_read_and_those_of_others_stay(tmp_path: Path) -> None:
    path = tmp_path / "results.toml"
    path.write_text("# Kept.\n", encoding="utf-8")
    write_results({"typed 1.0": RESULTS["typed 1.0"], "shop 2.0": Result(0, 0, 0, 0)}, path)
    write_results({"shop 2.0": RESULTS["shop 2.0"]}, path)
    assert read_results(path) == RESULTS
    write_results({"typed 1.0": Result(1300, 10, 10, 3, 4.7, 4.8)}, path)
    assert read_results(path)["typed 1.0"] == Result(1300, 10, 10, 3, 4.7, 4.8, 9000, 9180)
    assert path.read_text(encoding="utf-8").startswith("# Kept.\n")


def test_an_entry_that_is_wrong_is_pointed_out(tmp_path: Path) -> None:
    path = tmp_path / "results.toml"
    path.write_text('["a 1"]\nlines = 3\n', encoding="utf-8")
    with pytest.raises(SystemExit, match=r"results\.toml: a 1: an entry has lines, functions, annotated"):
        read_results(path)
