"""What a type checker should know about a status, each case a function.

A function's docstring is its row in the table of `docs/type-checkers.md`, which `nox -s checkers` draws. A line
marked ``# E`` must be reported, and no other line may be. `test_cases.py` executes each case, for the values
that its parameters allow: there `assert_type` looks at the value, and the exception that is named after ``# E``
must be raised.
"""

from __future__ import annotations

import http  # the other library
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal, overload

from typing_extensions import assert_never, assert_type

from httpstatus import (
    AnyStatusCode,
    ClientError,
    HTTPStatus,
    Informational,
    Redirection,
    ServerError,
    StatusClass,
    StatusCode,
    Success,
    client,
    is_client_error,
    is_informational,
    is_redirection,
    is_server_error,
    is_success,
    status_class,
)

FINAL_CODE: Final = 404


# Construction


def construct_from_int(code: int) -> None:
    """`HTTPStatus(code)` of any code is a `HTTPStatus`."""
    assert_type(HTTPStatus(code), HTTPStatus)


def construct_from_literal() -> None:
    """`HTTPStatus(200)` is the member."""
    assert_type(HTTPStatus(200), Literal[HTTPStatus.OK])


def construct_by_keyword() -> None:
    """`HTTPStatus(value=200)` is the member."""
    assert_type(HTTPStatus(value=200), Literal[HTTPStatus.OK])


def construct_from_member() -> None:
    """`HTTPStatus(HTTPStatus.OK)` is the member."""
    assert_type(HTTPStatus(HTTPStatus.OK), Literal[HTTPStatus.OK])


def construct_from_final() -> None:
    """`HTTPStatus(FINAL_CODE)` is the member."""
    assert_type(HTTPStatus(FINAL_CODE), Literal[HTTPStatus.NOT_FOUND])


def construct_from_union(code: Literal[200, 404]) -> None:
    """`HTTPStatus(code)` of a `Literal[200, 404]` is one of two members."""
    assert_type(HTTPStatus(code), Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND])


def construct_through_class(cls: type[HTTPStatus]) -> None:
    """`cls(200)` of a `type[HTTPStatus]` is the member."""
    assert_type(cls(200), Literal[HTTPStatus.OK])


def construct_and_replace() -> None:
    """A variable first set to `HTTPStatus(200)` may be set to another."""
    status = HTTPStatus(200)
    status = HTTPStatus(404)
    _ = status


def construct_from_unregistered() -> None:
    """`HTTPStatus(299)` is an error."""
    _ = HTTPStatus(299)  # E ValueError


def construct_from_text() -> None:
    """`HTTPStatus("200")` is an error."""
    _ = HTTPStatus("200")  # E ValueError


def look_up_by_name() -> None:
    """`HTTPStatus["OK"]` is the member."""
    assert_type(HTTPStatus["OK"], Literal[HTTPStatus.OK])


def look_up_by_any_name(name: str) -> None:
    """`HTTPStatus[name]` of any name is a `HTTPStatus`."""
    assert_type(HTTPStatus[name], HTTPStatus)


def look_up_unknown_name() -> None:
    """`HTTPStatus["OKAY"]` is an error."""
    _ = HTTPStatus["OKAY"]  # E KeyError


def look_up_unknown_attribute() -> None:
    """`HTTPStatus.OKAY` is an error."""
    _ = HTTPStatus.OKAY  # E AttributeError


def replace_a_member() -> None:
    """`HTTPStatus.OK = ...` is an error."""
    HTTPStatus.OK = HTTPStatus.CREATED  # E AttributeError


def extend_the_enum() -> None:
    """`class More(HTTPStatus)` is an error."""

    class More(HTTPStatus):  # E TypeError
        pass


# What a member knows


def value_of_member() -> None:
    """`HTTPStatus.OK.value` is `Literal[200]`."""
    assert_type(HTTPStatus.OK.value, Literal[200])


