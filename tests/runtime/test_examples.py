"""Every example in the README, in the pages and in the docstrings is run, and does what the text says.

In the Markdown files a block is run by its language:

- `python`: executed; the blocks of a file go on from each other. With prompts (`>>>`) the output is compared.
- `console`: each line that starts with `$ ` is a command for the shell; after it comes what it prints.

An HTML comment right above a block changes that: `<!-- file: NAME -->` writes the block to a file, which the
commands of that page find in their directory, those above it as well; `<!-- read: NAME -->` has mypy read it as its
configuration; `<!-- not run: REASON -->` leaves it alone. What configures something (`ini`, `toml`, `yaml`) has one of
the three. In the expected output, `...` stands for anything.
"""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

import httpstatus
import httpstatus._classes
import httpstatus.client

ROOT = Path(__file__).resolve().parents[2]
# Those in `docs/rules` are programs for mypy, not to be run: `tests/rules/test_pages.py` has them.
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(
    r"^(?:<!-- (?P<mark>file|read|not run): (?P<text>.*?) -->\n+)?"
    r"^```(?P<language>\w*)(?: title=\"(?P<title>[^\"\n]*)\")?[^\n]*\n(?P<body>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
OPTIONS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


class Block(NamedTuple):
    """A code block of a page."""

    language: str
    body: str
    mark: str | None
    text: str | None
    title: str | None
    line: int


def blocks(text: str) -> list[Block]:
    """Find the code blocks of a page."""
    return [
        Block(m["language"], m["body"], m["mark"], m["text"], m["title"], text.count("\n", 0, m.start("body")) + 1)
        for m in BLOCK.finditer(text)
    ]


def run_python(block: Block, names: dict[str, object], where: str) -> None:
    if ">>> " not in block.body:
        # Not with the `__future__` of this file: a reader's file has none.
        code = compile("\n" * (block.line - 1) + block.body, where, "exec", dont_inherit=True)
        exec(code, names)  # noqa: S102 (our own pages)
        return
    example = doctest.DocTestParser().get_doctest(block.body, names, where, where, block.line - 1)
    example.globs = names  # so that the next block goes on from this one
    report: list[str] = []
    doctest.DocTestRunner(optionflags=OPTIONS).run(example, out=report.append, clear_globs=False)
    assert not report, "".join(report)


def run_console(block: Block, folder: Path, where: str) -> None:
    scripts = str(Path(sys.executable).parent)
    environment = {**os.environ, "PATH": scripts + os.pathsep + os.environ["PATH"], "COLUMNS": "80"}
    # Stubs of the libraries that a page uses, and a reader has.
    environment["MYPYPATH"] = str(ROOT / "tests" / "stand_ins")
    for text in re.split(r"^\$ ", block.body, flags=re.MULTILINE)[1:]:
        line, _, expected = text.partition("\n")
        result = subprocess.run(
            ["sh", "-c", line],  # noqa: S607 (the shell of this system, as a reader has it)
            cwd=folder,
            env=environment,
            text=True,
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        same = doctest.OutputChecker().check_output(expected, result.stdout, doctest.ELLIPSIS)
        assert same, f"{where}:{block.line}: $ {line}\nexpected:\n{expected}\nprinted:\n{result.stdout}"


def write(block: Block, folder: Path) -> None:
    path = folder / (block.text or "")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(block.body, encoding="utf-8")


def run_page(text: str, folder: Path, where: str) -> int:
    """Run the blocks of a page, and count those that were run."""
    names: dict[str, object] = {"__name__": "example"}
    ran = 0
    files = [block for block in blocks(text) if block.mark == "file"]
    assert len(files) == len({block.text for block in files}), f"{where}: gives a file of one name twice"
    for block in files:
        assert block.title in {None, block.text}, f"{where}:{block.line}: {block.text} has another file's title"
        write(block, folder)
    for block in blocks(text):
        if block.mark == "not run":
            assert block.text, f"{where}:{block.line}: give the reason why it is not run"
            continue
        if block.mark == "file":
            pass
        elif block.mark == "read":
            write(block, folder / f"line {block.line}")
            command = f"mypy --config-file 'line {block.line}/{block.text}' -c pass"
            run_console(block._replace(body=f"$ {command}\nSuccess: no issues found in 1 source file\n"), folder, where)
        elif block.language in {"python", "pycon"}:
            run_python(block, names, where)
        elif block.language == "console":
            run_console(block, folder, where)
        else:
            to_be_run = block.language in {"", "sh", "bash", "shell", "py"}
            assert not to_be_run, f"{where}:{block.line}: say console, python or text, not {block.language!r}"
            assert block.language == "text", f"{where}:{block.line}: say which file it is, or why it is not run"
            continue
        ran += 1
    return ran


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_examples_of_a_page_do_what_it_says(page: Path, tmp_path: Path) -> None:
    run_page(page.read_text(encoding="utf-8"), tmp_path, str(page.relative_to(ROOT)))


def test_every_page_is_in_the_navigation() -> None:
    named = re.findall(r"([\w/-]+\.md)$", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.MULTILINE)
    docs = ROOT / "docs"
    assert sorted(named) == sorted(page.relative_to(docs).as_posix() for page in docs.rglob("*.md"))


def test_the_readme_is_read_in_one_sitting() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 250


@pytest.mark.parametrize("module", [httpstatus, httpstatus.client, httpstatus._classes], ids=lambda m: m.__name__)
def test_the_examples_of_the_docstrings_hold(module: object) -> None:
    tests = doctest.DocTestFinder().find(module)
    report: list[str] = []
    for test in tests:
        doctest.DocTestRunner(optionflags=OPTIONS).run(test, out=report.append)
    assert not report, "".join(report)


def test_the_package_has_examples_in_its_docstrings() -> None:
    assert sum(len(test.examples) for test in doctest.DocTestFinder().find(httpstatus)) >= 7


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ("```python\nassert 1 == 2, 3\n```", "3"),
        ("```python\n>>> 1 + 1\n3\n```", "Expected:"),
        ("```python\nx = 1\n```\n```python\n>>> x\n2\n```", "Expected:"),
        ("```console\n$ python -c 'print(1)'\n2\n```", "printed: 1"),
        (
            "<!-- file: a/b.py -->\n```python\nprint(3)\n```\n```console\n$ python a/b.py\n4\n```",
            "printed: 3",
        ),
        ("```\nls\n```", "say console, python or text"),
        ("```ini\n[mypy]\n```", "say which file it is"),
        ("<!-- read: mypy.ini -->\n```ini\n[mypy]\nstrickt = True\n```", "Unrecognized option"),
        ("<!-- file: a -->\n```text\n1\n```\n<!-- file: a -->\n```text\n2\n```", "a file of one name twice"),
    ],
)
def test_an_example_that_is_wrong_is_noticed(page: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(AssertionError) as raised:
        run_page(page, tmp_path, "page.md")
    assert message in " ".join(str(raised.value).split())


def test_a_command_finds_a_file_that_stands_below_it(tmp_path: Path) -> None:
    page = "```console\n$ cat a\n1\n```\n<!-- file: a -->\n```text\n1\n```\n"
    assert run_page(page, tmp_path, "page.md") == 2


def test_blocks_that_are_right_are_counted_and_marked_ones_left_out(tmp_path: Path) -> None:
    page = (
        "```python\nx = 1\n```\n\n```pycon\n>>> x + 1\n2\n```\n"
        "<!-- not run: it takes a day -->\n```python\n1 / 0\n```\n```text\nfree\n```\n"
        "```console\n$ python -c 'print(1); print(2)'\n...\n2\n$ python -c 'pass'\n```\n"
    )
    assert run_page(page, tmp_path, "page.md") == 3
