"""What is in a container: what it is made of, and what is put into the variable that holds it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    ARG_POS,
    ARG_STAR,
    ARG_STAR2,
    AssertStmt,
    AssignmentStmt,
    CallExpr,
    ComparisonExpr,
    ConditionalExpr,
    DelStmt,
    DictExpr,
    DictionaryComprehension,
    Expression,
    ExpressionStmt,
    ForStmt,
    GeneratorExpr,
    IfStmt,
    IndexExpr,
    ListComprehension,
    ListExpr,
    MemberExpr,
    NameExpr,
    OpExpr,
    RefExpr,
    ReturnStmt,
    SetComprehension,
    SetExpr,
    SliceExpr,
    StarExpr,
    StrExpr,
    TupleExpr,
    UnaryExpr,
    WhileStmt,
    YieldFromExpr,
)

from httpstatus_mypy import run
from httpstatus_mypy.flow.stores import Part, Store
from httpstatus_mypy.tree import FUNCTIONS, by_meaning, children, descendants, once, targets

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Protocol

    from mypy.nodes import FuncDef, MypyFile, Node

    class _Find(Protocol):
        def __call__(
            self, within: _Scope, name: NameExpr | MemberExpr, /, *, keys: bool
        ) -> list[Expression] | None: ...


#: The classes of containers.  Called, each makes one of the items of another.
CLASSES: Final = frozenset(f"builtins.{name}" for name in ("frozenset", "list", "set", "tuple"))
# What gives the items of another.
_COPYING: Final = CLASSES | {f"builtins.{name}" for name in ("iter", "reversed", "sorted")}
_EMPTY: Final = _COPYING | {"builtins.dict"}

# What changes no container that is handed to it, and keeps none.
_READING: Final = [
    "all",
    "any",
    "bool",
    "enumerate",
    "filter",
    "len",
    "map",
    "max",
    "min",
    "print",
    "repr",
    "str",
    "sum",
    "zip",
]
_HARMLESS: Final = _COPYING | {f"builtins.{name}" for name in _READING}

# The methods of containers that put one thing in, by the place of that argument, and those that put nothing in.
_PUTTING: Final = {"append": 0, "add": 0, "appendleft": 0, "insert": 1}
_TAKING: Final = frozenset(
    {
        "clear",
        "copy",
        "count",
        "discard",
        "get",
        "index",
        "isdisjoint",
        "items",
        "keys",
        "pop",
        "remove",
        "reverse",
        "sort",
        "values",
    }
)


def displayed(container: Expression) -> list[Expression] | None:
    """The items of a container that is written out: `(200, 404)`, `[...]`, `{...}`, `frozenset({...})`."""
    if isinstance(container, (TupleExpr, ListExpr, SetExpr)):
        return container.items
    if (
        isinstance(container, CallExpr)
        and isinstance(container.callee, RefExpr)
        and container.callee.fullname in CLASSES
        and len(container.args) == 1
    ):
        return displayed(container.args[0])
    return None


def made_of(container: Expression, part: Part) -> list[Store] | None:
    """What a container is made of; None if that is not understood."""
    match container:
        case ListExpr() | SetExpr() | TupleExpr():
            return [
                Store(item.expr, Part.ITEM) if isinstance(item, StarExpr) else Store(item) for item in container.items
            ]
        case DictExpr():
            return [
                Store(value, part) if key is None else Store(key if part is Part.ITEM else value)
                for key, value in container.items
            ]
        case ListComprehension() | SetComprehension():
            return [Store(container.generator.left_expr)]
        case GeneratorExpr():
            return [Store(container.left_expr)]
        case DictionaryComprehension():
            return [Store(container.key if part is Part.ITEM else container.value)]
        case IndexExpr(index=SliceExpr()):
            return [Store(container.base, part)]
        case CallExpr():
            return _made_by(container, part)
    return None


def _made_by(call: CallExpr, part: Part) -> list[Store] | None:
    name = call.callee.fullname if isinstance(call.callee, NameExpr) else None
    if not call.args and name in _EMPTY:
        return []
    if len(call.args) == 1 and name in _COPYING and call.arg_kinds[0] is ARG_POS:
        return [Store(call.args[0], Part.ITEM)]
    if name == "builtins.sorted" and call.args:
        return [Store(call.args[0], Part.ITEM)]
    if isinstance(call.callee, MemberExpr) and not call.args and part is Part.ITEM:
        parts = {"values": Part.VALUE, "keys": Part.ITEM, "copy": Part.ITEM}
        kind = parts.get(call.callee.name)
        return None if kind is None else [Store(call.callee.expr, kind)]
    return None


def is_mapping(container: Expression) -> bool:
    """Whether a container is written out as a dict."""
    if isinstance(container, CallExpr):
        return isinstance(container.callee, NameExpr) and container.callee.fullname == "builtins.dict"
    return isinstance(container, (DictExpr, DictionaryComprehension))


def put_into(scope: FuncDef | MypyFile, container: NameExpr | MemberExpr, *, keys: bool) -> list[Expression] | None:
    """All that is put into the container in a variable of a function or a module, or all keys of a dict that is.

    None if the container may be reached in another way, and so filled by what is not seen here.  Of an attribute, all
    of its name are looked at, whatever they are attributes of.
    """
    return _gathered(scope, container, _Scope.put_by, keys=keys)


def looked_for(scope: FuncDef | MypyFile, container: NameExpr | MemberExpr, *, keys: bool) -> list[Expression] | None:
    """All that is looked for in the container in a variable, or in a dict that is; None if it is used otherwise."""
    return _gathered(scope, container, _Scope.looked_for_by, keys=keys)


def _gathered(
    scope: FuncDef | MypyFile, container: NameExpr | MemberExpr, find: _Find, *, keys: bool
) -> list[Expression] | None:
    """What is found at each use of a container; None if one of them is not understood."""
    # Of all attributes of a name it is the same, however many classes have one.
    of = container.name if isinstance(container, MemberExpr) else container.node
    return run.module().keep((find, scope, of, keys), lambda: _gather(once(_Scope, scope), container, find, keys=keys))


def _gather(within: _Scope, container: NameExpr | MemberExpr, find: _Find, *, keys: bool) -> list[Expression] | None:
    gathered: list[Expression] = []
    for name in within.uses(container):
        found = find(within, name, keys=keys)
        if found is None:
            return None
        gathered.extend(found)
    return gathered


def _written(operand: Expression) -> Expression:
    """An operand as it was written: a star around it is one of ours."""
    return operand.expr if isinstance(operand, StarExpr) else operand


class _Scope:
    """The nodes of a function or a module, each with the one that it stands in."""

    def __init__(self, scope: FuncDef | MypyFile) -> None:
        self.scope = scope
        nodes = list(descendants(scope))
        self.parents = {child: node for node in nodes for child in children(node)}
        self.targets = {target for node in nodes for target in targets(node)}
        self._names = by_meaning(node for node in nodes if isinstance(node, NameExpr))
        self._attributes: defaultdict[str, list[MemberExpr]] = defaultdict(list)
        for node in nodes:
            if isinstance(node, MemberExpr):
                self._attributes[node.name].append(node)

    def uses(self, container: NameExpr | MemberExpr) -> Sequence[NameExpr | MemberExpr]:
        """Where the variable that a name stands for is used, or any attribute of a name."""
        if isinstance(container, MemberExpr):
            return self._attributes.get(container.name, ())
        return self._names.get(container.node, ())

    def put_by(self, name: NameExpr | MemberExpr, *, keys: bool) -> list[Expression] | None:
        """What one use of a container puts into it; None if that is not understood."""
        parent = self.parents[name]
        above = self.parents.get(parent)
        match parent:
            case MemberExpr() if isinstance(above, CallExpr) and above.callee is parent:
                place = _PUTTING.get(parent.name)
                if place is not None and len(above.args) == place + 1 and above.arg_kinds[place] is ARG_POS:
                    return [above.args[place]]
                return [] if parent.name in _TAKING else None
            case IndexExpr() if isinstance(above, AssignmentStmt) and parent in above.lvalues:
                return [parent.index if keys else above.rvalue]
            case AssignmentStmt() if name in parent.lvalues and len(parent.lvalues) == 1:
                return []
        return [] if self._is_harmless(name, parent) else None

    def looked_for_by(self, name: NameExpr | MemberExpr, *, keys: bool) -> list[Expression] | None:
        """What is looked for in a container where it is used; None if it is used otherwise."""
        parent = self.parents[name]
        if isinstance(parent, StarExpr) and isinstance(self.parents[parent], ComparisonExpr):
            parent = self.parents[parent]
        match parent:
            case IndexExpr() if keys and parent.base is name and parent not in self.targets:
                return [parent.index]
            case ComparisonExpr() if parent.operators[-1] in {"in", "not in"}:
                *_rest, key, container = map(_written, parent.operands)
                return [key] if container is name else None
            case MemberExpr(name="get"):
                above = self.parents.get(parent)
                is_called = isinstance(above, CallExpr) and above.callee is parent and above.arg_kinds[:1] == [ARG_POS]
                return [above.args[0]] if isinstance(above, CallExpr) and is_called else None
            case MemberExpr(name="values"):
                return []
            case CallExpr(callee=MemberExpr(expr=StrExpr())):
                return []  # also f"{codes}"
            case CallExpr(callee=NameExpr(fullname="builtins.len" | "builtins.print" | "builtins.repr")):
                return []
            case AssignmentStmt() if name in parent.lvalues:
                return []
        return [] if isinstance(parent, (AssertStmt, ExpressionStmt, IfStmt)) else None

    def _is_harmless(self, node: Expression, parent: Node) -> bool:  # noqa: C901 - one line for each kind of node
        """Whether the value of an expression is looked at where it stands, and goes nowhere from there."""
        match parent:
            case CallExpr():
                return _keeps_nothing(parent, node)
            case AssignmentStmt():
                return all(isinstance(target, (TupleExpr, ListExpr)) for target in parent.lvalues)
            case TupleExpr() | ListExpr():
                return node in self.targets  # `codes, reason = [], ""`
            case DictExpr():
                return node in once(_unpacked_in, parent)
            case IndexExpr():
                return parent not in self.targets
            case ForStmt():
                return node is parent.expr
            case GeneratorExpr() | DictionaryComprehension():
                return node in parent.sequences or any(node in conditions for conditions in parent.condlists)
            case OpExpr(op="and" | "or"):
                return self._is_harmless(parent, self.parents[parent])
            case ConditionalExpr():
                return node is parent.cond
            case ReturnStmt():
                # Whoever gets it may fill it, but only after this is over.
                return self._function_of(parent) is self.scope
        return isinstance(parent, _LOOKING)

    def _function_of(self, node: Node) -> Node:
        while not isinstance(node, FUNCTIONS):
            node = self.parents[node]
        return node


_LOOKING: Final = (
    AssertStmt,
    ComparisonExpr,
    DelStmt,
    ExpressionStmt,
    IfStmt,
    OpExpr,
    StarExpr,
    UnaryExpr,
    WhileStmt,
    YieldFromExpr,
)


def _keeps_nothing(call: CallExpr, argument: Expression) -> bool:
    """Whether a call only reads what it is given, or is given its items."""
    if isinstance(call.callee, NameExpr) and call.callee.fullname in _HARMLESS:
        return True
    if isinstance(call.callee, MemberExpr) and isinstance(call.callee.expr, StrExpr):
        return True  # also f"{codes}"
    return argument in once(_unpacked_in, call)


def _unpacked_in(node: CallExpr | DictExpr) -> frozenset[Expression]:
    """What is unpacked in a call, by a star, or in the display of a dict."""
    if isinstance(node, DictExpr):
        return frozenset(value for key, value in node.items if key is None)
    return frozenset(
        item for item, kind in zip(node.args, node.arg_kinds, strict=True) if kind in {ARG_STAR, ARG_STAR2}
    )
