"""What the plugin has in the place of `typing.NamedTuple` does what that does."""

from __future__ import annotations

import copy
import pickle
import typing

import pytest
from httpstatus_mypy import named_tuple


class Ours(named_tuple.NamedTuple):
    low: int
    high: int = 599
    text: str = ""

    @property
    def width(self) -> int:
        return self.high - self.low


class Standard(typing.NamedTuple):
    low: int
    high: int = 599
    text: str = ""


class Empty(named_tuple.NamedTuple):
    pass


BOTH = pytest.mark.parametrize("kind", [Ours, Standard])


@BOTH
def test_items_are_given_by_place_by_name_or_by_default(kind: type[Standard]) -> None:
    made = [kind(200), kind(200, 599), kind(200, 599, ""), kind(low=200), kind(200, text=""), kind(text="", low=200)]
    assert {(each.low, each.high, each.text) for each in made} == {(200, 599, "")}
    assert all(each == (200, 599, "") and hash(each) == hash((200, 599, "")) for each in made)


@BOTH
def test_it_is_a_tuple_that_can_be_taken_apart(kind: type[Standard]) -> None:
    low, *rest = kind(200, 299)
    assert (low, rest) == (200, [299, ""])
    match kind(200):
        case Ours(low, high, text) | Standard(low, high, text):
            assert (low, high, text) == (200, 599, "")
        case _:
            raise AssertionError


@BOTH
@pytest.mark.parametrize(
    ("values", "named"),
    [
        ((), {}),
        ((), {"high": 1}),
        ((1,), {"low": 1}),
        ((1,), {"wide": 1}),
        ((1, 2, "", 4), {}),
        ((1, 2, ""), {"low": 1}),
    ],
)
def test_what_does_not_fit_is_refused(kind: type[Standard], values: tuple[int, ...], named: dict[str, int]) -> None:
    with pytest.raises(TypeError, match=f"{kind.__name__}"):
        kind(*values, **named)  # type: ignore[arg-type]


@BOTH
def test_an_item_is_not_stored_in_but_replaced_in_a_copy(kind: type[Standard]) -> None:
    made = kind(200)
    with pytest.raises(AttributeError):
        made.low = 1  # type: ignore[misc]
    assert made._replace(high=299, text="a") == (200, 299, "a")
    assert type(made._replace(high=299)) is kind
    with pytest.raises((TypeError, ValueError)):
        made._replace(wide=1)  # type: ignore[call-arg]


@BOTH
def test_it_is_shown_and_copied(kind: type[Standard]) -> None:
    made = kind(200, text="a")
    assert repr(made) == f"{kind.__name__}(low=200, high=599, text='a')"
    for copied in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):  # noqa: S301 - our own
        assert type(copied) is kind
        assert copied == made


def test_a_class_has_methods_of_its_own_or_no_items() -> None:
    assert Ours(200, 299).width == 99
    assert Empty() == ()
    assert Ours._fields == Standard._fields == Ours.__match_args__
