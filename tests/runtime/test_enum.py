"""What an `IntEnum` is expected to do, ours does.

CPython tests its enums and its `HTTPStatus` for these. Each expectation is checked on the standard library's
class too: it must hold there for ours to be measured by it. What holds for ours alone is in
`test_differences.py`.
"""

from __future__ import annotations

import copy
import enum
import http
import inspect
import pickle
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import httpstatus

if TYPE_CHECKING:
    from collections.abc import Callable

CLASSES = [httpstatus.HTTPStatus, http.HTTPStatus]
PROTOCOLS = range(pickle.HIGHEST_PROTOCOL + 1)


@pytest.fixture(params=CLASSES, ids=["ours", "theirs"])
def status_type(request: pytest.FixtureRequest) -> Any:
    return request.param


class Fruit(enum.IntEnum):
    APPLE = 200
    BANANA = 299


def outcome(call: Callable[[Any], object], status_type: type) -> tuple[type, str]:
    """Return what a call came to: the type and the text of its value, or of its exception."""
    try:
        value = call(status_type)
    except Exception as error:  # noqa: BLE001 (whatever it is, the other class must raise it too)
        return type(error), str(error)
    return int if isinstance(value, int) else type(value), repr(value)


def same_outcome(call: Callable[[Any], object]) -> bool:
    """Tell whether a call comes to the same for both classes."""
    ours, theirs = (outcome(call, status_type) for status_type in CLASSES)
    return ours == theirs


def test_it_is_an_int_enum_and_its_members_are_ints(status_type: Any) -> None:
    assert issubclass(status_type, enum.IntEnum)
    assert issubclass(type(status_type), enum.EnumMeta)
    for status in list(status_type):
        assert isinstance(status, int)
        assert isinstance(status, status_type)
        assert type(status) is status_type


def test_a_value_gives_the_one_member_that_has_it(status_type: Any) -> None:
    for status in status_type:
        assert status_type(int(status)) is status
        assert status_type(status) is status
        assert status_type(value=int(status)) is status
        assert status_type[status.name] is status
        assert getattr(status_type, status.name) is status
        assert status.value == status == int(status)
        assert type(status.value) is int


@given(st.integers() | st.floats() | st.text() | st.binary() | st.booleans() | st.none() | st.complex_numbers())
def test_any_value_comes_to_the_same_as_for_the_standard_library(value: object) -> None:
    if value != 104:  # the one code that the standard library does not have
        ours, theirs = (outcome(lambda cls: repr(cls(value)), status_type) for status_type in CLASSES)
        assert ours[0] is theirs[0]
        if ours[0] is not str:
            assert ours == theirs


@pytest.mark.parametrize(
    "value",
    [
        *(299, 0, -1, -200, 10**30, 306, 600, 999),
        *(200.0, 200.5, float("nan"), float("inf"), True, False, None, 200 + 0j),
        *("200", b"200", "OK", "", (200,), frozenset()),
        *([], [200], {}, {200}, slice(200), bytearray(b"200")),
        *(Fruit.APPLE, Fruit.BANANA, http.HTTPStatus.OK, object, Fruit),
    ],
    ids=repr,
)
def test_bad_input_comes_to_the_same_as_for_the_standard_library(value: object) -> None:
    assert same_outcome(lambda cls: cls(value))
    assert same_outcome(lambda cls: cls(value=value))


@pytest.mark.parametrize(
    "call",
    [
        lambda cls: cls(200, 1),
        lambda cls: cls(200, 201),
        lambda cls: cls(200, None),
        lambda cls: cls(200, names=None),
        lambda cls: cls(200, start=1),
        lambda cls: cls(299, module="m"),
        lambda cls: cls("Name", "A B", module="m"),
        lambda cls: cls(200, spam=1),
        lambda cls: cls[200],
        lambda cls: cls["NOWHERE"],
        lambda cls: cls.OK.__class__.__name__,
        lambda cls: delattr(cls, "OK"),
        lambda cls: setattr(cls, "OK", 1),
        lambda cls: setattr(cls.OK, "value", 1),
        lambda cls: setattr(cls.OK, "name", 1),
        lambda cls: cls.value,
        lambda cls: cls.name,
        lambda cls: type("Sub", (cls,), {}),
        lambda cls: cls.OK[0],
        lambda cls: len(cls.OK),
        lambda cls: list(reversed(cls))[:3],
        lambda cls: next(iter(cls)),
        lambda cls: [bool(status) for status in cls if not status],
        lambda cls: cls.OK in (200, 201),
        lambda cls: cls.OK.conjugate(),
        lambda cls: cls.OK.bit_length(),
        lambda cls: cls.OK.to_bytes(2, "big"),
        lambda cls: cls.from_bytes(b"\x00\xc8", "big"),
        lambda cls: cls.from_bytes(b"\x00\x00", "big"),
        lambda cls: cls.OK + cls.OK,
        lambda cls: ~cls.OK,
        lambda cls: cls.OK // 100,
        lambda cls: divmod(cls.NOT_FOUND, 100),
        lambda cls: -cls.OK,
        lambda cls: f"{cls.OK:>6d}|{cls.OK:x}|{cls.OK:e}",
        lambda cls: "%d|%x|%r" % (cls.OK, cls.OK, cls.OK),  # noqa: UP031 (this way to format is tested)
        lambda cls: hex(cls.OK) + oct(cls.OK) + bin(cls.OK),
        lambda cls: range(500)[cls.OK],
        lambda cls: [cls.OK] * 2,
        lambda cls: sorted([cls.NOT_FOUND, cls.OK, 300]),
        lambda cls: {cls.OK: 1}[200],
        lambda cls: {200: 1}[cls.OK],
        lambda cls: cls.OK == Fruit.APPLE,
        lambda cls: cls.OK == "200",
        lambda cls: cls.OK < "200",
        lambda cls: round(cls.OK, -2),
    ],
    ids=inspect.getsource,
)
def test_a_use_of_the_class_comes_to_the_same_as_for_the_standard_library(
    call: Callable[[type], object],
) -> None:
    assert same_outcome(call)


