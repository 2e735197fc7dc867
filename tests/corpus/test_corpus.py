"""The corpus: what was judged is found again, what is new is shown, and the two files are as they should be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from corpus.packages import read_packages
from corpus.verdicts import UNJUDGED, Verdict, compare, read_verdicts, write_verdicts

if TYPE_CHECKING:
    from pathlib import Path

OURS = "+app.py:4:8: error: This range leaves out 299; did you mean x < 300?  [httpstatus-range]"
REWORDED = "+app.py:4:8: error: 299 is left out  [httpstatus-range]"
MOVED = "+app.py:5:8: error: This range leaves out 299; did you mean x < 300?  [httpstatus-range]"
OF_MYPY = '-app.py:9: error: Non-overlapping equality check (left "A", right "B")  [comparison-overlap]'
JUDGED = [Verdict(OURS, "true", "a 299 is a success"), Verdict(OF_MYPY, "true", "they overlap")]


def test_what_was_judged_is_known() -> None:
    found = compare(JUDGED, [OF_MYPY, OURS])
    assert (sorted(found.known), found.new, found.gone, found.unjudged) == (sorted(JUDGED), [], [], [])


def test_a_finding_of_ours_is_the_same_however_it_is_worded_and_takes_the_new_words() -> None:
    found = compare(JUDGED, [REWORDED, OF_MYPY])
    assert found.known == [JUDGED[0]._replace(line=REWORDED), JUDGED[1]]
    assert not found.new


@pytest.mark.parametrize("line", [MOVED, OURS.replace("range]", "value]"), OURS.replace("+", "-", 1)])
def test_a_finding_at_another_place_of_another_code_or_lost_is_new(line: str) -> None:
    found = compare(JUDGED, [line, OF_MYPY])
    assert (found.new, found.gone, found.unjudged) == ([Verdict(line)], [JUDGED[0]], [Verdict(line)])


def test_a_line_of_mypy_is_another_if_it_is_worded_otherwise() -> None:
    assert len(compare(JUDGED, [OURS, OF_MYPY.replace("A", "C")]).new) == 1


def test_what_is_printed_twice_is_judged_twice() -> None:
    assert compare(JUDGED, [OURS, OURS, OF_MYPY]).new == [Verdict(OURS)]


def test_what_nobody_judged_stays_to_be_judged() -> None:
    assert compare([Verdict(OURS)], [OURS]).unjudged == [Verdict(OURS)]


def test_what_is_written_is_read_and_other_releases_and_comments_stay(tmp_path: Path) -> None:
    path = tmp_path / "verdicts.toml"
    path.write_text('# Kept.\n\n[["a 1"]]\nline = "+x"\nverdict = "true"\nreason = "so"\n', encoding="utf-8")
    write_verdicts({"b 2": JUDGED, "c 3": []}, path)
    write_verdicts({"b 2": [*JUDGED, Verdict(MOVED)]}, path)
    assert read_verdicts(path) == {"a 1": [Verdict("+x", "true", "so")], "b 2": [*JUDGED, Verdict(MOVED)]}
    assert path.read_text(encoding="utf-8").startswith("# Kept.\n")
    write_verdicts({"b 2": []}, path)
    assert [*read_verdicts(path)] == ["a 1"]


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ('line = "+x"\nverdict = "true"', "an entry has line, verdict, reason, all of them texts"),
        ('line = "+x"\nverdict = "true"\nreason = 3', "an entry has line, verdict, reason, all of them texts"),
        ('line = "+x"\nverdict = "good"\nreason = "so"', "'good' is none of true, deliberate, wrong, unjudged"),
        ('line = "+x"\nverdict = "wrong"\nreason = ""', "say why it is wrong"),
    ],
)
def test_an_entry_that_is_wrong_is_pointed_out(tmp_path: Path, entry: str, message: str) -> None:
    path = tmp_path / "verdicts.toml"
    path.write_text(f'[["a 1"]]\n{entry}\n', encoding="utf-8")
    with pytest.raises(SystemExit, match=r"verdicts\.toml: a 1: ") as raised:
        read_verdicts(path)
    assert message in str(raised.value)


def test_everything_is_judged_and_about_a_release_that_is_listed() -> None:
    releases = read_verdicts()
    assert releases.keys() <= {package.release for package in read_packages()}
    assert not [verdict for verdicts in releases.values() for verdict in verdicts if verdict.verdict == UNJUDGED]


def test_no_release_is_listed_twice() -> None:
    packages = read_packages()
    assert len({package.release for package in packages}) == len(packages)
