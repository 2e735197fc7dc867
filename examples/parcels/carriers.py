"""The carriers' own services, which are asked where a parcel is."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

import httpx

from parcels.models import Event, EventData

if TYPE_CHECKING:
    from collections.abc import Mapping

RETRIES: Final = 3


class CarrierError(Exception):
    """A carrier did not tell where a parcel is."""

    def __init__(self, carrier: str, status: HTTPStatus, text: str = "") -> None:
        super().__init__(f"{carrier} answered {status.value} {status.phrase}: {text}")
        self.carrier = carrier
        self.status = status

    @property
    def is_temporary(self) -> bool:
        return self.status in (408, 425, 429, 500, 502, 503, 540)


@dataclass(frozen=True)
class Carrier:
    name: str
    url: str
    key: str

    async def events(self, client: httpx.AsyncClient, number: str) -> list[Event]:
        """Give all that the carrier knows of a parcel, oldest first; nothing if it has not seen it."""
        response = await self._get(client, f"{self.url}/shipments/{number}/events")
        if response.status_code == 404:
            return []
        if response.status_code > 400:
            raise CarrierError(self.name, HTTPStatus(response.status_code), response.text)
        data: list[EventData] = response.json()
        return sorted(map(Event.from_data, data), key=lambda event: event.at)

    async def _get(self, client: httpx.AsyncClient, url: str) -> httpx.Response:
        for attempt in range(RETRIES):
            response = await client.get(url, headers={"Authorization": f"Bearer {self.key}"})
            code = response.status_code
            if code == 429:
                await asyncio.sleep(seconds_to_wait(response.headers, attempt))
            elif code == 499 or code >= 500:
                await asyncio.sleep(2**attempt)
            else:
                return response
        return response


def seconds_to_wait(headers: Mapping[str, str], attempt: int) -> float:
    """Read Retry-After, of which carriers send the number of seconds only."""
    try:
        return float(headers["Retry-After"])
    except (KeyError, ValueError):
        return 2.0**attempt


def status_of(error: httpx.TransportError) -> HTTPStatus:
    """Give the status that stands for a carrier that could not be asked."""
    if isinstance(error, httpx.PoolTimeout):
        return HTTPStatus.TOO_MANY_REQUESTS
    if isinstance(error, httpx.TimeoutException):
        return HTTPStatus.GATEWAY_TIMEOUT
    return HTTPStatus(520)
