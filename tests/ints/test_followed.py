"""An int that is a status is followed wherever nothing else can be; in every mode of mypy the same."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from checked import Case, Printed, cases, check, marked, run, write

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE: Final = Path(__file__).parent
FOLLOWED: Final = (HERE / "followed.txt").read_text(encoding="utf-8")
NOT_FOLLOWED: Final = (HERE / "not_followed.txt").read_text(encoding="utf-8")
RESPONSES: Final = """\
from http.client import HTTP_PORT as HTTP_PORT, HTTPConnection as HTTPConnection, HTTPResponse as HTTPResponse
"""
NO_STATUS: Final = "class HTTPResponse:\n    status: str\n    reason: str\n"
FILES: Final = {"followed.py": FOLLOWED, "not_followed.py": NOT_FOLLOWED}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("followed")


@pytest.fixture(scope="module")
def cold(folder: Path) -> Printed:
    printed = check(folder, FILES)
    assert not printed.err
    return printed


@pytest.mark.parametrize("case", cases(FOLLOWED), ids=lambda case: case.name)
def test_is_followed(case: Case, cold: Printed) -> None:
    assert case.within(sorted(cold.ours("followed.py"))) == case.within(marked(FOLLOWED))


@pytest.mark.parametrize("case", cases(NOT_FOLLOWED), ids=lambda case: case.name)
def test_is_not_followed(case: Case, cold: Printed) -> None:
    assert case.within(sorted(cold.ours("not_followed.py"))) == []


def test_each_finding_is_printed_once(cold: Printed) -> None:
    message = (
        "427 is not a registered HTTP status code; "
        "compare with a registered one, or list it in extra_codes  [httpstatus-comparison]"
    )
    found = [message for messages in cold.ours().values() for message in messages]
    assert set(found) == {message}
    assert len(found) == len(marked(FOLLOWED))


def test_a_warm_run_prints_the_same(folder: Path, cold: Printed) -> None:
    assert run(folder, *FILES) == cold


def test_a_warm_run_that_checks_one_module_again_prints_the_same(folder: Path, cold: Printed) -> None:
    write(folder, {"followed.py": FOLLOWED + "\n"})
    printed = run(folder, *FILES)
    write(folder, FILES)
    assert printed == cold


def test_several_processes_print_the_same(tmp_path: Path, cold: Printed) -> None:
    printed = check(tmp_path, FILES, "-n", "2")
    assert sorted(printed.out.splitlines()) == sorted(cold.out.splitlines())


@pytest.fixture
def daemon(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path
    run(tmp_path, "stop", module="mypy.dmypy")


def test_the_daemon_prints_the_same_when_it_checks_functions_alone(daemon: Path, cold: Printed) -> None:
    """What each function depends on changes: a module that they take their responses from."""
    sources = {name: source.replace("from http.client", "from responses") for name, source in FILES.items()}
    files = sources | {"responses.py": RESPONSES}
    printed = check(daemon, files).out
    assert len(re.findall("httpstatus-", printed)) == len(re.findall("httpstatus-", cold.out))
    command = ("run", "--", *files)
    assert run(daemon, *command, module="mypy.dmypy").out.endswith(printed)
    for addition in (NO_STATUS, ""):
        write(daemon, {"responses.py": addition or RESPONSES})
        again = run(daemon, *command, module="mypy.dmypy").out
    assert again == printed
