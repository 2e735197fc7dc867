"""What the other modules depend on: the edits of the tests are made here."""

import http.client
from http import HTTPStatus
from types import TracebackType
from typing import Literal, TypeAlias

import httpstatus
from fastapi import HTTPException
from httpstatus import AnyStatusCode

Left: TypeAlias = dict[str, str]
Seen: TypeAlias = AnyStatusCode
Few: TypeAlias = Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]
OurFew: TypeAlias = Literal[httpstatus.HTTPStatus.OK, httpstatus.HTTPStatus.NOT_FOUND]


def count() -> int:
    return 0


def theirs() -> HTTPStatus:
    return HTTPStatus.OK


def ours() -> httpstatus.HTTPStatus:
    return httpstatus.HTTPStatus.OK


def few() -> Few:
    return HTTPStatus.OK


def our_few() -> OurFew:
    return httpstatus.HTTPStatus.OK


class Client:
    """It keeps what a library gave it."""

    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.code = response.status
        self.seen = [response.status]
        self.by_name = {"first": response.getcode()}

    def last(self) -> bool:
        return self.code == 427


class Reply:
    """It is named in the configuration."""

    code: int = 200


class Written:
    """Whether its code is a status, an edit says."""

    code: int = 0


def written() -> int:
    return 0


def refuse(code: int) -> None:
    """Whether it takes a status, an edit says."""


def fail(code: int) -> None:
    """It is named in the configuration."""


class Session:
    """It says what went wrong."""

    def __enter__(self) -> None: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None: ...


class Missing(HTTPException):
    """It answers with 404."""

    def __init__(self, name: str) -> None:
        super().__init__(404, name)


class Closed(Exception): ...


def find(name: str) -> str:
    return name
