"""What a module does to an object, beside what it reads of it, and whether its status is known afterwards.

One line does it, in a module of its own, since it counts for all of the module.  Of a class of a library, and of one of
the module's own.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import mypy_runs
import pytest

pytestmark = pytest.mark.xdist_group("changed")  # one run of mypy serves all of them

_LIBRARY: Final = """\
import copy, dataclasses, json, pickle
from dataclasses import dataclass
from http.client import HTTPResponse
from types import SimpleNamespace
from typing import Any, Callable, cast
from unittest import mock
from unittest.mock import MagicMock, Mock, PropertyMock, patch

import pytest

class Unrelated:
    status = 0

class Mine(HTTPResponse):
    pass

def do(
    x: HTTPResponse, other: Unrelated, n: int, name: str, them: dict[str, Any], any: Any, call: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
) -> Any:
    {way}

def compare(x: HTTPResponse) -> bool:
    return x.status == 240
"""
_OWN: Final = (
    _LIBRARY.replace("x: HTTPResponse", "x: Reply")
    .replace("class Mine(HTTPResponse):\n    pass", "class Mine(Reply):\n    pass")
    .replace(
        "class Unrelated",
        "class Reply:\n    def __init__(self, response: HTTPResponse) -> None:\n"
        "        self.status = response.status\n\nclass Unrelated",
    )
    .replace("    return x.status", "    return x.status")
)
_TEMPLATES: Final = {"of a library": _LIBRARY, "of the module": _OWN}

#: After these, the status may be 240.
CHANGES: Final = (
    # a store
    "x.status = n",
    "x.status = 240",
    "x.status += 1",
    "x.status, n = n, 1",
    "any.status = n",
    "for x.status in range(n): pass",
    "with any as x.status: pass",
    "[x.status for x.status in range(n)]",
    # by name
    'setattr(x, "status", n)',
    'setattr(x, "status", 240)',
    "setattr(x, name, n)",
    'object.__setattr__(x, "status", n)',
    'x.__setattr__("status", n)',
    "x.__setattr__(name, n)",
    'any.setattr(x, "status", n)',
    "for key, value in them.items(): setattr(x, key, value)",
    'x.__dict__["status"] = n',
    "x.__dict__[name] = n",
    "x.__dict__.update(them)",
    "x.__dict__.update(status=240)",
    "x.__dict__ |= them",
    "x.__dict__ = them",
    'vars(x)["status"] = n',
    "vars(x).update(them)",
    "call(vars(x))",
    # of a class that inherits from it, or may
    "cast(Mine, x).status = n",
    'setattr(Mine, "status", n)',
    'setattr(any, "status", n)',
    "setattr(any, name, n)",
    # by what tests use
    'monkeypatch.setattr(x, "status", n)',
    'monkeypatch.setattr(x, "status", 240, raising=False)',
    'monkeypatch.setattr("http.client.HTTPResponse.status", n)',
    'monkeypatch.setitem(x.__dict__, "status", n)',
    'patch.object(x, "status", n)',
    'patch.object(x, "status", new=n)',
    'patch.object(x, "status", new_callable=PropertyMock, return_value=240)',
    'mock.patch.object(x, "status", n)',
    "mock.patch.multiple(x, status=n)",
    'mock.patch("http.client.HTTPResponse.status", n)',
    'any.patch.object(x, "status", n)',
    "Mock(status=n)",
    "Mock(status=240)",
    "MagicMock(status=n)",
    "mock.NonCallableMock(status=n)",
    'Mock(**{"status": 240})',
    'any.configure_mock(**{"status": 240})',
    "any.configure_mock(status=n)",
    "SimpleNamespace(status=n)",
    "any.make_fake(status=n)",
    "any.MockResponse(status=n)",
    "call(status=240)",
    'call("status", 240)',
    'call({"status": 240})',
    # a copy with another
    "dataclasses.replace(any, status=n)",
    "any._replace(status=n)",
    "any.evolve(any, status=n)",
)

#: After these, it is what it was.
HARMLESS: Final = (
    "pass",
    "x.status",
    "x.status = 404",
    "x.status = x.status",
    "x.status, n = 404, 1",
    "other.status = n",
    'setattr(other, "status", n)',
    "setattr(other, name, n)",
    "vars(other).update(them)",
    "other.__dict__.update(them)",
    'setattr(x, "reason", name)',
    'setattr(x, "status", 404)',
    'monkeypatch.setattr(x, "reason", name)',
    'monkeypatch.setattr(x, "status", 404)',
    "Mock(status=404)",
    "Mock(reason=name)",
    "any.reason = name",
    'getattr(x, "status", 240)',
    'hasattr(x, "status")',
    'any.get("status", 240)',
    'json.dumps({"status": x.status})',
    'call({"status": 200})',
    "call(status=n)",
    "call(status=x.status)",
    'call("status", n)',
    "copy.copy(x)",
    "pickle.loads(pickle.dumps(x))",
    'x.__setattr__("reason", name)',
)


@cache
def said() -> dict[str, dict[int, list[str]]]:
    """What is said about each module."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        modules = {
            module(kind, way): template.format(way=way)
            for kind, template in _TEMPLATES.items()
            for way in CHANGES + HARMLESS
        }
        settings = "disable_error_code = assignment, attr-defined, union-attr, method-assign, used-before-def\n"
        return mypy_runs.check(
            folder, modules, configuration=mypy_runs.configuration(settings=settings).replace("strict = true\n", "")
        ).by_file()


def module(kind: str, way: str) -> str:
    ways = CHANGES + HARMLESS
    return f"m{ways.index(way)}_{list(_TEMPLATES).index(kind)}.py"


@pytest.mark.parametrize("kind", _TEMPLATES)
@pytest.mark.parametrize("way", CHANGES)
def test_a_status_that_may_be_changed_is_not_judged(kind: str, way: str) -> None:
    assert said().get(module(kind, way), {}) == {}


@pytest.mark.parametrize("kind", _TEMPLATES)
@pytest.mark.parametrize("way", HARMLESS)
def test_a_status_that_stays_is_judged(kind: str, way: str) -> None:
    (message,) = [text for texts in said()[module(kind, way)].values() for text in texts]
    assert message.endswith("[httpstatus-comparison]")
