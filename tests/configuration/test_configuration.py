"""The configuration is read from whatever file mypy reads; each mistake in it is said in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from mypy_runs import CACHE, Printed, configuration, run, write
from mypy_runs import check as check_strictly
from rule_cases import sources

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PROGRAM: Final = """\
from http.client import HTTPResponse


def check(response: HTTPResponse) -> bool:
    return response.status == 427
"""
REPORT: Final = (
    "program.py:5: error: 427 is not a registered HTTP status code; "
    "compare with a registered one, or list it in extra_codes  [httpstatus-comparison]\n"
)
MYPY: Final = "plugins = httpstatus.mypy\nerror_summary = false\n"
INI: Final = f"[mypy]\n{MYPY}"
TOML: Final = '[tool.mypy]\nplugins = ["httpstatus.mypy"]\nerror_summary = false\n'
EXTRA_INI: Final = "[httpstatus-mypy]\nextra_codes = 427\n"
EXTRA_TOML: Final = "[tool.httpstatus-mypy]\nextra_codes = [427]\n"
OPTIONS: Final = "[tool.httpstatus-mypy]\n"


def check(folder: Path, files: dict[str, str], *arguments: str) -> Printed:
    write(folder, {"program.py": PROGRAM, **files})
    return run(folder, CACHE, *arguments, "program.py")


def test_without_a_section_nothing_is_added(tmp_path: Path) -> None:
    assert check(tmp_path, {"mypy.ini": INI}).out == REPORT


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("mypy.ini", INI + EXTRA_INI),
        (".mypy.ini", INI + EXTRA_INI),
        ("setup.cfg", INI + EXTRA_INI),
        ("pyproject.toml", TOML + EXTRA_TOML),
        ("mypy.ini", INI + "[httpstatus-mypy]\nextra_codes = 299, 427\n"),
        ("mypy.ini", INI + "[httpstatus-mypy]\nextra_codes = 299,\n    427,\n"),
        ("mypy.ini", INI + "[httpstatus-mypy]\nextra_codes =\n    299\n    # ours\n    427\n"),
        ("mypy.ini", INI + EXTRA_INI + "[mypy-httpstatus]\nignore_errors = true\n"),
        ("mypy.ini", INI + "[httpstatus-mypy]\nextra_codes = 200, 427, 799\n"),
        ("pyproject.toml", TOML + "[tool.httpstatus-mypy]\nextra_codes = [200, 427, 799]\n"),
        ("pyproject.toml", f"[tool]\nhttpstatus-mypy = {{ extra_codes = [427] }}\n{TOML}"),
        ("pyproject.toml", f"[tool]\n'httpstatus-mypy'.extra_codes = [427]\n{TOML}"),
        (
            "pyproject.toml",
            TOML.replace("[tool.mypy]", "[tool]\nhttpstatus-mypy.extra_codes = [427]\n[tool.mypy]"),
        ),
    ],
)
def test_the_file_that_mypy_reads_is_read(tmp_path: Path, name: str, text: str) -> None:
    assert check(tmp_path, {name: text}) == Printed("", "", 0)


def test_the_defaults_of_an_ini_file_are_not_taken_for_ours(tmp_path: Path) -> None:
    printed = check(tmp_path, {"mypy.ini": "[DEFAULT]\ncolour = red\n" + INI + EXTRA_INI})
    assert (printed.out, printed.status) == ("", 0)
    assert "httpstatus" not in printed.err  # mypy itself takes them for its own


@pytest.mark.parametrize("name", ["any.ini", "folder/any.toml", "folder/ANY.TOML"])
def test_the_file_that_is_named_is_read(tmp_path: Path, name: str) -> None:
    text = TOML + EXTRA_TOML if name.lower().endswith("toml") else INI + EXTRA_INI
    assert REPORT not in check(tmp_path, {name: text}, "--config-file", name).out


@pytest.mark.parametrize("name", ["mypy.ini", "pyproject.toml"])
def test_line_ends_of_windows_are_read(tmp_path: Path, name: str) -> None:
    text = TOML + EXTRA_TOML if name.endswith("toml") else INI + EXTRA_INI
    tmp_path.joinpath(name).write_bytes(text.replace("\n", "\r\n").encode())
    assert REPORT not in check(tmp_path, {}).out


def test_another_encoding_hides_nothing(tmp_path: Path) -> None:
    """Here mypy's own settings are in a file, and a section of ours, in the encoding of the system, in one beside."""
    write(tmp_path, {"mypy.ini": INI})
    tmp_path.joinpath("setup.cfg").write_bytes(b"[metadata]\nauthor = J\xf6rg\n[httpstatus-mypy]\nextra_codes = 427\n")
    assert check(tmp_path, {}).out == ""
    assert check(tmp_path, {}).err == (
        "setup.cfg: [httpstatus-mypy] is not read, because mypy reads mypy.ini; move it there, as [httpstatus-mypy]\n"
    )


