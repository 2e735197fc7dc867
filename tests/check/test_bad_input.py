"""Whatever is wrong is said in one line, which names it and says what would be right; the exit status is 2."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest
from checking import COMMAND, ENVIRONMENT, MESSAGE, WRONG, Printed, check, run, write

from httpstatus.__main__ import main

KEYS: Final = ("extra_codes", "status_attributes", "status_arguments", "status_names", "enable")
ERROR: Final = "httpstatus: error: "


def is_said(printed: Printed, line: str) -> None:
    """Nothing is printed but one line."""
    assert printed == Printed("", f"{ERROR}{line}\n", 2)


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["nowhere"], "nowhere: there is no such file or folder; name one that is to be checked"),
        (["app.py", "no.py"], "no.py: there is no such file or folder; name one that is to be checked"),
        (["empty"], "empty: there is no Python file in this folder; name one that has some"),
        (["README.md"], "README.md: this is no Python file; name files that end in .py, or their folder"),
        ([], "the following arguments are required: PATH; see httpstatus check --help"),
        (["--jason", "."], "unrecognized arguments: --jason; see httpstatus check --help"),
        (
            ["--format=xml", "."],
            "--format: there is no 'xml'; those there are: text, json, github; see httpstatus check --help",
        ),
        (
            ["--enable=vendors", "."],
            "--enable: 'vendors' is not an error code that can be enabled; those that can be are OPTIONAL",
        ),
        (["--enable=range", "."], "--enable: 'range' is on by default: leave it out; those that can be are OPTIONAL"),
        (
            ["--python=nowhere/python", "."],
            "--python: HERE/nowhere/python cannot be run (No such file or directory); name A PYTHON",
        ),
        (
            ["--python=README.md", "."],
            "--python: HERE/README.md cannot be run (Permission denied); name A PYTHON",
        ),
        (
            ["--python=/bin/false", "."],
            "--python: /bin/false cannot be run (it does not answer as a Python does); name A PYTHON",
        ),
    ],
)
def test_a_wrong_argument(tmp_path: Path, arguments: list[str], line: str) -> None:
    write(tmp_path, {"app.py": WRONG, "README.md": "# x\n", "empty/README.md": "", "empty/.hidden/x.py": ""})
    line = line.replace("OPTIONAL", "httpstatus-vendor, httpstatus-unchecked").replace("HERE", str(tmp_path))
    is_said(run(tmp_path, *arguments), line.replace("A PYTHON", "a Python interpreter, such as .venv/bin/python"))


def test_a_broken_environment(tmp_path: Path) -> None:
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.symlink_to(tmp_path / "nowhere")
    cure = "mend this environment, or name another interpreter with --python"
    is_said(
        check(tmp_path, {"app.py": WRONG}),
        f".venv: {python} cannot be run (No such file or directory); {cure}",
    )
    python.unlink()
    python.write_text("#!/bin/sh\necho 'Fatal Python error: x' >&2\nexit 1\n", encoding="utf-8")
    python.chmod(python.stat().st_mode | stat.S_IXUSR)
    is_said(run(tmp_path, "."), f".venv: {python} cannot be run (Fatal Python error: x); {cure}")


def test_an_interpreter_that_is_too_old(tmp_path: Path) -> None:
    python = tmp_path / "python3.6"
    python.write_text("#!/bin/sh\necho '[[3, 6], []]'\n", encoding="utf-8")
    python.chmod(python.stat().st_mode | stat.S_IXUSR)
    why = "it is Python 3.6, and mypy cannot ask one before 3.7"
    is_said(
        check(tmp_path, {"app.py": WRONG}, "--python=./python3.6", "."),
        f"--python: {python} cannot be run ({why}); name a Python interpreter, such as .venv/bin/python",
    )


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        (
            "pyproject.toml",
            "[tool.httpstatus-mypy]\nextra_codes = ['x']\n",
            "pyproject.toml: [tool.httpstatus-mypy]: extra_codes: 'x' is not an int; write codes such as 520",
        ),
        (
            "mypy.ini",
            "[httpstatus]\nextra_codes = 499\n",
            "mypy.ini: [httpstatus] is not read; the section is called [httpstatus-mypy]",
        ),
        (
            "setup.cfg",
            "[httpstatus-mypy]\nextra_code = 499\n",
            f"setup.cfg: [httpstatus-mypy]: unknown key 'extra_code'; the keys are {', '.join(KEYS)}",
        ),
    ],
)
def test_a_mistake_in_the_configuration(tmp_path: Path, name: str, text: str, line: str) -> None:
    is_said(check(tmp_path, {"app.py": WRONG, name: text}), line)


def test_a_file_that_is_not_utf_8_does_not_keep_the_others_from_being_checked(tmp_path: Path) -> None:
    write(tmp_path, {"app.py": WRONG})
    for name, declared in (
        ("declared.py", b"# -*- coding: latin-1 -*-\n"),
        ("latin.py", b"\n"),
        ("no.py", b"# coding: x\n"),
    ):
        (tmp_path / name).write_bytes(declared + b"NAME = 'J\xf6rg'\n")
    cure = "save it as UTF-8, or declare its encoding in the first line (PEP 263)"
    printed = run(tmp_path, ".")
    assert (printed.places, printed.status) == (["app.py:5"], 2)
    assert printed.notes == [f"error: {name}: line 2 is not UTF-8; {cure}" for name in ("latin.py", "no.py")]
    alone = run(tmp_path, "latin.py")
    assert (alone.out, alone.status) == ("", 2)
    assert alone.notes == [f"error: latin.py: line 2 is not UTF-8; {cure}"]


def test_a_folder_and_a_file_without_permission(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Not by a change of permissions: where tests run as root, it may read whatever there is."""
    write(tmp_path, {"app.py": WRONG, "secret/a.py": WRONG, "locked.py": WRONG})
    scandir, read_bytes = os.scandir, Path.read_bytes

    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    def guarded_scandir(path: str = ".") -> object:
        return refuse(Path(path)) if str(path).endswith("secret") else scandir(path)

    def guarded_read_bytes(path: Path) -> bytes:
        if path.name == "locked.py":
            refuse(path)
        return read_bytes(path)

    monkeypatch.setattr(os, "scandir", guarded_scandir)
    monkeypatch.setattr(Path, "read_bytes", guarded_read_bytes)
    monkeypatch.setattr(sys, "argv", ["httpstatus"])
    monkeypatch.chdir(tmp_path)
    for name in ("VIRTUAL_ENV", "PYTHONPATH"):
        monkeypatch.delenv(name, raising=False)
    assert main(["check", "."]) == 2
    out, err = capfd.readouterr()
    assert out == f"app.py:5:12: error: {MESSAGE}  [httpstatus-comparison]\n"
    cure = "cannot be read (Permission denied); permit it, or name others"
    assert err.splitlines()[-2:] == [f"{ERROR}secret: this folder {cure}", f"{ERROR}locked.py: this file {cure}"]
    assert main(["check", "secret"]) == 2
    assert capfd.readouterr().err.splitlines()[-1] == f"{ERROR}secret: this folder {cure}"


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("sys.modules['mypy'] = None", "and there is none here"),
        ("import mypy.version; mypy.version.__version__ = '1.19.1'", "and this is 1.19.1"),
    ],
)
def test_no_mypy_or_one_that_is_too_old(tmp_path: Path, code: str, found: str) -> None:
    write(tmp_path, {"app.py": WRONG})
    program = f"import sys; {code}; from httpstatus.__main__ import main; sys.exit(main(['check', '.']))"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )
    line = f"httpstatus.mypy needs mypy 1.20 or newer, {found}: pip install --upgrade 'typed-httpstatus[mypy]'"
    is_said(Printed(done.stdout, done.stderr, done.returncode), line)


def test_a_reader_that_stops_early_is_not_bothered_with_a_traceback(tmp_path: Path) -> None:
    write(tmp_path, {"app.py": WRONG})
    read, written = os.pipe()
    os.close(read)
    done = subprocess.run(
        [COMMAND, "check", "."],
        cwd=tmp_path,
        env=ENVIRONMENT,
        stdout=written,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(written)
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr
