"""Objects that only stand in for a response, and responses that are changed behind the type checker's back."""

from http.client import HTTPResponse
from types import SimpleNamespace
from typing import Final, cast
from unittest.mock import MagicMock, Mock
from urllib.error import HTTPError

import httpx
import pytest
import requests
from starlette.exceptions import HTTPException
from starlette.responses import Response

UNKNOWN: Final = 240


def made_of_a_mock() -> None:
    fake: HTTPResponse = Mock(status=240)
    assert fake.status == 240


def made_of_a_mock_with_a_code_of_the_test(code: int) -> None:
    fake: HTTPError = MagicMock(code=code)
    assert fake.code == 240


def of_a_mock_in_an_attribute() -> None:
    class Case:
        def setup(self) -> None:
            self.error: HTTPException = Mock(**{"status_code": 240})

        def test(self) -> None:
            assert self.error.status_code == 240

    Case().test()


def handed_to_a_mock(client: Mock, answer: HTTPResponse) -> None:
    client.get.return_value = Mock(status=UNKNOWN)
    assert answer.status == 240


class Fake:
    def __init__(self, status_code: int) -> None:
        self.status_code = status_code


def of_another_class() -> None:
    fake: requests.Response = Fake(240)  # type: ignore[assignment]
    other = cast(requests.Response, Fake(240))
    space = cast("requests.Response", SimpleNamespace())
    assert fake.status_code == 240
    assert other.status_code == 240
    assert space.status_code == 240


@pytest.fixture
def configured() -> Response:
    fake = Mock(spec=Response)
    fake.configure_mock(status_code=240)
    return cast(Response, fake)


def a_fixture(configured: Response) -> None:
    assert configured.status_code == 240


def patched(monkeypatch: pytest.MonkeyPatch, response: httpx.Response, code: int) -> None:
    monkeypatch.setattr(response, "status_code", code)
    assert response.status_code == 240


class Changed(requests.Response):
    def change(self, name: str, code: int) -> None:
        setattr(self, name, code)
        assert self.status_code == 240
