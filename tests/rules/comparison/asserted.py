# both classes
import unittest
from http import HTTPStatus
from http.client import HTTPResponse
from typing import Any, Final, Literal
from unittest import IsolatedAsyncioTestCase, TestCase

NEVER: Final = 427


class Reported(TestCase):
    response: HTTPResponse

    def test_equal(self, status: HTTPStatus) -> None:
        self.assertEqual(self.response.status, 240)  # E: httpstatus-comparison: 240 is not a registered HTTP status code; did you mean 204 (NO_CONTENT)?
        self.assertEqual(240, self.response.status)  # E: httpstatus-comparison: 240 is not a registered HTTP status code; did you mean 204 (NO_CONTENT)?
        self.assertEqual(status, 240)  # E: httpstatus-comparison: http.HTTPStatus has no member 240: this comparison is always False; did you mean 204 (NO_CONTENT)?
        self.assertEqual(240, status)  # E: httpstatus-comparison
        self.assertEqual(status, 499)  # E: httpstatus-comparison
        self.assertEqual(self.response.status, NEVER)  # E: httpstatus-comparison

    def test_with_a_message(self, status: HTTPStatus) -> None:
        self.assertEqual(self.response.status, 240, "a message")  # E: httpstatus-comparison
        self.assertEqual(status, 240, msg=self.response.read())  # E: httpstatus-comparison
        self.assertEqual(status, 240, "a message", "another")  # E: call-arg  # E: httpstatus-comparison

    def test_by_name(self) -> None:
        self.assertEqual(first=self.response.status, second=240)  # E: httpstatus-comparison
        self.assertEqual(second=self.response.status, first=240)  # E: httpstatus-comparison

    def test_not_equal(self, status: HTTPStatus) -> None:
        self.assertNotEqual(self.response.status, 240)  # E: httpstatus-comparison: 240 is not a registered HTTP status code; did you mean 204 (NO_CONTENT)?
        self.assertNotEqual(status, 240)  # E: httpstatus-comparison: http.HTTPStatus has no member 240: this comparison is always True; did you mean 204 (NO_CONTENT)?

    def test_in(self, status: HTTPStatus) -> None:
        self.assertIn(self.response.status, (200, 240))  # E: httpstatus-comparison: 240 is not a registered HTTP status code; did you mean 204 (NO_CONTENT)?
        self.assertIn(self.response.status, [200, 427, 442])  # E: httpstatus-comparison: 427 is not a registered HTTP status code; compare with a registered one, or list it in extra_codes  # E: httpstatus-comparison: 442 is not a registered HTTP status code; did you mean 424 (FAILED_DEPENDENCY)?
        self.assertNotIn(self.response.status, {200, 240})  # E: httpstatus-comparison
        self.assertIn(status, (200, 240))  # E: httpstatus-comparison: http.HTTPStatus has no member 240: this never matches; did you mean 204 (NO_CONTENT)?
        self.assertNotIn(status, frozenset([200, 499]))  # E: httpstatus-comparison
        self.assertIn(240, [self.response.status])  # E: httpstatus-comparison

    def test_each_where_it_stands(self, status: HTTPStatus) -> None:
        self.assertIn(
            status,
            (
                200,
                240,  # E: httpstatus-comparison
                427,  # E: httpstatus-comparison
            ),
        )

    def test_in_a_loop(self, responses: list[HTTPResponse]) -> None:
        for response in responses:
            code = response.status
            with self.subTest(code=code):
                self.assertEqual(code, 240)  # E: httpstatus-comparison


class InACoroutine(IsolatedAsyncioTestCase):
    async def test_awaited(self, response: HTTPResponse) -> None:
        self.assertEqual(response.status, 240)  # E: httpstatus-comparison
        with self.assertRaises(OSError):
            self.assertEqual(response.read(), 240)


class OfTheirOwn(Reported):
    def test_inherited(self) -> None:
        self.assertEqual(self.response.status, 240)  # E: httpstatus-comparison


def for_somebody(case: unittest.TestCase, response: HTTPResponse) -> None:
    case.assertEqual(response.status, 240)  # E: httpstatus-comparison


