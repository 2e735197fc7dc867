"""Checks that are meant as they are, since their function sees to the border by other means; and those that are not."""

import logging
import operator
from collections.abc import Callable, Coroutine
from http import HTTPStatus
from http.client import HTTPResponse
from typing import Literal
from unittest import TestCase

from httpx._models import Response

log = logging.getLogger(__name__)
handlers: dict[int, Callable[[], int]] = {}


def is_mine(status: int) -> bool:
    return status == 400


async def ask(status: int) -> None: ...


def raise_if_mine(status: object) -> None: ...


def is_invalid(response: Response) -> bool:
    return response.status_code == 400


class Error(Exception):
    def __init__(self, *texts: object) -> None: ...


def a_capture_after_the_code(response: Response) -> str:
    match response.status_code:
        case 200:
            return "ok"
        case code if 200 < code < 300:
            return "other"
        case _:
            return "none"


def a_capture_without_the_code(response: Response) -> str:
    match response.status_code:
        case 404:
            return "none"
        case code if 200 < code < 300:  # E: httpstatus-range
            return "other"
        case _:
            return ""


def a_copy(response: Response) -> None:
    code = response.status_code
    if response.status_code == 400:
        print("400")
    if code > 400:
        print("more")


def a_copy_of_a_copy(response: Response) -> None:
    code = response.status_code
    other = code
    third = int(other)
    if third == 400:
        print("400")
    if response.status_code > 400:
        print("more")


def a_copy_of_another(response: Response, other: Response) -> None:
    code = response.status_code
    if other.status_code == 400:
        print("400")
    if code > 400:  # E: httpstatus-range
        print("more")


def unpacked(response: Response) -> None:
    code, text = response.status_code, "text"
    if code == 400:
        print(text)
    if response.status_code > 400:
        print("more")


def a_walrus(response: Response) -> None:
    if (code := response.status_code) == 400:
        print("400")
    elif response.status_code > 400:
        print(code)


def the_value(status: HTTPStatus) -> None:
    if status.value == 400:
        print("400")
    if status > 400:
        print("more")


def a_member(response: Response) -> None:
    if HTTPStatus(response.status_code) is HTTPStatus.BAD_REQUEST:
        print("400")
    if response.status_code > 400:
        print("more")


def an_attribute(response: Response) -> None:
    class Holder:
        code: int

    holder = Holder()
    holder.code = response.status_code
    if holder.code == 400:
        print("400")
    if response.status_code > 400:
        print("more")


def looked_up(response: Response) -> None:
    handler = handlers.get(response.status_code)
    if handler is not None:
        handler()
    elif response.status_code > 400:
        print("more")


def used_as_a_key(response: Response) -> None:
    try:
        handlers[response.status_code]()
    except KeyError:
        if response.status_code > 400:
            print("more")


def handed_to_a_condition(response: Response) -> None:
    if is_mine(response.status_code):
        print("mine")
    elif response.status_code > 400:
        print("more")


def handed_to_an_operator(response: Response) -> None:
    if operator.eq(response.status_code, 400):
        print("400")
    elif response.status_code > 400:
        print("more")


def handed_with_the_last_code_of_a_class(response: Response) -> None:
    if operator.eq(response.status_code, 299):
        print("299")
    elif 200 <= response.status_code < 299:
        print("2xx")


def handed_with_another_code(response: Response) -> None:
    if operator.eq(response.status_code, 298):
        print("298")
    elif 200 <= response.status_code < 299:  # E: httpstatus-range
        print("2xx")


class Tested(TestCase):
    def test_asserted(self, response: Response) -> None:
        self.assertNotEqual(response.status_code, 400)
        self.assertFalse(response.status_code > 400)

    def test_asserted_of_another_code(self, response: Response) -> None:
        self.assertNotEqual(response.status_code, 404)
        self.assertFalse(response.status_code > 400)  # E: httpstatus-range


def a_class_pattern(response: Response) -> None:
    match response:
        case Response(status_code=400):
            print("400")
        case _ if response.status_code > 400:
            print("more")


def a_class_pattern_that_captures(response: Response) -> None:
    match response:
        case Response(status_code=400):
            print("400")
        case Response(status_code=code) if code > 400:
            print("more")


def a_class_pattern_of_another_code(response: Response) -> None:
    match response:
        case Response(status_code=404):
            print("404")
        case _ if response.status_code > 400:  # E: httpstatus-range
            print("more")


def a_tuple_that_is_matched(response: Response, text: str) -> None:
    match response.status_code, text:
        case 400, _:
            print("400")
        case _ if response.status_code > 400:
            print("more")


def a_tuple_that_is_compared(response: Response, text: str) -> None:
    if (response.status_code, text) == (400, ""):
        print("400")
    elif response.status_code > 400:
        print("more")


