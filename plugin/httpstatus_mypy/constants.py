"""The code that an expression is by what is written and declared, before mypy has come to it.

That is an int, a `Final` or a `Literal` of one, a member of a status class, and a constant of a module whose
constants are codes by their names, though their type is `int`: `starlette.status.HTTP_404_NOT_FOUND`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mypy.nodes import (
    Import,
    ImportFrom,
    IntExpr,
    MemberExpr,
    RefExpr,
    TypeInfo,
    UnaryExpr,
    Var,
    get_member_expr_fullname,
)
from mypy.types import Instance, LiteralType, get_proper_type

from httpstatus_mypy.statuses import code_of, is_status_class

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from mypy.nodes import Expression, ImportBase

#: The modules whose constants are called `HTTP_404_NOT_FOUND`.  `fastapi.status` is `starlette.status`.
MODULES: Final = frozenset({"litestar.status_codes", "rest_framework.status", "starlette.status"})
_WRITTEN: Final = MODULES | {"fastapi.status"}
# Compiled, by `re` itself, where it is needed first.
_NAME: Final = r"HTTP_([1-5][0-9]{2})_[A-Z0-9_]+"

#: `requests.codes`, whose attributes are codes.
LOOKUP: Final = "requests.status_codes.codes"
# Each name is there in capitals, too.  Left out are those that are no attributes (`\\o/`), and those that have meant
# more than one code: `uri_too_long`, `precondition`.
_REQUESTS: Final = """\
100 continue
101 switching_protocols
102 processing
103 checkpoint
200 ok okay all_ok all_okay all_good
201 created
202 accepted
203 non_authoritative_info non_authoritative_information
204 no_content
205 reset_content reset
206 partial_content partial
207 multi_status multiple_status multi_stati multiple_stati
208 already_reported
226 im_used
300 multiple_choices
301 moved_permanently moved
302 found
303 see_other other
304 not_modified
305 use_proxy
306 switch_proxy
307 temporary_redirect temporary_moved temporary
308 permanent_redirect resume_incomplete resume
400 bad_request bad
401 unauthorized
402 payment_required payment
403 forbidden
404 not_found
405 method_not_allowed not_allowed
406 not_acceptable
407 proxy_authentication_required proxy_auth proxy_authentication
408 request_timeout timeout
409 conflict
410 gone
411 length_required
412 precondition_failed
413 request_entity_too_large content_too_large
414 request_uri_too_large
415 unsupported_media_type unsupported_media media_type
416 requested_range_not_satisfiable requested_range range_not_satisfiable
417 expectation_failed
418 im_a_teapot teapot i_am_a_teapot
421 misdirected_request
422 unprocessable_entity unprocessable unprocessable_content
423 locked
424 failed_dependency dependency
425 too_early unordered_collection unordered
426 upgrade_required upgrade
428 precondition_required
429 too_many_requests too_many
431 header_fields_too_large fields_too_large
444 no_response
449 retry_with retry
450 blocked_by_windows_parental_controls parental_controls
451 unavailable_for_legal_reasons legal_reasons
499 client_closed_request
500 internal_server_error server_error
501 not_implemented
502 bad_gateway
503 service_unavailable unavailable
504 gateway_timeout
505 http_version_not_supported http_version
506 variant_also_negotiates
507 insufficient_storage
509 bandwidth_limit_exceeded bandwidth
510 not_extended
511 network_authentication_required network_auth network_authentication
"""
#: The codes of `requests.codes`, by name.
REQUESTS: Final = {
    spelling: int(code)
    for code, *names in map(str.split, _REQUESTS.splitlines())
    for name in names
    for spelling in (name, name.upper())
}


def named(expression: Expression) -> int | None:
    """The code of a constant that is one by its name, whatever its type."""
    if not isinstance(expression, RefExpr):
        return None
    owner, _, name = expression.fullname.rpartition(".")
    if not owner and isinstance(expression, MemberExpr) and isinstance(expression.expr, RefExpr):
        owner, name = expression.expr.fullname, expression.name
    return of_name(owner, name)


def of_name(owner: str, name: str) -> int | None:
    """The code that a name stands for in a module, or in `requests.codes`."""
    if owner in MODULES:
        match = re.fullmatch(_NAME, name)
        return None if match is None else int(match[1])
    return REQUESTS.get(name) if owner == LOOKUP else None


def is_named(expression: Expression, modules: Container[str]) -> bool:
    """Whether an expression is such a constant, before anything is bound: an attribute of one of some modules."""
    if not isinstance(expression, MemberExpr) or not expression.name.startswith("HTTP_"):
        return False
    owner = (get_member_expr_fullname(expression) or "").rpartition(".")[0]
    return re.fullmatch(_NAME, expression.name) is not None and owner in modules


def given_by(statement: ImportBase) -> Iterator[str]:
    """The names that an import gives to a module of such constants."""
    if isinstance(statement, Import):
        return (alias or name for name, alias in statement.ids if name in _WRITTEN)
    if isinstance(statement, ImportFrom):
        return (alias or name for name, alias in statement.names if f"{statement.id}.{name}" in _WRITTEN)
    return iter(())


def written(expression: Expression) -> int | None:
    """The int that an expression is, as far as its own text and the declarations of its names say."""
    if isinstance(expression, IntExpr):
        return expression.value
    if isinstance(expression, UnaryExpr) and expression.op in {"+", "-"}:
        value = written(expression.expr)
        return -value if value is not None and expression.op == "-" else value
    if not isinstance(expression, RefExpr):
        return None
    if isinstance(expression, MemberExpr):
        info = expression.expr.node if isinstance(expression.expr, RefExpr) else None
        if isinstance(info, TypeInfo) and is_status_class(info):
            return code_of(info, expression.name)
        if expression.name == "value":
            return written(expression.expr)
    code = named(expression)
    return declared(expression.node) if code is None and isinstance(expression.node, Var) else code


def declared(variable: Var) -> int | None:
    """The int that a variable is declared to be, for good."""
    if variable.is_final and type(variable.final_value) is int:
        return variable.final_value
    typ = get_proper_type(variable.type)
    if isinstance(typ, Instance) and variable.is_final:
        typ = typ.last_known_value
    if not isinstance(typ, LiteralType):
        return None
    if is_status_class(typ.fallback.type):
        return code_of(typ.fallback.type, typ.value)
    return typ.value if type(typ.value) is int and typ.fallback.type.fullname == "builtins.int" else None
