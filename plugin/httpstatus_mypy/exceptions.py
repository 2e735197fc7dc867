"""The exceptions that answer with a status: which classes, and which calls that raise one, in which libraries.

To add a class, add it to the table; `tests/libraries/test_exceptions.py` holds each row against the real release.

Names are full, and those of the module that defines what is named.  Where the code of a class is not in the table, it
depends on more than the class: DRF's `NotAuthenticated` is a 401 or a 403.
"""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from httpstatus_mypy.named_tuple import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Answer(NamedTuple):
    """How an exception, or a call, gives the code that it answers with."""

    #: The parameter that is the code, if there is one; `#2` is the second argument of a `*args`.
    parameter: str = ""
    #: The code where nothing is handed over for it; None if it is not known.
    code: int | None = None
    #: The class attribute in which subclasses say theirs.
    attribute: str = ""


class Family(NamedTuple):
    """The exceptions of one framework."""

    #: The base of them all, which the framework answers.
    base: str
    #: What stands in the `except` that lets them pass; if nothing, the class itself.
    name: str
    #: What is known of the base, and so of what is derived from it and not named.
    answer: Answer = Answer()
    #: The classes of the framework whose codes are known: the module, and in each line a code and its classes.
    classes: tuple[tuple[str, str], ...] = ()
    #: The classes that are not like the others.
    others: Mapping[str, Answer] = MappingProxyType({})
    #: The functions and methods that raise one of these exceptions.
    calls: Mapping[str, Answer] = MappingProxyType({})
    #: The arguments that answer with something else, whatever the code.
    unless: tuple[str, ...] = ()
    #: Whether an exception that is returned, and not raised, is a response.
    is_response: bool = False
    #: Whether the functions that answer may return `body, 500`.
    has_tuples: bool = False
    #: The module that one has its name from, if that is not where the base is defined.
    module: str = ""


_STATUS_CODE: Final = Answer("status_code")

