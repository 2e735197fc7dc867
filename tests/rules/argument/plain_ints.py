"""The messages about an argument, and the codes that pass."""

from http.server import BaseHTTPRequestHandler


def each_message(handler: BaseHTTPRequestHandler) -> None:
    handler.send_error(240)  # E: httpstatus-argument: 240 is not a registered HTTP status code; did you mean 204 (NO_CONTENT)?
    handler.send_error(442)  # E: httpstatus-argument: 442 is not a registered HTTP status code; did you mean 424 (FAILED_DEPENDENCY)?
    handler.send_error(532)  # E: httpstatus-argument: 532 is not a registered HTTP status code; did you mean 502 (BAD_GATEWAY)?
    handler.send_error(427)  # E: httpstatus-argument: 427 is not a registered HTTP status code; hand over a registered one, or list it in extra_codes


def codes_of_vendors(handler: BaseHTTPRequestHandler) -> None:
    handler.send_error(499)
    handler.send_error(520)
