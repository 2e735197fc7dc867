from collections.abc import Sequence
from http.client import HTTPResponse
from typing import Final

FINE: Final = range(200, 299)
RIGHT = range(200, 300)
OTHER = range(200, 299)


def reported(response: HTTPResponse) -> bool:
    return response.status in FINE  # E: httpstatus-range: This range leaves out 299, the last code of 2xx; did you mean response.status in range(200, 300)?


def reported_of_a_local(response: HTTPResponse) -> bool:
    errors = range(400, 499)
    return response.status not in errors  # E: httpstatus-range


class Client:
    fine = range(200, 299)

    def is_fine(self, response: HTTPResponse) -> bool:
        return response.status in self.fine  # E: httpstatus-range


def silent(response: HTTPResponse, other: int, codes: range) -> bool:
    return response.status in RIGHT or other in OTHER or response.status in codes


def silent_of_a_name_of_a_wider_type(response: HTTPResponse) -> bool:
    codes: Sequence[int]
    codes = range(200, 299)
    return response.status in codes
