"""Ints that come from statuses, or from where statuses are, and are none: none of these comparisons is reported."""

from __future__ import annotations
import contextlib
import functools
from collections.abc import Callable, Iterator, Generator
from dataclasses import astuple, dataclass
from typing import Any, NamedTuple, Optional
from comparison.declared import parse
from httpstatus import AnyStatusCode


@dataclass
class Reply:
    code: AnyStatusCode
    size: int = 0


class Base:
    def code(self) -> AnyStatusCode:
        return 200

    @property
    def prop(self) -> AnyStatusCode:
        return 200


class Smtp(Base):
    def code(self) -> int:
        return 250

    @property
    def prop(self) -> int:
        return 250


def r1(s: Smtp) -> bool:
    return s.code() == 250 or s.prop == 250


def r2(b: Reply) -> bool:
    return b.size == 250


def r3(b: Reply) -> bool:
    n = b.code
    n = b.size
    return n == 250


def r4(b: Reply) -> int:
    return b.code - 200


def r5(b: Reply) -> bool:
    return r4(b) == 150


def r6(b: Reply) -> int:
    return hash(b.code)


def r7(b: Reply) -> bool:
    return r6(b) == 150


def r8(b: Reply, flag: bool) -> int:
    return b.code if flag else b.size


def r9(b: Reply) -> bool:
    return r8(b, True) == 150


def r10(b: Reply) -> Iterator[int]:
    yield b.code
    return


def r11(b: Reply) -> bool:
    return [x for x in r10(b)][0] == 150


def r12(b: Reply) -> Generator[int, None, int]:
    yield 1
    return b.code


def r13(b: Reply) -> bool:
    for n in r12(b):
        if n == 150:
            return True
    return False


def r14(b: Reply) -> Generator[int, None, int]:
    x = yield from r12(b)
    return x


@contextlib.contextmanager
def r15(b: Reply) -> Iterator[int]:
    yield b.code


def r16(b: Reply) -> bool:
    with r15(b) as n:
        n = 150
        return n == 150


def twice(f: Callable[[Reply], int]) -> Callable[[Reply], int]:
    return lambda b: f(b) * 2


@twice
def r17(b: Reply) -> int:
    return b.code


def r18(b: Reply) -> bool:
    return r17(b) == 410 * 2 or r17(b) == 550


def r19(b: Reply) -> int:
    try:
        return b.code
    finally:
        return 150


def r20(b: Reply) -> bool:
    return r19(b) == 150


class Counter_:
    n = 0

    def next(self) -> int:
        self.n += 1
        return self.n


def r21() -> bool:
    return Counter_().next() == 150


class _P:
    def __init__(self, code: int) -> None:
        self.code = code


def r22(b: Reply) -> _P:
    return _P(b.code)


def r23(d: dict[str, int]) -> _P:
    return _P(**d)


def r24(p: _P) -> bool:
    return p.code == 150


class _Q:
    def __init__(self, code: int) -> None:
        self.code = code


def r25(b: Reply) -> _Q:
    return _Q(b.code)


def r26(p: _Q) -> bool:
    p.__init__(150)  # type: ignore[misc]
    return p.code == 150


class _R:
    def __init__(self, code: int) -> None:
        self.code = code


def r27(b: Reply) -> _R:
    return _R(b.code)


def r28(xs: list[int]) -> list[_R]:
    return list(map(_R, xs))


def r29(p: _R) -> bool:
    return p.code == 150


@dataclass
class _S:
    code: int

    def __post_init__(self) -> None:
        self.code = self.code - 400


def r30(b: Reply) -> bool:
    return _S(b.code).code == 104


class _T(NamedTuple):
    tcode: int


def r31(b: Reply) -> _T:
    return _T(b.code)


def r32(t: _T) -> bool:
    return t._replace(tcode=150).tcode == 150


class _U:
    def __init__(self, code: int) -> None:
        self.code = code


def r33(b: Reply) -> _U:
    return _U(b.code)


def r34(xs: list[int]) -> _U:
    f = functools.partial(_U, 150)
    return f()


def r35(u: _U) -> bool:
    return u.code == 150


class _V:
    def __init__(self, code: int) -> None:
        self.code = code

    def clone(self) -> _V:
        return type(self)(150)


def r36(b: Reply) -> _V:
    return _V(b.code)


def r37(u: _V) -> bool:
    return u.code == 150


class _W:
    kind = "w"

    def __init__(self, code: int) -> None:
        self.code = code


KINDS = {"w": _W}


def r38(b: Reply) -> _W:
    return _W(b.code)


def r39(u: _W) -> bool:
    return u.code == 150


class _X:
    code: int

    def load(self, d: dict[str, Any]) -> None:
        self.__dict__.update(d)

    def keep(self, b: Reply) -> None:
        self.code = b.code


def r40(x: _X) -> bool:
    return x.code == 150


class _Y:
    code: int

    def keep(self, b: Reply) -> None:
        self.code = b.code

    def other(self, other: _Y) -> None:
        (other.code, other.z) = (150, 1)

    z = 0


def r41(x: _Y) -> bool:
    return x.code == 150


class _Z:
    def __init__(self, b: Reply) -> None:
        self.b = b

    def __getattr__(self, name: str) -> int:
        return 150

    def code(self) -> int:
        return self.b.code


def r42(x: _Z) -> bool:
    return x.anything == 150


class _Desc:
    def __get__(self, o: object, t: Any = None) -> int:
        return 150

    def __set__(self, o: object, v: int) -> None: ...


class _HasDesc:
    code = _Desc()

    def keep(self, b: Reply) -> None:
        self.code = b.code


def r43(x: _HasDesc) -> bool:
    return x.code == 150


def r44(b: Reply) -> bool:
    def inner(n: int) -> int:
        return n

    inner(b.code)
    return inner(150) == 150


def r45(b: Reply) -> bool:
    return parse("1") % 1000 == 150


def r46(b: Reply) -> bool:
    return parse("1") != 200 or parse("2") != 201


def r47(b: Reply) -> bool:
    return b.code == 200 or b.code == 201


def r49(xs: list[AnyStatusCode]) -> bool:
    return len(xs) == 150 or sum(xs) == 550 or xs.index(1) == 150


def r50(d: dict[AnyStatusCode, int]) -> bool:
    return d[200] == 150 or any(v == 150 for v in d.values())


def r51(t: tuple[AnyStatusCode, int]) -> bool:
    return t[1] == 150 or len(t) == 150


def r52(b: Reply) -> bool:
    return b.code in range(100, 600) or b.code in (0, -1, 999)


def r53(b: Reply) -> bool:
    return bool(astuple(b)[1] == 150)


def r54(n: Optional[AnyStatusCode]) -> bool:
    return (n or 150) == 150


class _Sub1:
    def get(self) -> int:
        return self.b.code

    def __init__(self, b: Reply) -> None:
        self.b = b


class _Sub2(_Sub1):
    get = lambda self: 150


def r55(s: _Sub1) -> bool:
    return s.get() == 150


class _Late:
    def __init__(self, b: Reply) -> None:
        self.b = b

    def get(self) -> int:
        return self.b.code


_Late.get = lambda self: 150  # type: ignore


def r56(s: _Late) -> bool:
    return s.get() == 150


class _Slots:
    def __init__(self, b: Reply) -> None:
        self.b = b

    def get(self) -> int:
        return self.b.code


def r57(s: _Slots, name: str) -> bool:
    setattr(s, name, lambda: 150)
    return s.get() == 150
