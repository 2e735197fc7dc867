"""A module that mypyc compiles with the plugin compiles, narrows, and runs as the interpreter does."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Final

import pytest
from mypy_runs import configuration, run, write

if TYPE_CHECKING:
    from pathlib import Path

MODULE: Final = """\
from {module} import HTTPStatus
from typing import Final, Literal, Optional, Union

from typing_extensions import assert_never

MISSING: Final = 404
CODES = (200, 201)
Few = Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]


def of_any(s: HTTPStatus, o: Optional[HTTPStatus], text: Union[HTTPStatus, str]) -> list[bool]:
    return [
        *(s == 404, 404 == s, s != 404, 204 == s, s == MISSING, HTTPStatus.OK == 200, 200 == s == 200),
        *(s in (200, 201), s not in [404], s in {{404, 410}}, s in frozenset({{200, 404}}), s in CODES),
        *(o == 404, o != MISSING, o in (200, None), text == 200, text in (200, ""), (w := s) == 200, w == 404),
    ]


def of_few(few: Few, code: Literal[200, 404]) -> list[bool]:
    by_class = [few < 300, 400 > code, 200 <= few < 300, not code >= 400, few in range(300), code not in range(400)]
    return [few == 200, few != 404, few == code, code == few, few in (200, 404), few in (code,), *by_class]


class Fine:
    status: Literal[200, 201] = 200
    item: str = "fine"


class Missing:
    status: Literal[404] = 404
    reason: str = "missing"


def of_ints(r: Union[Fine, Missing]) -> list[str]:
    by_name = r.item if r.status in (HTTPStatus.OK, HTTPStatus.CREATED) else r.reason
    match r.status:
        case HTTPStatus.NOT_FOUND:
            by_pattern = r.reason
        case _:
            by_pattern = r.item
    if r.status == HTTPStatus.NOT_FOUND:
        return [r.reason, by_name, by_pattern]
    if HTTPStatus.CREATED == r.status:
        return []
    return [r.item, by_name, by_pattern]


def by_equality(few: Few) -> str:
    if few == 200:
        return few.phrase
    elif few == 404:
        return few.name
    assert_never(few)


def by_membership(few: Few) -> int:
    if few in (200,):
        return few.value
    if few not in (200, 404):
        assert_never(few)
    return 0


def by_pattern(few: Few) -> str:
    match few:
        case 200:
            return "fine"
        case 404:
            return few.phrase
    assert_never(few)


def by_none(o: Optional[Few]) -> str:
    if o == 200:
        return o.phrase
    if o == 404:
        return o.phrase
    return "none" if o is None else assert_never(o)
"""

SHOW: Final = """\
import program
from {module} import HTTPStatus
print([program.of_any(s, o, t) for s in HTTPStatus for o in (s, None) for t in (s, "")])
few = HTTPStatus.OK, HTTPStatus.NOT_FOUND
print([program.of_few(s, code) for s in few for code in (200, 404)])
print([[f(s) for f in (program.by_equality, program.by_membership, program.by_pattern, program.by_none)] for s in few])
print(program.by_none(None), program.of_ints(program.Fine()), program.of_ints(program.Missing()))
"""


def shown(folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "show.py"], cwd=folder, capture_output=True, text=True, check=False, env={"PATH": ""}
    )
    assert not done.stderr, done.stderr
    return done.stdout


@pytest.mark.parametrize("module", ["http", pytest.param("httpstatus", marks=pytest.mark.matrix)])
def test_a_module_compiles_narrows_and_runs_as_the_interpreter_does(tmp_path: Path, module: str) -> None:
    write(tmp_path, {"mypy.ini": configuration(), "program.py": MODULE.format(module=module)})
    write(tmp_path, {"show.py": SHOW.format(module=module)})
    interpreted = shown(tmp_path)
    compiled = run(tmp_path, "program.py", tool="mypyc")
    assert compiled.status == 0, compiled.out + compiled.err
    (extension,) = tmp_path.glob("program.*.so")
    tmp_path.joinpath("program.py").unlink()
    assert shown(tmp_path) == interpreted
    extension.unlink()  # or it stays with what pytest keeps
