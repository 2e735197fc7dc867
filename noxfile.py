"""Every task of the project, each in an environment of its own.

``nox`` runs what CI runs. ``nox -l`` lists the rest. With ``--newest`` behind ``--`` (``nox -s runtime -- --newest``)
a session takes the newest release of everything instead of the pinned one.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import re
import secrets
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import nox

if TYPE_CHECKING:
    from collections.abc import Iterable

nox.needs_version = ">=2026.10"
nox.options.default_venv_backend = "uv"
nox.options.reuse_existing_virtualenvs = True
# Elsewhere the last line says what was not tested for want of a Python.
nox.options.error_on_missing_interpreters = "CI" in os.environ
if sys.argv[1:2] in ([], ["--"]):
    # In a run of everything, sessions run side by side: none of them keeps all processors busy to its end.
    nox.options.parallel = os.cpu_count() or 1

PYTHONS = ("3.10", "3.11", "3.12", "3.13")
NEWEST = "--newest"
OLDEST_MYPY = "mypy==1.20.0"

if shutil.which("pyenv"):
    # pyenv's `python3.12` answers only where that version is switched on: switch on all of them.
    versions = subprocess.run(["pyenv", "versions", "--bare"], check=True, capture_output=True, text=True).stdout  # noqa: S607 - found just now
    os.environ["PYENV_VERSION"] = ":".join(versions.split())


def is_here(version: str) -> bool:
    """Whether a Python runs: a shim may stand for one that is switched off."""
    path = shutil.which(f"python{version}")
    return path is not None and subprocess.run([path, "-c", ""], check=False, capture_output=True).returncode == 0  # noqa: S603 - found just now


FOUND = tuple(filter(is_here, PYTHONS))
#: What a task takes that has no reason for a certain Python: the newest that is here, or else the one that runs nox.
LATEST = FOUND[-1] if FOUND else f"{sys.version_info.major}.{sys.version_info.minor}"
EARLIEST = FOUND[0] if FOUND else LATEST
#: The same for what reads TOML, for which 3.10 has no module.
WITH_TOMLLIB = "3.11" if LATEST == "3.10" else LATEST
#: What a task takes that has a reason for each: uv fetches those that are not here, if it may.
EACH = tuple(dict.fromkeys((*PYTHONS, LATEST)))
ENDS = tuple(dict.fromkeys((EARLIEST, LATEST)))

# What CI runs: what fails most often first, then what takes longest.  The rest is slower, or wants the network:
# CONTRIBUTING.md names it.
nox.options.sessions = [
    "lint",
    "typecheck",
    "modes",
    "libraries",
    f"plugin-{LATEST}",
    "plugin_oldest",
    "check",
    "pyodide",
    "runtime",
    "checkers",
    f"frameworks-{LATEST}",
    "stubs",
    "example_tests",
    "distribution",
    "corpus_tests",
    "docs",
    "generate",
]

# nox runs sessions that are side by side in processes of their own, which read this file again.
RUN = os.environ.setdefault("HTTPSTATUS_RUN_OF_NOX", str(os.getpid()))
IS_CHILD = str(os.getpid()) != RUN


def say_which_pythons() -> None:
    """Say in the last line which Pythons were tested, and what was not tested for want of one."""
    try:
        sessions = json.loads(REPORT.read_text(encoding="utf-8"))["sessions"]
    except FileNotFoundError:
        return  # nothing was run
    REPORT.unlink()
    tested: set[str] = set()
    missing: dict[str, set[str]] = {}
    for session in sessions:
        not_found = re.search(r"interpreter (\S+) not found", session["reason"] or "")
        if not_found:
            missing.setdefault(not_found[1], set()).add(session["name"])
            continue
        python = re.search(r"-(\d+\.\d+)|python='(\d+\.\d+)'", " ".join(session["signatures"]))
        tested.add(python[python.lastindex or 0] if python else LATEST)
    said = f"Tested on Python {listed(tested) or '(none)'}."
    if missing:
        tasks = ", ".join(sorted(set().union(*missing.values())))
        said += f" Not found, and so not tested: Python {listed(missing)}, on which these would have run: {tasks}."
    sys.stderr.write(f"{said}\n")


def listed(versions: Iterable[str]) -> str:
    """Write versions of Python one after the other, in their order."""
    return ", ".join(sorted(versions, key=lambda version: tuple(map(int, version.split(".")))))


if not IS_CHILD:
    # What came of each session.
    REPORT = Path(f".nox/report-{RUN}.json")
    nox.options.report = str(REPORT)
    atexit.register(say_which_pythons)
    atexit.register(shutil.rmtree, f".nox/.cache/wheel-{RUN}", ignore_errors=True)


def install(session: nox.Session, *names: str, package: bool = True) -> list[str]:
    """Install the named requirement files, and the built wheel; give back the session's other arguments."""
    arguments = [argument for argument in session.posargs if argument != NEWEST]
    suffix = "in" if NEWEST in session.posargs else "txt"
    for name in names:
        session.install("-r", f"requirements/{name}.{suffix}")
    if package:
        # The wheel, not an editable install: the tests see what a user gets.
        session.install("--no-deps", "--force-reinstall", wheel(session, suffix))
    return arguments


