from email.message import Message
from urllib.error import HTTPError
from urllib.response import addinfourl


def attributes(error: HTTPError, response: addinfourl) -> None:
    # urllib.error.HTTPError.code
    assert error.code == 427
    # urllib.response.addinfourl.status
    assert error.status == 427
    # urllib.response.addinfourl.status
    assert response.status == 427
    # urllib.response.addinfourl.code
    assert response.code == 427


def methods(response: addinfourl) -> None:
    # urllib.response.addinfourl.getcode()
    assert response.getcode() == 427


def arguments() -> None:
    # urllib.error.HTTPError(code)
    HTTPError("https://example.org", 427, "no", Message(), None)
