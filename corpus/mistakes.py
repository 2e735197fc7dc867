"""Mistakes that people make with statuses, as edits of a program, and edits after which it is as right as before.

Each operator is shown one node of the program and gives an edit, or None if it has no place there. What it is shown is
what was written: whether the value is a status is not known, so that the share of what is found says how far types
reach, too.
"""

from __future__ import annotations

import ast
import copy
import re
from http import HTTPStatus
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: What a status is called: `response.status_code`, `resp.status`, `status_code`.
_STATUS: Final = re.compile(r"status_?code|status|http_?status", re.IGNORECASE)
_BOUNDS: Final = {200, 300, 400, 500, 600}
#: What aiohttp answers with, and its handlers take.
_OF_AIOHTTP: Final = {f"web.HTTP{name}" for name in ("BadRequest", "Unauthorized", "Forbidden", "NotFound", "Conflict")}
_IN_TRY: Final = """\
try:
{body}
except Exception as error:
    {answer}"""


class Edit(NamedTuple):
    """A piece of a program, and what stands there instead."""

    node: ast.expr | ast.stmt
    text: str
    form: str
    """What holds the status: an attribute, a name, a call's result, an argument, an exception."""


def _code(node: ast.expr) -> int | None:
    value = node.value if isinstance(node, ast.Constant) else None
    return value if type(value) is int and 100 <= value <= 599 else None


def _form(node: ast.expr) -> str | None:
    """What holds the status, if the expression is called as one."""
    if isinstance(node, ast.Attribute) and _STATUS.fullmatch(node.attr):
        return "an attribute"
    if isinstance(node, ast.Name) and _STATUS.fullmatch(node.id):
        return "a name"
    return None


def _compared(node: ast.AST, *operators: type[ast.cmpop]) -> tuple[ast.expr, ast.expr, str] | None:
    """The status and what it is compared with by one operator, and what holds it."""
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and isinstance(node.ops[0], operators):
        form = _form(node.left)
        if form is not None:
            return node.left, node.comparators[0], form
    return None


def another_digit(node: ast.AST) -> Edit | None:
    """`status == 404` to `status == 464`."""
    compared = _compared(node, ast.Eq, ast.NotEq)
    code = None if compared is None else _code(compared[1])
    if compared is None or code is None:
        return None
    return Edit(compared[1], f"{code // 100}6{code % 10}", compared[2])


def digits_swapped(node: ast.AST) -> Edit | None:
    """`status == 404` to `status == 440`, which may well be a registered code: `== 401` to `== 410`."""
    compared = _compared(node, ast.Eq, ast.NotEq)
    code = None if compared is None else _code(compared[1])
    if compared is None or code is None:
        return None
    tens, ones = divmod(code % 100, 10)
    return None if tens == ones else Edit(compared[1], f"{code // 100}{ones}{tens}", compared[2])


def bound_moved(node: ast.AST) -> Edit | None:
    """`200 <= status < 300` to `200 <= status < 299`, `status >= 400` to `status > 400`."""
    if not isinstance(node, ast.Compare) or not isinstance(node.ops[-1], ast.Lt | ast.GtE):
        return None
    bound = _code(node.comparators[-1]) if node.comparators else None
    held = node.left if len(node.ops) == 1 else node.comparators[-2]
    form = _form(held)
    if form is None or bound not in _BOUNDS:
        return None
    if isinstance(node.ops[-1], ast.Lt):
        return Edit(node.comparators[-1], str(bound - 1), form)
    left = ast.unparse(node.left) if len(node.ops) == 1 else None
    return None if left is None else Edit(node, f"{left} > {bound}", form)


