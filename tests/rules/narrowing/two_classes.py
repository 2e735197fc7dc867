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
