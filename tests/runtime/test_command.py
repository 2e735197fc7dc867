"""`python -m httpstatus`, run as a user runs it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import pytest

import httpstatus
from httpstatus import HTTPStatus, status_class
from httpstatus.__main__ import main

ESCAPE = "\033["


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "httpstatus", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
    )


def on_a_terminal(*arguments: str, **environment: str) -> str:
    """Return what the command writes when its standard output is a terminal."""
    pty = pytest.importorskip("pty", reason="there are no pseudo-terminals on this system")
    code = f"import sys; from httpstatus.__main__ import main; sys.exit(main({list(arguments)!r}))"
    unset = dict.fromkeys(("NO_COLOR", "TERM"), "")
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=theirs,
        env={**os.environ, **unset, "TERM": "xterm", **environment},
    ) as process:
        os.close(theirs)
        written = b""
        while True:
            try:
                chunk = os.read(ours, 4096)
            except OSError:  # how Linux tells that the other end was closed
                break
            if not chunk:
                break
            written += chunk
        os.close(ours)
    assert process.returncode == 0
    return written.decode()


@pytest.mark.parametrize(
    "argument",
    ["404", "not-found", "NOT_FOUND", "Not Found", "not found", "notfound", "NoT-fOuNd", " 404 ".strip()],
)
def test_a_code_is_found_by_number_name_and_phrase(argument: str) -> None:
    result = run(argument)
    assert result.returncode == 0
    assert result.stderr == ""
    assert result.stdout.startswith("404 Not Found\n    Nothing matches the given URI\n")
    assert HTTPStatus.NOT_FOUND.url in result.stdout


@pytest.mark.parametrize("argument", ["5xx", "5XX", "server-error", "SERVER_ERROR", "server error"])
def test_a_class_is_found_by_digit_and_name(argument: str) -> None:
    result = run(argument)
    assert result.returncode == 0
    codes = [int(line[:3]) for line in result.stdout.splitlines()]
    assert codes == [int(status) for status in HTTPStatus if status.is_server_error]


def test_without_arguments_every_code_has_a_line() -> None:
    result = run()
    assert result.returncode == 0
    for status, line in zip(HTTPStatus, result.stdout.splitlines(), strict=True):
        assert re.split(r"  +", line) == [str(status), status.phrase, status.reference]


def test_every_line_fits_80_characters_and_the_columns_are_aligned() -> None:
    lines = run().stdout.splitlines()
    assert max(map(len, lines)) <= 80
    assert len({line.index(status.reference) for status, line in zip(HTTPStatus, lines, strict=True)}) == 1
    explained = run(*map(str, map(int, HTTPStatus))).stdout.splitlines()
    assert max(map(len, explained)) <= 80


@pytest.mark.parametrize("name", HTTPStatus.__members__)
def test_every_name_and_alias_is_found(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name.lower().replace("_", "-")]) == 0
    assert f"HTTPStatus.{HTTPStatus[name].name}\n" in capsys.readouterr().out


@pytest.mark.parametrize("status", HTTPStatus, ids=str)
def test_every_phrase_is_found(status: HTTPStatus, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([status.phrase]) == 0
    assert capsys.readouterr().out.startswith(f"{status} {status.phrase}\n")


def test_the_facts_that_matter_are_told() -> None:
    assert "must have   WWW-Authenticate\n" in run("401").stdout
    assert "content     a server must not send any\n" in run("204").stdout
    assert "registered  temporary\n" in run("104").stdout
    assert "aliases     REQUEST_ENTITY_TOO_LARGE\n" in run("413").stdout
    assert "cacheable   by default\n" in run("200").stdout
    assert "cacheable" not in run("201").stdout


INVALID = "is not a status code, which is 100 to 599; a client treats it as 500 (RFC 9110, Section 15)"
UNREGISTERED = "is not a registered status code; a client treats it as"
NO_NUMBER = "is not a status code, which is three digits such as 404"
NO_WORD = "is not a status code, a name, a phrase or a class;"
EXPECTED = "expected one such as 404, not-found or 4xx"


@pytest.mark.parametrize(
    ("argument", "message"),
    [
        ("999", f"999 {INVALID}"),
        ("0", f"0 {INVALID}"),
        ("-404", f"-404 {INVALID}"),
        ("299", f"299 {UNREGISTERED} 200 (RFC 9110, Section 15)"),
        ("306", f"306 {UNREGISTERED} 300 (RFC 9110, Section 15)"),
        ("0404", f"'0404' {NO_NUMBER}"),
        ("4_04", f"'4_04' {NO_NUMBER}"),
        ("\N{ARABIC-INDIC DIGIT FOUR}00", f"'\N{ARABIC-INDIC DIGIT FOUR}00' {NO_NUMBER}"),
        ("404.0", f"'404.0' {NO_WORD} {EXPECTED}"),
        ("", f"'' {NO_WORD} {EXPECTED}"),
        ("not-fuond", f"'not-fuond' {NO_WORD} did you mean not-found?"),
        ("6xx", f"'6xx' {NO_WORD} did you mean 5xx?"),
    ],
)
def test_an_unknown_argument_is_named_with_what_is_wrong(argument: str, message: str) -> None:
    result = run("--", argument)
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr == f"python -m httpstatus: error: {message}\n"


def test_a_number_of_any_length_is_refused_without_a_traceback() -> None:
    result = run("9" * 10_000)
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    assert result.stderr.startswith("python -m httpstatus: error: ")


def test_the_known_are_printed_and_the_unknown_named_after_them() -> None:
    result = run("200", "299", "404", "nothing-like-it")
    assert result.returncode == 1
    assert re.findall(r"^\d+ .*", result.stdout, re.MULTILINE) == ["200 OK", "404 Not Found"]
    assert [line.split()[4] for line in result.stderr.splitlines()] == ["299", "'nothing-like-it'"]


def test_an_unknown_option_is_a_usage_error() -> None:
    result = run("--jason")
    assert result.returncode == 2
    assert result.stderr.startswith("usage: python -m httpstatus ")


def test_json_has_every_fact_under_the_name_of_the_attribute() -> None:
    result = run("--json")
    assert result.returncode == 0
    found = json.loads(result.stdout)
    assert [entry["code"] for entry in found] == [int(status) for status in HTTPStatus]
    for entry, status in zip(found, HTTPStatus, strict=True):
        assert entry["class"] == status_class(status).name.lower().replace("_", " ")
        assert entry["aliases"] == [n for n, s in HTTPStatus.__members__.items() if s is status and n != status.name]
        for name in entry.keys() - {"code", "class", "aliases", "required_fields"}:
            assert entry[name] == getattr(status, name)
        assert entry["required_fields"] == list(status.required_fields)


def test_json_of_what_is_unknown_is_an_empty_array() -> None:
    result = run("--json", "299")
    assert (result.returncode, result.stdout) == (1, "[]\n")


def test_there_are_no_colours_in_a_pipe_nor_in_json() -> None:
    assert ESCAPE not in run("404").stdout
    assert ESCAPE not in on_a_terminal("--json", "404")


def test_there_are_colours_on_a_terminal() -> None:
    assert ESCAPE in on_a_terminal("404")
    assert ESCAPE in on_a_terminal("4xx")


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=str)
def test_colours_can_be_declined(environment: dict[str, str]) -> None:
    assert ESCAPE not in on_a_terminal("404", **environment)


def test_colours_change_nothing_but_the_colours() -> None:
    plain = re.sub(r"\x1b\[\d+m", "", on_a_terminal()).replace("\r\n", "\n")
    assert plain == run().stdout


@pytest.mark.skipif(os.name == "nt", reason="a closed pipe is another error on Windows")
def test_a_reader_that_stops_early_is_not_bothered_with_a_traceback() -> None:
    read, write = os.pipe()
    os.close(read)
    result = subprocess.run(
        [sys.executable, "-m", "httpstatus"], stdout=write, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(write)
    assert result.stderr == ""
    assert result.returncode == 1


def test_version_and_help_are_there() -> None:
    assert run("--version").stdout == f"httpstatus {httpstatus.__version__}\n"
    assert "404 not-found 5xx" in run("--help").stdout
