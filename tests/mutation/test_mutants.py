"""What is mutated, and what not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mutation import ROOT
from mutation.mutants import Mutant, mutants_of
from mutation.parts import PARTS

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = """\
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Never = 1 + 1

NUMBER: int | None = 7


class C:
    def method(self, x: int | None = None) -> int | None:
        if x:
            return x

        return (
            8
        )
"""


@pytest.fixture
def mutants(tmp_path: Path) -> list[Mutant]:
    path = tmp_path / "module.py"
    path.write_text(PROGRAM, encoding="utf-8")
    return [*mutants_of(path)]


def test_what_is_executed_is_changed_and_nothing_else(mutants: list[Mutant]) -> None:
    assert {mutant.line for mutant in mutants} == {6, 11, 15}


def test_each_is_another_program_and_names_what_is_changed(mutants: list[Mutant]) -> None:
    changes = {mutant.change(mutant.source() or "") for mutant in mutants}
    assert changes == {
        *(("NUMBER: int | None = 7", f"NUMBER: int | None = {number}") for number in (6, 8)),
        ("if x:", "if not x:"),
        *(("return ( 8", f"return ( {number}") for number in (7, 9)),
    }


def test_each_knows_its_function_and_the_statement_that_tests_have_to_reach(mutants: list[Mutant]) -> None:
    found = {mutant.line: (mutant.function, mutant.statement, mutant.around) for mutant in mutants}
    assert found == {
        6: ("", range(6, 7), range(1, 17)),
        11: ("C.method", range(11, 13), range(10, 17)),
        15: ("C.method", range(14, 17), range(10, 17)),
    }


@pytest.mark.parametrize(
    ("line", "changed"),
    [
        ("x == 1", {"x != 1", "x <= 1", "x >= 1", "x == 2", "x == 0"}),
        ("x == y", {"x != y", "x <= y", "x >= y"}),
        ("x < y", {"x <= y", "x != y"}),
        ("x == 'a'", {"x != 'a'"}),
        ("x + y", {"x - y"}),
        ("x is None", {"x is not None"}),
        ("x is not y", {"x is y"}),
        ("TYPE_CHECKING = False", set()),
    ],
)
def test_an_operator_becomes_those_that_are_hardest_to_tell_from_it_and_no_other(
    line: str, changed: set[str], tmp_path: Path
) -> None:
    path = tmp_path / "module.py"
    path.write_text(line, encoding="utf-8")
    assert {mutant.source() for mutant in mutants_of(path)} == changed


def test_what_python_warns_of_when_it_compiles_is_no_mutant(tmp_path: Path) -> None:
    path = tmp_path / "module.py"
    path.write_text("x == 'a'", encoding="utf-8")
    assert Mutant(path, "core/ReplaceComparisonOperator_Eq_IsNot", 0, 1, range(1, 2), range(1, 2), "").source() is None
    path.write_text("x == y", encoding="utf-8")
    assert (
        Mutant(path, "core/ReplaceComparisonOperator_Eq_IsNot", 0, 1, range(1, 2), range(1, 2), "").source()
        == "x is not y"
    )


def test_those_that_may_be_a_survivor_are_told_without_their_source() -> None:
    mutants = [*mutants_of(ROOT / "plugin" / "httpstatus_mypy" / "conditions" / "ints.py")][:12]
    for mutant in mutants:
        before, _after = mutant.change(mutant.source() or "")
        assert mutant.may_be(mutant.module, mutant.function, before)
        assert not mutant.may_be(mutant.module, mutant.function, "something else")


@pytest.mark.parametrize("part", PARTS)
def test_each_part_has_modules_and_tests(part: str) -> None:
    assert PARTS[part].paths()
    assert PARTS[part].tests


@pytest.mark.parametrize("part", PARTS)
def test_each_test_of_a_part_has_a_name_without_which_it_could_not_be_said_to_fail(part: str) -> None:
    assert all(test.names for test in PARTS[part].tests)
