"""Markers and registered codes pass, codes of vendors enabled or not."""

# mypy: enable-error-code="httpstatus-vendor"

from http.client import HTTPResponse
from http.server import BaseHTTPRequestHandler


def each_comparison(response: HTTPResponse) -> None:
    print(response.status == 0)
    print(response.status == -1)
    print(response.status == 99)
    print(response.status == 306)
    print(response.status == 600)
    print(response.status == 799)
    print(response.status == 999)
    print(response.status == 200)
    print(response.status == 404)
    print(response.status == 418)


def each_container(response: HTTPResponse) -> None:
    print(response.status not in [0])
    print(response.status not in [-1])
    print(response.status not in [99])
    print(response.status not in [306])
    print(response.status not in [600])
    print(response.status not in [799])
    print(response.status not in [999])
    print(response.status not in [200])
    print(response.status not in [404])
    print(response.status not in [418])


def each_argument(handler: BaseHTTPRequestHandler) -> None:
    handler.send_error(0)
    handler.send_error(-1)
    handler.send_error(99)
    handler.send_error(306)
    handler.send_error(600)
    handler.send_error(799)
    handler.send_error(999)
    handler.send_error(200)
    handler.send_error(404)
    handler.send_error(418)
