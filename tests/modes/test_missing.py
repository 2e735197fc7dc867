"""Where mypy lacks something that the plugin relies on, one feature is given up, in one line, and nothing else."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import httpstatus_mypy
import mypy.version
import pytest
from mypy.literals import __file__ as a_file_of_mypy
from running import SETTINGS, Project

if TYPE_CHECKING:
    from collections.abc import Iterator

INTERNALS: Final = Path(httpstatus_mypy.__file__).parent / "internals"
MODULES: Final = {path.stem: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(INTERNALS.glob("*.py"))}
FUNCTIONS: Final = [
    (f"{module}.{owner.name}" if isinstance(owner, ast.ClassDef) else module, node.name)
    for module, tree in MODULES.items()
    for owner in (tree, *(node for node in tree.body if isinstance(node, ast.ClassDef)))
    for node in owner.body
    if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
]

# What is imported from mypy where it is used.
IMPORTED: Final = sorted(
    {
        (statement.module, alias.name)
        for tree in MODULES.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        for statement in ast.walk(node)
        if isinstance(statement, ast.ImportFrom) and (statement.module or "").startswith("mypy.")
        for alias in statement.names
    }
)

# What is given up without each of them: nothing of the plugin's inside is used that has no row here.
LOST: Final = {
    "daemon.check_again": "equality side_by_side",
    "reporting.Reporter.say": "patterns",
    "reporting.Reporter.is_quiet": (
        "arguments asserted assertions construction equality identity membership patterns ranges side_by_side "
        "stored swallowed tables"
    ),
    "reporting.Reporter.is_enabled": "arguments asserted construction equality membership patterns ranges side_by_side",
    "reporting.Reporter.depth_of_call": (
        "arguments asserted assertions construction identity membership patterns ranges stored swallowed tables"
    ),
    "reporting.Reporter.depth_of_container": "membership ranges",
    "reporting.Reporter.depth_of_override": "stored",
    "reporting.Reporter.depth_of_operator": "asserted equality ranges side_by_side",
    "reporting.Reporter.is_trial": (
        "arguments asserted assertions construction equality identity membership patterns ranges side_by_side "
        "stored swallowed tables"
    ),
    "reporting.Reporter.report": (
        "arguments asserted assertions construction equality identity membership patterns ranges side_by_side "
        "stored swallowed tables"
    ),
    "reporting.Reporter.token": "asserted equality ranges side_by_side",
    "reporting.Reporter.accept_operator": "equality ranges side_by_side",
    "reporting.Reporter.report_overlap": "equality",
    "reporting.Reporter.accept_container": "membership ranges",
    "reporting.Reporter.watch_overlaps": "equality membership patterns ranges",
    "reporting.Reporter.note_narrowed": "equality membership patterns ranges",
    "reporting._Heard.among": (
        "arguments asserted assertions construction equality identity membership patterns ranges side_by_side "
        "stored swallowed tables"
    ),
    "types.enum_value": "attributes",
    "types.enum_name": "attributes",
    "types.signed_int": "patterns",
    "types.set_full_name": "subclasses",
    "types.key": "construction",
    "types.is_subtype": "expected_replies",
    "types.listed": "ranges",
    "types.checker_of": (
        "arguments asserted assertions attributes construction expected_replies identity patterns swallowed"
    ),
    "types.is_narrowed": "equality membership ranges",
    "types.starred": "membership ranges",
    "types.Checker.stored_type": (
        "arguments asserted assertions construction equality identity membership patterns ranges side_by_side "
        "swallowed tables"
    ),
    "types.Checker.declared_type": "asserted assertions equality membership patterns ranges tables",
    "types.Checker.store_type": "equality membership ranges",
    "types.Checker.expected_type": "expected_replies",
    "types.Checker.current_tree": (
        "arguments asserted assertions attributes by_getattr construction equality expected_replies identity "
        "membership patterns ranges side_by_side stored swallowed tables"
    ),
    "types.Checker.pattern_subject": "patterns",
    "mypy.checkexpr.try_getting_literal": "equality",
    "mypy.errors.ErrorWatcher": "equality membership patterns ranges",
    "mypy.literals.literal": "equality membership ranges",
    "mypy.literals.literal_hash": "construction",
    "mypy.nodes.LITERAL_TYPE": "equality membership ranges",
    "mypy.plugins.default.int_pos_callback": "patterns",
    "mypy.plugins.enums.enum_name_callback": "attributes",
    "mypy.plugins.enums.enum_value_callback": "attributes",
}

# The features that what is found in a module of the cases comes from.
FEATURES: Final = {
    "supply": {"equality"},
    "equality": {"equality", "attributes"},
    "membership": {"membership"},
    "patterns": {"patterns"},
    "construction": {"construction", "attributes", "aliases", "equality"},
    "plain": {"equality", "membership", "arguments"},
    "ranges": {"ranges"},
    "stored": {"stored", "arguments"},
    "conditions": {"equality", "membership", "ranges", "assertions", "patterns"},
}

_GIVEN_UP: Final = re.compile(r"note: httpstatus gives up on (\w+) with mypy (\S+) \(")


# What is to be broken is not in the text of the plugin: mypy would not take what is in a cache.
BROKEN: Final = "import os\n\nexec(os.environ['BROKEN'])\nfrom httpstatus.mypy import plugin\n"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = Project(tmp_path / "project")
    project.write("mypy.ini", SETTINGS.replace("httpstatus.mypy", "broken.py").replace("show_traceback = true\n", ""))
    project.write("broken.py", BROKEN)
    return project


@pytest.fixture(scope="module")
def errors_without(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Where mypy finds what without the plugin, but for what the plugin may see otherwise."""
    project = Project(tmp_path_factory.mktemp("bare") / "project")
    project.write("mypy.ini", re.sub("(?m)^(plugins|enable_error_code) = .*$", "", SETTINGS))
    errors = {line for line in project.check("-p", "app", "--cache-dir=/dev/null") if ": error: " in line}
    judged = {line for line in errors if re.search(r"\[(comparison-overlap|unreachable)\]", line)}
    return set(map(place, errors - judged - unexhausted(errors)))


