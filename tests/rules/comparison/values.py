# both classes
from enum import IntEnum
from http import HTTPStatus
from http.client import HTTPResponse
from typing import Any, Literal


class Level(IntEnum):
    LOW = 1


def of_members(status: HTTPStatus, few: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]) -> None:
    if status.value == 240:  # E: httpstatus-comparison: http.HTTPStatus has no member 240: this comparison is always False; did you mean 204 (NO_CONTENT)?
        pass
    if 499 != status.value:  # E: httpstatus-comparison: http.HTTPStatus has no member 499 (a code of nginx): this comparison is always True; compare with a member, or with the int that the status was made from
        pass
    if int(status) == 0:  # E: httpstatus-comparison
        pass
    if status._value_ in (200, 240):  # E: httpstatus-comparison: http.HTTPStatus has no member 240: this never matches; did you mean 204 (NO_CONTENT)?
        pass
    if int(status) not in {240}:  # E: httpstatus-comparison
        pass
    match status.value:
        case 200 | 240:  # E: httpstatus-comparison: http.HTTPStatus has no member 240: this never matches; did you mean 204 (NO_CONTENT)?
            pass


def of_an_attribute(response: HTTPResponse) -> bool:
    return HTTPStatus(response.status).value == 240  # E: httpstatus-comparison


def of_members_silent(
    status: HTTPStatus, maybe: HTTPStatus | None, either: HTTPStatus | Level, level: Level, anything: Any, text: str
) -> None:
    if status.value == 404 or int(status) in (200, 404):
        pass
    if either.value == 1 or level.value == 1 or int(level) == 1 or anything.value == 240 or int(anything) == 240:
        pass
    if int(text) == 240 or int(text, 16) == 240 or int(either) == 240:
        pass
    if (maybe or level) == 240:
        pass
    if status.value == len(text):
        pass
    match status.value:
        case 404 | 0:
            pass


def nothing_is_narrowed(status: HTTPStatus) -> None:
    if status.value == 404:
        reveal_type(status)  # N: Revealed type is "http.HTTPStatus"
    if int(status) == 404:
        reveal_type(status)  # N: Revealed type is "http.HTTPStatus"


def in_a_loop(found: list[HTTPStatus | Level]) -> None:
    status: HTTPStatus | Level = HTTPStatus.OK
    for other in found:
        if status.value == 1:
            pass
        status = other


def of_plain_ints(response: HTTPResponse, maybe: HTTPResponse | None, name: str) -> None:
    if int(response.status) == 240:  # E: httpstatus-comparison: 240 is not a registered HTTP status code; did you mean 204 (NO_CONTENT)?
        pass
    if (response.status or 0) == 240:  # E: httpstatus-comparison
        pass
    if (response.status or 500) in (200, 240):  # E: httpstatus-comparison
        pass
    if (response.status if maybe else -1) == 240:  # E: httpstatus-comparison
        pass
    code = int(response.status or 0)
    if code == 240:  # E: httpstatus-comparison
        pass
    asked = 240 == getattr(response, "status")  # E: httpstatus-comparison: 240 is not a registered HTTP status code; did you mean 204 (NO_CONTENT)?
    asked = getattr(response, "status", None) == 240  # E: httpstatus-comparison
    asked = 240 != getattr(response, "status", 0)  # E: httpstatus-comparison
    if getattr(response, "status") != 240 or 200 <= getattr(response, "status") == 427 != len(name):  # E: httpstatus-comparison # E: httpstatus-comparison
        pass
    assert 404 == response.status == getattr(response, "status") != 240  # E: httpstatus-comparison
    if getattr(response, "status", None) in (200, 240):  # E: httpstatus-comparison
        pass
    found: int = getattr(maybe, "status", 0)
    if found == 240:  # E: httpstatus-comparison
        pass


def of_plain_ints_silent(response: HTTPResponse, other: int, name: str, text: str) -> None:
    if int(response.status) == 404 or (response.status or 0) == 404 or (response.status or 0) == 0:
        pass
    if (other or response.status) == 240 or (response.status or other) == 240:
        pass
    if (response.status or 240) == 240:
        pass
    if (response.status if text else 240) == 240:
        pass
    if int(text) == 240 or int(other) == 240:
        pass
    if (response.status and other) == 240:
        pass
    if getattr(response, "status") == 404 or getattr(response, "status") == -1 or getattr(response, "status") == other:
        pass
    if 240 in (getattr(response, "status"), 240) or getattr(response, "status") is 240:
        pass
    if [getattr(response, "status")] == [404] or str(getattr(response, "status")) == "240":
        pass
    if 240 == getattr(response, name) or 240 == getattr(response, "version") or 240 == getattr(text, "status"):
        pass
    if 240 == getattr(response, "status", 240) or 240 == getattr(response, "status", other):
        pass
    if 1 + (response.status or 0) == 240:
        pass


def an_int_of_a_text(status: HTTPStatus | str, code: HTTPStatus | bytes | None) -> None:
    if int(status) == 240 or int(status) in (200, 240) or int(status) == 240:
        pass
    if code is not None and int(code) != 240:
        pass
    assert (int(status), "") == (240, "")


class Held:
    """What its own code does with a status."""

    def __init__(self, response: HTTPResponse) -> None:
        self.status = int(response.status)
        self.other = response.status or 0

    def is_it(self) -> bool:
        return self.status == 240 or self.other == 241  # E: httpstatus-comparison: 240 is not a registered HTTP status code; did you mean 204 (NO_CONTENT)?  # E: httpstatus-comparison: 241 is not a registered HTTP status code; did you mean 421 (MISDIRECTED_REQUEST)?
