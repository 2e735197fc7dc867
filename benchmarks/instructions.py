"""What the plugin costs mypy, in instructions of the processor: a cold, strict run over httpx, with it and without.

Valgrind counts them. The count depends neither on what else the machine does nor on its speed, and a second one
differs by less than 0.01 %, so that one run of each says what hundreds of timed ones do not. Beside ours are measured
a plugin in Python that does nothing, which is what mypy takes to ask any plugin that is not compiled, and one that
imports ours besides.

`python -m benchmarks.instructions`, from an environment with mypy, httpx and the package installed; `nox -s
benchmark_instructions` has the pinned releases. Exits with 1 if the plugin costs more than it may.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from pathlib import Path
from typing import Final

LIMIT: Final = 1.03
PACKAGE: Final = "httpx"

SETTINGS: Final = """\
[mypy]
strict = true
ignore_missing_imports = true
"""
NOTHING: Final = """\
from mypy.plugin import Plugin

def plugin(version: str) -> type[Plugin]:
    class Nothing(Plugin):
        pass
    return Nothing
"""
#: The plugins: the line of the configuration, and the file that it names, if it is one of these.
PLUGINS: Final = {
    "no plugin": ("", ""),
    "one that does nothing": ("plugins = nothing.py\n", NOTHING),
    "the same, importing ours": ("plugins = imported.py\n", "import httpstatus.mypy\n" + NOTHING),
    "httpstatus.mypy": ("plugins = httpstatus.mypy\n", ""),
}

_COUNT: Final = re.compile(r"I +refs: +([\d,]+)")


class TooLongError(Exception):
    """A count was given up after as many seconds as it was given."""


def needs_valgrind(parser: argparse.ArgumentParser) -> None:
    """End a command that cannot count."""
    if shutil.which("valgrind") is None:
        parser.error("valgrind is needed, and is not on PATH; on Debian: apt-get install valgrind")


def count(folder: Path, *arguments: str, seconds: float | None = None) -> int:
    """The instructions of a run of mypy in a folder.

    Raises `TooLongError` after `seconds`, and `RuntimeError` if mypy crashes.
    """
    command = ["valgrind", "--tool=cachegrind", "--cache-sim=no", f"--cachegrind-out-file={os.devnull}"]
    # Nothing that differs from one run to the next: no hash seed, no settings, no terminal.
    environment = {"PATH": os.environ["PATH"], "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(  # noqa: S603 - the command is our own
            [*command, sys.executable, "-m", "mypy", *arguments],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=seconds,
        )
    except subprocess.TimeoutExpired as error:
        raise TooLongError from error
    found = _COUNT.search(done.stderr)
    if done.returncode not in {0, 1} or found is None:
        raise RuntimeError(f"{' '.join(arguments)}: mypy ended with {done.returncode}: {done.stdout}{done.stderr}")
    return int(found[1].replace(",", ""))


def compile_all() -> None:
    """Write the bytecode of what mypy imports, for a run that has to compile it takes longer."""
    library = Path(sys.prefix) / "lib"
    subprocess.run([sys.executable, "-m", "compileall", "-q", str(library)], check=False)  # noqa: S603 - our own


def cold(name: str) -> int:
    """The instructions of a run over a copy of the package, without a cache, in a folder of its own."""
    line, text = PLUGINS[name]
    found = importlib.util.find_spec(PACKAGE)
    assert found is not None, f"{PACKAGE} is not installed"
    assert found.origin is not None
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        ignored = shutil.ignore_patterns("__pycache__", "*.so")
        shutil.copytree(Path(found.origin).parent, folder / PACKAGE, ignore=ignored)
        (folder / "mypy.ini").write_text(SETTINGS + line, encoding="utf-8")
        for file in re.findall(r"\w+\.py", line):
            (folder / file).write_text(text, encoding="utf-8")
        return count(folder, f"--cache-dir={os.devnull}", PACKAGE)


def main() -> int:
    """Print the instructions of each; 1 if ours takes more than it may."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.instructions", description=__doc__.partition("\n")[0])
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="how many runs at once; they do not disturb")
    options = parser.parse_args()
    needs_valgrind(parser)
    compile_all()
    print(f"mypy {version('mypy')} --strict, cold, over {PACKAGE} {version(PACKAGE)}, on {platform.python_version()}")
    with ThreadPoolExecutor(options.jobs) as pool:
        counts = dict(zip(PLUGINS, pool.map(cold, PLUGINS), strict=True))
    without = counts["no plugin"]
    for name, instructions in counts.items():
        print(f"{name:25} {instructions / 1e6:10,.1f} million instructions  {instructions / without:.4f}")
    ratio = counts["httpstatus.mypy"] / without
    if ratio > LIMIT:
        print(f"{ratio:.4f} is more than the {LIMIT} that the plugin may take")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