def value_of_constructed() -> None:
    """`HTTPStatus(200).value` is `Literal[200]`."""
    assert_type(HTTPStatus(200).value, Literal[200])


def value_of_two(status: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]) -> None:
    """`.value` of one of two members is one of two ints."""
    assert_type(status.value, Literal[200, 404])


def value_of_any(status: HTTPStatus) -> None:
    """`status.value` of any status is an `int`."""
    value: int = status.value
    _ = value + 1


def name_of_member() -> None:
    """`HTTPStatus.OK.name` is `Literal["OK"]`."""
    assert_type(HTTPStatus.OK.name, Literal["OK"])


def name_of_any(status: HTTPStatus) -> None:
    """`status.name` of any status is a `str`."""
    name: str = status.name
    _ = name.lower()


def phrase_of_member() -> None:
    """`HTTPStatus.NOT_FOUND.phrase` is `Literal["Not Found"]`."""
    assert_type(HTTPStatus.NOT_FOUND.phrase, Literal["Not Found"])


def phrase_of_constructed() -> None:
    """`HTTPStatus(404).phrase` is `Literal["Not Found"]`."""
    assert_type(HTTPStatus(404).phrase, Literal["Not Found"])


def phrase_of_two(status: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]) -> None:
    """`.phrase` of one of two members is one of two texts."""
    assert_type(status.phrase, Literal["OK", "Not Found"])


def phrase_of_any(status: HTTPStatus) -> None:
    """`status.phrase` of any status is a `str`."""
    assert_type(status.phrase, str)


def description_of_member() -> None:
    """`HTTPStatus.GONE.description` is a `Literal` text."""
    assert_type(HTTPStatus.GONE.description, Literal["URI no longer exists and has been permanently removed"])


def description_of_any(status: HTTPStatus) -> None:
    """`status.description` of any status is a `str`."""
    assert_type(status.description, str)


def class_of_member() -> None:
    """`HTTPStatus.OK.is_success`, and its kin of a member of theirs, is `Literal[True]`."""
    assert_type(HTTPStatus.CONTINUE.is_informational, Literal[True])
    assert_type(HTTPStatus.OK.is_success, Literal[True])
    assert_type(HTTPStatus.FOUND.is_redirection, Literal[True])
    assert_type(HTTPStatus.CONFLICT.is_client_error, Literal[True])
    assert_type(HTTPStatus.BAD_GATEWAY.is_server_error, Literal[True])


def other_class_of_member() -> None:
    """`HTTPStatus.OK.is_client_error` is `Literal[False]`."""
    assert_type(HTTPStatus.OK.is_informational, Literal[False])
    assert_type(HTTPStatus.OK.is_redirection, Literal[False])
    assert_type(HTTPStatus.OK.is_client_error, Literal[False])
    assert_type(HTTPStatus.OK.is_server_error, Literal[False])


def class_of_two(status: Literal[HTTPStatus.NOT_FOUND, HTTPStatus.GONE]) -> None:
    """`.is_client_error` of two members of one class is `Literal[True]`."""
    assert_type(status.is_client_error, Literal[True])


def class_of_any(status: HTTPStatus) -> None:
    """`status.is_success` of any status is a `bool`."""
    assert_type(status.is_success, bool)


def replace_a_text(status: Literal[HTTPStatus.OK]) -> None:
    """`status.phrase = ...` is an error."""
    status.phrase = "OK"  # E


def replace_a_class(status: Literal[HTTPStatus.OK]) -> None:
    """`status.is_success = ...` is an error."""
    status.is_success = True  # E


