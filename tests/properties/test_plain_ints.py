"""A followed int is an `int` in all that mypy says: but for the plugin's errors, it says the same without it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st
from mypy_runs import CONFIGURATION, configuration, run, write
from programs import drawn

if TYPE_CHECKING:
    from pathlib import Path

KINDS: Final = """\
from __future__ import annotations
from dataclasses import dataclass
from http.client import HTTPResponse
from typing import Any, Callable, Final, Generic, Iterable, NamedTuple, ParamSpec, Protocol, TypedDict, TypeVar
from typing import assert_type, cast, overload

T = TypeVar("T")
S = TypeVar("S")
P = ParamSpec("P")


class Box(Generic[T]):
    def __init__(self, item: T) -> None:
        self.item = item


class HasItem(Protocol):
    item: int


@dataclass
class Data:
    item: int


class Row(NamedTuple):
    item: int


class Keys(TypedDict):
    item: int


@overload
def pick(item: int) -> str: ...
@overload
def pick(item: bool | str) -> int: ...
def pick(item: object) -> object: ...


def either(one: T, two: S) -> T | S: ...
def same(one: T, two: T) -> T: ...
def call(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T: ...
def item_of(has: HasItem) -> int: ...
def ints(items: list[int]) -> list[int]: ...
def either_ints(items: list[int | str]) -> dict[int, int | None]: ...


class Holder:
    def __init__(self, response: HTTPResponse) -> None:
        self.item = response.status
        self.items = [response.status]
        self.by_name = {"a": response.status}


def holder() -> Holder: ...
STATUS = holder().item
FINAL: Final = holder().item
"""

atoms: Final = st.sampled_from(
    [
        *(
            "response.status",
            "code",
            "status",
            "holder.item",
            "STATUS",
            "FINAL",
            "plain",
            "maybe",
            "404",
            "427",
            "None",
        ),
        *("text", "anything", "True", "holder.items", "holder.by_name", "codes", "row.item", "keys['item']"),
    ]
)
FORMS: Final = (
    *("either({}, {})", "same({}, {})", "[{}, {}]", "({}, {})", "{{{}: {}}}", "({} or {})", "({} if plain else {})"),
    *("({} == {})", "({} in ({}, 427))", "({} < {})", "max({}, {})", "dict(a={}, b={})", "sum([{}, {}])"),
    # Twice the same: of two types through a ParamSpec mypy makes another one in each run, plugin or not.
    *("call(same, {0}, {0})", "(lambda x: x == {})({})", "({}, {})[0]", "[x for x in ({}, {})]"),
)
SINGLE: Final = (
    *("Box({}).item", "Box({})", "pick({})", "item_of(Box({}))", "ints({})", "either_ints({})", "cast(int, {})"),
    *("Data({}).item", "Row({})", "Keys(item={})", "call(ints, {})", "(y := {})", "sum(1 for x in codes if x == {})"),
    *(
        "[*{}]",
        "list({})",
        "sorted({})",
        "[{}][0]",
        "assert_type({}, int)",
        "isinstance({}, int)",
        "hasattr({}, 'real')",
    ),
    *("list(filter(lambda x: x == {}, codes))", "sorted(codes, key=lambda x: x == {})", "dict.fromkeys({})"),
)


def extend(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(str.format, st.sampled_from(FORMS), parts, parts) | st.builds(
        str.format, st.sampled_from(SINGLE), parts
    )


expressions: Final = st.recursive(atoms, extend, max_leaves=5)
FUNCTION: Final = """
def function_{number}(
    response: HTTPResponse, holder: Holder, plain: int, maybe: int | None, text: str, anything: Any,
    row: Row, keys: Keys,
) -> None:
    code = response.status
    status: int = response.status
    codes = [response.status]
    result = {first}
    reveal_type(result)
    if {first}:
        reveal_type({second})
        result = {second}
    number: int = {first}
    numbers: list[int] = {second}
    texts: list[int | str] = [{second}]
    while result:
        result = {second}
        match code:
            case 404 | 427:
                reveal_type(code)
"""
IMPORTED: Final = KINDS.partition("T = ")[0] + (
    "from kinds import FINAL, STATUS, Box, Data, Holder, Keys, Row\n"
    "from kinds import call, either, either_ints, ints, item_of, pick, same\n"
)


def said(output: str) -> list[str]:
    return [line for line in output.splitlines() if not re.search(r"\[httpstatus-\w+\]$", line)]


def test_mypy_says_the_same_with_and_without_the_plugin_cold_and_warm(tmp_path: Path) -> None:
    pairs = drawn(st.tuples(expressions, expressions))
    functions = [FUNCTION.format(number=number, first=one, second=two) for number, (one, two) in enumerate(pairs)]
    files = {"kinds.py": KINDS, "program.py": IMPORTED + "".join(functions)}
    write(tmp_path, {"with.ini": CONFIGURATION, "without.ini": configuration(plugin=False), **files})
    without = run(tmp_path, "--config-file=without.ini", "--cache-dir=plain", *files)
    cold = run(tmp_path, "--config-file=with.ini", *files)
    write(tmp_path, {"program.py": files["program.py"] + "\n"})
    warm = run(tmp_path, "--config-file=with.ini", *files)
    assert not without.err + cold.err
    assert said(cold.out) != cold.lines
    assert said(cold.out) == without.out.splitlines()
    assert warm == cold
