"""The two classes compare as the ints that they are."""

import http

from httpstatus import HTTPStatus


def a_status_of_the_other_class(ours: HTTPStatus, theirs: http.HTTPStatus) -> None:
    ours == theirs
    ours == http.HTTPStatus.OK
    HTTPStatus.OK == http.HTTPStatus.OK
    if ours == http.HTTPStatus.NOT_FOUND:
        reveal_type(ours)  # N: Revealed type is "Literal[httpstatus.HTTPStatus.NOT_FOUND]"
    if http.HTTPStatus.NOT_FOUND == ours:
        reveal_type(ours)  # N: Revealed type is "Literal[httpstatus.HTTPStatus.NOT_FOUND]"
    HTTPStatus.OK == http.HTTPStatus.NOT_FOUND  # E: comparison-overlap: Non-overlapping equality check (left operand type: "Literal[httpstatus.HTTPStatus.OK]", right operand type: "Literal[http.HTTPStatus.NOT_FOUND]")


def a_status_of_the_other_class_or_none(theirs: http.HTTPStatus | None) -> None:
    if HTTPStatus.OK == theirs:
        reveal_type(theirs)  # N: Revealed type is "Literal[http.HTTPStatus.OK]"
    if theirs == HTTPStatus.NOT_FOUND:
        reveal_type(theirs)  # N: Revealed type is "Literal[http.HTTPStatus.NOT_FOUND]"


TEXTS = {200: "fine", 427: "none"}  # E: httpstatus-comparison: httpstatus.HTTPStatus has no member 427: this never matches; match a member, or the int that the status was made from


def a_table_with_what_neither_of_them_has(status: HTTPStatus | http.HTTPStatus) -> str:
    return TEXTS[status]


def what_neither_of_them_has(status: HTTPStatus | http.HTTPStatus, codes: list[HTTPStatus | http.HTTPStatus]) -> None:
    status == 427  # E: httpstatus-comparison: httpstatus.HTTPStatus has no member 427: this comparison is always False; compare with a member, or with the int that the status was made from
    status in (200, 427)  # E: httpstatus-comparison: httpstatus.HTTPStatus has no member 427: this never matches; match a member, or the int that the status was made from
    status.value == 427  # E: httpstatus-comparison: httpstatus.HTTPStatus has no member 427: this comparison is always False; compare with a member, or with the int that the status was made from
    (status, 1) == (427, 1)  # E: httpstatus-comparison: httpstatus.HTTPStatus has no member 427: this never matches; match a member, or the int that the status was made from
    427 in codes  # E: httpstatus-comparison: httpstatus.HTTPStatus has no member 427: this comparison is always False; compare with a member, or with the int that the status was made from
    match status:
        case 427:  # E: httpstatus-comparison: httpstatus.HTTPStatus has no member 427: this never matches; match a member, or the int that the status was made from
            pass
