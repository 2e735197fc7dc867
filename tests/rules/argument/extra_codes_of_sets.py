"""Codes of the project's own extend every set."""

# httpstatus: extra_codes = 402, 600

from http.client import HTTPResponse

from flask import abort
from starlette.responses import Response


class Row:
    is_odd = False


ROWS = {200: Row(), 427: Row()}  # E: httpstatus-comparison


def beside_a_table_that_mypy_looks_into_twice(response: HTTPResponse) -> None:
    """It is here since nothing in this run of mypy has put a watcher of the plugin's own before all others."""
    ROWS[response.status].is_odd = response.status == 240  # E: httpstatus-comparison


def pay(code: int) -> None:
    Response(status_code=600)
    Response(status_code=601)  # E: httpstatus-argument
    if code:
        abort(507)  # E: httpstatus-argument
    abort(402)