FAMILIES: Final = (
    Family(
        "starlette.exceptions.HTTPException",
        "HTTPException",
        _STATUS_CODE,
        others={"fastapi.exceptions.HTTPException": _STATUS_CODE},
    ),
    Family(
        "litestar.exceptions.http_exceptions.HTTPException",
        "HTTPException",
        Answer("status_code", 500, "status_code"),
        (
            (
                "litestar.exceptions.http_exceptions",
                """\
400 ClientException ValidationException
401 NotAuthorizedException
403 PermissionDeniedException
404 NotFoundException
405 MethodNotAllowedException
413 RequestEntityTooLarge
429 TooManyRequestsException
500 ImproperlyConfiguredException InternalServerException
503 ServiceUnavailableException
""",
            ),
        ),
        module="litestar.exceptions",
    ),
    Family(
        "sanic.exceptions.SanicException",
        "SanicException",
        Answer("status_code", 500, "status_code"),
        (
            (
                "sanic.exceptions",
                """\
400 BadRequest HeaderNotFound InvalidHeader
401 Unauthorized
403 Forbidden
404 NotFound FileNotFound
405 MethodNotAllowed
408 RequestTimeout
413 PayloadTooLarge
414 URITooLong
416 RangeNotSatisfiable InvalidRangeType
417 ExpectationFailed
500 ServerError URLBuildError
503 ServiceUnavailable
""",
            ),
        ),
    ),
    Family(
        "tornado.web.HTTPError",
        "HTTPError",
        Answer("status_code", 500),
        others={"tornado.web.MissingArgumentError": Answer(code=400)},
    ),
    Family(
        "falcon.http_error.HTTPError",
        "HTTPError",
        Answer("status"),
        (
            (
                "falcon.errors",
                """\
400 HTTPBadRequest HTTPInvalidHeader HTTPMissingHeader HTTPInvalidParam HTTPMissingParam
400 MediaNotFoundError MediaMalformedError MediaValidationError MultipartParseError
401 HTTPUnauthorized
403 HTTPForbidden
404 HTTPNotFound HTTPRouteNotFound
405 HTTPMethodNotAllowed
406 HTTPNotAcceptable
409 HTTPConflict
410 HTTPGone
411 HTTPLengthRequired
412 HTTPPreconditionFailed
413 HTTPContentTooLarge HTTPPayloadTooLarge
414 HTTPUriTooLong
415 HTTPUnsupportedMediaType
416 HTTPRangeNotSatisfiable
422 HTTPUnprocessableEntity
423 HTTPLocked
424 HTTPFailedDependency
428 HTTPPreconditionRequired
429 HTTPTooManyRequests
431 HTTPRequestHeaderFieldsTooLarge
451 HTTPUnavailableForLegalReasons
500 HTTPInternalServerError
501 HTTPNotImplemented
502 HTTPBadGateway
503 HTTPServiceUnavailable
504 HTTPGatewayTimeout
505 HTTPVersionNotSupported
507 HTTPInsufficientStorage
508 HTTPLoopDetected
511 HTTPNetworkAuthenticationRequired
""",
            ),
        ),
        module="falcon",
    ),
    Family(
        "falcon.http_status.HTTPStatus",
        "HTTPStatus",
        Answer("status"),
        (
            (
                "falcon.redirects",
                """\
301 HTTPMovedPermanently
302 HTTPFound
303 HTTPSeeOther
307 HTTPTemporaryRedirect
308 HTTPPermanentRedirect
""",
            ),
        ),
        module="falcon",
    ),
    Family(
        "pyramid.httpexceptions.HTTPException",
        "HTTPException",
        Answer(attribute="code"),
        (
            (
                "pyramid.httpexceptions",
                """\
200 HTTPOk
201 HTTPCreated
202 HTTPAccepted
203 HTTPNonAuthoritativeInformation
204 HTTPNoContent
205 HTTPResetContent
206 HTTPPartialContent
300 HTTPMultipleChoices
301 HTTPMovedPermanently
302 HTTPFound
303 HTTPSeeOther
304 HTTPNotModified
305 HTTPUseProxy
307 HTTPTemporaryRedirect
308 HTTPPermanentRedirect
400 HTTPClientError HTTPBadRequest
401 HTTPUnauthorized
402 HTTPPaymentRequired
403 HTTPForbidden
404 HTTPNotFound
405 HTTPMethodNotAllowed
406 HTTPNotAcceptable
407 HTTPProxyAuthenticationRequired
408 HTTPRequestTimeout
409 HTTPConflict
410 HTTPGone
411 HTTPLengthRequired
412 HTTPPreconditionFailed
413 HTTPRequestEntityTooLarge
414 HTTPRequestURITooLong
415 HTTPUnsupportedMediaType
416 HTTPRequestRangeNotSatisfiable
417 HTTPExpectationFailed
422 HTTPUnprocessableEntity
423 HTTPLocked
424 HTTPFailedDependency
428 HTTPPreconditionRequired
429 HTTPTooManyRequests
431 HTTPRequestHeaderFieldsTooLarge
500 HTTPServerError HTTPInternalServerError
501 HTTPNotImplemented
502 HTTPBadGateway
503 HTTPServiceUnavailable
504 HTTPGatewayTimeout
505 HTTPVersionNotSupported
507 HTTPInsufficientStorage
""",
            ),
        ),
        unless=("code", "status", "status_code", "status_int"),
        is_response=True,
    ),
    Family(
        "werkzeug.exceptions.HTTPException",
        "HTTPException",
        Answer(attribute="code"),
        (
            (
                "werkzeug.exceptions",
                """\
400 BadRequest BadRequestKeyError ClientDisconnected SecurityError
401 Unauthorized
403 Forbidden
404 NotFound
405 MethodNotAllowed
406 NotAcceptable
408 RequestTimeout
409 Conflict
410 Gone
411 LengthRequired
412 PreconditionFailed
413 RequestEntityTooLarge
414 RequestURITooLarge
415 UnsupportedMediaType
416 RequestedRangeNotSatisfiable
417 ExpectationFailed
418 ImATeapot
422 UnprocessableEntity
423 Locked
424 FailedDependency
428 PreconditionRequired
429 TooManyRequests
431 RequestHeaderFieldsTooLarge
451 UnavailableForLegalReasons
500 InternalServerError
501 NotImplemented
502 BadGateway
503 ServiceUnavailable
504 GatewayTimeout
505 HTTPVersionNotSupported
""",
            ),
        ),
        calls={
            "flask.helpers.abort": Answer("code"),
            "flask_restful.abort": Answer("http_status_code"),
            "flask_restx.errors.abort": Answer("code", 500),
            "flask_restx.namespace.Namespace.abort": Answer("#1"),
            "quart.helpers.abort": Answer("code"),
            "webargs.flaskparser.abort": Answer("http_status_code"),  # flask_smorest's
            "werkzeug.exceptions.abort": Answer("status"),
        },
        unless=("response",),
        has_tuples=True,
    ),
    Family(
        "apiflask.exceptions.HTTPError",
        "HTTPError",
        Answer("status_code", 500, "status_code"),
        calls={"apiflask.exceptions.abort": _STATUS_CODE},
        has_tuples=True,
        module="apiflask",
    ),
    Family(
        "ninja.errors.HttpError",
        "HttpError",
        _STATUS_CODE,
        others={
            "ninja.errors.AuthenticationError": Answer("status_code", 401),
            "ninja.errors.AuthorizationError": Answer("status_code", 403),
            "ninja.errors.Throttled": Answer(code=429),
        },
    ),
    Family(
        "bottle.HTTPResponse",
        "HTTPResponse",
        Answer("status", 200),
        others={"bottle.HTTPError": Answer("status", 500)},
        calls={"bottle.abort": Answer("code", 500)},
        is_response=True,
    ),
    Family(
        "aiohttp.web_exceptions.HTTPException",
        "web.HTTPException",
        Answer(attribute="status_code"),
        (
            (
                "aiohttp.web_exceptions",
                """\
200 HTTPOk
201 HTTPCreated
202 HTTPAccepted
203 HTTPNonAuthoritativeInformation
204 HTTPNoContent
205 HTTPResetContent
206 HTTPPartialContent
300 HTTPMultipleChoices
301 HTTPMovedPermanently
302 HTTPFound
303 HTTPSeeOther
304 HTTPNotModified
305 HTTPUseProxy
307 HTTPTemporaryRedirect
308 HTTPPermanentRedirect
400 HTTPBadRequest
401 HTTPUnauthorized
402 HTTPPaymentRequired
403 HTTPForbidden
404 HTTPNotFound
405 HTTPMethodNotAllowed
406 HTTPNotAcceptable
407 HTTPProxyAuthenticationRequired
408 HTTPRequestTimeout
409 HTTPConflict
410 HTTPGone
411 HTTPLengthRequired
412 HTTPPreconditionFailed
413 HTTPRequestEntityTooLarge
414 HTTPRequestURITooLong
415 HTTPUnsupportedMediaType
416 HTTPRequestRangeNotSatisfiable
417 HTTPExpectationFailed
421 HTTPMisdirectedRequest
422 HTTPUnprocessableEntity
424 HTTPFailedDependency
426 HTTPUpgradeRequired
428 HTTPPreconditionRequired
429 HTTPTooManyRequests
431 HTTPRequestHeaderFieldsTooLarge
451 HTTPUnavailableForLegalReasons
500 HTTPInternalServerError
501 HTTPNotImplemented
502 HTTPBadGateway
503 HTTPServiceUnavailable
504 HTTPGatewayTimeout
505 HTTPVersionNotSupported
506 HTTPVariantAlsoNegotiates
507 HTTPInsufficientStorage
510 HTTPNotExtended
511 HTTPNetworkAuthenticationRequired
""",
            ),
        ),
        is_response=True,
        module="aiohttp",
    ),
    Family(
        "rest_framework.exceptions.APIException",
        "APIException",
        Answer(code=500, attribute="status_code"),
        (
            (
                "rest_framework.exceptions",
                """\
400 ParseError ValidationError
403 PermissionDenied
404 NotFound
405 MethodNotAllowed
406 NotAcceptable
415 UnsupportedMediaType
429 Throttled
""",
            ),
        ),
        # 403 where the first of the view's ways to authenticate asks for no credentials.
        others={
            "rest_framework.exceptions.AuthenticationFailed": Answer(),
            "rest_framework.exceptions.NotAuthenticated": Answer(),
        },
    ),
    Family(
        "django.http.response.Http404",
        "",
        Answer(code=404),
        calls={
            "django.shortcuts.aget_list_or_404": Answer(code=404),
            "django.shortcuts.aget_object_or_404": Answer(code=404),
            "django.shortcuts.get_list_or_404": Answer(code=404),
            "django.shortcuts.get_object_or_404": Answer(code=404),
        },
        module="django.http",
    ),
    Family("django.core.exceptions.PermissionDenied", "", Answer(code=403)),
    Family("django.core.exceptions.SuspiciousOperation", "", Answer(code=400)),
)

