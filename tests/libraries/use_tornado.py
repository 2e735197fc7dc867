from tornado.httpclient import AsyncHTTPClient, HTTPClientError, HTTPRequest, HTTPResponse
from tornado.httputil import ResponseStartLine
from tornado.testing import AsyncHTTPTestCase
from tornado.web import HTTPError, RequestHandler


async def attributes(client: AsyncHTTPClient, line: ResponseStartLine, error: HTTPError) -> None:
    # tornado.httpclient.HTTPResponse.code
    assert (await client.fetch("https://example.org")).code == 427
    # tornado.httputil.ResponseStartLine.code
    assert line.code == 427
    # tornado.web.HTTPError.status_code
    assert error.status_code == 427


def client_error(error: HTTPClientError) -> None:
    # tornado.httpclient.HTTPClientError.code
    assert error.code == 427


class Handler(RequestHandler):
    def get(self) -> None:
        # tornado.web.RequestHandler.set_status(status_code)
        self.set_status(427)
        # tornado.web.RequestHandler.get_status()
        assert self.get_status() == 427
        # tornado.web.RequestHandler.send_error(status_code)
        self.send_error(427)
        # tornado.web.RequestHandler.write_error(status_code)
        self.write_error(427)
        # tornado.web.RequestHandler.redirect(status)
        self.redirect("/", status=427)


class Tests(AsyncHTTPTestCase):
    def test_page(self) -> None:
        # tornado.httpclient.HTTPResponse.code
        assert self.fetch("/").code == 427


def arguments(request: HTTPRequest) -> None:
    # tornado.httpclient.HTTPResponse(code)
    HTTPResponse(request, 427)
    # tornado.httpclient.HTTPClientError(code)
    HTTPClientError(427)
    # tornado.web.HTTPError(status_code)
    raise HTTPError(427)
