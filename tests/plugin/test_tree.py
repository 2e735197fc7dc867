"""The plugin's table of syntax has every field of every kind of node that mypy has.

What stands in a field that the table lacks is not seen: a store there would be missed, and a comparison reported that
is right.  And what a node stands in is found, by its line, for each node.
"""

from __future__ import annotations

import argparse
import ast
import random
from pathlib import Path
from typing import TYPE_CHECKING, Final

import mypy.nodes
import mypy.patterns
import pytest
from httpstatus_mypy import run, tree
from httpstatus_mypy.configuration import Configuration
from httpstatus_mypy.tree import FIELDS, ancestors, children, descendants
from mypy.build import build
from mypy.modulefinder import BuildSource
from mypy.nodes import Node
from mypy.options import Options
from mypy.version import __version__ as version

if TYPE_CHECKING:
    from types import ModuleType

# Fields of all kinds that hold no syntax.
_EVERYWHERE: Final = frozenset({"__match_args__", "line", "column", "end_line", "end_column"})

# Of each kind of node, the fields that hold no syntax, or what mypy makes of other syntax when it analyses a module.
_NOT_WRITTEN: Final = {
    # types, and what is known of a name
    "Argument": "kind pos_only type_annotation variable",
    "AssignmentStmt": "invalid_recursive_alias is_alias_def is_final_def new_syntax type unanalyzed_type",
    "ForStmt": "index_type inferred_item_type inferred_iterator_type is_async unanalyzed_index_type",
    "WithStmt": "analyzed_types is_async unanalyzed_type",
    "TypeAliasStmt": "alias_node invalid_recursive_alias type_args",
    "NameExpr": "is_special_form name",
    "RefExpr": "_fullname is_alias_rvalue is_inferred_def is_new_def kind node type_guard type_is",
    "MemberExpr": "def_var name",
    "OpExpr": "analyzed as_type method_type op right_always right_unreachable",
    "UnaryExpr": "method_type op",
    "IndexExpr": "analyzed as_type method_type",
    "ComparisonExpr": "method_types operators",
    "CallExpr": "analyzed arg_kinds arg_names",
    "CastExpr": "type",
    "AssertTypeExpr": "type",
    "TypeFormExpr": "type",
    "TypeApplication": "types",
    "StrExpr": "as_type has_surrogates value",
    "TemplateStrExpr": "has_surrogates",
    "RevealExpr": "is_imported kind local_nodes",
    "SuperExpr": "info name",
    "PromoteExpr": "type",
    "TempNode": "no_rhs type",
    # what a definition is known to be
    "FuncBase": (
        "_fullname def_or_infer_vars info is_class is_explicit_override is_final is_property is_static"
        " is_type_check_only type unanalyzed_type"
    ),
    "FuncItem": (
        "arg_kinds arg_names expanded is_async_generator is_awaitable_coroutine is_coroutine is_generator is_overload"
        " max_pos min_args type_args"
    ),
    "FuncDef": (
        "_name abstract_status dataclass_transform_spec deprecated docstring is_conditional is_decorated"
        " is_invalid_redefinition is_mypy_only is_trivial_body is_trivial_self original_def original_first_arg"
    ),
    "Decorator": "decorators is_overload var",
    "OverloadedFuncDef": "_is_trivial_self deprecated setter_index unanalyzed_items",
    "ClassDef": "_fullname analyzed docstring has_incompatible_baseclass info name type_args type_vars",
    "ImportBase": "is_mypy_only is_top_level is_unreachable",
    "Import": "ids",
    "ImportFrom": "id names relative",
    "ImportAll": "id relative",
    "MypyFile": (
        "_fullname _is_typeshed_file alias_deps future_import_flags ignored_lines imports is_bom is_cache_skeleton"
        " is_partial_stub_package is_stub module_refs names path plugin_deps raw_data skipped_lines"
        " uses_template_strings"
    ),
    "Block": "is_unreachable",
    "IfStmt": "unreachable_else",
    "TryStmt": "is_star",
    "MatchStmt": "subject_dummy",
    "GlobalDecl": "names",
    "NonlocalDecl": "names",
    "OperatorAssignmentStmt": "op",
    "GeneratorExpr": "is_async",
    "DictionaryComprehension": "is_async",
    "StarExpr": "valid",
    "ClassPattern": "keyword_keys",
    # literals
    "IntExpr": "value",
    "BytesExpr": "value",
    "FloatExpr": "value",
    "ComplexExpr": "value",
    "SingletonPattern": "value",
    # what mypy makes of calls: the calls are in the tree
    "EnumCallExpr": "info items values",
    "NamedTupleExpr": "info is_typed",
    "NewTypeExpr": "info name old_type",
    "TypeAliasExpr": "node",
    "TypeVarExpr": "values",
    "TypeVarLikeExpr": "_fullname _name default default_depends is_new_style upper_bound variance",
    "TypeVarTupleExpr": "tuple_fallback",
    "TypedDictExpr": "info",
}


