"""The case file says nothing about types that the interpreter does not bear out."""

from __future__ import annotations

import ast
import builtins
import inspect
import itertools
import re
import types
import typing
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import cases
import pytest
import typeguard

import httpstatus
from httpstatus import HTTPStatus

if TYPE_CHECKING:
    from collections.abc import Callable

SOURCE = Path(cases.__file__).read_text(encoding="utf-8")
CASES = [value for value in vars(cases).values() if inspect.isfunction(value) and value.__module__ == cases.__name__]
EXAMPLES: dict[object, list[object]] = {
    HTTPStatus: list(HTTPStatus),
    int: [200, 404],
    str: ["OK", "NOT_FOUND"],
    type(None): [None],
    type[HTTPStatus]: [HTTPStatus],
}


def values(annotation: object) -> list[object]:
    """Return the values, or examples of the values, that a parameter takes."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is Literal:
        return list(arguments)
    if origin in {typing.Union, types.UnionType}:
        return [value for argument in arguments for value in values(argument)]
    if origin is tuple:
        return list(itertools.product(*map(values, arguments)))
    return EXAMPLES[annotation]


def expected(case: Callable[..., object]) -> tuple[int, type[Exception]] | None:
    """Return the line of a case that is to raise, and the exception."""
    lines, start = inspect.getsourcelines(case)
    for number, line in enumerate(lines, start):
        if marked := re.search(r"# E (\w+)", line):
            return number, getattr(builtins, marked[1])
    return None


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
def test_case_holds_when_executed(case: Callable[..., object], monkeypatch: pytest.MonkeyPatch) -> None:
    """Each `assert_type` is true of the value, and what is marked as an error raises if it says so."""
    monkeypatch.setattr(cases, "assert_type", typeguard.check_type)
    hints = typing.get_type_hints(case)
    hints.pop("return", None)
    failure = expected(case)
    for arguments in itertools.product(*map(values, hints.values())):
        if failure is None:
            case(*arguments)
            continue
        line, exception = failure
        with pytest.raises(exception) as raised:
            case(*arguments)
        assert line in {entry.lineno + 1 for entry in raised.traceback}


def test_a_false_claim_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The `assert_type` that the cases are executed with tells a member from another."""
    monkeypatch.setattr(cases, "assert_type", typeguard.check_type)
    with pytest.raises(typeguard.TypeCheckError):
        vars(cases)["assert_type"](HTTPStatus.OK, Literal[HTTPStatus.CREATED])


def test_every_public_name_stands_in_a_case() -> None:
    """What is exported, and what a member adds to an int, is in the case file."""
    tree = ast.parse(SOURCE)
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    used |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    attributes = {
        name
        for name in {*dir(HTTPStatus.OK), *vars(HTTPStatus.OK)} - set(dir(int))
        if not name.startswith("_") and name not in HTTPStatus.__members__
    }
    assert {*httpstatus.__all__, *attributes} - used == set()