def wheel(session: nox.Session, suffix: str) -> str:
    """Build the wheel, once for all sessions of a run of nox; give its path."""
    folder = session.cache_dir / f"wheel-{RUN}"
    if not folder.exists():
        if suffix == "txt":
            session.env["UV_BUILD_CONSTRAINT"] = str(Path("requirements/build.txt").resolve())
        built = session.create_tmp()
        session.run_install("uv", "build", "--quiet", "--wheel", f"--out-dir={built}", ".")
        with contextlib.suppress(OSError):  # another session was faster
            Path(built).rename(folder)
        del session.env["TMPDIR"]  # it was that folder
    return next(map(str, folder.glob("*.whl")), ".")  # with `--no-install` there is none, and none is wanted


def checking(arguments: list[str]) -> list[str]:
    """Ask a generator whether anything would change, unless it is to write."""
    return [argument for argument in arguments if argument != "--write"] if "--write" in arguments else ["--check"]


# The schema of each file that GitHub reads.
GITHUB_FILES = {
    "dependabot": ".github/dependabot.yml",
    "github-issue-config": ".github/ISSUE_TEMPLATE/config.yml",
    "github-issue-forms": ".github/ISSUE_TEMPLATE/*-*.yml",
    "github-workflows": ".github/workflows/*.yml",
}


@nox.session(python=LATEST, allow_parallel=True)
def lint(session: nox.Session) -> None:
    """Check style, formatting, the layers of the plugin, and the files for GitHub."""
    install(session, "lint", package=False)
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("lint-imports", "--no-cache", env={"PYTHONPATH": "plugin"})
    session.run("zizmor", "--offline", "--no-progress", "--quiet", ".")
    for schema, files in GITHUB_FILES.items():
        session.run("check-jsonschema", f"--builtin-schema=vendor.{schema}", *map(str, sorted(Path().glob(files))))


@nox.session(python=LATEST)
def actionlint(session: nox.Session) -> None:
    """Check the workflows; what it installs is fetched from GitHub."""
    install(session, "actionlint", package=False)
    session.run("actionlint")


RELEASE = "--release"


@nox.session(python=LATEST, allow_parallel=True)
def distribution(session: nox.Session) -> None:
    """Build what is published in `dist/`, and check it; ``-- --release v1.2.3`` first, that it may be released so."""
    arguments = install(session, "distribution", package=False)
    if RELEASE in arguments:
        session.run("python", "release.py", *(argument for argument in arguments if argument != RELEASE))
        arguments = []
    shutil.rmtree("dist", ignore_errors=True)
    session.run("hatchling", "build", "-d", "dist")
    built = sorted(map(str, Path("dist").iterdir()))
    session.run("twine", "check", "--strict", *built)
    session.run("validate-pyproject", "pyproject.toml")
    session.run("check-wheel-contents", "dist")
    session.run("pyroma", "--min=10", *(name for name in built if name.endswith(".tar.gz")))
    # Fails on a file that is no fragment.
    session.run("towncrier", "build", "--draft", "--version=next")
    session.run("python", "-m", "pytest", "tests/distribution", *arguments)


