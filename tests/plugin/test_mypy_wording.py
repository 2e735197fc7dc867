"""What mypy says of most members of a class is said in short."""

from __future__ import annotations

from typing import Final

import pytest
from httpstatus_mypy.mypy_wording import names_members, taken_before
from httpstatus_mypy.statuses import REGISTERED

MOST: Final = ", ".join(f"HTTPStatus.{name}" for name in REGISTERED.values() if name != "NOT_FOUND")


def overlap(case: str) -> str:
    return (
        f'Non-overlapping equality check (left operand type: "Literal[{MOST}]", right operand type: "Literal[{case}]")'
    )


@pytest.mark.parametrize("case", ["404", "HTTPStatus.NOT_FOUND"])
def test_a_case_that_is_no_longer_among_them_was_taken_before(case: str) -> None:
    said = taken_before(overlap(case))
    assert said is not None
    assert MOST not in said
    assert case in said


def test_what_never_was_among_them_was_not_taken() -> None:
    assert taken_before(overlap("427")) is None


def test_the_answer_to_reveal_type_is_left_as_it_is() -> None:
    assert names_members('Argument 1 to "f" has incompatible type "Literal[HTTPStatus.OK]"; expected "str"')
    assert not names_members('Revealed type is "Literal[http.HTTPStatus.OK]"')
