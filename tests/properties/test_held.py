"""Of statuses that change behind mypy's back, the plugin loses no error of mypy's, and makes no line unreachable.

They are held in attributes, items, globals and variables of an outer function, and are declared to be any status.
"""

from __future__ import annotations

import re
from bisect import bisect
from typing import TYPE_CHECKING, Final, NamedTuple

import pytest
from hypothesis import strategies as st
from mypy_runs import check, configuration
from programs import Program, as_int, as_member, drawn, programs, spelled

import httpstatus

if TYPE_CHECKING:
    from pathlib import Path

HEAD: Final = """\
from typing import Final
from {module} import HTTPStatus

MISSING: Final = 404

class R:
    status: HTTPStatus = HTTPStatus.OK
    def refresh(self) -> None: ...

def next_bool() -> bool: return True
def may_raise() -> None: ...
ONE = HTTPStatus.OK
def change() -> None:
    global ONE
    ONE = HTTPStatus.NOT_FOUND

"""
# What holds a status, and how it is changed.
HOLDERS: Final = ("r.status", 'd["x"]', "ONE", "outer", "r.status", "pair[0]")

_LINE: Final = re.compile(r"program\.py:(?P<line>\d+): error: (?P<text>.*)  \[(?P<code>[\w-]+)\]")
_TYPES: Final = re.compile(
    r'type: "Literal\[(?P<left>.*)\]", (?:right operand|container item) type: "Literal\[(?P<right>.*)\]"\)'
)


class Held(NamedTuple):
    """A program whose two names are held somewhere; each int of it is written as one, or as a member."""

    program: Program
    holders: tuple[str, str]
    members: tuple[bool, ...]

    def written(self, name: str) -> str:
        """A function in which each line that shows a type calls what may change the status, and then is wrong."""
        spellings = iter(self.members * 99)
        lines = [line for text in self.program.body for line in _changing(text)]
        body = "".join(f"        {line}\n" for line in lines)
        body = re.sub(r"\b[ab]\b", lambda match: self.holders["ab".index(match[0])], body)
        body = spelled(body, lambda code: as_member(code) if next(spellings) else as_int(code))
        return (
            f"def {name}(r: R, d: dict[str, HTTPStatus], pair: tuple[HTTPStatus, int], c: bool) -> None:\n"
            "    outer = HTTPStatus.OK\n"
            "    def inside() -> None:\n"
            "        nonlocal outer\n"
            "        outer = HTTPStatus.GONE\n"
            "    def body() -> None:\n"
            f"        global ONE\n        nonlocal outer\n{body}"
            "    body()\n"
        )


def _changing(line: str) -> list[str]:
    """A line, or what stands for it where it shows a type."""
    indentation = line[: len(line) - len(line.lstrip())]
    shown = re.match(r"(?P<before>.*?)reveal_type\((?P<what>.*)\)$", line)
    if shown is None:
        return [line]
    wrong = f'r.refresh(); change(); inside(); wrong: int = "s"; print({shown["what"]})'
    if shown["before"].strip():
        return [f"{shown['before']}{wrong}"]
    return [f"{indentation}{wrong}"]


held: st.SearchStrategy[Held] = st.builds(
    Held,
    programs,
    st.tuples(st.sampled_from(HOLDERS), st.sampled_from(HOLDERS)),
    st.lists(st.booleans(), min_size=3, max_size=7).map(tuple),
)


@pytest.fixture(scope="module")
def some() -> list[Held]:
    return drawn(held)


class Error(NamedTuple):
    line: int
    code: str
    text: str


def errors(folder: Path, source: str, *, plugin: bool) -> list[Error]:
    found = check(folder, {"program.py": source}, configuration=configuration(plugin=plugin)).lines
    matches = [_LINE.fullmatch(line) for line in found if ": note: " not in line]
    return [Error(int(match["line"]), match["code"], match["text"]) for match in matches if match is not None]


def is_false_overlap(error: Error) -> bool:
    """Whether mypy takes a status and its own int for two that never meet."""
    types = _TYPES.search(error.text)
    if error.code != "comparison-overlap" or types is None:
        return False
    left, right = ({_code(part) for part in types[side].split(", ")} for side in ("left", "right"))
    return bool(left & right)


def _code(text: str) -> int:
    name = text.rpartition(".")[2]
    return int(name) if name.isdigit() else httpstatus.HTTPStatus[name].value


@pytest.mark.parametrize("module", ["http", "httpstatus"])
def test_no_error_is_lost_and_no_line_becomes_unreachable(tmp_path: Path, module: str, some: list[Held]) -> None:
    functions = [one.written(f"f{number}") for number, one in enumerate(some)]
    source = HEAD.format(module=module) + "\n".join(functions)
    without, with_plugin = (errors(tmp_path, source, plugin=plugin) for plugin in (False, True))
    assert len(without) >= len(some)
    ours = {error.line for error in with_plugin if error.code.startswith("httpstatus-")}
    kept = {(error.line, error.code) for error in with_plugin}
    lost = [
        error
        for error in without
        if (error.line, error.code) not in kept and error.line not in ours and not is_false_overlap(error)
    ]
    assert not lost, _excerpt(source, lost[0])
    known = {(error.line, error.code) for error in without}
    # `404 != s or 201 != s` is always true, and said to be: what comes after it otherwise is not reached.
    starts = [number for number, line in enumerate(source.splitlines(), 1) if line.startswith("def ")]
    never = {bisect(starts, error.line) for error in with_plugin if error.code == "httpstatus-condition"}
    new = [
        error
        for error in with_plugin
        if not error.code.startswith("httpstatus-")
        and (error.line, error.code) not in known
        and not (error.code == "unreachable" and bisect(starts, error.line) in never)
    ]
    assert not new, _excerpt(source, new[0])


def _excerpt(source: str, error: Error) -> str:
    lines = source.splitlines()[: error.line]
    start = max(number for number, text in enumerate(lines) if re.match(r"def f\d", text))
    return "\n".join([*lines[start:], str(error)])
