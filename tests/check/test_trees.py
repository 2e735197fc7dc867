"""`httpstatus check` on trees as real ones are: all that is found, and nothing that mypy says of anything else."""

from __future__ import annotations

import os
import pty
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Final

import pytest
from checking import COMMAND, ENVIRONMENT, MESSAGE, WRONG, check, marked, run, write

if TYPE_CHECKING:
    from pathlib import Path

# mypy would say something of each line.
UNCLEAN: Final = """\
import nowhere_to_be_found
import os

x: int = "s"
os.getcwd().nothing()
def f(a): return a + nowhere_to_be_found.x + undefined
class C(Undefined): pass
f(1, 2, 3)
"""
UNANNOTATED: Final = """\
import urllib.request


def fetch(url):
    with urllib.request.urlopen(url) as response:
        return response


class Client:
    def __init__(self, connection):
        self.connection = connection

    def failed(self):
        try:
            urllib.request.urlopen("http://example.org")
        except urllib.error.HTTPError as error:
            if error.code == 427:  # found
                return error.code > 400  # found
"""
PYTHON_2: Final = "import sys\n\nprint >>sys.stderr, 'x'\nprint 'nothing'\n"
HELPER: Final = """\
from http.client import HTTPResponse


def get() -> HTTPResponse: ...
"""


def user(module: str) -> str:
    """A module with a finding that can be found only where the module that it imports is."""
    return f"from {module} import get\n\n\ndef test() -> None:\n    assert get().status == 427  # found\n"


TREES: Final = {
    "a project that is not clean under mypy": {
        "mypy.ini": "[mypy]\nstrict = True\n",
        "app/__init__.py": "",
        "app/unclean.py": UNCLEAN + WRONG,
        "app/wrong.py": WRONG,
    },
    "one that uses pyright": {
        "pyproject.toml": '[project]\nname = "app"\n[tool.pyright]\ntypeCheckingMode = "strict"\n',
        "app.py": f"# pyright: strict\n{WRONG}\n\nx: int = 's'  # pyright: ignore[reportAssignmentType]\n",
    },
    "one that uses ty": {
        "pyproject.toml": '[tool.ty.rules]\npossibly-unresolved-reference = "warn"\n',
        "app.py": f"{WRONG}\n\nx: int = 's'  # ty: ignore[invalid-assignment]\n",
    },
    "one without annotations": {"client.py": UNANNOTATED},
    "two conftest.py": {
        "tests/unit/conftest.py": WRONG,
        "tests/integration/conftest.py": WRONG,
        "tests/conftest.py": WRONG,
        "conftest.py": WRONG,
    },
    "conftest.py that are imported from": {
        "one/conftest.py": HELPER,
        "one/test_one.py": user("conftest"),
        "other/conftest.py": HELPER,
        "other/test_other.py": user("conftest"),
    },
    "a namespace package": {
        "company/shop/client.py": HELPER,
        "company/billing/use.py": user("company.shop.client"),
        "main.py": user("company.shop.client"),
    },
    "a src layout": {
        "pyproject.toml": "[project]\nname = 'shop'\n",
        "src/shop/__init__.py": "",
        "src/shop/client.py": HELPER,
        "src/shop/use.py": user("shop.client"),
        "tests/test_client.py": user("shop.client"),
    },
    "tests beside the code": {
        "shop/__init__.py": "",
        "shop/client.py": HELPER,
        "shop/test_client.py": user("shop.client"),
        "shop/tests/__init__.py": "",
        "shop/tests/test_client.py": user("..client"),
    },
    "scripts that import each other": {
        "backend/models.py": HELPER,
        "backend/app.py": user("models"),
        "backend/tests/test_app.py": user("models"),
    },
    "services with modules of one name": {
        "services/one/models.py": HELPER,
        "services/one/app.py": user("models"),
        "services/two-b/models.py": HELPER,
        "services/two-b/app.py": user("models"),
        "services/two-b/pkg/__init__.py": "",
        "services/two-b/pkg/app.py": user("models"),
    },
    "a module that is imported by two names": {
        "backend/models.py": HELPER,
        "backend/app.py": user("models"),
        "main.py": user("backend.models"),
    },
    "a module that one file imports by two names": {
        "backend/models.py": HELPER,
        "backend/app.py": f"import backend.models\n{user('models')}",
    },
    "names that no module can have": {
        "my-app/__init__.py": WRONG,
        "my-app/client.py": WRONG,
        "2024/0001_initial.py": WRONG,
        "a.b/c.d.py": WRONG,
    },
    "several packages, each with its src": {
        "packages/client/src/client/__init__.py": "",
        "packages/client/src/client/http.py": HELPER,
        "packages/client/tests/test_http.py": user("client.http"),
        "packages/server/src/server/__init__.py": WRONG,
        "packages/server/src/server/use.py": user("client.http"),
    },
    "a folder that is called as a library": {
        "examples/requests/__init__.py": "",
        "json.py": "raise SystemExit('the tree is not to be run')\n",
        "app.py": WRONG,
    },
    "environments and what is hidden": {
        "venv/pyvenv.cfg": "home = /nowhere\n",
        "venv/lib/wrong.py": WRONG.replace("# found", ""),
        ".hidden/wrong.py": WRONG.replace("# found", ""),
        "node_modules/x/wrong.py": WRONG.replace("# found", ""),
        "app.py": WRONG,
    },
}


