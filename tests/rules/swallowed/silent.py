"""Programs that look like one that swallows a status, and are right, or may be."""

import asyncio
import contextlib
import logging
import sys
from collections.abc import Iterator
from typing import Any, NoReturn

import rest_framework.response
import starlette.exceptions
import werkzeug.exceptions
from aiohttp import web
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import aget_object_or_404, get_object_or_404
from fastapi import HTTPException, status
from flask import abort, jsonify, make_response
from rest_framework.exceptions import APIException, NotAuthenticated, ValidationError
from starlette.responses import JSONResponse
from tornado.web import HTTPError, RequestHandler
from werkzeug.exceptions import NotFound

logger = logging.getLogger(__name__)
KNOWN = (HTTPException, OSError)


def work() -> object:
    return object()


def check(caught: object) -> None: ...
def translated(caught: object) -> Exception:
    return Exception(caught)


def give_up() -> NoReturn:
    raise SystemExit




@contextlib.contextmanager
def of_a_generator() -> Iterator[None]:
    yield


class Swallowing:
    def __enter__(self) -> None: ...
    def __exit__(self, *caught: object) -> bool:
        return True


class Unknown(HTTPException):
    def __init__(self, *codes: Any) -> None:
        super().__init__(*codes)


class Base(HTTPException): ...


class Given(Base):
    def __init__(self, detail: str) -> None:
        super().__init__(404, detail)


class Decided(HTTPException):
    def __init__(self, found: bool) -> None:
        super().__init__(404 if found else 403)


class Storing(HTTPException):
    def __init__(self, status_code: int) -> None:
        super().__init__(status_code)
        if logger.disabled:
            self.status_code = 500


def it_is_given_back(self: RequestHandler) -> Exception:
    try:
        raise HTTPError(404)
    except Exception as error:
        self.send_error(500)
        return error


def it_is_let_pass() -> object:
    try:
        raise HTTPException(404)
    except HTTPException:
        raise
    except Exception as error:
        raise HTTPException(500, str(error))


def starlettes_is_let_pass() -> object:
    try:
        raise HTTPException(404)
    except starlette.exceptions.HTTPException:
        raise
    except Exception as error:
        raise HTTPException(500, str(error))


def it_is_let_pass_with_others() -> object:
    try:
        raise HTTPException(404)
    except (HTTPException, OSError):
        raise
    except Exception as error:
        raise HTTPException(500, str(error))


def it_is_taken_by_its_own_class() -> object:
    try:
        raise HTTPException(404)
    except HTTPException:
        return None
    except Exception:
        raise HTTPException(500)


def it_is_translated_on_purpose() -> object:
    try:
        raise HTTPException(404)
    except HTTPException:
        raise HTTPException(500)


def it_is_named_beside_others() -> object:
    try:
        raise HTTPException(404)
    except (HTTPException, Exception):
        raise HTTPException(500)


def a_bare_raise() -> object:
    try:
        raise HTTPException(404)
    except Exception:
        logger.exception("no")
        raise


def a_bare_raise_at_times() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        if logger.disabled:
            raise
        raise HTTPException(500) from error


def its_own_variable() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        raise error


def its_own_variable_at_times() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        if "404" in str(error):
            raise error
        raise HTTPException(500)


def its_own_variable_with_a_traceback() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        raise error.with_traceback(None)


def it_is_asked() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        if isinstance(error, HTTPException):
            raise HTTPException(404) from error
        raise HTTPException(500)


def it_is_asked_in_a_word() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        code = 404 if isinstance(error, HTTPException) else 500
        raise HTTPException(code)


def its_type_is_compared() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        if type(error) is HTTPException:
            raise HTTPException(404)
        raise HTTPException(500)


def its_class_is_compared() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        known = error.__class__ == HTTPException
        raise HTTPException(500, known)


def it_is_matched() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        match error:
            case HTTPException():
                logger.info("no")
        raise HTTPException(500)


def its_status_is_read() -> object:
    try:
        raise HTTPException(404)
    except BaseException as error:
        code = error.status_code  # type: ignore[attr-defined]
        raise HTTPException(500, code)


def its_code_is_asked_for() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        code = getattr(error, "status_code", 500)
        raise HTTPException(500, code)


def it_is_handed_on_and_returned() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        return translated(error)


def it_is_handed_on_and_raised() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        raise translated(error)


def it_is_handed_to_what_may_raise_it() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        check(error)
        raise HTTPException(500)


def it_is_handed_on_by_name() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        check(caught=error)
        raise HTTPException(500)


