"""The command `httpstatus`, and `python -m httpstatus`, run as a user runs it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import httpstatus
from httpstatus import HTTPStatus, status_class
from httpstatus.__main__ import main
from httpstatus._command.rule import pages
from httpstatus._command.vendors import VENDOR_CODES

ESCAPE = "\033["
ERROR = "python -m httpstatus: error: "


# Nothing of the environment in which the tests run.
UNSET = {
    name: value for name, value in os.environ.items() if name not in {"COLUMNS", "FORCE_COLOR", "NO_COLOR", "TERM"}
}


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "httpstatus", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**UNSET, "PYTHONIOENCODING": "utf-8", **environment},
    )


def on_a_terminal(*arguments: str, **environment: str) -> str:
    """Return what the command writes when its standard output is a terminal."""
    pty = pytest.importorskip("pty", reason="there are no pseudo-terminals on this system")
    code = f"import sys; from httpstatus.__main__ import main; sys.exit(main({list(arguments)!r}))"
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=theirs,
        env={**UNSET, "TERM": "xterm", **environment},
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
    [
        *("404", "not-found", "NOT_FOUND", "Not Found", "not found", "notfound", "NoT-fOuNd"),
        *("HTTPStatus.NOT_FOUND", "http.HTTPStatus.NOT_FOUND", "codes.NOT_FOUND", "client.NOT_FOUND"),
        *("HTTP_404_NOT_FOUND", "status.HTTP_404_NOT_FOUND", "starlette.status.HTTP_404_NOT_FOUND"),
        *("404 Not Found", "HTTP 404", "HTTP 404 Not Found", "404-not-found", "404 NOT FOUND"),
    ],
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
CONTRADICTS = "contradicts itself"
ALONE = "write the code or the name alone"
EXPECTED = "expected one such as 404, not-found or 4xx"


@pytest.mark.parametrize(
    ("argument", "message"),
    [
        ("998", f"998 {INVALID}"),
        ("0", f"0 {INVALID}"),
        ("-404", f"-404 {INVALID}"),
        ("240", f"240 {UNREGISTERED} 200 (RFC 9110, Section 15)"),
        ("HTTP_240_FINE", f"240 {UNREGISTERED} 200 (RFC 9110, Section 15)"),
        ("HTTP_306_RESERVED", f"306 {UNREGISTERED} 300 (RFC 9110, Section 15)"),
        ("306", f"306 {UNREGISTERED} 300 (RFC 9110, Section 15)"),
        ("0404", f"'0404' {NO_NUMBER}"),
        ("4_04", f"'4_04' {NO_NUMBER}"),
        ("\N{ARABIC-INDIC DIGIT FOUR}00", f"'\N{ARABIC-INDIC DIGIT FOUR}00' {NO_NUMBER}"),
        ("404.0", f"'404.0' {NO_WORD} {EXPECTED}"),
        ("", f"'' {NO_WORD} {EXPECTED}"),
        ("not-fuond", f"'not-fuond' {NO_WORD} did you mean not-found?"),
        ("6xx", f"'6xx' {NO_WORD} did you mean 5xx?"),
        ("HTTPStatus.NOT_FUOND", f"'HTTPStatus.NOT_FUOND' {NO_WORD} did you mean not-found?"),
        ("HTTP_404_GONE", f"'HTTP_404_GONE' {CONTRADICTS}: 404 is Not Found; {ALONE}"),
        ("499 Token Required", f"'499 Token Required' {CONTRADICTS}: 499 is Client Closed Request; {ALONE}"),
    ],
)
def test_an_unknown_argument_is_named_with_what_is_wrong(argument: str, message: str) -> None:
    result = run("--", argument)
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr == f"{ERROR}{message}\n"


def test_a_number_of_any_length_is_refused_without_a_traceback() -> None:
    result = run("9" * 10_000)
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    assert result.stderr.startswith(ERROR)


def test_the_known_are_printed_and_the_unknown_named_after_them() -> None:
    result = run("200", "240", "404", "nothing-like-it")
    assert result.returncode == 1
    assert re.findall(r"^\d+ .*", result.stdout, re.MULTILINE) == ["200 OK", "404 Not Found"]
    assert [line.split()[4] for line in result.stderr.splitlines()] == ["240", "'nothing-like-it'"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--jason"], "unrecognized arguments: --jason; see python -m httpstatus --help"),
        (["rule", "--jason"], "unrecognized arguments: --jason; see python -m httpstatus rule --help"),
        (["rule", "range", "value"], "unrecognized arguments: value; see python -m httpstatus rule --help"),
        (["rule", "rnage"], "'rnage' is no rule; did you mean httpstatus-range?"),
        (["rule", "httpstatus-values"], "'httpstatus-values' is no rule; did you mean httpstatus-value?"),
        (["rule", "arg-type"], f"'arg-type' is no rule; the rules are {', '.join(pages())}"),
        (["rule", ""], f"'' is no rule; the rules are {', '.join(pages())}"),
    ],
)
def test_a_wrong_use_is_said_in_one_line(arguments: list[str], message: str) -> None:
    result = run(*arguments)
    assert (result.returncode, result.stdout, result.stderr) == (2, "", f"{ERROR}{message}\n")


def test_a_code_of_a_vendor_is_told_with_its_owner_and_phrase() -> None:
    result = run("499")
    assert (result.returncode, result.stderr) == (0, "")
    title, *lines = result.stdout.splitlines()
    assert title == "499 Client Closed Request"
    said = " ".join(line.strip() for line in lines)
    assert "not registered; nginx: Client Closed Request; treated as 400 by RFC 9110, section 15" in said
    assert "not registered; Cloudflare: Web Server Is Down; treated as 500" in run("521").stdout
    assert "not registered; LinkedIn: Request Denied; treated as 500" in run("999").stdout
    assert run("521").stdout == run("HTTP_521_WEB_SERVER_IS_DOWN").stdout == run("521 Web Server Is Down").stdout


@pytest.mark.parametrize("code", VENDOR_CODES)
def test_every_code_of_a_vendor_is_found(code: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--json", str(code)]) == 0
    phrase, vendor = VENDOR_CODES[code]
    (entry,) = json.loads(capsys.readouterr().out)
    assert (entry["code"], entry["phrase"], entry["vendor"]) == (code, phrase, vendor)
    assert entry["registration"] is None
    assert entry["treated_as"] == status_class(code) * 100
    assert entry["class"] == status_class(code).name.lower().replace("_", " ")
    assert main([str(code)]) == 0
    assert capsys.readouterr().out.startswith(f"{code} {phrase}\n")


def test_registered_and_vendor_codes_are_told_together_in_the_order_that_was_asked_for() -> None:
    assert [entry["code"] for entry in json.loads(run("--json", "520", "404", "1xx", "499").stdout)] == [
        *(520, 404),
        *(int(status) for status in HTTPStatus if status.is_informational),
        499,
    ]
    assert re.findall(r"^\d+ .*", run("520", "404").stdout, re.MULTILINE)[1] == "404 Not Found"


@pytest.mark.parametrize("columns", [1, 2, 7, 20, 33, 40, 61, 79, 80, 100, 200])
@pytest.mark.parametrize(
    "arguments", [[], ["401", "413", "499", "104"], ["rule"], *(["rule", name] for name in pages())]
)
def test_everything_is_wrapped_to_any_width(
    columns: int, arguments: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    assert main(arguments) == 0
    is_example = re.compile("   +.*")  # of a program, whose lines are its own
    for line in capsys.readouterr().out.splitlines():
        # One word may be wider, behind what stands before the first word of its line.
        words = re.sub(r"^(\d{3}|httpstatus-\w+)? *(- |\d+\. )?", "", line).split()
        assert len(line) <= columns or len(words) <= 1 or (len(arguments) == 2 and is_example.match(line)), line


def test_without_a_code_the_rules_are_listed() -> None:
    result = run("rule", COLUMNS="200")
    assert (result.returncode, result.stderr) == (0, "")
    assert [line.split()[0] for line in result.stdout.splitlines()] == list(pages())
    assert "httpstatus-range       a range check misses the border of a class by one\n" in result.stdout


@pytest.mark.parametrize("name", pages())
def test_the_page_of_a_rule_is_printed_with_all_that_it_says(name: str) -> None:
    page = pages()[name]
    assert page.startswith(f"# {name}: ")
    result = run("rule", name)
    assert (result.returncode, result.stderr) == (0, "")
    assert run("rule", name.removeprefix("httpstatus-")).stdout == result.stdout
    # All of its words, in their order, and none of Markdown's signs.
    said = re.sub(r"<!--.*?-->|^```.*$|^[#|][-#| ]*|\[(?=[^\]]*\]\()|\]\([^)]*\)", "", page, flags=re.MULTILINE)
    letters = re.compile(r"[^\W\d_]+|\d+")
    assert letters.findall(result.stdout) == letters.findall(said)
    assert not re.search(r"^(#|```|\|)", result.stdout, re.MULTILINE)


def test_rules_are_printed_where_there_is_no_mypy() -> None:
    code = "import sys; sys.modules['mypy'] = None; from httpstatus.__main__ import main; main(['rule', 'range'])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith("httpstatus-range: ")


def test_the_command_is_installed_under_its_own_name() -> None:
    command = Path(sys.executable).with_name("httpstatus")
    for arguments in (["404"], ["rule", "value"]):
        result = subprocess.run([command, *arguments], capture_output=True, text=True, check=False, env=UNSET)
        assert (result.returncode, result.stdout) == (0, run(*arguments).stdout)
    wrong = subprocess.run([command, "nothing-like-it"], capture_output=True, text=True, check=False)
    assert wrong.stderr.startswith("httpstatus: error: 'nothing-like-it' is not")


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
    result = run("--json", "240")
    assert (result.returncode, result.stdout) == (1, "[]\n")


def test_there_are_no_colours_in_a_pipe_nor_in_json() -> None:
    assert ESCAPE not in run("404").stdout
    assert ESCAPE not in on_a_terminal("--json", "404")


def test_there_are_colours_on_a_terminal() -> None:
    assert ESCAPE in on_a_terminal("404")
    assert ESCAPE in on_a_terminal("4xx")


@pytest.mark.parametrize(
    "environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {"NO_COLOR": "1", "FORCE_COLOR": "1"}], ids=str
)
def test_colours_can_be_declined(environment: dict[str, str]) -> None:
    assert ESCAPE not in on_a_terminal("404", **environment)


@pytest.mark.parametrize("arguments", [["404"], ["4xx"], ["499"], ["rule"], ["rule", "range"]], ids=str)
def test_colours_can_be_had_in_a_pipe(arguments: list[str]) -> None:
    coloured = run(*arguments, FORCE_COLOR="1", TERM="dumb").stdout
    assert ESCAPE in coloured
    assert re.sub(r"\x1b\[\d+m", "", coloured) == run(*arguments, FORCE_COLOR="").stdout
    assert ESCAPE not in run("--json", "404", FORCE_COLOR="1").stdout


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
    shown = run("--help").stdout
    assert all(example in shown for example in ("404 not-found", "HTTP_404_NOT_FOUND", "5xx", "rule [CODE]"))


ARGUMENTS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(("404", "HTTPStatus.OK", "4xx", "rule", "--json", "--help", "--version", "--", "-", "--jso", "\0")),
    st.integers().map(str),
)


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(arguments=st.lists(ARGUMENTS, max_size=4))
def test_any_arguments_have_a_result_or_a_message(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        status = main(arguments)
    except SystemExit as left:
        status = left.code  # type: ignore[assignment]
    printed = capsys.readouterr()
    assert status in {0, 1, 2}
    assert printed.out or printed.err
    assert "Traceback" not in printed.err
