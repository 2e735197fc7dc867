"""A newer registry is taken over by one command: ``python -m generator.update``."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from generator import ROOT, registry, table, update
from generator.registry import Registration

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HEAD = "Value,Description,Reference\n"
CSV = "registry/http-status-codes-1.csv"
DATE = "registry/last-updated"
MODULE = "src/httpstatus/__init__.py"

TABLE = """\
class HTTPStatus(IntEnum):
    # fmt: off
    OK = (200, "OK", "Request fulfilled", "RFC 1")
    \"\"\"200 OK.\"\"\"
    FOUND = (302, 'Found', "Look \\"there\\"", "RFC 2", "temporary")
    \"\"\"302 Found.\"\"\"
    LOST = FOUND
    TEAPOT = (418, "I'm a Teapot", "It is", "RFC 3", "unused")
    # fmt: on
"""


def entries(*given: tuple[int, str, str, str]) -> dict[int, Registration]:
    return {entry[0]: Registration(*entry) for entry in given}


OK, FOUND, TEAPOT = (
    (200, "OK", "RFC 1", "permanent"),
    (302, "Found", "RFC 2", "temporary"),
    (418, "", "RFC 3", "unused"),
)
NEWER = "2027-01-31"


@pytest.mark.parametrize(
    ("phrase", "name"),
    [("Not Found", "NOT_FOUND"), ("I'm a Teapot", "IM_A_TEAPOT"), ("Multi-Status", "MULTI_STATUS"), ("(A)", "A")],
)
def test_the_name_of_a_new_member_is_made_as_cpythons_are(phrase: str, name: str) -> None:
    assert update.name(phrase) == name


def test_a_difference_names_what_was_and_what_is_and_nothing_that_stays() -> None:
    old = entries(OK, FOUND, TEAPOT, (500, "Error", "RFC 4", "permanent"))
    new = entries(
        (103, "Hints", "RFC 5", "permanent"), OK, (302, "Found", "RFC 9", "expired"), (418, "", "RFC 1", "unused")
    )
    assert list(update.differences(old, new)) == [
        "+ Registration(code=103, phrase='Hints', reference='RFC 5', registration='permanent')",
        "- Registration(code=302, phrase='Found', reference='RFC 2', registration='temporary')",
        "+ Registration(code=302, phrase='Found', reference='RFC 9', registration='expired')",
        "- Registration(code=418, phrase='', reference='RFC 3', registration='unused')",
        "+ Registration(code=418, phrase='', reference='RFC 1', registration='unused')",
        "- Registration(code=500, phrase='Error', reference='RFC 4', registration='permanent')",
    ]


def merged(*new: tuple[int, str, str, str]) -> tuple[list[str], list[str]]:
    """Merge a registry into the table: the lines of both that differ, and what is left to decide."""
    text, decisions = update.merge(TABLE, entries(*new))
    lines = text.splitlines()
    # What is not a row stays where it was.
    assert [line for line in lines if " = (" not in line] == [line for line in TABLE.splitlines() if " = (" not in line]
    return [
        f"{number}: {line.strip()}" for number, line in enumerate(lines) if line not in TABLE.splitlines()
    ], decisions


def test_what_stands_in_the_registry_as_in_the_table_changes_nothing_but_quotes() -> None:
    assert merged(OK, FOUND, TEAPOT) == (["""4: FOUND = (302, "Found", 'Look "there"', "RFC 2", "temporary")"""], [])
    source = table.SOURCE.read_text(encoding="utf-8")
    assert update.merge(source, registry.stored()) == (source, [])


def test_reference_and_registration_are_taken_over_and_the_description_is_kept() -> None:
    rows, decisions = merged((200, "OK", "RFC 11", "obsoleted"), (302, "Found", "RFC 2", "permanent"), TEAPOT)
    assert rows == [
        '2: OK = (200, "OK", "Request fulfilled", "RFC 11", "obsoleted")',
        """4: FOUND = (302, "Found", 'Look "there"', "RFC 2")""",
    ]
    assert decisions == []


def test_a_code_that_is_gone_keeps_its_member_as_expired() -> None:
    rows, decisions = merged(FOUND, TEAPOT)
    assert rows[0] == '2: OK = (200, "OK", "Request fulfilled", "RFC 1", "expired")'
    assert decisions == []


def test_a_phrase_that_has_changed_is_for_a_person_to_decide() -> None:
    rows, decisions = merged((200, "Fine", "RFC 1", "permanent"), FOUND, TEAPOT)
    assert len(rows) == 1
    assert decisions == ["200 is now 'Fine': rename OK as CPython does, and keep an alias"]


def test_a_new_code_comes_before_the_next_with_its_phrase_as_description() -> None:
    new = [(299, "It's New", "RFC 6", "permanent"), (306, "", "RFC 7", "unused"), (599, "Last", "RFC 8", "temporary")]
    rows, decisions = merged(OK, FOUND, TEAPOT, *new)
    assert rows == [
        """4: ITS_NEW = (299, "It's New", "It's New", "RFC 6")""",
        """5: FOUND = (302, "Found", 'Look "there"', "RFC 2", "temporary")""",
        '9: LAST = (599, "Last", "Last", "RFC 8", "temporary")',
    ]
    assert decisions == [
        "299 is new: check the name ITS_NEW, and write a description",
        "599 is new: check the name LAST, and write a description",
    ]


@pytest.fixture
def stored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Copy what the command changes itself, and hand it the copy."""
    for name in (CSV, DATE, MODULE):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    monkeypatch.setattr(update, "ROOT", tmp_path)
    monkeypatch.setattr(registry, "CSV", tmp_path / CSV)
    monkeypatch.setattr(registry, "LAST_UPDATED", tmp_path / DATE)
    monkeypatch.setattr(table, "SOURCE", tmp_path / MODULE)
    return tmp_path


