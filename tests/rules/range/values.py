from http import HTTPStatus
from http.client import HTTPResponse


def reported(status: HTTPStatus, response: HTTPResponse) -> bool:
    first = status.value > 400  # E: httpstatus-range: This range leaves out 400, the first code of 4xx; did you mean status.value >= 400?
    second = 200 <= int(response.status) < 299  # E: httpstatus-range
    third = (response.status or 0) > 400  # E: httpstatus-range: This range leaves out 400, the first code of 4xx; did you mean (response.status or 0) >= 400?
    return first or second or third


def divided(status: HTTPStatus) -> bool:
    return status.value / 100 == 2  # E: httpstatus-range


def silent(status: HTTPStatus, response: HTTPResponse, other: int) -> bool:
    first = 200 <= status.value < 299  # no member has 299
    second = 200 <= int(response.status) < 300
    third = int(status) < 499
    return first or second or third or int(other) > 400
