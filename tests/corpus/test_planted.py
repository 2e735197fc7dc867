"""Mistakes that are planted: where each has a place, what it makes of a program, and how it is counted."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest

from corpus.mistakes import HARMLESS, MISTAKES, edited, edits
from corpus.planted import PAGE, REASONS, UNJUDGED, Kept, Missed, Planted, page, read_planted, write_planted

if TYPE_CHECKING:
    from pathlib import Path

CASES = [
    ("another digit: `== 464`", "if r.status_code == 404: pass", "if r.status_code == 464: pass"),
    ("another digit: `== 464`", "assert status != 200", "assert status != 260"),
    ("two digits swapped: `== 440`", "if r.status_code == 404: pass", "if r.status_code == 440: pass"),
    ("two digits swapped: `== 440`", "ok = r.status_code != 401", "ok = r.status_code != 410"),
    ("a bound moved by one: `< 299`, `> 400`", "ok = 200 <= r.status < 300", "ok = 200 <= r.status < 299"),
    ("a bound moved by one: `< 299`, `> 400`", "bad = r.status >= 400", "bad = r.status > 400"),
    (
        "`or` for `and`, `and` for `or`",
        "if r.status != 200 and r.status != 201: pass",
        "if (r.status != 200 or r.status != 201): pass",
    ),
    (
        "`or` for `and`, `and` for `or`",
        "if r.status == 200 or r.status == 201: pass",
        "if (r.status == 200 and r.status == 201): pass",
    ),
    (
        "`or` for `and`, `and` for `or`",
        "ok = r.status >= 200 and r.status < 300",
        "ok = (r.status >= 200 or r.status < 300)",
    ),
    (
        "`or` for `and`, `and` for `or`",
        "bad = r.status < 200 or r.status >= 300",
        "bad = (r.status < 200 and r.status >= 300)",
    ),
    (
        "`!= 200 or != 201` for `not in (200, 201)`",
        "bad = r.status not in (200, 201)",
        "bad = (r.status != 200 or r.status != 201)",
    ),
    ("`== 200 or 201` for `in (200, 201)`", "ok = r.status in [200, 201]", "ok = (r.status == 200 or 201)"),
    (
        "a constant for a comparison: `== 200 or 201`",
        "if r.status == 200: pass",
        "if (r.status == 200 or 201): pass",
    ),
    ("the code as an assertion's message", "assert r.status == 200", "assert r.status, 200"),
    ("`/ 100 == 2`", "ok = 200 <= r.status < 300", "ok = (r.status / 100 == 2)"),
    ("`/ 100` for `// 100`", "ok = r.status // 100 == 2", "ok = r.status / 100 == 2"),
    (
        "`HTTPStatus(code)` without its `except ValueError`",
        "def f():\n    try:\n        s = HTTPStatus(code)\n    except ValueError:\n        s = None\n    return s",
        "def f():\n    s = HTTPStatus(code)\n    return s",
    ),
    ("`HTTPStatus(code)` without its `except ValueError`", "s = HTTPStatus.get(code)", "s = HTTPStatus(code)"),
    (
        "a raise in a `try` that answers 500",
        "def f():\n    if x:\n        raise HTTPException(404)\n    y()",
        """\
def f():
    if x:
        try:
            raise HTTPException(404)
        except Exception as error:
            raise HTTPException(status_code=500, detail=str(error))
    y()""",
    ),
    (
        "a raise in a `try` that answers 500",
        "raise web.HTTPNotFound()",
        """\
try:
    raise web.HTTPNotFound()