def the_other_of_a_tuple(response: Response, number: int) -> None:
    if (number, response.status_code) == (400, 404):
        print("400")
    elif response.status_code > 400:  # E: httpstatus-range
        print("more")


def asked_twice(response: HTTPResponse) -> None:
    if response.getcode() == 400:
        print("400")
    elif response.getcode() > 400:
        print("more")


def said_in_a_log(response: Response) -> None:
    log.info("%s", response.status_code)
    log.info("%s", is_mine(response.status_code))
    print(is_mine(response.status_code), str(response.status_code), f"{is_mine(response.status_code)}")
    if response.status_code > 400:  # E: httpstatus-range
        raise Error("%s" % is_mine(response.status_code), repr(response.status_code), response.status_code)
    if isinstance(response.status_code, int):
        assert response.status_code, is_mine(response.status_code)


def handed_over_for_nothing_in_return(response: Response) -> None:
    is_mine(response.status_code)
    if response.status_code > 400:  # E: httpstatus-range
        print("more")


async def awaited_for_nothing_in_return(response: Response) -> None:
    await ask(response.status_code)
    if response.status_code > 400:  # E: httpstatus-range
        print("more")


def a_class_that_was_taken_before(response: Response) -> str:
    code = response.status_code
    if code < 400:
        return "fine"
    elif code <= 400:
        return "400"
    return "more"


def a_class_that_is_taken_later(response: Response) -> str:
    code = response.status_code
    if code <= 400:  # E: httpstatus-range
        return "fine"
    return "more" if code < 400 else "none"


def handed_over_to_what_raises(response: Response) -> None:
    raise_if_mine(response.status_code)
    if response.status_code > 400:
        print("more")


def of_what_is_handed_to_a_condition(response: Response) -> str:
    if is_invalid(response):
        return "invalid"
    return "more" if response.status_code > 400 else "fine"


def a_copy_of_what_is_handed_to_a_condition(response: Response) -> str:
    code = response.status_code
    invalid = is_invalid(response)
    if invalid:
        return "invalid"
    return "more" if code > 400 else "fine"


def of_what_is_handed_on_by_another_name(response: Response, given: Response) -> str:
    response = given
    if is_invalid(given):
        return "invalid"
    return "more" if response.status_code > 400 else "fine"


def of_what_is_handed_to_what_raises(response: Response) -> None:
    raise_if_mine(response)
    if response.status_code > 400:
        print("more")


def of_what_is_handed_over_in_the_same_condition(response: Response) -> bool:
    return is_invalid(response) or response.status_code > 400


def of_what_is_shown(response: Response) -> str:
    print(response, is_invalid(response))
    log.info("%s", response)
    isinstance(response, Response)
    return "more" if response.status_code > 400 else "fine"  # E: httpstatus-range


def of_what_is_handed_over_for_nothing_in_return(response: Response) -> str:
    is_invalid(response)
    return "more" if response.status_code > 400 else "fine"  # E: httpstatus-range


def of_what_is_handed_over_later(response: Response) -> str:
    if response.status_code > 400:  # E: httpstatus-range
        return "more"
    return "invalid" if is_invalid(response) else "fine"


def of_another_that_is_handed_to_a_condition(response: Response, other: Response) -> str:
    if is_invalid(other):
        return "invalid"
    return "more" if response.status_code > 400 else "fine"  # E: httpstatus-range


def of_what_is_handed_to_a_condition_at_the_end_of_a_class(response: Response) -> str:
    if is_invalid(response):
        return "invalid"
    return "fine" if 200 <= response.status_code < 299 else "more"  # E: httpstatus-range


class Asked:
    response: Response

    def is_invalid(self) -> bool:
        return self.response.status_code == 400

    async def is_gone(self) -> bool:
        return False

    def by_itself(self) -> str:
        if self.is_invalid():
            return "invalid"
        return "more" if self.response.status_code > 400 else "fine"

    async def by_itself_in_a_greater_condition(self, flag: bool) -> str:
        while not await self.is_gone() and (flag or self.is_invalid()):
            print("again")
        return "more" if self.response.status_code > 400 else "fine"

    def by_itself_in_a_value(self) -> str:
        text = "invalid" if self.is_invalid() else ""
        return "more" if self.response.status_code > 400 else text

    def by_itself_before_another_comparison(self) -> str:
        if self.is_invalid():
            return "invalid"
        if self.response.status_code == 404:
            return "none"
        return "more" if self.response.status_code > 400 else "fine"

    def by_itself_afterwards(self) -> str:
        found = "more" if self.response.status_code > 400 else "fine"  # E: httpstatus-range
        return "invalid" if self.is_invalid() else found

    def for_nothing_in_return(self) -> str:
        self.is_invalid()
        return "more" if self.response.status_code > 400 else "fine"  # E: httpstatus-range

    def for_what_is_not_tested(self, flag: bool) -> str:
        data = self.is_invalid()
        if flag and handlers and len(handlers) and handlers[0]().bit_length():
            print(data)
        return "more" if self.response.status_code > 400 else "fine"  # E: httpstatus-range