@pytest.mark.parametrize("tree", TREES)
def test_all_is_found_in(tree: str, tmp_path: Path) -> None:
    printed = check(tmp_path, TREES[tree])
    assert printed.places == marked(TREES[tree])
    assert printed.status == 1
    assert printed.notes == []


def test_nothing_but_our_findings_is_printed(tmp_path: Path) -> None:
    printed = check(tmp_path, {"wrong.py": UNCLEAN + WRONG})
    line = UNCLEAN.count("\n") + 5
    assert printed.out == f"wrong.py:{line}:12: error: {MESSAGE}  [httpstatus-comparison]\n"
    clean = check(tmp_path, {"wrong.py": UNCLEAN})
    assert (clean.out, clean.status) == ("", 0)


def test_a_file_of_python_2_is_left_out_and_named(tmp_path: Path) -> None:
    tree = {f"old/{name}.py": PYTHON_2 for name in "abc"}
    tree |= {"app.py": f"import old.a\n{WRONG}", "sub/app.py": WRONG, "sub/__init__.py": PYTHON_2}
    for _cold_and_warm in range(2):
        printed = check(tmp_path, tree)
        assert printed.places == marked(tree)
        assert printed.status == 1
        left_out = [line.removeprefix("note: ").partition(" is left out: line ")[0] for line in printed.notes]
        assert left_out == ["old/a.py", "old/b.py", "old/c.py", "sub/__init__.py"]
    mended = check(tmp_path, dict.fromkeys(("old/a.py", "old/b.py", "old/c.py", "sub/__init__.py"), WRONG))
    assert len(mended.places) == 6
    assert mended.notes == []


def test_a_file_of_python_2_that_only_is_imported_is_passed_over(tmp_path: Path) -> None:
    tree = {"old/a.py": PYTHON_2, "app.py": f"import old.a\n{WRONG}"}
    printed = check(tmp_path, tree, "app.py")
    assert (printed.places, printed.status, printed.notes) == (["app.py:6"], 1, [])


DJANGO: Final = {
    "manage.py": "#!/usr/bin/env python\nimport os\n\nos.environ['DJANGO_SETTINGS_MODULE'] = 'site1.settings'\n",
    "mypy.ini": "[mypy]\nplugins = mypy_django_plugin.main\n[mypy.plugins.django-stubs]\n"
    "django_settings_module = site1.settings\n",
    "site1/__init__.py": "",
    "site1/settings.py": "raise SystemExit('the tree is not to be run')\n",
    "shop/__init__.py": "",
    "shop/migrations/0001_initial.py": "from django.db import migrations\n",
    "shop/views.py": "from django.http import HttpResponse\n\n\ndef view(request):\n"
    "    response = HttpResponse('x', status=427)  # found\n    return response.status_code == 240  # found\n",
    "shop/tests.py": "from django.test import TestCase\n\n\nclass ViewTest(TestCase):\n    def test_view(self):\n"
    "        response = self.client.get('/')\n        self.assertEqual(response.status_code, 404)\n",
}


def test_all_is_found_in_a_django_project_whose_settings_are_not_run(tmp_path: Path) -> None:
    pytest.importorskip("django", reason="requirements/modes.txt brings django-stubs")
    printed = check(tmp_path, DJANGO)
    assert printed.places == marked(DJANGO)
    assert (printed.status, printed.notes) == (1, [])


def test_nothing_of_the_tree_is_run_and_no_setting_of_mypy_is_read(tmp_path: Path) -> None:
    run_me = f"open({str(tmp_path / 'was-run')!r}, 'w').close()\n"
    tree = {
        "mypy.ini": "[mypy]\nplugins = evil.py, evil2\nfollow_imports = nonsense\n[mypy-app]\nignore_errors = True\n",
        **{
            f"{name}.py": run_me
            for name in ("evil", "evil2", "conftest", "sitecustomize", "usercustomize", "json", "mypy", "httpstatus")
        },
        "setup.py": run_me,
        "app.py": WRONG,
    }
    printed = check(tmp_path, tree)
    assert not (tmp_path / "was-run").exists()
    assert (printed.places, printed.status, printed.notes) == (["app.py:5"], 1, [])
    assert run(tmp_path, "app.py", MYPYPATH=str(tmp_path), MYPY_CONFIG_FILE_DIR=str(tmp_path)).places == ["app.py:5"]


