"""The registry is read strictly, and a newer one is taken over by one command."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import registry, table, update

ROOT = Path(__file__).resolve().parents[2]
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
        ("", "the first line is None"),
        ("<html>\n<body>\n", "is this http-status-codes-1.csv"),
        ("Value,Description\n404,Not Found\n", "is this http-status-codes-1.csv"),
        (HEAD, "no assigned code"),
        (HEAD + "404,Not Found,\n", "code 404: 'Not Found', '' is not understood"),
        (HEAD + "404,Not Found\n", "code 404: 'Not Found', '' is not understood"),
        (HEAD + "404,,[RFC1]\n", r"code 404: '', '\[RFC1\]' is not understood"),
        (HEAD + "404,Not Found (SHINY),[RFC1]\n", r"code 404: 'Not Found \(SHINY\)'"),
        (HEAD + "404,Not Found (a) (b),[RFC1]\n", "is not understood"),
        (HEAD + "600,Beyond,[RFC1]\n", r"'600' \(Beyond\) is not a code from 100 to 599"),
        (HEAD + "105-199,Reserved,[RFC1]\n", "'105-199'"),
        (HEAD + "404,Not Found,[RFC1]\n404,Not Found,[RFC1]\n", "404 is not greater than the one before it"),
    ],
)
def test_what_is_not_understood_is_an_error_that_names_it(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        registry.parse(text, DAY)


@pytest.mark.parametrize(
    ("phrase", "name"),
    [("Not Found", "NOT_FOUND"), ("I'm a Teapot", "IM_A_TEAPOT"), ("Multi-Status", "MULTI_STATUS")],
)
def test_the_name_of_a_new_member_is_made_as_cpythons_are(phrase: str, name: str) -> None:
    assert update.name(phrase) == name


def test_the_stored_registry_leaves_the_table_as_it_is() -> None:
    source = table.SOURCE.read_text(encoding="utf-8")
    assert update.merge(source, registry.stored()) == (source, [])


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Copy what the command reads and writes."""
    for folder in ("generator", "registry", "src", "stubs", "plugin", "docs"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "README.md", tmp_path)
    return tmp_path


def run(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "generator.update", *arguments],
        cwd=checkout,
        capture_output=True,
        text=True,
        check=False,
    )


def newer(checkout: Path) -> Path:
    """Write a registry in which 104 is permanent, 419 is new, 506 is gone and 431 has another phrase."""
    text = (checkout / "registry" / "http-status-codes-1.csv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith(("104,", "419", "506,", "431,"))]
    lines += [
        "104,Upload Resumption Supported,[RFC9999]",
        "419,Don't Panic,[RFC9998]",
        "431,Header Too Large,[RFC6585]",
    ]
    path = checkout / "new.csv"
    path.write_text("\n".join([lines[0], *sorted(lines[1:])]) + "\n", encoding="utf-8")
    return path


def test_a_newer_registry_is_taken_over_and_what_follows_is_generated(checkout: Path) -> None:
    result = run(checkout, str(newer(checkout)), "--updated", "2027-01-31")
    assert result.returncode == 0, result.stderr
    changed = [line.split(", ")[0] for line in result.stdout.splitlines() if line[0] in "-+"]
    assert [line.replace("Registration(code=", "") for line in changed] == [
        "- 104",
        "+ 104",
        "+ 419",
        "- 431",
        "+ 431",
        "- 506",
    ]
    assert "to decide: 419 is new: check the name DONT_PANIC, and write a description\n" in result.stdout
    assert "to decide: 431 is now 'Header Too Large'" in result.stdout
    code = (
        "import sys; sys.path.insert(0, 'src'); from httpstatus import HTTPStatus as H;"
        "print(H.DONT_PANIC, H(419).phrase, H(419).url, H(104).registration, H(104).reference,"
        "H(506).registration, H(431).phrase, len(H), sorted(H) == list(H), sep='|')"
    )
    shown = subprocess.run([sys.executable, "-c", code], cwd=checkout, capture_output=True, text=True, check=True)
    assert shown.stdout.strip().split("|") == [
        "419",
        "Don't Panic",
        "https://www.rfc-editor.org/rfc/rfc9998",
        "permanent",
        "RFC 9999",
        "expired",
        "Request Header Fields Too Large",
        str(len(registry.stored())),
        "True",
    ]
    stub = (checkout / "stubs" / "httpstatus" / "__init__.pyi").read_text(encoding="utf-8")
    assert "DONT_PANIC = 419" in stub
    assert "2027-01-31" in stub
    again = run(checkout, str(checkout / "new.csv"), "--updated", "2027-01-31")
    assert again.stdout.splitlines()[0] == "no code changed"


def test_a_dry_run_shows_the_same_and_writes_nothing(checkout: Path) -> None:
    before = {path: path.read_bytes() for path in checkout.rglob("*") if path.is_file()}
    result = run(checkout, str(newer(checkout)), "--updated", "2027-01-31", "--dry-run")
    assert result.returncode == 0, result.stderr
    assert "+ Registration(code=419, " in result.stdout
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.parametrize(
    ("content", "updated", "message"),
    [
        ("<html>", "2027-01-31", "is this http-status-codes-1.csv?"),
        (HEAD + "200,OK,[RFC1]\n", "2001-01-31", "--updated 2001-01-31: the stored file is newer, "),
        (HEAD + "200,OK,[RFC1]\n", "yesterday", "invalid fromisoformat value: 'yesterday'"),
        (None, "2027-01-31", "No such file"),
    ],
)
def test_a_file_or_a_date_that_is_no_good_changes_nothing(
    checkout: Path, content: str | None, updated: str, message: str
) -> None:
    path = checkout / "new.csv"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    before = (checkout / "registry" / "http-status-codes-1.csv").read_bytes()
    result = run(checkout, str(path), "--updated", updated)
    assert result.returncode == 2
    assert message in result.stderr
    assert (checkout / "registry" / "http-status-codes-1.csv").read_bytes() == before


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
