"""A constant that is a code by its name is a bound."""

from http.client import HTTPResponse

from fastapi import status


def a_range(response: HTTPResponse) -> bool:
    if status.HTTP_200_OK <= response.status <= status.HTTP_300_MULTIPLE_CHOICES:  # E: httpstatus-range
        return True
    if status.HTTP_200_OK <= response.status < status.HTTP_300_MULTIPLE_CHOICES:
        return True
    return response.status > status.HTTP_400_BAD_REQUEST  # E: httpstatus-range: This range leaves out 400, the first code of 4xx; did you mean response.status >= status.HTTP_400_BAD_REQUEST?


def what_was_compared_with_the_code_at_the_border(response: HTTPResponse) -> bool:
    if response.status == status.HTTP_400_BAD_REQUEST:
        return False
    return response.status > 400
