"""A table that is looked into by what is declared to be a status code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from httpstatus import AnyStatusCode

RETRY: Final = frozenset({500, 427})  # E: httpstatus-comparison
TEXTS = {
    240: "nothing",  # E: httpstatus-comparison
    404: "not there",
}
FOR_INTS: Final = frozenset({500, 427})


def declared(code: AnyStatusCode) -> str | None:
    if code in RETRY:
        return TEXTS.get(code)
    return TEXTS[code]


def any_int(code: int) -> bool:
    return code in FOR_INTS
