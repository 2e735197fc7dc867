"""The recipe for typed responses works, and its cases say nothing that the interpreter does not bear out."""

from __future__ import annotations

import inspect
import itertools
import re
import types
import typing
from typing import TYPE_CHECKING, Literal

import pytest
import responses
import typeguard
from responses import Deep, Found, FoundCode, Meta, Missing, MissingCode, NoDeep, NoMeta, Parcel, Reply, Throttled

from httpstatus import HTTPStatus

if TYPE_CHECKING:
    from collections.abc import Callable

PARCEL = Parcel("1Z", 3)
# The replies of each class; of a generic, of a key and of an item by the member that tells them apart.
EXAMPLES: dict[object, list[object]] = {
    Parcel: [PARCEL],
    Found: [Found(PARCEL), Found(PARCEL, HTTPStatus.CREATED)],
    Missing: [Missing("", HTTPStatus.NOT_FOUND), Missing("", HTTPStatus.GONE)],
    Throttled: [Throttled(1)],
    FoundCode: [FoundCode(PARCEL), FoundCode(PARCEL, 201)],
    MissingCode: [MissingCode("")],
    Deep: [Deep(PARCEL, Meta())],
    NoDeep: [NoDeep("", NoMeta())],
    responses.FoundKeys: [{"status": HTTPStatus.OK, "weight": 3}],
    responses.MissingKeys: [{"status": HTTPStatus.NOT_FOUND, "reason": ""}],
    responses.FoundItems: [responses.FoundItems(HTTPStatus.OK, PARCEL)],
    responses.MissingItems: [responses.MissingItems(HTTPStatus.NOT_FOUND, "")],
    Reply[Literal[HTTPStatus.OK], Parcel]: [Reply(HTTPStatus.OK, PARCEL)],
    Reply[Literal[HTTPStatus.NOT_FOUND], str]: [Reply(HTTPStatus.NOT_FOUND, "")],
    tuple[Literal[HTTPStatus.OK], Parcel]: [(HTTPStatus.OK, PARCEL)],
    tuple[Literal[HTTPStatus.NOT_FOUND], str]: [(HTTPStatus.NOT_FOUND, "")],
}
SOURCE = inspect.getsource(responses)
# What stands below the first section.
FIRST = SOURCE[: SOURCE.index("# A member told apart by a member")].count("\n")
CASES = [
    value
    for value in vars(responses).values()
    if inspect.isfunction(value) and value.__module__ == "responses" and value.__code__.co_firstlineno > FIRST
]


def values(annotation: object) -> list[object]:
    """Return examples of the values that a parameter takes."""
    if typing.get_origin(annotation) is Literal:
        return list(typing.get_args(annotation))
    if typing.get_origin(annotation) in {typing.Union, types.UnionType}:
        return [value for argument in typing.get_args(annotation) for value in values(argument)]
    return EXAMPLES[annotation]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
def test_case_holds_when_executed(case: Callable[..., object], monkeypatch: pytest.MonkeyPatch) -> None:
    """Each `assert_type` is true of the value, and `assert_never` is come to only where an error is marked."""
    monkeypatch.setattr(responses, "assert_type", typeguard.check_type)
    hints = typing.get_type_hints(case)
    hints.pop("return", None)
    is_wrong = re.search(r"assert_never\(.*\)  # E$", inspect.getsource(case), re.MULTILINE)
    raised = [comes_to_never(case, arguments) for arguments in itertools.product(*map(values, hints.values()))]
    assert any(raised) is bool(is_wrong)


def comes_to_never(case: Callable[..., object], arguments: tuple[object, ...]) -> bool:
    try:
        case(*arguments)
    except AssertionError:
        return True
    return False


def test_a_false_claim_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(responses, "assert_type", typeguard.check_type)
    with pytest.raises(typeguard.TypeCheckError):
        vars(responses)["assert_type"](Throttled(1), Found)


@pytest.mark.parametrize(
    ("parcels", "code", "content", "weight"),
    [
        ({"1Z": PARCEL}, 200, {"number": "1Z", "weight": 3}, 3),
        ({"1Z": None}, 410, {"reason": "delivered"}, 9),
        ({}, 404, {"reason": "never heard of it"}, 17),
    ],
)
def test_what_the_server_writes_the_client_reads(
    parcels: dict[str, Parcel | None], code: int, content: dict[str, str | int], weight: int
) -> None:
    answer = responses.handle(parcels, "1Z")
    assert responses.written(answer) == (code, content)
    assert responses.read(code, content) == answer
    assert responses.weight(answer) == weight


def test_other_replies_are_read_too() -> None:
    assert responses.read(429, {"retry_after": 7}) == Throttled(7)
    assert responses.written(Throttled(7)) == (429, {"retry_after": 7})
    assert responses.weight(Throttled(7)) == -7
    assert responses.read(201, {"number": "1Z", "weight": 3}) == Found(PARCEL, HTTPStatus.CREATED)


@pytest.mark.parametrize("code", [500, 299, 499])
def test_what_is_not_described_is_an_error(code: int) -> None:
    with pytest.raises(responses.UnexpectedStatusError):
        responses.read(code, {})
