"""The client of the service."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

import httpx

from parcels.models import Event, Parcel, ParcelData

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self


class ServiceError(Exception):
    """The service did not do what it was asked for."""

    def __init__(self, status: HTTPStatus, detail: str) -> None:
        super().__init__(f"{status.phrase}: {detail}")
        self.status = status
        self.detail = detail


class Client:
    """The service, as seen from elsewhere; parcels that were read once are not read again unless changed."""

    def __init__(self, url: str, transport: httpx.BaseTransport | None = None) -> None:
        self._http = httpx.Client(base_url=url, transport=transport, timeout=10)
        self._read: dict[str, tuple[str, Parcel]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._http.close()

    def announce(self, number: str, carrier: str, recipient: str) -> Parcel:
        data = {"number": number, "carrier": carrier, "recipient": recipient}
        response = self._http.post("/parcels", json=data)
        if not 200 <= response.status_code < 299:
            raise failure(response)
        return parcel_of(response)

    def get(self, number: str) -> Parcel | None:
        """Give the parcel, or None if the service has none of this number."""
        tag, parcel = self._read.get(number, ("", None))
        response = self._http.get(f"/parcels/{number}", headers={"If-None-Match": tag} if tag else {})
        if response.status_code == 304:
            return parcel
        if response.status_code == 404:
            return None
        if response.status_code != 200:
            raise failure(response)
        parcel = parcel_of(response)
        self._read[number] = response.headers["ETag"], parcel
        return parcel

    def remove(self, number: str) -> bool:
        """Remove a parcel; tell whether there was one."""
        tag, _ = self._read.pop(number, ("", None))
        response = self._http.delete(f"/parcels/{number}", headers={"If-Match": tag})
        if response.status_code == 240:
            return True
        if response.status_code in {404, 410}:
            return False
        raise failure(response)

    def subscribe(self, number: str, url: str) -> None:
        response = self._http.post(f"/parcels/{number}/subscriptions", json={"url": url})
        if response.status_code not in (HTTPStatus.OK, HTTPStatus.ACCEPTED):
            raise failure(response)

    def is_healthy(self) -> bool:
        try:
            response = self._http.get("/notifications")
        except httpx.TransportError:
            return False
        return response.status_code < 400


def failure(response: httpx.Response) -> ServiceError:
    """Make the error that tells what the service said."""
    return ServiceError(HTTPStatus(response.status_code), response.text)


def parcel_of(response: httpx.Response) -> Parcel:
    data: ParcelData = response.json()
    events = [Event.from_data(event) for event in data["events"]]
    return Parcel(data["number"], data["carrier"], data["recipient"], events)
