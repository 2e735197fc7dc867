"""However mypy is started, and whatever it remembers, it finds the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest
from mypy_runs import clean, has
from running import Project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

matrix: Final = pytest.mark.matrix
# What is found without a cache after each edit serves all of these.
edited: Final = pytest.mark.xdist_group("edits")

# fmt: off
ERROR_CODES: Final = (
    "comparison", "value", "argument", "content", "route", "range", "condition", "swallowed", "vendor", "unchecked",
)
# fmt: on

_ONE: Final = """\
def narrowed_by_a_member() -> None:
    assert job.status == HTTPStatus.OK
    assert job.status == 404


"""
_TWO: Final = """\
def narrowed_by_an_int() -> None:
    assert job.status == 200


"""

# Each is made, and then taken back.
EDITS: Final[dict[str, tuple[tuple[str, str, str], ...]]] = {
    "a_status_instead_of_an_int": (
        ("app/supply.py", "def count() -> int:\n    return 0", "def count() -> HTTPStatus:\n    return HTTPStatus.OK"),
    ),
    "another_int_instead_of_a_status": (("app/supply.py", "self.code = response.status", "self.code = len('')"),),
    "a_literal_with_a_member_more": (
        ("app/supply.py", "HTTPStatus.NOT_FOUND]\nOurFew", "HTTPStatus.NOT_FOUND, HTTPStatus.GONE]\nOurFew"),
        ("app/supply.py", "httpstatus.HTTPStatus.NOT_FOUND]", "httpstatus.HTTPStatus.GONE]"),
    ),
    "one_class_instead_of_the_other": (
        ("app/supply.py", "def theirs() -> HTTPStatus:", "def theirs() -> httpstatus.HTTPStatus:"),
    ),
    "another_code": (
        ("app/patterns.py", "case 427:", "case 428:"),
        ("app/equality.py", "TYPO: Final = 240", "TYPO: Final = 204"),
    ),
    "another_container_where_one_was_accepted": (
        ("app/remembered.py", "return t in [200, 404]  # first", "return t in [200, 410]  # first"),
        ("app/remembered.py", "return t in [200, 404]  # second", 'return b"x" in ["a", "b"]  # second'),
    ),
    "another_order_of_functions": (("app/remembered.py", _ONE + _TWO, _TWO + _ONE),),
    "nothing_narrows_instead_of_an_int": (
        (
            "app/remembered.py",
            'if s == 404:\n        return ""\n    return s',
            'if s.phrase:\n        return ""\n    return s',
        ),
    ),
    "few_members_left_instead_of_most": (
        (
            "app/remembered.py",
            'if s == 404:\n        return ""\n    return "x"',
            'if s not in (200, 404):\n        return ""\n    return "x"',
        ),
    ),
    "a_configured_name_that_is_gone": (("app/supply.py", "class Reply:", "class Answer:"),),
    "a_field_that_is_declared": (("app/supply.py", "    code: int = 0", "    code: AnyStatusCode = 0"),),
    "a_field_that_is_declared_by_another_name": (("app/supply.py", "    code: int = 0", "    code: Seen = 0"),),
    "a_function_that_is_declared": (("app/supply.py", "def written() -> int:", "def written() -> AnyStatusCode:"),),
    "a_parameter_that_is_declared": (("app/supply.py", "def refuse(code: int)", "def refuse(code: AnyStatusCode)"),),
    "a_return_of_another_int": (("app/declared.py", "    return response.status", "    return response.status + 1"),),
    "a_construction_of_another_int": (
        ("app/supply.py", "def written() -> int:", "def written() -> AnyStatusCode:"),
        ("app/declared.py", "_Keeps(supply.written())", "_Keeps(supply.written() + 1)"),
    ),
    "another_store": (
        ("app/remembered.py", "    code = response.status\n", "    code = response.status\n    code += 1\n"),
    ),
    "a_manager_that_raises_something_else": (
        ("app/supply.py", "        self.close()\n", "        raise Closed\n"),
        ("app/swallowed.py", "            raise HTTPException(404)", "            raise HTTPException(410)"),
    ),
    "a_manager_that_keeps_what_is_raised": (
        ("app/supply.py", ") -> None:\n        self.close()\n", ") -> bool:\n        return True\n"),
    ),
    "an_exception_with_another_code": (("app/supply.py", "__init__(404, name)", "__init__(500, name)"),),
    "an_exception_of_another_class": (("app/supply.py", "class Missing(HTTPException):", "class Missing(KeyError):"),),
    "a_route_that_returns_nothing": (("app/supply.py", "TypeAlias = dict[str, str]", "TypeAlias = None"),),
}


def files(project: Project) -> list[str]:
    return sorted(f"app/{path.name}" for path in project.folder.glob("app/*.py"))


def comment(project: Project, name: str) -> None:
    project.write(name, project.path(name).read_text(encoding="utf-8") + "\n# A comment.\n")


def edit(project: Project, name: str) -> None:
    for file, old, new in EDITS[name]:
        project.replace(file, old, new)


def take_back(project: Project, name: str) -> None:
    for file, old, new in reversed(EDITS[name]):
        project.replace(file, new, old)


def edits(project: Project) -> Iterator[str]:
    """Go through all edits; what the project is then to be checked for stands in a name."""
    yield "as_it_was"
    yield "nothing_changed"
    for name in files(project):
        project.touch(name)
    yield "touched"
    comment(project, "app/supply.py")
    yield "a_comment"
    for name in EDITS:
        edit(project, name)
        yield name
        take_back(project, name)
        yield f"{name}_taken_back"
    ranges = project.path("app/ranges.py").rename(project.path("app/renamed.py"))
    yield "renamed"
    renamed = ranges.read_text(encoding="utf-8")
    ranges.unlink()
    yield "deleted"
    project.write("app/ranges.py", renamed)
    yield "made_again"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path / "project")


@pytest.fixture
def enabling(project: Project) -> Project:
    """A project that enables codes where `dmypy run` can, in the section of some modules.

    It ends with a KeyError on any plugin's code in the section of all: it compares the options before it has loaded the
    plugins (mypy 1.20 to 2.4).  What is found in it without a cache serves the daemon and the other modes alike.
    """
    settings = project.path("mypy.ini").read_text(encoding="utf-8")
    (line,) = re.findall("(?m)^enable_error_code.*\n", settings)
    project.write("mypy.ini", settings.replace(line, "") + f"\n[mypy-app.*]\n{line}")
    return project


@edited
def test_the_cases_have_each_error_code_and_each_edit_changes_what_is_found(enabling: Project) -> None:
    project = enabling
    as_it_was = project.cold()
    for code in ERROR_CODES:
        assert any(line.endswith(f"[httpstatus-{code}]") for line in as_it_was), code
    modules = {re.split(r"[/\\]", line)[1].split(".")[0] for line in as_it_was}
    assert modules == {path.stem for path in project.folder.glob("app/*.py")} - {"__init__"}
    for name in EDITS:
        edit(project, name)
        assert project.cold() != as_it_was, name
        take_back(project, name)
    assert project.cold() == as_it_was


MODES: Final = {
    "files": (),
    "no_sqlite": ("--no-sqlite-cache",),
    "sqlite": ("--sqlite-cache",),
    "json": ("--no-fixed-format-cache",),
    "fine_grained": ("--cache-fine-grained",),
    "two_workers": ("--num-workers=2",),
    "four_workers": ("--num-workers=4",),
    "native_parser": ("--native-parser",),
    "no_native_parser": ("--no-native-parser",),
    "not_incremental": ("--no-incremental",),
}


def options(mode: str) -> tuple[str, ...]:
    missing = [option for option in MODES[mode] if not has(option.partition("=")[0])]
    if missing:
        pytest.skip(f"this mypy has no {missing[0]}")
    return MODES[mode]


# Four workers are too many for the machines of CI; the others are what the newest mypy does by itself.
LATER: Final = ("four_workers", "no_sqlite", "native_parser")


@pytest.mark.parametrize("mode", [pytest.param(mode, marks=matrix if mode in LATER else ()) for mode in MODES])
def test_each_mode_finds_what_a_cold_run_finds(project: Project, mode: str) -> None:
    assert project.check("-p", "app", *options(mode)) == project.cold()
    edit(project, "a_status_instead_of_an_int")
    assert project.check("-p", "app", *options(mode)) == project.cold()


@edited
@matrix
@pytest.mark.parametrize("mode", MODES)
def test_each_mode_finds_after_each_edit_what_a_cold_run_finds(enabling: Project, mode: str) -> None:
    for step in edits(enabling):
        assert enabling.check("-p", "app", *options(mode)) == enabling.cold(), step


def test_what_a_cold_run_finds_is_what_one_without_any_cache_finds(project: Project) -> None:
    assert project.check("-p", "app", "--cache-dir=/dev/null") == project.cold()


@matrix
def test_files_modules_and_packages_are_checked_alike(project: Project) -> None:
    names = files(project)
    modules = [f"-m{name[:-3].replace('/', '.').removesuffix('.__init__')}" for name in names]
    for given in (names, names[::-1], modules, modules[::-1], ["app"], ["-p", "app"]):
        assert project.check(*given) == project.cold(), given
        assert project.check("--cache-dir=/dev/null", *given) == project.cold(), given


def test_one_module_after_the_other_gives_what_all_give_together(project: Project) -> None:
    found = {line for name in files(project) for line in project.check(name)}
    assert sorted(found) == sorted(set(project.cold()))


@pytest.fixture
def daemon(project: Project) -> Iterator[Callable[..., list[str]]]:
    """The daemon; mypy's own options stand behind `--`."""

    def dmypy(*arguments: str) -> list[str]:
        return clean(project.run(*arguments, tool="dmypy")).in_one_order

    yield dmypy
    project.run("stop", tool="dmypy")


