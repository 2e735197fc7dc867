"""What a user of `httpstatus check` can say: which libraries, which form, which codes, and what is to be let pass."""

from __future__ import annotations

import json
import os
import re
import sys
import venv
from typing import TYPE_CHECKING, Final

import pytest
from checking import MESSAGE, WRONG, check, run, write

if TYPE_CHECKING:
    from pathlib import Path

OPTIONAL: Final = """\
from http import HTTPStatus
from http.client import HTTPResponse


def check(response: HTTPResponse) -> bool:
    return response.status == 520 or HTTPStatus(response.status).is_success
"""


def codes(out: str) -> list[str]:
    """The error codes of what was printed."""
    return sorted(re.findall(r"\[httpstatus-(\w+)\]$", out, re.MULTILINE))


def test_findings_are_printed_as_text_unless_another_form_is_asked_for(tmp_path: Path) -> None:
    text = check(tmp_path, {"app.py": WRONG})
    assert text.out == f"app.py:5:12: error: {MESSAGE}  [httpstatus-comparison]\n"
    assert run(tmp_path, "app.py", "--format=text").out == text.out


def test_json_is_an_array_with_an_object_for_each_finding(tmp_path: Path) -> None:
    printed = check(tmp_path, {"app.py": WRONG}, "--format", "json", ".")
    place = {"file": "app.py", "line": 5, "column": 12}
    assert json.loads(printed.out) == [{**place, "code": "httpstatus-comparison", "message": MESSAGE}]
    assert printed.status == 1
    clean = check(tmp_path, {"app.py": ""}, "--format", "json", ".")
    assert (json.loads(clean.out), clean.status) == ([], 0)


def test_github_gets_workflow_commands_in_the_documented_form(tmp_path: Path) -> None:
    """https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message."""
    name = "a,b/100%:x.py"
    wrong = WRONG.replace("status == 427", "status in range(200, 299)")
    printed = check(tmp_path, {name: wrong}, "--format=github", ".")
    (line,) = printed.out.splitlines()
    command = re.fullmatch(r"::error ((?:\w+=[^,:]*,)*\w+=[^,:]*)::(.*)", line)
    assert command
    properties = dict(item.split("=") for item in command[1].split(","))
    assert set(properties) <= {"title", "file", "line", "endLine", "col", "endColumn"}

    def unescaped(text: str) -> str:
        for escaped, character in {"%2C": ",", "%3A": ":", "%0A": "\n", "%0D": "\r", "%25": "%"}.items():
            text = text.replace(escaped, character)
        return text

    assert {key: unescaped(value) for key, value in properties.items()} == {
        "file": name,
        "line": "5",
        "col": "12",
        "title": "httpstatus-range",
    }
    assert unescaped(command[2]).startswith("This range leaves out 299, the last code of 2xx")


def test_optional_codes_are_enabled_by_their_names_with_and_without_the_prefix(tmp_path: Path) -> None:
    write(tmp_path, {"app.py": OPTIONAL})
    assert codes(run(tmp_path, ".").out) == []
    assert codes(run(tmp_path, ".", "--enable", "vendor").out) == ["vendor"]
    both = ["unchecked", "vendor"]
    assert codes(run(tmp_path, ".", "--enable=httpstatus-unchecked", "--enable=vendor").out) == both


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("pyproject.toml", "[tool.httpstatus-mypy]\nextra_codes = [427]\nenable = ['httpstatus-vendor']\n"),
        ("mypy.ini", "[httpstatus-mypy]\nextra_codes = 427\nenable = httpstatus-vendor\n"),
        ("setup.cfg", "[httpstatus-mypy]\nextra_codes = 427\nenable = httpstatus-vendor\n"),
        (".mypy.ini", "[httpstatus-mypy]\nextra_codes = 427\nenable = httpstatus-vendor\n"),
    ],
)
def test_the_section_of_the_project_counts_wherever_it_is_kept(tmp_path: Path, name: str, text: str) -> None:
    # Beside a configuration of mypy in another file, which would then be read: it is ours that counts here.
    files = {"src/app/__init__.py": "", "src/app/wrong.py": WRONG, "src/app/optional.py": OPTIONAL, name: text}
    write(tmp_path, files)
    if name != "mypy.ini":
        write(tmp_path, {"mypy.ini": "[mypy]\nstrict = True\n"})
    assert codes(run(tmp_path, ".").out) == ["vendor"]
    assert codes(run(tmp_path / "src" / "app", ".", "--enable=unchecked").out) == ["unchecked", "vendor"]


def test_a_change_of_the_section_is_noticed(tmp_path: Path) -> None:
    assert len(check(tmp_path, {"app.py": WRONG, "pyproject.toml": ""}).places) == 1
    section = {"pyproject.toml": "[tool.httpstatus-mypy]\nextra_codes = [427]\n"}
    assert check(tmp_path, section).places == []
    assert len(check(tmp_path, {"pyproject.toml": ""}).places) == 1


