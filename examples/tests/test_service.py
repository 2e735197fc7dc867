"""The service, asked as its clients ask it; the carriers and the subscribers are made up."""

from __future__ import annotations

import httpx
import pytest
from parcels.models import Subscription
from parcels.service import Service
from parcels.store import Store
from starlette.testclient import TestClient

PARCEL = {"number": "N1", "carrier": "northpost", "recipient": "Ada"}
EVENTS = [{"at": "2026-03-01T09:30:00+00:00", "place": "Oslo", "state": "in transit"}]


def carriers(request: httpx.Request) -> httpx.Response:
    """Answer as the carriers and the subscribers do."""
    if request.url.host == "gone.example":
        return httpx.Response(410)
    if request.url.host == "api.northpost.example":
        return httpx.Response(200, json=EVENTS)
    return httpx.Response(404)


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def client(store: Store) -> TestClient:
    outside = httpx.AsyncClient(transport=httpx.MockTransport(carriers))
    client = TestClient(Service(store, outside).app(), follow_redirects=False)
    assert client.post("/parcels", json=PARCEL).status_code // 100 == 2
    return client


def test_the_start_leads_to_the_list(client: TestClient) -> None:
    assert client.get("/").status_code == 303


def test_a_parcel_is_announced_once(client: TestClient) -> None:
    assert client.post("/parcels", json=PARCEL).status_code == 409


def test_a_parcel_needs_a_recipient(client: TestClient) -> None:
    assert client.post("/parcels", json={"number": "N2"}).status_code in {400, 422}


def test_a_parcel_shows_what_the_carrier_knows(client: TestClient) -> None:
    response = client.get("/parcels/N1")
    assert response.status_code == 200
    assert response.json()["state"] == "in transit"
    again = client.get("/parcels/N1", headers={"If-None-Match": response.headers["ETag"]})
    assert again.status_code == 304


def test_an_unknown_parcel_is_not_found(client: TestClient) -> None:
    assert client.get("/parcels/N9").status_code == 404


def test_a_changed_parcel_is_not_removed(client: TestClient) -> None:
    tag = client.get("/parcels/N1").headers["ETag"]
    assert client.delete("/parcels/N1", headers={"If-Match": '"77"'}).status_code == 412
    assert client.delete("/parcels/N1", headers={"If-Match": tag}).status_code == 204


def test_a_subscriber_that_is_gone_is_dropped(client: TestClient, store: Store) -> None:
    url = "https://gone.example/hook"
    assert client.post("/parcels/N1/subscriptions", json={"url": url}).status_code == 202
    assert store.subscriptions("N1") == {Subscription("N1", url)}
    client.get("/parcels/N1")
    assert store.subscriptions("N1") == frozenset()
    assert client.get("/notifications").json()["latest"] == ["unsubscribed"]
