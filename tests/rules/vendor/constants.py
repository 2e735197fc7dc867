"""A constant that is a code by its name is that code."""
# mypy: enable-error-code="httpstatus-vendor"

from http.client import HTTPResponse

from requests import codes
from rest_framework import status


def a_plain_int(response: HTTPResponse) -> bool:
    return response.status == status.HTTP_509_BANDWIDTH_LIMIT_EXCEEDED or response.status == codes.retry  # E: httpstatus-vendor # E: httpstatus-vendor
