"""Tables that statuses are looked up in."""

import http.client
from typing import Final

import httpstatus

RETRY: Final = frozenset({500, 427})
TEXTS = {
    404: "not there",
    240: "nothing",
}
FINE = range(200, 299)


def retry(response: http.client.HTTPResponse) -> bool:
    return response.status in RETRY


def again(status: httpstatus.HTTPStatus) -> bool:
    return status in RETRY


def text(response: http.client.HTTPResponse) -> str:
    return TEXTS.get(response.status, "") + TEXTS[response.status]


def fine(response: http.client.HTTPResponse) -> bool:
    return response.status in FINE
