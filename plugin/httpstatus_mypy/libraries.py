"""The libraries whose statuses are plain ints: one entry for each, and the lookups that the hooks use.

To add a library, add an entry here and its ``tests/libraries/use_NAME.py``, where each name is used.

Names are full, and those of the class or the module that *defines* the attribute, the method or the
parameter: ``httpx._models.Response``, not ``httpx.Response``. Subclasses inherit them. A class that takes
arguments stands for its ``__init__``, and is named where that is defined.

A parameter may take one status, a collection of them, or a mapping whose keys are statuses: what is handed
over tells which.
"""

from __future__ import annotations

from enum import Enum, auto
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from httpstatus_mypy.named_tuple import NamedTuple
from httpstatus_mypy.statuses import CODES, REGISTERED

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping


class Empty(Enum):
    """What may be handed over as content, and yet be none."""

    NONE = auto()
    #: `""` and `b""`.
    TEXT = auto()
    #: `{}`, `[]` and `()`.
    ITEMS = auto()


class Content(NamedTuple):
    """What a callable makes the content of a response of."""

    parameters: tuple[str, ...]
    """The parameters that are content."""
    empty: frozenset[Empty] = frozenset()
    """What of it is no content."""
    is_rendered: bool = False
    """Whether everything else is, so that it need not be displayed: JSON of whatever value."""
    of_items: bool = False
    """Whether a list is sent item by item."""
    instead: str = ""
    """What sends no content."""


class Codes(NamedTuple):
    """The codes that a callable takes, and what becomes of another."""

    codes: Container[int]
    why: str
    cure: str
    unless_named: tuple[str, ...] = ()
    """Names that, in a module, say that the set is another."""
    unless_given: tuple[str, ...] = ()
    """Parameters that, if something is handed over for them, lift it."""


class Route(NamedTuple):
    """What a framework makes of a function that a decorator makes a route."""

    framework: str
    raises: str
    """What it raises for a route that has a code without content and is declared to return some."""
    codes: frozenset[int]
    """The codes for which it does."""
    response: str
    """The class of what a route may return whatever its code."""
    exception: str
    """The class of what a route raises, and does not return."""
    status: int | None = None
    """The code of a route that says none, where it is one of these."""
    content: Content | None = None
    """What a route may return with a code, as a tuple."""
    is_generic: bool = False
    """Whether a response says in its argument what its content is: `Response[None]`."""
    nothing: str = "None"
    """The return types of a route without content."""


class Takes(NamedTuple):
    """What a callable takes."""

    statuses: tuple[str, ...]
    """The parameters that are statuses.  ``args[1]`` is the second of ``*args``."""
    codes: tuple[Codes, ...] = ()
    content: Content | None = None
    route: Route | None = None


class Told(NamedTuple):
    """What is told a code and handed content by itself, one after the other."""

    owner: str
    """The class that has the methods, or the attributes."""
    statuses: tuple[str, ...]
    """Those that tell a code."""
    content: Content
    becomes: str
    """What becomes of the content."""
    harmless: frozenset[str]
    """The methods that leave both as they are."""
    sending: tuple[str, ...] = ()
    """The methods by which the content is sent: one of a subclass may leave it out, or tell another code."""
    stores: tuple[str, ...] = ()
    """The attributes in which content is stored, the last of which is sent."""
    through: str = ""
    """The attribute that has the method which is handed content."""
    codes: frozenset[int] = frozenset((204, 304))


#: The codes of responses without content (RFC 9110, Sections 6.4.1 and 8.6).
WITHOUT_CONTENT: Final = frozenset((*range(100, 200), 204, 304))

_STATUS: Final = Takes(("status",))
_CODE: Final = Takes(("code",))
_STATUS_CODE: Final = Takes(("status_code",))

# What answers a request, whatever the framework: uvicorn, for one, sends nothing for 0, 99 and 600.
_VALID: Final = Codes(CODES, "a status code is 100 to 599", "hand over one of these")
# 101 ends HTTP on a connection, and so is final.
_FINAL: Final = Codes(
    frozenset((101, *range(200, 1000))),
    "1xx are interim responses, and the final one is still to come",
    "hand over one of 200 to 599",
)
_RESPONSE: Final = (_VALID, _FINAL)
_DJANGO: Final = (Codes(CODES, "Django raises ValueError for what is not 100 to 599", "hand over one of these"), _FINAL)

