"""Ints beside statuses, where something else may be stored: none of these comparisons is reported."""

from __future__ import annotations

from dataclasses import dataclass
from http.client import HTTPResponse
from typing import Any, Callable, NamedTuple, TypeVar

from httpstatus import AnyStatusCode

T = TypeVar("T")


def either(one: T, other: T) -> T:
    return one or other


def get() -> HTTPResponse:
    raise NotImplementedError


def other() -> int:
    return 127


def take(x: list[int]) -> None:
    x.append(127)


class AClassWithADefault:
    code = 0

    def __init__(self, r: HTTPResponse, c: bool) -> None:
        if c:
            self.code = r.status
        if self.code == 427:
            pass


class AClassWithADeclaredDefault:
    code: int = 0

    def set(self, r: HTTPResponse, c: bool) -> None:
        if c:
            self.code = r.status
        else:
            print()
        if self.code == 427:
            pass


class AClassWithAnAttributeOfThatName:
    def __init__(self, r: HTTPResponse) -> None:
        self.state = r.status


class AClassWithAProperty:
    @property
    def state(self) -> int:
        return 427


class AClassThatIsANamedTuple(NamedTuple):
    state: int


@dataclass
class AClassThatIsADataclass:
    state: int


def a_property_a_field_and_a_named_tuple(
    r: HTTPResponse, q: AClassWithAProperty, n: AClassThatIsANamedTuple, d: AClassThatIsADataclass
) -> None:
    for x in [r.status, q.state]:
        if x == 427:
            pass
    for x in [r.status, n.state]:
        if x == 427:
            pass
    for x in [r.status, d.state]:
        if x == 427:
            pass


class AClassWhoseSubclassHasADefault:
    def __init__(self, r: HTTPResponse) -> None:
        self.attr = r.status

    def f(self) -> None:
        if self.attr == 427:
            pass


class ItsSubclass(AClassWhoseSubclassHasADefault):
    attr = 427


class AClassWhoseSubclassHasAProperty:
    def __init__(self, r: HTTPResponse) -> None:
        self.attr2 = r.status

    def f(self) -> None:
        if self.attr2 == 427:
            pass


class ItsSubclassWithAProperty(AClassWhoseSubclassHasAProperty):
    @property
    def attr2(self) -> int:  # E: override
        return 427


def the_keys_beside_the_values_of_a_dict(r: HTTPResponse) -> None:
    d = {127: r.status}
    for k in d:
        for x in [r.status, k]:
            if x == 427:
                pass
    for k in {427: r.status}:
        for x in [r.status, k]:
            if x == 427:
                pass


def a_list_that_a_conditional_gives_another_name(r: HTTPResponse, c: bool) -> None:
    codes = [r.status]
    x = codes if c else []
    x.append(427)
    if codes[0] == 427:
        pass


def a_list_in_a_list(r: HTTPResponse, c: bool) -> None:
    codes = [r.status]
    box = [codes]
    box[0].append(427)
    for y in codes:
        if y == 427:
            pass


def a_list_that_a_walrus_gives_another_name(r: HTTPResponse, c: bool) -> None:
    codes = [r.status]
    (x := codes).append(427)
    for y in codes:
        if y == 427:
            pass


def an_item_that_is_unpacked_to(r: HTTPResponse, c: bool) -> None:
    codes = [r.status]
    codes[0], z = 427, 5
    for y in codes:
        if y == 427:
            pass


def an_item_that_is_added_to(r: HTTPResponse, c: bool) -> None:
    codes = [r.status]
    codes[0] += 5
    for y in codes:
        if y == 427:
            pass


def an_item_that_a_loop_stores_in(r: HTTPResponse, c: bool) -> None:
    codes = [r.status]
    for codes[0] in range(400, 500):
        if codes[0] == 427:
            pass


def a_list_that_a_closure_returns_or_a_generator_yields(r: HTTPResponse, c: bool) -> Any:
    codes = [r.status]

    def get() -> list[int]:
        return codes

    get().append(427)
    if codes[0] == 427:
        pass
    yield codes
    if codes[0] == 427:
        pass


def a_list_handed_to_a_function(r: HTTPResponse, f: Callable[..., Any]) -> Any:
    codes = [r.status]
    f(x=codes)
    if codes[0] == 427:
        pass


def a_list_in_a_lambda(r: HTTPResponse, f: Callable[..., Any]) -> Any:
    codes = [r.status]
    f(lambda: codes)
    if codes[0] == 427:
        pass


