"""Classes and functions of the project's own, which the configuration of other files names."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from http.client import HTTPResponse
from typing import Any, NamedTuple

from httpstatus import AnyStatusCode


@dataclass
class Field:
    code: int


class Row(NamedTuple):
    code: int


class Property:
    @property
    def code(self) -> int:
        return 404

    @cached_property
    def cached(self) -> int:
        return 404


class Setter:
    @property
    def code(self) -> int:
        return 404

    @code.setter
    def code(self, value: int) -> None: ...


class Attribute:
    def __init__(self) -> None:
        self.code = 404


class Heir(Attribute): ...


def fail(message: str, code: int = 500, *others: int, **more: object) -> None: ...


class Failure(Exception):
    def __init__(self, code: int | None = None) -> None: ...

    @classmethod
    def make(cls, code: int) -> None: ...

    def respond(self, *, code: int) -> None: ...


class OwnFailure(Failure): ...


class OtherFailure(Failure):
    def __init__(self, code: str, number: int) -> None: ...


@dataclass
class Reply:
    code: int


def made() -> HTTPResponse:
    raise NotImplementedError


other_response = made()
declared_code: AnyStatusCode = 200
elsewhere = len(__name__)


def made_by_anything() -> Any:
    return other_response


class Leaving:
    def __enter__(self) -> None: ...

    if sys.version_info >= (3, 8):

        def __exit__(self, *error: object) -> None: ...


def fail_all(codes: Iterable[int]) -> None: ...
