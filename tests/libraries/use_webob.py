from webob import Response
from webob.exc import HTTPNotFound


def attributes(response: Response, error: HTTPNotFound) -> None:
    # webob.response.Response.status_code
    assert response.status_code == 427
    # webob.response.Response.status_int
    assert response.status_int == 427
    # webob.exc.WSGIHTTPException.code
    assert error.code == 427


def arguments() -> None:
    # webob.response.Response(status)
    Response("", 427)