def is_an_int(status: HTTPStatus) -> None:
    """A status goes where an `int` is wanted."""
    code: int = status
    assert_type(code // 100, int)
    assert_type(status + 1, int)
    assert_type(status < 400, bool)


# Aliases


def alias_is_the_member() -> None:
    """`HTTPStatus.REQUEST_ENTITY_TOO_LARGE` is `HTTPStatus.CONTENT_TOO_LARGE`."""
    assert_type(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, Literal[HTTPStatus.CONTENT_TOO_LARGE])


def alias_in_a_literal(status: Literal[HTTPStatus.UNPROCESSABLE_ENTITY]) -> None:
    """`Literal[HTTPStatus.UNPROCESSABLE_ENTITY]` is `Literal[HTTPStatus.UNPROCESSABLE_CONTENT]`."""
    assert_type(status, Literal[HTTPStatus.UNPROCESSABLE_CONTENT])


def alias_knows_its_name() -> None:
    """`.name` of an alias is the member's."""
    assert_type(HTTPStatus.REQUEST_URI_TOO_LONG.name, Literal["URI_TOO_LONG"])


def alias_knows_its_value() -> None:
    """`.value` of an alias is the member's."""
    assert_type(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value, Literal[416])


def alias_exhausts(status: Literal[HTTPStatus.OK, HTTPStatus.CONTENT_TOO_LARGE]) -> None:
    """`case HTTPStatus.REQUEST_ENTITY_TOO_LARGE` leaves nothing of `CONTENT_TOO_LARGE`."""
    match status:
        case HTTPStatus.OK:
            pass
        case HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
            assert_type(status, Literal[HTTPStatus.CONTENT_TOO_LARGE])
        case _:
            assert_never(status)


def alias_of_older_documentation() -> None:
    """`HTTPStatus.REQUEST_RANGE_NOT_SATISFIABLE` is `HTTPStatus.RANGE_NOT_SATISFIABLE`."""
    assert_type(HTTPStatus.REQUEST_RANGE_NOT_SATISFIABLE, Literal[HTTPStatus.RANGE_NOT_SATISFIABLE])


# Comparison


def compare_with_member(status: HTTPStatus) -> None:
    """`status == HTTPStatus.OK` narrows."""
    if status == HTTPStatus.OK:
        assert_type(status, Literal[HTTPStatus.OK])


def compare_by_identity(status: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]) -> None:
    """`status is HTTPStatus.OK` narrows both branches."""
    if status is HTTPStatus.OK:
        assert_type(status, Literal[HTTPStatus.OK])
    else:
        assert_type(status, Literal[HTTPStatus.NOT_FOUND])


def compare_with_int(status: HTTPStatus) -> None:
    """`status == 200` narrows."""
    if status == 200:
        assert_type(status, Literal[HTTPStatus.OK])


def compare_int_with_status(status: HTTPStatus) -> None:
    """`200 == status` narrows."""
    if 200 == status:  # noqa: SIM300 - the other order is the case above
        assert_type(status, Literal[HTTPStatus.OK])


def compare_with_final(status: HTTPStatus) -> None:
    """`status == FINAL_CODE` narrows."""
    if status == FINAL_CODE:
        assert_type(status, Literal[HTTPStatus.NOT_FOUND])


def compare_with_int_otherwise(status: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]) -> None:
    """`status != 200` narrows both branches."""
    if status != 200:
        assert_type(status, Literal[HTTPStatus.NOT_FOUND])
    else:
        assert_type(status, Literal[HTTPStatus.OK])


def compare_optional(status: HTTPStatus | None) -> None:
    """`status == 200` narrows a `HTTPStatus | None`."""
    if status == 200:
        assert_type(status, Literal[HTTPStatus.OK])


def compare_known_member() -> None:
    """`HTTPStatus.OK == 200` is not reported."""
    _ = HTTPStatus.OK == 200


def compare_libraries(status: HTTPStatus) -> None:
    """A status may be compared with the other library's."""
    _ = status == http.HTTPStatus.OK
    _ = http.HTTPStatus.OK == HTTPStatus.OK


def compare_excluded() -> None:
    """`HTTPStatus.OK == 404` is an error."""
    _ = HTTPStatus.OK == 404  # E


def compare_with_unregistered(status: HTTPStatus) -> None:
    """`status == 299` is an error."""
    _ = status == 299  # E


