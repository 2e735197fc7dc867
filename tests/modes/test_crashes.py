"""Whatever mypy is fed, it does not crash with the plugin, and loses no diagnostic of its own."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import hypothesis.strategies as st
import pytest
from foreign import batches, compare, data_of_mypys_tests, lost, standard_library
from hypothesis import HealthCheck, Phase, given, settings
from running import Project

# All of the data takes twenty minutes: the session `crashes` asks for it.
ALL: Final = bool(os.environ.get("HTTPSTATUS_ALL_PROGRAMS"))
STRICT: Final = "[mypy]\nstrict = true\nwarn_unreachable = true\n"
HARD: Final = {path.stem: path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("hard/*.py")}
HARD["long"] = "\n".join(
    [
        "from http.client import HTTPResponse",
        *("class Names:", "    def __init__(self, r: HTTPResponse) -> None:", "        self.x0 = r.status"),
        *(f"        self.x{number + 1} = self.x{number}" for number in range(3000)),
        *("        assert self.x3000 == 240", "        y0 = r.status", "        z0 = [r.status]"),
        *(f"        y{number + 1} = y{number}\n        z{number + 1} = list(z{number})" for number in range(3000)),
        *("        assert y3000 == 240", "        for z in z3000:", "            assert z == 240"),
        "        assert " + " or ".join(f"(self.x0 > {number} and self.x1 < 400)" for number in range(98, 300)),
    ]
)
HARD["broken"] = "from http import HTTPStatus\n\nHTTPStatus.OK == 299\nHTTPStatus.OK ==\n"


def project(folder: Path) -> Project:
    folder.mkdir(exist_ok=True)
    return Project(folder)


@pytest.mark.parametrize("name", sorted(HARD))
def test_hard_programs_neither_crash_nor_lose_a_diagnostic(tmp_path: Path, name: str) -> None:
    _, without, with_plugin = compare(project(tmp_path / "alone"), {name: HARD[name]}, STRICT)
    assert not lost({name: HARD[name]}, without, with_plugin)


def test_a_module_that_only_has_the_name_of_ours_is_left_alone(tmp_path: Path) -> None:
    programs = {
        "httpstatus": "import enum\n\n\nclass HTTPStatus(enum.IntEnum):\n    OK = 200\n    FINE = 299\n",
        "user": "import httpstatus\n\n\ndef f(s: httpstatus.HTTPStatus, n: int) -> bool:\n"
        "    s.nothing\n    httpstatus.HTTPStatus(n).nothing\n    return s == 299 or s in (200, 299)\n",
    }
    _, without, with_plugin = compare(project(tmp_path / "other"), programs, STRICT)
    assert without
    assert with_plugin == without


OPERANDS: Final = (
    *("s", "o", "u", "a", "n", "few", "t", "pair", "pair[0]", "items", "items[n]", "r.status", "r.getcode()", "x"),
    *("HTTPStatus.OK", "httpstatus.HTTPStatus.GONE", "HTTPStatus(200)", "HTTPStatus(n)", "HTTPStatus.get(404)"),
    *("200", "-1", "299", "520", "2.5", "'200'", "None", "True", "1 << 600", "nothing", "s.phrase", "s.value"),
    *("(lambda: s)()", "(s if n else few)", "(w := s)", "[s, 200][0]", "{'a': s}['a']", "type(s)(404)", "s + 1"),
)
CONTAINERS: Final = (
    *("(200, 404)", "[200, s, n]", "{427, 299}", "frozenset({200})", "()", "range(200, 299)", "(*pair, 200)"),
    *("few", "items", "a", "'200'", "{200: s}", "(x for x in (s, 200))", "[y for y in items if y == 404]", "Some"),
)
operand = st.sampled_from(OPERANDS)
comparison = st.one_of(
    st.builds("{} {} {}".format, operand, st.sampled_from(("==", "!=", "<", "<=", ">", ">=", "is")), operand),
    st.builds("{} {} {}".format, operand, st.sampled_from(("in", "not in")), st.sampled_from(CONTAINERS)),
    st.builds("{} <= {} < {}".format, operand, operand, operand),
    st.builds("not ({} == {}) or {} in {}".format, operand, operand, operand, st.sampled_from(CONTAINERS)),
)
SURROUNDINGS: Final = (
    "if {0}:\n    if {1}:\n        s.nothing\nelse:\n    s.nothing\n",
    "while {0}:\n    s = HTTPStatus.OK if {1} else s\n",
    "assert {0}\nr.refresh()\nassert {1}\n",
    "try:\n    a = {0}\nexcept ValueError:\n    a = {1}\nfinally:\n    a = {0}\n",
    "def inner() -> bool:\n    return {0}\nf = lambda s: {1}\n",
    "for s in (s, s):\n    if {0}:\n        continue\n    a = [x for x in items if {1}]\n",
    "match s:\n    case 200 | 427 if {0}:\n        s.nothing\n    case 404:\n        a = {1}\n    case _:\n        n\n",
    "match pair:\n    case (200, 404 | -1):\n        a = {0}\n    case [427, *_] if {1}:\n        a = 1\n",
    "async def later() -> None:\n    if {0} and {1}:\n        s.nothing\n",
    "class Inner:\n    x: int = 3\n    kept = {0}\n\n    def go(self) -> bool:\n        return {1}\n",
    "x: 'int' = HTTPStatus({0})\nprint(f\"{{ {1} }}\")\n",
    "with open(str({0})) as r:\n    del a\n    assert_type({1}, bool)\n",
)
HEAD: Final = """\
import httpstatus
from http import HTTPStatus
from http.client import HTTPResponse
from typing import Any, Literal, TypeVar

