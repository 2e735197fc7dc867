"""`HTTPStatus.get` is the `try` around the constructor, in one call."""

from __future__ import annotations

import http
from enum import IntEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from httpstatus import HTTPStatus

DEFAULT = "the default"


class Other(IntEnum):
    KNOWN = 404
    UNKNOWN = 499


def written_out(code: Any) -> object:
    try:
        return HTTPStatus(code)
    except ValueError:
        return DEFAULT


ANYTHING = st.recursive(
    st.integers() | st.integers(0, 700) | st.floats() | st.text() | st.binary() | st.booleans() | st.none(),
    lambda inner: st.lists(inner) | st.tuples(inner) | st.dictionaries(st.text(), inner),
    max_leaves=3,
)


@given(ANYTHING)
def test_get_gives_what_the_constructor_gives_or_else_the_default(code: object) -> None:
    assert HTTPStatus.get(code, DEFAULT) is written_out(code)  # type: ignore[call-overload]


@pytest.mark.parametrize("status", HTTPStatus, ids=str)
def test_get_gives_the_member_of_every_registered_code(status: HTTPStatus) -> None:
    assert HTTPStatus.get(int(status)) is status
    assert HTTPStatus.get(code=int(status), default=None) is status
    assert HTTPStatus.get(status) is status


def test_a_member_has_it_too() -> None:
    assert HTTPStatus.OK.get(404) is HTTPStatus.NOT_FOUND
    assert HTTPStatus.OK.get(499, DEFAULT) is DEFAULT


@given(st.integers().filter(lambda code: code not in list(HTTPStatus)))
def test_get_gives_the_default_for_every_other_int(code: int) -> None:
    assert HTTPStatus.get(code) is None
    assert HTTPStatus.get(code, DEFAULT) is DEFAULT
    assert HTTPStatus.get(code, default=DEFAULT) is DEFAULT


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (499, DEFAULT),
        (-404, DEFAULT),
        (10**40, DEFAULT),
        (True, DEFAULT),
        (404.0, HTTPStatus.NOT_FOUND),
        (404.5, DEFAULT),
        (float("nan"), DEFAULT),
        (None, DEFAULT),
        (b"404", DEFAULT),
        ("404", DEFAULT),
        ("NOT_FOUND", DEFAULT),
        ([404], DEFAULT),
        (http.HTTPStatus.NOT_FOUND, HTTPStatus.NOT_FOUND),
        (Other.KNOWN, HTTPStatus.NOT_FOUND),
        (Other.UNKNOWN, DEFAULT),
    ],
    ids=repr,
)
def test_bad_input_has_a_stated_result(code: object, expected: object) -> None:
    assert HTTPStatus.get(code, DEFAULT) is expected  # type: ignore[call-overload]


def test_get_without_a_code_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="code"):
        HTTPStatus.get()  # type: ignore[call-overload]
