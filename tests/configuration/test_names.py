"""A name in the configuration that its module does not define is said once, in a note on the module's first line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from mypy_runs import check, configuration, run, write

if TYPE_CHECKING:
    from pathlib import Path

MODELS: Final = '''\
"""Replies."""

from __future__ import annotations

from elsewhere import Imported, make


class Reply:
    code: int

    def __init__(self) -> None:
        self.own = 1

    def set(self, code: int) -> None: ...


class Derived(Reply): ...


Assigned = make()

if Assigned:

    class Conditional:
        code = 0


def fail(status: int) -> None: ...
def open_to_all(**statuses: int) -> None: ...
'''
FILES: Final = {
    "shop/__init__.py": "",
    "shop/models.py": MODELS,
    "elsewhere.py": "class Imported: ...\ndef make() -> int:\n    return 1\n",
}
DEFINED: Final = (
    *("shop.models.Reply.code", "shop.models.Reply.own", "shop.models.Derived.inherited"),
    *("shop.models.Imported.code", "shop.models.Assigned.code", "shop.models.Conditional.code", "absent.Reply.code"),
)
TAKEN: Final = ("shop.models.fail.status", "shop.models.Reply.set.code", "shop.models.open_to_all.any")


def section(attributes: tuple[str, ...], arguments: tuple[str, ...]) -> str:
    return f"status_attributes = {', '.join(attributes)}\nstatus_arguments = {', '.join(arguments)}\n"


def said(key: str, name: str, module: str, missing: str) -> str:
    file = f"{module.replace('.', '/')}.py" if module != "shop" else "shop/__init__.py"
    what = f"{key} names {name}, but {module} defines no {missing}; correct the name, or take it out"
    return f"{file}:1: note: httpstatus-mypy: {what}"


def test_names_that_may_be_defined_are_not_spoken_of(tmp_path: Path) -> None:
    printed = check(tmp_path, FILES, configuration=configuration(section=section(DEFINED, TAKEN)))
    assert not printed.lines


@pytest.mark.parametrize(
    ("key", "name", "module", "missing"),
    [
        ("status_attributes", "shop.models.Replly.code", "shop.models", "Replly"),
        ("status_attributes", "shop.models.Reply.coda", "shop.models", "coda"),
        ("status_attributes", "shop.modles.Reply.code", "shop", "modles"),
        ("status_arguments", "shop.models.fial.status", "shop.models", "fial"),
        ("status_arguments", "shop.models.fail.state", "shop.models", "state"),
    ],
)
def test_a_name_that_is_not_defined_is_said(tmp_path: Path, key: str, name: str, module: str, missing: str) -> None:
    settings = configuration(section=f"{key} = {name}\n")
    assert check(tmp_path, FILES, configuration=settings).lines == [said(key, name, module, missing)]


def test_it_is_said_by_a_warm_run_and_by_the_daemon(tmp_path: Path) -> None:
    names = {"status_attributes": "shop.modles.Reply.code", "status_arguments": "shop.models.fail.state"}
    settings = configuration(section="".join(f"{key} = {name}\n" for key, name in names.items()))
    attribute = said("status_attributes", names["status_attributes"], "shop", "modles")
    parameter = said("status_arguments", names["status_arguments"], "shop.models", "state")
    expected = sorted((parameter, attribute))
    assert sorted(check(tmp_path, FILES, configuration=settings).lines) == expected
    assert sorted(run(tmp_path, *FILES).lines) == expected
    assert sorted(run(tmp_path, "run", "--", *FILES, tool="dmypy").lines) == expected
    run(tmp_path, "stop", tool="dmypy")


def test_a_namespace_package_is_not_said_to_lack_its_modules(tmp_path: Path) -> None:
    settings = configuration(section="status_attributes = shop.models.Reply.code\n")
    files = {"shop/models.py": MODELS, "elsewhere.py": FILES["elsewhere.py"], "app.py": "import shop.models\n"}
    write(tmp_path, {"mypy.ini": settings, **files})
    printed = run(tmp_path, "app.py")
    assert (printed.lines, printed.err) == ([], "")