def lost(project: Project, errors_without: set[str], break_it: str) -> str:
    """Check the cases with something broken; give the features that are given up, and see that no other one is."""
    given_up: list[str] = []
    lines = []
    # What is for the daemon is asked for where its cache is written too.
    mode = ("--cache-fine-grained",) if "daemon.check_again" in break_it else ()
    for line in project.anew(*mode, environment={"BROKEN": break_it}):
        said = _GIVEN_UP.search(line)
        if said:
            assert said[2] == mypy.version.__version__, line
            given_up.append(said[1])
        else:
            lines.append(line)
    assert given_up
    assert len(given_up) == len(set(given_up)), "each is said once"
    whole = Project(project.folder.with_name("whole")).cold()
    for module, features in FEATURES.items() if "checker_of" not in break_it else ():
        if not features & set(given_up):
            assert of(module, lines) == of(module, whole)
    assert errors_without <= set(map(place, lines)), "what mypy finds without the plugin is still there"
    return " ".join(sorted(given_up))


def unexhausted(errors: set[str]) -> set[str]:
    """What mypy says about a `match` that, as the plugin sees, has all cases."""
    return {line for line in errors if "Missing return" in line or "assert_never" in line}


def place(line: str) -> str:
    """The line in which something was found, and its code: the plugin may word it otherwise, of a part of it."""
    return re.sub(r":\d+: error: .*  (?=\[)", " ", line)


def of(module: str, lines: list[str]) -> list[str]:
    return [line for line in lines if re.match(rf"app[/\\]{module}\.py:", line)]


