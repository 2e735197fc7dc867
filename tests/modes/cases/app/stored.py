"""Statuses that are stored in what a server answers with, and handed to what does not take them."""

from werkzeug.exceptions import HTTPException, abort


class Exhausted(HTTPException):
    code = 427


def change(error: HTTPException, wrong: bool) -> None:
    error.code = 427
    if wrong:
        abort(402)
    abort(404)