def compare_with_text(status: HTTPStatus) -> None:
    """`status == "200"` is an error."""
    _ = status == "200"  # E


# Membership


def contained_in_members(status: HTTPStatus) -> None:
    """`status in (HTTPStatus.OK, HTTPStatus.NOT_FOUND)` narrows."""
    if status in (HTTPStatus.OK, HTTPStatus.NOT_FOUND):
        assert_type(status, Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND])


def contained_in_ints(status: HTTPStatus) -> None:
    """`status in (200, 404)` narrows."""
    if status in (200, 404):
        assert_type(status, Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND])


def contained_in_set(status: HTTPStatus) -> None:
    """`status in {200, 404}` narrows."""
    if status in {200, 404}:
        assert_type(status, Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND])


def contained_in_list(status: HTTPStatus) -> None:
    """`status in [200, 404]` narrows."""
    if status in [200, 404]:
        assert_type(status, Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND])


def not_contained_in_ints(status: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND, HTTPStatus.GONE]) -> None:
    """`status not in (200, 404)` narrows."""
    if status not in (200, 404):
        assert_type(status, Literal[HTTPStatus.GONE])


def contained_in_unregistered(status: HTTPStatus) -> None:
    """`status in (200, 299)` is an error."""
    _ = status in (200, 299)  # E


def class_contains_int() -> None:
    """`200 in HTTPStatus` is a `bool`."""
    assert_type(200 in HTTPStatus, bool)


# match


def match_members(status: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]) -> None:
    """`case HTTPStatus.OK` narrows, and `assert_never` holds after all."""
    match status:
        case HTTPStatus.OK:
            assert_type(status, Literal[HTTPStatus.OK])
        case HTTPStatus.NOT_FOUND:
            assert_type(status, Literal[HTTPStatus.NOT_FOUND])
        case _:
            assert_never(status)


def match_int(status: HTTPStatus) -> None:
    """`case 200` narrows."""
    match status:
        case 200:
            assert_type(status, Literal[HTTPStatus.OK])
        case _:
            pass


def match_ints(status: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]) -> None:
    """`assert_never` holds after `case 200` and `case 404`."""
    match status:
        case 200:
            pass
        case 404:
            pass
        case _:
            assert_never(status)


def match_alternatives(status: HTTPStatus) -> None:
    """`case 200 | 404` narrows."""
    match status:
        case 200 | 404:
            assert_type(status, Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND])
        case _:
            pass


def match_nested(pair: tuple[HTTPStatus, str]) -> None:
    """`case (200 as status, _)` narrows."""
    match pair:
        case (200 as status, _):
            assert_type(status, Literal[HTTPStatus.OK])
        case _:
            pass


def match_unregistered(status: HTTPStatus) -> None:
    """`case 299` is an error."""
    match status:
        case 299:  # E
            pass
        case _:
            pass


def exhaust_by_elimination(status: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]) -> int:
    """A function need not return after `is` has excluded every member."""
    if status is HTTPStatus.OK:
        return 1
    if status is HTTPStatus.NOT_FOUND:
        return 2
    assert_never(status)


# Signatures


def literal_parameter(other: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]) -> None:
    """A `Literal[HTTPStatus.OK]` parameter takes that member alone."""

    def succeed(status: Literal[HTTPStatus.OK]) -> str:
        return status.phrase

    _ = succeed(HTTPStatus.OK)
    _ = succeed(other)  # E
    _ = succeed(HTTPStatus.NOT_FOUND)  # E
    _ = succeed(200)  # E AttributeError


def literal_parameter_takes_constructed() -> None:
    """A `Literal[HTTPStatus.OK]` parameter takes `HTTPStatus(200)`."""

    def succeed(status: Literal[HTTPStatus.OK]) -> str:
        return status.phrase

    _ = succeed(HTTPStatus(200))


