"""What mypy itself finds is found as ever, but for its false positives."""

# both classes

from enum import IntEnum
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


def a_container_of_something_else(s: HTTPStatus, names: list[str]) -> None:
    s in names  # E: comparison-overlap: Non-overlapping container check (element type: "HTTPStatus", container item type: "str")


def members_that_are_left(s: HTTPStatus) -> None:  # since mypy 2.0
    if s in (HTTPStatus.OK, HTTPStatus.CREATED):
        return
    s.foo  # type: ignore[union-attr]


def members_that_are_left_behind_a_container_of_any(s: HTTPStatus, statuses: list[HTTPStatus]) -> None:
    if s == HTTPStatus.OK or s in statuses:
        return
    s.foo  # type: ignore[union-attr]


class Answer(IntEnum):
    OK = 200
    FINE = 200


def two_names_in_another_enum() -> bool:
    return Answer.OK == Answer.FINE  # E: comparison-overlap
