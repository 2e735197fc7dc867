"""Which expressions may have another value the next time, without mypy seeing why.

A name that only its function can change has the value that mypy knows: a local or a parameter that no nested function
rebinds; in the body of a module, a name that no function declares `global`.  An attribute, an indexed value, a global
and a variable of an outer function may be changed by whatever is called, or by another thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.nodes import (
    AssignmentExpr,
    ClassDef,
    Decorator,
    FuncDef,
    GlobalDecl,
    IndexExpr,
    LambdaExpr,
    MemberExpr,
    NameExpr,
    NonlocalDecl,
    OverloadedFuncDef,
    RefExpr,
    StarExpr,
    TypeInfo,
    Var,
)
from mypy.types import Instance, TupleType, get_proper_type

from httpstatus_mypy import libraries, run
from httpstatus_mypy.flow import declared
from httpstatus_mypy.flow.stores import is_local, names_bound_by
from httpstatus_mypy.tree import FUNCTIONS, children, descendants, enclosing, once

if TYPE_CHECKING:
    from mypy.nodes import Expression, Node


def may_change(expression: Expression) -> bool:
    """Whether the value of an expression may change behind mypy's back."""
    while isinstance(expression, (AssignmentExpr, StarExpr)):
        expression = expression.target if isinstance(expression, AssignmentExpr) else expression.expr
    if isinstance(expression, MemberExpr):
        return not is_member_of_enum(expression)
    if isinstance(expression, NameExpr) and isinstance(expression.node, Var):
        return not expression.node.is_final and _may_be_rebound(expression, expression.node)
    return isinstance(expression, IndexExpr)


def is_computed(expression: Expression) -> bool:
    """Whether an expression may have another value each time, with nothing in between: one reads a property.

    The properties of known libraries give what is there; what is no attribute of its class comes of `__getattr__`.
    """
    is_last = True
    while isinstance(expression, (AssignmentExpr, StarExpr, IndexExpr, MemberExpr)):
        if isinstance(expression, MemberExpr):
            if _is_computed(expression, is_last=is_last):
                return True
            expression = expression.expr
        elif isinstance(expression, IndexExpr):
            expression = expression.base
        else:
            expression = expression.target if isinstance(expression, AssignmentExpr) else expression.expr
        is_last = False
    return False


def _is_computed(attribute: MemberExpr, *, is_last: bool) -> bool:
    if isinstance(attribute.node, Var) and not attribute.node.info:
        return False  # of a module
    if isinstance(attribute.expr, RefExpr) and isinstance(attribute.expr.node, TypeInfo):
        return False
    owner = get_proper_type(declared.type_of(attribute.expr))
    if not isinstance(owner, Instance):
        # Of the last one it is known that it is a status: of a library, or declared to be one.
        return not is_last and not isinstance(owner, TupleType)
    definer = owner.type.get_containing_type_info(attribute.name)
    if definer is None:
        return True
    is_property = isinstance(definer.names[attribute.name].node, (Decorator, OverloadedFuncDef))
    # The value of a member is the same each time.
    return is_property and not libraries.is_known(definer.fullname) and definer.module_name != "enum"


def is_member_of_enum(expression: Expression) -> bool:
    """Whether an expression names a member of an enum, as `HTTPStatus.OK` does."""
    if not isinstance(expression, MemberExpr):
        return False
    owner = expression.expr.node if isinstance(expression.expr, RefExpr) else None
    return isinstance(owner, TypeInfo) and owner.is_enum


def _may_be_rebound(name: NameExpr, variable: Var) -> bool:
    functions = [parent for _child, parent in enclosing(name) if isinstance(parent, FUNCTIONS)]
    if not functions:
        return name.name in once(_declared_elsewhere, run.module().tree)
    if not is_local(variable) or name.name in once(_declared_elsewhere, functions[-1]):
        return True
    for function in functions:
        bound = once(_bound_by, function)
        if name.name in bound:
            # Of an outer function: it may have bound the name anew since, unless it is a parameter that it never does.
            return function is not functions[0] and bound[name.name]
    return True  # pragma: no cover - one of the functions around a local name binds it


def _declared_elsewhere(scope: Node) -> frozenset[str]:
    """The names that some function in a module, or in a function, declares to be of another scope."""
    declarations = (node for node in descendants(scope) if isinstance(node, (GlobalDecl, NonlocalDecl)))
    return frozenset(name for declaration in declarations for name in declaration.names)


def _bound_by(function: FuncDef | LambdaExpr) -> dict[str, bool]:
    """The names that a function binds itself, and whether it does so after the call."""
    bound = {argument.variable.name: False for argument in function.arguments}
    stack: list[Node] = [function.body]
    while stack:
        node = stack.pop()
        for name in names_bound_by(node):
            bound[name] = True
        if not isinstance(node, (*FUNCTIONS, ClassDef)):
            stack += children(node)
    return bound
