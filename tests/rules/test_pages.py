"""mypy prints what the pages of `docs/rules` say of each row and example, and all pages have the same shape."""

from __future__ import annotations

import re

import pytest
from rule_cases import compare
from rule_pages import HEAD_OF_TABLE, HEADINGS, NOT_REPORTED, PAGES, REPORTED, RULES, Page, Row, checked, module

pytestmark = pytest.mark.xdist_group("pages")  # one run of mypy serves all of them

every_page = pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
every_row = pytest.mark.parametrize("row", [row for page in PAGES.values() for row in page.rows], ids=str)


def test_every_rule_has_a_page() -> None:
    assert PAGES.keys() == RULES.keys()


@every_row
def test_what_is_printed_about_a_row_is_what_the_page_says(row: Row) -> None:
    page = PAGES[row.rule]
    assert compare(row.expected, checked()[row.rule].get(page.line_of(row), [])) == ([], [])


@every_page
def test_what_is_printed_about_the_examples_is_what_they_are_marked_with(page: Page) -> None:
    rows = {page.line_of(row) for row in page.rows}
    for number, line in enumerate(page.program(), 1):
        if number not in rows:
            assert compare(line.expected, checked()[page.rule].get(number, [])) == ([], []), f"{number}: {line.text}"


@every_page
def test_a_page_has_the_shape_of_all(page: Page) -> None:
    assert re.fullmatch(rf"# httpstatus-{page.rule}: \S.*[^.]", page.title)
    assert tuple(page.sections) == ("", *HEADINGS)
    assert page.tables == {*HEAD_OF_TABLE.items()}
    assert f"# type: ignore[httpstatus-{page.rule}]" in page.sections[HEADINGS[-1]]


@every_page
def test_a_page_has_rows_of_both_kinds_and_none_twice(page: Page) -> None:
    assert {row.heading for row in page.rows} == {REPORTED, NOT_REPORTED}
    assert len({row.code for row in page.rows}) == len(page.rows)


@every_page
def test_a_page_says_whether_its_rule_is_on(page: Page) -> None:
    said = "It is on by default" if RULES[page.rule] else "It is off by default"
    assert said in " ".join(page.sections[""].split())


def test_a_row_that_is_wrong_is_noticed() -> None:
    """The comparison of what is printed with what is expected is that of the case files, and is tested by this."""
    printed = checked()["range"]
    page = PAGES["range"]
    row = next(row for row in page.rows if row.heading == REPORTED)
    about = printed[page.line_of(row)]
    assert compare(row._replace(heading=NOT_REPORTED, text="right").expected, about) == ([], about)
    other = row._replace(text="something else").expected
    assert compare(other, about) == (other, about)
    assert compare(row._replace(rule="value").expected, about)[1] == about
    assert module("range") not in printed
