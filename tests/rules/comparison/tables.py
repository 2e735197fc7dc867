# both classes
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from http.client import HTTPResponse
from typing import Final

from comparison.tables_for_more import KEPT, Kept

RETRY: Final = frozenset({500, 427})  # E: httpstatus-comparison: 427 is not a registered HTTP status code; compare with a registered one, or list it in extra_codes
FINE = (
    200,
    240,  # E: httpstatus-comparison: 240 is not a registered HTTP status code; did you mean 204 (NO_CONTENT)?
)
OF_MEMBERS = {404, 499}  # E: httpstatus-comparison: http.HTTPStatus has no member 499 (a code of nginx): this never matches; match a member, or the int that the status was made from
LISTED = [200, 442]  # E: httpstatus-comparison: 442 is not a registered HTTP status code; did you mean 424 (FAILED_DEPENDENCY)?
TEXTS = {
    404: "not there",
    240: "nothing",  # E: httpstatus-comparison
}
TYPED: Mapping[int, str] = {200: "fine", 241: "nothing"}  # E: httpstatus-comparison
TYPED_AS_DICT: dict[int, str] = {200: "fine", 241: "nothing"}  # E: httpstatus-comparison

UNUSED = {427: "never looked up"}
FOR_OTHERS = (200, 427)
MARKERS = {0: "none", 200: "fine", 499: "closed", 999: "odd", 306: "once"}
FILLED = {200}
FILLED.add(427)
STORED = {200: "fine", 427: "to be replaced"}
STORED[404] = "not there"
TWICE = {200, 427}
TWICE = {200, 404}
HANDED_OVER = [200, 427]
COPIED = HANDED_OVER


def retry(response: HTTPResponse, again: HTTPResponse) -> bool:
    return response.status in RETRY or again.status not in RETRY


def once_more(response: HTTPResponse) -> bool:
    return response.status in RETRY


def fine(response: HTTPResponse) -> bool:
    code = response.status
    return code in FINE or code in LISTED


def of_a_member(status: HTTPStatus) -> bool:
    return status in OF_MEMBERS


def text(response: HTTPResponse) -> str:
    if response.status in TEXTS:
        return TEXTS[response.status]
    if response.status in TYPED:
        return TYPED[response.status]
    return TEXTS.get(response.status, "unknown") + str(TYPED_AS_DICT.get(response.status))


def of_a_display(response: HTTPResponse, status: HTTPStatus) -> str:
    first = {200: "fine", 240: "nothing"}[response.status]  # E: httpstatus-comparison
    second = {200: "fine", 240: "nothing"}.get(response.status)  # E: httpstatus-comparison
    third = status in {200: "fine", 240: "nothing"}  # E: httpstatus-comparison
    return f"{first} {second} {third}"


def of_a_local(response: HTTPResponse) -> bool:
    fine = [200, 240]  # E: httpstatus-comparison
    return response.status in fine


class Client:
    RETRY: Final = (500, 427)  # E: httpstatus-comparison
    texts = {404: "not there", 240: "nothing"}  # E: httpstatus-comparison
    filled = [427]

    def __init__(self, response: HTTPResponse) -> None:
        self.response = response

    def is_to_be_tried_again(self) -> bool:
        return self.response.status in self.RETRY

    def text(self) -> str:
        return self.texts[self.response.status]

    def fill(self) -> bool:
        self.filled.append(200)
        return self.response.status in self.filled


class Heir(Client):
    filled = [200]

    def is_it(self) -> bool:
        return self.response.status in self.filled


def silent(response: HTTPResponse, other: int, status: HTTPStatus) -> None:
    other in FOR_OTHERS
    {427: "other"}[other]
    {427: "other"}.get(other)
    {427: "other"}[427]
    response.status in MARKERS
    response.status in FILLED
    STORED.get(response.status)
    response.status in TWICE
    response.status in HANDED_OVER
    {200: "fine", 404: "not there"}[response.status]
    {HTTPStatus.OK: "fine"}[status]
    {104: "to be resumed", 200: "fine"}[status]
    {200: 427}[response.status]
    {"a": 427}["a"]


