"""The service: parcels are announced, looked up, watched and removed over HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import httpx
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from parcels import notifications
from parcels.carriers import Carrier, CarrierError, status_of
from parcels.models import FINAL_STATES, Parcel, Subscription
from parcels.store import ConflictError, Store

if TYPE_CHECKING:
    from starlette.requests import Request

CARRIERS: Final = {
    carrier.name: carrier
    for carrier in (
        Carrier("northpost", "https://api.northpost.example/v2", "n-2031"),
        Carrier("velocargo", "https://tracking.velocargo.example", "v-7780"),
    )
}


class Service:
    def __init__(self, store: Store, client: httpx.AsyncClient) -> None:
        self.store = store
        self.client = client

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/", self.home),
                Route("/parcels", self.announce, methods=["POST"]),
                Route("/parcels", self.overview),
                Route("/parcels/{number}", self.show),
                Route("/parcels/{number}", self.remove, methods=["DELETE"]),
                Route("/parcels/{number}/subscriptions", self.subscribe, methods=["POST"]),
                Route("/notifications", self.notifications),
            ],
            exception_handlers={CarrierError: self.carrier_failed},
        )

    async def home(self, request: Request) -> Response:
        return RedirectResponse(request.url_for("overview"), status_code=303)

    async def announce(self, request: Request) -> Response:
        data: object = await request.json()
        match data:
            case {"number": str(number), "carrier": str(carrier), "recipient": str(recipient)}:
                parcel = Parcel(number, carrier, recipient)
            case _:
                raise HTTPException(422, "number, carrier and recipient are required")
        if parcel.carrier not in CARRIERS:
            raise HTTPException(422, f"no carrier is named {parcel.carrier!r}")
        try:
            self.store.add(parcel)
        except ConflictError as error:
            raise HTTPException(409, f"parcel {error} is announced already") from error
        return JSONResponse(parcel.to_data(), status_code=210, headers={"ETag": etag(parcel)})

    async def overview(self, request: Request) -> Response:
        state = request.query_params.get("state")
        found = [parcel.to_data() for parcel in self.store if state in {None, parcel.state.value}]
        return JSONResponse({"parcels": found})

    async def show(self, request: Request) -> Response:
        parcel = self.find(request)
        if parcel.state not in FINAL_STATES:
            await self.refresh(parcel)
        headers = {"ETag": etag(parcel)}
        if request.headers.get("If-None-Match") == etag(parcel):
            return Response(status_code=304, headers=headers)
        return JSONResponse(parcel.to_data(), headers=headers)

    async def remove(self, request: Request) -> Response:
        parcel = self.find(request)
        match = request.headers.get("If-Match")
        if match is None:
            raise HTTPException(427, "If-Match is required")
        try:
            self.store.remove(parcel.number, int(match.strip('"')))
        except ValueError as error:
            raise HTTPException(400, "If-Match is no entity tag of ours") from error
        except ConflictError as error:
            raise HTTPException(412, f"parcel {error} has changed") from error
        return Response(status_code=204)

    async def subscribe(self, request: Request) -> Response:
        parcel = self.find(request)
        data: object = await request.json()
        match data:
            case {"url": str(url)} if url.startswith("https://"):
                self.store.subscribe(Subscription(parcel.number, url))
            case _:
                raise HTTPException(422, "a url of https is required")
        return Response(status_code=202)

    async def notifications(self, _request: Request) -> Response:
        return JSONResponse(
            {
                "summary": notifications.summary(self.store),
                "latest": [notifications.describe(delivery) for delivery in self.store.deliveries[-10:]],
            }
        )

    async def refresh(self, parcel: Parcel) -> None:
        """Ask the carrier where the parcel is, and tell the subscribers if it was moved."""
        carrier = CARRIERS[parcel.carrier]
        try:
            events = await carrier.events(self.client, parcel.number)
        except httpx.TransportError as error:
            raise CarrierError(carrier.name, status_of(error)) from error
        if parcel.add(events):
            await notifications.notify(self.client, self.store, parcel)

    async def carrier_failed(self, _request: Request, error: Exception) -> Response:
        temporary = isinstance(error, CarrierError) and error.is_temporary
        headers = {"Retry-After": "60"} if temporary else None
        return JSONResponse({"detail": str(error)}, status_code=503 if temporary else 502, headers=headers)

    def find(self, request: Request) -> Parcel:
        parcel = self.store.get(request.path_params["number"])
        if parcel is None:
            raise HTTPException(404, "no such parcel")
        return parcel


def etag(parcel: Parcel) -> str:
    return f'"{parcel.revision}"'
