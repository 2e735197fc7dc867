"""The pages of the rules, `docs/rules`, as programs: what mypy prints about each row and example of them.

Each table has code, and what is printed about it or why nothing is. Each block of Python is a part of the same
program, in which `# E: CODE` stands where something is printed, as in the case files of `tests/rules`.
"""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

import httpstatus_mypy.error_codes  # noqa: F401 - it adds ours to those of mypy
import mypy_runs
from mypy.errorcodes import error_codes
from rule_cases import STAND_INS, Expectation, split

FOLDER: Final = Path(__file__).parents[1] / "docs" / "rules"
REPORTED: Final = "What it reports"
NOT_REPORTED: Final = "Not reported"
#: What each page has, in this order.
HEADINGS: Final = (REPORTED, "Why it is wrong", "What to write", NOT_REPORTED, "How to switch it off")
HEAD_OF_TABLE: Final = {REPORTED: "Code | What mypy prints", NOT_REPORTED: "Code | Why"}
#: The rules, and whether each is on by default.
RULES: Final = {
    name.removeprefix("httpstatus-"): code.default_enabled
    for name, code in error_codes.items()
    if name.startswith("httpstatus-")
}

_SECTION: Final = re.compile(r"^## (.+)\n", re.MULTILINE)
_TABLE: Final = re.compile(r"^\| (.+) \|\n\| --- \| --- \|$", re.MULTILINE)
_ROW: Final = re.compile(r"^\| `(.+?)` \| (.+) \|$", re.MULTILINE)
_BLOCK: Final = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_NAMED: Final = re.compile(r"`httpstatus-(\w+)`$")

# What the pages say of the names in their code.
_HEAD: Final = """\
import contextlib
import http
import litestar
import logging
import starlette.status
import werkzeug.exceptions
import unittest
from http.server import BaseHTTPRequestHandler
from typing import Any, Callable, Final
from aiohttp import web
from django.http import HttpResponse, JsonResponse
from flask import Flask, abort, jsonify, make_response
from httpstatus import HTTPStatus
from httpx import codes as codes_of_httpx
from httpx._models import Response
from fastapi import FastAPI
from fastapi import status as codes_of_fastapi
from rest_framework.exceptions import APIException, ValidationError
from starlette.exceptions import HTTPException
from starlette import responses
from starlette.responses import JSONResponse
LIMIT: Final = 299
application = FastAPI()
flask_application = Flask(__name__)
class Item: ...
logger = logging.getLogger(__name__)
class NotThere(HTTPException):
    def __init__(self, what: str) -> None:
        super().__init__(404, what)
def translated(error: Exception) -> Exception: return error
"""
_FUNCTION: Final = """\
def row_{number}(
    response: Response, handler: BaseHTTPRequestHandler, case: unittest.TestCase,
    status: HTTPStatus, standard: http.HTTPStatus, either: HTTPStatus | int, maybe: HTTPStatus | None,
    anything: Any, other: int, unknown: int, codes: list[int], text: str,
) -> Any:
    code = response.status_code
"""
# What stands around a row, where it is no program by itself: the lines, of which the second one is reported.
_AROUND: Final = {
    "route": {
        "@": "pass\n{code}\nasync def route() -> dict[str, int]: return {{}}",
        "": '@application.get("/")\ndef route(error: HTTPException) -> Any: {code}',
    },
    "swallowed": {
        "except": "try:\n    raise HTTPException(404)\n{code}",
        "": "try:\n    {code}\nexcept Exception as error:\n    raise HTTPException(500, str(error))",
    },
}
# The lines that messages speak of are others in a page's program.
_LINE: Final = re.compile(r"\bline [0-9]+")
_EXTRA_CODES: Final = "extra_codes = 555\n"


class Line(NamedTuple):
    """A line of the program of a page, and what is expected of it."""

    text: str
    expected: list[Expectation]


