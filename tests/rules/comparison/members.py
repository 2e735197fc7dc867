"""A status of an enum, compared with ints: what is no member of that enum is never equal to it."""

# both classes

from http import HTTPStatus
from typing import Final, Literal

TYPO: Final = 240


def an_unregistered_code(s: HTTPStatus, o: HTTPStatus | None, two: Literal[427, 430], some: Literal[200, 427]) -> bool:
    compared = s == 240  # E: httpstatus-comparison: http.HTTPStatus has no member 240: this comparison is always False; did you mean 204 (NO_CONTENT)?
    reveal_type(compared)  # N: Revealed type is "bool"
    s != TYPO  # E: httpstatus-comparison: http.HTTPStatus has no member 240: this comparison is always True; did you mean 204 (NO_CONTENT)?
    427 == o  # E: httpstatus-comparison: http.HTTPStatus has no member 427: this comparison is always False; compare with a member, or with the int that the status was made from
    s == two  # E: httpstatus-comparison: http.HTTPStatus has no member 427: this comparison is always False; compare with a member, or with the int that the status was made from
    s == some
    HTTPStatus.OK == 0  # E: httpstatus-comparison: http.HTTPStatus has no member 0: this comparison is always False; compare with a member, or with the int that the status was made from
    200 <= s == 240  # E: httpstatus-comparison: http.HTTPStatus has no member 240: this comparison is always False; did you mean 204 (NO_CONTENT)?
    return s == 499  # E: httpstatus-comparison: http.HTTPStatus has no member 499 (a code of nginx): this comparison is always False; compare with a member, or with the int that the status was made from
