"""A status that is raised in a `try` whose handler takes it by the way, and answers with another."""

import contextlib
import io
import logging
import traceback
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any, Final

import rest_framework.exceptions
import rest_framework.response
import starlette.exceptions
import tornado.web
import werkzeug.exceptions
from aiohttp import web
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseServerError, JsonResponse
from django.shortcuts import aget_object_or_404, get_list_or_404, get_object_or_404, render
from fastapi import HTTPException, status
from flask import Response, abort, jsonify, make_response
from rest_framework.exceptions import APIException, ValidationError
from starlette.responses import JSONResponse, PlainTextResponse
from werkzeug.exceptions import InternalServerError, NotFound

logger = logging.getLogger(__name__)
FAILED: Final = 500


def work() -> object:
    return object()


class OwnError(Exception): ...


class Missing(HTTPException):
    def __init__(self, what: str) -> None:
        super().__init__(status.HTTP_404_NOT_FOUND, detail=what)


class MissingUser(Missing):
    def __init__(self, number: int) -> None:
        super().__init__(f"user {number}")
        self.number = number


class MissingPage(OwnError, HTTPException): ...


class Failed(HTTPException):
    def __init__(self, error: Exception) -> None:
        super().__init__(status_code=HTTPStatus.INTERNAL_SERVER_ERROR, detail=str(error))


class Coded(HTTPException):
    def __init__(self, what: str, status_code: int = 404) -> None:
        super().__init__(status_code=status_code, detail=what)


class Detailed(HTTPException):
    STATUS_CODE = 500
    DETAIL = "no"

    def __init__(self, **arguments: Any) -> None:
        super().__init__(status_code=self.STATUS_CODE, detail=self.DETAIL, **arguments)


class NotThere(Detailed):
    STATUS_CODE = status.HTTP_404_NOT_FOUND


class Gone(werkzeug.exceptions.HTTPException):
    code = 410


class Conflict(APIException):
    status_code = 409


class Storing(APIException):
    status_code = 500

    def __init__(self, detail: str, status_code: int) -> None:
        super().__init__(detail)
        self.status_code = status_code


class Named(HTTPException):
    def __init__(self) -> None:
        HTTPException.__init__(self, 404)


def the_404_becomes_a_500() -> object:
    try:
        raise HTTPException(status_code=404, detail="no such item")  # E: httpstatus-swallowed: 404 raised here is caught by `except Exception` in line 98 and answered as 500; let it pass: `except HTTPException: raise` before it
    except Exception as error:
        raise HTTPException(500, str(error))


def by_a_bare_except() -> object:
    try:
        raise HTTPException(404)  # E: httpstatus-swallowed: 404 raised here is caught by `except:` before line 106 and answered as 500; let it pass: `except HTTPException: raise` before it
    except:
        raise HTTPException(500)


def by_base_exception() -> object:
    try:
        raise HTTPException(404)  # E: httpstatus-swallowed
    except BaseException as error:
        raise HTTPException(500) from error


def in_a_tuple() -> object:
    try:
        raise HTTPException(404)  # E: httpstatus-swallowed
    except (KeyError, Exception) as error:
        raise HTTPException(status_code=500, detail=f"no: {error}") from error


def by_the_second_handler() -> object:
    try:
        raise HTTPException(404)  # E: httpstatus-swallowed
    except (KeyError, OSError):
        raise HTTPException(400)
    except Exception:
        raise HTTPException(500)


def after_logging() -> object:
    try:
        raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception as error:
        logger.exception("no: %s", error)
        print(repr(error), type(error).__name__)
        traceback.print_exception(error)
        if logger.disabled:
            logger.error(error)
        raise HTTPException(500, detail={"error": str(error)})


def with_a_finally() -> object:
    try:
        raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(500)
    finally:
        work()


def as_a_member() -> object:
    try:
        raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(HTTPStatus.INTERNAL_SERVER_ERROR)


def as_a_constant() -> object:
    try:
        raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(status.HTTP_500_INTERNAL_SERVER_ERROR)


def as_a_final() -> object:
    try:
        raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(FAILED)


def as_a_response() -> object:
    try:
        raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception as error:
        return JSONResponse({"error": str(error)}, status_code=500)


def as_a_response_by_position() -> object:
    try:
        raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception as error:
        return JSONResponse({"error": str(error)}, 500)


def as_a_response_of_a_class_of_it() -> object:
    try:
        raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception as error:
        return PlainTextResponse(str(error), status_code=500)


def the_exception_in_the_text() -> object:
    try:
        raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception as error:
        raise HTTPException(500, detail=error)


def a_constant() -> object:
    try:
        raise HTTPException(status.HTTP_404_NOT_FOUND)  # E: httpstatus-swallowed
    except Exception as error:
        raise HTTPException(500, str(error))


def a_member() -> object:
    try:
        raise HTTPException(HTTPStatus.NOT_FOUND.value)  # E: httpstatus-swallowed
    except Exception as error:
        raise HTTPException(500, str(error))


