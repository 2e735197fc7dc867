"""What a client library reports compares with a member, and a member does wherever the library takes a status."""

from __future__ import annotations

import http.client
import urllib.error
import urllib.parse
import urllib.request
from typing import TYPE_CHECKING

import aiohttp
import httpx
import pytest
import requests
import urllib3
from requests.adapters import HTTPAdapter

from httpstatus import HTTPStatus, is_client_error, status_class

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import StandardServer


def by_http_client(url: str) -> int:
    parts = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=10)
    connection.request("GET", parts.path)
    with connection.getresponse() as response:
        connection.close()
        return response.status


def by_urllib(url: str) -> int:
    try:
        with urllib.request.urlopen(url, timeout=10) as response:  # noqa: S310 (a loopback address)
            return int(response.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def by_requests(url: str) -> int:
    with requests.get(url, timeout=10) as response:
        return response.status_code


def by_httpx(url: str) -> int:
    return httpx.get(url, timeout=10, trust_env=False).status_code


def by_urllib3(url: str) -> int:
    with urllib3.PoolManager() as manager:
        return manager.request("GET", url, timeout=10, retries=False).status


def by_aiohttp(url: str) -> int:
    async def get() -> int:
        async with aiohttp.ClientSession() as session, session.get(url) as response:
            return response.status

    import asyncio  # noqa: PLC0415 (only this client needs it)

    return asyncio.run(get())


CLIENTS = [by_http_client, by_urllib, by_requests, by_httpx, by_urllib3, by_aiohttp]


@pytest.mark.parametrize("get", CLIENTS, ids=lambda f: f.__name__)
def test_the_status_that_a_client_reports_is_our_member(get: Callable[[str], int], port: int) -> None:
    for status in (HTTPStatus.OK, HTTPStatus.NO_CONTENT, HTTPStatus.NOT_FOUND, HTTPStatus.SERVICE_UNAVAILABLE):
        received = get(f"http://127.0.0.1:{port}/int/{int(status)}")
        assert received == status
        assert status == received
        assert HTTPStatus(received) is status
        assert HTTPStatus.get(received) is status
        assert received in {status, HTTPStatus.GONE}
        assert received in HTTPStatus
        assert status_class(received) is status_class(status)
        assert f"{received}" == f"{status}"


@pytest.mark.parametrize("get", CLIENTS, ids=lambda f: f.__name__)
def test_a_code_that_nobody_registered_is_no_member_and_no_error(get: Callable[[str], int], port: int) -> None:
    received = get(f"http://127.0.0.1:{port}/int/499")
    assert HTTPStatus.get(received) is None
    assert HTTPStatus.get(received, HTTPStatus.BAD_REQUEST) is HTTPStatus.BAD_REQUEST
    assert status_class(received).name == "CLIENT_ERROR"
    assert received not in HTTPStatus


@pytest.mark.parametrize("forced", [[HTTPStatus.SERVICE_UNAVAILABLE], [503]], ids=["member", "int"])
def test_urllib3_retries_on_a_member_as_on_its_int(standard_server: StandardServer, forced: list[int]) -> None:
    retry = urllib3.Retry(total=5, status_forcelist=forced, backoff_factor=0)
    with urllib3.PoolManager(retries=retry) as manager:
        response = manager.request("GET", f"http://127.0.0.1:{standard_server.server_port}/flaky/503")
    assert response.status == HTTPStatus.OK
    assert len(standard_server.asked) == 3


def test_requests_retries_on_a_member_and_raises_for_a_bad_status(standard_server: StandardServer) -> None:
    retry = urllib3.Retry(total=5, status_forcelist={HTTPStatus.BAD_GATEWAY}, backoff_factor=0)
    url = f"http://127.0.0.1:{standard_server.server_port}"
    with requests.Session() as session:
        session.mount("http://", HTTPAdapter(max_retries=retry))
        assert session.get(f"{url}/flaky/502", timeout=10).status_code == HTTPStatus.OK
        response = session.get(f"{url}/int/404", timeout=10)
    assert response.status_code == HTTPStatus.NOT_FOUND == requests.codes.not_found
    with pytest.raises(requests.HTTPError) as raised:
        response.raise_for_status()
    assert is_client_error(HTTPStatus(raised.value.response.status_code))


def test_a_requests_response_made_by_hand_takes_a_member() -> None:
    response = requests.Response()
    response.status_code = HTTPStatus.NOT_FOUND
    assert not response.ok
    with pytest.raises(requests.HTTPError, match="404 Client Error"):
        response.raise_for_status()


def test_an_httpx_response_made_by_hand_takes_a_member() -> None:
    response = httpx.Response(HTTPStatus.NOT_FOUND, request=httpx.Request("GET", "http://example.org"))
    assert repr(response) == "<Response [404 Not Found]>"
    assert response.is_client_error
    assert response.reason_phrase == "Not Found"
    assert response.status_code == HTTPStatus.NOT_FOUND
    assert HTTPStatus(httpx.codes.NOT_FOUND) is HTTPStatus.NOT_FOUND
    with pytest.raises(httpx.HTTPStatusError, match="404 Not Found"):
        response.raise_for_status()


def test_a_transport_of_httpx_answers_with_a_member() -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(HTTPStatus.IM_A_TEAPOT))  # noqa: ARG005
    with httpx.Client(transport=transport) as client:
        assert client.get("http://example.org").status_code == HTTPStatus.IM_A_TEAPOT
