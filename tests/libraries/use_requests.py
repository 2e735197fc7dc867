import requests


def attributes(session: requests.Session) -> None:
    # requests.models.Response.status_code
    assert session.get("https://example.org").status_code == 427
