"""What mypy understands with the plugin of random programs.

It holds at run time, is what mypy understands of the same programs with members, and is nothing new where nothing is
compared with an int.
"""

from __future__ import annotations

import bisect
import contextlib
import http
import itertools
import random
import re
import sys
from typing import TYPE_CHECKING, Any, Final

import pytest
from mypy_runs import check, configuration
from programs import Kind, Program, as_int, as_member, drawn, programs, programs_of_ints, programs_of_others, spelled

import httpstatus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HEAD: Final = """\
from typing import Any, Final, Literal
from enum import IntEnum
from {module} import HTTPStatus

MISSING: Final = @404

class Other(IntEnum):
    OK = 200
    GONE = 410

def next_bool() -> bool: return True
def may_raise() -> None: ...
"""

_LINE: Final = re.compile(r"(?P<file>\w+)\.py:(?P<line>\d+):\d+: (?P<kind>\w+): (?P<text>.*)")
_SECOND_NAMES: Final = set(httpstatus.HTTPStatus.__members__) - {member.name for member in httpstatus.HTTPStatus}
_ALIAS: Final = rf"HTTPStatus\.(?:{'|'.join(_SECOND_NAMES)})\b"
_SECOND_NAME: Final = re.compile(rf' \| Literal\[\w+\.{_ALIAS}\]|, {_ALIAS}|, "Literal\[{_ALIAS}\]"')


@pytest.fixture(scope="module", params=["http", "httpstatus"])
def module(request: pytest.FixtureRequest) -> str:
    """Each of the two classes."""
    return str(request.param)


@pytest.fixture(scope="session")
def some() -> list[Program]:
    return drawn(programs)


@pytest.fixture(scope="session")
def some_of_ints() -> list[Program]:
    return drawn(programs_of_ints)


@pytest.fixture(scope="session")
def some_of_others() -> list[Program]:
    return drawn(programs_of_others)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, module: str) -> Path:
    return tmp_path_factory.mktemp(module)


def printed(folder: Path, sources: dict[str, str], *, plugin: bool = True) -> list[str]:
    """What mypy prints about some modules, with and without the plugin; columns are compared too."""
    settings = configuration(plugin=plugin, settings="show_column_numbers = true\n")
    return sorted(check(folder, sources, configuration=settings).lines)


def _source(module: str, some: list[Program], spell: Any) -> str:
    functions = [program.written(f"f{number}", spell) for number, program in enumerate(some)]
    return spelled(HEAD.format(module=module), spell) + "\n".join(functions)


def _found(lines: list[str]) -> dict[str, list[tuple[int, str, str]]]:
    """What mypy printed about each module: the line, the kind, and the text.

    How an overlap, or a condition that is always so, is worded names the operands as they were written: the code is
    enough. Without the plugin mypy lists the second names of members among the rest.
    """
    found: dict[str, list[tuple[int, str, str]]] = {}
    for line in lines:
        match = _LINE.fullmatch(line)
        assert match is not None, line
        text = match["text"]
        if text.endswith(("[comparison-overlap]", "[httpstatus-condition]")):
            text = text.rpartition("[")[2].removesuffix("]")
        if "HTTPStatus" in text:
            text = in_any_order(_SECOND_NAME.sub("", text))
        found.setdefault(match["file"], []).append((int(match["line"]), match["kind"], text))
    return {name: sorted(these) for name, these in found.items()}


def in_any_order(text: str) -> str:
    """A text with its unions in one order: mypy gives a long one in another order when it comes from a cache."""
    if text.startswith("Revealed"):
        return re.sub(r'(?<=")[^"\[]*\[?.*(?=")', lambda match: " | ".join(sorted(_parts(match[0]))), text)
    return " ".join(sorted(re.findall(r"[\w.]+", text)))


def _values(kind: Kind, module: str) -> list[object]:
    if "HTTPStatus" not in kind.written:
        return [*kind.values]
    of = {"http": http.HTTPStatus, "httpstatus": httpstatus.HTTPStatus}[module]
    return [of(value) if isinstance(value, int) else value for value in kind.values]


def _parts(text: str) -> Iterator[str]:
    """The items of a union, as mypy prints it."""
    depth = start = 0
    for place, character in enumerate(text):
        depth += (character in "[(") - (character in "])")
        if not depth and text.startswith(" | ", place):
            yield text[start:place]
            start = place + 3
    yield text[start:]


def _may_be(text: str, value: object) -> bool:
    text = text.replace("builtins.", "")  # newer mypy leaves it out
    return any(_is(part.removesuffix("?"), value) for part in _parts(text))


def _is(text: str, value: object) -> bool:
    if text.startswith("list["):
        return isinstance(value, list) and all(_may_be(text[5:-1], item) for item in value)
    if text.startswith("Literal["):
        name = text[8:-1].rpartition(".")[2]
        return str(value) == name or getattr(value, "name", None) == name
    if text in ("None", "bool", "str"):
        return type(value).__name__.removesuffix("Type") == text
    assert text in ("http.HTTPStatus", "httpstatus.HTTPStatus"), text
    return f"{type(value).__module__}.HTTPStatus" == text


def test_what_mypy_reveals_holds_at_run_time(module: str, folder: Path, some: list[Program]) -> None:
    _holds_at_run_time(module, folder, some, as_int)


def test_what_mypy_reveals_of_ints_that_are_compared_with_members_holds_at_run_time(
    module: str, folder: Path, some_of_ints: list[Program]
) -> None:
    _holds_at_run_time(module, folder, some_of_ints, as_member)