class Row(NamedTuple):
    """A row of a table: code, and what is printed about it, or why nothing is."""

    rule: str
    heading: str
    code: str
    text: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.code}"

    @property
    def expected(self) -> list[Expectation]:
        """What is printed: the message of this rule, or that of the rule that is named as the reason."""
        if self.heading == REPORTED:
            return [Expectation(f"httpstatus-{self.rule}", self.text)]
        named = _NAMED.search(self.text)
        return [Expectation(f"httpstatus-{named[1]}", None)] if named else []

    @property
    def lines(self) -> list[Line]:
        """The code, as statements of a function, with what is printed about them."""
        around = _AROUND.get(self.rule)
        if around is None:
            return [Line(self._statement, self.expected)]
        frame = next(frame for start, frame in around.items() if self.code.startswith(start))
        return [
            Line(text, self.expected if number == 1 else [])
            for number, text in enumerate(frame.format(code=self.code).splitlines())
        ]

    @property
    def _statement(self) -> str:
        """The code, as a statement of a function: a condition is used as one."""
        try:
            expression = ast.parse(self.code, mode="eval").body
        except SyntaxError:
            return self.code
        return self.code if isinstance(expression, ast.Call) else f"bool({self.code})"


class Page(NamedTuple):
    """A page: its title, and what stands below it and below each heading."""

    rule: str
    title: str
    sections: dict[str, str]

    @property
    def rows(self) -> list[Row]:
        """The rows of all tables."""
        return [
            Row(self.rule, heading, *(cell.replace(r"\|", "|") for cell in match.groups()))
            for heading, text in self.sections.items()
            for match in _ROW.finditer(text)
        ]

    @property
    def tables(self) -> set[tuple[str, str]]:
        """The heading above each table, and the table's own head."""
        return {(heading, match[1]) for heading, text in self.sections.items() for match in _TABLE.finditer(text)}

    def program(self) -> list[Line]:
        """All rows, each in a function of its own, and all blocks of Python."""
        lines = [Line(text, []) for text in _HEAD.splitlines()]
        for number, row in enumerate(self.rows):
            lines += [Line(text, []) for text in _FUNCTION.format(number=number).splitlines()]
            lines += [line._replace(text=f"    {line.text}") for line in row.lines]
        for section in self.sections.values():
            for block in _BLOCK.findall(section):
                lines += [Line(*split(text)) for text in block.splitlines()]
        return lines

    def line_of(self, row: Row) -> int:
        """The number of the line in the program that a row is."""
        before = self.rows[: self.rows.index(row)]
        start = len(_HEAD.splitlines()) + len(_FUNCTION.splitlines()) * (len(before) + 1)
        return start + sum(len(other.lines) for other in before) + min(len(row.lines), 2)


def read(text: str, rule: str) -> Page:
    """The page of a rule."""
    below, *rest = _SECTION.split(text)
    title, _, below = below.partition("\n")
    return Page(rule, title, {"": below, **dict(zip(rest[::2], rest[1::2], strict=True))})


PAGES: Final = {path.stem: read(path.read_text(encoding="utf-8"), path.stem) for path in sorted(FOLDER.glob("*.md"))}


def module(rule: str) -> str:
    """The module that a page is checked as: not named after the rule, which may be a built-in function."""
    return f"page_of_{rule}"


@cache
def checked() -> dict[str, dict[int, list[str]]]:
    """What mypy prints about each line of each page's program: a rule that is off by default is on in its own."""
    programs = {
        f"{module(page.rule)}.py": "".join(f"{line.text}\n" for line in page.program()) for page in PAGES.values()
    }
    optional = "".join(
        f"\n[mypy-{module(rule)}]\nenable_error_code = httpstatus-{rule}\n"
        for rule, is_on in RULES.items()
        if not is_on
    )
    text = mypy_runs.configuration(settings=f"mypy_path = {STAND_INS}\n", section=_EXTRA_CODES) + optional
    with TemporaryDirectory() as folder:
        found = mypy_runs.check(Path(folder), programs, configuration=text).by_file()
    return {
        rule: {
            number: [_LINE.sub("line N", text) for text in texts]
            for number, texts in found.get(f"{module(rule)}.py", {}).items()
        }
        for rule in PAGES
    }