def an_item_that_with_stores_in(r: HTTPResponse, f: Callable[..., Any]) -> Any:
    codes = [r.status]
    with open("x") as codes[0]:  # type: ignore[call-overload]
        pass
    if codes[0] == 427:
        pass


def a_list_behind_or(r: HTTPResponse, f: Callable[..., Any]) -> Any:
    codes = [r.status]
    a = codes or [4]
    a.append(427)
    if codes[0] == 427:
        pass


def a_list_in_a_dict(r: HTTPResponse, f: Callable[..., Any]) -> Any:
    codes = [r.status]
    f(**{"x": codes})
    if codes[0] == 427:
        pass


def a_slice_that_is_assigned(r: HTTPResponse, f: Callable[..., Any]) -> Any:
    codes = [r.status]
    del codes[0]
    codes[:] = [427]
    if codes[0] == 427:
        pass


def a_dict_that_is_united_with_another(r: HTTPResponse, f: Callable[..., Any]) -> Any:
    codes = {"a": r.status}
    codes |= {"a": 427}
    if codes["a"] == 427:
        pass


def a_dict_that_a_pattern_gives_another_name(r: HTTPResponse, f: Callable[..., Any]) -> Any:
    codes = {"a": r.status}
    match codes:
        case x:
            x["a"] = 427
    if codes["a"] == 427:
        pass


def a_dict_in_a_tuple_that_is_gone_through(r: HTTPResponse, f: Callable[..., Any]) -> Any:
    codes = {"a": r.status}
    for x in (codes,):
        x["a"] = 427
    if codes["a"] == 427:
        pass


def a_name_that_is_imported_as_well(r: HTTPResponse) -> None:
    code = r.status
    try:
        pass
    except Exception:
        from http.client import HTTP_PORT as code
    if code == 427:
        pass


gcode = get().status
try:
    pass
except Exception:
    from http.client import HTTP_PORT as gcode
if gcode == 427:
    pass


def a_name_of_the_module_that_is_imported_as_well() -> None:
    if gcode == 427:
        pass


def an_argument_of_a_lambda(r: HTTPResponse) -> None:
    f = lambda code: code == 427 or (code := r.status)


def a_name_that_is_added_to(r: HTTPResponse) -> None:
    code = r.status
    code += 1
    if code == 427:
        pass


def a_nonlocal_name(r: HTTPResponse) -> None:
    code = r.status

    def g() -> None:
        nonlocal code
        code = other()

    g()
    if code == 427:
        pass


def a_conditional_with_another_int(r: HTTPResponse, c: bool) -> None:
    code = r.status if c else other()
    if code == 427:
        pass
    if (r.status or 427) == 427:
        pass
    if (r.status - 1) == 427:
        pass


def a_finally(r: HTTPResponse) -> None:
    code = r.status
    try:
        code = other()
    finally:
        if code == 427:
            pass


def a_name_that_is_stored_in_at_the_end_of_a_loop(r: HTTPResponse) -> None:
    code = r.status
    while True:
        if code == 427:
            pass
        code = other()


def a_parameter_with_a_default(r: HTTPResponse, code: int = 427) -> None:
    if code == 427:
        pass
    code = r.status
    if code == 427:
        pass


def a_parameter_that_may_be_none(r: HTTPResponse, code: int | None = None) -> None:
    if code is None:
        code = r.status
    if code == 427:
        pass


def unpacking_with_a_star(r: HTTPResponse) -> None:
    code, *rest = r.status, 427, 428
    if rest[0] == 427:
        pass
    a, b = code, 427
    if b == 427:
        pass
    a = b
    if a == 427:
        pass


def a_list_with_a_star(r: HTTPResponse) -> None:
    xs = [r.status, *range(427, 429)]
    if xs[0] == 427:
        pass


def a_variable_of_a_comprehension(r: HTTPResponse) -> None:
    code = r.status
    print([code == 427 for code in range(400, 500)])
    print([code for code in [r.status, 427] if code == 427])


def a_pattern_that_captures_an_item(r: HTTPResponse, x: list[int]) -> None:
    match [r.status, 427]:
        case [a, b] if b == 427:
            pass
    match x:
        case [code, *_]:
            pass
        case _:
            code = r.status
    if code == 427:
        pass


def a_pattern_that_captures_another_int(r: HTTPResponse, x: int) -> None:
    match x:
        case code if x:
            pass
        case _:
            code = r.status
    if code == 427:
        pass


def the_target_of_with(r: HTTPResponse, x: Any) -> None:
    code = r.status
    with x as code:
        pass
    if code == 427:
        pass