KINDS: Final = {
    name: kind
    for module in (mypy.nodes, mypy.patterns)
    for name, kind in vars(module).items()
    if isinstance(kind, type) and issubclass(kind, Node) and not kind.__subclasses__()
}
# What names stand for, which is no syntax.
_SYMBOLS: Final = {"FakeInfo", "PlaceholderNode", "TypeAlias", "Var"}
# Not in the oldest mypy that will do.
_NEW: Final = {"TemplateStrExpr"}


def fields(kind: type) -> set[str]:
    """All fields of a kind of node: of a compiled mypy, and of one that is not."""
    return {
        name
        for base in kind.__mro__
        for name in (
            *vars(base).get("__mypyc_attrs__", ()),
            *_slots(base),
            *vars(base).get("__annotations__", ()),
        )
    }


def _slots(kind: type) -> tuple[str, ...]:
    """One slot may be written as a text."""
    slots = vars(kind).get("__slots__", ())
    return (slots,) if isinstance(slots, str) else tuple(slots)


def not_written(kind: type) -> set[str]:
    return {name for base in kind.__mro__ for name in _NOT_WRITTEN.get(base.__name__, "").split()}


def written(name: str) -> set[str]:
    return {field.rstrip("=:") for field in FIELDS.get(name, ())}


@pytest.mark.parametrize("name", sorted(KINDS.keys() - _SYMBOLS))
def test_each_field_of_a_node_is_known_to_hold_syntax_or_none(name: str) -> None:
    unknown = fields(KINDS[name]) - written(name) - not_written(KINDS[name]) - _EVERYWHERE
    assert not unknown, f"mypy {version} has fields of {name} that tree.FIELDS, or this test, must name"


@pytest.mark.parametrize("name", sorted(FIELDS))
def test_each_field_of_the_table_is_one_of_mypy(name: str) -> None:
    if name in KINDS or name not in _NEW:
        assert written(name) <= fields(KINDS[name])
        assert not written(name) & not_written(KINDS[name])


EXAMPLE: Final = """\
import a; b = [x
               for x in a]; c = a + b
@a.b(
    c == 1,
)
@(b or
  c)
class C(a.B, metaclass=a.M,
        key=c or b): d = 1; e = (d and
                                 a)
@a.f(c,
     lambda x: [
         x, c])
@a.g
async def f(x=c or b, *args, y=(c,
        b), **kwargs): return x; await y
def g():
    try:
        a(b)
        b(a)
    except a.E or b: pass
    except (a.F,
            b): pass
    else:
        pass
    finally:
        del a[b]
    match a, b:
        case 1 if b:
            b
            print(
                c)
        case [1, *rest] | {2: 3} if (b or
                c): pass
        case C(1, x=2) as found if c: pass
    if a: b
    elif c or b: pass
    elif c and (b
            or a): pass
    else: a
    with a(b) as c, b as (d,
            e): pass
    for x in (y := a), b: x
    else: f'{a + b} {c!r:{b}}'
    return {**a, b: c}, {k: v for k, v in a
                         if k if v}, (yield b), lambda: (yield
                                                         c)
"""


def parsed(text: str, folder: Path) -> mypy.nodes.MypyFile:
    path = folder / "example.py"
    path.write_text(text, encoding="utf-8")
    options = Options()
    options.semantic_analysis_only, options.incremental = True, False
    found = build([BuildSource(str(path), "example")], options).files["example"]
    assert found.defs
    return found


def parents_in(module_tree: Node) -> dict[Node, Node]:
    """By a walk over all of it; mypy makes parts of f-strings that have no line, and nobody asks for those."""
    return {child: node for node in descendants(module_tree) for child in children(node) if child.line > 0}


def is_found(node: Node, parents: dict[Node, Node]) -> bool:
    return next(ancestors(node), None) == (node, parents[node])


@pytest.mark.parametrize("module", [argparse, ast, tree])
def test_what_a_node_stands_in_is_found_in_any_order(module: ModuleType, tmp_path: Path) -> None:
    module_tree = parsed(Path(str(module.__file__)).read_text(encoding="utf-8"), tmp_path)
    parents = parents_in(module_tree)
    run.resume(run.Run(Configuration(), Options()))
    run.enter(module_tree)
    shuffled = random.Random(0).sample(list(parents), len(parents))  # noqa: S311 - the same each time
    assert [(node.line, type(node)) for node in shuffled if not is_found(node, parents)] == []


def test_what_a_node_stands_in_is_found_whichever_is_asked_for_first(tmp_path: Path) -> None:
    module_tree = parsed(EXAMPLE, tmp_path)
    parents = parents_in(module_tree)
    missed = []
    for node in parents:
        run.resume(run.Run(Configuration(), Options()))
        run.enter(module_tree)
        if not is_found(node, parents):
            missed.append((node.line, type(node)))
    assert missed == []