def test_paths_are_told_from_where_the_command_was_called(tmp_path: Path) -> None:
    tree = {"pyproject.toml": "", "src/shop/__init__.py": "", "src/shop/a.py": WRONG, "tests/test_a.py": WRONG}
    write(tmp_path, tree)
    assert run(tmp_path, "src").places == ["src/shop/a.py:5"]
    assert run(tmp_path / "src" / "shop", ".").places == ["a.py:5"]
    assert run(tmp_path / "src", "shop", "../tests").places == [f"{tmp_path}/tests/test_a.py:5", "shop/a.py:5"]
    assert run(tmp_path / "src", str(tmp_path / "src" / "shop" / "a.py"), "shop/a.py").places == ["shop/a.py:5"]
    # One cache, at the root of the project.
    assert [path.parent for path in tmp_path.rglob(".httpstatus_cache")] == [tmp_path]


def on_a_terminal(folder: Path) -> tuple[str, str]:
    """Run the command with standard error, and nothing else, on a terminal; give what each got."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [COMMAND, "check", "."], cwd=folder, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=theirs
    ) as process:
        os.close(theirs)
        written = b""
        while True:
            chunk = b""
            with suppress(OSError):  # how Linux tells that the other end was closed
                chunk = os.read(ours, 4096)
            if not chunk:
                break
            written += chunk
        os.close(ours)
        assert process.stdout
        return process.stdout.read().decode(), written.decode()


def test_a_large_tree_shows_its_progress_on_a_terminal_and_is_warm_the_second_time(tmp_path: Path) -> None:
    tree = {f"package{n // 100}/module{n}.py": f"def f{n}(x: int) -> int:\n    return x + {n}\n" for n in range(2000)}
    tree |= {f"package{n}/__init__.py": "" for n in range(20)} | {"package0/wrong.py": WRONG}
    write(tmp_path, tree)
    out, err = on_a_terminal(tmp_path)
    assert out.splitlines() == [f"package0/wrong.py:5:12: error: {MESSAGE}  [httpstatus-comparison]"]
    assert "checking 2,021 files, " in err
    assert err.endswith("\r\033[K")

    def cache() -> list[object]:
        """What mypy has stored of each module, and when."""
        stored: list[object] = []
        for database in sorted((tmp_path / ".httpstatus_cache").rglob("*.db")):
            with closing(sqlite3.connect(database)) as connection:
                stored += connection.execute("SELECT path, mtime FROM files2 WHERE path LIKE 'package%' ORDER BY path")
        return stored

    before = cache()
    printed = run(tmp_path, ".")
    assert (printed.places, printed.notes) == (["package0/wrong.py:5"], [])
    assert "checking" not in printed.err
    assert "\033" not in printed.err
    assert cache() == before
    assert len(before) > 2000


def test_a_project_that_is_a_package_itself_is_found_by_its_name_and_keeps_its_cache(tmp_path: Path) -> None:
    tree = {"pyproject.toml": "", "__init__.py": "", "client.py": HELPER, "use.py": user("shop.client")}
    tree["also.py"] = user(".client")
    printed = check(tmp_path / "shop", tree)
    assert (printed.places, printed.notes) == (marked(tree), [])
    assert [path.parent for path in tmp_path.rglob(".httpstatus_cache")] == [tmp_path / "shop"]


def test_a_tree_is_checked_through_a_link(tmp_path: Path) -> None:
    write(tmp_path / "real", {"shop/__init__.py": "", "shop/client.py": HELPER, "use it.py": user("shop.client")})
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "real" / "shop" / "round").symlink_to(tmp_path / "real")
    assert run(tmp_path, "link").places == ["link/use it.py:5"]
    assert run(tmp_path / "link", ".").places == ["use it.py:5"]
    assert run(tmp_path, str(tmp_path / "link" / "use it.py")).places == ["link/use it.py:5"]


def test_the_cache_keeps_itself_out_of_version_control(tmp_path: Path) -> None:
    check(tmp_path, {"app.py": WRONG})
    assert "*" in (tmp_path / ".httpstatus_cache" / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert sys.platform == "win32" or not (tmp_path / ".mypy_cache").exists()
