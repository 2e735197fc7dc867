"""Statuses that are plain ints are followed wherever nothing else can be stored."""

from __future__ import annotations

from http.client import HTTPConnection, HTTPResponse
from typing import TYPE_CHECKING, Callable, Final, TypeVar
from urllib.request import urlopen

if TYPE_CHECKING:
    from urllib.error import HTTPError


Response = TypeVar("Response", bound=HTTPResponse)


def connect() -> HTTPConnection:
    raise NotImplementedError


def get() -> HTTPResponse:
    raise NotImplementedError


async def fetch() -> HTTPResponse:
    raise NotImplementedError


def the_attribute_itself(response: HTTPResponse, error: HTTPError) -> None:
    assert response.status == 427  # E: httpstatus-comparison: 427 is not a registered HTTP status code; compare with a registered one, or list it in extra_codes
    assert 427 != error.code  # E: httpstatus-comparison: 427 is not a registered HTTP status code; compare with a registered one, or list it in extra_codes
    assert error.status == 427  # E: httpstatus-comparison: 427 is not a registered HTTP status code; compare with a registered one, or list it in extra_codes


def a_method_that_returns_it(response: HTTPResponse) -> None:
    assert response.getcode() == 427  # E: httpstatus-comparison


def what_a_call_returns() -> None:
    assert connect().getresponse().status == 427  # E: httpstatus-comparison


def the_target_of_with() -> None:
    with urlopen("https://example.org") as response:  # typed as Any
        assert response.status == 427
    with get() as answer:
        assert answer.status == 427  # E: httpstatus-comparison


def every_operator(response: HTTPResponse) -> None:
    assert response.status == 427  # E: httpstatus-comparison: 427 is not a registered HTTP status code; compare with a registered one, or list it in extra_codes
    assert response.status != 427  # E: httpstatus-comparison: 427 is not a registered HTTP status code; compare with a registered one, or list it in extra_codes
    assert response.status in (200, 427)  # E: httpstatus-comparison: 427 is not a registered HTTP status code; compare with a registered one, or list it in extra_codes
    assert response.status not in [427]  # E: httpstatus-comparison: 427 is not a registered HTTP status code; compare with a registered one, or list it in extra_codes
    assert response.status in {427, 404}  # E: httpstatus-comparison: 427 is not a registered HTTP status code; compare with a registered one, or list it in extra_codes
    assert 427 in {response.status}  # E: httpstatus-comparison: 427 is not a registered HTTP status code; compare with a registered one, or list it in extra_codes


def each_pattern(response: HTTPResponse) -> None:
    match response.status:
        case 200 | 427:  # E: httpstatus-comparison: 427 is not a registered HTTP status code; compare with a registered one, or list it in extra_codes
            pass
        case 404 | 428:
            pass
    match response.status:
        case 427 as code:  # E: httpstatus-comparison: 427 is not a registered HTTP status code; compare with a registered one, or list it in extra_codes
            print(code)


def a_final_code(response: HTTPResponse) -> None:
    code: Final = 427
    assert response.status == code  # E: httpstatus-comparison: 427 is not a registered HTTP status code; compare with a registered one, or list it in extra_codes


def a_local_name(response: HTTPResponse) -> None:
    code = response.status
    assert code == 427  # E: httpstatus-comparison


def an_annotated_name(response: HTTPResponse) -> None:
    code: int = response.status
    assert code == 427  # E: httpstatus-comparison


def a_name_that_is_none_at_first(response: HTTPResponse) -> None:
    code = None
    try:
        code = response.status
    except OSError:
        code = None
    assert code == 427  # E: httpstatus-comparison


def a_conditional_with_none(response: HTTPResponse | None) -> None:
    code = response.status if response else None
    assert code == 427  # E: httpstatus-comparison


def a_walrus(response: HTTPResponse) -> None:
    assert (code := response.status) == 427  # E: httpstatus-comparison
    assert code == 427  # E: httpstatus-comparison


def a_chain_of_names(response: HTTPResponse) -> None:
    one = two = response.status
    three = two
    assert three == 427  # E: httpstatus-comparison
    assert one == 427  # E: httpstatus-comparison


def unpacking(response: HTTPResponse) -> None:
    code, reason = response.status, response.reason
    assert code == 427, reason  # E: httpstatus-comparison
    first, second = [one.status for one in (response, response)]
    assert first == 427 or second == 427  # E: httpstatus-comparison


