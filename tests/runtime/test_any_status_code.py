"""`AnyStatusCode` is int at run time: whoever reads annotations finds what was there before."""

from __future__ import annotations

import dataclasses
from typing import NamedTuple, Optional, TypedDict, get_type_hints

import httpstatus
from httpstatus import AnyStatusCode


@dataclasses.dataclass
class Reply:
    code: AnyStatusCode
    first: Optional[AnyStatusCode] = None  # noqa: UP045 (as it is written for Python 3.9)


class Row(NamedTuple):
    code: AnyStatusCode


class Key(TypedDict):
    code: AnyStatusCode
    codes: dict[str, AnyStatusCode]


def test_it_is_int() -> None:
    assert httpstatus.AnyStatusCode is int


def test_annotations_are_those_of_int() -> None:
    assert get_type_hints(Reply) == {"code": int, "first": Optional[int]}  # noqa: UP045
    assert get_type_hints(Row) == {"code": int}
    assert get_type_hints(Key) == {"code": int, "codes": dict[str, int]}


def test_any_int_is_one() -> None:
    assert dataclasses.asdict(Reply(520)) == {"code": 520, "first": None}
    assert Row(299).code == 299
