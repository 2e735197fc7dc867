"""Which class a status is of."""

import http
from enum import IntEnum

import httpstatus


class HTTPStatus(IntEnum):
    OK = 200


def a_class_of_somebody_else(s: HTTPStatus) -> bool:
    HTTPStatus(299)
    return s == 299


def a_member_that_only_ours_has(theirs: http.HTTPStatus, ours: httpstatus.HTTPStatus) -> None:
    theirs == 104  # E: httpstatus-comparison: http.HTTPStatus has no member 104 (httpstatus.HTTPStatus has it: UPLOAD_RESUMPTION_SUPPORTED): this comparison is always False; compare with a member, or with the int that the status was made from
    ours == 104
