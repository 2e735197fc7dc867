"""What the service keeps: parcels, what happened to them, and who wants to know."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timezone
from enum import Enum
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from http import HTTPStatus


class State(Enum):
    ANNOUNCED = "announced"
    IN_TRANSIT = "in transit"
    DELIVERED = "delivered"
    RETURNED = "returned"
    LOST = "lost"


FINAL_STATES = frozenset({State.DELIVERED, State.RETURNED, State.LOST})


class EventData(TypedDict):
    at: str
    place: str
    state: str


class ParcelData(TypedDict):
    number: str
    carrier: str
    recipient: str
    state: str
    events: list[EventData]


@dataclass(frozen=True)
class Event:
    at: datetime
    place: str
    state: State

    def to_data(self) -> EventData:
        return {"at": self.at.isoformat(), "place": self.place, "state": self.state.value}

    @classmethod
    def from_data(cls, data: EventData) -> Event:
        return cls(datetime.fromisoformat(data["at"]), data["place"], State(data["state"]))


@dataclass
class Parcel:
    number: str
    carrier: str
    recipient: str
    events: list[Event] = field(default_factory=list)
    revision: int = 1

    @property
    def state(self) -> State:
        return self.events[-1].state if self.events else State.ANNOUNCED

    def add(self, events: list[Event]) -> bool:
        """Take over events that are new; tell whether there were any."""
        known = set(self.events)
        fresh = [event for event in events if event not in known]
        self.events = sorted([*self.events, *fresh], key=lambda event: event.at)
        self.revision += bool(fresh)
        return bool(fresh)

    def to_data(self) -> ParcelData:
        return {
            "number": self.number,
            "carrier": self.carrier,
            "recipient": self.recipient,
            "state": self.state.value,
            "events": [event.to_data() for event in self.events],
        }


@dataclass(frozen=True)
class Subscription:
    number: str
    url: str


@dataclass(frozen=True)
class Delivery:
    """One notification that was sent to a subscriber; status 0 says that nobody answered."""

    subscription: Subscription
    status: int
    seconds: float
    at: datetime = field(default_factory=lambda: datetime.now(timezone.utc))


@dataclass(frozen=True)
class Verdict:
    """What a subscriber's answer means for the subscription."""

    status: HTTPStatus | None
    keep: bool
