"""A constant that is a code by its name is that code."""

from http import HTTPStatus

from rest_framework import status

HTTPStatus(status.HTTP_404_NOT_FOUND)
HTTPStatus(status.HTTP_509_BANDWIDTH_LIMIT_EXCEEDED)  # E: httpstatus-value
