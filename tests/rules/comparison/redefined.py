"""Attributes of libraries: a row of the table holds where the class that defines the name for the object is theirs."""

from http.client import HTTPResponse
from typing import TypeVar
from urllib.error import HTTPError

import httpx
import requests
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse

from comparison.redefined_elsewhere import Initialised, Plain, WithAnotherProperty


class Sip(HTTPResponse):
    """The status of another protocol."""

    @property
    def status(self) -> int:  # type: ignore[override]
        return 180


class Ftp(httpx.Response):
    status_code: int


class Smtp(httpx.Response):
    status_code = 0


class Teapot(HTTPException):
    status_code = 418


class WithoutOne(requests.Response):
    def is_json(self) -> bool:
        return self.status_code == 427  # E: httpstatus-comparison


def of_a_subclass_that_redefines_it(sip: Sip, ftp: Ftp, smtp: Smtp, teapot: Teapot) -> None:
    assert sip.status == 180
    assert ftp.status_code == 226
    assert ftp.status_code in (230, 250)
    assert smtp.status_code != 250
    assert 200 <= smtp.status_code < 299
    assert teapot.status_code == 427
    match ftp.status_code:
        case 230:
            pass
        case 250 | 226:
            pass


def of_a_union_with_one(one: requests.Response | Ftp, other: Sip | None, both: JSONResponse | Teapot) -> None:
    assert one.status_code == 230
    assert other is None or other.status == 180
    assert both.status_code == 427


def of_one_that_it_is_found_to_be(response: HTTPResponse, error: Exception) -> None:
    if isinstance(response, Sip):
        assert response.status == 180
    if isinstance(error, Teapot):
        assert error.status_code == 427


def of_one_of_another_module_that_it_is_found_to_be(response: requests.Response) -> None:
    if isinstance(response, Initialised):
        assert response.status_code == 180
    if isinstance(response, Plain):
        assert response.status_code == 180  # E: httpstatus-comparison


def of_a_class_that_the_module_derives_one_from(response: httpx.Response) -> None:
    """It may be one of those."""
    assert response.status_code == 230


def of_one_that_leaves_it(response: JSONResponse, error: HTTPError, one: WithoutOne | HTTPError | None) -> None:
    assert response.status_code == 427  # E: httpstatus-comparison
    assert error.status == 427  # E: httpstatus-comparison
    assert error.code == 427  # E: httpstatus-comparison
    if isinstance(one, WithoutOne):
        assert one.status_code == 427  # E: httpstatus-comparison


def of_one_whose_registered_default_is_another(error: HTTPException) -> None:
    """A class of this module may say 418: no class says anything but a registered code."""
    assert error.status_code == 427  # E: httpstatus-comparison


def of_a_class_of_another_module(plain: Plain, other: WithAnotherProperty, initialised: Initialised) -> None:
    """What its methods store is not seen here."""
    assert plain.status_code == 427  # E: httpstatus-comparison
    assert initialised.status_code == 180
    assert other.status_code == 427


Any_ = TypeVar("Any_", bound=requests.Response)
Sip_ = TypeVar("Sip_", bound=Ftp)


def of_type_variables(response: Any_, sip: Sip_) -> tuple[Any_, Sip_]:
    assert response.status_code == 427  # E: httpstatus-comparison
    assert sip.status_code == 230
    return response, sip


class Overridden(HTTPResponse):
    def getcode(self) -> int:
        return 180


def of_a_method(response: HTTPResponse, overridden: Overridden) -> None:
    assert overridden.getcode() == 180
    assert overridden.status == 180  # E: httpstatus-comparison