KEYS: Final = "extra_codes, status_attributes, status_arguments, status_names, enable"
CODE: Final = "is not a status code, which is 100 to 999, such as 520"
OPTIONAL: Final = "those that can be are httpstatus-vendor, httpstatus-unchecked"
NO_CODE: Final = f"is not an error code that can be enabled; {OPTIONAL}"
ATTRIBUTE: Final = "is not the full name of an attribute (module, class, attribute), such as app.models.Reply.code"
PARAMETER: Final = (
    "is not the full name of a parameter (module, function or class, parameter), such as app.errors.fail.code"
)
MISTAKES_IN_TOML: Final = {
    "codes = [427]": f"unknown key 'codes'; the keys are {KEYS}",
    "codes = [427]\nenabled = []": f"unknown key 'codes'; the keys are {KEYS}",
    "extra_codes = 427": "extra_codes: 427 is no list; write [520, 521]",
    'extra_codes = "427"': "extra_codes: '427' is no list; write [520, 521]",
    'extra_codes = ["427"]': "extra_codes: '427' is not an int; write codes such as 520",
    "extra_codes = [427.0]": "extra_codes: 427.0 is not an int; write codes such as 520",
    "extra_codes = [true]": "extra_codes: True is not an int; write codes such as 520",
    "extra_codes = [4999]": f"extra_codes: 4999 {CODE}",
    "extra_codes = [99]": f"extra_codes: 99 {CODE}",
    "extra_codes = [-499]": f"extra_codes: -499 {CODE}",
    "extra_codes = [0]": f"extra_codes: 0 {CODE}",
    "extra_codes = [[427]]": "extra_codes: [427] is not an int; write codes such as 520",
    "extra_codes = [427, 520, 427]": "extra_codes: 427 is listed twice; list it once",
    "[tool.httpstatus-mypy.extra_codes]": "extra_codes: {} is no list; write [520, 521]",
    'status_names = "code"': "status_names: 'code' is no list; write [\"status_code\"]",
    'status_names = ["class"]': "status_names: 'class' is not a bare name, such as status_code",
    'status_names = ["code", "code"]': "status_names: code is listed twice; list it once",
    'status_attributes = ["app.class.Reply.code"]': f"status_attributes: 'app.class.Reply.code' {ATTRIBUTE}",
    'enable = "httpstatus-vendor"': (
        'enable: \'httpstatus-vendor\' is no list; write ["httpstatus-vendor", "httpstatus-unchecked"]'
    ),
    "enable = true": 'enable: True is no list; write ["httpstatus-vendor", "httpstatus-unchecked"]',
    'enable = ["vendor"]': f"enable: 'vendor' {NO_CODE}",
    'enable = ["httpstatus-vendors"]': f"enable: 'httpstatus-vendors' {NO_CODE}",
    'enable = ["arg-type"]': f"enable: 'arg-type' {NO_CODE}",
    "enable = [520]": f"enable: 520 {NO_CODE}",
    'enable = [["httpstatus-vendor"]]': f"enable: ['httpstatus-vendor'] {NO_CODE}",
    'enable = ["httpstatus-range"]': f"enable: 'httpstatus-range' is on by default: leave it out; {OPTIONAL}",
    'enable = ["httpstatus-vendor", "httpstatus-vendor"]': "enable: httpstatus-vendor is listed twice; list it once",
    'status_names = ["a.code"]': "status_names: 'a.code' is not a bare name, such as status_code",
    "status_names = [1]": "status_names: 1 is not a bare name, such as status_code",
    'status_attributes = ["code"]': f"status_attributes: 'code' {ATTRIBUTE}",
    'status_attributes = ["Reply.code"]': f"status_attributes: 'Reply.code' {ATTRIBUTE}",
    'status_arguments = ["app.errors.fail(code)"]': f"status_arguments: 'app.errors.fail(code)' {PARAMETER}",
}
BRACKETS: Final = "has brackets or quotes, which an ini file has not; write"
COMMENT: Final = "in an ini file no comment stands behind a value"
MISTAKES_IN_INI: Final = {
    "codes = 427": f"unknown key 'codes'; the keys are {KEYS}",
    "extra_codes = [427, 520]": f"extra_codes: '[427, 520]' {BRACKETS} 520, 521",
    "extra_codes = 427 520": "extra_codes: '427 520' is no item; divide the items by commas: 520, 521",
    "extra_codes = 427,, 520": "extra_codes: '' is no item; divide the items by commas: 520, 521",
    "extra_codes = 5xx": "extra_codes: '5xx' is not an int; write codes such as 520",
    'status_names = "code"': f"status_names: '\"code\"' {BRACKETS} status_code",
    "extra_codes = 520  # cloudflare": f"extra_codes: {COMMENT}; put '# cloudflare' on a line of its own",
    "extra_codes = 520 ; cloudflare": f"extra_codes: {COMMENT}; put '; cloudflare' on a line of its own",
    "extra_codes =\n 520  # ours (nginx)\n 521": f"extra_codes: {COMMENT}; put '# ours (nginx)' on a line of its own",
    "extra_codes = # none": f"extra_codes: {COMMENT}; put '# none' on a line of its own",
    "extra_codes = 4999": f"extra_codes: 4999 {CODE}",
    "extra_codes = 99, 520": f"extra_codes: 99 {CODE}",
    "extra_codes = -1": f"extra_codes: -1 {CODE}",
    f"extra_codes = {'9' * 5000}": f"extra_codes: {'9' * 5000} {CODE}",
    "extra_codes = 427, 427": "extra_codes: 427 is listed twice; list it once",
    "enable = vendor": f"enable: 'vendor' {NO_CODE}",
    "enable = httpstatus-vendor httpstatus-unchecked": (
        "enable: 'httpstatus-vendor httpstatus-unchecked' is no item; "
        "divide the items by commas: httpstatus-vendor, httpstatus-unchecked"
    ),
    "enable = httpstatus-vendor  # 520": f"enable: {COMMENT}; put '# 520' on a line of its own",
    "enable = httpstatus-value": f"enable: 'httpstatus-value' is on by default: leave it out; {OPTIONAL}",
    "enable = httpstatus-vendor, httpstatus-vendor": "enable: httpstatus-vendor is listed twice; list it once",
    "status_attributes = code": f"status_attributes: 'code' {ATTRIBUTE}",
    "status_arguments = fail.code": f"status_arguments: 'fail.code' {PARAMETER}",
}