def it_gets_another_name() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        caught = error
        check(caught)
        raise HTTPException(500)


def it_is_got_from_the_system() -> object:
    try:
        raise HTTPException(404)
    except Exception:
        check(sys.exc_info()[1])
        raise HTTPException(500)


def the_same_code() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        raise HTTPException(404, str(error))


def the_same_code_by_another_name() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        raise HTTPException(status.HTTP_404_NOT_FOUND) from error


def a_code_that_is_not_known(code: int) -> object:
    try:
        raise HTTPException(404)
    except Exception:
        raise HTTPException(code)


def an_exception_without_a_status() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        raise ValueError("no") from error


def an_exception_that_is_made_elsewhere() -> object:
    try:
        raise HTTPException(404)
    except Exception:
        raise translated(None)


def it_is_only_logged() -> None:
    try:
        raise HTTPException(404)
    except Exception as error:
        logger.error("no: %s", error)


def it_is_passed_over() -> None:
    try:
        raise HTTPException(404)
    except Exception:
        pass


def no_response() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        return {"error": str(error)}


def a_response_of_no_written_code() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        return JSONResponse({"error": str(error)})


def a_response_that_is_made_before() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        response = JSONResponse({"error": str(error)}, 500)
        return response


def a_tuple_is_no_response_of_this_framework() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        return {"error": str(error)}, 500


def one_of_two_answers() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        if "404" in str(error):
            raise HTTPException(404)
        raise HTTPException(500)


def an_answer_at_times() -> object:
    try:
        raise HTTPException(404)
    except Exception as error:
        if logger.disabled:
            raise HTTPException(500) from error
        return None


def a_return_before() -> object:
    try:
        raise HTTPException(404)
    except Exception:
        try:
            return translated(None)
        except ValueError:
            pass
        raise HTTPException(500)


def a_call_that_never_returns() -> object:
    try:
        raise HTTPException(404)
    except Exception:
        give_up()
        raise HTTPException(500)


def another_handler_takes_it_first() -> object:
    try:
        raise HTTPException(404)
    except BaseException:
        return None
    except Exception:
        raise HTTPException(500)


def a_class_that_is_not_known(unknown: type[Exception]) -> object:
    try:
        raise HTTPException(404)
    except unknown:
        raise
    except Exception:
        raise HTTPException(500)


def classes_that_are_not_known() -> object:
    try:
        raise HTTPException(404)
    except KNOWN:
        raise
    except Exception:
        raise HTTPException(500)


def no_handler_takes_it() -> object:
    try:
        raise HTTPException(404)
    except (KeyError, OSError):
        raise HTTPException(500)


def a_finally_that_leaves() -> None:
    try:
        raise HTTPException(404)
    except Exception:
        raise HTTPException(500)
    finally:
        return None


def in_else() -> object:
    try:
        work()
    except Exception:
        raise HTTPException(500)
    else:
        raise HTTPException(404)


def in_finally() -> None:
    try:
        work()
    except Exception:
        raise HTTPException(500)
    finally:
        if logger.disabled:
            raise HTTPException(404)


def in_except() -> None:
    try:
        work()
    except KeyError:
        raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def outside() -> object:
    if logger.disabled:
        raise HTTPException(404)
    try:
        return work()
    except Exception:
        raise HTTPException(500)


def in_a_function_inside() -> object:
    try:

        def inner() -> None:
            raise HTTPException(404)

        return inner
    except Exception:
        raise HTTPException(500)


def in_a_lambda() -> object:
    try:
        return lambda: abort(404)
    except Exception:
        abort(500)


def in_a_class() -> object:
    try:

        class Inner:
            def run(self) -> None:
                raise HTTPException(404)

        return Inner
    except Exception:
        raise HTTPException(500)


def in_a_generator_that_is_not_gone_through() -> object:
    try:
        return (abort(404) for _ in range(3))
    except Exception:
        abort(500)


def it_is_made_and_not_raised() -> object:
    try:
        return HTTPException(404)
    except Exception:
        raise HTTPException(500)


def it_is_kept() -> object:
    try:
        error = HTTPException(404)
        raise error
    except Exception:
        raise HTTPException(500)


def it_is_the_cause_of_another() -> object:
    try:
        raise ValueError("no") from HTTPException(404)
    except Exception:
        raise HTTPException(500)


def it_is_suppressed() -> object:
    try:
        with contextlib.suppress(HTTPException):
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)
    return None


