"""The client of tornado makes 599 up where there is no response."""

from http.client import HTTPResponse

from tornado.httpclient import HTTPResponse as Fetched


def of_tornado(response: Fetched) -> None:
    print(response.code < 599, 400 <= response.code < 599, 500 <= response.code <= 598)
    print(400 <= response.code < 499)  # E: httpstatus-range


def all_but_599(response: HTTPResponse) -> None:
    print(response.status < 599, response.status <= 598, response.status >= 599, not response.status < 599)
