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
    ExpressionStmt,
    FuncDef,
    IntExpr,
    MemberExpr,
    NameExpr,
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

from httpstatus_mypy import answers, constants
from httpstatus_mypy.exceptions import Answer
from httpstatus_mypy.internals.types import set_full_name
from httpstatus_mypy.statuses import CODES, code_of, is_status_class
from httpstatus_mypy.tree import descendants, targets

if TYPE_CHECKING:
    from mypy.nodes import Expression, Statement, TypeInfo
    from mypy.plugin import ClassDefContext, SemanticAnalyzerPluginInterface

    from httpstatus_mypy.exceptions import Family

# Where an exception keeps its code, so that one may store another.
_KEPT_IN: Final = frozenset({"code", "status", "status_code"})


def put_down(ctx: ClassDefContext) -> None:
    """The hook of a class that is derived from an exception with a status."""
    info = ctx.cls.info
    family = answers.family_of(info)
    if family is None or len(info.mro) < 2:
        return
    answer = _Body(ctx.cls.defs.body, ctx.api).answer(info, family)
    text = answers.encoded(answer)
    instance = ctx.api.named_type("builtins.str")
    variable = Var(answers.MARK, LiteralType(text, instance))
    variable.info = info
    variable.is_classvar = True
    variable.is_ready = True
    set_full_name(variable, f"{info.fullname}.{answers.MARK}")
    info.names[answers.MARK] = SymbolTableNode(MDEF, variable, plugin_generated=True)
    # The daemon: what depends on the class depends on this.
    ctx.api.add_plugin_dependency(make_trigger(variable.fullname), make_trigger(info.fullname))


class _Body:
    """The body of a class."""

    def __init__(self, body: list[Statement], api: SemanticAnalyzerPluginInterface) -> None:
        self.body = body
        self.api = api

    def answer(self, info: TypeInfo, family: Family) -> Answer:
        """What the class answers with."""
        base = next((base for base in info.mro[1:] if answers.family_of(base) is not None), None)
        if base is None or "__new__" in info.names:
            return Answer()
        inherited = answers.of_class(base, family)
        own = self.attribute(inherited.attribute, info, inherited.code)
        if "__init__" not in info.names:
            return inherited._replace(code=own)
        functions = [node for node in self.body if isinstance(node, FuncDef) and node.name == "__init__"]
        if len(functions) != 1 or functions[0] is not info.names["__init__"].node:
            return Answer()
        init = _Init(functions[0], self)
        if any(init.stores()):
            return init.stored()
        parameters = answers.positional(info.mro[1].get_method("__init__"), bound=True)
        return init.handed_on(inherited._replace(code=own), parameters, info, family)

    def attribute(self, name: str, info: TypeInfo, otherwise: int | None) -> int | None:
        """The code in an attribute of the class: that of the base, if this one says nothing."""
        if not name or name not in info.names:
            return otherwise
        values = [
            node.rvalue
            for node in self.body
            if isinstance(node, AssignmentStmt)
            and any(isinstance(target, NameExpr) and target.name == name for target in node.lvalues)
        ]
        if len(values) != 1:
            return None
        if isinstance(values[0], TempNode):  # declared, and not assigned
            return otherwise
        return self.code(values[0])

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
        self.defaults = {argument.variable.name: argument.initializer for argument in function.arguments[1:]}

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

    def stored(self) -> Answer:
        """The code that is stored, if that is done once and each time."""
        statements = self.stores()
        if len(statements) != 1 or statements[0] not in self.function.body.body or self._leaves():
            return Answer()
        return self.of(statements[0].rvalue)

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
        if isinstance(given, MemberExpr) and (self._is_self(given.expr) or _is_class_of_self(given.expr)):
            return Answer("", self.body.attribute(given.name, info, None), given.name)
        return self.of(given)

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


def _is_class_of_self(expression: Expression) -> bool:
    """`self.__class__`, `type(self)`."""
    if isinstance(expression, MemberExpr):
        return expression.name == "__class__"
    return (
        isinstance(expression, CallExpr)
        and isinstance(expression.callee, NameExpr)
        and expression.callee.name == "type"
    )
