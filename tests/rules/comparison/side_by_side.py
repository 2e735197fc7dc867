# both classes
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPResponse
from typing import Any
from unittest import TestCase

from requests import Response


def tuples(response: HTTPResponse, text: str, status: HTTPStatus) -> None:
    if (response.status, text) == (240, ""):  # E: httpstatus-comparison: 240 is not a registered HTTP status code; did you mean 204 (NO_CONTENT)?
        pass
    if (240, "") != (response.status, text):  # E: httpstatus-comparison
        pass
    if (text, (response.status, 1)) == ("", (240, 1)):  # E: httpstatus-comparison
        pass
    assert (status, text) == (240, "")  # E: httpstatus-comparison: http.HTTPStatus has no member 240: this never matches; did you mean 204 (NO_CONTENT)?


def lists(responses: list[HTTPResponse], statuses: list[HTTPStatus]) -> None:
    assert [response.status for response in responses] == [200, 240]  # E: httpstatus-comparison
    assert [responses[0].status, responses[1].status] == [200, 240]  # E: httpstatus-comparison
    codes = [response.status for response in responses]
    assert codes == [200, 240]  # E: httpstatus-comparison
    assert [200, 240] == sorted(codes)  # E: httpstatus-comparison


def dicts(response: HTTPResponse) -> None:
    assert {"code": response.status, "text": ""} == {"text": "", "code": 240}  # E: httpstatus-comparison
    kept = {"code": response.status}
    assert kept["code"] == 240  # E: httpstatus-comparison


def patterns(response: HTTPResponse, other: Response, count: int) -> None:
    match (response.status, count):
        case (240, _):  # E: httpstatus-comparison
            pass
        case (200 | 427, 427):  # E: httpstatus-comparison
            pass
    match other:
        case Response(status_code=240):  # E: httpstatus-comparison
            pass
        case Response(status_code=200 | 427):  # E: httpstatus-comparison
            pass


def loops(response: HTTPResponse, other: HTTPResponse, text: str) -> None:
    for code, reason in [(response.status, text), (other.status, "")]:
        if code == 240:  # E: httpstatus-comparison
            print(reason)


class Tests(TestCase):
    def test_it(self, response: HTTPResponse, responses: list[HTTPResponse]) -> None:
        self.assertEqual((response.status, response.read()), (240, b""))  # E: httpstatus-comparison
        self.assertEqual([one.status for one in responses], [200, 240])  # E: httpstatus-comparison
        self.assertListEqual([one.status for one in responses], [200, 240])  # E: httpstatus-comparison


@dataclass
class Reply:
    status_code: int
    text: str


def silent(
    response: HTTPResponse, other: Response, responses: list[HTTPResponse], count: int, reply: Reply, anything: Any
) -> None:
    assert (response.status, count) == (200, 240)
    assert (count, response.status) == (240, 404)
    assert [len(one.read()) for one in responses] == [200, 240]
    assert [one.status for one in responses] == [200, 404]
    assert [count, response.status] == [240, 200]
    assert [*anything, response.status] == [240, 240]
    assert {"code": response.status, "count": count} == {"code": 200, "count": 240}
    assert {"code": response.status} == {"other": 240}
    assert {"code": response.status} == dict(code=240)
    assert dict(code=240) == {"code": response.status}
    match (response.status, count):
        case (404, 240):
            pass
        case (_, 427):
            pass
    match reply:
        case Reply(status_code=240):
            pass
    match other:
        case Response(status_code=404):
            pass
    match anything:
        case (240, _):
            pass
    for code, size in [(response.status, 240), (count, 1)]:
        if code == 240 or size == 240:
            pass
    for first, second in [(response.status, 1), (200, 240)]:
        if second == 240 or first == 404:
            pass


def values_that_another_takes_the_place_of(response: HTTPResponse, more: dict[str, int], key: str) -> None:
    assert {"code": response.status, **more} == {"code": 240}
    assert {"code": response.status} == {"code": 240, **more}
    assert {"code": response.status, key: 240} == {"code": 240}
    assert {"code": response.status} == {"code": 240, "code": 200}
