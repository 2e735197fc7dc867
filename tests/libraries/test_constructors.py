"""What the table says of content and of sets of codes is what the libraries' real releases do, in process."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final

import aiohttp.web
import django.http
import django.shortcuts
import django.template.response
import falcon
import flask
import h11
import litestar.exceptions
import litestar.plugins.jinja
import litestar.response
import litestar.template
import litestar.testing
import pytest
import quart
import rest_framework.response
import sanic.response
import starlette.requests
import starlette.responses
import starlette.templating
import werkzeug.exceptions
import werkzeug.wrappers
from conftest import TEMPLATE, TEXT
from httpstatus_mypy.libraries import LIBRARIES, Content, Empty, Takes
from rest_framework.renderers import JSONRenderer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import httpx


TAKES: Final[dict[str, Takes]] = {name: takes for library in LIBRARIES for name, takes in library.arguments.items()}
CONTENT: Final[dict[str, Content]] = {name: takes.content for name, takes in TAKES.items() if takes.content is not None}

SCOPE: Final = {
    "type": "http",
    "asgi": {"spec_version": "2.4"},
    "method": "GET",
    "path": "/",
    "query_string": b"",
    "headers": [],
    "app": None,
}


async def _sent_by(application: Any, scope: dict[str, object]) -> bytes:
    sent = []

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message.get("body", b""))

    await application(scope, receive, send)
    return b"".join(sent)


def asgi(application: Any) -> bytes:
    """The content that an application of Starlette sends."""
    return asyncio.run(_sent_by(application, SCOPE))


def starlettes(kind: type[starlette.responses.Response]) -> Callable[[Any, int], bytes]:
    return lambda content, code: asgi(kind(content, code))


def template_of_starlette(folder: Path, code: int) -> bytes:
    templates = starlette.templating.Jinja2Templates(folder.parent)
    return asgi(templates.TemplateResponse(starlette.requests.Request(SCOPE), folder.name, status_code=code))


def of_rest_framework(content: Any, code: int) -> bytes:
    response = rest_framework.response.Response(content, code)
    response.accepted_renderer, response.accepted_media_type = JSONRenderer(), "application/json"
    response.renderer_context = {}
    return bytes(response.render().content)


def bodys(response: aiohttp.web.Response) -> bytes:
    return response.body if isinstance(response.body, bytes) else b"" if response.body is None else response.body._value


def of_sanic(make: Callable[..., Any]) -> Callable[[Any, int], bytes]:
    return lambda content, code: make(content, status=code).body or b""


def of_flask(content: Any, code: int) -> bytes:
    with flask.Flask("shop").test_request_context():
        return flask.make_response(content, code).get_data()


def of_quart(content: Any, code: int) -> bytes:
    async def make() -> bytes:
        async with quart.Quart("shop").test_request_context("/"):
            response = await quart.make_response(content, code)
            return bytes(await response.get_data(as_text=False))

    return asyncio.run(make())


def of_quarts_response(content: Any, code: int) -> bytes:
    return bytes(asyncio.run(quart.Response(content, code).get_data(as_text=False)))


def of_litestar(content: Any, code: int) -> bytes:
    request = litestar.Request({**SCOPE, "state": {}})
    response = litestar.response.Response(content, status_code=code)
    answer = response.to_asgi_response(app=None, request=request)
    return bytes(answer.body)


def by_litestar(response: litestar.Response[Any], **options: Any) -> httpx.Response:
    """What an application of Litestar answers whose route returns a response."""

    @litestar.get("/", sync_to_thread=False)
    def route() -> litestar.Response[Any]:
        return response

    with litestar.testing.TestClient(litestar.Litestar([route], **options)) as client:
        return client.get("/")


def of_litestars_stream(content: Any, code: int) -> bytes:
    answer = by_litestar(litestar.response.Stream(content, status_code=code))
    if answer.status_code != code:
        raise ValueError(answer.text)
    return answer.content


#: For each row with content: what is sent of it.
SENT_BY: Final[dict[str, Callable[[Any, int], bytes]]] = {
    "aiohttp.web_response.Response": lambda content, code: bodys(aiohttp.web.Response(body=content, status=code)),
    "aiohttp.web_response.json_response": lambda content, code: bodys(aiohttp.web.json_response(content, status=code)),
    "aiohttp.web_response.json_bytes_response": lambda content, code: bodys(
        aiohttp.web.json_bytes_response(content, dumps=lambda data: repr(data).encode(), status=code)
    ),
    "django.http.response.FileResponse": lambda content, code: b"".join(django.http.FileResponse(content, status=code)),
    "django.http.response.HttpResponse": lambda content, code: django.http.HttpResponse(content, status=code).content,
    "django.http.response.JsonResponse": lambda content, code: (
        django.http.JsonResponse(content, safe=False, status=code).content
    ),
    "django.http.response.StreamingHttpResponse": lambda content, code: b"".join(
        django.http.StreamingHttpResponse(content, status=code)
    ),
    "django.shortcuts.render": lambda _content, code: django.shortcuts.render(None, TEMPLATE, status=code).content,
    "django.template.response.SimpleTemplateResponse": lambda _content, code: (
        django.template.response.SimpleTemplateResponse(TEMPLATE, status=code).render().content
    ),
    "django.template.response.TemplateResponse": lambda _content, code: (
        django.template.response.TemplateResponse(None, TEMPLATE, status=code).render().content
    ),
    "rest_framework.response.Response": of_rest_framework,
    "flask.helpers.make_response": of_flask,
    "flask.wrappers.Response": lambda content, code: flask.Response(content, code).get_data(),
    "litestar.response.base.Response": of_litestar,
    "litestar.response.streaming.Stream": of_litestars_stream,
    "quart.helpers.make_response": of_quart,
    "quart.wrappers.response.Response": of_quarts_response,
    "sanic.response.convenience.html": of_sanic(sanic.response.html),
    "sanic.response.convenience.json": of_sanic(sanic.response.json),
    "sanic.response.convenience.raw": of_sanic(sanic.response.raw),
    "sanic.response.convenience.text": of_sanic(sanic.response.text),
    "sanic.response.types.HTTPResponse": of_sanic(sanic.response.HTTPResponse),
    "sanic.response.types.JSONResponse": of_sanic(sanic.response.JSONResponse),
    "starlette.responses.JSONResponse": starlettes(starlette.responses.JSONResponse),
    "starlette.responses.Response": starlettes(starlette.responses.Response),
    "starlette.responses.StreamingResponse": starlettes(starlette.responses.StreamingResponse),
    "werkzeug.wrappers.response.Response": lambda content, code: werkzeug.wrappers.Response(content, code).get_data(),
}

#: Those whose content is a file: what is sent of one.
OF_FILES: Final[dict[str, Callable[[Path, int], bytes]]] = {
    "litestar.response.file.File": lambda file, code: (
        by_litestar(litestar.response.File(file, status_code=code)).content
    ),
    "starlette.responses.FileResponse": lambda file, code: asgi(starlette.responses.FileResponse(file, code)),
    "starlette.templating.Jinja2Templates.TemplateResponse": template_of_starlette,
    "sanic.response.convenience.file": lambda file, code: (
        asyncio.run(sanic.response.file(file, status=code)).body or b""
    ),
}
#: Those that need a connection: `test_servers` has them.
OVER_A_CONNECTION: Final = {"aiohttp.web_fileresponse.FileResponse", "sanic.response.convenience.file_stream"}
#: Those that are refused, whatever is in the file.
REFUSED: Final = {"litestar.response.template.Template"}

SAMPLES: Final = {Empty.NONE: (None,), Empty.TEXT: ("", b""), Empty.ITEMS: ({}, [])}
CODES: Final = (103, 204, 304)


def sent(name: str, content: object, code: int) -> bytes | None:
    """What is sent of some content; None if it is refused."""
    try:
        return SENT_BY[name](content, code)
    except (AssertionError, AttributeError, TypeError, ValueError, litestar.exceptions.LitestarException):
        return None


def test_each_row_with_content_is_asked() -> None:
    assert CONTENT.keys() == SENT_BY.keys() | OF_FILES.keys() | OVER_A_CONNECTION | REFUSED


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", SENT_BY)
def test_content_is_sent_or_refused(name: str, code: int) -> None:
    for content in (b"text", "text", ["text"], {"item": 1}):
        answer = sent(name, content, code)
        assert answer is None or answer
    assert any(sent(name, content, code) or name.startswith("litestar.") for content in ("text", b"text"))


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", OF_FILES)
def test_what_is_in_a_file_is_sent(name: str, code: int, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(TEXT)
    assert OF_FILES[name](file, code) == TEXT.encode()


@pytest.mark.parametrize("code", CODES)
def test_litestar_refuses_a_template(code: int, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(TEXT)
    engine = litestar.plugins.jinja.JinjaTemplateEngine
    templates = litestar.template.TemplateConfig(directory=tmp_path, engine=engine)
    answer = by_litestar(litestar.response.Template("page.html", status_code=code), template_config=templates)
    assert answer.status_code == 500


# Flask makes `{}` of a dict, and drops it; aiohttp and Sanic make JSON of whatever they are given, and their servers
# drop that, as `test_servers` shows.
DROPPED: Final = {
    "aiohttp.web_response.json_bytes_response": SAMPLES.keys(),
    "aiohttp.web_response.json_response": SAMPLES.keys(),
    "flask.helpers.make_response": {Empty.ITEMS},
    "quart.helpers.make_response": {Empty.ITEMS},
    "sanic.response.convenience.json": SAMPLES.keys(),
    "sanic.response.types.JSONResponse": SAMPLES.keys(),
}


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", SENT_BY)
def test_what_is_empty_sends_nothing_and_what_is_not_something(name: str, code: int) -> None:
    for empty, samples in SAMPLES.items():
        for content in samples:
            answer = sent(name, content, code)
            if empty not in CONTENT[name].empty:
                assert answer is None or answer, content
            elif empty not in DROPPED.get(name, ()):
                assert not answer, content


def raised_by(call: Callable[[int], object], *kinds: type[BaseException]) -> set[int]:
    """The codes for which a call raises something of these kinds, of all that there may be."""

    def refuses(code: int) -> bool:
        try:
            call(code)
        except kinds:
            return True
        except werkzeug.exceptions.HTTPException:
            pass  # what `abort` is for
        return False

    return set(filter(refuses, range(1100)))


def handles(code: int) -> None:
    flask.Flask("shop").register_error_handler(code, str)


def handles_in_application(code: int) -> None:
    part = flask.Blueprint("part", "shop")
    part.app_errorhandler(code)(str)
    flask.Flask("shop").register_blueprint(part)


#: For each row whose set is enforced: what enforces it, and how.
REFUSED_BY: Final[dict[str, tuple[Callable[[int], object], type[BaseException]]]] = {
    "django.http.response.HttpResponse": (lambda code: django.http.HttpResponse(status=code), ValueError),
    "django.http.response.JsonResponse": (lambda code: django.http.JsonResponse({}, status=code), ValueError),
    "django.http.response.StreamingHttpResponse": (
        lambda code: django.http.StreamingHttpResponse(status=code),
        ValueError,
    ),
    "falcon.http_error.HTTPError": (falcon.HTTPError, ValueError),
    "flask.helpers.abort": (flask.abort, LookupError),
    "flask.sansio.blueprints.Blueprint.app_errorhandler": (handles_in_application, ValueError),
    "flask.sansio.scaffold.Scaffold.errorhandler": (lambda code: flask.Flask("a").errorhandler(code)(str), ValueError),
    "flask.sansio.scaffold.Scaffold.register_error_handler": (handles, ValueError),
    "h11._events.InformationalResponse": (
        lambda code: h11.InformationalResponse(status_code=code, headers=[]),
        h11.LocalProtocolError,
    ),
    "h11._events.Response": (lambda code: h11.Response(status_code=code, headers=[]), h11.LocalProtocolError),
    "litestar.exceptions.http_exceptions.HTTPException": (
        lambda code: litestar.exceptions.HTTPException(status_code=code or -1),
        ValueError,
    ),
    "quart.helpers.abort": (quart.abort, LookupError),
    "werkzeug.exceptions.abort": (werkzeug.exceptions.abort, LookupError),
}


@pytest.mark.parametrize("name", REFUSED_BY)
def test_a_callable_refuses_what_is_not_of_its_set_and_nothing_else(name: str) -> None:
    call, kind = REFUSED_BY[name]
    taken = TAKES[name].codes[0].codes
    # The members of http.HTTPStatus are those of the Python that runs.
    python = {104} if name.startswith("litestar.") else set()
    assert raised_by(call, kind) - python == {code for code in range(1100) if code not in taken} - python


def test_each_set_that_is_enforced_is_asked() -> None:
    by_servers = {
        name for name, takes in TAKES.items() if takes.codes and takes.codes[0].why.startswith("a status code")
    }
    inherited = {name for name in TAKES if name.startswith("django.") and name not in REFUSED_BY}
    enforced = {name for name, takes in TAKES.items() if takes.codes} - by_servers - inherited
    assert enforced - {"rest_framework.response.Response"} == REFUSED_BY.keys() - inherited


def test_litestars_exceptions_take_any_code_with_a_detail() -> None:
    assert litestar.exceptions.HTTPException("no such", status_code=600).status_code == 600
    assert litestar.exceptions.HTTPException(detail="no such", status_code=600).status_code == 600


@pytest.mark.parametrize("abort", [flask.abort, werkzeug.exceptions.abort])
def test_abort_takes_a_response_with_any_code(abort: Callable[[object], object]) -> None:
    with pytest.raises(werkzeug.exceptions.HTTPException) as raised:
        abort(werkzeug.wrappers.Response(status=402))
    assert raised.value.get_response().status_code == 402
