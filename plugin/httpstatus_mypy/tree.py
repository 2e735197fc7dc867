"""The way from a node of a syntax tree up to the module, and what else is found out by reading a module once.

mypy's nodes do not know what they stand in.  This walks down to a node, and remembers the parent of each that it comes
by.  A kind of node that is not in the table has no children here: what stands in it is not found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from mypy import nodes, patterns
from mypy.nodes import Block, Expression, FuncDef, LambdaExpr, ListExpr, Node, StarExpr, Statement, TupleExpr

from httpstatus_mypy import run

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mypy.nodes import Context

    from httpstatus_mypy.run import Module

_Node = TypeVar("_Node", bound=Node)
_Made = TypeVar("_Made")

#: All that stands in each kind of node, in the order of the source: nodes, None, or lists, tuples and dicts of them.
#: `=` behind a field: what stands there is stored in.  `:` behind it: statements stand there.
#: The nodes that mypy makes of others when it analyses the module are left out: those that were written are here.
FIELDS: Final[dict[str, tuple[str, ...]]] = {
    # statements
    "MypyFile": ("defs:",),
    "Block": ("body:",),
    "FuncDef": ("arguments", "body:"),
    "Argument": ("initializer",),
    "Decorator": ("original_decorators", "func:"),
    "OverloadedFuncDef": ("items:", "impl:"),
    "ClassDef": (
        "decorators",
        "base_type_exprs",
        "removed_base_type_exprs",
        "metaclass",
        "keywords",
        "defs:",
        "removed_statements:",
    ),
    "AssignmentStmt": ("lvalues=", "rvalue"),
    "OperatorAssignmentStmt": ("lvalue=", "rvalue"),
    "ExpressionStmt": ("expr",),
    "ReturnStmt": ("expr",),
    "AssertStmt": ("expr", "msg"),
    "DelStmt": ("expr",),
    "RaiseStmt": ("expr", "from_expr"),
    "IfStmt": ("expr", "body:", "else_body:"),
    "WhileStmt": ("expr", "body:", "else_body:"),
    "ForStmt": ("index=", "expr", "body:", "else_body:"),
    "WithStmt": ("expr", "target=", "body:"),
    "TryStmt": ("body:", "types", "vars=", "handlers:", "else_body:", "finally_body:"),
    "MatchStmt": ("subject", "patterns", "guards", "bodies:"),
    "TypeAliasStmt": ("name=", "value"),
    "Import": ("assignments:",),  # where a name that was assigned before is imported
    "ImportFrom": ("assignments:",),
    "ImportAll": ("assignments:",),
    # patterns
    "AsPattern": ("pattern", "name="),
    "OrPattern": ("patterns",),
    "ValuePattern": ("expr",),
    "SequencePattern": ("patterns",),
    "StarredPattern": ("capture=",),
    "MappingPattern": ("keys", "values", "rest="),
    "ClassPattern": ("class_ref", "positionals", "keyword_values"),
    # expressions
    "MemberExpr": ("expr",),
    "SuperExpr": ("call",),
    "IndexExpr": ("base", "index"),
    "SliceExpr": ("begin_index", "end_index", "stride"),
    "CallExpr": ("callee", "args"),
    "OpExpr": ("left", "right"),
    "UnaryExpr": ("expr",),
    "ComparisonExpr": ("operands",),
    "ConditionalExpr": ("cond", "if_expr", "else_expr"),
    "AssignmentExpr": ("target=", "value"),
    "LambdaExpr": ("arguments", "body:"),
    "TupleExpr": ("items",),
    "ListExpr": ("items",),
    "SetExpr": ("items",),
    "DictExpr": ("items",),
    "TemplateStrExpr": ("items",),
    "StarExpr": ("expr",),
    "GeneratorExpr": ("left_expr", "indices=", "sequences", "condlists"),
    "ListComprehension": ("generator",),
    "SetComprehension": ("generator",),
    "DictionaryComprehension": ("key", "value", "indices=", "sequences", "condlists"),
    "AwaitExpr": ("expr",),
    "YieldExpr": ("expr",),
    "YieldFromExpr": ("expr",),
    # expressions that mypy makes of calls and indices
    "AssertTypeExpr": ("expr",),
    "CastExpr": ("expr",),
    "RevealExpr": ("expr",),
    "TypeApplication": ("expr",),
}


def _fields(mark: str = "") -> dict[type, tuple[str, ...]]:
    """For each kind of node that this mypy has, the fields that have a mark; without one, all of them."""
    kinds = vars(nodes) | vars(patterns)
    fields = {
        kinds[kind]: tuple(name.rstrip("=:") for name in names if name.endswith(mark))
        for kind, names in FIELDS.items()
        if kind in kinds
    }
    return {kind: names for kind, names in fields.items() if names}


_CHILDREN: Final = _fields()
_TARGETS: Final = _fields("=")
_BODIES: Final = _fields(":")

FUNCTIONS: Final = (FuncDef, LambdaExpr)

# Targets that are made of several.
_SEVERAL: Final = (TupleExpr, ListExpr, StarExpr)


def children(node: Node) -> list[Node]:
    """The nodes that stand directly in a node, in the order of the source."""
    return _in(node, _CHILDREN)


def targets(node: Node) -> list[Node]:
    """All that a statement, an expression or a pattern stores something in, without its children."""
    found = _in(node, _TARGETS)
    if not any(isinstance(target, _SEVERAL) for target in found):
        return found
    return [part for target in found for part in (_parts(target) if isinstance(target, _SEVERAL) else (target,))]


def _parts(target: Node) -> Iterator[Node]:
    for part in children(target):
        if isinstance(part, _SEVERAL):
            yield from _parts(part)
        else:
            yield part


def statements(node: Node) -> Iterator[Node]:
    """All statements that stand in a node, and those that stand in them, without a look at any expression."""
    stack = [node]
    while stack:
        inner = _in(stack.pop(), _BODIES)
        yield from inner
        stack += inner


def _in(node: Node, table: dict[type, tuple[str, ...]]) -> list[Node]:
    names = table.get(type(node))
    found: list[Node] = []
    if names is not None:  # most nodes are names and literals
        for name in names:
            _add(getattr(node, name, None), found)
    return found


def _add(value: object, found: list[Node]) -> None:
    if isinstance(value, Node):
        found.append(value)
    elif isinstance(value, (list, tuple)):
        for item in value:
            _add(item, found)
    elif isinstance(value, dict):
        _add(list(value.values()), found)


def descendants(node: Node) -> Iterator[Node]:
    """The node and all that stands in it, each before what stands in it."""
    stack = [node]
    while stack:
        node = stack.pop()
        yield node
        stack += reversed(children(node))


# After so many looks at single lines, a look at all of a module costs less than those that are to come.
_LOOKS: Final = 20


def once(make: Callable[[_Node], _Made], node: _Node) -> _Made:
    """What a function makes of a node of the module: made once, as long as the module is not changed.

    It must go by the syntax alone: the daemon may bind names anew, and mypy finds out types as it goes.
    """
    return run.module().keep((make, node), lambda: make(node))


def ancestors(node: Context) -> Iterator[tuple[Context, Node]]:
    """Each node from this one up to the module, with the one that it stands in."""
    module = run.module()
    made_of = module.made_of.get(node)
    if made_of is not None:
        yield node, made_of
        node = made_of
    _look_for(module, node)
    parents = module.parents
    while (parent := parents.get(node)) is not None:
        yield node, parent
        node = parent


def stand_for(node: Node, made: Node) -> None:
    """Let a node that was made of another, which is in the module, stand in that one, though it is not in the tree."""
    run.module().made_of[made] = node


def whole_expression(node: Context) -> Context:
    """The whole expression that a node is a part of; each is gone up from once, however deep what stands in it."""
    if not isinstance(node, Expression):
        return node
    wholes = once(_whole_expressions, run.module().tree)
    passed: list[Context] = []
    whole: Context = node
    for child, parent in ancestors(node):
        if child in wholes:
            whole = wholes[child]
            break
        passed.append(child)
        whole = child
        if not isinstance(parent, Expression):
            break
    wholes.update(dict.fromkeys(passed, whole))
    return whole


def _whole_expressions(_tree: Node) -> dict[Context, Context]:
    """What was found of each expression of a module."""
    return {}


def _look_for(module: Module, node: Context) -> None:
    """See to it that the parents of a node are known, if it is in the module."""
    if node in module.parents or module.looks > _LOOKS:
        return
    module.looks += 1
    if module.looks <= _LOOKS:
        _look_at(module, node.line)
    if node not in module.parents:
        module.looks = _LOOKS + 1
        module.parents.update({child: parent for parent in descendants(module.tree) for child in children(parent)})


def _look_at(module: Module, line: int) -> None:
    """Take in the statements that have a line, and what stands beside them: most of a module is never asked for."""
    stack: list[Node] = [module.tree]
    while stack:
        node = stack.pop()
        for child in children(node):
            module.parents[child] = node
            is_elsewhere = isinstance(child, Statement) and not child.line <= line <= (child.end_line or line)
            if not is_elsewhere or isinstance(child, Block):
                stack.append(child)
