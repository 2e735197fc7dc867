"""Checks whose function sees to the border in a form that few write; and the same without the border."""

from collections.abc import Mapping
from typing import Any, cast

from httpx._models import Response

REASONS = {400: "bad"}


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