except Exception as error:
    raise web.HTTPInternalServerError(text=str(error))""",
    ),
    (
        "a raise in a `try` that answers 500",
        "flask.abort(404, 'no')",
        "try:\n    flask.abort(404, 'no')\nexcept Exception as error:\n    flask.abort(500)",
    ),
    ("content given to a 204", "def f(): return '', 204", 'def f(): return "done", 204'),
    (
        "content given to a 204",
        "@router.delete('/', status_code=status.HTTP_204_NO_CONTENT)\nasync def f() -> None: ...",
        "@router.delete('/', status_code=status.HTTP_204_NO_CONTENT)\nasync def f() -> dict[str, bool]: ...",
    ),
    ("content given to a 204", "Response(status_code=204)", 'Response("done", status_code=204)'),
    ("content given to a 204", "web.Response(status=204)", 'web.Response(text="done", status=204)'),
    ("the code inside `jsonify`", "def f(): return jsonify(e), 404", "def f(): return jsonify(e, 404)"),
    ("the code inside `jsonify`", "make_response(jsonify(e), 404)", "make_response(jsonify(e, 404))"),
    (
        "an inverted `if`",
        "if r.status == 200:\n    a()\nelse:\n    b()",
        "if not r.status == 200:\n    b()\nelse:\n    a()",
    ),
    (
        "a copy in a local name",
        "def f():\n    if r.status == 200:\n        a()",
        "def f():\n    copied_status = r.status\n    if copied_status == 200:\n        a()",
    ),
    (
        "the condition in a local name",
        "def f():\n    if r.status == 200:\n        a()",
        "def f():\n    is_so = r.status == 200\n    if is_so:\n        a()",
    ),
    (
        "the code in a local name",
        "def f():\n    if r.status == 200:\n        a()",
        "def f():\n    expected_code = 200\n    if r.status == expected_code:\n        a()",
    ),
    (
        "a renamed variable",
        "@d\ndef f():\n    status = r.status\n    g(status=status, other='status')",
        "@d\ndef f():\n    another_name = r.status\n    g(status=another_name, other='status')",
    ),
    ("`not s != 200`", "ok = r.status == 200", "ok = (not r.status != 200)"),
]


@pytest.mark.parametrize(("kind", "before", "after"), CASES)
def test_an_edit_changes_its_place_and_nothing_else(kind: str, before: str, after: str) -> None:
    (edit,) = edits(ast.parse(before), (MISTAKES | HARMLESS)[kind])
    assert edited(before, edit) == after


def test_each_kind_has_an_example() -> None:
    assert {kind for kind, _, _ in CASES} == {*MISTAKES, *HARMLESS}


@pytest.mark.parametrize(
    "program",
    [
        "x == 404",
        "status == 4",
        "status == other",
        "status < 250",
        "a.status != 200 and b.status != 201",
        "status == 200 or found",
        "assert status == 200, 'no'",
        "200 <= status < 400",
        "raise ValueError(404)",
        "raise HTTPException(500)",
        "raise HTTPException(status_code=code)",
        "try:\n    raise HTTPException(404)\nexcept KeyError: pass",
        "try:\n    abort(404)\nexcept KeyError: pass",
        "abort(500)",
        "status in (200,)",
        "status in (200, other)",
        "status >= 300 and status < 200",
        "status // 10",
        "try: HTTPStatus(404)\nexcept ValueError: pass",
        "try: HTTPStatus(code)\nexcept KeyError: pass",
        "codes.get(code)",
        "def f(): return 'x', 204",
        "@router.delete('/', status_code=204)\ndef f() -> dict[str, int]: ...",
        "make_response(jsonify(a=1), 404)",
        "Response('x', status_code=204)",
        "Response(status_code=200)",
        "jsonify(e), headers",
        "jsonify(a=1), 404",
    ],
)
def test_what_an_operator_is_not_about_is_left_alone(program: str) -> None:
    kinds = {kind for kind, operator in MISTAKES.items() for _ in edits(ast.parse(program), operator)}
    allowed = {
        "a bound moved by one: `< 299`, `> 400`",
        "another digit: `== 464`",
        "two digits swapped: `== 440`",
        "a constant for a comparison: `== 200 or 201`",
    }
    about = {
        "a.status != 200 and b.status != 201": allowed,
        "status == 200 or found": allowed,
        "assert status == 200, 'no'": allowed,
        "status >= 300 and status < 200": allowed,
        "200 <= status < 400": allowed,
    }
    assert kinds <= about.get(program, set())


@pytest.mark.parametrize(
    "program",
    [
        "if a: pass\nelif r.status == 200: pass\nelse: pass",
        "def f(status):\n    status = 1",
        "def f():\n    global status\n    status = 1",
        "def f():\n    status = 1\n    def g(): return status",
    ],
)
def test_what_would_be_another_program_is_not_changed(program: str) -> None:
    kinds = {kind for kind, operator in HARMLESS.items() for _ in edits(ast.parse(program), operator)}
    assert kinds <= {"`not s != 200`"}


def test_text_before_and_behind_an_edit_keeps_its_letters() -> None:
    program = "name = 'é'; ok = r.status == 404; other = 'ö'"
    (edit,) = edits(ast.parse(program), MISTAKES["another digit: `== 464`"])
    assert edited(program, edit) == program.replace("404", "464")


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "planted.toml"
    path.write_text("# Kept.\n", encoding="utf-8")
    counts = [Planted("a 1", "k", "a name", 3, 2), Planted("a 1", "k", "an attribute", 1, 0)]
    missed = [Missed("a 1", "a.py:3", "k", "404"), Missed("a 1", "a.py:9", "k", "404")]
    write_planted("a 1", [Planted("a 1", "old", "a name", 9, 9)], missed[:1], path)
    path.write_text(path.read_text(encoding="utf-8").replace("unjudged", "own"), encoding="utf-8")
    write_planted("b 1", [], [], path)
    write_planted("a 1", counts, missed, path)
    assert read_planted(path) == Kept(counts, [missed[0]._replace(reason="own"), missed[1]])
    assert path.read_text(encoding="utf-8").startswith("# Kept.\n")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('["a 1"]\nother = 1', "a 1: a release has planted, missed"),
        ('[["a 1".planted]]\nkind = "k"', "a 1: an entry has kind, form, planted, found"),
        ('[["a 1".missed]]\nplace = "a.py:3"\nkind = "k"\ntext = "t"\nreason = "r"', "a.py:3: 'r' is none of own, "),
    ],
)
def test_an_entry_that_is_not_as_it_should_be_is_named(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "planted.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SystemExit, match=re.escape(said)):
        read_planted(path)


def test_each_mistake_that_was_missed_was_read() -> None:
    kept = read_planted()
    assert [one for one in kept.missed if one.reason == UNJUDGED] == []
    mistakes = [count for count in kept.planted if count.kind in MISTAKES]
    assert len(kept.missed) == sum(count.planted - count.found for count in mistakes)


def test_the_page_counts_by_kind_form_and_release_and_harmless_changes_apart() -> None:
    kind, harmless = next(iter(MISTAKES)), next(iter(HARMLESS))
    counts = [
        Planted("a 1", kind, "a name", 3, 2),
        Planted("b 1", kind, "an attribute", 1, 0),
        Planted("b 1", harmless, "an attribute", 5, 0),
    ]
    drawn = page(Kept(counts, [Missed("a 1", "a.py:3", kind, "404", "own")]))
    assert f"| {kind} | 4 | 2 (50 %) |" in drawn
    assert "| a name | 3 | 2 (66 %) |" in drawn
    assert "| b 1 | 1 | 0 (0 %) |" in drawn
    assert f"| {REASONS['own']} | 1 |" in drawn
    assert "2 of 3 are found (66 %)" in drawn
    assert f"| {harmless} | 5 | 0 (0 %) |" in drawn


def test_the_page_is_drawn_from_the_file() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(read_planted()), "draw it anew: python -m corpus.plant --page"