def is_said(printed: Printed, line: str) -> None:
    assert printed == Printed("", f"{line}\n", 2)


@pytest.mark.parametrize("mistake", MISTAKES_IN_TOML)
def test_a_mistake_in_toml_is_said_in_one_line(tmp_path: Path, mistake: str) -> None:
    files = {"pyproject.toml": f"{TOML}[tool.httpstatus-mypy]\n{mistake}\n"}
    is_said(check(tmp_path, files), f"pyproject.toml: [tool.httpstatus-mypy]: {MISTAKES_IN_TOML[mistake]}")


@pytest.mark.parametrize("mistake", MISTAKES_IN_INI)
def test_a_mistake_in_an_ini_file_is_said_in_one_line(tmp_path: Path, mistake: str) -> None:
    files = {"mypy.ini": f"{INI}[httpstatus-mypy]\n{mistake}\n"}
    is_said(check(tmp_path, files), f"mypy.ini: [httpstatus-mypy]: {MISTAKES_IN_INI[mistake]}")


@pytest.mark.parametrize(
    ("name", "section"),
    [
        ("pyproject.toml", "tool.httpstatus"),
        ("pyproject.toml", "tool.httpstatus_mypy"),
        ("pyproject.toml", "tool.typed-httpstatus"),
        ("pyproject.toml", "tool.mypy-httpstatus"),
        ("pyproject.toml", "httpstatus-mypy"),
        ("mypy.ini", "tool.httpstatus-mypy"),
        ("mypy.ini", "httpstatus"),
        ("mypy.ini", "httpstatus.mypy"),
        ("mypy.ini", "HTTPStatus-mypy"),
        ("setup.cfg", "tool:httpstatus-mypy"),
    ],
)
def test_a_section_that_is_nearly_ours_is_pointed_out(tmp_path: Path, name: str, section: str) -> None:
    is_toml = name.endswith("toml")
    ours = "tool.httpstatus-mypy" if is_toml else "httpstatus-mypy"
    text = f"{TOML if is_toml else INI}[{section}]\nextra_codes = {'[427]' if is_toml else '427'}\n"
    is_said(check(tmp_path, {name: text}), f"{name}: [{section}] is not read; the section is called [{ours}]")