def in_an_if() -> object:
    try:
        if logger.disabled:
            raise HTTPException(404)  # E: httpstatus-swallowed
        return work()
    except Exception as error:
        raise HTTPException(500, str(error))


def in_a_loop() -> object:
    try:
        for _ in range(3):
            while True:
                raise HTTPException(404)  # E: httpstatus-swallowed
        return work()
    except Exception as error:
        raise HTTPException(500, str(error))


def in_a_with() -> object:
    try:
        with contextlib.closing(io.StringIO()):
            raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception as error:
        raise HTTPException(500, str(error))


def in_a_with_that_suppresses_others() -> object:
    try:
        with contextlib.suppress(KeyError):
            raise HTTPException(404)  # E: httpstatus-swallowed
        return None
    except Exception as error:
        raise HTTPException(500, str(error))


def in_a_match() -> object:
    try:
        match work():
            case None:
                raise HTTPException(404)  # E: httpstatus-swallowed
        return None
    except Exception as error:
        raise HTTPException(500, str(error))


async def in_a_coroutine() -> object:
    try:
        async with contextlib.AsyncExitStack():
            raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception as error:
        raise HTTPException(500, str(error))


def in_a_generator() -> Iterator[int]:
    try:
        yield 1
        raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception as error:
        raise HTTPException(500, str(error))


def through_an_inner_try() -> object:
    try:
        try:
            raise HTTPException(404)  # E: httpstatus-swallowed
        finally:
            work()
    except Exception as error:
        raise HTTPException(500, str(error))


def through_inner_handlers() -> object:
    try:
        try:
            try:
                raise HTTPException(404)  # E: httpstatus-swallowed
            except KeyError:
                return None
        except (OSError, ValueError):
            return None
    except Exception as error:
        raise HTTPException(500, str(error))


def in_the_handler_of_an_inner_try() -> None:
    try:
        try:
            work()
        except KeyError as error:
            raise HTTPException(404) from error  # E: httpstatus-swallowed
    except Exception as error:
        raise HTTPException(500, str(error))


def in_the_else_of_an_inner_try() -> None:
    try:
        try:
            work()
        except KeyError:
            pass
        else:
            raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception as error:
        raise HTTPException(500, str(error))


def several() -> object:
    try:
        if logger.disabled:
            raise HTTPException(404)  # E: httpstatus-swallowed
        if not work():
            raise HTTPException(400)  # E: httpstatus-swallowed
        raise HTTPException(500)
    except Exception as error:
        raise HTTPException(500, str(error))


def starlettes() -> object:
    try:
        raise starlette.exceptions.HTTPException(404)  # E: httpstatus-swallowed
    except Exception as error:
        raise HTTPException(500, str(error))


def its_class() -> object:
    try:
        raise Http404  # E: httpstatus-swallowed: 404 raised here is caught by `except Exception` in line 344 and answered as 500; let it pass: `except Http404: raise` before it
    except Exception as error:
        return HttpResponse(str(error), status=500)


def django() -> object:
    try:
        raise Http404("no")  # E: httpstatus-swallowed
    except Exception:
        return HttpResponseServerError()


def not_permitted() -> object:
    try:
        raise PermissionDenied  # E: httpstatus-swallowed
    except Exception:
        return JsonResponse({}, status=500)


def suspicious(request: HttpRequest) -> object:
    try:
        raise SuspiciousOperation("no")  # E: httpstatus-swallowed
    except Exception:
        return render(request, "500.html", status=500)


def an_object_that_may_be_missing() -> object:
    try:
        return get_object_or_404(User, pk=1)  # E: httpstatus-swallowed
    except Exception as error:
        return rest_framework.response.Response({"error": str(error)}, status=500)


def objects_that_may_be_missing() -> object:
    try:
        users = get_list_or_404(User)  # E: httpstatus-swallowed
        return users
    except Exception as error:
        return JsonResponse({"error": str(error)}, status=400)


async def an_object_that_is_awaited() -> object:
    try:
        return await aget_object_or_404(User, pk=1)  # E: httpstatus-swallowed
    except Exception as error:
        return HttpResponse(str(error), status=500)


def rest_frameworks_400() -> object:
    try:
        raise ValidationError({"name": "no"})  # E: httpstatus-swallowed: 400 raised here is caught by `except Exception` in line 394 and answered as 500; let it pass: `except APIException: raise` before it
    except Exception as error:
        return rest_framework.response.Response(str(error), status=status.HTTP_500_INTERNAL_SERVER_ERROR)


def rest_frameworks_class() -> object:
    try:
        raise rest_framework.exceptions.NotFound  # E: httpstatus-swallowed
    except Exception as error:
        raise APIException(str(error))


def flask() -> object:
    try:
        abort(404)  # E: httpstatus-swallowed
    except Exception as error:
        abort(500, description=str(error))


