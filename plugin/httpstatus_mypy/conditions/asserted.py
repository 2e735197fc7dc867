"""The methods of `unittest` that assert a comparison, each with the operator that it stands for.

What is written as `self.assertEqual(status, 200)` is read as `status == 200`.  Whether the method is that of
`unittest`, and no other of the same name, is for those to ask who judge it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from mypy.nodes import ARG_POS, CallExpr, ComparisonExpr, MemberExpr

from httpstatus_mypy.named_tuple import NamedTuple
from httpstatus_mypy.tree import once, stand_for

if TYPE_CHECKING:
    from mypy.nodes import Expression


class Assertion(NamedTuple):
    """The operator that a method stands for, and the names of its operands."""

    operator: str
    operands: tuple[str, str]


_EQUAL: Final = ("first", "second")
_INSIDE: Final = ("member", "container")
_SAME: Final = ("expr1", "expr2")
_ORDERED: Final = ("a", "b")

#: The methods, by their names.
ASSERTIONS: Final = {
    "assertEqual": Assertion("==", _EQUAL),
    "assertEquals": Assertion("==", _EQUAL),
    "assertNotEqual": Assertion("!=", _EQUAL),
    "assertNotEquals": Assertion("!=", _EQUAL),
    "assertListEqual": Assertion("==", ("list1", "list2")),
    "assertTupleEqual": Assertion("==", ("tuple1", "tuple2")),
    "assertDictEqual": Assertion("==", ("d1", "d2")),
    "assertIn": Assertion("in", _INSIDE),
    "assertNotIn": Assertion("not in", _INSIDE),
    "assertIs": Assertion("is", _SAME),
    "assertIsNot": Assertion("is not", _SAME),
    "assertLess": Assertion("<", _ORDERED),
    "assertLessEqual": Assertion("<=", _ORDERED),
    "assertGreater": Assertion(">", _ORDERED),
    "assertGreaterEqual": Assertion(">=", _ORDERED),
}


def comparison_of(call: CallExpr) -> ComparisonExpr | None:
    """The comparison that a call of one of the methods makes, by its name: the same each time."""
    is_one = isinstance(call.callee, MemberExpr) and call.callee.name in ASSERTIONS
    return once(_made_of, call) if is_one else None


def _made_of(call: CallExpr) -> ComparisonExpr | None:
    assertion = ASSERTIONS[cast("MemberExpr", call.callee).name]
    operands: dict[str, Expression] = {}
    for place, (value, kind, name) in enumerate(zip(call.args, call.arg_kinds, call.arg_names, strict=True)):
        if kind is ARG_POS and place < len(assertion.operands):
            operands[assertion.operands[place]] = value
        elif name is not None:
            operands[name] = value
    if not all(name in operands for name in assertion.operands):
        return None
    comparison = ComparisonExpr([assertion.operator], [operands[name] for name in assertion.operands])
    comparison.set_line(call)
    stand_for(call, comparison)
    return comparison
