"""Codes of the project's own extend every set."""

# httpstatus: extra_codes = 402, 600

from flask import abort
from starlette.responses import Response


def pay(code: int) -> None:
    Response(status_code=600)
    Response(status_code=601)  # E: httpstatus-argument
    if code:
        abort(507)  # E: httpstatus-argument
    abort(402)