def other_junction(node: ast.AST) -> Edit | None:
    """`!= 200 and != 201` to `or`, `== 200 or == 201` to `and`; so for `>= 200 and < 300`, and `< 200 or >= 300`."""
    if not isinstance(node, ast.BoolOp):
        return None
    is_and = isinstance(node.op, ast.And)
    compared = [_compared(value, ast.NotEq if is_and else ast.Eq) for value in node.values]
    if None in compared:
        first, last = (ast.GtE, ast.Lt) if is_and else (ast.Lt, ast.GtE)
        compared = [_compared(node.values[0], first), _compared(node.values[-1], last)]
        bounds = [None if found is None else _code(found[1]) for found in compared]
        if len(node.values) != 2 or None in bounds or bounds != sorted(bounds, key=lambda bound: bound or 0):
            return None
    held = {ast.unparse(found[0]) for found in compared if found is not None}
    if len(held) != 1 or compared[0] is None:
        return None
    word = " or " if is_and else " and "
    return Edit(node, f"({word.join(map(ast.unparse, node.values))})", compared[0][2])


def not_in_as_or(node: ast.AST) -> Edit | None:
    """`status not in (200, 201)` to `status != 200 or status != 201`."""
    found = _in_codes(node, ast.NotIn)
    if found is None or not isinstance(node, ast.Compare):
        return None
    held, codes, form = found
    return Edit(node, f"({' or '.join(f'{held} != {code}' for code in codes)})", form)


def in_as_or(node: ast.AST) -> Edit | None:
    """`status in (200, 201)` to `status == 200 or 201`."""
    found = _in_codes(node, ast.In)
    if found is None or not isinstance(node, ast.Compare):
        return None
    held, (first, *others), form = found
    return Edit(node, f"({held} == {' or '.join([first, *others])})", form)


def _in_codes(node: ast.AST, operator: type[ast.cmpop]) -> tuple[str, list[str], str] | None:
    """The status, two codes or more that it is looked up in, and what holds it."""
    compared = _compared(node, operator)
    if compared is None or not isinstance(compared[1], ast.Tuple | ast.List | ast.Set) or len(compared[1].elts) < 2:
        return None
    if any(_code(item) is None for item in compared[1].elts):
        return None
    return ast.unparse(compared[0]), [*map(ast.unparse, compared[1].elts)], compared[2]


def constant_for_comparison(node: ast.AST) -> Edit | None:
    """`status == 200` to `status == 200 or 201`."""
    compared = _compared(node, ast.Eq)
    code = None if compared is None else _code(compared[1])
    if compared is None or code is None or not isinstance(node, ast.Compare):
        return None
    return Edit(node, f"({ast.unparse(node)} or {code + 1})", compared[2])


def asserted_message(node: ast.AST) -> Edit | None:
    """`assert status == 200` to `assert status, 200`."""
    compared = _compared(node.test, ast.Eq) if isinstance(node, ast.Assert) and node.msg is None else None
    if compared is None or _code(compared[1]) is None or not isinstance(node, ast.Assert):
        return None
    return Edit(node, f"assert {ast.unparse(compared[0])}, {ast.unparse(compared[1])}", compared[2])


def quotient(node: ast.AST) -> Edit | None:
    """`200 <= status < 300` to `status / 100 == 2`."""
    if not isinstance(node, ast.Compare) or [type(operator) for operator in node.ops] != [ast.LtE, ast.Lt]:
        return None
    form = _form(node.comparators[0])
    bounds = _code(node.left), _code(node.comparators[1])
    if form is None or bounds[0] not in _BOUNDS or bounds[1] != bounds[0] + 100:
        return None
    return Edit(node, f"({ast.unparse(node.comparators[0])} / 100 == {bounds[0] // 100})", form)


def divided(node: ast.AST) -> Edit | None:
    """`status // 100 == 2` to `status / 100 == 2`."""
    if not isinstance(node, ast.BinOp) or not isinstance(node.op, ast.FloorDiv):
        return None
    form = _form(node.left)
    is_by_100 = isinstance(node.right, ast.Constant) and node.right.value == 100
    return None if form is None or not is_by_100 else Edit(node, f"{ast.unparse(node.left)} / 100", form)


