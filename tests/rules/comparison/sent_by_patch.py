"""A request by PATCH puts nothing in the place of an attribute, as `mock.patch` does."""

from typing import Any

import requests


def sent(server: Any) -> None:
    response = requests.patch(server.url)
    assert response.status_code == 427  # E: httpstatus-comparison


def sent_in_a_session(session: requests.Session, server: Any) -> None:
    response = session.patch(server.url, data={})
    assert response.status_code == 427  # E: httpstatus-comparison
