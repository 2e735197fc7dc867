"""What mypy itself finds is found as ever, but for its false positives."""

# both classes

from http import HTTPStatus
from typing import Literal


def an_overlap(few: Literal[HTTPStatus.OK, HTTPStatus.CREATED]) -> None:
    HTTPStatus.OK == 200
    few == 200
    200 == few
    200 == few == 201
    HTTPStatus.OK == 404  # E: comparison-overlap: Non-overlapping equality check (left operand type: "Literal[HTTPStatus.OK]", right operand type: "Literal[404]")
    HTTPStatus.OK == "200"  # E: comparison-overlap: Non-overlapping equality check (left operand type: "Literal[HTTPStatus.OK]", right operand type: "Literal['200']")
    HTTPStatus(200) == 404  # E: comparison-overlap: Non-overlapping equality check (left operand type: "Literal[HTTPStatus.OK]", right operand type: "Literal[404]")
    few == 404  # E: comparison-overlap: Non-overlapping equality check (left operand type: "Literal[HTTPStatus.OK, HTTPStatus.CREATED]", right operand type: "Literal[404]")
    200 == few == 404  # E: comparison-overlap: Non-overlapping equality check (left operand type: "Literal[HTTPStatus.OK, HTTPStatus.CREATED]", right operand type: "Literal[404]")


def a_tuple_of_literals(s: HTTPStatus, t: tuple[Literal[200], Literal[404]]) -> None:
    s in t
    HTTPStatus.OK in t


def a_container_that_has_it(
    few: Literal[HTTPStatus.OK, HTTPStatus.GONE], five: Literal[200], t: tuple[Literal[200], Literal[404]]
) -> None:
    few in t
    few in [five]
    five in (few,)
    five in [few, few]
    five in (few, "x")
    few in (t[1],)  # E: comparison-overlap: Non-overlapping container check (element type: "Literal[HTTPStatus.OK, HTTPStatus.GONE]", container item type: "Literal[404]")


def an_ignore_of_mypys_false_positive() -> None:
    HTTPStatus.OK == 200  # type: ignore[comparison-overlap]  # E: unused-ignore: Unused "type: ignore" comment
