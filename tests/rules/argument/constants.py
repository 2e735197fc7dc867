"""A constant that is a code by its name is that code."""
# mypy: enable-error-code="httpstatus-vendor"

from rest_framework import status
from starlette.exceptions import HTTPException

HTTPException(status.HTTP_404_NOT_FOUND)
HTTPException(status.HTTP_509_BANDWIDTH_LIMIT_EXCEEDED)  # E: httpstatus-vendor
