"""Checks whose function sees to the border in a form that few write; and the same without the border."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, cast

from httpx._models import Response

REASONS = {400: "bad"}


def is_mine(status: int) -> bool:
    return status == 400


def named(status: int) -> str:
    return REASONS[status]


def divisor(status: int) -> int:
    return status


def a_cast(response: Response) -> str:
    code = response.status_code
    if cast("Any", code) == 400:
        return "bad"
    return "error" if code > 400 else "fine"


def a_cast_of_another(response: Response) -> str:
    code = response.status_code
    if cast("Any", code) == 404:
        return "none"
    return "error" if code > 400 else "fine"  # E: httpstatus-range


def a_set_that_is_made(response: Response) -> str:
    code = response.status_code
    if code in frozenset((400, 404)):
        return "bad"
    return "error" if code > 400 else "fine"


def a_list_that_is_made_of_others(response: Response) -> str:
    code = response.status_code
    if code in list({401, 404}):
        return "bad"
    return "error" if code > 400 else "fine"  # E: httpstatus-range


def an_item_of_a_sequence(pair: tuple[Response, str], code: Response) -> str:
    answer = code.status_code
    match [answer, "text"]:
        case [400, _]:
            return "bad"
    return "error" if answer > 400 else "fine"


def another_item_of_a_sequence(code: Response) -> str:
    answer = code.status_code
    match [answer, "text"]:
        case [404, _]:
            return "bad"
    return "error" if answer > 400 else "fine"  # E: httpstatus-range


def a_sequence_that_is_not_written_out(codes: list[Response], answers: list[Any]) -> str:
    match answers:
        case [400, *_]:
            return "bad"
    code = codes[0].status_code
    return "error" if code > 400 else "fine"  # E: httpstatus-range


def a_mapping(data: Mapping[str, Any], response: Response) -> str:
    match data:
        case {"status": 400}:
            return "bad"
        case {1: 400}:
            return "bad as well"
    code = response.status_code
    return "error" if code > 400 else "fine"  # E: httpstatus-range


def a_look_up_in_the_text_of_an_exception(response: Response) -> None:
    code = response.status_code
    if code > 400:  # E: httpstatus-range
        raise ValueError(REASONS[code])


def a_capture_of_what_has_no_name(response: Response) -> str:
    match [str(response.status_code)][0]:
        case text:
            print(text)
    code = response.status_code
    return "error" if code > 400 else "fine"  # E: httpstatus-range


def a_call_of_which_nothing_is_used(response: Response) -> None:
    code = response.status_code
    print(code, 404)
    if code > 400:  # E: httpstatus-range
        print("error")


def none(response: Response, other: int | None) -> None:
    code = response.status_code
    if code is None:
        print("none")  # E: unreachable
    if code > 400:  # E: httpstatus-range
        print("error")


def by_two_names_of_each_other(response: Response) -> str:
    code = response.status_code
    other = code
    code = other
    if other == 400:
        return "bad"
    return "error" if code > 400 else "fine"


def by_a_part_of_what_is_not_written_out(response: Response, pair: tuple[int, str]) -> str:
    code = response.status_code
    other, _ = pair
    if other == 400:
        return "bad"
    return "error" if code > 400 else "fine"  # E: httpstatus-range


def a_pattern_that_is_given_a_name(response: Response) -> str:
    code = response.status_code
    match code:
        case (400 | 404) as found:
            return f"bad: {found}"
        case _:
            return "error" if code > 400 else "fine"


def a_pattern_of_another_that_is_given_a_name(response: Response) -> str:
    code = response.status_code
    match code:
        case (401 | 404) as found:
            return f"bad: {found}"
        case _:
            return "error" if code > 400 else "fine"  # E: httpstatus-range


def a_tuple_of_which_the_other_may_have_more(response: Response, more: list[int]) -> str:
    code = response.status_code
    if (code,) == (400, *more):
        return "bad"
    return "error" if code > 400 else "fine"  # E: httpstatus-range


def put_into_a_text(response: Response) -> str:
    code = response.status_code
    said = "%s" % is_mine(code)
    return "error" if code > 400 else said  # E: httpstatus-range


def added_to_a_text(response: Response) -> str:
    code = response.status_code
    said = "answer: " + named(code)
    return "error" if code > 400 else said


def the_remainder_of_a_number(response: Response) -> int:
    code = response.status_code
    rest = 1000 % divisor(code)
    return 1 if code > 400 else rest


def the_first_of_some_that_are_stored(response: Response, more: list[int]) -> str:
    code = response.status_code
    first, *rest = code, 400, 404
    only, second, *more = code, 400
    print(first == 404, only, second, rest, more)
    return "error" if code > 400 else "fine"  # E: httpstatus-range


def a_tuple_of_which_the_one_may_have_more(response: Response, more: list[int]) -> str:
    code = response.status_code
    if (400, *more) == (code,):
        return "bad"
    return "error" if code > 400 else "fine"  # E: httpstatus-range


def the_last_of_some(response: Response, text: str) -> str:
    match text, text, response.status_code:
        case [*_, 404]:
            return "none"
    return "error" if response.status_code > 400 else "fine"  # E: httpstatus-range


def a_number_that_is_matched_by_its_class(response: Response) -> str:
    match response.status_code:
        case int(400):
            return "bad"
    return "error" if response.status_code > 400 else "fine"


def an_item_of_what_is_not_written_out(statuses: list[HTTPStatus]) -> str:
    match statuses:
        case [HTTPStatus.BAD_REQUEST, *_]:
            return "bad"
    print(statuses[1] > 400)  # E: httpstatus-range
    return "error" if statuses[0] > 400 else "fine"


def a_value_of_a_mapping(statuses: dict[str, HTTPStatus]) -> str:
    match statuses:
        case {"own": HTTPStatus.BAD_REQUEST}:
            return "bad"
    print(statuses["other"] > 400)  # E: httpstatus-range
    return "error" if statuses["own"] > 400 else "fine"


def a_code_of_two_checks_of_which_the_first_lets_it_in(response: Response) -> str:
    code = response.status_code
    if 400 <= code <= 500:  # E: httpstatus-range
        return "client"
    return "server" if code >= 500 else "fine"


def a_code_of_two_checks_of_which_the_last_lets_it_in(response: Response) -> str:
    code = response.status_code
    if code >= 500:
        return "server"
    return "client" if 400 <= code <= 500 else "fine"


def a_code_that_is_seen_to_by_another_name(response: Response) -> str:
    code = response.status_code
    other = code
    if other >= 500:
        return "server"
    if 400 <= code <= 500:
        return "client"
    return "server" if code >= 500 else "fine"


def one_member_of_a_class_that_has_no_last(status: HTTPStatus) -> None:
    print(499 <= status <= 500, not 498 < status <= 500, status < 498 or status > 500)


def members_of_a_class_that_has_no_last(status: HTTPStatus) -> None:
    print(499 <= status <= 501, 400 <= status <= 500)  # E: httpstatus-range


def what_is_asked_of_it_afterwards(response: Response) -> str:
    code = response.status_code
    found = "error" if code > 400 else "fine"
    return "mine" if is_mine(code) else found


def what_it_is_compared_with_afterwards(response: Response, expected: int) -> str:
    code = response.status_code
    found = "error" if code > 400 else "fine"
    return "expected" if code == expected else found


def the_last_of_a_class_beside_what_is_asked(response: Response, expected: int) -> str:
    code = response.status_code
    if is_mine(code) or code == expected:
        return "mine"
    return "fine" if 200 <= code < 299 else "error"  # E: httpstatus-range
