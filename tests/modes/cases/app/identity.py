"""Ints that are compared with members by `is`."""

import http.client
import unittest
from http import HTTPStatus


def is_denied(response: http.client.HTTPResponse) -> bool:
    return response.status is HTTPStatus.UNAUTHORIZED


def is_fine(response: http.client.HTTPResponse) -> bool:
    return HTTPStatus.OK is response.status and HTTPStatus.OK is not None


class TestIt(unittest.TestCase):
    def test_it(self, response: http.client.HTTPResponse) -> None:
        self.assertIs(response.status, HTTPStatus.OK)
