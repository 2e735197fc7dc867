"""Conditions that are always true, or never."""

import http.client
from http import HTTPStatus
from unittest import TestCase

from app import supply


def check(s: HTTPStatus, response: http.client.HTTPResponse, client: supply.Client, flag: bool) -> None:
    s != 200 or s != 201
    s == 200 and s == 204
    s in (200, 201) and s in (404, 410)
    response.status >= 200 or response.status < 300 or flag
    client.code == 200 or HTTPStatus.CREATED
    response.status >= 200 & response.status < 300
    response.status / 100 == 2
    200 < response.status < 299
    assert response.status, 200


class Tests(TestCase):
    def test(self, response: http.client.HTTPResponse, s: HTTPStatus) -> None:
        self.assertTrue(response.status, 200)
        self.assertTrue(s, HTTPStatus.OK)
