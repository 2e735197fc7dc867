"""What is declared to be a status or an int, and is narrowed to a status: what may change unseen may be any int again."""

# both classes

from http import HTTPStatus
from typing import Callable, TypedDict


class Job:
    code: HTTPStatus | int
    seen: HTTPStatus

    def __init__(self, code: HTTPStatus | int) -> None:
        self.code = code
        self.other: HTTPStatus | int | None = None

    def refresh(self) -> None:
        self.code = 299
        self.other = 299

    def again(self) -> bool:
        self.refresh()
        return True

    def stored_and_called(self) -> None:
        self.code = HTTPStatus.OK
        self.refresh()
        if self.code == 299:
            print()
        if self.code in (200, 299):
            print()
        match self.code:
            case 299:
                print()
            case _:
                pass
        self.other = HTTPStatus.OK
        self.refresh()
        assert self.other != 299

    def stored_in_itself(self) -> None:
        if isinstance(self.code, HTTPStatus):
            self.refresh()
            assert self.code == 299

    def declared_to_be_a_status(self) -> None:
        self.seen = HTTPStatus.OK
        self.refresh()
        assert self.seen == 299  # E: httpstatus-comparison


class Key(TypedDict):
    code: HTTPStatus | int


LAST: HTTPStatus | int = HTTPStatus.OK


def fail() -> None:
    global LAST
    LAST = 299


def items(job: Job, codes: list[HTTPStatus | int], by_name: dict[str, HTTPStatus | int], key: Key) -> None:
    codes[0] = by_name["a"] = key["code"] = HTTPStatus.OK
    job.refresh()
    assert codes[0] == 299
    assert by_name["a"] == 299
    assert key["code"] == 299
    assert by_name["a"] in {299}


def a_global() -> None:
    global LAST
    LAST = HTTPStatus.OK
    fail()
    assert LAST == 299


def a_nonlocal() -> None:
    last: HTTPStatus | int = HTTPStatus.OK

    def set_last() -> None:
        nonlocal last
        last = 299

    last = HTTPStatus.OK
    set_last()
    assert last == 299


def a_walrus(job: Job) -> None:
    while (job.code == 200) or job.code == 299:
        job.code = HTTPStatus.OK
        job.refresh()
    if isinstance(code := job.code, HTTPStatus):
        job.refresh()
        assert code == 299  # E: httpstatus-comparison


def a_local(job: Job, code: HTTPStatus | int) -> None:
    assert code == 299
    code = HTTPStatus.NOT_FOUND
    job.refresh()
    assert code == 299  # E: httpstatus-comparison


def a_loop(job: Job, code: HTTPStatus | int) -> None:
    code = HTTPStatus.OK
    for number in range(600):
        assert code != 299
        code = number
    job.code = HTTPStatus.OK
    while job.code == 299:
        job.refresh()


def a_comprehension(jobs: list[Job]) -> list[Job]:
    return [job for job in jobs if job.code == 299]


def a_lambda(job: Job, call: Callable[[Callable[[], bool]], None]) -> None:
    code: HTTPStatus | int = HTTPStatus.OK
    call(lambda: code == 299)
    code = 299


def a_finally(job: Job, code: HTTPStatus | int) -> None:
    code = HTTPStatus.OK
    try:
        code = 299
        job.refresh()
    finally:
        assert code == 299


def a_condition(job: Job) -> str:
    job.code = HTTPStatus.OK
    return "odd" if job.again() and job.code == 299 else "even"
