"""Range checks in every surrounding."""

import http
from collections.abc import Callable
from typing import Any, Final, Literal, TypeVar, overload

from httpstatus import HTTPStatus
from httpx._models import Response

LIMIT: Final = 299
BAD: Final = HTTPStatus.BAD_REQUEST
EitherClass = TypeVar("EitherClass", HTTPStatus, http.HTTPStatus)
Ours = TypeVar("Ours", bound=HTTPStatus)


@overload
def overloaded(x: str) -> str: ...
@overload
def overloaded(x: int) -> int: ...
@overload
def overloaded(x: bool, y: int) -> bool: ...
def overloaded(x: Any, y: int = 0) -> Any:
    return x


def generic(function: Callable[[], Ours]) -> Ours:
    return function()


class Holder:
    status: HTTPStatus
    response: Response

    def attribute(self) -> bool:
        return 200 <= self.response.status_code < 299  # E: httpstatus-range

    def of_class(self) -> bool:
        return self.status > 400  # E: httpstatus-range


def of_enums(
    ours: HTTPStatus,
    standard: http.HTTPStatus,
    both: HTTPStatus | http.HTTPStatus,
    optional: HTTPStatus | None,
    either: HTTPStatus | int,
    some: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND],
    unknown: Any,
    fraction: float,
) -> None:
    print(ours > 400, standard > fraction)  # E: httpstatus-range
    print(standard > http.HTTPStatus.BAD_REQUEST)  # E: httpstatus-range
    print(ours > http.HTTPStatus.BAD_REQUEST)  # E: httpstatus-range
    print(ours > BAD, 400 < standard)  # E: httpstatus-range  # E: httpstatus-range
    print(both > 400)  # E: httpstatus-range
    print(some > 400)
    print(optional > 400)  # E: operator: Unsupported operand types for < ("int" and "None")  # N: Left operand is of type "HTTPStatus | None"
    print(either > 400, unknown > 400, ours > unknown, fraction > 400)
    print(ours > standard, ours > 400.0)
    print(200 <= ours < 299)


def of_generics(value: EitherClass) -> bool:
    return value > 400


def of_bounds(low: Literal[200], high: Literal[299], several: Literal[299, 300], response: Response) -> None:
    print(low <= response.status_code < high)  # E: httpstatus-range
    print(low <= response.status_code < several)
    print(200 <= response.status_code < LIMIT)  # E: httpstatus-range
    print(response.status_code in range(low, high, 1))  # E: httpstatus-range
    print(response.status_code in range(200, 299, 2))
    print(response.status_code in range(*[200, 299]))


def surrounded(ours: HTTPStatus, response: Response, responses: list[Response], flag: bool) -> bool:
    overloaded(ours > 400)  # E: httpstatus-range
    print([one for one in responses if one.status_code > 400])  # E: httpstatus-range
    function: Callable[[], bool] = lambda: ours > 400  # E: httpstatus-range
    print(function(), generic(lambda: ours))
    print("yes" if ours > 400 else "no", ours)  # E: httpstatus-range
    assert 200 <= ours <= 300, ours  # E: httpstatus-range
    while flag and response.status_code >= 200 and response.status_code < 299:  # E: httpstatus-range
        flag = not flag
    for one in responses:
        code = one.status_code
        if code > 400 or flag:  # E: httpstatus-range
            continue
    while (walrus := response.status_code) > 400:  # E: httpstatus-range
        print(walrus)
    try:
        print(response)
    finally:
        print(response.status_code > 500)  # E: httpstatus-range
    if flag and (
        response.status_code < 200 or response.status_code > 300  # E: httpstatus-range
    ):
        return False
    value: bool = 200 <= response.status_code < 299  # E: httpstatus-range
    return ours > 400 and value  # E: httpstatus-range


def not_one_status(one: Response, other: Response, get: Callable[[str], Response]) -> None:
    print(one.status_code >= 200 and other.status_code < 299)  # E: httpstatus-range
    print(get("a").status_code >= 200 and get("b").status_code < 299)  # E: httpstatus-range
    print(one.status_code > other.status_code, one.status_code > len("a"))


def narrowed(optional: HTTPStatus | None) -> None:
    if optional is not None and optional > 400:  # E: httpstatus-range
        print(optional)


def compared_as_well(response: Response, codes: list[int]) -> None:
    if response.status_code == HTTPStatus.BAD_REQUEST or response.status_code in codes:
        print(response)
    elif response.status_code > 400:
        print(response)
    elif 200 <= response.status_code < 299:  # E: httpstatus-range
        print(response)


def matched(response: Response) -> None:
    match response.status_code:
        case 400 | 401:
            print("400")
        case _ if response.status_code > 400:
            print("more")


def inside(response: Response) -> Callable[[], bool]:
    if response.status_code in {400, 404}:
        raise ValueError

    def later() -> bool:
        return response.status_code > 400

    return later