def a_flask_tuple() -> object:
    try:
        abort(404)  # E: httpstatus-swallowed
    except Exception as error:
        return {"error": str(error)}, 500


def a_flask_tuple_with_headers() -> object:
    try:
        abort(404)  # E: httpstatus-swallowed
    except Exception as error:
        return jsonify(error=str(error)), 500, {"X-Error": "1"}


def a_flask_response() -> object:
    try:
        abort(404)  # E: httpstatus-swallowed
    except Exception as error:
        return make_response(jsonify(error=str(error)), 500)


def another_flask_response() -> object:
    try:
        werkzeug.exceptions.abort(404)  # E: httpstatus-swallowed
    except Exception as error:
        return Response(str(error), status=500)


def an_abort_that_is_returned() -> object:
    try:
        return abort(404)  # E: httpstatus-swallowed
    except Exception as error:
        return abort(500, str(error))


def werkzeugs_404() -> object:
    try:
        raise NotFound("no")  # E: httpstatus-swallowed
    except Exception as error:
        raise InternalServerError from error


def by_another_base() -> object:
    try:
        raise werkzeug.exceptions.BadRequestKeyError  # E: httpstatus-swallowed
    except KeyError:
        raise NotFound


def aiohttp() -> object:
    try:
        raise web.HTTPNotFound(text="no")  # E: httpstatus-swallowed: 404 raised here is caught by `except Exception` in line 464 and answered as 500; let it pass: `except web.HTTPException: raise` before it
    except Exception as error:
        return web.json_response({"error": str(error)}, status=500)


def aiohttps_class() -> object:
    try:
        raise web.HTTPNotFound  # E: httpstatus-swallowed
    except Exception as error:
        return web.HTTPInternalServerError(text=str(error))


def tornados_404(self: tornado.web.RequestHandler) -> None:
    try:
        raise tornado.web.HTTPError(404)  # E: httpstatus-swallowed
    except Exception:
        self.send_error(500)


def tornados_404_of_which_the_text_is_returned(self: tornado.web.RequestHandler) -> str:
    try:
        raise tornado.web.HTTPError(404)  # E: httpstatus-swallowed
    except Exception as error:
        self.send_error(500)
        return str(error)


def tornados_default() -> object:
    try:
        raise tornado.web.HTTPError  # E: httpstatus-swallowed
    except Exception:
        raise tornado.web.HTTPError(400)


def a_subclass_with_its_code() -> object:
    try:
        raise Missing("no")  # E: httpstatus-swallowed
    except Exception as error:
        raise HTTPException(500, str(error))


def a_subclass_of_it() -> object:
    try:
        raise MissingUser(1)  # E: httpstatus-swallowed
    except Exception as error:
        raise HTTPException(500, str(error))


def a_subclass_with_a_parameter() -> object:
    try:
        raise Coded("no", 404)  # E: httpstatus-swallowed
    except Exception as error:
        raise HTTPException(500, str(error))


def a_subclass_with_a_default() -> object:
    try:
        raise Coded("no")  # E: httpstatus-swallowed
    except Exception:
        raise Coded("no", status_code=500)


def a_subclass_that_says_it_in_an_attribute() -> object:
    try:
        raise Detailed(x=1)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(400)


def a_subclass_of_one_that_says_it_in_an_attribute() -> object:
    try:
        raise NotThere  # E: httpstatus-swallowed
    except Exception as error:
        raise HTTPException(500, str(error))


def a_subclass_of_werkzeugs() -> object:
    try:
        raise Gone  # E: httpstatus-swallowed
    except Exception:
        abort(500)


def a_subclass_of_rest_frameworks() -> object:
    try:
        raise Conflict("no")  # E: httpstatus-swallowed
    except Exception as error:
        return rest_framework.response.Response(str(error), status=500)


def a_subclass_that_stores_its_code() -> object:
    try:
        raise Storing("no", 409)  # E: httpstatus-swallowed
    except Exception as error:
        return rest_framework.response.Response(str(error), status=500)


def a_subclass_that_calls_the_base_by_name() -> object:
    try:
        raise Named()  # E: httpstatus-swallowed
    except Exception as error:
        raise HTTPException(500, str(error))


def an_answer_of_ones_own() -> object:
    try:
        raise Missing("no")  # E: httpstatus-swallowed
    except Exception as error:
        raise Failed(error)


def by_a_base_without_a_status() -> object:
    try:
        raise MissingPage(404)  # E: httpstatus-swallowed
    except OwnError:
        raise HTTPException(500)


def a_handler_of_a_subclass_before() -> object:
    try:
        raise HTTPException(404)  # E: httpstatus-swallowed
    except Missing as error:
        raise HTTPException(401, str(error))
    except Exception as error:
        raise HTTPException(500, str(error))


def a_handler_of_a_sibling_before() -> object:
    try:
        raise Missing("no")  # E: httpstatus-swallowed
    except Coded:
        raise
    except (MissingUser, OwnError):
        raise
    except Exception as error:
        raise HTTPException(500, str(error))
