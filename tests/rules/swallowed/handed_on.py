"""Handlers that hand on what they caught in some other way, so that it may be let pass."""

import logging
import sys
from collections.abc import Callable
from functools import partial
from sys import exc_info
from typing import Any

from fastapi import HTTPException

logger = logging.getLogger(__name__)


def log_and_reraise(error: Exception) -> None:
    logger.error("no: %s", error)
    if isinstance(error, HTTPException):
        raise error


def reraise_known() -> None:
    error = sys.exc_info()[1]
    if isinstance(error, HTTPException):
        raise error


def handle(payload: dict[str, Any]) -> None:
    if isinstance(payload["error"], HTTPException):
        raise payload["error"]


def handle_all(*errors: Exception) -> None:
    if isinstance(errors[0], HTTPException):
        raise errors[0]


def log_error(error: Exception) -> None:
    logger.error("no: %s", error)


def answer_known() -> None:
    try:
        raise
    except HTTPException:
        raise
    except Exception:
        logger.exception("no")


def clean_up() -> None:
    try:
        logger.info("cleaned up")
    except ValueError:
        raise


class Service:
    def answer_known(self) -> None:
        error = sys.exc_info()[1]
        if isinstance(error, HTTPException):
            raise error

    def ask(self) -> object:
        try:
            raise HTTPException(404)
        except Exception:
            self.answer_known()
            raise HTTPException(500)

    def _log_or_raise(self, error: Exception) -> None:
        if isinstance(error, HTTPException):
            raise error

    def find(self) -> object:
        try:
            raise HTTPException(404)
        except Exception as error:
            self._log_or_raise(error)
            raise HTTPException(500)


def to_what_logs_and_does_more() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        log_and_reraise(error)
        raise HTTPException(500)


def to_what_asks_for_it() -> object:
    try:
        raise HTTPException(404)
    except Exception:
        reraise_known()
        raise HTTPException(500)


def by_a_name_of_exc_info() -> object:
    try:
        raise HTTPException(404)
    except Exception:
        _, caught, _ = exc_info()
        if isinstance(caught, HTTPException):
            handle({"error": caught})
        raise HTTPException(500)


def in_a_dict() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        handle({"error": error})
        raise HTTPException(500)


def in_a_dict_that_has_a_name() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        payload = {"error": error}
        handle(payload)
        raise HTTPException(500)


def in_a_star() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        handle_all(*[error])
        raise HTTPException(500)


def in_a_choice(quiet: bool) -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        handle_all(ValueError("no") if quiet else error)
        raise HTTPException(500)


def in_a_partial() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        work: Callable[[], None] = partial(handle_all, error)
        work()
        raise HTTPException(500)


def in_a_lambda() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        (lambda: handle_all(error))()
        raise HTTPException(500)


def in_a_function() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:

        def work() -> None:
            handle_all(error)

        work()
        raise HTTPException(500)


def logged_it_is_not_handed_on() -> object:
    try:
        raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception as error:
        log_error(error)
        raise HTTPException(500)


def its_text_is_not_it() -> object:
    try:
        raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception as error:
        handle({"error": str(error)})
        raise HTTPException(500)


def its_text_in_a_text_is_not_it() -> object:
    try:
        raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception as error:
        payload = {"error": f"no: {error}"}
        logger.error("no", extra={"error": error})
        raise HTTPException(500, payload)


def to_what_raises_it_again_by_itself() -> object:
    try:
        raise HTTPException(404)
    except Exception:
        answer_known()
        raise HTTPException(500)


def in_a_list_that_is_filled() -> object:
    errors: list[Exception] = []
    try:
        raise HTTPException(404)
    except Exception as error:
        errors.append(error)
        handle_all(*errors)
        raise HTTPException(500)


def what_raises_again_what_it_caught_itself_does_not_get_hold_of_it() -> object:
    try:
        raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception:
        clean_up()
        raise HTTPException(500)


def by_a_walrus() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        if isinstance(caught := error, HTTPException):
            raise caught
        raise HTTPException(500)


def in_one_of_two_places(earlier: Exception | None) -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        first = earlier or error
        handle({"error": first})
        raise HTTPException(500)


def among_others(earlier: list[Exception]) -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        every = [*earlier, error]
        handle_all(*every)
        raise HTTPException(500)


def beside_a_name_that_is_declared() -> object:
    try:
        raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception as error:
        text: str
        text = "no"
        logger.error("%s: %s", text, error)
        raise HTTPException(500)