class Silent(TestCase):
    response: HTTPResponse

    def test_registered(self, status: HTTPStatus) -> None:
        self.assertEqual(self.response.status, 404)
        self.assertEqual(self.response.status, HTTPStatus.NOT_FOUND)
        self.assertEqual(status, 404)
        self.assertNotEqual(status, 404)
        self.assertEqual(HTTPStatus.OK, 200)
        self.assertIn(status, (200, 404))
        self.assertNotIn(self.response.status, [500, 502])

    def test_markers(self) -> None:
        self.assertEqual(self.response.status, 0)
        self.assertEqual(self.response.status, 999)
        self.assertEqual(self.response.status, 306)
        self.assertEqual(self.response.status, 499)

    def test_not_a_status(self, count: int, anything: Any, some: list[int], either: Literal[200, 240]) -> None:
        self.assertEqual(count, 240)
        self.assertEqual(anything, 240)
        self.assertEqual(len(self.response.read()), 240)
        self.assertEqual(self.response.version, 240)
        self.assertEqual(self.response.status, count)
        self.assertIn(self.response.status, some)
        self.assertEqual(self.response.status, either)
        self.assertEqual(240, 240)
        self.assertAlmostEqual(self.response.status, 240)

    def test_unpacked(self, both: tuple[int, int], named: dict[str, Any]) -> None:
        self.assertEqual(*both)
        self.assertEqual(self.response.status, *both)
        self.assertEqual(self.response.status, **named)

    def test_does_not_narrow(self, status: HTTPStatus) -> None:
        self.assertEqual(status, 404)
        self.assertEqual(status, 200)
        self.assertEqual(HTTPStatus.OK, 200)


class WithItsOwn(TestCase):
    def assertEqual(self, first: Any, second: Any, msg: Any = None) -> None:
        super().assertEqual(first % 100, second % 100, msg)

    def test_another(self, response: HTTPResponse) -> None:
        self.assertEqual(response.status, 240)
        self.assertNotEqual(response.status, 240)  # E: httpstatus-comparison


class NoTestCase:
    def assertEqual(self, first: Any, second: Any) -> None: ...

    def test_another(self, response: HTTPResponse) -> None:
        self.assertEqual(response.status, 240)


class ThatAreToFail(TestCase):
    def test_that_it_fails(self, response: HTTPResponse, status: HTTPStatus) -> None:
        with self.assertRaises(AssertionError):
            self.assertEqual(response.status, 240)
        with self.assertRaisesRegex(AssertionError, "240"), self.subTest("nested"):
            self.assertIn(status, (240, 404))
        try:
            self.assertEqual(status, 240)
        except AssertionError:
            pass
        else:
            self.assertEqual(status, 240)  # E: httpstatus-comparison
        with self.assertRaises(KeyError):
            self.assertEqual(status, 240)  # E: httpstatus-comparison

    @unittest.expectedFailure
    def test_that_is_marked(self, response: HTTPResponse) -> None:
        self.assertEqual(response.status, 240)

    def test_by_other_ways(self, response: HTTPResponse) -> None:
        with self.assertRaises(self.failureException):
            self.assertEqual(response.status, 240)
        with self.assertRaises((AssertionError, ValueError)):
            self.assertEqual(response.status, 240)
        self.assertRaises(AssertionError, lambda: self.assertEqual(response.status, 240))

        def fail() -> None:
            self.assertEqual(response.status, 240)

        self.assertRaises(AssertionError, fail)
        self.assertEqual(response.status, 240)  # E: httpstatus-comparison


    def test_in_a_function_of_its_own(self, response: HTTPResponse) -> None:
        def check() -> None:
            self.assertEqual(response.status, 240)  # E: httpstatus-comparison

        check()


@unittest.expectedFailure
class ThatIsMarked(TestCase):
    def test_it(self, response: HTTPResponse) -> None:
        self.assertEqual(response.status, 240)


broken = unittest.expectedFailure


class ThatAreToFailByStatement(TestCase):
    def test_that_it_fails(self, response: HTTPResponse, status: HTTPStatus) -> None:
        with self.assertRaises(AssertionError):
            assert response.status == 240
        with self.assertRaises(AssertionError), self.subTest("nested"):
            assert status in (240, 404) and 200 <= response.status < 299
        try:
            assert response.status == 404 or status == 240, "no"
        except AssertionError:
            pass
        else:
            assert status == 240  # E: httpstatus-comparison
        with self.assertRaises(AssertionError):
            assert getattr(response, "status") == 240
        with self.assertRaises(KeyError):
            assert response.status == 240  # E: httpstatus-comparison
            assert getattr(response, "status") == 240  # E: httpstatus-comparison
        with self.assertRaises(AssertionError):
            if response.status == 240:  # E: httpstatus-comparison
                raise AssertionError

    @unittest.expectedFailure
    def test_that_is_marked(self, response: HTTPResponse) -> None:
        assert response.status == 240

    @broken
    def test_that_is_marked_by_a_name(self, response: HTTPResponse) -> None:
        assert response.status == 240
        self.assertEqual(response.status, 240)

    def test_by_other_ways(self, response: HTTPResponse) -> None:
        def fail() -> None:
            assert response.status == 240

        self.assertRaises(AssertionError, fail)
        assert response.status == 240  # E: httpstatus-comparison

    def test_in_a_function_of_its_own(self, response: HTTPResponse) -> None:
        def check() -> None:
            assert response.status == 240  # E: httpstatus-comparison

        check()
