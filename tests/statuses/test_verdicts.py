"""What is reported is what happens at run time, for each int from -1 to 1000."""

from __future__ import annotations

import http
from typing import TYPE_CHECKING, Final

import pytest
from httpstatus_mypy._vendors import VENDOR_CODES
from mypy_runs import check

import httpstatus

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CODES: Final = range(-1, 1001)
# Each form with the answer of Python to whether the int matters: it is reported if it does for no member.
FORMS: Final = {
    "status == {code}": lambda status, code: status == code,
    "{code} != status": lambda status, code: code == status,
    "status in (200, {code})": lambda status, code: code == status,
    "status not in [{code}]": lambda status, code: status == code,
}


def reported(lines: dict[int, list[str]], first: int, error_code: str) -> set[int]:
    """The codes on whose lines the error code was printed; one line a code, from the first on."""
    return {
        CODES[line - first]
        for line, messages in lines.items()
        if any(message.endswith(f"[{error_code}]") for message in messages)
    }


@pytest.mark.parametrize("enum", [http.HTTPStatus, httpstatus.HTTPStatus], ids=["http", "httpstatus"])
def test_a_comparison_is_reported_if_no_member_makes_a_difference(
    enum: type[http.HTTPStatus | httpstatus.HTTPStatus], tmp_path: Path
) -> None:
    head = f"from {enum.__module__} import HTTPStatus\ndef check(status: HTTPStatus) -> None:\n"
    programs = {
        f"form_{number}.py": head + "".join(f"    {form.format(code=code)}\n" for code in CODES)
        for number, form in enumerate(FORMS)
    }
    found = check(tmp_path, programs)
    for name, matters in zip(programs, FORMS.values(), strict=True):
        idle = {code for code in CODES if not any(matters(member, code) for member in enum)}
        assert reported(found.about(name), 3, "httpstatus-comparison") == idle, programs[name].splitlines()[2]


@pytest.mark.parametrize("enum", [http.HTTPStatus, httpstatus.HTTPStatus], ids=["http", "httpstatus"])
def test_a_call_is_reported_if_it_raises(enum: type[http.HTTPStatus | httpstatus.HTTPStatus], tmp_path: Path) -> None:
    calls = "".join(f"HTTPStatus({code})\n" for code in CODES)
    found = check(tmp_path, {"calls.py": f"from {enum.__module__} import HTTPStatus\n{calls}"}).about("calls.py")
    assert reported(found, 2, "httpstatus-value") == {code for code in CODES if raises(enum, code)}


def raises(enum: Callable[[int], object], code: int) -> bool:
    try:
        enum(code)
    except ValueError:
        return True
    return False


def test_what_get_gives_is_what_it_is_typed_as(tmp_path: Path) -> None:
    calls = "".join(f"reveal_type(HTTPStatus.get({code}, 'no'))\n" for code in CODES)
    found = check(tmp_path, {"calls.py": f"from httpstatus import HTTPStatus\n{calls}"}).about("calls.py")
    for line, code in enumerate(CODES, 2):
        given = httpstatus.HTTPStatus.get(code, "no")
        name = f"httpstatus.HTTPStatus.{given.name}" if isinstance(given, httpstatus.HTTPStatus) else "'no'"
        assert found[line] == [f'note: Revealed type is "Literal[{name}]?"'], code


def test_a_plain_int_is_judged_by_the_registry_the_vendors_and_what_serves_as_a_marker(tmp_path: Path) -> None:
    head = "from http.client import HTTPResponse\ndef check(response: HTTPResponse) -> None:\n"
    program = head + "".join(f"    response.status == {code}\n" for code in CODES)
    lines = check(tmp_path, {"plain.py": program}, "--enable-error-code=httpstatus-vendor").about("plain.py")
    unregistered = {code for code in range(100, 600) if httpstatus.HTTPStatus.get(code) is None} - {306}
    assert reported(lines, 3, "httpstatus-vendor") == unregistered & VENDOR_CODES.keys()
    assert reported(lines, 3, "httpstatus-comparison") == unregistered - VENDOR_CODES.keys()


@pytest.mark.parametrize("enum", [http.HTTPStatus, httpstatus.HTTPStatus], ids=["http", "httpstatus"])
def test_the_literals_of_attributes_are_their_values(
    enum: type[http.HTTPStatus | httpstatus.HTTPStatus], tmp_path: Path
) -> None:
    known = [(member, attribute) for member in enum for attribute in ("value", "name", "phrase", "description")]
    reveals = "".join(f"reveal_type(HTTPStatus.{member.name}.{attribute})\n" for member, attribute in known)
    found = check(tmp_path, {"reveals.py": f"from {enum.__module__} import HTTPStatus\n{reveals}"}).about("reveals.py")
    for line, (member, attribute) in enumerate(known, 2):
        revealed = found[line][0].partition('"')[2].rpartition('"')[0]
        if enum is http.HTTPStatus and revealed == "str":
            continue  # the text is not that of every version of Python
        value = getattr(member, attribute)
        assert revealed == f"Literal[{value if attribute == 'value' else repr(value)}]?"
