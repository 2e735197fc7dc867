"""Routes that do not answer what they say, `httpstatus-route`: functions that a decorator of a framework makes a route.

A route that returns an exception, one that returns its code as a part of its content, and one with a code that has no
content, which is declared to return some.  The decorator's hook is called before the function is checked: what is said
rests on its syntax and its declarations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    ARG_POS,
    ARG_STAR2,
    CallExpr,
    ConditionalExpr,
    Decorator,
    DictExpr,
    Expression,
    FuncDef,
    IntExpr,
    ListExpr,
    MemberExpr,
    NameExpr,
    RefExpr,
    ReturnStmt,
    StrExpr,
    TupleExpr,
    TypeInfo,
    Var,
)
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    NoneType,
    TupleType,
    TypedDictType,
    TypeOfAny,
    TypeVarType,
    UnboundType,
    UnionType,
    get_proper_type,
)

from httpstatus_mypy import constants, diagnostics, error_codes, libraries, run
from httpstatus_mypy.content import is_content
from httpstatus_mypy.flow import owners, stores
from httpstatus_mypy.flow.privacy import is_of_module
from httpstatus_mypy.libraries import WITHOUT_CONTENT
from httpstatus_mypy.statuses import CODES, REGISTERED
from httpstatus_mypy.tree import FUNCTIONS, ancestors, children, descendants, last_name, once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy.nodes import MypyFile, Node
    from mypy.types import ProperType, Type

    from httpstatus_mypy.flow.stores import Store
    from httpstatus_mypy.libraries import Route
    from httpstatus_mypy.site import Call

#: The codes that a route may answer with.
_OF_ANSWERS: Final = CODES[100:]
# The methods by which an application, or a part of one, makes an answer of what a route returns.
_MAKING: Final = frozenset({"add_api_route", "add_url_rule", "api_route", "make_response"})
_ROUTER: Final = "fastapi.routing.APIRouter"
# The methods, and in Litestar the classes, whose calls are decorators that make a route.
_DECORATING: Final = frozenset(
    {"api_route", "delete", "get", "head", "options", "patch", "post", "put", "route", "trace"}
)
# What may be an int.
_WIDE: Final = frozenset({"builtins.float", "builtins.object", "numbers.Number"})
# What else a tuple is, but an object.
_OF_TUPLES: Final = frozenset({"typing.Collection", "typing.Iterable", "typing.Sequence"})


def judge(call: Call, name: str, route: Route) -> bool:
    """Report what is wrong with a route, from the call that makes its decorator; tell whether its code is."""
    function = None if call.is_quiet else function_of(call, name)
    if function is None:
        return False
    has_model = bool(call.given_for(("response_model", "response_class")))
    # Of several decorators of one kind, the first says what is wrong with what the function returns.
    first = run.module().keep((judge, function, route, has_model), lambda: call.node)
    if first is call.node:
        _judge_returned(call, route, function)
        _judge_tuples(call, route, function)
        if not has_model:
            _judge_lists(call, route, function)
    _judge_responses(call, route)
    declared = _declared_content(call, route, function)
    given = call.given_for(("status_code",))
    code = constants.written(given[0]) if given else route.status
    if declared is None or code is None or code not in route.codes:
        return False
    message = diagnostics.route_without_content(code, route, declared)
    call.report(message, error_codes.ROUTE, given[0] if given else call.node)
    return True


def function_of(call: Call, name: str) -> FuncDef | None:
    """The function that a call of a decorator makes a route, if mypy checks it and no other decorator comes before."""
    decorator = next((parent for _child, parent in ancestors(call.node)), None)
    if not isinstance(decorator, Decorator) or call.node not in decorator.original_decorators:
        return None
    place = decorator.original_decorators.index(call.node)
    owner = call.callee.expr if isinstance(call.callee, MemberExpr) else None
    if owner is not None and not is_plain(owner, call.type_of(owner), name.partition(".")[0]):
        return None
    if once(_last_other, decorator) > place:
        return None
    is_checked = decorator.func.type is not None or call.options.check_untyped_defs
    return decorator.func if is_checked else None


def is_plain(owner: Expression, typ: Type | None, framework: str) -> bool:
    """Whether what makes a route makes it as the framework does: by no class of the project's own.

    One of another module may be given a `route_class` there.
    """
    proper = get_proper_type(typ)
    classes = proper.type.mro[:-1] if isinstance(proper, Instance) else []
    own = [info for info in classes if info.module_name.partition(".")[0] != framework]
    is_open = any(not _MAKING.isdisjoint(info.names) for info in own) or any(
        "__init__" in info.names and not is_of_module(info) and libraries.is_known(info.mro[1].fullname) for info in own
    )
    return not (
        is_open or has_route_class() or (any(info.fullname == _ROUTER for info in classes) and not _is_made_here(owner))
    )


def has_route_class() -> bool:
    """Whether the module gives routes a class of its own, which may make anything of what they return."""
    return once(_has_route_class, run.module().tree)


def _has_route_class(tree: MypyFile) -> bool:
    return any(
        "route_class" in node.arg_names if isinstance(node, CallExpr) else node.name == "route_class"
        for node in descendants(tree)
        if isinstance(node, (CallExpr, MemberExpr, NameExpr))
    )


def _is_made_here(owner: Expression) -> bool:
    """Whether the module makes a router, and hands it nothing that is not seen."""
    found: list[Store] = []
    if isinstance(owner, NameExpr) and isinstance(owner.node, Var):
        found = stores.of_variable(owner)
    elif isinstance(owner, MemberExpr):
        info = owners.class_of(owner.expr)
        found = [] if info is None else [store for part in owners.stored(info, owner.name) for store in part.stores]
    return bool(found) and all(
        isinstance(store.value, CallExpr) and _is_class(store.value.callee) and ARG_STAR2 not in store.value.arg_kinds
        for store in found
    )


def _last_other(decorator: Decorator) -> int:
    """The place of the last decorator of a function that makes no route; -1 if all do."""
    others = [place for place, one in enumerate(decorator.original_decorators) if not _is_route(one)]
    return others[-1] if others else -1


def _is_route(decorator: Expression) -> bool:
    """Whether a decorator makes a route: it gives back the function as it was."""
    return isinstance(decorator, CallExpr) and last_name(decorator.callee) in _DECORATING


def returned_by(function: FuncDef) -> Iterator[Expression]:
    """What a function returns, each branch of a conditional expression by itself."""
    stack: list[Node] = [function.body]
    while stack:
        node = stack.pop()
        if isinstance(node, ReturnStmt):
            yield from _branches(node.expr)
        elif not isinstance(node, FUNCTIONS):
            stack += reversed(children(node))


def _branches(expression: Expression | None) -> Iterator[Expression]:
    if isinstance(expression, ConditionalExpr):
        yield from _branches(expression.if_expr)
        yield from _branches(expression.else_expr)
    elif expression is not None:
        yield expression


def _judge_returned(call: Call, route: Route, function: FuncDef) -> None:
    for expression in returned_by(function):
        if isinstance(expression, CallExpr) and isinstance(expression.callee, RefExpr):
            info = expression.callee.node
            if isinstance(info, TypeInfo) and info.has_base(route.exception) and not info.has_base(route.response):
                message = diagnostics.returned(info.name, _code_of(expression))
                call.report(message, error_codes.ROUTE, expression)


def _judge_tuples(call: Call, route: Route, function: FuncDef) -> None:
    """Report content that is returned with a code that has none: `return {"deleted": True}, 204`."""
    for expression in returned_by(function) if route.content is not None else ():
        if isinstance(expression, TupleExpr) and len(expression.items) in {2, 3} and route.content is not None:
            code = constants.written(expression.items[1])
            if code in WITHOUT_CONTENT and code is not None and is_content(call, expression.items[0], route.content):
                call.report(diagnostics.content_of_route(code, '""'), error_codes.CONTENT, expression.items[0])


def _judge_lists(call: Call, route: Route, function: FuncDef) -> None:
    """Report a code that is returned beside content where that makes a list of both: `return {"a": 1}, 404`.

    Not where the decorator is given a model or a class of the response.
    """
    if route.framework != "FastAPI":
        return
    if _is_of_tuples(_returned_type(function)):
        return  # it is declared to answer with a list
    for expression in returned_by(function):
        if isinstance(expression, TupleExpr) and len(expression.items) == len(("content", "code")):
            content, status = expression.items
            code = _status(status)
            if code in _OF_ANSWERS and code is not None and _is_display(content):
                message = diagnostics.code_in_content(code, f"return JSONResponse(..., {code})")
                call.report(message, error_codes.ROUTE, status)


def _is_of_tuples(typ: Type | None) -> bool:
    """Whether a return type says that there are tuples."""
    proper = get_proper_type(typ)
    if isinstance(proper, UnionType):
        return any(map(_is_of_tuples, proper.items))
    if isinstance(proper, Instance):
        return proper.type.has_base("builtins.tuple") or proper.type.fullname in _OF_TUPLES
    return isinstance(proper, TupleType)


def _status(expression: Expression) -> int | None:
    """The code that an expression is meant as: a registered one, of a class or a module of statuses, or written out."""
    # A constant of another name may be any number: `return rows, PAGE_SIZE`.
    is_meant = isinstance(expression, (IntExpr, MemberExpr)) or constants.named(expression) is not None
    code = constants.written(expression) if is_meant else None
    return code if code in REGISTERED else None


def _is_display(expression: Expression) -> bool:
    """Whether an expression makes content: a display of a dict or a list, or an object of a class."""
    is_made = isinstance(expression, CallExpr) and _is_class(expression.callee)
    return is_made or isinstance(expression, (DictExpr, ListExpr))


def jsonified(call: Call) -> None:
    """Judge Flask's and Quart's `jsonify`, which makes a list of several arguments, the code among them."""
    node = call.node
    if isinstance(node, CallExpr) and not call.is_quiet and _is_returned(node) and len(node.args) > 1:
        *content, status = node.args
        code = _status(status)
        if (
            code is not None
            and all(kind is ARG_POS for kind in node.arg_kinds)
            and all(map(_is_no_int, map(call.type_of, content)))
        ):
            message = diagnostics.code_in_content(code, f"return jsonify(...), {code}")
            call.report(message, error_codes.ROUTE, status)


def _is_returned(node: CallExpr) -> bool:
    """Whether a function returns a response as it is made, and says nothing else of it."""
    around = (parent for _child, parent in ancestors(node) if not isinstance(parent, ConditionalExpr))
    return isinstance(next(around), ReturnStmt)


def _is_no_int(typ: Type | None) -> bool:
    proper = get_proper_type(typ)
    if isinstance(proper, UnionType):
        return all(map(_is_no_int, proper.items))
    if isinstance(proper, (NoneType, TypedDictType, TupleType)):
        return True
    return (
        isinstance(proper, Instance) and not proper.type.has_base("builtins.int") and proper.type.fullname not in _WIDE
    )


def _code_of(exception: CallExpr) -> int | None:
    """The code that an exception is made with, if it is written as `status_code`, or first."""
    for place, (argument, name) in enumerate(zip(exception.args, exception.arg_names, strict=True)):
        if name == "status_code" or (place == 0 and name is None):
            return constants.written(argument)
    return None


def _declared_content(call: Call, route: Route, function: FuncDef) -> str | None:
    """What declares that a route has content, if something does."""
    models = call.given_for(("response_model",)) if route.framework == "FastAPI" else []
    if models:
        return "response_model" if _is_class(models[0]) else None
    return "its return type" if _declares_content(function, route) else None


def _judge_responses(call: Call, route: Route) -> None:
    """Report a model of a response that has no content, for which the framework refuses the route."""
    for responses in call.given_for(("responses",)) if route.framework == "FastAPI" else ():
        for key in _with_models(responses):
            code = constants.written(key)
            if code is not None and code in route.codes:
                message = diagnostics.route_without_content(code, route, "its model")
                call.report(message, error_codes.ROUTE, key)


def _returned_type(function: FuncDef) -> ProperType | None:
    """The return type of a function, if it is written; of a coroutine, what it gives."""
    typ = function.type
    proper = get_proper_type(typ.ret_type) if isinstance(typ, CallableType) else None
    if function.is_coroutine and isinstance(proper, Instance) and proper.type.fullname == "typing.Coroutine":
        proper = get_proper_type(proper.args[2])
    # Where the route is made, `Union[None, None]` is `None`.
    items = {*map(get_proper_type, proper.items)} if isinstance(proper, UnionType) else set()
    return items.pop() if len(items) == 1 else proper


def _is_class(expression: Expression) -> bool:
    return isinstance(expression, RefExpr) and isinstance(expression.node, TypeInfo)


def _with_models(responses: Expression) -> Iterator[Expression]:
    """The codes for which a display of responses has a model: `{204: {"model": Item}}`."""
    if isinstance(responses, DictExpr):
        for key, value in responses.items:
            if key is not None and isinstance(value, DictExpr):
                for name, model in value.items:
                    if isinstance(name, StrExpr) and name.value == "model" and _is_class(model):
                        yield key


def _declares_content(function: FuncDef, route: Route) -> bool:
    """Whether the return type of a function, if it is written, is anything but `None` or a response."""
    proper = _returned_type(function)
    if proper is None or function.is_generator or function.is_async_generator:
        return False
    if isinstance(proper, AnyType):
        return proper.type_of_any == TypeOfAny.explicit
    if isinstance(proper, Instance) and proper.type.fallback_to_any:
        return False
    if isinstance(proper, Instance) and proper.type.has_base(route.response):
        return route.is_generic and not any(map(_may_be_none, proper.args))
    # A variable in the place of a type is unbound: it may be `None`.
    return not isinstance(proper, (NoneType, UnboundType))


def _may_be_none(argument: Type) -> bool:
    """Whether an argument of a response is `None`, or nothing that mypy knows."""
    proper = get_proper_type(argument)
    if isinstance(proper, AnyType):
        return proper.type_of_any not in {TypeOfAny.explicit, TypeOfAny.from_omitted_generics}
    return isinstance(proper, (NoneType, TypeVarType))
