"""Programs that are right by construction, made by hypothesis: nothing is to be said of them, by mypy or the plugin.

Each status is asked about once, for sets of codes that have none in common and are not all; each response has content
if its code has; each `try` lets an exception with a status pass, or answers nothing in its place.  Codes are written
with ``@`` before them, as in `programs`.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from hypothesis import strategies as st
from programs import as_int, as_member, formatted, indented, spelled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

#: What a program of several functions begins with.
HEAD: Final = """\
from contextlib import closing, suppress

import httpx
from fastapi import FastAPI, HTTPException
from flask import jsonify
from starlette.responses import JSONResponse, Response
from {module} import HTTPStatus

application = FastAPI()

def next_bool() -> bool: return True
def may_raise() -> None: ...
"""

#: Codes that both classes have, and that have one name each.
_CODES: Final = {
    2: (200, 201, 202, 204, 206),
    3: (301, 302, 304, 307, 308),
    4: (400, 401, 403, 404, 409, 410, 429),
    5: (500, 502, 503, 504),
}
_CLIENT_ERRORS: Final = st.sampled_from(_CODES[4]).map("@{}".format)
#: The one status that a statement is about.
_STATUS: Final = "#"
_NUMBERED: Final = re.compile(r"\bs(\d+)\b")

#: What is written about a whole class, whatever the form.
_OF_CLASS: Final = (
    "{low} <= # < {high}",
    "{high} > # >= {low}",
    "# in range({low}, {high})",
    "{low} <= # <= {last}",
    "{before} < # < {high}",
    "(# >= {low} and # < {high})",
    "# // 100 == {digit}",
)


def _some_codes(digit: int) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(_CODES[digit]), min_size=1, max_size=3, unique=True).map(
        lambda codes: [f"@{code}" for code in codes]
    )


def _of_class(digit: int) -> st.SearchStrategy[str]:
    low = 100 * digit
    numbers = {"low": low, "high": low + 100, "last": low + 99, "before": low - 1, "digit": digit}
    return st.sampled_from(_OF_CLASS).map(lambda form: form.format(**numbers))


def _piece(digit: int) -> st.SearchStrategy[str]:
    """A condition that holds for codes of one class."""
    return st.one_of(
        _of_class(digit),
        _some_codes(digit).map(lambda codes: f"# == {codes[0]}"),
        st.builds(
            lambda codes, brackets: f"# in {brackets[0]}{', '.join(codes)},{brackets[1]}",
            _some_codes(digit),
            st.sampled_from(("()", "[]", "{}")),
        ),
        _some_codes(digit).map(lambda codes: f"({' or '.join(f'# == {code}' for code in codes)})"),
    )


#: Classes that are not all of them, each once.
_classes: Final = st.lists(st.sampled_from(tuple(_CODES)), min_size=1, max_size=3, unique=True)
#: Conditions of which no two hold for the same code, and that leave some.
_pieces: Final = _classes.flatmap(lambda digits: st.tuples(*map(_piece, digits)))
_condition: Final = st.builds(
    str.format,
    st.sampled_from(("{}", "not ({})", "({}) and next_bool()", "next_bool() or ({})", "not (next_bool() and ({}))")),
    _pieces.map(" or ".join),
) | _classes.flatmap(lambda digits: st.tuples(*map(_some_codes, digits))).map(
    lambda lists: " and ".join(f"# != {code}" for code in itertools.chain(*lists))
)

_with_content: Final = st.sampled_from(
    (
        "JSONResponse({'a': 1}, @200)",
        "JSONResponse(None, status_code=@404)",
        "Response('made', status_code=@201)",
        "Response(status_code=@204)",
        "Response('', @204)",
        "Response(None, status_code=@304)",
        "JSONResponse({}, @200 if next_bool() else @202)",
        "(jsonify({'reason': 'none'}), @404)",
        "(jsonify([1, 2]), @201)",
    )
)
_values: Final = st.sampled_from(
    (
        "HTTPStatus(@404).phrase",
        "HTTPException(@404).status_code",
        "HTTPStatus.NOT_FOUND.value",
    )
)


class Statement(NamedTuple):
    """Lines that are about one status, and what stands within."""

    form: Callable[[list[list[str]]], list[str]]
    """The lines, with `#` for the status, around those of the bodies."""
    bodies: tuple[list[Statement], ...] = ()

    def lines(self, numbers: Iterator[int]) -> list[str]:
        """Write it, with a status of its own."""
        status = f"s{next(numbers)}"
        bodies = [[line for statement in body for line in statement.lines(numbers)] for body in self.bodies]
        return [line.replace(_STATUS, status) for line in self.form(bodies)]


def _flat(*lines: str) -> Statement:
    return Statement(lambda _bodies: [*lines])


_simple: Final = st.one_of(
    _condition.map("print({})".format).map(_flat),
    _condition.map("assert {}".format).map(_flat),
    _condition.map("print([x for x in (1, 2) if {}])".format).map(_flat),
    _condition.map("print(1 if {} else 2)".format).map(_flat),
    formatted("print($x)", x=_with_content | _values).map(_flat),
    formatted("if next_bool(): raise HTTPException($k)", k=_CLIENT_ERRORS).map(_flat),
    formatted("if next_bool(): raise HTTPException(status_code=$k, detail='no') from None", k=_CLIENT_ERRORS).map(
        _flat
    ),
    st.just(_flat("try:", "    print(HTTPStatus(len(input())))", "except ValueError:", "    print('none')")),
)


def _decided(pieces: tuple[str, ...], bodies: Sequence[list[Statement]]) -> Statement:
    heads = [*(f"{word} {piece}:" for word, piece in zip(("if", "elif", "elif"), pieces, strict=False)), "else:"]
    return Statement(lambda inner: indented(*zip(heads, inner, strict=True)), tuple(bodies[: len(heads)]))


def _matched(codes: tuple[list[str], ...], bodies: Sequence[list[Statement]]) -> Statement:
    heads = [*(f"case {' | '.join(some)}:" for some in codes), "case _:"]
    return Statement(
        lambda inner: indented(("match #:", indented(*zip(heads, inner, strict=True)))), tuple(bodies[: len(heads)])
    )


#: Each lets an exception with a status pass that is raised in it, or answers with none in its place.
_PASSING: Final[tuple[Callable[[list[str]], list[str]], ...]] = (
    lambda body: indented(
        ("try:", body),
        ("except HTTPException:", ["raise"]),
        ("except Exception as error:", ["raise HTTPException(@500, str(error))"]),
    ),
    lambda body: indented(("try:", body), ("except (KeyError, OSError):", ["raise HTTPException(@404)"])),
    lambda body: indented(("try:", body), ("except Exception:", ["raise"])),
    lambda body: indented(("try:", body), ("except Exception as error:", ["print(error)"])),
    lambda body: indented(("try:", body), ("finally:", ["print()"])),
    lambda body: indented(
        ("try:", ["may_raise()"]), ("except Exception:", ["raise HTTPException(@500)"]), ("else:", body)
    ),
    lambda body: indented(("with suppress(HTTPException):", body)),
    lambda body: indented(("with closing(open('log')) as log:", [*body, "log.read()"])),
    lambda body: indented(
        ("try:", [*indented(("def inner_#() -> None:", body)), "print(inner_#)"]),
        ("except Exception:", ["raise HTTPException(@500)"]),
    ),
    lambda body: indented(("for _ in range(2):", body)),
    lambda body: indented(("while next_bool():", body)),
    lambda body: indented(("if next_bool():", body), ("else:", ["may_raise()"])),
)


def _nested(inner: st.SearchStrategy[Statement]) -> st.SearchStrategy[Statement]:
    body = st.lists(inner, min_size=1, max_size=2)
    two = st.tuples(body, body)
    codes = st.sampled_from(tuple(_CODES)).flatmap(lambda digit: st.tuples(_some_codes(digit)))
    return st.one_of(
        st.builds(_decided, _pieces, st.tuples(body, body, body, body)),
        st.builds(_matched, codes, two),
        st.builds(lambda form, one: Statement(lambda bodies: form(bodies[0]), (one,)), st.sampled_from(_PASSING), body),
    )


# Not by `st.recursive`, which throws away what is too large, and so takes four times as long.
_statements: Final = _simple | _nested(_simple | _nested(_simple))


#: What stands before a function, what it returns, and its last line.
_ROUTES: Final = (
    ("", "None", "print()"),
    ('@application.get("/")', "dict[str, int]", 'return {"a": 1}'),
    ('@application.get("/", status_code=@201)', "dict[str, int]", 'return {"a": 1}'),
    ('@application.delete("/", status_code=@204)', "None", "print()"),
    ('@application.delete("/", status_code=@204, response_model=None)', "dict[str, int]", 'return {"a": 1}'),
    ('@application.delete("/", status_code=@204)', "Response", "return Response(status_code=@204)"),
    ('@application.get("/")', "Response", 'return JSONResponse({"a": 1}, @404)'),
)
#: A status: its parameter, the line that stores it, and how it is written.
_HELD: Final = (
    ("s{0}: HTTPStatus", "", "s{0}"),
    ("r{0}: httpx.Response", "s{0} = r{0}.status_code", "s{0}"),
    ("r{0}: httpx.Response", "", "r{0}.status_code"),
)


class Right(NamedTuple):
    """A function of which nothing is to be said."""

    body: list[Statement]
    route: tuple[str, str, str]
    held: list[tuple[str, str, str]]
    """What the statuses are held by, in turn."""
    members: list[bool]
    """Which codes are written as members, in turn."""

    def written(self, name: str) -> str:
        decorator, returned, last = self.route
        counted = itertools.count()
        lines = [line for statement in self.body for line in statement.lines(counted)]
        numbers = sorted({int(number) for line in lines for number in _NUMBERED.findall(line)})
        held = {number: [part.format(number) for part in self.held[number % len(self.held)]] for number in numbers}
        lines = [_NUMBERED.sub(lambda match: held[int(match[1])][2], line) for line in lines]
        head = f"def {name}({', '.join(held[number][0] for number in numbers)}) -> {returned}:"
        stored = [held[number][1] for number in numbers if held[number][1]]
        spellings = itertools.cycle(self.members)
        return spelled(
            "\n".join([*filter(None, [decorator]), *indented((head, [*stored, *lines, last]))]) + "\n",
            lambda code: as_member(code) if next(spellings) else as_int(code),
        )


right_programs: Final = st.builds(
    Right,
    st.lists(_statements, min_size=1, max_size=3),
    st.sampled_from(_ROUTES),
    st.lists(st.sampled_from(_HELD), min_size=1, max_size=4),
    st.lists(st.booleans(), min_size=1, max_size=7),
)