@nox.session(python=WITH_TOMLLIB, allow_parallel=True)
def typecheck(session: nox.Session) -> None:
    """Type-check the project's own code, with its own plugin."""
    arguments = install(session, "typecheck")
    session.run("mypy", *arguments)


# One process for each processor; beside other sessions, two.
PARALLEL = "--numprocesses=2" if IS_CHILD else "--numprocesses=auto"
# What one run of mypy prints serves a group of tests.
GROUPED = (PARALLEL, "--dist=loadgroup")
# What mypy prints about statuses.
CASES = (*GROUPED, "tests/statuses", "tests/rules", "tests/plugin")
CASE_FILES = "tests/rules/test_rules.py"
PROPERTIES = ("tests/properties", "--ignore=tests/properties/test_plain_ints.py")
# What does not depend on the Python: the configuration, the rules about conditions, plain ints.
ONCE = ("tests/configuration", "tests/conditions", "tests/properties")
# What takes long, and finds little that the rest does not: the session `matrix` has it.
MOST = ("-m", "not matrix")


@nox.session(python=ENDS, allow_parallel=True)
def plugin(session: nox.Session) -> None:
    """Test what mypy prints with the plugin: all of it on the newest Python; by name, the case files on the oldest."""
    arguments = install(session, "test")
    tests = (*CASES, *ONCE, *MOST) if session.python == LATEST else (*GROUPED, CASE_FILES)
    session.run("pytest", *tests, *arguments)


@nox.session(python=EARLIEST, allow_parallel=True)
def plugin_oldest(session: nox.Session) -> None:
    """Test what mypy prints about statuses with the plugin: the oldest mypy that will do, on the case files.

    `matrix` has the rest.
    """
    arguments = install(session, "test")
    session.install(OLDEST_MYPY)
    session.run("pytest", *GROUPED, "tests/rules", *arguments)


@nox.session(python=LATEST)
def coverage(session: nox.Session) -> None:
    """Name each line of the plugin, and branch of its conditions, that no test reaches; ``-- --write`` counts them."""
    arguments = install(session, "test", "modes", "coverage")
    session.run("coverage", "erase")
    # What is measured takes longer than Hypothesis allows elsewhere.
    measured = ("coverage", "run", "-m", "pytest", "-p", "no:cacheprovider", "--hypothesis-profile=ci")
    # What calls the plugin itself runs in the process that is waited for: pytest-xdist kills one that writes for long.
    session.run(*measured, "tests/conditions", "tests/plugin")
    started = ("tests/statuses", "tests/rules", "tests/configuration", "tests/modes", "tests/check")
    session.run(*measured, *GROUPED, *MOST, *started)
    session.run("coverage", "combine", "--quiet")
    report = str(Path(session.create_tmp()) / "coverage.json")
    session.run("coverage", "json", "--quiet", "-o", report)
    session.run("python", "-m", "mutation.reached", report, *arguments)


@nox.session(python=LATEST)
def mutation(session: nox.Session) -> None:
    """Change the plugin, the enum and the generator in one place at a time, and count what no test notices.

    All of it takes a night: ``-- conditions --minutes 60`` draws of one part as many as an hour has room for.
    """
    arguments = install(session, "test", "mutation")
    session.run("python", "-m", "pytest", "tests/mutation")
    session.run("python", "-m", "mutation", *arguments)


@nox.session(python=LATEST)
def properties(session: nox.Session) -> None:
    """Hold many random programs to what is true of each, from another seed each time; ``-- --minutes=480`` goes on."""
    arguments = install(session, "test")
    minutes = [int(argument.removeprefix("--minutes=")) for argument in arguments if argument.startswith("--minutes=")]
    arguments = [argument for argument in arguments if not argument.startswith("--minutes=")]
    end = time.monotonic() + 60 * sum(minutes)
    while True:
        drawn = {
            "HTTPSTATUS_PROGRAMS": os.environ.get("HTTPSTATUS_PROGRAMS", "2000"),
            "HTTPSTATUS_SEED": os.environ.get("HTTPSTATUS_SEED", str(secrets.randbelow(2**32))),
        }
        session.run("pytest", "tests/properties", *arguments, env=drawn)
        if time.monotonic() >= end or "HTTPSTATUS_SEED" in os.environ:
            return


