"""Where parcels and subscriptions are kept: in memory."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parcels.models import Delivery, Parcel, Subscription


class ConflictError(Exception):
    """The parcel is there already, or has changed since it was read."""


class Store:
    def __init__(self) -> None:
        self._parcels: dict[str, Parcel] = {}
        self._subscriptions: defaultdict[str, set[Subscription]] = defaultdict(set)
        self.deliveries: list[Delivery] = []

    def __iter__(self) -> Iterator[Parcel]:
        return iter(self._parcels.values())

    def get(self, number: str) -> Parcel | None:
        return self._parcels.get(number)

    def add(self, parcel: Parcel) -> None:
        if parcel.number in self._parcels:
            raise ConflictError(parcel.number)
        self._parcels[parcel.number] = parcel

    def remove(self, number: str, revision: int) -> bool:
        parcel = self._parcels.get(number)
        if parcel is None:
            return False
        if parcel.revision != revision:
            raise ConflictError(number)
        del self._parcels[number]
        self._subscriptions.pop(number, None)
        return True

    def subscribe(self, subscription: Subscription) -> None:
        self._subscriptions[subscription.number].add(subscription)

    def unsubscribe(self, subscription: Subscription) -> None:
        self._subscriptions[subscription.number].discard(subscription)

    def subscriptions(self, number: str) -> frozenset[Subscription]:
        return frozenset(self._subscriptions[number])