IGNORED: Final = """\
from http.client import HTTPResponse


def check(r: HTTPResponse, text: str) -> None:
    assert r.status == 427  # httpstatus: ignore
    assert r.status == 427  # httpstatus: ignore[comparison]
    assert r.status == 427  # httpstatus:ignore[range, comparison]
    assert r.status == 427  # httpstatus: ignore[httpstatus-comparison]
    assert r.status == 427  # noqa: PLR2004  # httpstatus: ignore[comparison] until the server is mended
    assert r.status == 427  # found
    assert r.status == 427  # httpstatus: ignore[range]  # found
    assert r.status == 427 and text == "# httpstatus: ignore"  # found
    # httpstatus: ignore
    assert r.status == 427  # found
    assert r.status == 427  # type: ignore[httpstatus-comparison]
    assert r.status == 427 or r.status > 400  # httpstatus: ignore[range]  # found
    assert r.status == 427 or r.status > 400  # httpstatus: ignore
"""


def test_a_comment_silences_a_line_or_one_rule_on_it(tmp_path: Path) -> None:
    printed = check(tmp_path, {"app.py": IGNORED})
    found = [number for number, line in enumerate(IGNORED.splitlines(), 1) if "# found" in line]
    assert printed.places == [f"app.py:{number}" for number in found]
    assert codes(printed.out) == ["comparison"] * len(found)
    assert printed.notes == []


def test_a_comment_that_silences_nothing_is_pointed_out(tmp_path: Path) -> None:
    wrong = WRONG.replace("# found", "# httpstatus: ignore[comparisons]") + "    x = 1  # httpstatus: ignore[range\n"
    printed = check(tmp_path, {"app.py": wrong})
    assert printed.places == ["app.py:5"]
    unknown, broken = printed.notes
    assert unknown.startswith(
        "note: app.py:5: 'httpstatus-comparisons' is no rule, so nothing is ignored; the rules are "
    )
    assert broken == (
        "note: app.py:6: '# httpstatus: ignore[range' is not understood; write # httpstatus: ignore[range]"
    )


LIBRARY: Final = {
    "httpx/__init__.py": "class Response:\n    status_code: int\ndef get(url: str) -> Response: ...\n",
    "httpx/py.typed": "",
}
CLIENT: Final = "import httpx\n\n\ndef check() -> bool:\n    return httpx.get('http://x').status_code == 427\n"


def environment(folder: Path) -> Path:
    """Make an environment in which a library is installed; give its interpreter."""
    venv.create(folder, with_pip=False, symlinks=True)
    (site_packages,) = folder.glob("lib/python*/site-packages")
    # A stand-in: what matters is where it is found.
    write(site_packages, {name.replace("__init__", "_models"): text for name, text in LIBRARY.items()})
    write(site_packages, {"httpx/__init__.py": "from httpx._models import Response as Response, get as get\n"})
    return folder / "bin" / "python"


@pytest.mark.skipif(os.name == "nt", reason="the folders of an environment are called otherwise on Windows")
def test_libraries_are_those_of_the_interpreter_that_is_named_or_found(tmp_path: Path) -> None:
    project, elsewhere = tmp_path / "project", tmp_path / "elsewhere"
    write(project, {"pyproject.toml": "", "app.py": CLIENT})
    version = f"Python {sys.version_info.major}.{sys.version_info.minor}"

    none = run(project, ".")
    assert none.places == []
    assert f"(Python {version.split()[1]}); there is no .venv and no VIRTUAL_ENV" in none.err
    assert none.notes == ["note: not installed there, so that the statuses of what is imported are not known: httpx"]

    python = environment(elsewhere)
    named = run(project, ".", "--python", str(python))
    assert (named.places, named.notes) == (["app.py:5"], [])
    assert f"libraries are those of {python} ({version}, by --python)" in named.err
    active = run(project, ".", VIRTUAL_ENV=str(elsewhere))
    assert (active.places, active.notes) == (["app.py:5"], [])
    assert f"libraries are those of {python} ({version}, by VIRTUAL_ENV)" in active.err

    environment(tmp_path / ".venv")
    above = run(project, ".", VIRTUAL_ENV=str(tmp_path / "nowhere"))
    assert (above.places, above.notes) == (["app.py:5"], [])
    assert f"libraries are those of {tmp_path}/.venv/bin/python ({version}, by .venv)" in above.err


def test_the_stubs_that_are_missing_are_named(tmp_path: Path) -> None:
    venv.create(tmp_path / ".venv", with_pip=False, symlinks=True)
    (site_packages,) = tmp_path.glob(".venv/lib/python*/site-packages")
    write(site_packages, {"django/__init__.py": ""})
    docstring = '"""Not so:\n\nimport aiohttp\nfrom httpx import get\n"""\nfrom .requests import x\n'
    printed = check(
        tmp_path, {"app.py": "from django.http import HttpResponse\nimport tornado.web\n", "other.py": docstring}
    )
    assert printed.notes == [
        "note: not installed there, so that the statuses of what is imported are not known: django-stubs, tornado"
    ]