def overloads() -> None:
    """Overloads on members are chosen by the member."""

    @overload
    def body(status: Literal[HTTPStatus.NO_CONTENT]) -> None: ...
    @overload
    def body(status: Literal[HTTPStatus.OK]) -> bytes: ...
    def body(status: Literal[HTTPStatus.NO_CONTENT, HTTPStatus.OK]) -> bytes | None:
        return b"" if status is HTTPStatus.OK else None

    assert_type(body(HTTPStatus.NO_CONTENT), None)
    assert_type(body(HTTPStatus.OK), bytes)


def overloads_take_constructed() -> None:
    """Overloads on members are chosen by `HTTPStatus(200)`."""

    @overload
    def body(status: Literal[HTTPStatus.NO_CONTENT]) -> None: ...
    @overload
    def body(status: Literal[HTTPStatus.OK]) -> bytes: ...
    def body(status: Literal[HTTPStatus.NO_CONTENT, HTTPStatus.OK]) -> bytes | None:
        return b"" if status is HTTPStatus.OK else None

    assert_type(body(HTTPStatus(204)), None)
    assert_type(body(HTTPStatus(200)), bytes)


# The enum as a whole


def iterate() -> None:
    """Iteration gives `HTTPStatus`."""
    for status in HTTPStatus:
        assert_type(status, HTTPStatus)
    assert_type(list(HTTPStatus), list[HTTPStatus])
    assert_type(len(HTTPStatus), int)


def members_by_name() -> None:
    """`HTTPStatus.__members__` maps names to members."""
    assert_type(HTTPStatus.__members__, MappingProxyType[str, HTTPStatus])


# client


def client_constant() -> None:
    """`client.NOT_FOUND` is the member."""
    assert_type(client.NOT_FOUND, Literal[HTTPStatus.NOT_FOUND])


def client_alias() -> None:
    """`client.REQUEST_ENTITY_TOO_LARGE` is `HTTPStatus.CONTENT_TOO_LARGE`."""
    assert_type(client.REQUEST_ENTITY_TOO_LARGE, Literal[HTTPStatus.CONTENT_TOO_LARGE])


def client_responses() -> None:
    """`client.responses` maps ints to texts."""
    assert_type(client.responses, dict[int, str])


# Further facts


def reference_of_member(status: HTTPStatus) -> None:
    """`status.reference` and `status.url` are texts."""
    assert_type(status.reference, str)
    assert_type(status.url, str)


def registration_of_any(status: HTTPStatus) -> None:
    """`status.registration` is one of five words."""
    assert_type(status.registration, Literal["permanent", "temporary", "expired", "obsoleted", "unused"])


def facts_of_member() -> None:
    """`.allows_content` and `.is_cacheable_by_default` of a member are `Literal[True]` or `Literal[False]`."""
    assert_type(HTTPStatus.NO_CONTENT.allows_content, Literal[False])
    assert_type(HTTPStatus.OK.allows_content, Literal[True])
    assert_type(HTTPStatus.NO_CONTENT.is_cacheable_by_default, Literal[True])
    assert_type(HTTPStatus.CREATED.is_cacheable_by_default, Literal[False])


def facts_of_any(status: HTTPStatus) -> None:
    """`.allows_content` and `.is_cacheable_by_default` of any status are `bool`."""
    assert_type(status.allows_content, bool)
    assert_type(status.is_cacheable_by_default, bool)


def required_fields(status: HTTPStatus) -> None:
    """`status.required_fields` is a tuple of texts."""
    assert_type(status.required_fields, tuple[str, ...])


# get


def get_literal() -> None:
    """`HTTPStatus.get(200)` is the member."""
    assert_type(HTTPStatus.get(200), Literal[HTTPStatus.OK])


def get_registered(code: StatusCode) -> None:
    """`HTTPStatus.get(code)` of a registered code is a `HTTPStatus`."""
    assert_type(HTTPStatus.get(code), HTTPStatus)


def get_unregistered() -> None:
    """`HTTPStatus.get(299)` is `None`."""
    assert_type(HTTPStatus.get(299), None)