@pytest.fixture
def checkout(stored: Path) -> Path:
    """Copy what the generator reads and writes as well."""
    for folder in ("generator", "registry", "src", "stubs", "plugin", "docs"):
        ignored = shutil.ignore_patterns("__pycache__", "*.png", "*.svg")
        shutil.copytree(ROOT / folder, stored / folder, ignore=ignored, dirs_exist_ok=True)
    shutil.copy(ROOT / "README.md", stored)
    return stored


def newer(folder: Path) -> str:
    """Write a registry in which 104 is permanent, 419 is new, 506 is gone and 431 has another phrase."""
    text = (folder / CSV).read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith(("104,", "419", "506,", "431,"))]
    lines += [
        "104,Upload Resumption Supported,[RFC9999]",
        "419,Don't Panic,[RFC9998]",
        "431,Header Too Large,[RFC6585]",
    ]
    path = folder / "new.csv"
    path.write_text("\n".join([lines[0], *sorted(lines[1:])]) + "\n", encoding="utf-8")
    return str(path)


SHOWN = """\
- Registration(code=104, phrase='Upload Resumption Supported', reference='draft-ietf-httpbis-resumable-upload-05', \
registration='temporary')
+ Registration(code=104, phrase='Upload Resumption Supported', reference='RFC 9999', registration='permanent')
+ Registration(code=419, phrase="Don't Panic", reference='RFC 9998', registration='permanent')
- Registration(code=431, phrase='Request Header Fields Too Large', reference='RFC 6585', registration='permanent')
+ Registration(code=431, phrase='Header Too Large', reference='RFC 6585', registration='permanent')
- Registration(code=506, phrase='Variant Also Negotiates', reference='RFC 2295', registration='permanent')
to decide: 431 is now 'Header Too Large': rename REQUEST_HEADER_FIELDS_TOO_LARGE as CPython does, and keep an alias
to decide: 419 is new: check the name DONT_PANIC, and write a description
"""


def test_a_newer_registry_is_taken_over_and_what_follows_is_generated(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = newer(checkout)
    assert update.main([path, "--updated", NEWER]) == 0
    assert capsys.readouterr().out == SHOWN
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
    assert f"as of {NEWER}" in stub
    # As a command, and a second time.
    again = [sys.executable, "-m", "generator.update", path, "--updated", NEWER]
    result = subprocess.run(again, cwd=checkout, capture_output=True, text=True, check=True)
    assert result.stdout.splitlines()[0] == "no code changed"


def test_where_generating_fails_so_does_the_command(stored: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):  # there is no generator beside it
        update.main([newer(stored), "--updated", NEWER])


@pytest.fixture
def unchanged(stored: Path) -> Iterator[None]:
    """See that nothing is written."""
    before = {name: (stored / name).read_bytes() for name in (CSV, DATE, MODULE)}
    yield
    assert {name: (stored / name).read_bytes() for name in before} == before


@pytest.mark.usefixtures("unchanged")
def test_a_dry_run_shows_the_same_and_writes_nothing(stored: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert update.main([newer(stored), "--updated", NEWER, "--dry-run"]) == 0
    assert capsys.readouterr().out == SHOWN


@pytest.mark.usefixtures("unchanged")
def test_the_stored_file_may_be_taken_over_again(stored: Path, capsys: pytest.CaptureFixture[str]) -> None:
    updated = registry.last_updated().isoformat()
    assert update.main([str(stored / CSV), "--updated", updated, "--dry-run"]) == 0
    assert capsys.readouterr().out == "no code changed\n"


@pytest.mark.usefixtures("unchanged")
@pytest.mark.parametrize(
    ("content", "arguments", "message"),
    [
        ("<html>", ("--updated", NEWER), "new.csv: the columns are ['<html>']; they have to be ['Value', "),
        (
            HEAD + "200,OK,[RFC1]\n",
            ("--updated", "2001-01-31"),
            "error: --updated 2001-01-31: the stored file is newer, 2",
        ),
        (HEAD + "200,OK,[RFC1]\n", ("--updated", "yesterday"), "argument --updated: invalid day value: 'yesterday'"),
        (HEAD + "200,OK,[RFC1]\n", (), "error: the following arguments are required: --updated"),
        (None, ("--updated", NEWER), "new.csv: [Errno 2] No such file"),
    ],
)
def test_a_file_or_a_date_that_is_no_good_is_said_and_changes_nothing(
    stored: Path,
    content: str | None,
    arguments: tuple[str, ...],
    message: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = stored / "new.csv"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(SystemExit) as ended:
        update.main([str(path), *arguments])
    assert ended.value.code == 2
    assert message in capsys.readouterr().err


def test_a_stored_file_that_is_no_good_is_named(stored: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = newer(stored)
    (stored / DATE).write_text("today\n", encoding="utf-8")
    with pytest.raises(SystemExit) as ended:
        update.main([path, "--updated", NEWER])
    assert ended.value.code == 2
    assert f"{stored / DATE}: 'today' is not a date" in capsys.readouterr().err
