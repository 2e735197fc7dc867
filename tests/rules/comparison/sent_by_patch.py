"""A request by PATCH puts nothing in the place of an attribute, as `mock.patch` does."""

from typing import Any

import requests


def before_the_others_are_checked(response: requests.Response) -> None:
    assert response.status_code == 427  # E: httpstatus-comparison


def sent(server: Any) -> None:
    response = requests.patch(server.url)
    assert response.status_code == 427  # E: httpstatus-comparison


def sent_in_a_session(session: requests.Session, server: Any) -> None:
    response = session.patch(server.url, data={})
    assert response.status_code == 427  # E: httpstatus-comparison


def sent_in_a_session_that_is_made_here(server: Any) -> None:
    session = requests.Session()
    print(session.patch(server.url).status_code)


def sent_in_a_session_that_is_closed(server: Any) -> None:
    with requests.Session() as session:
        print(session.patch(server.url).status_code)


def sent_to_a_path(client: Any, base: str, number: int) -> None:
    client.patch(f"/items/{number}")
    client.patch(f"{base}/items")
    client.patch(base + "/items", 427)
    client.patch("/items/" + str(number))