def get_any(code: int) -> None:
    """`HTTPStatus.get(code)` of an `int` is `HTTPStatus | None`."""
    assert_type(HTTPStatus.get(code), HTTPStatus | None)


def get_any_or_text(code: int) -> None:
    """`HTTPStatus.get(code, "unknown")` is `HTTPStatus | str`."""
    text: HTTPStatus | str = HTTPStatus.get(code, "unknown")
    _ = text.upper() if isinstance(text, str) else text.phrase


def get_any_or_member(code: int) -> None:
    """`HTTPStatus.get(code, HTTPStatus.OK)` is a `HTTPStatus`."""
    assert_type(HTTPStatus.get(code, HTTPStatus.OK), HTTPStatus)
    assert_type(HTTPStatus.get(code, default=HTTPStatus.OK), HTTPStatus)


# Classes of statuses


def predicates_narrow(status: HTTPStatus) -> None:
    """`is_success(status)` and its kin narrow to the members of the class."""
    if is_informational(status):
        assert_type(status, Informational)
    if is_success(status):
        assert_type(status, Success)
    if is_redirection(status):
        assert_type(status, Redirection)
    if is_client_error(status):
        assert_type(status, ClientError)
    if is_server_error(status):
        assert_type(status, ServerError)


def predicates_narrow_otherwise(status: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]) -> None:
    """`is_success(status)` narrows both branches."""
    if is_success(status):
        assert_type(status, Literal[HTTPStatus.OK])
    else:
        assert_type(status, Literal[HTTPStatus.NOT_FOUND])


def predicates_exhaust(status: HTTPStatus) -> None:
    """`assert_never` holds after the five predicates."""
    if is_informational(status) or is_success(status) or is_redirection(status):
        return
    if is_client_error(status):
        return
    if is_server_error(status):
        return
    assert_never(status)


def classes_exhaust(status: Informational | Success | Redirection | ClientError | ServerError) -> HTTPStatus:
    """The five classes are all of `HTTPStatus`, and each a part of it."""
    return status


def class_parameter() -> None:
    """A `Success` parameter takes 2xx members alone."""

    def succeed(status: Success) -> str:
        return status.phrase

    _ = succeed(HTTPStatus.OK)
    _ = succeed(HTTPStatus.NOT_FOUND)  # E


def code_parameter() -> None:
    """A `StatusCode` parameter takes registered ints alone."""

    def respond(code: StatusCode) -> str:
        return HTTPStatus(code).phrase

    _ = respond(200)
    _ = respond(299)  # E ValueError


def any_code_parameter(code: AnyStatusCode) -> None:
    """An `AnyStatusCode` parameter is an `int`, and takes any."""

    def respond(code: AnyStatusCode) -> str:
        return str(code)

    assert_type(code, int)
    _ = respond(code) + respond(299)
    _ = respond("299")  # E


def any_code_field() -> None:
    """So is an `AnyStatusCode` field, alone and in a container."""

    @dataclass
    class Reply:
        code: AnyStatusCode
        others: list[AnyStatusCode]

    reply = Reply(299, [499])
    assert_type(reply.code, int)
    assert_type(reply.others[0], int)


def status_class_of_int(code: int) -> None:
    """`status_class(code)` is a `StatusClass`."""
    assert_type(status_class(code), StatusClass)


def status_class_members() -> None:
    """`StatusClass.CLIENT_ERROR.value` is `Literal[4]`."""
    assert_type(StatusClass.CLIENT_ERROR.value, Literal[4])


def status_class_exhausts(code: int) -> None:
    """`assert_never` holds after the five members of `StatusClass`."""
    kind = status_class(code)
    match kind:
        case StatusClass.INFORMATIONAL | StatusClass.SUCCESS | StatusClass.REDIRECTION:
            pass
        case StatusClass.CLIENT_ERROR | StatusClass.SERVER_ERROR:
            pass
        case _:
            assert_never(kind)