def test_a_missing_value_raises_an_error_without_a_history(status_type: Any) -> None:
    with pytest.raises(ValueError, match=r"^299 is not a valid HTTPStatus$") as raised:
        status_type(299)
    assert raised.value.__cause__ is None
    assert raised.value.__context__ is None


def test_calling_without_a_value_is_a_type_error(status_type: Any) -> None:
    with pytest.raises(TypeError):
        status_type()


def test_the_signature_is_that_of_the_standard_library() -> None:
    assert inspect.signature(httpstatus.HTTPStatus) == inspect.signature(http.HTTPStatus)


def test_missing_is_asked_for_what_is_not_in_the_enum(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def missing(cls: type[httpstatus.HTTPStatus], value: object) -> httpstatus.HTTPStatus:
        asked.append(value)
        return cls.INTERNAL_SERVER_ERROR

    monkeypatch.setattr(httpstatus.HTTPStatus, "_missing_", classmethod(missing))
    unknown = int("299")  # which the plugin cannot know, or it would report the call
    assert httpstatus.HTTPStatus(unknown) is httpstatus.HTTPStatus.INTERNAL_SERVER_ERROR
    assert httpstatus.HTTPStatus(200) is httpstatus.HTTPStatus.OK
    assert asked == [299]


def test_iteration_gives_each_member_once_in_order(status_type: Any) -> None:
    members = list(status_type)
    assert members == sorted(set(members))
    assert list(reversed(status_type)) == members[::-1]
    assert len(status_type) == len(members)
    assert [status.name for status in members] == [
        name for name, status in status_type.__members__.items() if name == status.name
    ]


def test_the_members_mapping_has_the_aliases_and_is_read_only(
    status_type: Any,
) -> None:
    members = status_type.__members__
    assert members["REQUEST_URI_TOO_LONG"] is status_type(414)
    assert members["REQUESTED_RANGE_NOT_SATISFIABLE"] is status_type(416)
    assert members["UNPROCESSABLE_ENTITY"] is status_type(422)
    with pytest.raises(TypeError):
        members["NEW"] = status_type.OK


def test_an_attribute_of_a_member_reaches_no_other_class(status_type: Any) -> None:
    assert not hasattr(status_type.OK, "nowhere")
    assert not hasattr(status_type, "nowhere")


def test_a_member_equals_its_int_and_is_hashed_as_it(status_type: Any) -> None:
    for status in status_type:
        assert status == int(status) == status.value
        assert not status != int(status)  # noqa: SIM202 (`!=` is a method of its own)
        assert hash(status) == hash(int(status))
        assert status != str(int(status))
        assert {status, int(status)} == {int(status)}


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_pickle_gives_back_the_member(status_type: Any, protocol: int) -> None:
    for status in status_type:
        assert pickle.loads(pickle.dumps(status, protocol)) is status  # noqa: S301 (our own)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_the_class_itself_can_be_pickled(status_type: Any, protocol: int) -> None:
    assert pickle.loads(pickle.dumps(status_type, protocol)) is status_type  # noqa: S301 (our own)


def test_a_copy_is_the_member(status_type: Any) -> None:
    for status in status_type:
        assert copy.copy(status) is status
        assert copy.deepcopy(status) is status
    nested = copy.deepcopy({"a": [status_type.OK]})
    assert nested["a"][0] is status_type.OK


def test_repr_names_class_member_and_value(status_type: Any) -> None:
    assert repr(status_type.NOT_FOUND) == "<HTTPStatus.NOT_FOUND: 404>"


def test_dir_lists_members_of_the_class_and_attributes_of_the_member() -> None:
    assert {"OK", "NOT_FOUND", "__members__"} <= set(dir(httpstatus.HTTPStatus))
    assert {"name", "value", "phrase", "description", "url", "registration", "get"} <= set(
        dir(httpstatus.HTTPStatus.OK)
    )


def test_it_matches_in_a_match_statement(status_type: Any) -> None:
    def word(status: Any) -> str:
        match status:
            case status_type.NOT_FOUND:
                return "by name"
            case 500:
                return "by value"
            case int():
                return "by type"
        return ""

    assert word(404) == word(status_type.NOT_FOUND) == "by name"
    assert word(status_type(500)) == "by value"
    assert word(status_type.OK) == "by type"


def test_module_and_qualified_name_are_where_it_is_imported_from() -> None:
    assert httpstatus.HTTPStatus.__module__ == "httpstatus"
    assert httpstatus.HTTPStatus.__qualname__ == "HTTPStatus"
    assert sys.modules["httpstatus"].HTTPStatus is httpstatus.HTTPStatus


def test_other_enums_are_not_touched_by_the_fast_lookup() -> None:
    assert Fruit(200) is Fruit.APPLE
    assert httpstatus.StatusClass(2) is httpstatus.StatusClass.SUCCESS
    with pytest.raises(ValueError, match="404 is not a valid StatusClass"):
        httpstatus.StatusClass(404)