def everything_is_suppressed() -> object:
    try:
        with contextlib.suppress(Exception):
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)
    return None


def a_context_swallows() -> object:
    try:
        with Swallowing():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)
    return None


def an_inner_try_takes_it() -> object:
    try:
        try:
            raise HTTPException(404)
        except HTTPException:
            return None
    except Exception:
        raise HTTPException(500)


def an_inner_try_means_it() -> object:
    try:
        try:
            raise HTTPException(404)
        except HTTPException as error:
            raise RuntimeError("no") from error
    except Exception:
        raise HTTPException(500)


def an_inner_handler_lets_it_pass_but_is_not_known() -> object:
    try:
        try:
            raise HTTPException(404)
        except Exception as error:
            check(error)
    except Exception:
        raise HTTPException(500)
    return None


def a_raised_code_that_is_not_known(code: int) -> object:
    try:
        raise HTTPException(code)
    except Exception:
        raise HTTPException(500)


def a_code_by_a_condition(found: bool) -> object:
    try:
        raise HTTPException(404 if found else 403)
    except Exception:
        raise HTTPException(500)


def arguments_that_are_not_known(arguments: dict[str, Any]) -> object:
    try:
        raise HTTPException(**arguments)
    except Exception:
        raise HTTPException(500)


def no_code() -> object:
    try:
        raise werkzeug.exceptions.HTTPException("no")
    except Exception:
        abort(500)


def a_response_of_its_own() -> object:
    try:
        raise NotFound(response=make_response("no"))
    except Exception:
        abort(500)


def what_aborts_may_be_named() -> object:
    try:
        abort(404)
    except NotFound:
        raise
    except Exception:
        abort(500)


def what_is_raised_may_be_of_a_subclass_that_is_named(error: HTTPException) -> object:
    try:
        raise error
    except Unknown:
        raise
    except Exception:
        raise HTTPException(500)


def a_subclass_is_raised_and_named_by_its_base() -> object:
    try:
        raise Given("no")
    except Base:
        raise HTTPException(500)
    except Exception:
        raise HTTPException(500)


def a_flask_tuple_of_the_same_code() -> object:
    try:
        abort(404)
    except Exception as error:
        return {"error": str(error)}, 404


def a_flask_tuple_with_headers() -> object:
    try:
        abort(404)
    except Exception as error:
        return {"error": str(error)}, {"X-Error": "1"}


def a_flask_tuple_with_a_number_of_rows() -> object:
    try:
        abort(404)
    except Exception as error:
        return {"error": str(error)}, 199


def jsonify_alone() -> object:
    try:
        abort(404)
    except Exception as error:
        return jsonify(error=str(error))


def made_of_what_was_caught() -> object:
    try:
        abort(404)
    except Exception as error:
        return make_response(*translated(error).args)


def not_authenticated_is_401_or_403() -> object:
    try:
        raise NotAuthenticated
    except Exception as error:
        return rest_framework.response.Response(str(error), 500)


def named_by_its_own_base() -> object:
    try:
        raise ValidationError("no")
    except APIException as error:
        return rest_framework.response.Response(str(error), 500)


def django_means_it() -> object:
    try:
        raise PermissionDenied
    except PermissionDenied:
        raise Http404


def an_object_that_may_be_missing() -> object:
    try:
        return get_object_or_404(User, pk=1)
    except Http404:
        return None


def it_is_not_awaited() -> object:
    try:
        return aget_object_or_404(User, pk=1)
    except Exception as error:
        return HttpResponse(str(error), status=500)


def a_subclass_of_unknown_code() -> object:
    try:
        raise Unknown(404)
    except Exception:
        raise HTTPException(500)


def a_subclass_whose_code_is_decided_by_its_argument(found: bool) -> object:
    try:
        raise Decided(found)
    except Exception:
        raise HTTPException(500)


def a_subclass_that_stores_another_code_at_times() -> object:
    try:
        raise Storing(404)
    except Exception:
        raise HTTPException(500)


def in_a_loop_that_goes_on() -> None:
    for _ in range(3):
        try:
            raise HTTPException(404)
        except Exception:
            continue


def a_task_is_tried_again() -> None:
    while True:
        try:
            raise HTTPException(404)
        except Exception:
            if logger.disabled:
                break
            raise HTTPException(500)


def a_group_of_its_own_framework() -> object:
    try:
        raise web.HTTPNotFound
    except (asyncio.CancelledError, web.HTTPException):
        raise
    except Exception:
        raise web.HTTPInternalServerError
