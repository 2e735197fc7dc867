from werkzeug.exceptions import HTTPException, abort
from werkzeug.test import Client
from werkzeug.utils import redirect
from werkzeug.wrappers import Response


def attributes(response: Response, client: Client, error: HTTPException) -> None:
    # werkzeug.sansio.response.Response.status_code
    assert response.status_code == 427
    # werkzeug.sansio.response.Response.status_code
    assert client.get("/").status_code == 427
    # werkzeug.exceptions.HTTPException.code
    assert error.code == 427


def arguments() -> None:
    # werkzeug.wrappers.response.Response(status)
    Response("", 427)
    # werkzeug.utils.redirect(code)
    redirect("/", code=427)


def aborts() -> None:
    # werkzeug.exceptions.abort(status)
    abort(427)