_FASTAPI: Final = Route(
    "FastAPI",
    "AssertionError",
    WITHOUT_CONTENT | {205},
    "starlette.responses.Response",
    "starlette.exceptions.HTTPException",
)
_LITESTAR_ROUTE: Final = Route(
    "Litestar",
    "ImproperlyConfiguredException",
    WITHOUT_CONTENT,
    "litestar.response.base.Response",
    "litestar.exceptions.http_exceptions.HTTPException",
    is_generic=True,
    nothing="None or Response[None]",
)
#: What a route returns: what is empty is let pass, since FastAPI and Flask drop what is returned with such a code.
RETURNED: Final = Content((), frozenset(Empty))
_FLASK: Final = Route("Flask", "", frozenset(), "", "", content=RETURNED)
_ROUTE_OF_FLASK: Final = Takes((), route=_FLASK)
_ROUTE: Final = Takes(("status_code", "responses"), _RESPONSE, route=_FASTAPI)
_ROUTE_OF_LITESTAR: Final = _ROUTE._replace(route=_LITESTAR_ROUTE)


# What is no content.
_NOTHING: Final[frozenset[Empty]] = frozenset()
_NONE: Final = frozenset((Empty.NONE,))
_TEXT: Final = frozenset((Empty.TEXT, Empty.ITEMS))
_NONE_OR_TEXT: Final = frozenset((Empty.NONE, Empty.TEXT))
_ANY: Final = frozenset(Empty)


def _text(parameter: str, instead: str, empty: frozenset[Empty] = _ANY) -> Content:
    """Content that is sent as it is, or, of several, one after the other."""
    return Content((parameter,), empty, of_items=True, instead=instead)


def _rendered(parameter: str, instead: str, empty: frozenset[Empty] = _NOTHING) -> Content:
    """Content that something is made of, whatever it is: JSON, the text of a file, that of a template."""
    return Content((parameter,), empty, is_rendered=True, instead=instead)


def _dropped(parameter: str, instead: str) -> Content:
    """Content that JSON is made of, and that the framework's own server drops: what is empty is let pass."""
    return Content((parameter,), _ANY, instead=instead)


_TOLD_BY_TORNADO: Final = Told(
    "tornado.web.RequestHandler",
    ("set_status", "_status_code"),
    Content(("chunk",), _NONE, is_rendered=True),
    "tornado answers 500",
    frozenset(
        [
            "add_header",
            "clear_cookie",
            "clear_header",
            "decode_argument",
            "finish",
            "flush",
            "get_argument",
            "get_arguments",
            "get_body_argument",
            "get_body_arguments",
            "get_cookie",
            "get_query_argument",
            "get_query_arguments",
            "get_signed_cookie",
            "get_status",
            "require_setting",
            "reverse_url",
            "set_cookie",
            "set_default_headers",
            "set_header",
            "set_signed_cookie",
            "static_url",
            "write",
            "xsrf_form_html",
        ]
    ),
    sending=("finish", "flush"),
)
_TOLD_BY_FALCON: Final = Told(
    "falcon.response.Response",
    ("status", "status_code"),
    Content((), frozenset(Empty)),
    "falcon drops it",
    frozenset(
        [
            "append_header",
            "append_link",
            "delete_header",
            "get_header",
            "set_cookie",
            "set_header",
            "set_headers",
            "unset_cookie",
        ]
    ),
    sending=("render_body",),
    stores=("data", "media", "stream", "text"),
)
_TOLD_BY_HTTP_SERVER: Final = Told(
    "http.server.BaseHTTPRequestHandler",
    ("send_response", "send_response_only", "send_error"),
    Content((), frozenset(Empty)),
    "the client takes it for the next response",
    frozenset(
        [
            "address_string",
            "date_time_string",
            "end_headers",
            "flush_headers",
            "log_date_time_string",
            "log_error",
            "log_message",
            "log_request",
            "send_header",
            "version_string",
        ]
    ),
    through="wfile",
)
#: What is handed content, by its full name.
TOLD: Final = {
    "_io._BufferedIOBase.write": _TOLD_BY_HTTP_SERVER,
    "falcon.response.Response.data": _TOLD_BY_FALCON,
    "falcon.response.Response.media": _TOLD_BY_FALCON,
    "falcon.response.Response.text": _TOLD_BY_FALCON,
    "tornado.web.RequestHandler.finish": _TOLD_BY_TORNADO,
    "tornado.web.RequestHandler.write": _TOLD_BY_TORNADO,
}


# werkzeug.exceptions.default_exceptions, of werkzeug 3.1.
_OF_WERKZEUG: Final = REGISTERED.keys() - {
    *range(400),
    *(402, 407, 425, 426, 506, 507, 508, 510, 511),
}
_NAMED_BY_WERKZEUG: Final = ("default_exceptions", "Aborter", "aborter", "aborter_class")
_ABORT: Final = Codes(
    _OF_WERKZEUG,
    "it raises LookupError",
    "hand over a response with that code, or raise an HTTPException of your own",
    unless_named=_NAMED_BY_WERKZEUG,
)
_HANDLER: Final = Codes(
    _OF_WERKZEUG,
    "it raises ValueError when the handler is registered",
    "hand over the code of an error that werkzeug has an exception for, or a class of exceptions",
    unless_named=_NAMED_BY_WERKZEUG,
)

