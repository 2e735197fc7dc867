"""Exceptions of a project's own that answer with a status: what their bodies say of the code, put down in the class.

The code is that of a class attribute (`status_code = 404`, where the framework reads it), or what `__init__` hands to
that of the base: an int, one of its own parameters, or an attribute in which each subclass says its code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    MDEF,
    AssignmentStmt,
    CallExpr,
    ClassDef,
    Decorator,
    ExpressionStmt,
    ForStmt,
    FuncDef,
    IntExpr,
    MemberExpr,
    NameExpr,
    RaiseStmt,
    ReturnStmt,
    StrExpr,
    SuperExpr,
    SymbolTableNode,
    TempNode,
    Var,
    get_member_expr_fullname,
)
from mypy.server.trigger import make_trigger
from mypy.types import LiteralType

from httpstatus_mypy import answers, constants, run
from httpstatus_mypy.exceptions import Answer
from httpstatus_mypy.flow import by_name
from httpstatus_mypy.handlers import of_function
from httpstatus_mypy.internals.types import set_full_name
from httpstatus_mypy.statuses import CODES, code_of, is_status_class
from httpstatus_mypy.tree import descendants, once, targets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mypy.nodes import Expression, MypyFile, Statement, TypeInfo
    from mypy.plugin import ClassDefContext, SemanticAnalyzerPluginInterface

    from httpstatus_mypy.exceptions import Family

# Where an exception keeps its code, so that one may store another.
_KEPT_IN: Final = frozenset({"code", "status", "status_code"})
# What is handed an exception that is being made, and stores nothing in it.
_LEAVING_IT: Final = frozenset({"__init__", "isinstance", "repr", "str", "super", "type"})
# What leaves a class as its body says.
_HARMLESS_METACLASSES: Final = frozenset({"abc.ABCMeta", "builtins.type"})


def put_down(ctx: ClassDefContext) -> None:
    """The hook of a class that is derived from an exception with a status."""
    info = ctx.cls.info
    family = answers.family_of(info)
    if family is None:
        return  # its bases have no order, which mypy reports
    answer = _Body(ctx.cls.defs.body, ctx.api).answer(info, family)
    text = answers.encoded(answer)
    instance = ctx.api.named_type("builtins.str")
    variable = Var(answers.MARK, LiteralType(text, instance))
    variable.info = info
    variable.is_ready = True
    set_full_name(variable, f"{info.fullname}.{answers.MARK}")
    info.names[answers.MARK] = SymbolTableNode(MDEF, variable, plugin_generated=True)
    # The daemon: what depends on the class depends on this.
    ctx.api.add_plugin_dependency(make_trigger(variable.fullname), make_trigger(info.fullname))


def _is_made_over(info: TypeInfo) -> bool:
    """Whether a decorator, a metaclass or an `__init_subclass__` may say something else than the body."""
    metaclasses = [base.declared_metaclass for base in info.mro]
    return (
        any(not isinstance(node, (MemberExpr, NameExpr)) or node.name != "final" for node in info.defn.decorators)
        or any(one is not None and one.type.fullname not in _HARMLESS_METACLASSES for one in metaclasses)
        or any("__init_subclass__" in base.names for base in info.mro[1:-1])
    )


def _stored_from_outside(tree: MypyFile) -> frozenset[tuple[str, str]]:
    """The attributes that a module stores something in, each with the name of what has it; a loop comes to any."""
    found: set[tuple[str, str]] = set()
    gone_through: set[str] = set()
    class_of = {
        inside: node.name for node in descendants(tree) if isinstance(node, ClassDef) for inside in descendants(node)
    }
    for node in descendants(tree):
        stored_in = targets(node)
        if isinstance(node, ForStmt):
            gone_through |= {target.name for target in stored_in if isinstance(target, NameExpr)}
        owned = [(target.expr, target.name) for target in stored_in if isinstance(target, MemberExpr)]
        owned += [(named.owner, named.name) for named in by_name.stored_in(node) if named.owner is not None]
        for owner, attribute in owned:
            name = owner.name if isinstance(owner, (MemberExpr, NameExpr)) else ""
            is_own = name == "cls" or _object_of(owner) is not None
            found.add((class_of.get(node, "") if is_own else name, attribute))
    return frozenset(("" if name in gone_through else name, attribute) for name, attribute in found)


def _definer(name: str, classes: Sequence[TypeInfo]) -> TypeInfo | None:
    """The first of some classes that has a name in its body."""
    return next((info for info in classes if name in info.names), None)


class _Body:
    """The body of a class."""

    def __init__(self, body: list[Statement], api: SemanticAnalyzerPluginInterface) -> None:
        self.body = body
        self.api = api

    def answer(self, info: TypeInfo, family: Family) -> Answer:
        """What the class answers with."""
        base = next((base for base in info.mro[1:] if answers.family_of(base) is not None), None)
        if base is None or "__new__" in info.names or _is_made_over(info) or self._stores_later():
            return Answer()
        inherited = answers.of_class(base, family)
        names = {"__init__", "__new__", inherited.attribute} - ({*info.names} - {"__init__"})
        if any(_definer(name, info.mro[1:]) is not _definer(name, base.mro) for name in names):
            return Answer()  # another base comes between
        own = self.attribute(inherited.attribute, info, inherited.code)
        if inherited.attribute and self.is_stored_in(info, inherited.attribute):
            own = None
        if "__init__" not in info.names:
            return inherited._replace(code=own)
        functions = [node for node in self.body if isinstance(node, FuncDef) and node.name == "__init__"]
        if len(functions) != 1 or functions[0] is not info.names["__init__"].node:
            return Answer()
        init = _Init(functions[0], self)
        if init.is_open():
            return Answer()
        if any(init.stores()):
            return init.stored()
        parameters = answers.positional(info.mro[1].get_method("__init__"), bound=True)
        return init.handed_on(inherited._replace(code=own), parameters, info, family)

    def attribute(self, name: str, info: TypeInfo, otherwise: int | None) -> int | None:
        """The code in an attribute of the class: that of the base, if this one says nothing."""
        if not name or name not in info.names:
            return otherwise
        stores = [
            node
            for statement in self.body
            for node in of_function(statement)
            if any(isinstance(target, NameExpr) and target.name == name for target in targets(node))
        ]
        store = stores[0] if len(stores) == 1 else None
        if not isinstance(store, AssignmentStmt) or store not in self.body:
            return None
        if not all(isinstance(target, NameExpr) for target in store.lvalues):
            return None  # one of several
        if isinstance(store.rvalue, TempNode):  # declared, and not assigned
            return otherwise
        return self.code(store.rvalue)

    def is_stored_in(self, info: TypeInfo, attribute: str) -> bool:
        """Whether the module stores another code in an attribute of the class, or of what it is derived from."""
        tree = self.api.modules[info.module_name]
        run.enter(tree)
        stored = once(_stored_from_outside, tree)
        names = ("", *(base.name for base in info.mro))
        return any((name, each) in stored for name in names for each in (attribute, by_name.ANY))

    def _stores_later(self) -> bool:
        """Whether a method but `__init__` stores a code in the exception."""
        methods = [node.func if isinstance(node, Decorator) else node for node in self.body]
        return any(
            any(_Init(node, self).stores()) for node in methods if isinstance(node, FuncDef) and node.name != "__init__"
        )

    def code(self, expression: Expression) -> int | None:
        """The code that an expression is, in a function of which mypy has not bound the names yet."""
        known = answers.code_of(expression)
        if known is not None or isinstance(expression, (IntExpr, StrExpr)):
            return known
        if isinstance(expression, MemberExpr) and expression.name == "value":
            expression = expression.expr
        name = expression.name if isinstance(expression, NameExpr) else None
        if isinstance(expression, MemberExpr):
            name = get_member_expr_fullname(expression)
        symbol = None if name is None else self.api.lookup_qualified(name, expression, suppress_errors=True)
        if symbol is None or not isinstance(symbol.node, Var):
            return None
        variable = symbol.node
        if variable.info and is_status_class(variable.info):
            return code_of(variable.info, variable.name)
        owner, _, last = variable.fullname.rpartition(".")
        code = constants.of_name(owner, last)
        code = constants.declared(variable) if code is None else code
        return code if code is not None and code in CODES else None


class _Init:
    """The `__init__` of a class."""

    def __init__(self, function: FuncDef, body: _Body) -> None:
        self.function = function
        self.body = body
        self.self = function.arg_names[0] if function.arg_names else None
        self.defaults = {argument.variable.name: argument.initializer for argument in function.arguments}

    def stores(self) -> list[AssignmentStmt]:
        """The statements, at any depth, that store a code in the exception."""
        return [
            node
            for node in descendants(self.function.body)
            if isinstance(node, AssignmentStmt) and any(map(self._is_kept, node.lvalues))
        ]

    def _is_kept(self, target: Expression) -> bool:
        return isinstance(target, MemberExpr) and target.name in _KEPT_IN and self._is_self(target.expr)

    def _is_self(self, expression: Expression) -> bool:
        return isinstance(expression, NameExpr) and expression.name == self.self

    def is_open(self) -> bool:
        """Whether the exception is handed to what may store a code in it, or another one is raised."""
        nodes = list(descendants(self.function.body))
        harmless = {node.expr for node in nodes if isinstance(node, MemberExpr) and node.name != "__dict__"}
        for node in nodes:
            if isinstance(node, CallExpr) and isinstance(node.callee, (MemberExpr, NameExpr)):
                harmless.update(node.args if node.callee.name in _LEAVING_IT else ())
        return any(
            isinstance(node, RaiseStmt) or (isinstance(node, NameExpr) and self._is_self(node) and node not in harmless)
            for node in nodes
        )

    def stored(self) -> Answer:
        """The code that is stored, if that is done once and each time."""
        first, *others = self.stores()
        if others or first not in self.function.body.body or self._leaves():
            return Answer()
        return self.of(first.rvalue)

    def handed_on(self, inherited: Answer, parameters: list[str] | None, info: TypeInfo, family: Family) -> Answer:
        """The code that is handed to the base's `__init__`, or the base's own."""
        calls = [node for node in descendants(self.function.body) if isinstance(node, CallExpr) and _is_init(node)]
        if not calls:
            # What the class says of itself is read all the same; what its base would be handed is not.
            is_read = inherited.attribute == family.answer.attribute and (
                inherited.attribute != "" or not family.answer.parameter
            )
            return inherited._replace(parameter="") if is_read else Answer()
        at_top = [node.expr for node in self.function.body.body if isinstance(node, ExpressionStmt)]
        if len(calls) != 1 or calls[0] not in at_top or self._leaves():
            return Answer()
        if not inherited.parameter:
            return inherited
        call = calls[0]
        names = parameters if isinstance(call.callee, SuperExpr) or parameters is None else ["self", *parameters]
        given = answers.argument(call, inherited.parameter, names)
        if given is False:
            return inherited._replace(parameter="")
        if isinstance(given, bool):
            return Answer()
        if isinstance(given, MemberExpr) and (self._is_self(given.expr) or self._is_class_of_self(given.expr)):
            is_stored_in = self.body.is_stored_in(info, given.name)
            return Answer("", None if is_stored_in else self.body.attribute(given.name, info, None), given.name)
        return self.of(given)

    def _is_class_of_self(self, expression: Expression) -> bool:
        owner = _object_of(expression)
        return owner is not None and self._is_self(owner)

    def of(self, expression: Expression) -> Answer:
        """What an expression of the function gives: a parameter, or a code."""
        if not isinstance(expression, NameExpr):
            return Answer(code=self.body.code(expression))
        is_stored = any(
            isinstance(target, NameExpr) and target.name == expression.name
            for node in descendants(self.function.body)
            for target in targets(node)
        )
        if is_stored or expression.name == self.self:
            return Answer()
        if expression.name not in self.defaults:
            return Answer(code=self.body.code(expression))
        default = self.defaults[expression.name]
        return Answer(expression.name, None if default is None else self.body.code(default))

    def _leaves(self) -> bool:
        return any(isinstance(node, ReturnStmt) for node in descendants(self.function.body))


def _is_init(call: CallExpr) -> bool:
    return isinstance(call.callee, (SuperExpr, MemberExpr)) and call.callee.name == "__init__"


def _object_of(expression: Expression) -> Expression | None:
    """The object whose class is asked for: `self.__class__`, `type(self)`."""
    match expression:
        case MemberExpr(name="__class__"):
            return expression.expr
        case CallExpr(callee=NameExpr(name="type"), args=[owner]):
            return owner
    return None