def raised_in_try(node: ast.AST) -> Edit | None:
    """`raise HTTPException(404)` to the same in a `try` whose `except Exception` answers 500; `abort(404)` alike."""
    if isinstance(node, ast.Raise) and node.exc is not None:
        raised: ast.AST = node.exc
        form = "an exception"
    elif isinstance(node, ast.Expr):
        raised = node.value
        form = "a call that raises"
    else:
        return None
    call = raised.func if isinstance(raised, ast.Call) else raised
    given = _codes_given(raised) if isinstance(raised, ast.Call) else []
    name = ast.unparse(call)
    if form == "a call that raises":
        answer = f"{name}(500)" if name in {"abort", "flask.abort"} and any(map(_is_client_error, given)) else None
    elif name.rpartition(".")[2] == "HTTPException":
        answer = f"raise {name}(status_code=500, detail=str(error))" if any(map(_is_client_error, given)) else None
    else:
        answer = "raise web.HTTPInternalServerError(text=str(error))" if name in _OF_AIOHTTP else None
    if answer is None or not isinstance(node, ast.stmt):
        return None
    body = "\n".join(f"    {line}" for line in ast.unparse(node).splitlines())
    return Edit(node, _IN_TRY.format(body=body, answer=answer), form)


def _codes_given(call: ast.Call) -> list[ast.expr]:
    """The first argument, or that by the name `status_code`."""
    return [*call.args[:1], *(keyword.value for keyword in call.keywords if keyword.arg == "status_code")][:1]


def _is_client_error(node: ast.expr) -> bool:
    """`404`, `status.HTTP_404_NOT_FOUND` or `HTTPStatus.NOT_FOUND`."""
    if isinstance(node, ast.Attribute):
        member = HTTPStatus.__members__.get(node.attr)
        return node.attr.startswith("HTTP_4") or (member is not None and member.is_client_error)
    code = _code(node)
    return code is not None and code // 100 == 4


def content_with_204(node: ast.AST) -> Edit | None:
    """`Response(status_code=204)` to `Response("done", status_code=204)`, `return "", 204` to `return "done", 204`."""
    if isinstance(node, ast.Tuple) and len(node.elts) == 2 and _is_204(node.elts[1]):
        is_empty = isinstance(node.elts[0], ast.Constant) and node.elts[0].value in {"", None}
        return Edit(node.elts[0], '"done"', "a tuple") if is_empty else None
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return _route_with_content(node)
    if not isinstance(node, ast.Call) or node.args or "Response" not in ast.unparse(node.func):
        return None
    if not any(_is_204(keyword.value) for keyword in node.keywords if keyword.arg in {"status_code", "status"}):
        return None
    if {keyword.arg for keyword in node.keywords} & {"content", "data", "text", "body"}:
        return None
    name = "text=" if "status" in {keyword.arg for keyword in node.keywords} and "web" in ast.unparse(node.func) else ""
    rest = ", ".join(map(ast.unparse, node.keywords))
    return Edit(node, f'{ast.unparse(node.func)}({name}"done", {rest})', "an argument")


def _route_with_content(node: ast.FunctionDef | ast.AsyncFunctionDef) -> Edit | None:
    """`@router.delete("/", status_code=204)` before `-> None` to the same before `-> dict[str, bool]`."""
    given = [
        keyword.value
        for decorator in node.decorator_list
        if isinstance(decorator, ast.Call)
        for keyword in decorator.keywords
        if keyword.arg == "status_code"
    ]
    is_none = isinstance(node.returns, ast.Constant) and node.returns.value is None
    if node.returns is None or not is_none or not any(map(_is_204, given)):
        return None
    return Edit(node.returns, "dict[str, bool]", "a route")


def _is_204(node: ast.expr) -> bool:
    """`204`, `status.HTTP_204_NO_CONTENT` or `HTTPStatus.NO_CONTENT`."""
    if isinstance(node, ast.Attribute):
        return node.attr in {"HTTP_204_NO_CONTENT", "NO_CONTENT"}
    return _code(node) == 204


def code_into_jsonify(node: ast.AST) -> Edit | None:
    """`return jsonify(error), 404` to `return jsonify(error, 404)`, `make_response(jsonify(error), 404)` alike."""
    if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == "make_response":
        parts, form = node.args, "an argument"
    elif isinstance(node, ast.Tuple):
        parts, form = node.elts, "a tuple"
    else:
        return None
    if len(parts) != 2 or not _is_written_code(parts[1]):
        return None
    call = parts[0]
    if not isinstance(call, ast.Call) or ast.unparse(call.func) not in {"jsonify", "flask.jsonify"}:
        return None
    if call.keywords or not call.args:
        return None
    inside = f"{ast.unparse(call.func)}({', '.join(map(ast.unparse, [*call.args, parts[1]]))})"
    return Edit(node, inside if isinstance(node, ast.Tuple) else f"{ast.unparse(node.func)}({inside})", form)


