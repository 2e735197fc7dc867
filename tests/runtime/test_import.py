"""What importing does, in an interpreter that has imported nothing else."""

from __future__ import annotations

import subprocess
import sys

import pytest

import httpstatus

CLASSES = ("Informational", "Success", "Redirection", "ClientError", "ServerError")


def modules_after(statement: str) -> set[str]:
    """Return the modules that a fresh interpreter has after a statement."""
    code = f"import sys; {statement}; print(*sys.modules)"
    # -I: nothing of the environment; -S: nothing that the site-packages directory runs at start.
    paths = f"import sys; sys.path[:] = {sys.path!r}; "
    run = subprocess.run([sys.executable, "-I", "-S", "-c", paths + code], check=True, capture_output=True, text=True)
    return set(run.stdout.split())


def test_importing_httpstatus_imports_nothing_that_enum_does_not() -> None:
    assert modules_after("import httpstatus") - modules_after("import enum") == {"httpstatus"}


def test_importing_the_client_module_adds_only_itself() -> None:
    assert modules_after("import httpstatus.client") - modules_after("import httpstatus") == {"httpstatus.client"}


@pytest.mark.parametrize("name", [*CLASSES, "StatusCode"])
def test_an_alias_imports_typing_when_it_is_first_asked_for(name: str) -> None:
    assert "typing" in modules_after(f"import httpstatus; httpstatus.{name}")
    assert "typing" in modules_after(f"from httpstatus import {name}")


def test_the_command_imports_neither_mypy_nor_the_plugin() -> None:
    imported = modules_after("import httpstatus.__main__")
    assert not [name for name in imported if name.startswith(("mypy", "httpstatus_mypy", "httpstatus.mypy"))]


def test_the_classes_of_codes_are_made_when_they_are_first_asked_for() -> None:
    assert "httpstatus._classes" not in modules_after("from httpstatus import status_class")
    for asking in ("from httpstatus import StatusClass", "import httpstatus; httpstatus.status_class(404)"):
        assert modules_after(asking) - modules_after("import enum") == {"httpstatus", "httpstatus._classes"}
    assert not httpstatus.TYPE_CHECKING
    assert httpstatus.StatusClass.__module__ == httpstatus.status_class.__module__ == "httpstatus"


def test_every_public_name_is_there_and_listed_once() -> None:
    assert sorted(set(httpstatus.__all__)) == sorted(httpstatus.__all__)
    assert all(hasattr(httpstatus, name) for name in httpstatus.__all__)
    assert set(httpstatus.__all__) <= set(dir(httpstatus))


def test_a_fresh_dir_lists_the_aliases_before_they_are_made() -> None:
    code = "import httpstatus; assert {*httpstatus.__all__, '__doc__', '__version__'} <= {*dir(httpstatus)}"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_star_import_gives_every_public_name() -> None:
    names: dict[str, object] = {}
    exec("from httpstatus import *", names)  # noqa: S102 (a star import is only allowed in a module)
    assert set(httpstatus.__all__) <= set(names)


def test_an_unknown_name_is_an_attribute_error_that_names_it() -> None:
    with pytest.raises(AttributeError, match="module 'httpstatus' has no attribute 'Redirect'"):
        httpstatus.Redirect  # type: ignore[attr-defined]  # noqa: B018 (the access is what is tested)
    with pytest.raises(ImportError, match="cannot import name 'Redirect' from 'httpstatus'"):
        exec("from httpstatus import Redirect", {})  # noqa: S102 (the name is wrong on purpose)


def test_what_the_interpreter_asks_of_every_module_is_not_made_up() -> None:
    assert not hasattr(httpstatus, "__wrapped__")
    assert not hasattr(httpstatus, "__file_that_is_not_there__")