from nowhere import nothing_known

Some = (200, 404)
x = HTTPStatus.OK
T = TypeVar("T", HTTPStatus, int, nothing_known)

"""
SIGNATURE: Final = """\
def f{number}(
    s: {kind}, o: HTTPStatus | None, u: HTTPStatus | int, a: Any, n: int, few: Literal[HTTPStatus.OK, HTTPStatus.GONE],
    t: {kind}, pair: tuple[HTTPStatus, int], items: list[httpstatus.HTTPStatus], r: HTTPResponse
) -> None:
"""
KINDS: Final = (
    "HTTPStatus",
    "httpstatus.HTTPStatus",
    "HTTPStatus | str",
    "Literal[200, 404]",
    "int",
    "nothing_known",
    "T",
)


@st.composite
def programs(draw: st.DrawFn) -> str:
    """A module of many functions that do things to statuses."""
    text = HEAD
    for number in range(40):
        body = draw(st.sampled_from(SURROUNDINGS)).format(draw(comparison), draw(comparison))
        text += SIGNATURE.format(number=number, kind=draw(st.sampled_from(KINDS)))
        text += "".join(f"    {line}\n" for line in body.splitlines()) + "\n"
    return text


@pytest.mark.matrix
@settings(
    max_examples=60 if ALL else 4,
    deadline=None,
    derandomize=not ALL,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(text=programs())
def test_random_programs_neither_crash_nor_lose_a_diagnostic(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    checked, without, with_plugin = compare(project(tmp_path_factory.mktemp("random")), {"made": text}, STRICT)
    assert checked == 1, "\n".join(without)
    assert not lost({"made": text}, without, with_plugin), text


def all_the_same(folder: Path, programs: dict[str, str], sample: int) -> None:
    seen = 0
    for number, batch in enumerate(batches(programs, None if ALL else sample)):
        checked, without, with_plugin = compare(project(folder / str(number)), batch, STRICT)
        assert not lost(batch, without, with_plugin)
        seen += checked
    assert seen > sample / 3


@pytest.mark.matrix
def test_mypys_own_test_data_neither_crashes_nor_loses_a_diagnostic(tmp_path: Path) -> None:
    all_the_same(tmp_path, data_of_mypys_tests(tmp_path), 90)


@pytest.mark.matrix
def test_the_standard_library_neither_crashes_nor_loses_a_diagnostic(tmp_path: Path) -> None:
    all_the_same(tmp_path, standard_library(), 30)
