"""What our enum does the same on every Python, where the standard library's differs by version."""

from __future__ import annotations

import http
import json
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from httpstatus import HTTPStatus


class ReadOnly(int):
    """An int that is hashed and compared as one, without being one exactly."""


@pytest.mark.parametrize("status", HTTPStatus, ids=str)
def test_every_way_to_make_text_gives_the_digits(status: HTTPStatus) -> None:
    digits = int.__repr__(status)
    assert str(status) == format(status) == f"{status}" == "%s" % status == "{}".format(status) == digits  # noqa: UP031, UP032
    assert json.dumps(status) == digits
    assert json.dumps({status: 1}) == f'{{"{digits}": 1}}'


@pytest.mark.parametrize("value", [200, 200.0, HTTPStatus.OK, http.HTTPStatus.OK, ReadOnly(200)], ids=repr)
def test_in_is_true_for_a_member_and_for_its_value(value: object) -> None:
    assert value in HTTPStatus


@pytest.mark.parametrize("value", [299, -1, 10**30, True, None, "200", b"200", 200.5, [], {}, object], ids=repr)
def test_in_is_false_for_anything_else(value: object) -> None:
    assert value not in HTTPStatus


@given(st.integers() | st.floats() | st.text() | st.lists(st.integers()))
def test_in_says_whether_the_constructor_would_succeed(value: Any) -> None:
    try:
        HTTPStatus(value)
    except ValueError:
        assert value not in HTTPStatus
    else:
        assert value in HTTPStatus


@pytest.mark.skipif(sys.version_info < (3, 12), reason="`in` for values came with 3.12")
@given(st.integers(0, 1000) | st.floats() | st.text())
def test_in_is_what_the_newest_standard_library_says(value: object) -> None:
    if value != 104:
        assert (value in HTTPStatus) == (value in http.HTTPStatus)


def test_the_two_classes_convert_into_each_other() -> None:
    for theirs in http.HTTPStatus:
        ours = HTTPStatus(theirs)
        assert type(ours) is HTTPStatus
        assert ours == theirs
        assert http.HTTPStatus(ours) is theirs
        assert hash(ours) == hash(theirs)


def test_the_two_classes_are_not_each_other() -> None:
    ours: object = HTTPStatus.OK
    theirs: object = http.HTTPStatus.OK
    assert ours is not theirs
    assert not issubclass(HTTPStatus, http.HTTPStatus)
    assert not issubclass(http.HTTPStatus, HTTPStatus)


def test_the_standard_library_does_not_have_104_yet() -> None:
    if 104 in [int(status) for status in http.HTTPStatus]:  # pragma: no cover (a Python of the future)
        pytest.skip("this Python has 104: say so in the documentation")
    with pytest.raises(ValueError, match="104> is not a valid HTTPStatus"):
        http.HTTPStatus(HTTPStatus.UPLOAD_RESUMPTION_SUPPORTED)


@pytest.mark.parametrize(
    ("resolved", "expected"),
    [
        ({"type": "integer", "enum": [200, 413, 413]}, {"type": "integer", "enum": [200, 413]}),
        ({"type": "string"}, {"type": "string"}),
    ],
)
def test_pydantic_gets_a_schema_with_each_code_once_and_any_other_as_it_is(
    resolved: dict[str, object], expected: dict[str, object]
) -> None:
    """What pydantic calls; `tests/frameworks` has it call this."""
    reference = {"$ref": "#/$defs/HTTPStatus"}

    class Handler:
        def __call__(self, core_schema: object) -> object:
            assert core_schema == "core"
            return reference

        def resolve_ref_schema(self, schema: object) -> object:
            assert schema is reference
            return resolved

    assert HTTPStatus.__get_pydantic_json_schema__("core", Handler()) is reference
    assert resolved == expected
