from http import HTTPStatus
from http.client import HTTPResponse


def reported(status: HTTPStatus) -> bool:
    return status.value != 200 or status.value != 201  # E: httpstatus-condition


def reported_too(response: HTTPResponse) -> bool:
    return bool(int(response.status) == 200 or 201)  # E: httpstatus-condition


def silent(status: HTTPStatus, other: int) -> bool:
    return status.value != 200 and int(status) != 201 or int(other) != 1
