from starlette.applications import Starlette
from starlette.authentication import requires
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import (
    FileResponse,
    HTMLResponse,
    JSONResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)
from starlette.templating import Jinja2Templates
from starlette.testclient import TestClient


def attributes(response: JSONResponse, error: HTTPException, stream: StreamingResponse) -> None:
    # starlette.responses.Response.status_code
    assert response.status_code == 427
    # starlette.responses.Response.status_code
    assert stream.status_code == 427
    # starlette.exceptions.HTTPException.status_code
    assert error.status_code == 427


def client(test_client: TestClient) -> None:
    # httpx2._models.Response.status_code
    assert test_client.get("/").status_code == 427


def arguments(templates: Jinja2Templates, request: Request) -> None:
    # starlette.responses.Response(status_code)
    Response(status_code=427)
    # starlette.responses.Response(status_code)
    HTMLResponse("", 427)
    # starlette.responses.Response(status_code)
    PlainTextResponse("", 427)
    # starlette.responses.JSONResponse(status_code)
    JSONResponse({}, status_code=427)
    # starlette.responses.RedirectResponse(status_code)
    RedirectResponse("/", status_code=427)
    # starlette.responses.StreamingResponse(status_code)
    StreamingResponse([], status_code=427)
    # starlette.responses.FileResponse(status_code)
    FileResponse("/", status_code=427)
    # starlette.templating.Jinja2Templates.TemplateResponse(status_code)
    templates.TemplateResponse(request, "a.html", status_code=427)


# starlette.authentication.requires(status_code)
@requires("admin", status_code=427)
def admin(request: Request) -> None: ...


def handle(request: Request, error: Exception) -> Response:
    return Response(str(error))


# starlette.applications.Starlette(exception_handlers)
Starlette(exception_handlers={427: handle})
# starlette.applications.Starlette.add_exception_handler(exc_class_or_status_code)
Starlette().add_exception_handler(427, handle)


def raises() -> None:
    # starlette.exceptions.HTTPException(status_code)
    raise HTTPException(427)


class Missing(HTTPException):
    pass


def raises_own() -> None:
    # starlette.exceptions.HTTPException(status_code)
    raise Missing(427)


def by_type(kind: type[HTTPException]) -> None:
    # starlette.exceptions.HTTPException(status_code)
    raise kind(427)
