"""The way from a node of a syntax tree up to the module, and what else is found out by reading a module once.

mypy's nodes do not know what they stand in.  This goes down to a node, and remembers the parent of each that it comes
by.  A kind of node that is not in the table has no children here: what stands in it is not found.
"""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, Final, TypeVar

from mypy import nodes, patterns
from mypy.nodes import (
    AssertStmt,
    AssignmentStmt,
    AwaitExpr,
    Block,
    ClassDef,
    ComparisonExpr,
    Decorator,
    DictionaryComprehension,
    ExpressionStmt,
    ForStmt,
    FuncDef,
    GeneratorExpr,
    LambdaExpr,
    ListExpr,
    MemberExpr,
    NameExpr,
    Node,
    ReturnStmt,
    StarExpr,
    Statement,
    TryStmt,
    TupleExpr,
    WhileStmt,
    WithStmt,
)

from httpstatus_mypy import run

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from mypy.nodes import Context, SymbolNode

    _Around = tuple[tuple[Context, Node], ...]

_Node = TypeVar("_Node", bound=Node)
_Made = TypeVar("_Made")
_Name = TypeVar("_Name", NameExpr, MemberExpr, NameExpr | MemberExpr)

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
    "Import": ("assignments",),  # where a name that was assigned before is imported
    "ImportFrom": ("assignments",),
    "ImportAll": ("assignments",),
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

# What is more than a choice of what runs.
_ENCLOSING: Final = (
    *FUNCTIONS,
    AssertStmt,
    ClassDef,
    Decorator,
    DictionaryComprehension,
    ForStmt,
    GeneratorExpr,
    TryStmt,
    WhileStmt,
    WithStmt,
)

# Targets that are made of several.
_SEVERAL: Final = (TupleExpr, ListExpr, StarExpr)

_LINE: Final = attrgetter("line")


def children(node: Node) -> list[Node]:
    """The nodes that stand directly in a node, in the order of the source."""
    return _in(node, _CHILDREN)


def targets(node: Node) -> list[Node]:
    """All that a statement, an expression or a pattern stores something in, without its children."""
    found = _in(node, _TARGETS)
    if not any(isinstance(target, _SEVERAL) for target in found):
        return found
    return [part for target in found for part in (parts(target) if isinstance(target, _SEVERAL) else (target,))]


def parts(target: Node) -> Iterator[Node]:
    """All that a target is made of, however deep: the names of `(a, (b, *c))`."""
    for part in children(target):
        if isinstance(part, _SEVERAL):
            yield from parts(part)
        else:
            yield part


def statements(node: Node, kinds: Collection[type[Statement]]) -> Iterator[Node]:
    """All statements of some kinds that stand in a node, however deep, without a look at any expression."""
    stack: list[Sequence[Node]] = [(node,)]
    looked_at = {*kinds, *_BODIES}
    while stack:
        for inner in stack.pop():
            kind = type(inner)
            if kind in looked_at:  # most statements are of no kind that is looked for, and have none in them
                if kind in kinds:
                    yield inner
                for name in _BODIES.get(kind, ()):
                    body = getattr(inner, name, None)
                    if type(body) is Block:
                        stack.append(body.body)
                    elif body:
                        stack.append((body,) if isinstance(body, Node) else body)


def _in(node: Node, table: dict[type, tuple[str, ...]]) -> list[Node]:
    found: list[Node] = []
    for name in table.get(type(node), ()):  # most nodes are names and literals
        value = getattr(node, name, None)
        if isinstance(value, Node):
            found.append(as_written(value) if type(value) is ComparisonExpr else value)
        elif value:
            _add(value, found)
    return found


def _add(value: object, found: list[Node]) -> None:
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple)) else ():
        if isinstance(item, Node):
            found.append(as_written(item) if type(item) is ComparisonExpr else item)
        elif item:
            _add(item, found)


def as_written(comparison: ComparisonExpr) -> ComparisonExpr:
    """The comparison as it stands in the source, where it was let be one by `in` (`site.Comparison.put_codes`).

    Nobody can write a star before an operand, so two stars are ours.
    """
    match comparison.operands[-1]:
        case StarExpr(expr=StarExpr(expr=ListExpr(items=[ComparisonExpr() as inside, *_rest]))):
            return inside
    return comparison


def descendants(node: Node) -> Iterator[Node]:
    """The node and all that stands in it, each before what stands in it."""
    stack = [node]
    while stack:
        node = stack.pop()
        yield node
        stack += reversed(children(node))


def once(make: Callable[[_Node], _Made], node: _Node) -> _Made:
    """What a function makes of a node of the module: made once, as long as the module is not changed.

    It must go by the syntax alone: the daemon may bind names anew, and mypy finds out types as it goes.
    """
    return run.module().keep((make, node), lambda: make(node))


def last_name(expression: Node) -> str:
    """The name of what is called, or read: `raises` of `pytest.raises`; nothing, if it has none."""
    return expression.name if isinstance(expression, (MemberExpr, NameExpr)) else ""


def by_meaning(names: Iterable[_Name]) -> dict[SymbolNode | None, list[_Name]]:
    """Names, by what they stand for: None for those that stand for nothing, in what mypy skips."""
    found: dict[SymbolNode | None, list[_Name]] = {}
    for name in names:
        found.setdefault(name.node, []).append(name)
    return found


def ancestors(node: Context) -> Iterator[tuple[Context, Node]]:
    """Each node from this one up to the module, with the one that it stands in."""
    module = run.module()
    made_of = module.made_of.get(node)
    if made_of is not None:
        yield node, made_of
        node = made_of
    put = module.put_for.get(node)
    parents = once(_Parents, module.tree).of(node, put)
    parent = parents.get(node)
    if parent is None and put is not None:  # what it stands in was read before another was put there
        parent = parents.get(put)
    while parent is not None:
        yield node, parent
        node, parent = parent, parents.get(parent)