# Where it has a detail, it does not look the phrase up.
_LITESTAR: Final = Codes(
    REGISTERED,
    "it raises ValueError for what http.HTTPStatus has not, unless it is given a detail",
    "give it a detail",
    unless_given=("detail", "args[0]"),
)
_FALCON: Final = Codes(range(100, 1000), "it raises ValueError when it is made", "hand over one of 100 to 999")
_H11: Final = Codes(range(200, 1000), "it raises LocalProtocolError", "hand over one of 200 to 999")
_H11_INTERIM: Final = Codes(range(100, 200), "it raises LocalProtocolError", "hand over one of 100 to 199")


# Packages that several distributions share.
_SHARED: Final = frozenset({"azure", "google"})


class Library(NamedTuple):
    """What one library declares to be a status."""

    name: str
    """The library's name on PyPI; ``""`` is the standard library."""
    attributes: tuple[str, ...] = ()
    """Attributes and properties that are ``int`` or ``int | None``."""
    answers: tuple[str, ...] = ()
    """Those of the attributes, and others, that a server answers with: what is stored in them is sent."""
    read: tuple[str, ...] = ()
    """Those of the attributes in which the library stores an int that it has read, which is no member of an enum."""
    methods: tuple[str, ...] = ()
    """Methods that return a status."""
    arguments: Mapping[str, Takes] = MappingProxyType({})
    """Functions, methods and classes, each with what it takes."""
    keys: tuple[tuple[str, str], ...] = ()
    """Keys of a ``TypedDict``, each with the bare name of its class."""
    stubs: str | None = None
    """The package on PyPI that has the types, where the library itself has none."""

    @property
    def modules(self) -> frozenset[str]:
        """What is imported of the library; empty for the standard library, which nobody installs."""
        names = [*self.attributes, *self.methods, *self.arguments, *(name for name, _key in self.keys)]
        return frozenset(
            ".".join(name.split(".")[: 2 if name.partition(".")[0] in _SHARED else 1])
            for name in names
            if self.name and "." in name
        )


