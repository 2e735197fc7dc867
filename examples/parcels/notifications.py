"""Subscribers are told over HTTP that a parcel was moved."""

from __future__ import annotations

import time
from http import HTTPStatus
from typing import TYPE_CHECKING

import httpx

from parcels.models import Delivery, Parcel, Subscription, Verdict

if TYPE_CHECKING:
    from parcels.store import Store


def verdict(code: int) -> Verdict:
    """Tell what an answer's code means for the subscription."""
    try:
        status = HTTPStatus(code)
    except ValueError:
        return Verdict(None, keep=True)
    return Verdict(status, keep=status is not HTTPStatus.GONE)


async def notify(client: httpx.AsyncClient, store: Store, parcel: Parcel) -> None:
    """Send the parcel to all who subscribed to it, and drop those who do not want it any more."""
    for subscription in store.subscriptions(parcel.number):
        delivery = await deliver(client, parcel, subscription)
        store.deliveries.append(delivery)
        answer = verdict(delivery.status)
        if not answer.keep or answer.status == 240:
            store.unsubscribe(subscription)


async def deliver(client: httpx.AsyncClient, parcel: Parcel, subscription: Subscription) -> Delivery:
    start = time.monotonic()
    try:
        response = await client.post(subscription.url, json=parcel.to_data())
        status = response.status_code
    except httpx.TransportError:
        status = 0
    return Delivery(subscription, status, time.monotonic() - start)


def summary(store: Store) -> dict[str, int]:
    """Count the notifications by what became of them."""
    counts = {"accepted": 0, "refused": 0, "failed": 0, "unanswered": 0}
    for delivery in store.deliveries:
        if delivery.status == 0:
            counts["unanswered"] += 1
        elif delivery.status in range(200, 299):
            counts["accepted"] += 1
        elif delivery.status < 500:
            counts["refused"] += 1
        else:
            counts["failed"] += 1
    return counts


def describe(delivery: Delivery) -> str:
    """Say in a few words what became of one notification."""
    match delivery.status:
        case 0:
            return "no answer"
        case 200 | 202 | 240:
            return "accepted"
        case 401 | 403:
            return "not allowed"
        case 410:
            return "unsubscribed"
        case code:
            return f"answered {code}"