def a_parameter(response: HTTPResponse, codes: tuple[int, ...] = (200, 427)) -> bool:
    return response.status in codes


def a_local_that_changes(response: HTTPResponse, is_late: bool) -> bool:
    codes = {200, 427}
    if is_late:
        codes = {404}
    return response.status in codes


def a_local_that_is_filled(response: HTTPResponse, extra: list[int]) -> bool:
    codes = [200, 427]
    codes.extend(extra)
    return response.status in codes


def a_local_that_is_handed_over(response: HTTPResponse) -> bool:
    codes = [200, 427]
    a_parameter(response, tuple(codes))
    take(codes)
    return response.status in codes


def take(codes: list[int]) -> None:
    codes.clear()


SHOWN = {
    404: "not there",
    240: "nothing",  # E: httpstatus-comparison
}
NAMED_TWICE = {427: "nothing"}
SAME = NAMED_TWICE


def shown(response: HTTPResponse) -> str | None:
    print(len(SHOWN), f"{SHOWN}")
    for text in SHOWN.values():
        print(text)
    return SHOWN.get(response.status)


OF_AN_INFERRED_ONE = {
    404: "not there",
    427: "nothing",  # E: httpstatus-comparison: http.HTTPStatus has no member 427: this never matches; match a member, or the int that the status was made from
}


def of_an_inferred_member() -> str:
    worst = max([HTTPStatus.OK, HTTPStatus.GONE])
    return OF_AN_INFERRED_ONE[worst]


OF_A_MEMBER_OR_NOT = {404: "not there", 427: "nothing"}


OF_MANY_MEMBERS = {
    404: "not there",
    427: "nothing",  # E: httpstatus-comparison: http.HTTPStatus has no member 427: this never matches; match a member, or the int that the status was made from
}


def of_one_member(status: HTTPStatus) -> str:
    return OF_MANY_MEMBERS[status]


def of_another_member(other: HTTPStatus, code: int) -> str:
    made = HTTPStatus(code)
    return OF_MANY_MEMBERS[other] + OF_MANY_MEMBERS[made] + OF_MANY_MEMBERS[HTTPStatus(code)]


OF_MEMBERS_AND_ANOTHER = {404: "not there", 427: "nothing"}


def of_members_and_an_int(status: HTTPStatus, other: HTTPStatus, number: int) -> str:
    return OF_MEMBERS_AND_ANOTHER[status] + OF_MEMBERS_AND_ANOTHER[other] + OF_MEMBERS_AND_ANOTHER[number]


def of_an_attribute(response: HTTPResponse, status: HTTPStatus, errors: list[OSError]) -> str | None:
    return OF_A_MEMBER_OR_NOT.get(response.status) or OF_A_MEMBER_OR_NOT.get(errors[0].errno or 0)


def written_elsewhere(response: HTTPResponse, client: Kept) -> bool:
    return response.status in KEPT or response.status in client.codes or response.status in SAME


def stored_in_what_is_written_elsewhere(response: HTTPResponse, client: Kept) -> bool:
    client.codes = (404, 427)
    return response.status in client.codes


def of_a_class(response: HTTPResponse) -> bool:
    return response.status in HTTPStatus and response.status in Sequence  # type: ignore[operator]


def of_a_function(response: HTTPResponse) -> bool:
    return response.status in written_elsewhere or response.status == 404  # type: ignore[operator]


SOUGHT_IN_ONE_PLACE = {404, 427}  # E: httpstatus-comparison: http.HTTPStatus has no member 427: this never matches; match a member, or the int that the status was made from
SOUGHT_BESIDE_ANOTHER = {404, 427}


def sought_by_an_inferred_member(statuses: list[HTTPStatus], numbers: list[int]) -> bool:
    if max(numbers) in SOUGHT_BESIDE_ANOTHER or max(statuses) in SOUGHT_BESIDE_ANOTHER:
        return True
    return max(statuses) in SOUGHT_IN_ONE_PLACE


def one_of_the_values_of_a_table(response: HTTPResponse) -> bool:
    for _, codes in {427: {500}, 428: {502}}.items():
        if response.status in codes:
            return True
    return False
