"""Where a module has codes of its own for `abort`."""

from flask import abort
from werkzeug.exceptions import HTTPException, default_exceptions


class PaymentRequired(HTTPException):
    code = 402


default_exceptions[402] = PaymentRequired


def pay() -> None:
    abort(402)
