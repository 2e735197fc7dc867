"""The mutants of a module, as cosmic-ray makes them: one operator, constant, condition or loop is another."""

from __future__ import annotations

import ast
import difflib
from typing import TYPE_CHECKING, Final, NamedTuple

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

from mutation import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Those that take arguments are for projects that have certain variables.
OPERATORS: Final = tuple(name for name in operator_names() if not get_operator(name).arguments())


class Mutant(NamedTuple):
    """A place in a module, and what is done to it."""

    path: Path
    operator: str
    occurrence: int
    line: int
    """The line that is changed."""
    statement: range
    """The lines of the smallest statement around it: a test that executes none of them cannot kill the mutant."""
    function: str
    """The function or class that it is in, with its own: empty for the module."""

    @property
    def module(self) -> str:
        """Its path, below the root."""
        return self.path.relative_to(ROOT).as_posix()

    def source(self) -> str | None:
        """The text of the module with the mistake, unless that is no Python any more."""
        text: str = mutate_code(self.path.read_text(encoding="utf-8"), get_operator(self.operator)(), self.occurrence)
        try:
            compile(text, str(self.path), "exec", dont_inherit=True)
        except SyntaxError:
            return None
        return text

    def change(self, source: str) -> tuple[str, str]:
        """The lines that are changed, before and after."""
        own = self.path.read_text(encoding="utf-8").splitlines()
        differences = [*difflib.unified_diff(own, source.splitlines(), n=0)][2:]
        before, after = (" ".join(line[1:].strip() for line in differences if line[0] == sign) for sign in "-+")
        return before, after


class _Place(NamedTuple):
    statement: range
    function: str


def mutants_of(path: Path) -> Iterator[Mutant]:
    """All mutants of a module, but for what is never executed: annotations, and what only a type checker imports."""
    source = path.read_text(encoding="utf-8")
    places, silent = _places(ast.parse(source))
    nodes = [*ast_nodes(get_ast(source))]
    for name in OPERATORS:
        operator = get_operator(name)()
        positions = (start for node in nodes for start, _end in operator.mutation_positions(node))
        for occurrence, start in enumerate(positions):
            if not any(first <= start < last for first, last in silent):
                yield Mutant(path, name, occurrence, start[0], *places.get(start[0], _Place(range(start[0]), "")))


def _places(module: ast.Module) -> tuple[dict[int, _Place], list[tuple[tuple[int, int], tuple[int, int]]]]:
    """The smallest statement of each line, and from where to where nothing is ever executed."""
    places: dict[int, _Place] = {}
    silent = []
    stack: list[tuple[ast.AST, str]] = [(module, "")]
    while stack:
        node, function = stack.pop()
        name = function
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            name = f"{function}.{node.name}".removeprefix(".")
        if isinstance(node, ast.stmt):
            decorators = getattr(node, "decorator_list", [])
            lines = range(min([node.lineno, *(one.lineno for one in decorators)]), (node.end_lineno or 0) + 1)
            places |= dict.fromkeys(lines, _Place(lines, name))
        never = [getattr(node, field, None) for field in ("annotation", "returns")]
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            never += [node.test, *node.body]
        silent += [
            ((one.lineno, one.col_offset), (one.end_lineno or 0, one.end_col_offset or 0))
            for one in never
            if isinstance(one, ast.expr | ast.stmt)
        ]
        stack += [(child, name) for child in ast.iter_child_nodes(node)]
    return places, silent