def stand_for(node: Node, made: Node) -> None:
    """Let a node that was made of another, which is in the module, stand in that one, though it is not in the tree."""
    run.module().made_of[made] = node


def handed_down(make: Callable[[Context, Node, _Made], _Made], first: _Made, node: Context) -> _Made:
    """What comes down to a node from the module, for which it is `first`: of each node it is made once.

    It is made of a node, of its parent, and of what came down to that; so none is gone up from twice, however deep it
    stands: in the hundredth `elif`, which stands in all before.
    """
    known: dict[Context, _Made] = run.module().keep((handed_down, make), dict)
    found = first
    passed: list[tuple[Context, Node]] = []
    for child, parent in ancestors(node):
        if child in known:
            found = known[child]
            break
        passed.append((child, parent))
    for child, parent in reversed(passed):
        found = known[child] = make(child, parent, found)
    return found


def statement_of(expression: Context) -> tuple[Statement | None, Block | None]:
    """The statement that an expression is all of, or a target or the value of, and the block that this stands in."""
    for child, parent in ancestors(expression):
        if isinstance(child, Statement):
            return child, parent if isinstance(parent, Block) else None
        if not isinstance(parent, (AssignmentStmt, AwaitExpr, ExpressionStmt, ReturnStmt)):
            break
    return None, None


def enclosing(node: Context) -> _Around:
    """The functions, classes, loops, `try`, `with` and the like in which a node stands, from the innermost on.

    Each comes with the part of it that the node is in.  They are few: Python lets no more than a hundred stand in each
    other.
    """
    return handed_down(_enclosed, (), node)


def _enclosed(child: Context, parent: Node, around: _Around) -> _Around:
    return ((child, parent), *around) if isinstance(parent, _ENCLOSING) or isinstance(child, LambdaExpr) else around


class _Parents:
    """What the nodes of a module stand in, as far as somebody asked.

    A node is looked for by its line: among the statements of the definition at the top of the module that has the line,
    and then in the expressions of the statement that has it.  Most of a module is never asked for.
    """

    def __init__(self, tree: Node) -> None:
        """Begin with nothing but the statements at the top."""
        self._tree = tree
        self._parents: dict[Context, Node] = {}
        self._top = _by_line(children(tree))
        #: For each of those that were read, the statements in it.
        self._inner: dict[Node, tuple[list[int], list[Node]]] = {}
        #: The statements whose expressions were read; and those of which all that they stand in was read, too.
        self._read: set[Node] = set()
        self._read_to_top: set[Node] = set()

    def of(self, node: Context, put: Context | None = None) -> dict[Context, Node]:
        """The parents of nodes: with those of a node and of all that it stands in, if it is in the module.

        It is not if mypy has made it: a function with a `TypeVar` of several types is copied for each of them; or if
        it was put there for another, and that was read before.
        """
        if node not in self._parents and put not in self._parents:
            self._look_for(node)
        return self._parents

    def _look_for(self, node: Context) -> None:
        for top in _with_line(*self._top, node.line):
            if top not in self._inner:
                self._inner[top] = self._read_statements(top)
            if node in self._parents:
                return
            for statement in _with_line(*self._inner[top], node.line):
                # What it stands in, too: behind the statements of a `case` or an `except` comes the next.
                around: Node | None = statement
                passed: list[Node] = []
                while around is not None and around is not self._tree and around not in self._read_to_top:
                    self._read_expressions(around)
                    if node in self._parents:
                        return
                    passed.append(around)
                    around = self._parents.get(around)
                self._read_to_top.update(passed)

    def _read_statements(self, top: Node) -> tuple[list[int], list[Node]]:
        """Take in the statements in a statement at the top of the module."""
        self._parents[top] = self._tree
        found: list[Node] = []
        stack = [top]
        while stack:
            node = stack.pop()
            if not isinstance(node, Block):
                found.append(node)
            inner = _in(node, _BODIES)
            self._parents.update(dict.fromkeys(inner, node))
            stack += reversed(inner)
        return _by_line(found)

    def _read_expressions(self, statement: Node) -> None:
        """Take in the expressions of a statement, if they are not: without those of the statements in it."""
        stack = [] if statement in self._read else [statement]
        self._read.add(statement)
        while stack:
            node = stack.pop()
            for child in children(node):
                if child not in self._parents:
                    self._parents[child] = node
                    stack.append(child)


def _by_line(statements: list[Node]) -> tuple[list[int], list[Node]]:
    """The lines that statements begin in, and these, in the order of the lines."""
    ordered = sorted(statements, key=_LINE)
    return list(map(_LINE, ordered)), ordered


def _with_line(lines: list[int], statements: list[Node], line: int) -> Iterator[Node]:
    """The statements that may have a line, from the last on.

    They are those that begin in it, as our remarks do, and those that begin before, up to one that does not end before;
    and a class that comes next, whose decorators stand before its own line.
    """
    after = bisect_right(lines, line)
    for place in range(after - 1, -1, -1):
        statement = statements[place]
        yield statement
        # What stands around it begins before, and is gone up to from here.
        is_last = place == 0 or (statements[place - 1].end_line or 0) < lines[place]
        if lines[place] < line and (is_last or (statement.end_line or 0) >= line):
            break
    following = statements[after] if after < len(statements) else None
    if isinstance(following, ClassDef) and following.decorators:
        yield following
