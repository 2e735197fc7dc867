"""The messages about a plain int, and the codes that pass."""

from http.client import HTTPResponse


def each_message(response: HTTPResponse) -> None:
    print(response.status == 240)  # E: httpstatus-comparison: 240 is not a registered HTTP status code; did you mean 204 (NO_CONTENT)?
    print(response.status == 442)  # E: httpstatus-comparison: 442 is not a registered HTTP status code; did you mean 424 (FAILED_DEPENDENCY)?
    print(response.status == 532)  # E: httpstatus-comparison: 532 is not a registered HTTP status code; did you mean 502 (BAD_GATEWAY)?
    print(response.status == 427)  # E: httpstatus-comparison: 427 is not a registered HTTP status code; compare with a registered one, or list it in extra_codes
    print(response.status not in [240])  # E: httpstatus-comparison: 240 is not a registered HTTP status code; did you mean 204 (NO_CONTENT)?
    print(response.status not in [442])  # E: httpstatus-comparison: 442 is not a registered HTTP status code; did you mean 424 (FAILED_DEPENDENCY)?
    print(response.status not in [532])  # E: httpstatus-comparison: 532 is not a registered HTTP status code; did you mean 502 (BAD_GATEWAY)?
    print(response.status not in [427])  # E: httpstatus-comparison: 427 is not a registered HTTP status code; compare with a registered one, or list it in extra_codes


def codes_of_vendors(response: HTTPResponse) -> None:
    print(response.status == 499)
    print(response.status == 520)
    print(response.status not in [499])
    print(response.status not in [520])
