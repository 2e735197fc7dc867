"""The display that a name always stands for: `RETRY: Final = frozenset({500, 502})`, `TEXTS = {404: "Not there"}`.

A name of a function, of the module or of one of its classes, in which one thing is stored.  Where something may be put
into that afterwards, as far as the module goes, `looked_for` says that it is used otherwise.  What another module does
with it, mypy does not show; what is written out is in it all the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

from mypy.nodes import CallExpr, DictExpr, MemberExpr, NameExpr, RefExpr, Var
from mypy.types import Instance, get_proper_type

from httpstatus_mypy import run
from httpstatus_mypy.flow import containers, owners, stores

if TYPE_CHECKING:
    from mypy.nodes import Expression, TypeInfo


def display_of(container: Expression) -> Expression | None:
    """The display of a container, or of a range: itself, or what is stored in its name; None if there is none."""
    if isinstance(container, NameExpr):
        return run.module().keep((display_of, container.node), lambda: _of_variable(container))
    if isinstance(container, MemberExpr):
        info = owners.class_of(container.expr)
        definer = None if info is None else info.get_containing_type_info(container.name)
        if definer is None or definer.module_name != run.module().tree.fullname:
            return None
        return run.module().keep((display_of, definer, container.name), lambda: _of_attribute(container, definer))
    return container if _is_display(container) else None


def looked_for(container: Expression, display: Expression) -> list[Expression] | None:
    """All that the module looks for in a table with this display; None if it is used otherwise."""
    if not isinstance(container, (NameExpr, MemberExpr)):
        return []
    is_local = isinstance(container, NameExpr) and stores.is_local(container.node)
    scope = stores.outermost_function(container) if is_local else None
    return containers.looked_for(scope or run.module().tree, container, keys=isinstance(display, DictExpr))


def may_hold(name: NameExpr | MemberExpr, class_name: str) -> bool:
    """Whether a name may stand for an object of a class, by its type.  This is quick: `display_of` reads the module."""
    node = name.node
    if isinstance(name, MemberExpr):
        info = owners.class_of(name.expr)
        found = None if info is None else info.get(name.name)
        node = None if found is None else found.node
    typ = get_proper_type(node.type) if isinstance(node, Var) else None
    return not isinstance(typ, Instance) or typ.type.fullname == class_name


def items_of(display: Expression) -> list[Expression] | None:
    """The items of a container that is written out; the keys of a dict."""
    if isinstance(display, DictExpr):
        return [key for key, _value in display.items if key is not None]
    return containers.displayed(display)


def _of_variable(name: NameExpr) -> Expression | None:
    variable = name.node
    if not isinstance(variable, Var) or not stores.is_of_module(variable):
        return None
    return _only(stores.of_variable(name))


def _of_attribute(attribute: MemberExpr, definer: TypeInfo) -> Expression | None:
    return _only([store for part in owners.stored(definer, attribute.name) for store in part.stores])


def _only(found: list[stores.Store]) -> Expression | None:
    """The only thing that is stored in a name, if that is a display."""
    if len(found) != 1 or found[0].part is not stores.Part.WHOLE or found[0].value is None:
        return None
    return found[0].value if _is_display(found[0].value) else None


def _is_display(expression: Expression) -> bool:
    return items_of(expression) is not None or is_range(expression)


def is_range(expression: Expression) -> TypeGuard[CallExpr]:
    """Whether an expression is a call of `range`."""
    return (
        isinstance(expression, CallExpr)
        and isinstance(expression.callee, RefExpr)
        and expression.callee.fullname == "builtins.range"
        and len(expression.args) > 0
    )