@nox.session(python=LATEST)
def lock(session: nox.Session) -> None:
    """Pin the newest release of everything that the tasks install."""
    install(session, "nox", package=False)
    for source in sorted(Path("requirements").glob("*.in")):
        session.run(
            *("uv", "pip", "compile", "--quiet", "--upgrade", "--universal", "--python-version=3.10"),
            *("--no-header", "--no-annotate", f"--output-file={source.with_suffix('.txt')}", str(source)),
        )


@nox.session(python=LATEST, allow_parallel=True)
def libraries(session: nox.Session) -> None:
    """Hold each row of the plugin's table of libraries against the library's real release."""
    arguments = install(session, "libraries")
    session.run("pytest", *GROUPED, "tests/libraries", *arguments)


@nox.session(python=WITH_TOMLLIB)
def corpus(session: nox.Session) -> None:
    """Run mypy on published packages, with and without the plugin, and print what differs and is not judged."""
    arguments = install(session, "corpus")
    session.run("python", "-m", "corpus", *arguments)


@nox.session(python=WITH_TOMLLIB)
def declared(session: nox.Session) -> None:
    """Move a published project to `AnyStatusCode`, and print how many comparisons become known."""
    install(session, "corpus")
    session.run("python", "-m", "corpus.declared")


@nox.session(python=WITH_TOMLLIB)
def planted(session: nox.Session) -> None:
    """Plant mistakes in published packages, one at a time, and count which are found."""
    arguments = install(session, "corpus")
    session.run("python", "-m", "corpus.plant", *arguments)


@nox.session(python=WITH_TOMLLIB, allow_parallel=True)
def corpus_tests(session: nox.Session) -> None:
    """Test how what `corpus` finds is held against what was judged."""
    arguments = install(session, "test", "corpus", package=False)
    session.run("python", "-m", "pytest", "tests/corpus", *arguments)


@nox.session(python=LATEST)
def example(session: nox.Session) -> None:
    """Run mypy with the plugin on the example, and print what it finds."""
    install(session, "example")
    session.chdir("examples")
    session.run("mypy", success_codes=[1])


@nox.session(python=LATEST, allow_parallel=True)
def example_tests(session: nox.Session) -> None:
    """Hold mypy's findings in the example against what was planted there, and see that the example works."""
    arguments = install(session, "example")
    session.run("pytest", "tests/example", "examples/tests", *arguments, env={"PYTHONPATH": "examples"})


@nox.session(python=EACH, allow_parallel=True)
def runtime(session: nox.Session) -> None:
    """Test the enum and the command, and the examples of the documentation: by name, on the oldest Python, too."""
    arguments = install(session, "test")
    # The pages start mypy many times: in a run of everything, once.
    with_pages = (LATEST,) if IS_CHILD else ENDS
    pages = () if session.python in with_pages else ("--ignore=tests/runtime/test_examples.py",)
    # `python -m`: the generator, which some tests call, is found in the checkout.
    session.run("python", "-m", "pytest", "tests/runtime", *pages, *arguments)


#: What mypy depends on, but for librt.
OF_MYPY = ("mypy-extensions", "pathspec", "typing-extensions")


@nox.session(python=LATEST, allow_parallel=True)
def pyodide(session: nox.Session) -> None:
    """Test the enum on newer Pythons, compiled to WebAssembly; ``-- tests/rules``: what mypy prints there."""
    arguments = install(session, "pyodide", package=False)
    suffix = "in" if NEWEST in session.posargs else "txt"
    folder = Path("tests/pyodide")
    session.run_install("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", f"--prefix={folder}")
    for name in json.loads((folder / "package.json").read_text(encoding="utf-8"))["dependencies"]:
        version = name.removeprefix("pyodide-")
        packages = session.cache_dir / f"pyodide-{version}"
        pure = (f"--target={packages}", "--python-platform=wasm32-pyodide2024", f"--python-version={version}")
        pinned = ("--only-binary=:all:", f"--constraints=requirements/pyodide.{suffix}")
        session.install(*pure, *pinned, "hypothesis", "pytest", "typeguard", *OF_MYPY)
        # Without librt, which is in C: tests/pyodide has a stand-in.
        session.install(*pure, *pinned, "--no-deps", "mypy")
        session.install(*pure, "--no-deps", "--reinstall", wheel(session, suffix))
        tests = arguments or ("tests/runtime", "tests/typing/test_cases.py")
        session.run("node", str(folder / "run.mjs"), version, str(packages), ".", *tests)


