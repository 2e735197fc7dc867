"""The way from a node of a syntax tree up to the module, and what else is found out by reading a module once.

mypy's nodes do not know what they stand in.  This walks down to a node, and remembers the parent of each that it comes
by.  A kind of node that is not in the table has no children here: what stands in it is not found,
and the answer is that nothing is known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar, cast

from mypy.nodes import Block, FuncDef, LambdaExpr, Node, Statement

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mypy.nodes import Context, MypyFile

_Node = TypeVar("_Node", bound=Node)
_Made = TypeVar("_Made")

# For each kind of node, the attributes that hold its children: nodes, None, or lists and tuples of them.
_CHILDREN: Final[dict[str, tuple[str, ...]]] = {
    # statements
    "MypyFile": ("defs",),
    "Block": ("body",),
    "FuncDef": ("arguments", "body"),
    "Argument": ("initializer",),
    "Decorator": ("decorators", "func"),
    "OverloadedFuncDef": ("items",),
    "ClassDef": ("base_type_exprs", "decorators", "defs"),
    "AssignmentStmt": ("lvalues", "rvalue"),
    "OperatorAssignmentStmt": ("lvalue", "rvalue"),
    "ExpressionStmt": ("expr",),
    "ReturnStmt": ("expr",),
    "AssertStmt": ("expr", "msg"),
    "DelStmt": ("expr",),
    "RaiseStmt": ("expr", "from_expr"),
    "IfStmt": ("expr", "body", "else_body"),
    "WhileStmt": ("expr", "body", "else_body"),
    "ForStmt": ("index", "expr", "body", "else_body"),
    "WithStmt": ("expr", "target", "body"),
    "TryStmt": ("body", "types", "vars", "handlers", "else_body", "finally_body"),
    "MatchStmt": ("subject", "patterns", "guards", "bodies"),
    "Import": ("assignments",),  # where a name that was assigned before is imported
    "ImportFrom": ("assignments",),
    "ImportAll": ("assignments",),
    # patterns
    "AsPattern": ("pattern", "name"),
    "OrPattern": ("patterns",),
    "ValuePattern": ("expr",),
    "SequencePattern": ("patterns",),
    "StarredPattern": ("capture",),
    "MappingPattern": ("keys", "values", "rest"),
    "ClassPattern": ("class_ref", "positionals", "keyword_values"),
    # expressions
    "MemberExpr": ("expr",),
    "IndexExpr": ("base", "index"),
    "SliceExpr": ("begin_index", "end_index", "stride"),
    "CallExpr": ("callee", "args"),
    "OpExpr": ("left", "right"),
    "UnaryExpr": ("expr",),
    "ComparisonExpr": ("operands",),
    "ConditionalExpr": ("cond", "if_expr", "else_expr"),
    "AssignmentExpr": ("target", "value"),
    "CastExpr": ("expr",),
    "LambdaExpr": ("arguments", "body"),
    "TupleExpr": ("items",),
    "ListExpr": ("items",),
    "SetExpr": ("items",),
    "DictExpr": ("items",),
    "StarExpr": ("expr",),
    "GeneratorExpr": ("left_expr", "indices", "sequences", "condlists"),
    "ListComprehension": ("generator",),
    "SetComprehension": ("generator",),
    "DictionaryComprehension": ("key", "value", "indices", "sequences", "condlists"),
    "AwaitExpr": ("expr",),
    "YieldExpr": ("expr",),
    "YieldFromExpr": ("expr",),
}

FUNCTIONS: Final = (FuncDef, LambdaExpr)


def children(node: Node) -> list[Node]:
    """The nodes that stand directly in a node, in the order of the source."""
    names = _CHILDREN.get(type(node).__name__)
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


def descendants(node: Node) -> Iterator[Node]:
    """The node and all that stands in it, each before what stands in it."""
    stack = [node]
    while stack:
        node = stack.pop()
        yield node
        stack += reversed(children(node))


class _Known:
    """What was found out about the syntax of one module: the last one asked for."""

    statements: list[Statement] | None = None
    parents: Final[dict[Context, Node]] = {}
    looks = 0
    made: Final[dict[tuple[object, Node], object]] = {}


# After so many looks at single lines, a look at all of a module costs less than those that are to come.
_LOOKS: Final = 20


def _turn_to(tree: MypyFile) -> None:
    # The daemon gives a changed module new statements and lets it keep its name.
    if _Known.statements is not tree.defs:
        _Known.statements = tree.defs
        _Known.parents.clear()
        _Known.looks = 0
        _Known.made.clear()


def once(tree: MypyFile, make: Callable[[_Node], _Made], node: _Node) -> _Made:
    """What a function makes of a node of a module: made once, as long as the module is not changed.

    It must go by the syntax alone: the daemon may bind names anew, and mypy finds out types as it goes.
    """
    _turn_to(tree)
    key = (make, node)
    if key not in _Known.made:
        _Known.made[key] = make(node)
    return cast("_Made", _Known.made[key])


def _look_for(tree: MypyFile, node: Context) -> None:
    """See to it that the parents of a node are known, if it is in the module."""
    _turn_to(tree)
    if node in _Known.parents or _Known.looks > _LOOKS:
        return
    _Known.looks += 1
    if _Known.looks <= _LOOKS:
        _look_at(node.line, tree)
    if node not in _Known.parents:
        _Known.looks = _LOOKS + 1
        _Known.parents.update({child: parent for parent in descendants(tree) for child in children(parent)})


def _look_at(line: int, tree: MypyFile) -> None:
    """Take in the statements that have a line, and what stands beside them: most of a module is never asked for."""
    stack: list[Node] = [tree]
    while stack:
        node = stack.pop()
        for child in children(node):
            _Known.parents[child] = node
            is_elsewhere = isinstance(child, Statement) and not child.line <= line <= (child.end_line or line)
            if not is_elsewhere or isinstance(child, Block):
                stack.append(child)


def forget(tree: MypyFile) -> None:
    """Let all be found out anew about a module: it was changed."""
    if _Known.statements is tree.defs:
        _Known.statements = None


def ancestors(tree: MypyFile, node: Context) -> Iterator[tuple[Context, Node]]:
    """Each node from this one up to the module, with the one that it stands in."""
    _look_for(tree, node)
    while (parent := _Known.parents.get(node)) is not None:
        yield node, parent
        node = parent
