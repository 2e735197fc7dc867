"""A program that compares a status with ints is understood as the same program with the members."""

from __future__ import annotations

import os
import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from mypy_runs import check

import httpstatus

# More where there is time: each example is a run of mypy.
RUNS: Final = int(os.environ.get("HTTPSTATUS_RUNS", "2"))
FUNCTIONS: Final = 60

CODES: Final = (200, 201, 404, 410)
NAMES: Final = {code: httpstatus.HTTPStatus(code).name for code in (*CODES, 500)}

HEAD: Final = """\
from typing import Final, Literal
from {module} import HTTPStatus
MISSING: Final = <404>
def unknown() -> bool:
    return True
"""
PARAMETERS: Final = (
    "few: Literal[HTTPStatus.OK, HTTPStatus.CREATED, HTTPStatus.NOT_FOUND, HTTPStatus.GONE],"
    " two: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND],"
    " maybe: Literal[HTTPStatus.OK, HTTPStatus.GONE] | None,"
    " text: Literal[HTTPStatus.OK, HTTPStatus.GONE] | str,"
    " any_: HTTPStatus"
)

operands = st.sampled_from(["few", "two", "maybe", "text", "any_"])
# In angle brackets: the int, or the member.
numbers = st.sampled_from([*(f"<{code}>" for code in NAMES), "MISSING"])


@st.composite
def comparisons(draw: st.DrawFn) -> str:
    operand = draw(operands)
    if draw(st.booleans()):
        sides = [operand, draw(numbers)]
        left, right = sides if draw(st.booleans()) else sides[::-1]
        return f"{left} {draw(st.sampled_from(['==', '!=']))} {right}"
    items = ", ".join(draw(st.lists(numbers, min_size=1, max_size=3)))
    container = draw(st.sampled_from(["({},)", "[{}]", "{{{}}}"])).format(items)
    return f"{operand} {draw(st.sampled_from(['in', 'not in']))} {container}"


conditions = st.recursive(
    comparisons() | st.just("unknown()"),
    lambda inner: st.one_of(
        inner.map("not ({})".format),
        st.tuples(inner, st.sampled_from(["and", "or"]), inner).map(lambda parts: "({}) {} ({})".format(*parts)),
    ),
    max_leaves=3,
)


def indented(lines: list[str]) -> list[str]:
    return [f"    {line}" for line in lines]


reveals = operands.map(lambda operand: [f"reveal_type({operand})"])


@st.composite
def patterns(draw: st.DrawFn, inner: st.SearchStrategy[list[str]]) -> list[str]:
    lines = [f"match {draw(operands)}:"]
    for _ in range(draw(st.integers(1, 3))):
        alternatives = " | ".join(
            draw(st.lists(st.sampled_from([f"<{code}>" for code in NAMES]), min_size=1, max_size=2))
        )
        name = draw(st.sampled_from(["", " as case_"]))
        guard = draw(st.sampled_from(["", " if unknown()"]))
        shown = ["reveal_type(case_)"] if name else []
        lines += indented([f"case {alternatives if not name else f'({alternatives})'}{name}{guard}:"])
        lines += indented(indented([*shown, *draw(inner)]))
    return [*lines, "    case rest:", "        reveal_type(rest)"]


statements = st.recursive(
    reveals,
    lambda inner: st.one_of(
        st.tuples(conditions, inner, inner).map(lambda p: [f"if {p[0]}:", *indented(p[1]), "else:", *indented(p[2])]),
        st.tuples(conditions, inner).map(lambda p: [f"while {p[0]}:", *indented(p[1])]),
        st.tuples(conditions, inner).map(lambda p: [f"assert {p[0]}", *p[1]]),
        st.tuples(conditions, operands, operands).map(lambda p: [f"reveal_type({p[1]} if {p[0]} else {p[2]})"]),
        st.tuples(operands, conditions).map(lambda p: [f"reveal_type([{p[0]} for _ in '' if {p[1]}])"]),
        st.tuples(inner, inner).map(lambda p: [*p[0], *p[1]]),
        patterns(inner),
    ),
    max_leaves=4,
)


def written(functions: list[list[str]], module: str, *, as_ints: bool) -> str:
    lines = HEAD.format(module=module).splitlines()
    for number, body in enumerate(functions):
        lines += [f"def function_{number}({PARAMETERS}) -> None:", *indented(body)]

    def stand_in(match: re.Match[str]) -> str:
        return match[1] if as_ints else f"HTTPStatus.{NAMES[int(match[1])]}"

    return re.sub(r"<(\d+)>", stand_in, "\n".join(lines)) + "\n"


def alike(messages: list[str]) -> list[list[str]]:
    """The words of messages in which an int is written as its member; mypy gives a union in any order."""
    return sorted(
        sorted(
            re.sub(r"Literal\[(\d+)\]", lambda match: f"Literal[HTTPStatus.{NAMES[int(match[1])]}]", message).split()
        )
        for message in messages
    )


@pytest.mark.parametrize("module", ["http", "httpstatus"])
@settings(max_examples=RUNS, deadline=None, derandomize=RUNS < 10, phases=[Phase.generate])
@given(functions=st.lists(statements, min_size=FUNCTIONS, max_size=FUNCTIONS))
def test_a_program_with_ints_is_understood_as_the_one_with_members(module: str, functions: list[list[str]]) -> None:
    with TemporaryDirectory() as folder:
        programs = {
            "ints.py": written(functions, module, as_ints=True),
            "members.py": written(functions, module, as_ints=False),
        }
        found = check(Path(folder), programs).by_file()
    different = [
        (line, ints, members)
        for line in range(1, programs["ints.py"].count("\n") + 1)
        if (ints := alike(found["ints.py"].get(line, []))) != (members := alike(found["members.py"].get(line, [])))
    ]
    assert not different, excerpt(programs["ints.py"], *different[0])


def excerpt(program: str, line: int, ints: list[list[str]], members: list[list[str]]) -> str:
    """The function in which a line is, up to that line, and what was printed about it."""
    lines = program.splitlines()[:line]
    start = max(number for number, text in enumerate(lines) if text.startswith("def "))
    printed_words = [
        " ".join(words) for words in (["with", "the", "ints:"], *ints, ["with", "the", "members:"], *members)
    ]
    return "\n".join([*lines[start:], *printed_words])