@nox.session(python=LATEST, allow_parallel=True)
def check(session: nox.Session) -> None:
    """Test `httpstatus check` on trees as real ones are."""
    arguments = install(session, "test", "modes")
    session.run("pytest", PARALLEL, "tests/check", *arguments)


@nox.session(python=ENDS, allow_parallel=True)
def frameworks(session: nox.Session) -> None:
    """Hand members to servers, clients and libraries, over real connections, and in the eyes of mypy."""
    arguments = install(session, "frameworks")
    session.run("pytest", "tests/frameworks", *arguments)
    if session.python == LATEST:
        # On 3.10 and 3.11 checkers take `404 in HTTPStatus` for an error, as it is for the standard library's class.
        cache = f"--cache-dir={session.cache_dir / 'frameworks'}"  # `typecheck` may be running
        session.run("mypy", cache, *map(str, sorted(Path("tests/frameworks").glob("*.py"))))


@nox.session(python=EACH)
def benchmark_runtime(session: nox.Session) -> None:
    """Measure the enum against the standard library's; fail where it is slower than it may be."""
    arguments = install(session, "benchmark")
    session.run("python", "-m", "compileall", "-q", str(Path(session.virtualenv.location) / "lib"))
    options = ("-q", "-s", "-p", "no:cacheprovider", "--benchmark-quiet", "--benchmark-timer=time.process_time")
    session.run("pytest", *options, "benchmarks/runtime.py", *arguments)


@nox.session(python=LATEST, allow_parallel=True)
def docs(session: nox.Session) -> None:
    """Make the pages of the documentation in `site/`; a broken link or reference is an error."""
    arguments = install(session, "docs")
    session.run("zensical", "build", "--clean", "--strict", *arguments)


@nox.session(python=LATEST)
def site_browser(session: nox.Session) -> None:
    """Open every page in Chromium, Debian's, which it installs; ``-- --pictures FOLDER`` keeps a picture of each."""
    arguments = install(session, "docs", "site_browser")
    if not shutil.which("chromium"):
        command = ("apt-get", "install", "--yes", "--no-install-recommends", "chromium", "fonts-dejavu-core")
        session.run(*command, external=True)
    session.run("zensical", "build", "--clean", "--strict")
    session.run("pytest", "tests/site", *arguments)


@nox.session(python=LATEST, allow_parallel=True)
def generate(session: nox.Session) -> None:
    """See that every file that is drawn from another is as it would be drawn now; ``-- --write`` draws them."""
    arguments = install(session, "test", package=False)
    session.run("python", "-m", "generator", *checking(arguments))


@nox.session(python=EACH, allow_parallel=True)
def stubs(session: nox.Session) -> None:
    """Hold the stubs against the modules, and the cases about types against the interpreter; once, against checkers."""
    install(session, "test", "checkers")
    with session.chdir(session.create_tmp()):
        session.run("stubtest", "httpstatus")
    if session.python != LATEST:
        session.run("python", "-m", "pytest", "tests/typing/test_cases.py")
        return
    session.run("python", "-m", "pytest", "tests/typing")
    # By themselves, since the generator follows the checkout and not the wheel.
    session.run("python", "-m", "pytest", "tests/generator")
    with session.chdir(session.create_tmp()):
        session.run("pyright", "--verifytypes", "httpstatus", "--ignoreexternal")
    session.run("pyrefly", "coverage", "check", "--strict", *map(str, sorted(Path("stubs").rglob("*.pyi"))))


# Half of the table is about the standard library, which differs.
@nox.session(python=PYTHONS[-1], allow_parallel=True)
def checkers(session: nox.Session) -> None:
    """See that the table of what each type checker knows is as they would fill it now; ``-- --write`` fills it."""
    arguments = install(session, "checkers")
    session.run("python", "-m", "generator.checker_table", *checking(arguments))


@nox.session(python=LATEST)
def benchmark_checking(session: nox.Session) -> None:
    """Measure what importing our class costs each type checker, against the standard library's."""
    arguments = install(session, "checkers")
    session.run("python", "-m", "benchmarks.checking", *arguments)


