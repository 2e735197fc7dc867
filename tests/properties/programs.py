"""Programs about statuses, made by hypothesis: functions that compare their parameters with ints and with members.

A program is written with ``@`` before each code; `spelled` puts the int there, or the member.
"""

from __future__ import annotations

import os
import re
import string
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from httpstatus import HTTPStatus

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

#: Few codes, so that they meet; none has two names in any version of Python.
CODES: Final = (200, 201, 204, 404, 410, 500)
_NAMES: Final = ("a", "b")
_CODE: Final = re.compile(r"@(\d+)")


class Kind(NamedTuple):
    """A type of parameters, and the codes, and other values, that an argument can be."""

    written: str
    values: tuple[int | str | None, ...]


def _literal(*codes: int) -> Kind:
    return Kind(f"Literal[{', '.join(map(as_member, codes))}]", codes)


def _or(kind: Kind, written: str, value: str | None) -> Kind:
    return Kind(f"{kind.written} | {written}", (*kind.values, value))


def as_int(code: int) -> str:
    """The code itself."""
    return str(code)


def as_member(code: int) -> str:
    """The member whose code it is."""
    return f"HTTPStatus.{HTTPStatus(code).name}"


KINDS: Final = (
    Kind("HTTPStatus", CODES),
    Kind("HTTPStatus | None", (*CODES, None)),
    _literal(*CODES),
    _literal(200, 404),
    _literal(404),
    _literal(201, 204, 500),
    _or(_literal(200, 410), "None", None),
    _or(_literal(200, 410), "str", "text"),
)


def _ints(*codes: int) -> Kind:
    return Kind(f"Literal[{', '.join(map(str, codes))}]", codes)


#: Ints that are one of a few.
INTS: Final = (
    _ints(*CODES),
    _ints(200, 404),
    _ints(404),
    _ints(201, 204, 500),
    _or(_ints(200, 410), "None", None),
    _or(_ints(200, 410), "str", "text"),
)

#: No status, or not certainly one.
OTHERS: Final = (
    Kind("int", ()),
    Kind("Any", ()),
    Kind("HTTPStatus | int", ()),
    Kind("HTTPStatus | Any", ()),
    Kind("HTTPStatus | float | None", ()),
    Kind("Literal[200, 404]", ()),
    Kind("Literal[200, 299] | None", ()),
    Kind("Other", ()),
    Kind("HTTPStatus | Other", ()),
    Kind("str | None", ()),
    Kind("bool", ()),
    Kind("object", ()),
)


class Program(NamedTuple):
    """A function: the kinds of its parameters, and its body."""

    kinds: tuple[Kind, ...]
    body: tuple[str, ...]

    def written(self, name: str, spell: Callable[[int], str]) -> str:
        parameters = ", ".join(f"{name}: {kind.written}" for name, kind in zip(_NAMES, self.kinds, strict=True))
        head = f"def {name}({parameters}, c: bool) -> None:\n"
        body = "".join(f"    {line}\n" for line in self.body)
        return spelled(head + body, spell)


def spelled(text: str, spell: Callable[[int], str]) -> str:
    """A text with each code in it spelled."""
    return _CODE.sub(lambda match: spell(int(match[1])), text)


_names = st.sampled_from(_NAMES)
_codes = st.sampled_from(CODES).map("@{}".format)
# In a pattern a name would stand for anything.
_numbers = _codes | st.just("MISSING")
_items = st.lists(_numbers, min_size=1, max_size=3).map(", ".join)
_containers = st.builds(str.format, st.sampled_from(("({},)", "[{}]", "{{{}}}", "frozenset({{{}}})")), _items)