def the_other_of_a_pair(r: HTTPResponse) -> None:
    for a, b in zip([r.status], [427]):
        if b == 427:
            pass
    for i, c in enumerate([r.status], 427):
        if i == 427:
            pass
    for k, v in {427: r.status}.items():
        if k == 427:
            pass


class AClassWithAStatusInItsBody:
    x = get().status

    def f(self) -> None:
        self.x = 427
        if self.x == 427:
            pass

    def g(self) -> None:
        if self.x == 427:
            pass


class AClassThatUnpacksToAnAttribute:
    def __init__(self, r: HTTPResponse) -> None:
        self.x1 = r.status

    def f(self) -> None:
        self.x1, self.y1 = 427, 3

    def g(self) -> None:
        if self.x1 == 427:
            pass


class AClassWithALoopThatStoresInAnAttribute:
    def __init__(self, r: HTTPResponse) -> None:
        self.x3 = r.status

    def f(self) -> None:
        for self.x3 in range(5):
            pass

    def g(self) -> None:
        if self.x3 == 427:
            pass


def a_default(r: HTTPResponse) -> None:
    def g(code: int = r.status) -> bool:
        return code == 427

    def h(code=r.status):  # E: no-untyped-def
        return code == 427


def items_unpacked_to_in_brackets(r: HTTPResponse) -> None:
    (codes, n) = ([r.status], 1)
    [codes[0], n] = 427, 1
    if codes[0] == 427:
        pass


def two_names_for_one_list(r: HTTPResponse) -> None:
    a = codes = [r.status]
    a.append(427)
    if codes[0] == 427:
        pass


def a_list_in_a_comprehension(r: HTTPResponse) -> None:
    codes = [r.status]
    xs = [codes for _ in range(3)]
    xs[0].append(427)
    if codes[0] == 427:
        pass


def a_list_that_an_object_keeps(r: HTTPResponse, box: Any) -> None:
    codes = [r.status]
    box[0] = codes
    box.x = codes
    if codes[0] == 427:
        pass


def a_list_as_a_default(r: HTTPResponse, box: Any) -> None:
    codes = [r.status]

    def g(x: list[int] = codes) -> None:
        x.append(427)

    g()
    if codes[0] == 427:
        pass


def a_list_among_lists(r: HTTPResponse, box: Any) -> None:
    codes = [r.status]
    for x in codes, [1]:
        x.append(427)
    if codes[0] == 427:
        pass


def a_list_handed_to_a_method(r: HTTPResponse, box: Any) -> None:
    codes = [r.status]
    box == codes
    (box + codes)
    f"{box.append(codes)}"
    if codes[0] == 427:
        pass


def a_list_that_is_yielded(r: HTTPResponse, box: Any) -> Any:
    codes = [r.status]
    box = yield codes
    if codes[0] == 427:
        pass


def a_dict_that_is_updated(r: HTTPResponse, box: Any) -> Any:
    codes = {1: r.status}
    for k, v in sorted(codes.items()):
        if k == 427 or v == 427:
            pass
    for k2, v2 in enumerate(codes):
        if v2 == 427:
            pass
    codes.update({1: 427})
    if codes[1] == 427:
        pass


def an_item_set_by_a_special_method(r: HTTPResponse, box: Any) -> Any:
    codes = [r.status]
    codes.__setitem__(0, 427)
    if codes[0] == 427:
        pass


def a_list_filled_through_its_class(r: HTTPResponse, box: Any) -> Any:
    codes = [r.status]
    list.append(codes, 427)
    if codes[0] == 427:
        pass


def a_parameter_and_a_global_of_the_same_name(r: HTTPResponse, code: Any) -> Any:
    def g() -> None:
        global code
        code = r.status  # E: name-defined

    if code == 427:
        pass


def a_name_that_is_unpacked_to_later(r: HTTPResponse) -> Any:
    for i in range(5):
        code = r.status
        if code == 427:
            pass
        code, x = 5, 6


def a_name_that_is_a_class_as_well(r: HTTPResponse) -> Any:
    code = r.status

    class code:  # E: no-redef
        pass

    if code == 427:
        pass


def a_name_that_is_a_function_as_well(r: HTTPResponse) -> Any:
    code = r.status

    def code() -> int:  # E: no-redef
        return 4

    if code == 427:
        pass


def a_name_that_a_loop_unpacks_to(r: HTTPResponse, xs: list[Any]) -> Any:
    code = r.status
    for code, y in xs:
        pass
    if code == 427:
        pass


