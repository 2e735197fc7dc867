"""Tables in which more is looked up than statuses: nothing is odd there."""

# both classes
from http import HTTPStatus
from http.client import HTTPResponse
from typing import ClassVar

TEXTS = {200: "fine", 404: "not there", 240: "of the application"}
NAMES = {0: "unknown", 404: "gone"}
NEVER_LOOKED_FOR = {
    0: "unknown",
    404: "gone",
    427: "never",  # E: httpstatus-comparison
}
RETRY = (502, 503, 520, 522)
BAD = {404, 427}
GONE_THROUGH = {500, 427}
JOINED = {500, 427}
LESS = {500: "a", 427: "b"}
del LESS[427]
DISCARDED = {500, 427}
DISCARDED.discard(427)
MERGED = {427: "b"}
OF_BOTH = {
    404,
    427,  # E: httpstatus-comparison: 427 is not a registered HTTP status code; compare with a registered one, or list it in extra_codes
    499,
}
OF_MADE = {
    404,
    427,  # E: httpstatus-comparison
}


def text(response: HTTPResponse) -> str:
    return TEXTS[response.status]


def text_of_the_application(code: int) -> str:
    return TEXTS[code]


def name(status: HTTPStatus) -> str:
    return NAMES.get(status, NAMES[0]) + NEVER_LOOKED_FOR.get(status, NEVER_LOOKED_FOR[0])


def retry(code: int) -> bool:
    try:
        status = HTTPStatus(code)
    except ValueError:
        return code in RETRY
    return status in RETRY


def is_bad(response: HTTPResponse, other: int) -> bool:
    return response.status in BAD or other in BAD


def is_gone_through(response: HTTPResponse, other: int) -> bool:
    return response.status in GONE_THROUGH or any(other == code for code in GONE_THROUGH)


def is_joined(response: HTTPResponse, others: set[int]) -> bool:
    return response.status in JOINED or bool(JOINED & others)


def less(response: HTTPResponse) -> bool:
    return response.status in LESS or response.status in DISCARDED


def merged(response: HTTPResponse) -> str | None:
    return MERGED.get(response.status) or {500: "a", **MERGED}.get(len(response.read()))


def of_both(response: HTTPResponse, status: HTTPStatus) -> bool:
    return status in OF_BOTH or response.status in OF_BOTH


def of_made(code: int, response: HTTPResponse) -> bool:
    status = HTTPStatus(code)
    return status in OF_MADE or HTTPStatus(response.status) in OF_MADE


def of_made_again(code: int) -> bool:
    status = HTTPStatus(code)
    if status in OF_MADE:
        return True
    return HTTPStatus.OK in OF_MADE


def of_a_local(response: HTTPResponse, other: int) -> bool:
    codes = (200, 240)
    return response.status in codes and other in codes


def of_a_local_alone(response: HTTPResponse) -> bool:
    codes = (
        200,
        240,  # E: httpstatus-comparison
    )
    return response.status in codes and response.status not in codes


def of_a_local_that_is_indexed(response: HTTPResponse, other: int) -> bool:
    codes = (200, 240)
    return response.status in codes and other == codes[1]


class Policy:
    retry = (500, 520)
    fine: ClassVar[frozenset[int]] = frozenset({200, 299})

    def by_member(self, status: HTTPStatus) -> bool:
        return status in self.retry or status in self.fine

    def by_int(self, code: int) -> bool:
        return code in self.retry or code in Policy.fine


KEPT = [200, 427]


class Kept:
    """Looked for in another module."""

    codes = (200, 427)