def _holds_at_run_time(module: str, folder: Path, some: list[Program], spell: Any) -> None:
    # A parameter that is assigned to may be given what it is not declared to hold.
    some = [program for program in some if not any(re.match(" *[ab] = ", line) for line in program.body)]
    source = _source(module, some, spell)
    starts = [number for number, text in enumerate(source.splitlines(), 1) if re.match(r"def f\d", text)]
    revealed: dict[int, list[str]] = {}
    wrong: set[int] = set()
    for line, _kind, text in _found(printed(folder, {"ints.py": source})).get("ints", []):
        if text.startswith("Revealed"):
            revealed.setdefault(line, []).append(text.split('"')[1])
        elif "Incompatible types in" in text:
            # A name has the type of what it was given first, and mypy goes on with that.
            wrong.add(bisect.bisect(starts, line))
    for line, value in _executed(source, some, module):
        assert bisect.bisect(starts, line) in wrong or any(_may_be(text, value) for text in revealed.get(line, [])), (
            *(value, revealed.get(line)),
            _function(source, line),
        )


def _executed(source: str, some: list[Program], module: str) -> list[tuple[int, object]]:
    """Call each function with all that its parameters can be; give what came to each line that reveals something."""
    seen: list[tuple[int, object]] = []
    # No pattern that a loop could fall in with, and so go on for ever.
    answers = (number < 0.5 for number in iter(random.Random(404).random, None))  # noqa: S311

    def reveal_type(value: object) -> object:
        seen.append((sys._getframe(1).f_lineno, value))
        return value

    def may_raise() -> None:
        if next(answers):
            raise KeyError

    names: dict[str, Any] = {"reveal_type": reveal_type}
    exec(compile(source, "ints.py", "exec"), names)  # noqa: S102 - to see what it does is the test
    names |= {"next_bool": lambda: next(answers), "may_raise": may_raise}
    for number, program in enumerate(some):
        for arguments in itertools.product(*(_values(kind, module) for kind in program.kinds), (True, False)):
            with contextlib.suppress(AssertionError, KeyError):
                names[f"f{number}"](*arguments)
    return seen


def _as_members(lines: list[str]) -> dict[tuple[str, int], list[list[str]]]:
    """What mypy printed about each line, in words, with each int written as its member; a union is in any order."""
    found: dict[tuple[str, int], list[list[str]]] = {}
    for line in lines:
        match = _LINE.fullmatch(line)
        assert match is not None, line
        text = re.sub(r"Literal\[(\d+)\]", lambda code: f"Literal[{as_member(int(code[1]))}]", match["text"])
        if text.endswith("[httpstatus-condition]"):
            text = "httpstatus-condition"  # it names the codes as they were written
        found.setdefault((match["file"], int(match["line"])), []).append(sorted(text.split()))
    return {place: sorted(these) for place, these in found.items()}


def test_what_is_written_with_ints_is_understood_as_what_is_written_with_members(
    module: str, folder: Path, some: list[Program]
) -> None:
    # In an inner function a name of the outer one may change unseen: a member narrows it there, an int does not.
    some = [program for program in some if not any("def inner" in line for line in program.body)]
    sources = {"ints.py": _source(module, some, as_int), "members.py": _source(module, some, as_member)}
    found = _as_members(printed(folder, sources))
    lines = range(1, len(sources["ints.py"].splitlines()) + 1)
    different = [line for line in lines if found.get(("ints", line)) != found.get(("members", line))]
    for line in different[:1]:
        assert found.get(("ints", line)) == found.get(("members", line)), _function(sources["ints.py"], line)


def _function(source: str, line: int) -> str:
    """The function in which a line is, up to that line."""
    lines = source.splitlines()[:line]
    start = max(number for number, text in enumerate(lines) if re.match(r"def f\d", text))
    return "\n".join(lines[start:])


def test_what_is_written_with_members_is_understood_as_without_the_plugin(
    module: str, folder: Path, some: list[Program]
) -> None:
    # With the plugin, mypy understands other containers as it does tuples: by itself, not each version does.
    source = re.sub(r"frozenset\((.*?)\)", r"\1", _source(module, some, as_member))
    source = re.sub(r"in [\[{](.*?)[\]}]", r"in (\1,)", source)
    sources = {"members.py": source}
    with_plugin, without = (_found(printed(folder, sources, plugin=plugin))["members"] for plugin in (True, False))
    # What is so whatever the status is said in the place of an overlap.
    conditions = {line for line, _kind, text in with_plugin if text == "httpstatus-condition"}
    different = sorted(
        (line, kind, text)
        for line, kind, text in set(with_plugin) ^ set(without)
        if line not in conditions or text not in {"httpstatus-condition", "comparison-overlap"}
    )
    assert not different, "\n".join([_function(source, different[0][0]), *map(str, different[:4])])


def test_an_int_of_a_few_that_is_compared_with_members_is_understood_as_with_ints(
    module: str, folder: Path, some_of_ints: list[Program]
) -> None:
    # Where an int is in a container of ints, mypy does not take these away from what it is elsewhere.
    some = [program for program in some_of_ints if not any(" in " in line for line in program.body)]
    sources = {"members.py": _source(module, some, as_member), "ints.py": _source(module, some, as_int)}
    found = _found(printed(folder, sources))
    different = sorted(set(found["members"]) ^ set(found["ints"]))
    assert not different, "\n".join([_function(sources["members.py"], different[0][0]), *map(str, different[:4])])


def test_what_is_no_status_or_may_be_another_int_is_understood_as_without_the_plugin(
    module: str, folder: Path, some_of_others: list[Program]
) -> None:
    sources = {"others.py": _source(module, some_of_others, as_int)}
    assert printed(folder, sources) == printed(folder, sources, plugin=False)
