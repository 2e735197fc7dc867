"""Codes that are nobody's, compared with what is known to be a status in a form that few write; and the same unknown."""

from collections.abc import Iterable
from http.client import HTTPResponse
from http.client import *
from typing import Any, cast

from starlette.status import *


class Holder:
    def __init__(self, response: HTTPResponse, **others: Any) -> None:
        self.code = response.status
        vars(self).update(others)


def an_attribute_that_may_be_anything(holder: Holder) -> bool:
    return holder.code == 427


def a_cast(response: HTTPResponse) -> bool:
    code = cast("Any", response.status)
    return bool(cast("object", code) == 427)  # E: httpstatus-comparison


def sorted_ones(responses: Iterable[HTTPResponse]) -> list[bool]:
    codes = [response.status for response in responses]
    return [code == 427 for code in sorted(codes)]  # E: httpstatus-comparison


def of_a_generator(responses: Iterable[HTTPResponse]) -> list[bool]:
    codes = list(response.status for response in responses)
    return [code == 427 for code in codes]  # E: httpstatus-comparison


def of_a_generator_of_others(numbers: Iterable[int]) -> list[bool]:
    codes = list(number for number in numbers)
    return [code == 427 for code in codes]