def _is_written_code(node: ast.expr) -> bool:
    """`404`, `status.HTTP_404_NOT_FOUND` or `HTTPStatus.NOT_FOUND`."""
    if isinstance(node, ast.Attribute):
        return node.attr in HTTPStatus.__members__ or re.match(r"HTTP_\d{3}", node.attr) is not None
    return _code(node) is not None


def unhandled(node: ast.AST) -> Edit | None:
    """`try: HTTPStatus(code)` with an `except ValueError` to what stands in it; `HTTPStatus.get(code)` to a call."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get":
        name = ast.unparse(node.func.value)
        is_class = name.rpartition(".")[2] == "HTTPStatus" and node.args
        return Edit(node, f"{name}({ast.unparse(node.args[0])})", "an int") if is_class else None
    if not isinstance(node, ast.Try) or len(node.handlers) != 1 or node.orelse or node.finalbody:
        return None
    called = [
        part
        for statement in node.body
        for part in ast.walk(statement)
        if isinstance(part, ast.Call) and ast.unparse(part.func).rpartition(".")[2] == "HTTPStatus"
    ]
    caught = node.handlers[0].type
    if (
        not called
        or isinstance(called[0].args[0], ast.Constant)
        or caught is None
        or "Value" not in ast.unparse(caught)
    ):
        return None
    return Edit(node, "\n".join(map(ast.unparse, node.body)), "an int")


def inverted(node: ast.AST) -> Edit | None:
    """`if a: x` with an `else: y` to `if not a: y` with an `else: x`."""
    if not isinstance(node, ast.If) or not node.orelse or isinstance(node.orelse[0], ast.If):
        return None
    if not _is_about_a_status(node.test):
        return None
    turned = ast.If(ast.UnaryOp(ast.Not(), node.test), node.orelse, node.body)
    return Edit(node, ast.unparse(ast.fix_missing_locations(turned)), "an attribute")


def copied(node: ast.AST) -> Edit | None:
    """`if response.status_code == 200:` to the same with a local name that is given the status before."""
    if not isinstance(node, ast.If) or not isinstance(node.test, ast.Compare):
        return None
    compared = _compared(node.test, ast.Eq, ast.NotEq, ast.Lt, ast.GtE)
    if compared is None or not isinstance(compared[0], ast.Attribute):
        return None
    test = ast.Compare(ast.Name("copied_status"), node.test.ops, node.test.comparators)
    changed = ast.unparse(ast.fix_missing_locations(ast.If(test, node.body, node.orelse)))
    return Edit(node, f"copied_status = {ast.unparse(compared[0])}\n{changed}", compared[2])


def condition_named(node: ast.AST) -> Edit | None:
    """`if response.status_code == 200:` to the same with a local name for the condition."""
    if not isinstance(node, ast.If) or not _is_about_a_status(node.test):
        return None
    changed = ast.unparse(ast.fix_missing_locations(ast.If(ast.Name("is_so"), node.body, node.orelse)))
    return Edit(node, f"is_so = {ast.unparse(node.test)}\n{changed}", "a name")


def code_named(node: ast.AST) -> Edit | None:
    """`if response.status_code == 200:` to the same with a local name for the code."""
    if not isinstance(node, ast.If) or not isinstance(node.test, ast.Compare):
        return None
    compared = _compared(node.test, ast.Eq, ast.NotEq)
    if compared is None or _code(compared[1]) is None:
        return None
    test = ast.Compare(compared[0], node.test.ops, [ast.Name("expected_code")])
    changed = ast.unparse(ast.fix_missing_locations(ast.If(test, node.body, node.orelse)))
    return Edit(node, f"expected_code = {ast.unparse(compared[1])}\n{changed}", compared[2])


def renamed(node: ast.AST) -> Edit | None:
    """A function with `status = response.status_code` to the same with another name in the place of `status`."""
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return None
    parts = [*ast.walk(node)][1:]
    inner = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef, ast.Global, ast.Nonlocal)
    stored = [part.id for part in parts if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)]
    statuses = [name for name in stored if _STATUS.fullmatch(name)]
    given = {part.arg for part in parts if isinstance(part, ast.arg)}
    if not statuses or statuses[0] in given or any(isinstance(part, inner) for part in parts):
        return None
    changed = _Renamed(statuses[0]).visit(copy.deepcopy(node))
    changed.decorator_list = []  # they stand before the `def`, where the edit begins
    return Edit(node, ast.unparse(changed), "a name")


class _Renamed(ast.NodeTransformer):
    """A function with another name in the place of one of its own."""

    def __init__(self, name: str) -> None:
        self.name = name

    def visit_Name(self, node: ast.Name) -> ast.Name:
        if node.id == self.name:
            node.id = "another_name"
        return node


def wrapped(node: ast.AST) -> Edit | None:
    """`status == 200` to `not status != 200`."""
    compared = _compared(node, ast.Eq)
    if compared is None or _code(compared[1]) is None:
        return None
    return Edit(node, f"(not {ast.unparse(compared[0])} != {ast.unparse(compared[1])})", compared[2])  # type: ignore[arg-type]


def _is_about_a_status(node: ast.expr) -> bool:
    return any(isinstance(part, ast.expr) and _form(part) is not None for part in ast.walk(node))


#: What makes a right program wrong, in the order of how often ordinary applications have it.
MISTAKES: Final[dict[str, Callable[[ast.AST], Edit | None]]] = {
    "a raise in a `try` that answers 500": raised_in_try,
    "content given to a 204": content_with_204,
    "the code inside `jsonify`": code_into_jsonify,
    "another digit: `== 464`": another_digit,
    "two digits swapped: `== 440`": digits_swapped,
    "a bound moved by one: `< 299`, `> 400`": bound_moved,
    "`or` for `and`, `and` for `or`": other_junction,
    "`!= 200 or != 201` for `not in (200, 201)`": not_in_as_or,
    "a constant for a comparison: `== 200 or 201`": constant_for_comparison,
    "`== 200 or 201` for `in (200, 201)`": in_as_or,
    "the code as an assertion's message": asserted_message,
    "`/ 100 == 2`": quotient,
    "`/ 100` for `// 100`": divided,
    "`HTTPStatus(code)` without its `except ValueError`": unhandled,
}
#: What leaves a program as right as it was.
HARMLESS: Final[dict[str, Callable[[ast.AST], Edit | None]]] = {
    "an inverted `if`": inverted,
    "a copy in a local name": copied,
    "the condition in a local name": condition_named,
    "the code in a local name": code_named,
    "a renamed variable": renamed,
    "`not s != 200`": wrapped,
}


def edits(tree: ast.AST, operator: Callable[[ast.AST], Edit | None]) -> Iterator[Edit]:
    """Find every place in a program that an operator can change."""
    # What is raised in a `try` may be swallowed already, and is no place for another one.
    tried = {part for node in ast.walk(tree) if isinstance(node, ast.Try) for part in ast.walk(node)}
    # An `elif` cannot be written as an `if` where it stands.
    alternatives = {node.orelse[0] for node in ast.walk(tree) if isinstance(node, ast.If) and node.orelse}
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and node in alternatives:
            continue
        edit = None if isinstance(node, ast.Raise | ast.Expr) and node in tried else operator(node)
        if edit is not None:
            yield edit


def edited(text: str, edit: Edit) -> str:
    """Give the program after an edit: what follows the first line of what is put there is indented as the node is."""
    lines = text.encode().split(b"\n")
    node = edit.node
    first, last = node.lineno - 1, (node.end_lineno or node.lineno) - 1
    before, after = lines[first][: node.col_offset], lines[last][node.end_col_offset :]
    indent = b"\n" + before[: len(before) - len(before.lstrip())]
    lines[first : last + 1] = [before + indent.join(edit.text.encode().split(b"\n")) + after]
    return b"\n".join(lines).decode()
