"""How what the plugin does grows with a program: in instructions, for each of many shapes of program.

A shape is written with a number of items and with twice as many, and so on. What the plugin does may grow at most 2.2
times for twice the items: a shape in which something is looked for in all of the program, for each item, grows 4
times. The doubling ends at 4,000 items, at a run that takes too long, or where it is certain that the shape grows too
fast. Of a run that takes too long it is said how long mypy takes without the plugin.

What is counted are the instructions of Python's bytecode that the plugin executes (`benchmarks/bytecode.py`), by its
functions. One that grows faster than the items is seen long before it weighs: what the last two counts come to with
4,000 items, if what is too much of each function grows with the square, is told too, and may be no more than 2.2 times
either. So a run up to 200 items, which takes seconds for a shape, says nearly as much as one up to 4,000.

With `--machine` the instructions are those of the processor, counted by valgrind: what mypy takes with the plugin minus
what it takes without, which is all that the plugin adds, and takes minutes for each shape.

`python -m benchmarks.growth [SHAPE ...]`, from an environment with mypy and the package installed; `nox -s
benchmark_growth` has the pinned releases. Prints a line for each shape as it is done, and the functions that grow too
fast; exits with 1 if a shape does.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, as_completed
from http import HTTPStatus
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from benchmarks.instructions import SETTINGS, TooLongError, compile_all, count, needs_valgrind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LIMIT: Final = 2.2
FEWEST: Final = 250
MOST: Final = 4_000
SECONDS: Final = 600
SQUARE: Final = 3.0
#: What is added is not worth a look while it is less than this share of what mypy takes.
UNSEEN: Final = 0.02
#: Nor while the plugin executes fewer instructions of bytecode than this: they take mypy's time for a dozen lines.
FEW: Final = 50_000
#: What a function does too much is noise up to this share of what it does, and of what all do: codes differ.
NOISE_OF_OWN: Final = 0.02
NOISE_OF_ALL: Final = 0.001

PROGRAM: Final = "program.py"
PLUGIN: Final = """\
plugins = httpstatus.mypy
enable_error_code = httpstatus-vendor, httpstatus-unchecked
"""
HEAD: Final = """\
from http import HTTPStatus
from http.client import HTTPResponse
from typing import assert_never
from starlette.exceptions import HTTPException
"""
FILES: Final = {
    "starlette/__init__.pyi": "",
    "starlette/exceptions.pyi": """\
class HTTPException(Exception):
    status_code: int
    def __init__(self, status_code: int, detail: str | None = None) -> None: ...
""",
    "starlette/responses.pyi": """\
class Response:
    status_code: int
    def __init__(self, content: object = None, status_code: int = 200) -> None: ...
""",
    "starlette/testclient.pyi": """\
from typing_extensions import Self
class TestClient:
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: object) -> None: ...
    def get(self, path: str, **kwargs: object) -> None: ...
""",
    "fastapi/__init__.pyi": "from fastapi.applications import FastAPI as FastAPI\n",
    "fastapi/applications.pyi": """\
from collections.abc import Callable
from typing import TypeVar
_F = TypeVar("_F", bound=Callable[..., object])
class FastAPI:
    def get(self, path: str, *, status_code: int | None = None) -> Callable[[_F], _F]: ...
""",
    "flask/__init__.pyi": "from flask.app import Flask as Flask\nfrom flask.json import jsonify as jsonify\n",
    "flask/app.pyi": """\
from collections.abc import Callable
from typing import TypeVar
_F = TypeVar("_F", bound=Callable[..., object])
class Flask:
    def __init__(self, name: str) -> None: ...
    def route(self, rule: str) -> Callable[[_F], _F]: ...
""",
    "flask/json/__init__.pyi": "def jsonify(*args: object, **kwargs: object) -> object: ...\n",
    "pytest/__init__.pyi": "from typing import Any\nmark: Any\n",
    "tornado/__init__.pyi": "",
    "tornado/web.pyi": """\
class RequestHandler:
    def set_status(self, status_code: int, reason: str | None = None) -> None: ...
    def write(self, chunk: str | bytes | dict[str, int]) -> None: ...