LIBRARIES: Final = (
    # The standard library.
    Library(
        "",
        attributes=(
            "http.client.HTTPResponse.status",
            "urllib.error.HTTPError.code",
            "urllib.response.addinfourl.code",
            "urllib.response.addinfourl.status",
        ),
        read=(
            "http.client.HTTPResponse.status",
            "urllib.error.HTTPError.code",
            "urllib.response.addinfourl.code",
            "urllib.response.addinfourl.status",
        ),
        methods=("http.client.HTTPResponse.getcode", "urllib.response.addinfourl.getcode"),
        arguments={
            "http.server.BaseHTTPRequestHandler.log_request": _CODE,
            "http.server.BaseHTTPRequestHandler.send_error": _CODE,
            "http.server.BaseHTTPRequestHandler.send_response": _CODE,
            "http.server.BaseHTTPRequestHandler.send_response_only": _CODE,
            "urllib.error.HTTPError": _CODE,
        },
    ),
    # Clients, and what stands in for their servers in tests.
    Library(
        "aiohttp",
        attributes=(
            "aiohttp.client_exceptions.ClientResponseError.code",
            "aiohttp.client_exceptions.ClientResponseError.status",
            "aiohttp.client_reqrep.ClientResponse.status",
            "aiohttp.web_exceptions.HTTPException.status_code",
            "aiohttp.web_response.StreamResponse.status",
        ),
        answers=("aiohttp.web_exceptions.HTTPException.status_code",),
        read=(
            "aiohttp.client_exceptions.ClientResponseError.status",
            "aiohttp.client_reqrep.ClientResponse.status",
        ),
        arguments={
            "aiohttp.client_exceptions.ClientResponseError": Takes(("code", "status")),
            "aiohttp.web_fileresponse.FileResponse": Takes(("status",), _RESPONSE, _rendered("path", "Response")),
            "aiohttp.web_response.Response": Takes(
                ("status",), _RESPONSE, Content(("body", "text"), _NONE_OR_TEXT, instead="Response")
            ),
            "aiohttp.web_response.StreamResponse": Takes(("status",), _RESPONSE),
            "aiohttp.web_response.StreamResponse.set_status": _STATUS,
            "aiohttp.web_response.json_bytes_response": Takes(("status",), _RESPONSE, _dropped("data", "Response")),
            "aiohttp.web_response.json_response": Takes(("status",), _RESPONSE, _dropped("data", "Response")),
        },
    ),
    Library(
        "aioresponses",
        arguments={
            "aioresponses.core.CallbackResult": _STATUS,
            "aioresponses.core.aioresponses.add": _STATUS,
            "aioresponses.core.aioresponses.delete": _STATUS,
            "aioresponses.core.aioresponses.get": _STATUS,
            "aioresponses.core.aioresponses.head": _STATUS,
            "aioresponses.core.aioresponses.options": _STATUS,
            "aioresponses.core.aioresponses.patch": _STATUS,
            "aioresponses.core.aioresponses.post": _STATUS,
            "aioresponses.core.aioresponses.put": _STATUS,
        },
    ),
    Library("curl-cffi", attributes=("curl_cffi.requests.models.Response.status_code",)),
    Library(
        "geventhttpclient",
        attributes=(
            "geventhttpclient.response.HTTPResponse.status_code",
            "geventhttpclient.useragent.CompatResponse.status_code",
        ),
    ),
    Library(
        "h11",
        attributes=("h11._events.InformationalResponse.status_code", "h11._events.Response.status_code"),
        arguments={
            # One constructor, and a set of codes for each class.
            "h11._events.InformationalResponse": Takes(("status_code",), (_H11_INTERIM,)),
            "h11._events.Response": Takes(("status_code",), (_H11,)),
        },
    ),
    Library(
        "httpcore",
        attributes=("httpcore._models.Response.status",),
        arguments={"httpcore._models.Response": _STATUS},
    ),
    Library(
        "httpx",
        attributes=("httpx._models.Response.status_code",),
        arguments={"httpx._models.Response": _STATUS_CODE},
    ),
    Library(
        "httpx2",
        attributes=("httpx2._models.Response.status_code",),
        arguments={"httpx2._models.Response": _STATUS_CODE},
    ),
    Library("locust", attributes=("locust.contrib.fasthttp.FastResponse.status_code",)),
    Library("pytest-httpx", arguments={"pytest_httpx._httpx_mock.HTTPXMock.add_response": _STATUS_CODE}),
    Library("requests", attributes=("requests.models.Response.status_code",)),
    Library(
        "requests-mock",
        arguments=dict.fromkeys(
            (
                "requests_mock.adapter.Adapter.register_uri",
                "requests_mock.mocker.MockerCore.delete",
                "requests_mock.mocker.MockerCore.get",
                "requests_mock.mocker.MockerCore.head",
                "requests_mock.mocker.MockerCore.options",
                "requests_mock.mocker.MockerCore.patch",
                "requests_mock.mocker.MockerCore.post",
                "requests_mock.mocker.MockerCore.put",
                "requests_mock.mocker.MockerCore.register_uri",
                "requests_mock.mocker.MockerCore.request",
            ),
            _STATUS_CODE,
        ),
    ),
    Library(
        "responses",
        arguments={
            "responses.Response": _STATUS,
            # Each method of a mock, and, of the one that is the module's own, the variable that holds it.
            **dict.fromkeys(
                (
                    f"{owner}.{name}"
                    for owner in ("responses", "responses.RequestsMock")
                    for name in (
                        "add",
                        "delete",
                        "get",
                        "head",
                        "options",
                        "patch",
                        "post",
                        "put",
                        "replace",
                        "upsert",
                    )
                ),
                _STATUS,
            ),
        },
    ),
    Library(
        "respx",
        arguments={"respx.models.MockResponse": _STATUS_CODE, "respx.models.Route.respond": _STATUS_CODE},
    ),
    Library(
        "urllib3",
        attributes=("urllib3.response.BaseHTTPResponse.status",),
        arguments={
            "urllib3.response.HTTPResponse": _STATUS,
            "urllib3.util.retry.Retry": Takes(("status_forcelist",)),
        },
    ),
    Library("websockets", attributes=("websockets.http11.Response.status_code",)),
    # Frameworks, and their own clients for tests.
    Library(
        "apiflask",
        attributes=("apiflask.exceptions.HTTPError.status_code",),
        arguments={"apiflask.exceptions.HTTPError": _STATUS_CODE, "apiflask.exceptions.abort": _STATUS_CODE},
    ),
    Library(
        "blacksheep",
        attributes=("blacksheep.messages.Response.status",),
        answers=("blacksheep.messages.Response.status",),
        arguments={
            "blacksheep.messages.Response": _STATUS,
            "blacksheep.server.responses.html": _STATUS,
            "blacksheep.server.responses.json": _STATUS,
            "blacksheep.server.responses.status_code": _STATUS,
            "blacksheep.server.responses.text": _STATUS,
        },
    ),
    Library(
        "Django",
        stubs="django-stubs",
        attributes=(
            "django.http.response.HttpResponseBase.status_code",
            "django.template.response.SimpleTemplateResponse.status_code",
            "django.template.response.TemplateResponse.status_code",
        ),
        answers=("django.http.response.HttpResponseBase.status_code",),
        arguments={
            "django.http.response.FileResponse": Takes(
                ("status",), _DJANGO, _rendered("args[0]", "HttpResponse", _ANY)
            ),
            "django.http.response.HttpResponse": Takes(("status",), _DJANGO, _text("content", "HttpResponse", _TEXT)),
            "django.http.response.HttpResponseBase": Takes(("status",), _DJANGO),
            "django.http.response.HttpResponseRedirectBase": Takes(("status",), _DJANGO),
            "django.http.response.JsonResponse": Takes(("status",), _DJANGO, _rendered("data", "HttpResponse")),
            "django.http.response.StreamingHttpResponse": Takes(
                ("status",), _DJANGO, _text("streaming_content", "HttpResponse")
            ),
            "django.shortcuts.render": Takes(("status",), _DJANGO, _rendered("template_name", "HttpResponse")),
            "django.template.response.SimpleTemplateResponse": Takes(
                ("status",), _DJANGO, _rendered("template", "HttpResponse")
            ),
            "django.template.response.TemplateResponse": Takes(
                ("status",), _DJANGO, _rendered("template", "HttpResponse")
            ),
            "django.test.testcases.SimpleTestCase.assertContains": _STATUS_CODE,
            "django.test.testcases.SimpleTestCase.assertNotContains": _STATUS_CODE,
            "django.test.testcases.SimpleTestCase.assertRedirects": Takes(("status_code", "target_status_code")),
        },
    ),
    Library(
        "django-ninja",
        attributes=("ninja.errors.HttpError.status_code",),
        arguments={"ninja.errors.HttpError": _STATUS_CODE},
    ),
    Library(
        "djangorestframework",
        stubs="djangorestframework-stubs",
        attributes=("rest_framework.exceptions.APIException.status_code",),
        answers=("rest_framework.exceptions.APIException.status_code",),
        arguments={
            "rest_framework.response.Response": Takes(("status",), _DJANGO, _rendered("data", "Response", _NONE)),
            "rest_framework.status.is_client_error": _CODE,
            "rest_framework.status.is_informational": _CODE,
            "rest_framework.status.is_redirect": _CODE,
            "rest_framework.status.is_server_error": _CODE,
            "rest_framework.status.is_success": _CODE,
        },
    ),
    Library(
        "falcon",
        attributes=(
            "falcon.http_error.HTTPError.status_code",
            "falcon.http_status.HTTPStatus.status_code",
            "falcon.response.Response.status_code",
            "falcon.testing.client._ResultBase.status_code",
        ),
        answers=("falcon.response.Response.status_code",),
        arguments={
            "falcon.http_error.HTTPError": Takes(("status",), (_FALCON,)),
            "falcon.http_status.HTTPStatus": _STATUS,
        },
    ),
    Library(
        "fastapi",
        arguments={
            "fastapi.applications.FastAPI": Takes(("exception_handlers", "responses")),
            "fastapi.applications.FastAPI.api_route": _ROUTE,
            "fastapi.applications.FastAPI.delete": _ROUTE,
            "fastapi.applications.FastAPI.exception_handler": Takes(("exc_class_or_status_code",)),
            "fastapi.applications.FastAPI.get": _ROUTE,
            "fastapi.applications.FastAPI.head": _ROUTE,
            "fastapi.applications.FastAPI.include_router": Takes(("responses",)),
            "fastapi.applications.FastAPI.options": _ROUTE,
            "fastapi.applications.FastAPI.patch": _ROUTE,
            "fastapi.applications.FastAPI.post": _ROUTE,
            "fastapi.applications.FastAPI.put": _ROUTE,
            "fastapi.applications.FastAPI.trace": _ROUTE,
            "fastapi.exceptions.HTTPException": _STATUS_CODE,
            "fastapi.routing.APIRouter": Takes(("responses",)),
            "fastapi.routing.APIRouter.api_route": _ROUTE,
            "fastapi.routing.APIRouter.delete": _ROUTE,
            "fastapi.routing.APIRouter.get": _ROUTE,
            "fastapi.routing.APIRouter.head": _ROUTE,
            "fastapi.routing.APIRouter.include_router": Takes(("responses",)),
            "fastapi.routing.APIRouter.options": _ROUTE,
            "fastapi.routing.APIRouter.patch": _ROUTE,
            "fastapi.routing.APIRouter.post": _ROUTE,
            "fastapi.routing.APIRouter.put": _ROUTE,
            "fastapi.routing.APIRouter.trace": _ROUTE,
        },
    ),
    Library(
        "Flask",
        arguments={
            "flask.helpers.abort": Takes(("code",), (_ABORT,)),
            "flask.helpers.make_response": Takes(
                ("args[1]",), _RESPONSE, Content(("args[0]",), _ANY, instead="make_response")
            ),
            "flask.helpers.redirect": _CODE,
            "flask.sansio.app.App.redirect": _CODE,
            "flask.sansio.blueprints.Blueprint.app_errorhandler": Takes(("code",), (_HANDLER,)),
            **dict.fromkeys(
                (
                    f"flask.sansio.scaffold.Scaffold.{name}"
                    for name in ("delete", "get", "patch", "post", "put", "route")
                ),
                _ROUTE_OF_FLASK,
            ),
            "flask.sansio.scaffold.Scaffold.errorhandler": Takes(("code_or_exception",), (_HANDLER,)),
            "flask.sansio.scaffold.Scaffold.register_error_handler": Takes(("code_or_exception",), (_HANDLER,)),
            "flask.wrappers.Response": Takes(("status",), _RESPONSE, _text("response", "Response")),
        },
    ),
    Library(
        "litestar",
        attributes=(
            "litestar.exceptions.http_exceptions.HTTPException.status_code",
            "litestar.response.base.Response.status_code",
        ),
        answers=(
            "litestar.exceptions.http_exceptions.HTTPException.status_code",
            "litestar.response.base.Response.status_code",
        ),
        arguments={
            "litestar.app.Litestar": Takes(("exception_handlers",)),
            "litestar.exceptions.http_exceptions.HTTPException": Takes(("status_code",), (_LITESTAR,)),
            "litestar.handlers.http_handlers.decorators.delete": _ROUTE._replace(
                route=_LITESTAR_ROUTE._replace(status=204)
            ),
            "litestar.handlers.http_handlers.decorators.get": _ROUTE_OF_LITESTAR,
            "litestar.handlers.http_handlers.decorators.head": _ROUTE_OF_LITESTAR,
            "litestar.handlers.http_handlers.decorators.patch": _ROUTE_OF_LITESTAR,
            "litestar.handlers.http_handlers.decorators.post": _ROUTE_OF_LITESTAR,
            "litestar.handlers.http_handlers.decorators.put": _ROUTE_OF_LITESTAR,
            "litestar.response.base.Response": Takes(
                ("status_code",), _RESPONSE, Content(("content",), _NONE_OR_TEXT, instead="Response(None)")
            ),
            "litestar.response.file.File": Takes(("status_code",), _RESPONSE, _rendered("path", "Response(None)")),
            "litestar.response.streaming.Stream": Takes(
                ("status_code",), _RESPONSE, _text("content", "Response(None)")
            ),
            "litestar.response.template.Template": Takes(
                ("status_code",), _RESPONSE, _rendered("template_name", "Response(None)", _NONE)
            ),
        },
    ),
    Library(
        "Quart",
        arguments={
            "quart.helpers.abort": Takes(("code",), (_ABORT,)),
            "quart.helpers.make_response": Takes(
                ("args[1]",), _RESPONSE, Content(("args[0]",), _ANY, instead="make_response")
            ),
            "quart.helpers.redirect": _CODE,
            "quart.wrappers.response.Response": Takes(("status",), _RESPONSE, _text("response", "Response")),
        },
    ),
    Library(
        "robyn",
        attributes=("robyn.robyn.Response.status_code",),
        answers=("robyn.robyn.Response.status_code",),
        arguments={"robyn.robyn.Response": _STATUS_CODE},
    ),
    Library(
        "sanic",
        attributes=(
            "sanic.exceptions.SanicException.status_code",
            "sanic.response.types.BaseHTTPResponse.status",
        ),
        answers=(
            "sanic.exceptions.SanicException.status_code",
            "sanic.response.types.BaseHTTPResponse.status",
        ),
        arguments={
            "sanic.exceptions.SanicException": _STATUS_CODE,
            "sanic.request.types.Request.respond": _STATUS,
            "sanic.response.convenience.empty": Takes(("status",), _RESPONSE),
            "sanic.response.convenience.file": Takes(("status",), _RESPONSE, _rendered("location", "empty")),
            "sanic.response.convenience.file_stream": Takes(("status",), _RESPONSE, _rendered("location", "empty")),
            "sanic.response.convenience.html": Takes(("status",), _RESPONSE, _text("body", "empty")),
            "sanic.response.convenience.json": Takes(("status",), _RESPONSE, _dropped("body", "empty")),
            "sanic.response.convenience.raw": Takes(("status",), _RESPONSE, _text("body", "empty")),
            "sanic.response.convenience.redirect": _STATUS,
            "sanic.response.convenience.text": Takes(("status",), _RESPONSE, _text("body", "empty")),
            "sanic.response.types.HTTPResponse": Takes(("status",), _RESPONSE, _text("body", "empty")),
            "sanic.response.types.JSONResponse": Takes(("status",), _RESPONSE, _dropped("body", "empty")),
            "sanic.response.types.ResponseStream": _STATUS,
        },
    ),
    Library(
        "Scrapy",
        attributes=("scrapy.http.response.Response.status",),
        arguments={
            "scrapy.http.response.Response": _STATUS,
            "scrapy.http.response.text.TextResponse": _STATUS,
        },
    ),
    Library(
        "starlette",
        attributes=(
            "starlette.exceptions.HTTPException.status_code",
            "starlette.responses.Response.status_code",
        ),
        answers=(
            "starlette.exceptions.HTTPException.status_code",
            "starlette.responses.Response.status_code",
        ),
        arguments={
            "starlette.applications.Starlette": Takes(("exception_handlers",)),
            "starlette.applications.Starlette.add_exception_handler": Takes(("exc_class_or_status_code",)),
            "starlette.authentication.requires": _STATUS_CODE,
            "starlette.exceptions.HTTPException": _STATUS_CODE,
            "starlette.responses.FileResponse": Takes(("status_code",), _RESPONSE, _rendered("path", "Response")),
            "starlette.responses.JSONResponse": Takes(("status_code",), _RESPONSE, _rendered("content", "Response")),
            "starlette.responses.RedirectResponse": Takes(("status_code",), _RESPONSE),
            "starlette.responses.Response": Takes(("status_code",), _RESPONSE, _text("content", "Response")),
            "starlette.responses.StreamingResponse": Takes(("status_code",), _RESPONSE, _text("content", "Response")),
            "starlette.templating.Jinja2Templates.TemplateResponse": Takes(
                ("status_code",), _RESPONSE, _rendered("name", "Response")
            ),
        },
    ),
    Library(
        "tornado",
        attributes=(
            "tornado.httpclient.HTTPClientError.code",
            "tornado.httpclient.HTTPResponse.code",
            "tornado.httputil.ResponseStartLine.code",
            "tornado.web.HTTPError.status_code",
        ),
        methods=("tornado.web.RequestHandler.get_status",),
        arguments={
            "tornado.httpclient.HTTPClientError": _CODE,
            "tornado.httpclient.HTTPResponse": _CODE,
            "tornado.web.HTTPError": _STATUS_CODE,
            "tornado.web.RequestHandler.redirect": _STATUS,
            "tornado.web.RequestHandler.send_error": _STATUS_CODE,
            "tornado.web.RequestHandler.set_status": _STATUS_CODE,
            "tornado.web.RequestHandler.write_error": _STATUS_CODE,
        },
    ),
    Library(
        "WebOb",
        stubs="types-WebOb",
        attributes=(
            "webob.exc.WSGIHTTPException.code",
            "webob.response.Response.status_code",
            "webob.response.Response.status_int",
        ),
        answers=(
            "webob.exc.WSGIHTTPException.code",
            "webob.response.Response.status_code",
            "webob.response.Response.status_int",
        ),
        arguments={"webob.response.Response": _STATUS},
    ),
    Library(
        "Werkzeug",
        attributes=(
            "werkzeug.exceptions.HTTPException.code",
            "werkzeug.sansio.response.Response.status_code",
        ),
        answers=(
            "werkzeug.exceptions.HTTPException.code",
            "werkzeug.sansio.response.Response.status_code",
        ),
        arguments={
            "werkzeug.exceptions.abort": Takes(("status",), (_ABORT,)),
            "werkzeug.utils.redirect": _CODE,
            "werkzeug.wrappers.response.Response": Takes(("status",), _RESPONSE, _text("response", "Response")),
        },
    ),
    # Clients of services.
    Library(
        "aiodocker",
        attributes=("aiodocker.exceptions.DockerError.status",),
        arguments={"aiodocker.exceptions.DockerError": _STATUS},
    ),
    Library("anthropic", attributes=("anthropic._exceptions.APIStatusError.status_code",)),
    Library(
        "azure-core",
        attributes=(
            "azure.core.exceptions.HttpResponseError.status_code",
            "azure.core.rest._rest_py3._HttpResponseBase.status_code",
        ),
    ),
    Library(
        "boto3",
        stubs="types-boto3",
        keys=(("ResponseMetadataTypeDef", "HTTPStatusCode"),),
    ),
    Library(
        "botocore",
        stubs="botocore-stubs",
        attributes=("botocore.awsrequest.AWSResponse.status_code",),
        keys=(("_ResponseMetadataTypeDef", "HTTPStatusCode"),),
    ),
    Library("discord.py", attributes=("discord.errors.HTTPException.status",)),
    Library("docker", stubs="types-docker", attributes=("docker.errors.APIError.status_code",)),
    Library(
        "elastic-transport",
        attributes=("elastic_transport._models.ApiResponseMeta.status",),
        arguments={"elastic_transport._transport.Transport": Takes(("retry_on_status",))},
    ),
    Library(
        "elasticsearch",
        attributes=("elasticsearch.exceptions.ApiError.status_code",),
        arguments={
            "elasticsearch._sync.client.Elasticsearch": Takes(("retry_on_status",)),
            "elasticsearch._sync.client.Elasticsearch.options": Takes(("ignore_status",)),
        },
    ),
    Library("google-api-core", attributes=("google.api_core.exceptions.GoogleAPICallError.code",)),
    Library("google-auth", attributes=("google.auth.aio.transport.Response.status_code",)),
    Library("gql", attributes=("gql.transport.exceptions.TransportServerError.code",)),
    Library(
        "groq",
        attributes=(
            "groq._exceptions.APIStatusError.status_code",
            "groq._response.BaseAPIResponse.status_code",
        ),
    ),
    Library("jira", attributes=("jira.exceptions.JIRAError.status_code",)),
    Library("meilisearch", attributes=("meilisearch.errors.MeilisearchApiError.status_code",)),
    Library("notion-client", attributes=("notion_client.errors.HTTPResponseError.status",)),
    Library("ollama", attributes=("ollama._types.ResponseError.status_code",)),
    Library("openai", attributes=("openai._exceptions.APIStatusError.status_code",)),
    Library("pinecone", attributes=("pinecone.errors.exceptions.ApiError.status_code",)),
    Library("PyGithub", attributes=("github.GithubException.GithubException.status",)),
    Library("python-gitlab", attributes=("gitlab.exceptions.GitlabError.response_code",)),
    Library("qdrant-client", attributes=("qdrant_client.http.exceptions.UnexpectedResponse.status_code",)),
    Library("replicate", attributes=("replicate.exceptions.ReplicateError.status",)),
    Library(
        "sentry-sdk",
        arguments=dict.fromkeys(
            ("sentry_sdk.tracing.Span.set_http_status", "sentry_sdk.tracing.Transaction.set_http_status"),
            Takes(("http_status",)),
        ),
    ),
    Library("simple-salesforce", attributes=("simple_salesforce.exceptions.SalesforceError.status",)),
    Library(
        "slack-bolt",
        attributes=("slack_bolt.response.response.BoltResponse.status",),
        answers=("slack_bolt.response.response.BoltResponse.status",),
        arguments={"slack_bolt.response.response.BoltResponse": _STATUS},
    ),
    Library(
        "slack-sdk",
        attributes=(
            "slack_sdk.web.slack_response.SlackResponse.status_code",
            "slack_sdk.webhook.webhook_response.WebhookResponse.status_code",
        ),
    ),
)

