from http import HTTPStatus
from http.client import HTTPResponse
from typing import Any
from unittest import TestCase


class Reported(TestCase):
    def test_bounds(self, response: HTTPResponse) -> None:
        self.assertLess(response.status, 299)  # E: httpstatus-range: This range leaves out 299, the last code of 2xx; did you mean response.status < 300?

    def test_greater(self, response: HTTPResponse, status: HTTPStatus) -> None:
        self.assertGreater(response.status, 400)  # E: httpstatus-range: This range leaves out 400, the first code of 4xx; did you mean response.status >= 400?
        self.assertGreater(status, 500)  # E: httpstatus-range

    def test_the_other_way(self, response: HTTPResponse) -> None:
        self.assertGreater(299, response.status)  # E: httpstatus-range: This range leaves out 299, the last code of 2xx; did you mean 300 > response.status?

    def test_equal_too(self, response: HTTPResponse) -> None:
        self.assertLessEqual(response.status, 400)  # E: httpstatus-range

    def test_not_a_full_class(self, response: HTTPResponse) -> None:
        self.assertIn(response.status, range(200, 299))  # E: httpstatus-range: This range leaves out 299, the last code of 2xx; did you mean response.status in range(200, 300)?

    def test_no_class(self, response: HTTPResponse) -> None:
        self.assertNotIn(response.status, range(400, 499))  # E: httpstatus-range

    def test_with_a_message(self, response: HTTPResponse) -> None:
        self.assertLess(response.status, 299, f"{response.status} is no success")  # E: httpstatus-range

    def test_divided(self, response: HTTPResponse) -> None:
        self.assertEqual(response.status / 100, 2)  # E: httpstatus-range: response.status / 100 is 2 for 200 alone; did you mean response.status // 100 == 2?


class Silent(TestCase):
    def test_right(self, response: HTTPResponse) -> None:
        self.assertGreaterEqual(response.status, 200)
        self.assertLess(response.status, 300)
        self.assertIn(response.status, range(200, 300))
        self.assertGreaterEqual(response.status, 400)
        self.assertLess(response.status, 500)
        self.assertEqual(response.status // 100, 2)

    def test_meant(self, response: HTTPResponse) -> None:
        self.assertGreater(response.status, 200)
        self.assertGreaterEqual(response.status, 401)

    def test_seen_to(self, response: HTTPResponse) -> None:
        self.assertNotEqual(response.status, 400)
        self.assertGreater(response.status, 400)

    def test_seen_to_at_the_border(self, response: HTTPResponse, is_error: bool) -> None:
        if is_error:
            self.assertGreater(response.status, 400)
        else:
            self.assertLessEqual(response.status, 400)

    def test_of_others(self, count: int, anything: Any, response: HTTPResponse) -> None:
        self.assertLess(count, 299)
        self.assertLess(anything, 299)
        self.assertLess(response.status, count)
        self.assertLess(response.status, 299.5)
        self.assertLess(len(response.read()), 299)


class WithItsOwn(TestCase):
    def assertLess(self, a: Any, b: Any, msg: Any = None) -> None: ...

    def test_another(self, response: HTTPResponse) -> None:
        self.assertLess(response.status, 299)