@pytest.mark.parametrize(("owner", "function"), FUNCTIONS)
def test_without_one_internal_the_rest_works(
    project: Project, errors_without: set[str], owner: str, function: str
) -> None:
    missing = [(owner, function)]
    if function == "say":
        missing.append(("types", "signed_int"))  # or there is nothing to say
    assert LOST.get(f"{owner}.{function}") == lost(
        project,
        errors_without,
        "import httpstatus_mypy.internals.daemon as daemon\n"
        "import httpstatus_mypy.internals.reporting as reporting\n"
        "import httpstatus_mypy.internals.types as types\n"
        "def gone(*arguments, **named):\n"
        "    raise AttributeError('it is gone')\n" + "".join(f"{owner}.{name} = gone\n" for owner, name in missing),
    )


@pytest.mark.skipif(a_file_of_mypy.endswith(".py"), reason="an interpreted mypy needs them itself")
@pytest.mark.parametrize(("module", "name"), IMPORTED)
def test_without_one_function_of_mypy_the_rest_works(
    project: Project, errors_without: set[str], module: str, name: str
) -> None:
    assert LOST.get(f"{module}.{name}") == lost(
        project, errors_without, f"import mypy.build\nimport {module}\ndel {module}.{name}\n"
    )


#: What any plugin for mypy imports: the nodes and types that hooks are handed, and what is done with these.
OF_PLUGINS: Final = {
    f"mypy.{name}"
    for name in (
        *("errorcodes", "errors", "nodes", "options", "patterns", "plugin", "types", "version"),
        *("expandtype", "maptype", "server.trigger", "typeops", "typevars"),
    )
}


def test_what_is_of_mypys_inside_is_imported_in_internals_alone() -> None:
    elsewhere = {
        (path.name, statement.module)
        for path in sorted(INTERNALS.parent.rglob("*.py"))
        if path.parent != INTERNALS
        for statement in _run_imports(ast.parse(path.read_text(encoding="utf-8")))
        if (statement.module or "").startswith("mypy.") and statement.module not in OF_PLUGINS
    }
    assert elsewhere == set()


def _run_imports(tree: ast.AST) -> Iterator[ast.ImportFrom]:
    """All `from ... import` but those for annotations."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ImportFrom):
            yield node
        elif not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
            yield from _run_imports(node)


def test_each_internal_has_a_row_that_says_what_is_lost_without_it() -> None:
    assert LOST.keys() == {".".join(one) for one in (*FUNCTIONS, *IMPORTED)}


def test_on_a_newer_mypy_than_was_tested_the_plugin_is_silent_and_works(project: Project) -> None:
    whole = Project(project.folder.with_name("whole")).cold()
    newer = "import mypy.version\nmypy.version.__version__ = '99.0'\n"
    assert project.check("-p", "app", "--cache-dir=/dev/null", environment={"BROKEN": newer}) == whole


CURE = "pip install --upgrade 'typed-httpstatus[mypy]'"


def entry_with_a_mypy(folder: Path, source: str) -> str:
    """What importing the entry prints, where mypy is another one."""
    (folder / "mypy").mkdir()
    (folder / "mypy" / "__init__.py").write_text(source, encoding="utf-8")
    (folder / "mypy" / "version.py").write_text("__version__ = '1.19.1'\n", encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-c", "try:\n    import httpstatus.mypy\nexcept ImportError as error:\n    print(error)"],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(folder)},
    )
    assert not run.stderr
    return run.stdout


def test_without_mypy_one_line_says_what_to_install(tmp_path: Path) -> None:
    said = entry_with_a_mypy(tmp_path, "raise ModuleNotFoundError(\"No module named 'mypy'\")")
    assert said == (f"httpstatus.mypy needs mypy 1.20 or newer, and there is none here: {CURE}\n")


def test_with_a_mypy_that_is_too_old_one_line_says_what_to_install(tmp_path: Path) -> None:
    said = entry_with_a_mypy(tmp_path, "")
    assert said == (f"httpstatus.mypy needs mypy 1.20 or newer, and this is 1.19.1: {CURE}\n")
