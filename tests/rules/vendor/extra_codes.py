"""Codes of the project's own pass, and the others do not."""

# httpstatus: extra_codes = 299, 400, 427, 442, 520, 555
# mypy: enable-error-code="httpstatus-vendor"

from http.client import HTTPResponse
from http.server import BaseHTTPRequestHandler


def each_comparison(response: HTTPResponse) -> None:
    print(response.status == 442)
    print(response.status == 427)
    print(response.status == 520)
    print(response.status == 532)  # E: httpstatus-comparison: 532 is not a registered HTTP status code; did you mean 502 (BAD_GATEWAY)?
    print(response.status == 521)  # E: httpstatus-vendor: 521 is not a registered HTTP status code (a code of Cloudflare); compare with a registered one, or list it in extra_codes


def each_container(response: HTTPResponse) -> None:
    print(response.status not in [442])
    print(response.status not in [427])
    print(response.status not in [520])
    print(response.status not in [532])  # E: httpstatus-comparison: 532 is not a registered HTTP status code; did you mean 502 (BAD_GATEWAY)?
    print(response.status not in [521])  # E: httpstatus-vendor: 521 is not a registered HTTP status code (a code of Cloudflare); compare with a registered one, or list it in extra_codes


def each_argument(handler: BaseHTTPRequestHandler) -> None:
    handler.send_error(442)
    handler.send_error(427)
    handler.send_error(520)
    handler.send_error(532)  # E: httpstatus-argument: 532 is not a registered HTTP status code; did you mean 502 (BAD_GATEWAY)?
    handler.send_error(521)  # E: httpstatus-vendor: 521 is not a registered HTTP status code (a code of Cloudflare); hand over a registered one, or list it in extra_codes
