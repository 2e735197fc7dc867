"""The class of any int, the predicates on members, and the type aliases."""

from __future__ import annotations

import http
import sys
from enum import IntEnum
from typing import TYPE_CHECKING, Literal, Union, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import httpstatus
from httpstatus import HTTPStatus, StatusClass, status_class

if TYPE_CHECKING:
    from collections.abc import Callable

PREDICATES: dict[StatusClass, tuple[Callable[[HTTPStatus], bool], str]] = {
    StatusClass.INFORMATIONAL: (httpstatus.is_informational, "Informational"),
    StatusClass.SUCCESS: (httpstatus.is_success, "Success"),
    StatusClass.REDIRECTION: (httpstatus.is_redirection, "Redirection"),
    StatusClass.CLIENT_ERROR: (httpstatus.is_client_error, "ClientError"),
    StatusClass.SERVER_ERROR: (httpstatus.is_server_error, "ServerError"),
}
EACH = pytest.mark.parametrize(("kind", "predicate", "alias"), [(k, *v) for k, v in PREDICATES.items()])


class Other(IntEnum):
    UNKNOWN = 499


@given(st.integers(100, 599))
def test_a_code_is_of_the_class_of_its_first_digit(code: int) -> None:
    assert status_class(code) == int(str(code)[0])
    assert type(status_class(code)) is StatusClass


@given(st.integers().filter(lambda code: not 100 <= code <= 599))
def test_an_int_that_is_no_status_code_is_treated_as_a_server_error(code: int) -> None:
    assert status_class(code) is StatusClass.SERVER_ERROR


@pytest.mark.parametrize(("code", "digit"), [(99, 5), (100, 1), (199, 1), (200, 2), (599, 5), (600, 5), (-404, 5)])
def test_the_borders_are_100_and_599(code: int, digit: int) -> None:
    assert status_class(code) == digit


def test_members_of_either_enum_a_bool_and_another_enum_count_as_their_int() -> None:
    assert status_class(HTTPStatus.NOT_FOUND) is status_class(http.HTTPStatus.NOT_FOUND) is StatusClass.CLIENT_ERROR
    assert status_class(Other.UNKNOWN) is StatusClass.CLIENT_ERROR
    assert status_class(True) is StatusClass.SERVER_ERROR  # noqa: FBT003 (as the int 1)


@pytest.mark.parametrize("code", [None, 404.0, "404", b"404", [404], 404 + 0j, int], ids=repr)
def test_what_is_no_int_is_a_type_error_that_names_it(code: object) -> None:
    with pytest.raises(TypeError) as raised:
        status_class(code)  # type: ignore[arg-type]
    assert str(raised.value) == (f"status_class() takes an int such as 404, not {code!r} ({type(code).__qualname__})")


def test_the_text_of_a_class_is_its_digit_on_every_python() -> None:
    assert [f"{kind}" for kind in StatusClass] == [str(kind) for kind in StatusClass] == list("12345")


@EACH
def test_a_predicate_is_true_for_the_members_of_its_class_only(
    kind: StatusClass, predicate: Callable[[HTTPStatus], bool], alias: str
) -> None:
    assert [status for status in HTTPStatus if predicate(status)] == [
        status for status in HTTPStatus if status_class(status) is kind
    ]
    assert all(type(predicate(status)) is bool for status in HTTPStatus), alias


@EACH
@pytest.mark.parametrize("status", [200, 499, True, None, 200.0, "200", http.HTTPStatus.OK, Other.UNKNOWN], ids=repr)
def test_a_predicate_takes_nothing_but_members(
    kind: StatusClass, predicate: Callable[[HTTPStatus], bool], alias: str, status: object
) -> None:
    with pytest.raises(TypeError) as raised:
        predicate(status)  # type: ignore[arg-type]
    message = str(raised.value)
    assert message.startswith(f"is_{kind.name.lower()}() takes a member of httpstatus.HTTPStatus, not {status!r} (")
    assert "status_class(code)" in message, alias


@EACH
def test_an_alias_is_the_union_of_the_literals_of_its_members(
    kind: StatusClass, predicate: Callable[[HTTPStatus], bool], alias: str
) -> None:
    members = [status for status in HTTPStatus if predicate(status)]
    assert getattr(httpstatus, alias) == Union[tuple(Literal[status] for status in members)]  # noqa: UP007 (of a list)
    assert [literal.__args__[0] for literal in get_args(getattr(httpstatus, alias))] == members, kind


def test_status_code_is_the_union_of_the_literals_of_all_codes() -> None:
    codes = [literal.__args__[0] for literal in get_args(httpstatus.StatusCode)]
    assert codes == [int(status) for status in HTTPStatus]
    assert {type(code) for code in codes} == {int}


@pytest.mark.parametrize("alias", [alias for _, alias in PREDICATES.values()] + ["StatusCode"])
def test_an_alias_is_made_once(alias: str) -> None:
    assert getattr(httpstatus, alias) is getattr(httpstatus, alias)
    assert alias in vars(sys.modules["httpstatus"])