RUN: Final = ("run", "--", "--no-error-summary", "-p", "app")


@edited
def test_dmypy_run_finds_what_a_cold_run_finds(enabling: Project, daemon: Callable[..., list[str]]) -> None:
    project = enabling
    for step in edits(project):
        assert daemon(*RUN) == project.cold(), step
    project.replace("mypy.ini", "extra_codes = 555", "extra_codes = 427")
    assert daemon(*RUN) == project.cold()
    project.replace("mypy.ini", "status_names = status_code", "status_names = exit_code")
    assert daemon(*RUN) == project.cold()


@matrix
def test_dmypy_check_finds_what_a_cold_run_finds(project: Project, daemon: Callable[..., list[str]]) -> None:
    daemon("start", "--", "--no-error-summary")
    for step in edits(project):
        assert daemon("check", *files(project)) == project.cold(), step


@matrix
def test_dmypy_that_starts_from_a_cache_finds_what_a_cold_run_finds(
    enabling: Project, daemon: Callable[..., list[str]]
) -> None:
    project = enabling
    project.check("-p", "app", "--cache-fine-grained")
    for name in files(project):
        comment(project, name)  # of what is in the cache, and has not changed, the daemon says nothing
    for step in edits(project):
        assert daemon("run", "--", "--use-fine-grained-cache", "--no-error-summary", "-p", "app") == project.cold(), (
            step
        )