def a_loop(responses: list[HTTPResponse]) -> None:
    for response in responses:
        code = response.status
        assert code == 427  # E: httpstatus-comparison
    for code in [response.status for response in responses]:
        assert code == 427  # E: httpstatus-comparison


def a_loop_over_pairs(responses: dict[str, HTTPResponse]) -> None:
    codes = {url: response.status for url, response in responses.items()}
    for url, code in codes.items():
        assert code == 427, url  # E: httpstatus-comparison
    for code in codes.values():
        assert code == 427  # E: httpstatus-comparison
    for place, code in enumerate(codes.values()):
        assert code == 427, place  # E: httpstatus-comparison
    for one, two in zip(codes.values(), sorted(codes.values())):
        assert one == two == 427  # E: httpstatus-comparison


def a_comprehension(responses: list[HTTPResponse]) -> None:
    assert all(code != 427 for code in [response.status for response in responses])  # E: httpstatus-comparison
    assert {response.status for response in responses if response.status != 427}  # E: httpstatus-comparison
    assert 427 not in {response.status for response in responses}  # E: httpstatus-comparison


def a_list(responses: list[HTTPResponse]) -> None:
    codes = []
    for response in responses:
        codes.append(response.status)
    print(len(codes), f"{codes}")
    if codes and codes[-1] == 427:  # E: httpstatus-comparison
        codes.clear()
    assert 427 not in codes  # E: httpstatus-comparison
    assert codes[1:][0] == 427  # E: httpstatus-comparison


def a_set(response: HTTPResponse) -> None:
    seen: set[int] = set()
    seen.add(response.status)
    assert 427 in seen  # E: httpstatus-comparison


def a_dict(response: HTTPResponse) -> None:
    by_url = {"/": response.status}
    by_url["/again"] = response.status
    assert by_url["/"] == 427  # E: httpstatus-comparison


def the_keys_of_a_dict(response: HTTPResponse) -> None:
    reasons: dict[int, str] = {}
    reasons[response.status] = response.reason
    for code in reasons:
        assert code == 427  # E: httpstatus-comparison


def a_closure(response: HTTPResponse) -> None:
    code = response.status

    def inner() -> bool:
        return code == 427  # E: httpstatus-comparison

    assert inner()


def a_lambda(take: Callable[[Callable[[HTTPResponse], bool]], None]) -> None:
    take(lambda response: response.status == 427)  # E: httpstatus-comparison


async def a_coroutine() -> None:
    response = await fetch()
    code = response.status
    assert code == 427  # E: httpstatus-comparison


class AnAttributeOfSelf:
    def __init__(self, response: HTTPResponse) -> None:
        self.code = response.status

    def check(self) -> bool:
        return self.code == 427  # E: httpstatus-comparison


class AnAttributeThatIsNoneAtFirst:
    def __init__(self) -> None:
        self.connection = HTTPConnection("example.org")
        self.last: int | None = None

    def check(self) -> bool:
        return self.last == 427  # E: httpstatus-comparison

    def call(self) -> None:
        response = self.connection.getresponse()
        code = response.status
        self.last = code

    async def call_again(self) -> None:
        self.last = (await fetch()).status


def an_attribute_of_another_object(one: AnAttributeOfSelf) -> None:
    assert one.code == 427  # E: httpstatus-comparison


class Last:
    code = 0


class AnAttributeThatIsStoredElsewhereToo:
    first = Last.code = get().status

    def check(self) -> bool:
        return self.first == 427  # E: httpstatus-comparison


class ASubclass(HTTPResponse):
    def check(self) -> bool:
        return self.status == 427  # E: httpstatus-comparison


def a_type_variable_with_a_bound(response: Response) -> Response:
    assert response.status == 427  # E: httpstatus-comparison
    return response


AT_MODULE_LEVEL = get().status
assert AT_MODULE_LEVEL == 427  # E: httpstatus-comparison


def a_name_of_the_module() -> None:
    assert AT_MODULE_LEVEL == 427  # E: httpstatus-comparison


class AClassWhoseAttributeIsReadBeforeItIsKnown:
    def __init__(self) -> None:
        self.code: int = 200

    def is_odd(self) -> bool:
        return self.code == 427

    def store(self, responses: list[HTTPResponse]) -> bool:
        self.code = max(responses, key=id).status
        return self.code == 427  # E: httpstatus-comparison