def formatted(template: str, **parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.fixed_dictionaries(parts).map(lambda given: string.Template(template).substitute(given))


_comparisons = st.one_of(
    formatted("$n $o $k", n=_names, o=st.sampled_from(("==", "!=")), k=_numbers),
    formatted("$k $o $n", n=_names, o=st.sampled_from(("==", "!=")), k=_numbers),
    formatted("$n $o $k", n=_names, o=st.sampled_from(("in", "not in")), k=_containers),
)
_conditions = st.recursive(
    _comparisons | formatted("$n is not None", n=_names) | st.sampled_from(("c", "next_bool()")),
    lambda inner: st.one_of(
        formatted("not ($x)", x=inner),
        formatted("($x and $y)", x=inner, y=inner),
        formatted("($x or $y)", x=inner, y=inner),
        formatted("($x if $y else $z)", x=inner, y=inner, z=inner),
    ),
    max_leaves=4,
)
_alternatives = st.lists(_codes, min_size=1, max_size=3, unique=True).map(" | ".join)
_patterns = _alternatives | formatted("($k) as x", k=_alternatives) | formatted("$k if c", k=_alternatives)


def indented(*blocks: tuple[str, list[str]]) -> list[str]:
    return [line for head, body in blocks for line in (head, *(f"    {inner}" for inner in body))]


_reveal = _names.map(lambda name: [f"reveal_type({name})"])
_simple = st.one_of(
    _reveal,
    _conditions.map(lambda condition: [f"assert {condition}"]),
    formatted("reveal_type([y for y in [$n] if y == $k])", n=_names, k=_codes).map(lambda line: [line]),
    formatted("reveal_type($n if $x else $k)", n=_names, x=_conditions, k=_names | st.just("None")).map(
        lambda line: [line]
    ),
    formatted("reveal_type([$n for _ in (1,) if $x])", n=_names, x=_conditions).map(lambda line: [line]),
    formatted("$n = $k", n=_names, k=_names).map(lambda line: [line]),
    _comparisons.map(lambda condition: [f"reveal_type({condition})"]),
    formatted("if (w := $n) == $k: reveal_type(w)", n=_names, k=_codes).map(lambda line: [line]),
    st.just(["return"]),
)


def _nested(inner: st.SearchStrategy[list[str]]) -> st.SearchStrategy[list[str]]:
    body = st.lists(inner, min_size=1, max_size=2).map(lambda parts: [line for part in parts for line in part])
    shown = st.builds(lambda shown, rest: shown + rest, _reveal, body)
    return st.one_of(
        st.builds(
            lambda condition, one, two: indented((f"if {condition}:", one), ("else:", two)), _conditions, shown, shown
        ),
        st.builds(
            lambda condition, one, last: indented((f"while {condition}:", [*one, last])),
            _conditions,
            shown,
            st.sampled_from(("break", "if next_bool(): break", "may_raise()")),
        ),
        st.builds(
            lambda name, cases, rest: indented(
                (f"match {name}:", indented(*((f"case {pattern}:", one) for pattern, one in cases))),
                ("    case rest:", [f"    {line}" for line in ("reveal_type(rest)", *rest)]),
            ),
            _names,
            st.lists(st.tuples(_patterns, shown), min_size=1, max_size=3),
            shown,
        ),
        st.builds(lambda one, two: indented(("try:", ["may_raise()", *one]), ("except KeyError:", two)), shown, shown),
        st.builds(lambda one, two: indented(("try:", one), ("finally:", two)), shown, shown),
        st.builds(lambda one: [*indented(("def inner() -> None:", one)), "inner()"], shown).map(
            # A parameter that is assigned to would be a variable of the inner function.
            lambda lines: [re.sub("^( *[ab]) = ", r"\1 == ", line) for line in lines]
        ),
    )


_statements = st.recursive(_simple, _nested, max_leaves=4)


def _programs(kinds: tuple[Kind, ...]) -> st.SearchStrategy[Program]:
    body = st.lists(_statements, min_size=1, max_size=3).map(
        lambda parts: tuple(line for part in parts for line in part)
    )
    return st.builds(Program, st.tuples(st.sampled_from(kinds), st.sampled_from(kinds)), body)


programs: Final = _programs(KINDS)
programs_of_ints: Final = _programs(INTS)
programs_of_others: Final = _programs(OTHERS)

#: How many each test takes: there is one run of mypy for all of them, or two.
NUMBER: Final = int(os.environ.get("HTTPSTATUS_PROGRAMS", "100"))
#: What they are drawn from: the same each time, unless another one is given.
SEED: Final = int(os.environ.get("HTTPSTATUS_SEED", "404"))


def drawn(strategy: st.SearchStrategy[T]) -> list[T]:
    """Some examples, one by one, since hypothesis makes no long lists of them."""
    some: list[T] = []

    @seed(SEED)
    @settings(
        max_examples=NUMBER,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def draw(example: T) -> None:
        some.append(example)

    draw()
    return some
