"""Which registered code is suggested for one that is not registered."""

from __future__ import annotations

from typing import Final

from httpstatus_mypy._vendors import VENDOR_CODES
from httpstatus_mypy.diagnostics import meant, no_match, no_member, raises, unregistered
from httpstatus_mypy.statuses import REGISTERED

REGISTERED_DIGITS: Final = frozenset(map(str, REGISTERED))


def one_slip_away(code: int) -> set[str]:
    """The registered codes with two neighbouring digits swapped; if there is none, those with one other digit."""
    one, two, three = digits = str(code)
    swapped = {two + one + three, one + three + two} & REGISTERED_DIGITS
    return swapped or {
        name for name in REGISTERED_DIGITS if sum(a != b for a, b in zip(name, digits, strict=True)) == 1
    }


def test_the_code_that_was_meant_is_one_slip_away_and_no_other_is() -> None:
    for code in set(range(100, 1000)) - REGISTERED.keys():
        candidates = one_slip_away(code)
        assert meant(code) == (int(candidates.pop()) if len(candidates) == 1 else None)
    assert [meant(code) for code in (-40, 0, 40, 99, 4040)] == [None] * 5


def test_no_message_suggests_another_code_than_that_of_a_vendor() -> None:
    for code in VENDOR_CODES:
        messages = (
            no_member(code, "http.HTTPStatus", REGISTERED, always=False),
            no_match(code, "http.HTTPStatus", REGISTERED),
            raises(code, "http.HTTPStatus", REGISTERED),
            unregistered(code, "hand over"),
        )
        for message in messages:
            assert f"(a code of {VENDOR_CODES[code]})" in message
            assert "did you mean" not in message
    assert any(meant(code) for code in VENDOR_CODES), "some are one slip away from a registered code"


def test_no_code_of_a_vendor_is_registered() -> None:
    assert not VENDOR_CODES.keys() & REGISTERED.keys()
