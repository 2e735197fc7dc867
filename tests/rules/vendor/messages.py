"""The code of a vendor, where that is enabled."""

# mypy: enable-error-code="httpstatus-vendor"

from http.client import HTTPResponse
from http.server import BaseHTTPRequestHandler


def each_comparison(response: HTTPResponse) -> None:
    print(response.status == 499)  # E: httpstatus-vendor: 499 is not a registered HTTP status code (a code of nginx); compare with a registered one, or list it in extra_codes
    print(response.status == 520)  # E: httpstatus-vendor: 520 is not a registered HTTP status code (a code of Cloudflare); compare with a registered one, or list it in extra_codes


def each_container(response: HTTPResponse) -> None:
    print(response.status not in [499])  # E: httpstatus-vendor: 499 is not a registered HTTP status code (a code of nginx); compare with a registered one, or list it in extra_codes
    print(response.status not in [520])  # E: httpstatus-vendor: 520 is not a registered HTTP status code (a code of Cloudflare); compare with a registered one, or list it in extra_codes


def each_argument(handler: BaseHTTPRequestHandler) -> None:
    handler.send_error(499)  # E: httpstatus-vendor: 499 is not a registered HTTP status code (a code of nginx); hand over a registered one, or list it in extra_codes
    handler.send_error(520)  # E: httpstatus-vendor: 520 is not a registered HTTP status code (a code of Cloudflare); hand over a registered one, or list it in extra_codes


def an_ignored_line(handler: BaseHTTPRequestHandler) -> None:
    handler.send_error(499)  # type: ignore[httpstatus-vendor]
