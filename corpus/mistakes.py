"""Mistakes that people make with statuses, as edits of a program, and edits after which it is as right as before.

Each operator is shown one node of the program and gives an edit, or None if it has no place there. What it is shown is
what was written: whether the value is a status is not known, so that the share of what is found says how far types
reach, too.
"""

from __future__ import annotations

import ast
import re
from http import HTTPStatus
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: What a status is called: `response.status_code`, `resp.status`, `status_code`.
_STATUS: Final = re.compile(r"status_?code|status|http_?status", re.IGNORECASE)
_BOUNDS: Final = {200, 300, 400, 500, 600}
_NOT_FOUND_AS_500: Final = """\
try:
{raised}
except Exception as error:
    raise HTTPException(status_code=500, detail=str(error))"""


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
    """`status != 200 and status != 201` to `or`, `status == 200 or status == 201` to `and`."""
    if not isinstance(node, ast.BoolOp):
        return None
    operator = ast.NotEq if isinstance(node.op, ast.And) else ast.Eq
    compared = [_compared(value, operator) for value in node.values]
    held = {ast.unparse(found[0]) for found in compared if found is not None}
    if None in compared or len(held) != 1 or compared[0] is None:
        return None
    word = " or " if isinstance(node.op, ast.And) else " and "
    return Edit(node, f"({word.join(map(ast.unparse, node.values))})", compared[0][2])


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


def raised_in_try(node: ast.AST) -> Edit | None:
    """`raise HTTPException(404)` to the same in a `try` whose `except Exception` answers 500."""
    if not isinstance(node, ast.Raise) or not isinstance(node.exc, ast.Call):
        return None
    call = node.exc
    if not isinstance(call.func, ast.Name) or call.func.id != "HTTPException":
        return None
    given = [*call.args[:1], *(keyword.value for keyword in call.keywords if keyword.arg == "status_code")]
    if not given or not _is_client_error(given[0]):
        return None
    raised = "\n".join(f"    {line}" for line in ast.unparse(node).splitlines())
    return Edit(node, _NOT_FOUND_AS_500.format(raised=raised), "an exception")


def _is_client_error(node: ast.expr) -> bool:
    """`404`, `status.HTTP_404_NOT_FOUND` or `HTTPStatus.NOT_FOUND`."""
    if isinstance(node, ast.Attribute):
        member = HTTPStatus.__members__.get(node.attr)
        return node.attr.startswith("HTTP_4") or (member is not None and member.is_client_error)
    code = _code(node)
    return code is not None and code // 100 == 4


def content_with_204(node: ast.AST) -> Edit | None:
    """`Response(status_code=204)` to `Response("done", status_code=204)`."""
    if not isinstance(node, ast.Call) or node.args or "Response" not in ast.unparse(node.func):
        return None
    if not any(
        "204" in ast.unparse(keyword.value) for keyword in node.keywords if keyword.arg in {"status_code", "status"}
    ):
        return None
    if {keyword.arg for keyword in node.keywords} & {"content", "data", "text", "body"}:
        return None
    name = "text=" if "status" in {keyword.arg for keyword in node.keywords} and "web" in ast.unparse(node.func) else ""
    rest = ", ".join(map(ast.unparse, node.keywords))
    return Edit(node, f'{ast.unparse(node.func)}({name}"done", {rest})', "an argument")


def code_into_jsonify(node: ast.AST) -> Edit | None:
    """`return jsonify(error), 404` to `return jsonify(error, 404)`."""
    if not isinstance(node, ast.Tuple) or len(node.elts) != 2 or _code(node.elts[1]) is None:
        return None
    call = node.elts[0]
    if not isinstance(call, ast.Call) or ast.unparse(call.func) not in {"jsonify", "flask.jsonify"}:
        return None
    arguments = [*map(ast.unparse, call.args), *map(ast.unparse, call.keywords)]
    if call.keywords or not call.args:
        return None
    return Edit(node, f"{ast.unparse(call.func)}({', '.join(arguments)}, {ast.unparse(node.elts[1])})", "a tuple")


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
    "a bound moved by one: `< 299`, `> 400`": bound_moved,
    "`or` for `and`, `and` for `or`": other_junction,
    "a constant for a comparison: `== 200 or 201`": constant_for_comparison,
    "the code as an assertion's message": asserted_message,
    "`/ 100 == 2`": quotient,
}
#: What leaves a program as right as it was.
HARMLESS: Final[dict[str, Callable[[ast.AST], Edit | None]]] = {
    "an inverted `if`": inverted,
    "a copy in a local name": copied,
    "`not s != 200`": wrapped,
}


def edits(tree: ast.AST, operator: Callable[[ast.AST], Edit | None]) -> Iterator[Edit]:
    """Find every place in a program that an operator can change."""
    # What is raised in a `try` may be swallowed already, and is no place for another one.
    tried = {part for node in ast.walk(tree) if isinstance(node, ast.Try) for part in ast.walk(node)}
    for node in ast.walk(tree):
        edit = None if isinstance(node, ast.Raise) and node in tried else operator(node)
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