def handed_over_at_the_end_of_a_class(response: Response) -> None:
    if is_mine(response.status_code):
        print("mine")
    if 200 <= response.status_code < 299:  # E: httpstatus-range
        print("2xx")


Few = Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]
Some = Literal[HTTPStatus.OK, HTTPStatus.BAD_REQUEST, HTTPStatus.NOT_FOUND, HTTPStatus.GONE]


def a_few_members(few: Few) -> None:
    print(few > 400, 200 < few < 300)


def a_few_members_with_the_border(some: Some) -> None:
    print(some > 400)  # E: httpstatus-range


def a_few_members_of_a_class_with_the_border(some: Literal[HTTPStatus.BAD_REQUEST, HTTPStatus.NOT_FOUND, HTTPStatus.GONE]) -> None:
    print(some > 400)


class Again:
    response: Response

    def again(self) -> bool:
        return True

    def a_call_in_between(self) -> bool:
        return self.response.status_code >= 500 and self.again() and self.response.status_code >= 400

    def no_call_in_between(self) -> bool:
        return self.response.status_code >= 500 and self.response.status_code >= 400  # E: httpstatus-range

    def halves_with_a_call_in_between(self) -> bool:
        return self.response.status_code >= 200 and self.again() and self.response.status_code < 300

    def a_walrus_in_between(self, next_: Callable[[], Response]) -> bool:
        response = next_()
        return response.status_code >= 500 and bool(response := next_()) and response.status_code >= 400

    def a_call_between_locals(self, response: Response) -> bool:
        code = response.status_code
        return code >= 500 and self.again() and code >= 400  # E: httpstatus-range

    async def an_await_in_between(self, asked: Coroutine[None, None, bool]) -> bool:
        return self.response.status_code >= 500 and await asked and self.response.status_code >= 400


def both_borders(response: Response, flag: bool) -> None:
    code = response.status_code
    print(200 < code < 299)  # E: httpstatus-range: This range leaves out 200, the first code of 2xx, and 299, the last code of 2xx; did you mean 200 <= code < 300?
    print(flag and code > 400 and code < 499)  # E: httpstatus-range


def both_borders_of_which_one_is_seen_to(response: Response) -> None:
    code = response.status_code
    if code == 200:
        print("ok")
    elif 200 < code < 299:  # E: httpstatus-range: This range leaves out 299, the last code of 2xx; did you mean 200 < code < 300?
        print("2xx")


def both_borders_of_which_both_are_seen_to(response: Response) -> None:
    code = response.status_code
    if code in (200, 299):
        print("ok")
    elif 200 < code < 299:
        print("2xx")


def divided(response: Response, status: HTTPStatus) -> None:
    code = response.status_code
    print(code / 100 == 2)  # E: httpstatus-range: code / 100 is 2 for 200 alone; did you mean code // 100 == 2?
    print(code / 100 != 2, 2 == code / 100, code / 100 == 4.0)  # E: httpstatus-range  # E: httpstatus-range  # E: httpstatus-range
    print(status / 100 in (2, 3))  # E: httpstatus-range: status / 100 is in (2, 3) for 200 and 300 alone; did you mean status // 100 in (2, 3)?
    print(code / 100 not in [2])  # E: httpstatus-range
    print(code / 100 >= 4, int(code / 100) == 2, code // 100 == 2, code / 100 == 4.04, code / 10 == 20, code / 100 == 0)
    print(len("") / 100 == 2, 100 / code == 2, code / 100 in (2, 3.5))


def looked_up_in_a_text_that_is_tried(response: Response, flag: bool) -> str:
    try:
        return str(handlers[response.status_code]())
    except KeyError:
        pass
    return "error" if response.status_code > 400 else "ok"


def looked_up_in_a_text(response: Response) -> str:
    print(str(handlers[response.status_code]()))
    return "error" if response.status_code > 400 else "ok"  # E: httpstatus-range


def a_negated_bound_beside_another(response: Response) -> None:
    code = response.status_code
    print(not code < 200 and code >= 300)  # E: httpstatus-range
    print(not code < 200 and code < 300)


def a_chain_of_three(response: Response, limit: int) -> None:
    code = response.status_code
    print(200 <= code < 299 < limit, limit > 299 > code > 199)


def all_but_redirections_that_lead_somewhere(response: Response) -> None:
    code = response.status_code
    print(code <= 300 or code >= 400)


def redirections_that_lead_somewhere(response: Response) -> None:
    code = response.status_code
    print(300 < code < 400)
