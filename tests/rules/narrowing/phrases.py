"""What every Python's HTTPStatus has of a status that is known in part, as a condition."""

# both classes

from __future__ import annotations

from http import HTTPStatus
from typing import Literal


def of_what_is_left(s: HTTPStatus, few: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND], o: HTTPStatus | None) -> int:
    if s == 404:
        return 1
    if not s.phrase or not s.description:
        return 2
    while not s.name:
        return 3
    if s.value and few.phrase and few.description and few.name and few.value:
        return 4
    if o == 404:
        return 5
    return 6 if o and o.phrase else 7


def in_variables_of_the_names_of_attributes(value: HTTPStatus, name: HTTPStatus, phrase: HTTPStatus) -> str:
    if value == 404 or name == 404 or phrase == 404:
        return ""
    if value.phrase and name.value and phrase.name:
        return name.phrase
    return phrase.phrase