@nox.session(python=LATEST, allow_parallel=True)
def modes(session: nox.Session) -> None:
    """Hold mypy to one answer in most of its modes, and see that it never crashes; `matrix` does so in all of them."""
    arguments = install(session, "test", "modes")
    session.run("pytest", *GROUPED, *MOST, "tests/modes", *arguments)


@nox.session
@nox.parametrize(
    ("python", "mypy"),
    [("3.10", "1.20.0"), ("3.11", "1.20.2"), ("3.12", "2.0.0"), ("3.13", "2.4.1")],
    ids=["oldest", "last 1", "2.0", "newest"],
)
def matrix(session: nox.Session, mypy: str) -> None:
    """All that depends on mypy, on the oldest one, the last 1.x, 2.0 and the newest, each on a fitting Python."""
    arguments = install(session, "test", "modes")
    session.install(f"mypy=={mypy}")
    session.run("pytest", *CASES, *PROPERTIES, *arguments)
    session.run("pytest", *GROUPED, "tests/modes", "tests/check", *arguments)


@nox.session(python=LATEST)
def interpreted(session: nox.Session) -> None:
    """Test what mypy prints with the plugin where mypy is not compiled."""
    arguments = install(session, "test", "modes")
    session.install("--reinstall-package=mypy", "--no-binary=mypy", "-r", "requirements/test.txt")
    session.run("python", "-c", "import mypy.build as b; assert b.__file__.endswith('.py'), b.__file__")
    session.run("pytest", *CASES, *arguments)
    session.run("pytest", PARALLEL, *MOST, "tests/modes/test_modes.py", *arguments)


#: mypy as it will be; what begins with ``--mypy=`` behind ``--`` names another place, such as a checkout.
MYPY_TO_COME = "--mypy=git+https://github.com/python/mypy"


@nox.session(python=LATEST)
def development(session: nox.Session) -> None:
    """Test what mypy prints with the plugin where mypy is as it is developed; ``-- --mypy=FOLDER`` takes a checkout."""
    arguments = install(session, "test", "modes")
    (source,) = [argument for argument in arguments if argument.startswith("--mypy=")] or [MYPY_TO_COME]
    arguments = [argument for argument in arguments if argument != source]
    # Not compiled, which takes long and finds nothing more.
    session.install(
        "--reinstall-package=mypy", f"mypy @ {_address(source.removeprefix('--mypy='))}", env={"MYPY_USE_MYPYC": "0"}
    )
    session.run("mypy", "--version")
    session.run("pytest", *CASES, *arguments)
    session.run("pytest", PARALLEL, *MOST, "tests/modes/test_modes.py", "tests/modes/test_missing.py", *arguments)


def _address(source: str) -> str:
    """Give the address of a folder; what is one stays."""
    return source if "://" in source else Path(source).resolve().as_uri()


@nox.session(python=LATEST)
def crashes(session: nox.Session) -> None:
    """Check all of mypy's test data, the standard library and many random programs, with and without the plugin."""
    arguments = install(session, "test", "modes")
    session.run("pytest", PARALLEL, "tests/modes/test_crashes.py", *arguments, env={"HTTPSTATUS_ALL_PROGRAMS": "1"})


@nox.session(python=LATEST)
def benchmark_plugin(session: nox.Session) -> None:
    """Measure what the plugin costs mypy in time and memory."""
    arguments = install(session, "benchmark_plugin")
    session.run("python", "-m", "compileall", "-q", str(Path(session.virtualenv.location) / "lib"))
    session.run("python", "benchmarks/plugin.py", *arguments)


@nox.session(python=LATEST)
def benchmark_instructions(session: nox.Session) -> None:
    """Count the instructions that the plugin costs mypy; fail where they are more than they may be."""
    arguments = install(session, "benchmark_plugin")
    session.run("python", "-m", "benchmarks.instructions", *arguments)


@nox.session(python=LATEST)
def benchmark_growth(session: nox.Session) -> None:
    """Count the instructions that the plugin adds to programs of many shapes; fail where they grow too fast."""
    arguments = install(session, "benchmark_plugin")
    session.run("python", "-m", "benchmarks.growth", *arguments)
