"""Plain ints that are statuses, compared with codes that are not registered."""

from http.client import HTTPResponse


def each_operator(response: HTTPResponse) -> None:
    assert response.status == 427  # E: httpstatus-comparison
    assert response.status != 240  # E: httpstatus-comparison: 240 is not a registered HTTP status code; did you mean 204 (NO_CONTENT)?
