"""Names that lead to each other, and lists of constants: what they hold is a status if one comes from somewhere."""

from http.client import HTTPResponse
from typing import Final

WIDTH: Final = 200


def constants_alone(number: int, is_wide: bool) -> bool:
    widths = [WIDTH, WIDTH]
    heights = {"low": WIDTH, "high": WIDTH}
    depth: int = WIDTH if is_wide else WIDTH
    if any(width == 240 for width in widths) or widths[number] == 240:
        return True
    return heights["low"] == 240 or depth == 240 or [WIDTH, WIDTH][number] == 240


def constants_beside_a_status(response: HTTPResponse, number: int) -> bool:
    found = [WIDTH, WIDTH, response.status]
    return found[number] == 240  # E: httpstatus-comparison


def names_that_lead_to_each_other(number: int) -> bool:
    width = 200
    last = width
    for _ in range(number):
        width = last
        last = width
    return width == 240 or last == 427


def three_that_change_places(number: int) -> bool:
    low = 200
    middle = 300
    high = 400
    for _ in range(number):
        low, middle, high = middle, high, low
    return low == 240 or middle == 240 or high == 427


def a_status_comes_into_them(response: HTTPResponse, number: int) -> bool:
    code = 200
    last = code
    for _ in range(number):
        last = code
        code = last or response.status
    return code == 240 or last == 427  # E: httpstatus-comparison  # E: httpstatus-comparison


def a_status_and_what_is_none(response: HTTPResponse, number: int) -> bool:
    code = response.status
    last = code
    for _ in range(number):
        last = code
        code = last + number
    return code == 240 or last == 427


class Window:
    def __init__(self) -> None:
        self.width = 200
        self.last = self.width

    def undo(self) -> bool:
        self.last, self.width = self.width, self.last
        return self.width == 240 or self.last == 427


class Reply:
    def __init__(self, response: HTTPResponse) -> None:
        self.code = response.status
        self.last = self.code

    def undo(self) -> bool:
        self.last, self.code = self.code, self.last
        return self.code == 240 or self.last == 427  # E: httpstatus-comparison  # E: httpstatus-comparison


def even(number: int) -> int:
    return 200 if number == 0 else odd(number - 1)


def odd(number: int) -> int:
    return 404 if number == 0 else even(number - 1)


def even_status(response: HTTPResponse, number: int) -> int:
    return response.status if number == 0 else odd_status(response, number - 1)


def odd_status(response: HTTPResponse, number: int) -> int:
    return 404 if number == 0 else even_status(response, number - 1)


def functions_that_call_each_other(response: HTTPResponse) -> bool:
    return even(3) == 240 or odd(3) == 240


def functions_to_which_a_status_comes(response: HTTPResponse) -> bool:
    return even_status(response, 3) == 240 or odd_status(response, 3) == 427  # E: httpstatus-comparison  # E: httpstatus-comparison


def many_that_lead_to_each_other(response: HTTPResponse, number: int) -> bool:
    # There are more ways through all of them than could be gone.
    a = b = c = d = e = f = g = h = i = j = k = m = 200
    a = response.status
    for _ in range(number):
        a = b = c = d = e = f = g = h = i = j = k = m = a
        a = b = c = d = e = f = g = h = i = j = k = m = b
        a = b = c = d = e = f = g = h = i = j = k = m = c
        a = b = c = d = e = f = g = h = i = j = k = m = d
        a = b = c = d = e = f = g = h = i = j = k = m = e
        a = b = c = d = e = f = g = h = i = j = k = m = f
        a = b = c = d = e = f = g = h = i = j = k = m = g
        a = b = c = d = e = f = g = h = i = j = k = m = h
        a = b = c = d = e = f = g = h = i = j = k = m = i
        a = b = c = d = e = f = g = h = i = j = k = m = j
        a = b = c = d = e = f = g = h = i = j = k = m = k
        a = b = c = d = e = f = g = h = i = j = k = m = m
    return a == 240 or m == 427  # E: httpstatus-comparison  # E: httpstatus-comparison
