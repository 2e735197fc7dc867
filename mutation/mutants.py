"""The mutants of a module, as cosmic-ray makes them: one operator, constant, condition or loop is another."""

from __future__ import annotations

import ast
import difflib
import linecache
import warnings
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

from mutation import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# What stands in for an operator. cosmic-ray puts each for each; these are the hardest to tell. Who tells `==` from `<=`
# and `>=` tells it from `<` and `>` as well, and who tells `<` from `<=` and `!=`, from `==`; for `+` one other does.
# `is` for `==`, and `==` for `is`, is the same where there is one instance, or no equality of its own: a linter's.
_STANDS_IN: Final = {
    "ReplaceComparisonOperator": {
        "Eq": {"NotEq", "LtE", "GtE"},
        "NotEq": {"Eq", "Lt", "Gt"},
        "Lt": {"LtE", "NotEq"},
        "LtE": {"Lt", "Eq"},
        "Gt": {"GtE", "NotEq"},
        "GtE": {"Gt", "Eq"},
        "Is": {"IsNot"},
        "IsNot": {"Is"},
    },
    "ReplaceBinaryOperator": {
        "Add": {"Sub"},
        "Sub": {"Add"},
        "Mul": {"FloorDiv"},
        "Div": {"Mul"},
        "FloorDiv": {"Div"},
        "Mod": {"FloorDiv"},
        "Pow": {"Mul"},
        "RShift": {"LShift"},
        "LShift": {"RShift"},
        "BitOr": {"BitAnd"},
        "BitAnd": {"BitOr"},
        "BitXor": {"BitOr"},
    },
}
# In the place of `==` with a text they say what the alphabet says: that the comparison matters is said by `!=`.
_ORDERS: Final = ("Lt", "LtE", "Gt", "GtE")


def _is_mistake(name: str) -> bool:
    """Whether an operator makes mistakes that tests are there to find: nor has it names of a certain project."""
    kind, *replaced = name.rpartition("/")[2].split("_")
    if kind in _STANDS_IN:
        old, new = replaced
        return new in _STANDS_IN[kind][old]
    return not get_operator(name).arguments()


OPERATORS: Final = tuple(filter(_is_mistake, operator_names()))


class Mutant(NamedTuple):
    """A place in a module, and what is done to it."""

    path: Path
    operator: str
    occurrence: int
    line: int
    """The line that is changed."""
    statement: range
    """The lines of the smallest statement around it: a test that executes none of them cannot kill the mutant."""
    around: range
    """The lines of the function around it; of the module, where there is none."""
    function: str
    """The function or class that it is in, with its own: empty for the module."""

    @property
    def module(self) -> str:
        """Its path, below the root."""
        return self.path.relative_to(ROOT).as_posix()

    def may_be(self, module: str, function: str, before: str) -> bool:
        """Whether it may be one that changes these lines: to know it takes its source."""
        return (self.module, self.function) == (module, function) and _line(self.path, self.line) in before

    def source(self) -> str | None:
        """The text of the module with the mistake, unless that is no Python any more, or Python itself warns of it."""
        text: str = mutate_code(self.path.read_text(encoding="utf-8"), get_operator(self.operator)(), self.occurrence)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                compile(text, str(self.path), "exec", dont_inherit=True)
        except SyntaxError:  # a `SyntaxWarning` that is an error is one
            return None
        return text

    def change(self, source: str) -> tuple[str, str]:
        """The lines that are changed, before and after."""
        own = self.path.read_text(encoding="utf-8").splitlines()
        differences = [*difflib.unified_diff(own, source.splitlines(), n=0)][2:]
        before, after = (" ".join(line[1:].strip() for line in differences if line[0] == sign) for sign in "-+")
        return before, after


def _line(path: Path, number: int) -> str:
    return linecache.getline(str(path), number).strip()


class _Place(NamedTuple):
    statement: range
    around: range
    function: str


def mutants_of(path: Path) -> Iterator[Mutant]:
    """All mutants of a module, but for what only a type checker sees: annotations, and what it alone imports."""
    source = path.read_text(encoding="utf-8")
    module = ast.parse(source)
    places, silent = _places(module)
    texts = [*_comparisons_with_a_text(module)]
    nodes = [*ast_nodes(get_ast(source))]
    for name in OPERATORS:
        operator = get_operator(name)()
        positions = (start for node in nodes for start, _end in operator.mutation_positions(node))
        for occurrence, start in enumerate(positions):
            left_out = silent + texts * name.endswith(_ORDERS)
            if not any(first <= start < last for first, last in left_out):
                yield Mutant(
                    path,
                    name,
                    occurrence,
                    start[0],
                    *places.get(start[0], _Place(range(start[0]), range(start[0]), "")),
                )


# From a line and column up to others.
_Span: TypeAlias = "tuple[tuple[int, int], tuple[int, int]]"


def _comparisons_with_a_text(module: ast.Module) -> Iterator[_Span]:
    for node in ast.walk(module):
        if isinstance(node, ast.Compare):
            for left, right in pairwise([node.left, *node.comparators]):
                if any(isinstance(one, ast.Constant) and isinstance(one.value, str) for one in (left, right)):
                    yield (left.end_lineno or 0, left.end_col_offset or 0), (right.lineno, right.col_offset)


def _places(module: ast.Module) -> tuple[dict[int, _Place], list[_Span]]:
    """The smallest statement of each line, and from where to where nothing is ever executed."""
    places: dict[int, _Place] = {}
    silent = []
    whole = range(1, max((node.end_lineno or 0 for node in module.body), default=0) + 1)
    stack: list[tuple[ast.AST, str, range]] = [(module, "", whole)]
    while stack:
        node, function, around = stack.pop()
        name = function
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            name = f"{function}.{node.name}".removeprefix(".")
        if isinstance(node, ast.stmt):
            decorators = getattr(node, "decorator_list", [])
            lines = range(min([node.lineno, *(one.lineno for one in decorators)]), (node.end_lineno or 0) + 1)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                around = lines
            places |= dict.fromkeys(lines, _Place(lines, around, name))
        never = [getattr(node, field, None) for field in ("annotation", "returns")]
        match node:
            case ast.If(test=ast.Name(id="TYPE_CHECKING") as test, body=body):
                never += [test, *body]
            case ast.Assign(targets=[ast.Name(id="TYPE_CHECKING")], value=value):
                never.append(value)
        silent += [
            ((one.lineno, one.col_offset), (one.end_lineno or 0, one.end_col_offset or 0))
            for one in never
            if isinstance(one, ast.expr | ast.stmt)
        ]
        stack += [(child, name, around) for child in ast.iter_child_nodes(node)]
    return places, silent