#: The families, by their bases.
BASES: Final = {family.base: family for family in FAMILIES}


@cache
def classes() -> dict[str, Answer]:
    """The classes whose codes are known, by their names: few programs raise one."""
    known: dict[str, Answer] = {}
    for family in FAMILIES:
        known[family.base] = family.answer
        for module, lines in family.classes:
            for code, *names in map(str.split, lines.splitlines()):
                known |= dict.fromkeys((f"{module}.{name}" for name in names), family.answer._replace(code=int(code)))
        known |= family.others
    return known


#: The calls that raise, and what they raise.
CALLS: Final = {name: (family, answer) for family in FAMILIES for name, answer in family.calls.items()}

#: What answers with a code where it is returned; its code is known where it is written.
RESPONSES: Final = {
    "aiohttp.web_response.Response": Answer("status"),
    "aiohttp.web_response.json_response": Answer("status"),
    "django.http.response.HttpResponse": Answer("status"),
    "django.http.response.HttpResponseBadRequest": Answer(code=400),
    "django.http.response.HttpResponseForbidden": Answer(code=403),
    "django.http.response.HttpResponseGone": Answer(code=410),
    "django.http.response.HttpResponseNotFound": Answer(code=404),
    "django.http.response.HttpResponseServerError": Answer(code=500),
    "django.http.response.JsonResponse": Answer("status"),
    "django.shortcuts.render": Answer("status"),
    "flask.helpers.make_response": Answer("#2"),
    "flask.wrappers.Response": Answer("status"),
    "litestar.response.base.Response": Answer("status_code"),
    "quart.helpers.make_response": Answer("#2"),
    "quart.wrappers.response.Response": Answer("status"),
    "rest_framework.response.Response": Answer("status"),
    "sanic.response.convenience.html": Answer("status"),
    "sanic.response.convenience.json": Answer("status"),
    "sanic.response.convenience.text": Answer("status"),
    "sanic.response.types.HTTPResponse": Answer("status"),
    "starlette.responses.JSONResponse": Answer("status_code"),
    "starlette.responses.Response": Answer("status_code"),
    "werkzeug.wrappers.response.Response": Answer("status"),
}
#: The methods that answer at once.
METHODS: Final = {"tornado.web.RequestHandler.send_error": Answer("status_code", 500)}
