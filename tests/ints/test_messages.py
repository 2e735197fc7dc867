"""Each whole message about a plain int, and which error code it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from checked import CONFIGURATION, Printed, check
from httpstatus_mypy._vendors import VENDOR_CODES
from httpstatus_mypy.diagnostics import meant, no_match, no_member, raises, unregistered
from httpstatus_mypy.statuses import REGISTERED

if TYPE_CHECKING:
    from pathlib import Path

REGISTERED_DIGITS: Final = frozenset(map(str, REGISTERED))
SUGGESTED: Final = {
    240: "240 is not a registered HTTP status code; did you mean 204 (NO_CONTENT)?",
    442: "442 is not a registered HTTP status code; did you mean 424 (FAILED_DEPENDENCY)?",
    532: "532 is not a registered HTTP status code; did you mean 502 (BAD_GATEWAY)?",
}
OTHERWISE: Final = "427 is not a registered HTTP status code; {} a registered one, or list it in extra_codes"
OF_VENDORS: Final = {
    code: f"{code} is not a registered HTTP status code (a code of {vendor}); "
    "{} a registered one, or list it in extra_codes"
    for code, vendor in {499: "nginx", 520: "Cloudflare"}.items()
}
LET_PASS: Final = (0, -1, 99, 306, 600, 799, 999, 200, 404, 418)
ENABLED: Final = f"{CONFIGURATION}enable_error_code = httpstatus-vendor\n"

HEAD: Final = """\
from http.client import HTTPResponse
from http.server import BaseHTTPRequestHandler


def run(response: HTTPResponse, handler: BaseHTTPRequestHandler) -> None:
"""


def printed(folder: Path, statement: str, codes: tuple[int, ...], configuration: str = CONFIGURATION) -> list[str]:
    """What is printed about a statement with each code."""
    program = HEAD + "".join(f"    {statement.format(code)}\n" for code in codes)
    found: Printed = check(folder, {"program.py": program}, configuration=configuration)
    assert not found.err
    return [line.partition(": error: ")[2] for line in found.out.splitlines()]


STATEMENTS: Final = {
    "print(response.status == {})": ("compare with", "comparison"),
    "print(response.status not in [{}])": ("compare with", "comparison"),
    "handler.send_error({})": ("hand over", "argument"),
}


@pytest.mark.parametrize("statement", STATEMENTS)
def test_an_unregistered_code_is_reported_with_the_code_that_was_meant(tmp_path: Path, statement: str) -> None:
    verb, name = STATEMENTS[statement]
    messages = [*SUGGESTED.values(), OTHERWISE.format(verb)]
    found = printed(tmp_path, statement, (*SUGGESTED, 427))
    assert found == [f"{message}  [httpstatus-{name}]" for message in messages]


@pytest.mark.parametrize("statement", STATEMENTS)
def test_a_code_of_a_vendor_is_reported_when_that_is_enabled(tmp_path: Path, statement: str) -> None:
    verb, _name = STATEMENTS[statement]
    assert printed(tmp_path, statement, tuple(OF_VENDORS)) == []
    assert printed(tmp_path, statement, tuple(OF_VENDORS), ENABLED) == [
        f"{message.format(verb)}  [httpstatus-vendor]" for message in OF_VENDORS.values()
    ]


@pytest.mark.parametrize("statement", STATEMENTS)
def test_markers_and_registered_codes_pass(tmp_path: Path, statement: str) -> None:
    assert printed(tmp_path, statement, LET_PASS, ENABLED) == []


@pytest.mark.parametrize("statement", STATEMENTS)
def test_extra_codes_pass_and_the_others_do_not(tmp_path: Path, statement: str) -> None:
    configuration = f"{ENABLED}[httpstatus-mypy]\nextra_codes = 240, 427, 520\n"
    assert len(printed(tmp_path, statement, (240, 427, 520, 532, 521), configuration)) == 2


def test_extra_codes_are_no_members(tmp_path: Path) -> None:
    configuration = f"{CONFIGURATION}[httpstatus-mypy]\nextra_codes = 427\n"
    program = "from http import HTTPStatus\n\nHTTPStatus(427)\n"
    assert check(tmp_path, {"program.py": program}, configuration=configuration).out == (
        "program.py:3: error: http.HTTPStatus(427) raises ValueError; "
        "httpstatus.HTTPStatus.get(427) gives None for a code that is not registered  [httpstatus-value]\n"
    )


def test_vendors_can_be_enabled_for_one_module_and_disabled_on_one_line(tmp_path: Path) -> None:
    sections = "[mypy-strict]\nenable_error_code = httpstatus-vendor\n"
    program = (
        f"{HEAD}    print(response.status == 499)\n    handler.send_error(499)  # type: ignore[httpstatus-vendor]\n"
    )
    found = check(tmp_path, {"strict.py": program, "lax.py": program}, configuration=CONFIGURATION + sections)
    assert found.ours("strict.py") == {6: [f"{OF_VENDORS[499].format('compare with')}  [httpstatus-vendor]"]}
    assert found.ours("lax.py") == {}


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
