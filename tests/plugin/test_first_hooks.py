"""Whatever mypy asks for first, there are hooks, and its modules were looked at before."""

from __future__ import annotations

from typing import Final

import pytest
from httpstatus_mypy import HTTPStatusPlugin
from mypy.nodes import Block, IntExpr, MatchStmt, MypyFile, NameExpr, UnaryExpr
from mypy.options import Options
from mypy.patterns import ValuePattern

FIRST: Final = {
    "get_function_hook": "http.HTTPStatus",
    "get_attribute_hook": "http.HTTPStatus.phrase",
    "get_class_attribute_hook": "http.HTTPStatus.OK",
    "get_method_hook": "builtins.int.__eq__",
    "get_base_class_hook": "enum.IntEnum",
}


def module() -> tuple[MypyFile, ValuePattern]:
    """One that has `match code: case 404: ...`."""
    pattern = ValuePattern(IntExpr(404))
    tree = MypyFile([MatchStmt(NameExpr("code"), [pattern], [None], [Block([])])], [])
    tree.path = "program.py"
    return tree, pattern


@pytest.mark.parametrize("asked", FIRST)
def test_each_kind_of_hook_is_there_when_it_is_asked_for_first(asked: str) -> None:
    plugin = HTTPStatusPlugin(Options())
    plugin.set_modules({})
    assert getattr(plugin, asked)(FIRST[asked]) is not None
    assert getattr(plugin, asked)("builtins.object.nothing") is None


@pytest.mark.parametrize("asked", ["get_type_analyze_hook", "get_function_hook", "get_attribute_hook"])
def test_what_was_handed_to_no_hook_is_looked_at_before_the_first(asked: str) -> None:
    plugin = HTTPStatusPlugin(Options())
    tree, pattern = module()
    plugin.set_modules({"program": tree})
    getattr(plugin, asked)("builtins.object")
    assert isinstance(pattern.expr, UnaryExpr)