""",
}
PACKAGES: Final = sorted({name.partition("/")[0] for name in FILES})
FUNCTION: Final = "def f(r: HTTPResponse, s: HTTPStatus, n: int) -> object:"
INT: Final = f"{FUNCTION}\n    x = r.status"
CODES: Final = (200, 201, 204, 301, 302, 400, 401, 403, 404, 409, 500, 503)


#: The number of the first item.
FIRST: Final = 1_000


def _numbers(items: int) -> range:
    return range(FIRST, FIRST + items)


class Shape(NamedTuple):
    """Lines of a program, for each item: `{i}` is its number, `{before}` that of the one before, `{code}` a code.

    The one before the first is `start`; codes are registered, and no number is a code.
    """

    item: str
    head: str = ""
    tail: str = ""
    joint: str = "\n"
    #: What stands behind all items, and as many items of another kind behind that.
    middle: str = ""
    more: str = ""
    #: mypy without the plugin gets members instead of codes: it narrows by those, as it does by ints with the plugin.
    as_members: bool = False
    #: A module for each item, `item{i}`, which the program is to import.
    module: str = ""

    def files(self, items: int, label: str) -> dict[str, str]:
        """The files of a program with some items, for mypy with the plugin or without, by their names."""
        modules = {f"item{i}.py": HEAD + self.module.format(i=i) for i in _numbers(items)} if self.module else {}
        return modules | {PROGRAM: self.source(items, label)}

    def source(self, items: int, label: str) -> str:
        """The program with some items, for mypy with the plugin or without."""
        codes = [
            f"HTTPStatus.{HTTPStatus(code).name}" if self.as_members and label == "without" else str(code)
            for code in CODES
        ]
        written, more = (
            self.joint.join(
                item.format(i=i, before=i - 1 if i > FIRST else "start", code=codes[i % len(codes)])
                for i in _numbers(items)
            )
            for item in (self.item, self.more)
        )
        return "\n".join([HEAD, self.head, written, self.middle, more if self.more else "", self.tail, ""])


ROUTES: Final = """\
from fastapi import FastAPI
from starlette.responses import Response
from flask import Flask
from flask.json import jsonify
app = FastAPI()
flask_app = Flask(__name__)
"""
ANY_STATUS_CODE: Final = "from httpstatus import AnyStatusCode"

#: The head and the tail of a function that has the items in its body.
BODY: Final = (FUNCTION, "    return None")
BODY_OF_INT: Final = (INT, "    return None")
#: The same of one that returns an expression.
RETURN: Final = (f"{FUNCTION}\n    return (", "    )")
RETURN_OF_INT: Final = (f"{INT}\n    return (", "    )")
BODY_OF_FEW: Final = (
    "from typing import Literal\ndef f(few: Literal[HTTPStatus.OK, HTTPStatus.FOUND, HTTPStatus.GONE]) -> None:",
    "    return None",
)
CLASS: Final = "class C:\n    def __init__(self, r: HTTPResponse) -> None:\n        self.code = r.status"

SHAPES: dict[str, Shape] = {
    "wrong ranges in one function": Shape("    print(200 <= x < 299, {i})", *BODY_OF_INT),
    "wrong ranges on an attribute, in one function": Shape("    print(200 <= r.status < 299, {i})", *BODY),
    "wrong ranges on an attribute, in methods": Shape(
        "    def f{i}(self) -> bool:\n        return 200 <= self.code < 299", CLASS
    ),
    "one border, in one function": Shape("    if x > 400:\n        print({i})", *BODY_OF_INT),
    "tables that are looked into once": Shape(
        "T{i} = {{200: 1, 427: 2}}\ndef f{i}(r: HTTPResponse) -> int:\n    return T{i}[r.status] + (r.status in T{i})"
    ),
    "one table, looked into in one function": Shape(
        "    print(TABLE[r.status], r.status in TABLE, {i})", f"TABLE = {{200: 1, 427: 2}}\n{FUNCTION}", "    return n"
    ),
    "items side by side": Shape("    print((r.status, '{i}') == (427, '{i}'))", *BODY),
    "ints that are compared with a member by is": Shape("    print(r.status is HTTPStatus.OK, {i})", *BODY),
    "the ints of members": Shape("    print(s.value == 427, (r.status or 0) == 427, {i})", *BODY),
    "assertions by methods": Shape(
        "        self.assertEqual(r.status, 427)\n        self.assertLess(r.status, 299)",
        "import unittest\nclass T(unittest.TestCase):\n    def f(self, r: HTTPResponse) -> None:",
    ),
    "bounds that do nothing": Shape("    print(x >= 200 and x >= 300, {i})", *BODY_OF_INT),
    "right ranges in one function": Shape("    print(200 <= x < 300, {i})", *BODY_OF_INT),
    "orders of a status of a few": Shape("    if few < 300 or 400 <= few < 500:\n        print({i})", *BODY_OF_FEW),
    "ranges of an int that is no status": Shape("    print(200 <= n < 299, n > 400, {i})", *BODY),
    "classes that store and compare self.code": Shape(
        "class C{i}:\n    def __init__(self, r: HTTPResponse) -> None:\n        self.code = r.status\n"
        "    def f(self) -> bool:\n        return self.code == 240"
    ),
    "classes whose attribute is no status": Shape(
        "class C{i}:\n    def __init__(self, r: bytes) -> None:\n        self.code = r[0]\n"
        "    def f(self) -> bool:\n        return self.code == 240"
    ),
    "subclasses": Shape("class C{i}(C):\n    def f{i}(self) -> bool:\n        return self.code == 240", CLASS),
    "functions that return a status": Shape(
        "def get{i}(r: HTTPResponse) -> int:\n    return r.status\n"
        "def f{i}(r: HTTPResponse) -> bool:\n    return get{i}(r) == 240"
    ),
    "calls of one function": Shape(
        "def f{i}(r: HTTPResponse) -> bool:\n    return get(r) == 240",
        "def get(r: HTTPResponse) -> int:\n    return r.status",
    ),
    "subclasses that override a method": Shape(
        "class _D{i}(_D):\n    def get(self) -> int:\n        return self.code\n"
        "    def f(self) -> bool:\n        return self.get() == 240",
        CLASS.replace("class C", "class _D"),
    ),
    "constructions of one class": Shape(
        "def f{i}(r: HTTPResponse) -> bool:\n    return _D(r.status).code == 240",
        "class _D:\n    def __init__(self, code: int) -> None:\n        self.code = code",
    ),
    "methods of one class": Shape("    def f{i}(self) -> bool:\n        return self.code == 240", CLASS),
    "attributes of one class": Shape(
        "    def f{i}(self, r: HTTPResponse) -> bool:\n        self.a{i} = r.status\n        return self.a{i} == 240",
        CLASS,
    ),
    "items of a dict": Shape(
        "    d[{i}] = r.status\n    print(d[{i}] == 240)", f"{FUNCTION}\n    d: dict[int, int] = {{}}", "    return d"
    ),
    "items of a list": Shape(
        "    d.append(r.status)\n    print(d[{i}] == 240)", f"{FUNCTION}\n    d: list[int] = []", "    return d"
    ),
    "a display of statuses": Shape(
        "        r.status,", f"{FUNCTION}\n    d = [", "    ]\n    return d[0] == 240 or [x for x in d if x == 240]"
    ),
    "a display of codes": Shape("        {code}, 1{i},", f"{FUNCTION}\n    return r.status in (", "    )"),
    "a table of codes": Shape(
        "    {code}{i}: '{i}',", "WORDS = {", f"}}\n{FUNCTION}\n    return WORDS.get(r.status), WORDS[r.status]"
    ),
    "ranges joined by and": Shape("        (x == 240 or x > 400)", *RETURN_OF_INT, joint=" and\n"),
    "comparisons joined by or": Shape("        x == {code}", *RETURN_OF_INT, joint=" or\n"),
    "members joined by or": Shape("        s == {code}", *RETURN, joint=" or\n", as_members=True),
    "a chain of ==": Shape("        x", *RETURN_OF_INT, joint=" ==\n"),
    "a chain of <": Shape("        x", *RETURN_OF_INT, joint=" <\n"),
    "a chain of elif": Shape(
        "    elif s == {code}:\n        return {i}",
        f"{FUNCTION}\n    if n == 1:\n        return 1",
        "    return None",
        as_members=True,
    ),
    "a chain of elif of an int": Shape(
        "    elif x == {code}:\n        return {i}", f"{INT}\n    if n == 1:\n        return 1", "    return None"
    ),
    "a match": Shape(
        "        case {code}:\n            return {i}", f"{FUNCTION}\n    match s:", "    return None", as_members=True
    ),
    "a match of an int": Shape(
        "        case {code}:\n            return {i}", f"{INT}\n    match x:", "    return None"
    ),
    "many matches": Shape(
        "    match r.status:\n        case {code} | 240:\n            print({i})\n        case _:\n            pass",
        *BODY,
    ),
    "raises in one try": Shape(
        "        if n == {i}:\n            raise HTTPException({code})",
        f"{FUNCTION}\n    try:",
        "    except Exception:\n        raise HTTPException(500)\n    return None",
    ),
    "a try around each raise": Shape(
        "    try:\n        if n == {i}:\n            raise HTTPException({code})\n"
        "    except Exception:\n        raise HTTPException(500)",
        *BODY,
    ),
    "handlers of one try": Shape(
        "    except HTTPException:\n        raise HTTPException(500)",
        f"{FUNCTION}\n    try:\n        if n == 1:\n            raise HTTPException(404)",
        "    return None",
    ),
    "functions that raise": Shape(
        "def f{i}(n: int) -> None:\n    try:\n        if n == {i}:\n            raise HTTPException({code})\n"
        "        f{i}(n + 1)\n    except Exception:\n        raise HTTPException(500)"
    ),
    "functions": Shape("def f{i}(r: HTTPResponse) -> bool:\n    x = r.status\n    return x == 240 or 200 <= x < 299"),
    "nested functions": Shape("    def f{i}() -> bool:\n        return x == 240", f"{INT}", f"    return f{FIRST}"),
    "narrowings of one local": Shape(
        "    if s == {code}:\n        print({i})\n    elif s in ({code}, HTTPStatus.GONE):\n        print(s)",
        *BODY,
        as_members=True,
    ),
    "narrowings of an attribute": Shape(
        "    if r.s == {code}:\n        print({i})\n    elif r.s in ({code}, HTTPStatus.GONE):\n        print(r.s)",
        "class R:\n    s: HTTPStatus\ndef f(r: R) -> object:",
        "    return None",
        as_members=True,
    ),
    "one local stored again and again": Shape("    x = r.status\n    print(x == 240, {i})", *BODY_OF_INT),
    "a global stored again and again": Shape("x = r.status\nprint(x == 240, {i})", "r: HTTPResponse"),
    "locals": Shape("    x{i} = r.status\n    print(x{i} == 240)", *BODY),
    "copies of one local": Shape("    y{i} = x\n    x = y{i}\n    print(x == 240)", *BODY_OF_INT),
    "calls of a status class": Shape("    print(HTTPStatus(n), HTTPStatus({code}), HTTPStatus(240))", *BODY),
    "guarded calls of a status class": Shape(
        "    if n not in ({code}, 404):\n        return None\n    print(HTTPStatus(n))", *BODY
    ),
    "nested conditions": Shape(
        "def f{i}(r: HTTPResponse) -> None:\n"
        + "".join(f"{' ' * level}if r.status == 240:\n" for level in range(1, 5))
        + " " * 5
        + "print()"
    ),
    "loops": Shape("    for _ in range(n):\n        if x == 240:\n            x = r.status", *BODY_OF_INT),
    "arguments": Shape("    print(HTTPException(427), HTTPException({code}), HTTPException(n))", *BODY),
    "handlers that name each": Shape(
        "    try:\n        raise HTTPException({code})\n    except HTTPException:\n        raise\n"
        "    except Exception:\n        raise HTTPException(500)",
        "def f(n: int) -> None:",
    ),
    "tries in each other": Shape(
        "def f{i}(n: int) -> None:\n"
        + "".join(f"{' ' * level}try:\n{' ' * level} n += 1\n" for level in range(1, 9))
        + " " * 9
        + "raise HTTPException({code})\n"
        + "".join(
            f"{' ' * level}except Exception:\n{' ' * level} raise HTTPException(500)\n" for level in range(8, 0, -1)
        )
    ),
    "exceptions of one's own": Shape(
        "class E{i}(HTTPException):\n    def __init__(self) -> None:\n        super().__init__({code})\n"
        "def f{i}(n: int) -> None:\n    try:\n        raise E{i}\n    except Exception:\n"
        "        raise HTTPException(500)"
    ),
    "exceptions each derived from the one before": Shape(
        "class E{i}(E):\n    pass\nE = E{i}", "class E(HTTPException): pass"
    ),
    "long and chains of one status": Shape("        s != {code}", *RETURN, joint=" and\n", as_members=True),
    "many short or chains": Shape("    print(x == 404 or x == {code} or x == 299, {i})", *BODY_OF_INT),
    "chains in chains": Shape("        (x == 240 and (x > 400 or not x < 300))", *RETURN_OF_INT, joint=" or\n"),
    "bare constants": Shape("    if x == {code} or 404:\n        print({i})", *BODY_OF_INT),
    "routes": Shape("@app.get('/{i}', status_code=204)\ndef f{i}() -> dict[str, int]:\n    return {{}}", ROUTES),
    "routes with many returns": Shape(
        "    if n == {i}:\n        return {{}}, {code}",
        f"{ROUTES}\n@app.get('/', status_code=204)\ndef f(n: int) -> object:",
        "    return None",
    ),
    "responses with content": Shape("@app.get('/{i}')\ndef f{i}() -> Response:\n    return Response('x', 204)", ROUTES),
    "jsonify with codes": Shape(
        "@flask_app.route('/{i}')\ndef f{i}() -> object:\n    return jsonify([1, {code}], 404)", ROUTES
    ),
    "arguments declared AnyStatusCode": Shape(
        "def f{i}(code: AnyStatusCode) -> bool:\n    return code == 240\nf{i}(427)", ANY_STATUS_CODE
    ),
    "fields declared AnyStatusCode": Shape("    a{i}: AnyStatusCode = 427", f"{ANY_STATUS_CODE}\nclass D:"),
    "locals declared AnyStatusCode": Shape(
        "    x{i}: AnyStatusCode = r.status\n    print(x{i} == 240)",
        f"{ANY_STATUS_CODE}\n{FUNCTION}",
        "    return None",
    ),
    "fakes of a response": Shape(
        "    m{i} = Mock(status=240)\n    print(g(m{i}) == 240)",
        f"from unittest.mock import Mock\ndef g(r: HTTPResponse) -> int:\n    return r.status\n{FUNCTION}",
        "    return None",
    ),
    "stores in status_code": Shape(
        "    response.status_code = 2{i:04}", f"{ROUTES}\ndef f(response: Response) -> None:"
    ),
    "stores in an attribute and comparisons": Shape("    r.status = {i}\n    print(r.status == 240)", *BODY),
    "asserts of a test": Shape("    assert r.status == {code}, {code}", *BODY),
    "assertEqual": Shape(
        "    def test_{i}(self) -> None:\n        self.assertEqual(self.get().status, 240)",
        "import unittest\nclass T(unittest.TestCase):\n    def get(self) -> HTTPResponse: ...",
    ),
    "int, or and getattr": Shape("    print(int(r.status) == 240, (r.status or 0) == 240, {i})", *BODY),
    "ints that are no statuses": Shape("    n = len('{i}')\n    print(n == 240, n in (240, 427))", *BODY),
}


ONLY_MYPY: Final = f"""\
from typing import TypeVar
T = TypeVar("T")
def make(t: type[T]) -> T: ...
{FUNCTION}"""
TRY: Final = f"{FUNCTION}\n    try:\n        if n == 1:\n            return 1"
RAISES_500: Final = "    except Exception:\n        raise HTTPException(500)\n    return None"

#: Many things of one name, where each is to be found without a look at the others.
SHAPES |= {
    "comprehensions": Shape(
        "    print([s for s in rs if s == 427], {i})", f"{FUNCTION}\n    rs = [r.status]", "    return None"
    ),
    "lambdas": Shape("    print(list(filter(lambda q: q.status == 427, [r])), {i})", *BODY),
    "nested functions with a local of one name": Shape(
        "    def f{i}() -> bool:\n        x = r.status\n        return x == 240", FUNCTION, f"    return f{FIRST}"
    ),
    "nested functions with a container of one name": Shape(
        "    def f{i}() -> bool:\n        codes: list[int] = []\n        codes.append(r.status)\n"
        "        return 427 in codes or codes[0] == 240",
        FUNCTION,
        f"    return f{FIRST}",
    ),
    "bodies of classes": Shape("class C{i}:\n    CODE = r.status\n    WRONG = CODE == 240", "r: HTTPResponse"),
    "functions each with a helper": Shape(
        "def f{i}(r: HTTPResponse) -> bool:\n    def get() -> int:\n        return r.status\n    return get() == 240"
    ),
    "functions each with a class": Shape(
        "def f{i}(r: HTTPResponse) -> bool:\n    class Reply:\n        def __init__(self, code: int) -> None:\n"
        "            self.code = code\n    return Reply(r.status).code == 240"
    ),
    "functions each with a global": Shape(
        "def f{i}(r: HTTPResponse) -> bool:\n    global LAST\n    LAST = r.status\n    return LAST == 240", "LAST = 200"
    ),
    "private classes with a class method": Shape(
        "class _C{i}:\n    def __init__(self, code: int) -> None:\n        self.code = code\n    @classmethod\n"
        "    def make(cls, r: HTTPResponse) -> '_C{i}':\n        return cls(r.status)\n"
        "    def f(self) -> bool:\n        return self.code == 240"
    ),
    "private classes with a property": Shape(
        "class _C{i}:\n    def __init__(self, r: HTTPResponse) -> None:\n        self._r = r\n    @property\n"
        "    def code(self) -> int:\n        return self._r.status\n"
        "    def f(self) -> bool:\n        return self.code == 240"
    ),
    "classes each with a table": Shape(
        "class C{i}:\n    TABLE = {{200: 1, 427: 2}}\n    def f(self, r: HTTPResponse) -> int:\n"
        "        return self.TABLE[r.status] + (r.status in self.TABLE)"
    ),
}
#: The same thing stored, called or asked for again and again.
SHAPES |= {
    "stores of what only mypy knows": Shape(
        "    x = make(HTTPResponse).status\n    print(x == 240, {i})", ONLY_MYPY, "    return None"
    ),
    "a ring of names": Shape(
        "    a{i} = r.status if n == {i} else y\n    y = a{i}\n    print(a{i} == 240)",
        f"{FUNCTION}\n    y = r.status",
        "    return None",
    ),
    "two locals that swap": Shape(
        "    a, b = b, a\n    print(a == 240, {i})",
        f"{FUNCTION}\n    a = r.status\n    b = r.status",
        "    return None",
    ),
    "attributes of one class": Shape(
        "    def f{i}(self, r: HTTPResponse) -> bool:\n        self.a{i} = r.status\n        return self.a{i} == 240",
        "class C:",
    ),
    "methods that store in one attribute": Shape(
        "    def f{i}(self, r: HTTPResponse) -> bool:\n        self.code = r.status\n        return self.code == 240",
        "class C:",
    ),
    "returns of one function": Shape(
        "    if n == {i}:\n        return r.status",
        "def get(n: int, r: HTTPResponse) -> int:",
        "    return 200\ndef f(r: HTTPResponse) -> bool:\n    return get(1, r) == 240",
    ),
    "a table of many keys": Shape(
        "    {code}: {i},",
        "TABLE = {",
        middle=f"}}\n{FUNCTION}",
        more="    print(r.status in TABLE, TABLE[r.status])",
        tail="    return None",
    ),
    "a container of what is put in": Shape(
        "    codes.append(r.status)\n    print(427 in codes)",
        f"{FUNCTION}\n    codes: list[int] = []",
        "    return None",
    ),
    "writes in one handler": Shape(
        "        self.write({{'a': {i}}})",
        "from tornado.web import RequestHandler\nclass H(RequestHandler):\n    def get(self) -> None:\n"
        "        self.set_status(204)",
    ),
    "managers and yields of one generator": Shape(
        "    if n == {i}:\n        yield None",
        "import contextlib\nfrom collections.abc import Iterator\n@contextlib.contextmanager\n"
        "def g(n: int) -> Iterator[None]:",
        middle=FUNCTION,
        more="    try:\n        with g(n):\n            raise HTTPException({code})\n    except Exception:\n"
        "        raise HTTPException(500)",
        tail="    return None",
    ),
    "raises of an exception by another name": Shape(
        "def f{i}() -> None:\n    try:\n        raise H({code})\n    except Exception:\n        raise H(500)",
        "from starlette.exceptions import HTTPException as H",
    ),
}
#: Where a status class is called with what may be anything.
SHAPES |= {
    "a status class behind asserts": Shape("    assert 200 <= n < 207\n    print(HTTPStatus(n))", *BODY),
    "a status class in elif": Shape(
        "    elif n == {code}:\n        print(HTTPStatus(n))",
        f"{FUNCTION}\n    if n == 1:\n        return 1",
        "    return None",
    ),
    "a status class in a match": Shape(
        "        case {code}:\n            print(HTTPStatus(n))", f"{FUNCTION}\n    match n:", "    return None"
    ),
    "a status class in one expression": Shape(
        "        (n == {code} and HTTPStatus(n) == HTTPStatus.OK)", *RETURN, joint=" or\n"
    ),
    "a status class in one try": Shape(
        "        print(HTTPStatus(n))", f"{FUNCTION}\n    try:", "    except ValueError:\n        pass\n    return None"
    ),
    "a status class of many ints": Shape(
        "    n{i} = len('{i}')\n    if n{i} in (200, 404):\n        print(HTTPStatus(n{i}))", *BODY
    ),
    "a status class of one local, stored again and again": Shape(
        "    x = {code}\n    print(HTTPStatus(x))", f"{FUNCTION}\n    x: int = 200", "    return None"
    ),
    "a status class of one attribute, stored again and again": Shape(
        "    def f{i}(self) -> None:\n        self.x = {code}\n        print(HTTPStatus(self.x))",
        "class C:\n    x: int",
    ),
    "a status class in a local function that is used as often": Shape(
        "        print(HTTPStatus(n))",
        f"{FUNCTION}\n    def g(n: int) -> None:",
        middle="        return None",
        more="    g({i})",
        tail="    return None",
    ),
    "a status class in ExitStack": Shape(
        "    with ExitStack() as stack:\n        stack.enter_context(open('x'))\n        print(HTTPStatus(n))",
        f"from contextlib import ExitStack\n{FUNCTION}",
        "    return None",
    ),
}
#: What stands in all that is before it, and what is decided by all of it.
SHAPES |= {
    "a chain of elif with wrong codes": Shape(
        "    elif x == 427 and n == {i}:\n        print({i})",
        f"{INT}\n    if n == 1:\n        print()",
        "    return None",
    ),
    "raises in a chain of elif": Shape(
        "        elif n == {i}:\n            raise HTTPException({code})", TRY, RAISES_500
    ),
    "raises and handlers of one try": Shape(
        "        if n == {i}:\n            raise HTTPException({code})",
        f"{FUNCTION}\n    try:",
        middle="        return None",
        more="    except KeyError:\n        raise HTTPException(500)",
        tail=RAISES_500,
    ),
    "a condition that all of it makes always so": Shape(
        "        x == 300", f"{INT}\n    return (x < 300 or", "        or x > 300)", joint=" or\n"
    ),
}
#: What is ordinary, and what has all of it.
SHAPES |= {
    "tests of one class": Shape(
        "    def test_{i}(self) -> None:\n        r = self.get()\n        self.assertEqual(r.status, {code})\n"
        "        self.assertIn(r.status, (200, 427))\n        self.assertEqual((r.status, '{i}'), (240, '{i}'))",
        "import unittest\nclass T(unittest.TestCase):\n    def get(self) -> HTTPResponse: ...",
    ),
    "Final names": Shape(
        "C{i}: Final = {code}\nD{i}: Final = 427\ndef f{i}(r: HTTPResponse) -> bool:\n"
        "    return r.status == C{i} or r.status == D{i}",
        "from typing import Final",
    ),
    "unions of Literals": Shape(
        "    if s == {code}:\n        print({i})\n    if n == {code}:\n        print(s == n)",
        "from typing import Literal\n"
        "def f(s: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND], n: Literal[200, 404, 427]) -> object:",
        "    return None",
    ),
    "imports": Shape("import mod{i}\nprint(r.status == 240, 300 < r.status < 599)", "r: HTTPResponse"),
    "imports and messages of assertions": Shape(
        "import mod{i}\ndef f{i}(r: HTTPResponse) -> None:\n    assert r.status == 240, r.msg"
    ),
    "all in one function": Shape(
        "    print(r.status == 427, r.status in TABLE, TABLE[r.status], (r.status, {i}) == (427, {i}))\n"
        "    print(r.status is HTTPStatus.OK, s.value == 427, (r.status or 0) == 427)\n"
        "    print(getattr(r, 'status', 200) == 427)\n"
        "    t.assertEqual(r.status, 427)\n    x = r.status\n    print(x == 240, 200 <= x < 299, HTTPStatus(x))",
        "import unittest\nTABLE = {200: 1, 427: 2}\n"
        "def f(r: HTTPResponse, s: HTTPStatus, n: int, t: unittest.TestCase) -> object:",
        "    return None",
    ),
}

#: What each item says of all items before it, or of all things of its kind.
SHAPES |= {
    "many modules": Shape(
        "import item{i}",
        module="def f(r: HTTPResponse) -> bool:\n    x = r.status\n    return x == 240 or 200 <= x < 299\n",
    ),
    "a tuple that is looked into again and again": Shape(
        "    {code},",
        "T = (",
        middle=f")\n{FUNCTION}",
        more="    print(r.status in T)",
        tail="    return None",
    ),
    "a local tuple that is indexed again and again": Shape(
        "        r.status,",
        f"{FUNCTION}\n    t = (",
        middle="    )",
        more="    print(t[0] == 240)",
        tail="    return None",
    ),
    "a table of many unregistered keys": Shape(
        "    427: {i},",
        "TABLE = {",
        middle=f"}}\n{FUNCTION}",
        more="    print(r.status in TABLE, TABLE[r.status])",
        tail="    return None",
    ),
    "local functions that each call the one before": Shape(
        "    def g{i}(n: int) -> None:\n        g{before}(n)\n        print(HTTPStatus(n))",
        f"{FUNCTION}\n    def gstart(n: int) -> None: ...",
        "    return None",
    ),
    "local functions that each are called by the one before": Shape(
        "    def g{i}(n: int) -> int:\n        return n + 1 if n == 0 else g{before}(n)",
        f"{FUNCTION}\n    def gstart(n: int) -> int:\n        return r.status",
        middle="    pass",
        more="    print(g{i}(n) == 240)",
        tail="    return None",
    ),
    "functions that each return what the one before does": Shape(
        "def get{i}(r: HTTPResponse) -> int:\n    return get{before}(r)\n"
        "def f{i}(r: HTTPResponse) -> bool:\n    return get{i}(r) == 240",
        "def getstart(r: HTTPResponse) -> int:\n    return r.status",
    ),
    "locals that are each stored in the next": Shape(
        "    x{i} = x{before}\n    print(x{i} == 240)", f"{FUNCTION}\n    xstart = r.status", "    return None"
    ),
    "classes that are each made of the one before": Shape(
        "class _C{i}:\n    def __init__(self, c: _C{before}) -> None:\n        self.code = c.code\n"
        "    def f(self) -> bool:\n        return self.code == 240",
        "class _Cstart:\n    def __init__(self, r: HTTPResponse) -> None:\n        self.code = r.status",
    ),
    "subclasses of a library's class that store in one": Shape(
        "class R{i}(HTTPResponse):\n    def f(self) -> None:\n        self.status = 200\n"
        "def f{i}(r: HTTPResponse) -> bool:\n    return r.status == 240"
    ),
    "subclasses of a library's class": Shape(
        "class R{i}(HTTPResponse):\n    def f(self) -> bool:\n        return self.status == 240"
    ),
    "globals() again and again": Shape("x{i} = r.status\nglobals()['{i}'] = 1\nprint(x{i} == 240)", "r: HTTPResponse"),
    "stores that mypy skips": Shape(
        "    def g{i}() -> None:\n        x = r.status\n        if sys.platform == 'os2':\n            x = 200\n"
        "        print(x == 240)",
        f"import sys\n{FUNCTION}",
        "    return None",
    ),
    "parameters of one function": Shape(
        "    r{i}: HTTPResponse,",
        "def f(",
        middle=") -> None:",
        more="    print(r{i}.status == 240, 200 <= r{i}.status < 299)",
    ),
    "parameters of one private class": Shape(
        "        a{i}: int = 200,",
        "class _D:\n    def __init__(\n        self,",
        middle="    ) -> None:",
        more="        self.a{i} = a{i}\n        print(self.a{i} == 240)",
        tail="def f(r: HTTPResponse) -> None:\n    _D(r.status, r.status)\n    _D()",
    ),
    "fields of one private class": Shape(
        "    a{i}: int = 200",
        "import dataclasses\n@dataclasses.dataclass\nclass _D:",
        middle="def f(r: HTTPResponse) -> None:\n    d = _D(r.status)",
        more="    print(d.a{i} == 240)",
    ),
    "members of one enum": Shape(
        "    A{i} = {code}",
        "import enum\nclass E(enum.IntEnum):",
        middle=FUNCTION,
        more="    print(HTTPStatus(E.A{i}), s == E.A{i})",
        tail="    return None",
    ),
    "codes that are handed to what a library makes": Shape(
        "        client.get('/{i}', status_code=427)",
        "from starlette.testclient import TestClient\ndef f(q: HTTPException) -> None:\n"
        "    print(q.status_code == 240)\n    with TestClient() as client:",
    ),
    "containers that are handed to one call": Shape(
        "    c{i}: list[int] = []\n    c{i}.append(r.status)\n    print(c{i}[0] == 240)",
        f"def g(*codes: int) -> None: ...\n{FUNCTION}",
        middle="    g(",
        more="        *c{i},",
        tail="    )\n    return None",
    ),
    "dicts that are unpacked in one": Shape(
        "    c{i}: dict[int, int] = {{}}\n    c{i}[{i}] = r.status\n    print(c{i}[0] == 240)",
        FUNCTION,
        middle="    d: dict[int, int] = {",
        more="        **c{i},",
        tail="    }\n    return d",
    ),
}
#: What stands deep in what is before it, of other kinds.
IN_ELIF: Final = f"{FUNCTION}\n    if n == 1:\n        return 1"
SHAPES |= {
    "writes in a chain of elif": Shape(
        "        elif n == {i}:\n            self.write({{'a': {i}}})",
        "from tornado.web import RequestHandler\nclass H(RequestHandler):\n    def get(self, n: int) -> None:\n"
        "        self.set_status(204)\n        if n == 1:\n            pass",
    ),
    "stores and returns of one route": Shape(
        "    if n == {i}:\n        response.status_code = 204\n        return {{'a': 1}}",
        f"{ROUTES}\n@app.get('/')\ndef f(n: int, response: Response) -> object:",
        "    return None",
    ),
    "stores and returns of one route, in a chain of elif": Shape(
        "    elif n == {i}:\n        response.status_code = 204\n        return {{'a': 1}}",
        f"{ROUTES}\n@app.get('/')\ndef f(n: int, response: Response) -> object:\n    if n == 1:\n        return None",
        "    return None",
    ),
    "a chain of elif that mypy checks for each value of a type variable": Shape(
        "    elif n == {i}:\n        print(r.status == 240, 200 <= r.status < 299)",
        "from typing import TypeVar\nT = TypeVar('T', int, str)\n"
        "def f(t: T, r: HTTPResponse, n: int) -> None:\n    if n == 1:\n        pass",
    ),
    "orders of a status of a few, in a chain of elif": Shape(
        "    elif n == {i} and few < 300:\n        print(few < 400)",
        f"{BODY_OF_FEW[0].replace('few:', 'n: int, few:')}\n    if n == 1:\n        pass",
    ),
    "a status class of many ints, in a chain of elif": Shape(
        "    elif n == {i}:\n        n{i} = len('{i}')\n        print(HTTPStatus(n{i}))", IN_ELIF, "    return None"
    ),
    "guarded calls of a status class of many ints, in a chain of elif": Shape(
        "    elif n == {i}:\n        n{i} = len('{i}')\n"
        "        if n{i} in (200, 404):\n            print(HTTPStatus(n{i}))",
        IN_ELIF,
        "    return None",
    ),
    "ints of a chain of elif, stored and compared": Shape(
        "    elif n == {i}:\n        x = r.status\n        print(x == 240, 200 <= x < 299, r.status is HTTPStatus.OK)",
        IN_ELIF,
        "    return None",
    ),
    "yields in a chain of elif": Shape(
        "    elif n == {i}:\n        yield None",
        "import contextlib\nfrom collections.abc import Iterator\n@contextlib.contextmanager\n"
        "def g(n: int) -> Iterator[None]:\n    if n == 1:\n        yield None",
        tail=f"{FUNCTION}\n    try:\n        with g(n):\n            raise HTTPException(404)\n    except Exception:\n"
        "        raise HTTPException(500)\n    return None",
    ),
    "routes of one function": Shape(
        "@app.get('/{i}', status_code=204)", ROUTES, "def f(n: int) -> dict[str, int]:\n    return {}"
    ),
    "routes and returns of one function": Shape(
        "@app.get('/{i}')",
        ROUTES,
        middle="def f(n: int) -> object:",
        more="    if n == {i}:\n        return {{}}, {code}",
        tail="    return None",
    ),
    "a sequence pattern of many": Shape(
        "        r.status,",
        f"{FUNCTION}\n    match (",
        middle="    ):\n        case (",
        more="            240,",
        tail="        ):\n            return 1\n    return None",
    ),
    "assertions under a long mark": Shape(
        "    ({i}, '{i}'),",
        "import pytest\n@pytest.mark.parametrize(('n', 'text'), [",
        middle="])\ndef test(r: HTTPResponse, n: int, text: str) -> None:",
        more="    assert r.status == 240",
    ),
    "assertions in a try of many handlers": Shape(
        "        assert r.status == 240",
        f"{FUNCTION}\n    try:",
        middle="        return 1",
        more="    except (KeyError, TypeError):\n        print({i})",
        tail="    return None",
    ),
    "one wrong bound, again and again in one condition": Shape("        x < 299", *RETURN_OF_INT, joint=" or\n"),
    "wrong bounds of many in one condition": Shape("        (r.status < {code} or n == {i})", *RETURN, joint=" and\n"),
    "statuses of many in one condition": Shape(
        "    x{i} = r.status",
        FUNCTION,
        middle="    return (True",
        more="        and x{i} == 200 and x{i} != 404",
        tail="    )",
    ),
    "replies of one function": Shape(
        "    if n == {i}:\n        return Reply(HTTPStatus.OK)\n"
        "    if n == -{i}:\n        return Reply(HTTPStatus.GONE)",
        "from typing import Generic, Literal, TypeVar\nS = TypeVar('S')\nclass Reply(Generic[S]):\n"
        "    def __init__(self, status: S) -> None: ...\n"
        "def f(n: int) -> Reply[Literal[HTTPStatus.OK]] | Reply[Literal[HTTPStatus.GONE]]:",
        "    return Reply(HTTPStatus.OK)",
    ),
}


class Growth(NamedTuple):
    """What the plugin adds, in instructions, by the number of items."""

    added: dict[int, int]
    #: The same, by the functions of the plugin, where that is known.
    functions: dict[int, Counter[str]]
    #: Whether what it adds to the greatest number is worth a look.
    is_seen: bool = False
    #: Why mypy came to no end with more items, if it did not; and whether that is a crash.
    ended: str = ""
    is_crash: bool = False

    @property
    def ratios(self) -> list[float]:
        """How many times as much it is for twice the items."""
        return [after / before for before, after in itertools.pairwise(self.added.values()) if before > 0]

    @property
    def faster(self) -> dict[str, int]:
        """The functions that do more than twice as much for twice the items: how much more, with the most items."""
        if len(self.functions) < len(("half", "whole")):
            return {}
        half, whole = list(self.functions.values())[-2:]
        more = {name: number - 2 * half[name] for name, number in whole.items()}
        noise = NOISE_OF_ALL * whole.total()
        return {name: number for name, number in more.items() if number > max(NOISE_OF_OWN * whole[name], noise)}

    def expected(self, items: int) -> float:
        """How many times as much it will be for so many items as for half of them."""
        *_smaller, (most, added) = self.added.items()
        times = items / most
        # Of a square, half is more than twice the square of the half.
        square = min(2 * sum(self.faster.values()), added)
        whole = (added - square) * times + square * times**2
        return whole / ((added - square) * times / 2 + square * times**2 / 4) if whole else 0

    def is_too_fast(self, most: int) -> bool:
        """Whether it grows more than it may, up to so many items."""
        if self.is_crash or not self.ratios:
            return True
        return self.is_seen and (self.ratios[-1] > LIMIT or self.expected(most) > LIMIT)

    def line(self, most: int) -> str:
        """A line: the ratios, what is to be expected of the most items, and the thousands of instructions."""
        ratios = " ".join(f"{ratio:.2f}" for ratio in self.ratios)
        expected = f"{self.expected(most):.2f}" if self.ratios else "-"
        amounts = "  ".join(f"{items}: {amount / 1e3:,.0f}" for items, amount in self.added.items())
        return f"{ratios:24} {expected:6} {amounts}  {self.ended}"


class Bench:
    """A folder with a cache of what the shapes import, for mypy with the plugin and without."""

    def __init__(self, folder: Path, seconds: float, *, machine: bool) -> None:
        """Fill the caches, and count what a program without items takes."""
        self.folder = folder
        self.seconds = seconds
        self.labels = ("without", "with") if machine else ("with",)
        self.count = count_of_processor if machine else count_bytecode
        for name, text in {**FILES, "imports.py": HEAD}.items():
            (folder / name).parent.mkdir(exist_ok=True, parents=True)
            (folder / name).write_text(text, encoding="utf-8")
        self.empty = {}
        for label, plugin in {"with": PLUGIN, "without": ""}.items():
            (folder / f"{label}.ini").write_text(SETTINGS + plugin, encoding="utf-8")
            count_bytecode(folder, f"--config-file={label}.ini", f"--cache-dir=cache-{label}", "imports.py")
            self.empty[label] = self.instructions({PROGRAM: HEAD}, label).total()

    def instructions(self, files: dict[str, str], label: str) -> Counter[str]:
        """The instructions for a program, by the functions of the plugin, where they are known."""
        return self._run(self.count, files, label)

    def seconds_without(self, shape: Shape, items: int) -> str:
        """How long mypy takes for a program without the plugin."""
        begin = time.monotonic()
        try:
            self._run(run_mypy, shape.files(items, "without"), "without")
        except TooLongError:
            return f"more than {self.seconds:.0f} s"
        return f"{time.monotonic() - begin:.0f} s"

    def _run(self, count: Callable[..., Counter[str]], files: dict[str, str], label: str) -> Counter[str]:
        with tempfile.TemporaryDirectory(dir=self.folder) as temporary:
            # Copies: what a run writes, no other is to read.
            folder = Path(temporary)
            shutil.copytree(self.folder / f"cache-{label}", folder / "cache")
            for file in (*PACKAGES, f"{label}.ini"):
                (folder / file).symlink_to(self.folder / file)
            for file, text in files.items():
                (folder / file).write_text(text, encoding="utf-8")
            options = (f"--config-file={label}.ini", "--cache-dir=cache", PROGRAM)
            return count(folder, *options, seconds=self.seconds)

    def grow(self, shape: Shape, fewest: int, most: int) -> Growth:
        """Measure a shape with more and more items."""
        growth = Growth({}, {})
        for items in sizes(fewest, most):
            growth = self._grown(growth, shape, items)
            # More than this is the square, or on the way to it: more items would show no more, and take long.
            if growth.ended or (growth.is_seen and growth.ratios[-1:] > [SQUARE]):
                break
        return growth

    def _grown(self, growth: Growth, shape: Shape, items: int) -> Growth:
        """What is known of a shape, with what it takes for so many items."""
        label = ""
        found = {}
        try:
            for label in self.labels:
                found[label] = self.instructions(shape.files(items, label), label)
        except TooLongError:
            without = self.seconds_without(shape, items)
            ended = f"{items} took more than {self.seconds:.0f} s to count; mypy without the plugin {without}"
            return growth._replace(ended=ended)
        except RuntimeError as error:
            why = str(error).strip().splitlines()[-1]
            return growth._replace(ended=f"{items} ({label}): {why}", is_crash=label == "with")
        added = found["with"].total() - self.empty["with"]
        if "without" in found:
            added -= found["without"].total() - self.empty["without"]
        return Growth(
            growth.added | {items: added},
            growth.functions | ({} if "without" in found else {items: found["with"]}),
            is_seen=added > (UNSEEN * found["without"].total() if "without" in found else FEW),
        )


def count_of_processor(folder: Path, *arguments: str, seconds: float | None = None) -> Counter[str]:
    """The instructions of the processor for a run of mypy in a folder: those of no function."""
    return Counter({"": count(folder, *arguments, seconds=seconds)})


def count_bytecode(folder: Path, *arguments: str, seconds: float | None = None) -> Counter[str]:
    """The instructions of bytecode that each function of the plugin executes in a run of mypy in a folder.

    Raises `TooLongError` after `seconds`, and `RuntimeError` if mypy crashes.
    """
    command = [sys.executable, str(Path(__file__).with_name("bytecode.py")), "--json", *arguments]
    return Counter(json.loads(_output(command, folder, seconds)))


def run_mypy(folder: Path, *arguments: str, seconds: float | None = None) -> Counter[str]:
    """Run mypy in a folder, and count nothing.

    Raises `TooLongError` after `seconds`.
    """
    _output([sys.executable, "-m", "mypy", *arguments], folder, seconds, accepted=(0, 1, 2))
    return Counter()


def _output(command: list[str], folder: Path, seconds: float | None, accepted: tuple[int, ...] = (0,)) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - the command is our own
            command, cwd=folder, capture_output=True, text=True, check=False, timeout=seconds
        )
    except subprocess.TimeoutExpired as error:
        raise TooLongError from error
    if done.returncode not in accepted:
        raise RuntimeError(f"{' '.join(command)}: {done.stdout}{done.stderr}")
    return done.stdout


def sizes(items: int, most: int) -> Iterator[int]:
    """The numbers of items: doubled each time."""
    while items <= most:
        yield items
        items *= 2


def main() -> int:
    """Print the growth of each shape; 1 if one grows too fast."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth", description=__doc__.partition("\n")[0])
    parser.add_argument("shapes", nargs="*", metavar="SHAPE", help="the shapes whose names have this in them")
    parser.add_argument("--most", type=int, default=MOST, help=f"the greatest number of items, {MOST} if not given")
    parser.add_argument(
        "--at", type=int, default=MOST, help=f"the number of items to look ahead to, {MOST} if not given"
    )
    parser.add_argument("--seconds", type=float, default=SECONDS, help=f"for one run, {SECONDS} if not given")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="how many runs at once; they do not disturb")
    parser.add_argument("--machine", action="store_true", help="count the processor's instructions, by valgrind")
    parser.add_argument("--fewest", type=int, default=FEWEST, help=f"the least number of items, {FEWEST} if not given")
    options = parser.parse_args()
    if options.machine:
        needs_valgrind(parser)
    chosen = [name for name in SHAPES if not options.shapes or any(given in name for given in options.shapes)]
    if not chosen:
        parser.error(f"no shape has that in its name; there are: {'; '.join(SHAPES)}")
    compile_all()
    too_fast = []
    print(f"{'shape':60} {'for twice the items':24} {options.at:6} thousand instructions, by items", flush=True)
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(options.jobs) as pool:
        bench = Bench(Path(folder), options.seconds, machine=options.machine)
        running = {pool.submit(bench.grow, SHAPES[name], options.fewest, options.most): name for name in chosen}
        for done in as_completed(running):
            name, growth = running[done], done.result()
            print(f"{name:60} {growth.line(options.at)}", flush=True)
            if growth.is_too_fast(options.at):
                too_fast.append(f"{name} (up to {max(growth.added, default=0)} items)")
                for function, more in sorted(growth.faster.items(), key=itemgetter(1), reverse=True)[:5]:
                    print(f"    {more:12,} too many in {function}", flush=True)
    print(
        f"{len(too_fast)} of {len(chosen)} shapes grow more than {LIMIT} times for twice the items, or have no number"
    )
    for line in too_fast:
        print(f"    {line}")
    return int(bool(too_fast))


if __name__ == "__main__":
    sys.exit(main())
