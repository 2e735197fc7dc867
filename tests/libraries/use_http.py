from http.client import HTTPResponse, HTTPSConnection
from http.server import BaseHTTPRequestHandler


def attributes(connection: HTTPSConnection) -> None:
    # http.client.HTTPResponse.status
    assert connection.getresponse().status == 427


def methods(response: HTTPResponse) -> None:
    # http.client.HTTPResponse.getcode()
    assert response.getcode() == 427


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        # http.server.BaseHTTPRequestHandler.send_response(code)
        self.send_response(427)
        # http.server.BaseHTTPRequestHandler.send_response_only(code)
        self.send_response_only(427)
        # http.server.BaseHTTPRequestHandler.send_error(code)
        self.send_error(427, "no")
        # http.server.BaseHTTPRequestHandler.log_request(code)
        self.log_request(427)