IS_NO_SECTION: Final = "is no section; write [tool.httpstatus-mypy] above the keys"
IS_NOT_READ: Final = "is not read; the section is called [tool.httpstatus-mypy]"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"{TOML}[[tool.httpstatus-mypy]]\nextra_codes = [427]\n", f"[[tool.httpstatus-mypy]] {IS_NO_SECTION}"),
        (f"[tool]\nhttpstatus-mypy = 3\n{TOML}", f"tool.httpstatus-mypy = 3 {IS_NO_SECTION}"),
        (f"[tool]\n'httpstatus-mypy' = [427]\n{TOML}", f"tool.httpstatus-mypy = [427] {IS_NO_SECTION}"),
        (f"[tool]\nhttpstatus-mypy = []\n{TOML}", f"tool.httpstatus-mypy = [] {IS_NO_SECTION}"),
        (f"[tool]\nhttpstatus-mypy = '{'x' * 100}'\n{TOML}", f"tool.httpstatus-mypy = '{'x' * 39} {IS_NO_SECTION}"),
        (f"httpstatus-mypy = 3\n{TOML}", f"httpstatus-mypy = 3 {IS_NOT_READ}"),
        (f"[tool]\nhttpstatus_mypy = 3\n{TOML}", f"tool.httpstatus_mypy = 3 {IS_NOT_READ}"),
        (f"{TOML}[[tool.httpstatus]]\nextra_codes = [427]\n", f"[[tool.httpstatus]] {IS_NOT_READ}"),
        (f"{TOML}[[httpstatus-mypy]]\nextra_codes = [427]\n", f"[[httpstatus-mypy]] {IS_NOT_READ}"),
        (f"{TOML}[[tool.typed-httpstatus]]\nextra_codes = [427]\n", f"[[tool.typed-httpstatus]] {IS_NOT_READ}"),
    ],
)
def test_a_section_of_the_wrong_kind_is_pointed_out(tmp_path: Path, text: str, line: str) -> None:
    is_said(check(tmp_path, {"pyproject.toml": text}), f"pyproject.toml: {line}")


@pytest.mark.parametrize("text", ["tool = 3\n", "[[tool]]\nhttpstatus-mypy = 3\n", f"a = {'9' * 5000} # httpstatus\n"])
def test_a_file_beside_that_is_like_no_other_is_passed_over(tmp_path: Path, text: str) -> None:
    files = {"mypy.ini": INI + EXTRA_INI, "pyproject.toml": f"# [httpstatus-mypy]\n{text}"}
    assert check(tmp_path, files) == Printed("", "", 0)


VENDOR_PROGRAM: Final = """\
from http import HTTPStatus
from http.client import HTTPResponse


def check(response: HTTPResponse) -> bool:
    return response.status == 520 or HTTPStatus(response.status).is_success
"""


def enabled(folder: Path, text: str, *arguments: str, name: str = "mypy.ini") -> list[str]:
    """Which of our codes mypy reports in a program that has something for both of the optional ones."""
    write(folder, {"program.py": VENDOR_PROGRAM, name: text})
    return codes(run(folder, CACHE, "--python-version=3.12", *arguments, "program.py"))


def codes(printed: Printed) -> list[str]:
    assert not printed.err
    return sorted(line.rpartition("[")[2].rstrip("]") for line in printed.lines if "[httpstatus-" in line)


BOTH: Final = ["httpstatus-unchecked", "httpstatus-vendor"]
ENABLE_INI: Final = "[httpstatus-mypy]\nenable = httpstatus-vendor, httpstatus-unchecked\n"
ENABLE_TOML: Final = '[tool.httpstatus-mypy]\nenable = ["httpstatus-vendor", "httpstatus-unchecked"]\n'


