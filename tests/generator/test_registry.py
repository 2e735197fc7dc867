"""IANA's registry is read strictly."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import registry

HEAD = "Value,Description,Reference\n"
DAY = date(2026, 1, 31)


def one(row: str, updated: date = DAY) -> registry.Registration:
    (entry,) = registry.parse(HEAD + row, updated).values()
    return entry


def state(description: str, updated: date = DAY) -> tuple[str, str]:
    entry = one(f"104,{description},[RFC1]", updated)
    return entry.phrase, entry.registration


def test_a_row_has_code_phrase_and_reference() -> None:
    entry = one('404,Not Found,"[RFC9110, Section 15.5.5]"')
    assert entry == registry.Registration(404, "Not Found", "RFC 9110, Section 15.5.5", "permanent")


def test_the_first_of_several_references_is_the_one_that_defines_the_code() -> None:
    assert one("510,Not Extended,[RFC2774][Status change]").reference == "RFC 2774"


def test_a_reference_that_is_no_rfc_is_kept_as_it_is() -> None:
    assert one("104,Wait,[draft-ietf-some-thing-05]").reference == "draft-ietf-some-thing-05"


def test_the_notes_in_parentheses_are_states_and_not_phrases() -> None:
    assert state("Not Extended (OBSOLETED)") == ("Not Extended", "obsoleted")
    assert state("(Unused)") == ("", "unused")
    assert state('"Wait (TEMPORARY - registered 2024-11-13, expires 2026-11-13)"') == ("Wait", "temporary")


@pytest.mark.parametrize(
    ("updated", "expected"),
    [(date(2026, 11, 12), "temporary"), (date(2026, 11, 13), "temporary"), (date(2026, 11, 14), "expired")],
)
def test_whether_a_registration_has_expired_depends_on_the_date_of_the_file(updated: date, expected: str) -> None:
    assert state('"Wait (TEMPORARY - registered 2024-11-13, expires 2026-11-13)"', updated)[1] == expected


def test_ranges_that_are_unassigned_are_left_out() -> None:
    assert list(registry.parse(HEAD + "105-199,Unassigned,\n200,OK,[RFC1]\n209,Unassigned,\n", DAY)) == [200]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "the columns are None; they have to be ['Value', 'Description', 'Reference']"),
        ("<html>\n<body>\n", "the columns are ['<html>']; they have to be ['Value', "),
        ("Value,Description\n404,Not Found\n", "the columns are ['Value', 'Description']; they have to be"),
        ('"Value,Description,Reference\n', "line 1 is no CSV: unexpected end of data"),
        (HEAD + '404,"Not" Found,[RFC1]\n', "line 2 is no CSV: "),
        (HEAD, "there is no assigned code in the file"),
        (HEAD + "105-199,Unassigned,\n", "there is no assigned code in the file"),
        (HEAD + "404,Not Found,\n", "line 2: code 404: 'Not Found', '' is not understood"),
        (HEAD + "404,Not Found\n", "line 2 has not 3 values"),
        (HEAD + "404,Not Found,[RFC1],more\n", "line 2 has not 3 values"),
        (HEAD + "404,,[RFC1]\n", "line 2: code 404: '', '[RFC1]' is not understood"),
        (HEAD + "404,Not Found (SHINY),[RFC1]\n", "line 2: code 404: 'Not Found (SHINY)', '[RFC1]' is not"),
        (HEAD + "404,Not Found (a) (b),[RFC1]\n", "line 2: code 404: 'Not Found (a) (b)', '[RFC1]' is not understood"),
        (
            HEAD + '104,"Wait (TEMPORARY - registered 2024-11-13, expires 2026-13-99)",[RFC1]\n',
            "line 2: '2026-13-99' is not a date, such as 2026-01-31",
        ),
        (HEAD + "200,OK,[RFC1]\n600,Beyond,[RFC1]\n", "line 3: '600' (Beyond) is not a code from 100 to 599"),
        (HEAD + "105-199,Reserved,[RFC1]\n", "line 2: '105-199' (Reserved) is not a code"),
        (HEAD + "404,Not Found,[RFC1]\n404,Not Found,[RFC1]\n", "line 3: code 404 is not greater than the one before"),
        (HEAD + "405,No,[RFC1]\n404,Not Found,[RFC1]\n", "line 3: code 404 is not greater than the one before it"),
    ],
)
def test_what_is_not_understood_is_an_error_that_names_it(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}"):
        registry.parse(text, DAY)


def test_the_lowest_code_of_all_may_be_the_first() -> None:
    assert [*registry.parse(HEAD + "100,Continue,[RFC1]\n101,Switching,[RFC1]\n", DAY)] == [100, 101]


FIELDS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(("404", "\uff14\uff10\uff14", "99", "200-299", "Not Found", "Unassigned", "(Unused)", "[RFC9110]")),
    st.sampled_from(('"', '"a', "a,b", "Wait (TEMPORARY - registered 2024-11-13, expires 2026-13-99)", "[]", "[", "")),
)


@settings(deadline=None, max_examples=300)
@given(rows=st.lists(st.lists(FIELDS, max_size=5).map(",".join), max_size=5), head=st.sampled_from((HEAD, "")))
def test_any_text_is_read_or_refused_with_a_reason(rows: list[str], head: str) -> None:
    reason, codes = "", {}
    try:
        codes = registry.parse(head + "\n".join(rows), DAY)
    except ValueError as error:
        reason = str(error)
    assert codes or reason
    assert all(100 <= code <= 599 and entry.phrase and entry.reference for code, entry in codes.items())
