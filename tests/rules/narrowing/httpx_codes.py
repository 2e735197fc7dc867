"""The codes of httpx, an enum of its own, are a status class like the other two."""

import http
from typing import Literal

import httpstatus
import httpx
from httpx import codes
from typing_extensions import assert_never

Few = Literal[codes.OK, codes.NOT_FOUND]


def by_ints(code: codes) -> None:
    if code == 404:
        reveal_type(code)  # N: Revealed type is "Literal[httpx._status_codes.codes.NOT_FOUND]"
    if code in (200, 404):
        reveal_type(code)  # N: Revealed type is "Literal[httpx._status_codes.codes.OK] | Literal[httpx._status_codes.codes.NOT_FOUND]"
    match code:
        case 200:
            reveal_type(code)  # N: Revealed type is "Literal[httpx._status_codes.codes.OK]"


def to_the_end(code: Few) -> int:
    if code == 200:
        return 1
    if code == 404:
        return 2
    assert_never(code)


def made() -> None:
    reveal_type(codes(404))  # N: Revealed type is "Literal[httpx._status_codes.codes.NOT_FOUND]?"
    reveal_type(codes.OK.value)  # N: Revealed type is "Literal[200]?"
    reveal_type(codes.REQUEST_ENTITY_TOO_LARGE)  # N: Revealed type is "Literal[httpx._status_codes.codes.CONTENT_TOO_LARGE]?"
    codes(299)  # E: httpstatus-value: httpx.codes(299) raises ValueError (a code of Amazon); httpstatus.HTTPStatus.get(299) gives None for a code that is not registered


def no_member(code: codes) -> None:
    if code == 240:  # E: httpstatus-comparison: httpx.codes has no member 240: this comparison is always False; did you mean 204 (NO_CONTENT)?
        pass
    if codes.OK == 299:  # E: httpstatus-comparison
        pass
    if code in (200, 427):  # E: httpstatus-comparison
        pass
    if code.value == 240:  # E: httpstatus-comparison
        pass
    match code:
        case 299:  # E: httpstatus-comparison
            pass


def a_member_that_the_class_does_not_have(code: codes) -> bool:
    return code == 418  # E: httpstatus-comparison: httpx.codes has no member 418 (httpstatus.HTTPStatus has it: IM_A_TEAPOT): this comparison is always False; compare with a member, or with the int that the status was made from


def no_false_overlap(code: codes, theirs: http.HTTPStatus, ours: httpstatus.HTTPStatus) -> None:
    codes.OK == 200
    codes.OK == http.HTTPStatus.OK
    codes.OK == httpstatus.HTTPStatus.OK
    code == theirs
    ours == code
    if code == http.HTTPStatus.NOT_FOUND:
        reveal_type(code)  # N: Revealed type is "Literal[httpx._status_codes.codes.NOT_FOUND]"
    if theirs == codes.NOT_FOUND:
        reveal_type(theirs)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"


def ranges(code: codes, response: httpx.Response) -> None:
    code > 400  # E: httpstatus-range: This range leaves out 400, the first code of 4xx; did you mean code >= 400?
    response.status_code > codes.BAD_REQUEST  # E: httpstatus-range
    codes.OK <= response.status_code < codes.MULTIPLE_CHOICES


def conditions(response: httpx.Response) -> bool:
    assert response.status_code, codes.OK  # E: httpstatus-condition
    return bool(response.status_code == codes.OK or codes.CREATED)  # E: httpstatus-condition


def plain_ints_with_members(response: httpx.Response) -> bool:
    return response.status_code == codes.OK or response.status_code in (codes.NOT_FOUND, codes.FOUND)


def what_is_left(code: codes) -> None:
    if code == 404:
        return
    code + "text"  # E: operator