def test_optional_codes_are_enabled_by_name(tmp_path: Path) -> None:
    assert enabled(tmp_path, INI) == []
    assert enabled(tmp_path, INI + ENABLE_INI) == BOTH
    assert enabled(tmp_path, INI + ENABLE_INI, "-n", "2", "--cache-dir=workers") == BOTH
    assert enabled(tmp_path, INI + "[httpstatus-mypy]\nenable = httpstatus-vendor\n") == ["httpstatus-vendor"]
    assert enabled(tmp_path, INI + "[httpstatus-mypy]\nenable =\n    httpstatus-unchecked\n") == BOTH[:1]
    assert enabled(tmp_path, INI + "[httpstatus-mypy]\nenable =\n") == []
    tmp_path.joinpath("mypy.ini").unlink()
    assert enabled(tmp_path, TOML + ENABLE_TOML, name="pyproject.toml") == BOTH


def test_a_setting_of_a_module_wins_over_enable(tmp_path: Path) -> None:
    of_module = "[mypy-program]\ndisable_error_code = httpstatus-vendor\n"
    assert enabled(tmp_path, INI + of_module + ENABLE_INI) == BOTH[:1]
    assert enabled(tmp_path, INI + ENABLE_INI, "--disable-error-code=httpstatus-unchecked") == BOTH[1:]
    of_module = "[mypy-program]\nenable_error_code = httpstatus-vendor\n"
    assert enabled(tmp_path, INI + of_module) == BOTH[1:]
    inline = '# mypy: disable-error-code="httpstatus-vendor"\n'
    write(tmp_path, {"program.py": inline + VENDOR_PROGRAM, "mypy.ini": INI + ENABLE_INI})
    assert codes(run(tmp_path, "--python-version=3.12", "program.py")) == BOTH[:1]


def test_the_global_setting_of_mypy_enables_as_well(tmp_path: Path) -> None:
    assert enabled(tmp_path, INI + "enable_error_code = httpstatus-vendor\n") == BOTH[1:]
    assert enabled(tmp_path, INI, "--enable-error-code=httpstatus-vendor") == BOTH[1:]


def test_what_is_enabled_ends_with_the_run(tmp_path: Path) -> None:
    """Here mypy runs three times in one process."""
    write(tmp_path, {"program.py": VENDOR_PROGRAM, "on.ini": INI + ENABLE_INI, "off.ini": INI})
    again = (
        "from mypy import api\n"
        "for name in 'off', 'on', 'off', 'on':\n"
        "    out, err, status = api.run([f'--config-file={name}.ini', '--python-version=3.12', 'program.py'])\n"
        "    print(name, out.count('[httpstatus-'), err, status)\n"
    )
    write(tmp_path, {"again.py": again})
    assert run(tmp_path, "again.py", tool="python").out.splitlines() == ["off 0  0", "on 2  1", "off 0  0", "on 2  1"]


def test_our_keys_in_what_mypy_takes_for_its_own_section_are_pointed_out(tmp_path: Path) -> None:
    printed = check(tmp_path, {"mypy.ini": f"{INI}[mypy-httpstatus]\nextra_codes = 427\n"})
    assert (printed.out, printed.status) == ("", 2)
    assert printed.err.splitlines() == [
        "mypy.ini: [mypy-httpstatus]:Unrecognized option: extra_codes = 427",
        "mypy.ini: [mypy-httpstatus] is not read; the section is called [httpstatus-mypy]",
    ]


@pytest.mark.parametrize(
    ("read", "other"), [("mypy.ini", "pyproject.toml"), ("mypy.ini", "setup.cfg"), ("pyproject.toml", "setup.cfg")]
)
def test_a_section_in_a_file_that_mypy_does_not_read_is_pointed_out(tmp_path: Path, read: str, other: str) -> None:
    texts = {"mypy.ini": INI, "pyproject.toml": TOML}
    sections = {"mypy.ini": "httpstatus-mypy", "setup.cfg": "httpstatus-mypy", "pyproject.toml": "tool.httpstatus-mypy"}
    files = {read: texts[read], other: EXTRA_TOML if other.endswith("toml") else EXTRA_INI}
    line = f"{other}: [{sections[other]}] is not read, because mypy reads {read}; move it there, as [{sections[read]}]"
    is_said(check(tmp_path, files), line)