def a_name_that_a_pattern_stores_in(r: HTTPResponse, xs: Any) -> Any:
    code = r.status
    match xs:
        case {"a": code}:
            pass
        case [code]:
            pass
        case int(real=code):
            pass
    if code == 427:
        pass


def a_name_that_takes_the_rest_of_a_mapping(r: HTTPResponse, xs: Any) -> Any:
    code = r.status
    match xs:
        case {"a": 1, **code}:  # E: misc
            pass
    if code == 427:
        pass


def a_value_that_may_be_any(r: HTTPResponse | Any) -> Any:
    if r.status == 427:
        pass


def lists_put_together(r: HTTPResponse, o: HTTPResponse | str) -> Any:
    code = r.status
    code = 3 if code else 427
    if code == 427:
        pass
    codes = [r.status for _ in [1]] + [427]
    if codes[0] == 427:
        pass
    codes2 = [r.status] * 3
    codes2 += [427]
    if codes2[0] == 427:
        pass
    (codes3 := [r.status]).append(427)
    if codes3[0] == 427:
        pass
    x = {r.status: 1, **{427: 4}}
    for k in x:
        if k == 427:
            pass


class AClassWithAnIntInItsBody:
    code = 5

    def __init__(self, r: HTTPResponse) -> None:
        self.code = r.status

    def f(self) -> None:
        if self.code == 427:
            pass


class AClassThatSubtractsFromAnAttribute:
    def __init__(self, r: HTTPResponse) -> None:
        self.c1 = self.c2 = r.status
        self.c2 -= 1
        self.c3, self.c4 = r.status, 3
        setattr(self, "c9", 3)

    def f(self) -> None:
        if self.c2 == 427:
            pass
        if self.c4 == 427:
            pass

    def __getattr__(self, n: str) -> Any: ...


class AClassThatTakesAnInt:
    def __init__(self, r: HTTPResponse, *, code: int = 0) -> None:
        self.code = code or r.status
        self.kode = code
        self.kode = r.status
        self.also = self.kode
        self.also = r.status

    def f(self) -> None:
        if self.code == 427:
            pass
        if self.kode == 427:
            pass
        if self.also == 427:
            pass


def a_name_of_an_exception(r: HTTPResponse) -> None:
    code = r.status
    codes = [code]
    try:
        pass
    except Exception as code:
        pass
    if code == 427:  # E: misc
        pass
    if codes[0] == 427:
        pass


def a_walrus_in_a_comprehension(r: HTTPResponse) -> None:
    c = r.status
    for c in (1, 427):
        pass
    [c := 427 for _ in "x"]
    if c == 427:
        pass
    c2 = r.status
    [c2 := 427 for _ in "x"]
    if c2 == 427:
        pass
    lam = lambda c3=427: c3 == 427
    c3 = r.status
    codes = [r.status]

    def inner() -> None:
        codes.append(427)

    if 427 in codes:
        pass
    codes7 = [r.status]

    def inner2() -> None:
        nonlocal codes7
        codes7 = [427]

    if 427 in codes7:
        pass


async def asynchronous_with_and_for(r: HTTPResponse, x: Any) -> None:
    c = r.status
    async with x as c:
        pass
    if c == 427:
        pass
    c2 = r.status
    async for c2 in x:
        pass
    if c2 == 427:
        pass
    d = [r.status async for r in x]
    d.extend([427])
    if d[0] == 427:
        pass


def markers_and_values_that_are_no_ints(r: HTTPResponse) -> None:
    if r.status == 600 or r.status == 0 or r.status == 306 or r.status == -1 or r.status == 999 or r.status == 99:
        pass
    if r.status == 427.0:
        pass
    if r.status == True:
        pass
    if r.status == "427":  # E: comparison-overlap
        pass  # E: unreachable


class AClassWhoseAttributeIsReadBeforeItIsKnown:
    def __init__(self) -> None:
        self.code: int = 200

    def is_odd(self) -> bool:
        return self.code == 427

    def store(self, r: HTTPResponse, again: HTTPResponse, number: int) -> bool:
        self.code = either(r, again).status
        if number:
            self.code = number
        return self.code == 427


def counted(codes: list[int], numbers: list[int]) -> list[tuple[int, int]]:
    return list(zip(numbers, codes))


class Codes(list[AnyStatusCode]):
    def counted(self) -> list[tuple[int, int]]:
        return [(self.count(code), code) for code in self]


def pairs_of_a_function_or_a_method(r: HTTPResponse, codes: Codes) -> None:
    for number, _ in counted([r.status], [427]):
        if number == 427:
            pass
    for times, _ in codes.counted():
        if times == 427:
            pass
