"""The libraries whose statuses are plain ints: one entry for each, and the lookups that the hooks use.

To add a library, add an entry here and its ``tests/libraries/use_NAME.py``, where each name is used.

Names are full, and those of the class or the module that *defines* the attribute, the method or the
parameter: ``httpx._models.Response``, not ``httpx.Response``. Subclasses inherit them. A class that takes
arguments stands for its ``__init__``, and is named where that is defined.

A parameter may take one status, a collection of them, or a mapping whose keys are statuses: what is handed
over tells which.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_STATUS: Final = ("status",)
_CODE: Final = ("code",)
_STATUS_CODE: Final = ("status_code",)
_ROUTE: Final = ("status_code", "responses")


class Library(NamedTuple):
    """What one library declares to be a status."""

    name: str
    """The library's name on PyPI; ``""`` is the standard library."""
    attributes: tuple[str, ...] = ()
    """Attributes and properties that are ``int`` or ``int | None``."""
    methods: tuple[str, ...] = ()
    """Methods that return a status."""
    arguments: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    """Functions, methods and classes, each with its parameters that take statuses."""
    keys: tuple[tuple[str, str], ...] = ()
    """Keys of a ``TypedDict``, each with the bare name of its class."""
    stubs: str | None = None
    """The package on PyPI that has the types, where the library itself has none."""


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
        arguments={
            "aiohttp.client_exceptions.ClientResponseError": ("code", "status"),
            "aiohttp.web_fileresponse.FileResponse": _STATUS,
            "aiohttp.web_response.Response": _STATUS,
            "aiohttp.web_response.StreamResponse": _STATUS,
            "aiohttp.web_response.StreamResponse.set_status": _STATUS,
            "aiohttp.web_response.json_bytes_response": _STATUS,
            "aiohttp.web_response.json_response": _STATUS,
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
    Library("pytest-httpx", arguments={"pytest_httpx._httpx_mock.HTTPXMock.add_response": _STATUS_CODE}),
    Library("requests", attributes=("requests.models.Response.status_code",)),
    Library("responses", arguments={"responses.Response": _STATUS}),
    Library(
        "respx",
        arguments={"respx.models.MockResponse": _STATUS_CODE, "respx.models.Route.respond": _STATUS_CODE},
    ),
    Library(
        "urllib3",
        attributes=("urllib3.response.BaseHTTPResponse.status",),
        arguments={
            "urllib3.response.HTTPResponse": _STATUS,
            "urllib3.util.retry.Retry": ("status_forcelist",),
        },
    ),
    Library("websockets", attributes=("websockets.http11.Response.status_code",)),
    # Frameworks, and their own clients for tests.
    Library(
        "Django",
        stubs="django-stubs",
        attributes=(
            "django.http.response.HttpResponseBase.status_code",
            "django.template.response.SimpleTemplateResponse.status_code",
            "django.template.response.TemplateResponse.status_code",
        ),
        arguments={
            "django.http.response.FileResponse": _STATUS,
            "django.http.response.HttpResponse": _STATUS,
            "django.http.response.HttpResponseBase": _STATUS,
            "django.http.response.HttpResponseRedirectBase": _STATUS,
            "django.http.response.JsonResponse": _STATUS,
            "django.http.response.StreamingHttpResponse": _STATUS,
            "django.shortcuts.render": _STATUS,
            "django.template.response.SimpleTemplateResponse": _STATUS,
            "django.template.response.TemplateResponse": _STATUS,
            "django.test.testcases.SimpleTestCase.assertContains": _STATUS_CODE,
            "django.test.testcases.SimpleTestCase.assertNotContains": _STATUS_CODE,
            "django.test.testcases.SimpleTestCase.assertRedirects": ("status_code", "target_status_code"),
        },
    ),
    Library(
        "djangorestframework",
        stubs="djangorestframework-stubs",
        attributes=("rest_framework.exceptions.APIException.status_code",),
        arguments={
            "rest_framework.response.Response": _STATUS,
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
        arguments={
            "falcon.http_error.HTTPError": _STATUS,
            "falcon.http_status.HTTPStatus": _STATUS,
        },
    ),
    Library(
        "fastapi",
        arguments={
            "fastapi.applications.FastAPI": ("exception_handlers", "responses"),
            "fastapi.applications.FastAPI.api_route": _ROUTE,
            "fastapi.applications.FastAPI.delete": _ROUTE,
            "fastapi.applications.FastAPI.exception_handler": ("exc_class_or_status_code",),
            "fastapi.applications.FastAPI.get": _ROUTE,
            "fastapi.applications.FastAPI.head": _ROUTE,
            "fastapi.applications.FastAPI.include_router": ("responses",),
            "fastapi.applications.FastAPI.options": _ROUTE,
            "fastapi.applications.FastAPI.patch": _ROUTE,
            "fastapi.applications.FastAPI.post": _ROUTE,
            "fastapi.applications.FastAPI.put": _ROUTE,
            "fastapi.applications.FastAPI.trace": _ROUTE,
            "fastapi.exceptions.HTTPException": _STATUS_CODE,
            "fastapi.routing.APIRouter": ("responses",),
            "fastapi.routing.APIRouter.api_route": _ROUTE,
            "fastapi.routing.APIRouter.delete": _ROUTE,
            "fastapi.routing.APIRouter.get": _ROUTE,
            "fastapi.routing.APIRouter.head": _ROUTE,
            "fastapi.routing.APIRouter.include_router": ("responses",),
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
            "flask.helpers.abort": _CODE,
            "flask.helpers.redirect": _CODE,
            "flask.sansio.app.App.redirect": _CODE,
            "flask.sansio.blueprints.Blueprint.app_errorhandler": _CODE,
            "flask.sansio.scaffold.Scaffold.errorhandler": ("code_or_exception",),
            "flask.sansio.scaffold.Scaffold.register_error_handler": ("code_or_exception",),
        },
    ),
    Library(
        "litestar",
        attributes=(
            "litestar.exceptions.http_exceptions.HTTPException.status_code",
            "litestar.response.base.Response.status_code",
        ),
        arguments={
            "litestar.app.Litestar": ("exception_handlers",),
            "litestar.exceptions.http_exceptions.HTTPException": _STATUS_CODE,
            "litestar.handlers.http_handlers.decorators.delete": _ROUTE,
            "litestar.handlers.http_handlers.decorators.get": _ROUTE,
            "litestar.handlers.http_handlers.decorators.head": _ROUTE,
            "litestar.handlers.http_handlers.decorators.patch": _ROUTE,
            "litestar.handlers.http_handlers.decorators.post": _ROUTE,
            "litestar.handlers.http_handlers.decorators.put": _ROUTE,
            "litestar.response.base.Response": _STATUS_CODE,
            "litestar.response.file.File": _STATUS_CODE,
            "litestar.response.streaming.Stream": _STATUS_CODE,
            "litestar.response.template.Template": _STATUS_CODE,
        },
    ),
    Library(
        "Quart",
        arguments={
            "quart.helpers.abort": _CODE,
            "quart.helpers.redirect": _CODE,
            "quart.wrappers.response.Response": _STATUS,
        },
    ),
    Library(
        "sanic",
        attributes=(
            "sanic.exceptions.SanicException.status_code",
            "sanic.response.types.BaseHTTPResponse.status",
        ),
        arguments={
            "sanic.exceptions.SanicException": _STATUS_CODE,
            "sanic.request.types.Request.respond": _STATUS,
            "sanic.response.convenience.empty": _STATUS,
            "sanic.response.convenience.file": _STATUS,
            "sanic.response.convenience.file_stream": _STATUS,
            "sanic.response.convenience.html": _STATUS,
            "sanic.response.convenience.json": _STATUS,
            "sanic.response.convenience.raw": _STATUS,
            "sanic.response.convenience.redirect": _STATUS,
            "sanic.response.convenience.text": _STATUS,
            "sanic.response.types.HTTPResponse": _STATUS,
            "sanic.response.types.JSONResponse": _STATUS,
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
        arguments={
            "starlette.applications.Starlette": ("exception_handlers",),
            "starlette.applications.Starlette.add_exception_handler": ("exc_class_or_status_code",),
            "starlette.authentication.requires": _STATUS_CODE,
            "starlette.exceptions.HTTPException": _STATUS_CODE,
            "starlette.responses.FileResponse": _STATUS_CODE,
            "starlette.responses.JSONResponse": _STATUS_CODE,
            "starlette.responses.RedirectResponse": _STATUS_CODE,
            "starlette.responses.Response": _STATUS_CODE,
            "starlette.responses.StreamingResponse": _STATUS_CODE,
            "starlette.templating.Jinja2Templates.TemplateResponse": _STATUS_CODE,
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
        arguments={"webob.response.Response": _STATUS},
    ),
    Library(
        "Werkzeug",
        attributes=(
            "werkzeug.exceptions.HTTPException.code",
            "werkzeug.sansio.response.Response.status_code",
        ),
        arguments={
            "werkzeug.exceptions.abort": _STATUS,
            "werkzeug.utils.redirect": _CODE,
            "werkzeug.wrappers.response.Response": _STATUS,
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
    Library("docker", stubs="types-docker", attributes=("docker.errors.APIError.status_code",)),
    Library(
        "elastic-transport",
        attributes=("elastic_transport._models.ApiResponseMeta.status",),
        arguments={"elastic_transport._transport.Transport": ("retry_on_status",)},
    ),
    Library(
        "elasticsearch",
        attributes=("elasticsearch.exceptions.ApiError.status_code",),
        arguments={
            "elasticsearch._sync.client.Elasticsearch": ("retry_on_status",),
            "elasticsearch._sync.client.Elasticsearch.options": ("ignore_status",),
        },
    ),
    Library("google-auth", attributes=("google.auth.aio.transport.Response.status_code",)),
    Library("openai", attributes=("openai._exceptions.APIStatusError.status_code",)),
    Library("PyGithub", attributes=("github.GithubException.GithubException.status",)),
    Library("python-gitlab", attributes=("gitlab.exceptions.GitlabError.response_code",)),
    Library(
        "slack-sdk",
        attributes=(
            "slack_sdk.web.slack_response.SlackResponse.status_code",
            "slack_sdk.webhook.webhook_response.WebhookResponse.status_code",
        ),
    ),
)

ATTRIBUTES: Final = frozenset(name for library in LIBRARIES for name in library.attributes)
METHODS: Final = frozenset(name for library in LIBRARIES for name in library.methods)
ARGUMENTS: Final = {name: parameters for library in LIBRARIES for name, parameters in library.arguments.items()}
KEYS: Final = frozenset(key for library in LIBRARIES for key in library.keys)


def with_arguments(full_names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The arguments of the libraries, and those of a project: ``app.errors.fail.code`` for ``code`` of ``fail``."""
    arguments = dict(ARGUMENTS)
    for full_name in full_names:
        function, _, parameter = full_name.rpartition(".")
        arguments[function] = (*arguments.get(function, ()), parameter)
    return arguments