def test_a_mistake_is_said_in_one_line_by_several_processes(tmp_path: Path) -> None:
    printed = check(tmp_path, {"mypy.ini": f"{INI}[httpstatus-mypy]\nextra_codes = x\n"}, "-n", "2")
    is_said(printed, "mypy.ini: [httpstatus-mypy]: extra_codes: 'x' is not an int; write codes such as 520")


def test_a_change_is_noticed_by_a_warm_run_and_no_change_checks_nothing_again(tmp_path: Path) -> None:
    files = {"mypy.ini": INI}
    assert check(tmp_path, files).out == REPORT
    assert check(tmp_path, {"mypy.ini": INI + EXTRA_INI}).out == ""
    assert check(tmp_path, {"mypy.ini": INI + EXTRA_INI.replace("427", "428")}).out == REPORT
    assert "Parsing program.py" not in check(tmp_path, {}, "-v").err
    assert "Parsing program.py" in check(tmp_path, {"mypy.ini": INI}, "-v").err


@pytest.fixture
def daemon(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path
    run(tmp_path, "stop", tool="dmypy")


def test_the_daemon_notices_changes_and_outlives_mistakes(daemon: Path) -> None:
    def dmypy(section: str) -> Printed:
        write(daemon, {"program.py": PROGRAM, "mypy.ini": INI + section})
        return run(daemon, "run", "--", "program.py", tool="dmypy")

    assert REPORT in dmypy("").out
    wrong = dmypy("[httpstatus-mypy]\nextra_codes = x\n")
    line = "mypy.ini: [httpstatus-mypy]: extra_codes: 'x' is not an int; write codes such as 520"
    assert line in (wrong.out + wrong.err).splitlines()
    assert "Traceback" not in wrong.out + wrong.err
    assert wrong.status == 2
    mended = dmypy(EXTRA_INI)
    assert (REPORT in mended.out, mended.status) == (False, 0)
    assert REPORT in dmypy("").out


def test_the_daemon_enables_what_the_section_says(daemon: Path) -> None:
    def dmypy(section: str) -> list[str]:
        write(daemon, {"program.py": VENDOR_PROGRAM, "mypy.ini": INI + section})
        return codes(run(daemon, "run", "--", "--python-version=3.12", "program.py", tool="dmypy"))

    assert dmypy("") == []
    assert dmypy(ENABLE_INI) == BOTH
    assert dmypy(ENABLE_INI) == BOTH
    assert dmypy("[httpstatus-mypy]\nenable = httpstatus-unchecked\n") == BOTH[:1]
    assert dmypy("") == []


VENDOR: Final = """\
from http.client import HTTPResponse


def check(response: HTTPResponse) -> bool:
    return response.status == 499
"""


def test_vendors_can_be_enabled_for_one_module(tmp_path: Path) -> None:
    settings = configuration(settings="[mypy-strict]\nenable_error_code = httpstatus-vendor\n")
    printed = check_strictly(tmp_path, {"strict.py": VENDOR, "lax.py": VENDOR}, configuration=settings)
    assert printed.out == (
        "strict.py:5: error: 499 is not a registered HTTP status code (a code of nginx); "
        "compare with a registered one, or list it in extra_codes  [httpstatus-vendor]\n"
    )


OWN: Final = ("comparison/own_attributes.py", "comparison/own_names.py", "argument/own_arguments.py")


@pytest.mark.parametrize(
    "section", ["", "status_attributes = comparison.own_models.Reply.code\nstatus_names = status\n"]
)
def test_what_is_not_named_is_no_status(tmp_path: Path, section: str) -> None:
    write(tmp_path, {"mypy.ini": configuration(section=section), **sources()})
    assert run(tmp_path, *OWN) == Printed("", "", 0)


def test_unchecked_is_silent_by_default(tmp_path: Path) -> None:
    source = sources()["unchecked/calls.py"]
    enabling = '# mypy: enable-error-code="httpstatus-unchecked"\n'
    assert enabling in source
    assert "httpstatus-unchecked" not in check_strictly(tmp_path, {"program.py": source.replace(enabling, "")}).out
