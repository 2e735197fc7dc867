"""What tests assert of a status by methods."""

import http.client
import unittest

import httpstatus


class TestClient(unittest.TestCase):
    response: http.client.HTTPResponse

    def test_equal(self) -> None:
        self.assertEqual(self.response.status, 427)
        self.assertEqual(self.response.status, 404)
        self.assertNotIn(self.response.status, (200, 240))

    def test_orders(self, response: http.client.HTTPResponse, status: httpstatus.HTTPStatus) -> None:
        self.assertLess(response.status, 299)
        self.assertNotEqual(status, 427)


class TestMore(TestClient):
    def test_inherited(self) -> None:
        self.assertEqual(427, self.response.status)
        self.assertIn(self.response.status, range(200, 299))
