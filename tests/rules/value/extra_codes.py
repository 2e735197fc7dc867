"""Codes of the project's own are no members."""

# httpstatus: extra_codes = 299, 400, 427, 442, 520, 555

from http import HTTPStatus

HTTPStatus(427)  # E: httpstatus-value: http.HTTPStatus(427) raises ValueError; httpstatus.HTTPStatus.get(427) gives None for a code that is not registered