ATTRIBUTES: Final = frozenset(name for library in LIBRARIES for name in library.attributes)
ANSWERS: Final = frozenset(name for library in LIBRARIES for name in library.answers)
READ: Final = frozenset(name for library in LIBRARIES for name in library.read)
METHODS: Final = frozenset(name for library in LIBRARIES for name in library.methods)
ARGUMENTS: Final = {name: takes for library in LIBRARIES for name, takes in library.arguments.items()}
KEYS: Final = frozenset(key for library in LIBRARIES for key in library.keys)

# The packages that the names above are of.
_PACKAGES: Final = frozenset(name.partition(".")[0] for name in (*ATTRIBUTES, *METHODS, *ARGUMENTS))


def is_known(full_name: str) -> bool:
    """Whether one of the libraries defines what has this full name."""
    return full_name.partition(".")[0] in _PACKAGES


def with_arguments(full_names: Iterable[str]) -> dict[str, Takes]:
    """The arguments of the libraries, and those of a project: ``app.errors.fail.code`` for ``code`` of ``fail``."""
    arguments = dict(ARGUMENTS)
    for full_name in full_names:
        function, _, parameter = full_name.rpartition(".")
        known = arguments.get(function, Takes(()))
        arguments[function] = known._replace(statuses=(*known.statuses, parameter))
    return arguments
