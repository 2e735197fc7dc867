"""What another module declares with `AnyStatusCode`, or with `int`: an edit says which; and what is drawn from it here."""

from http.client import HTTPResponse

from app import supply


def compared(reply: supply.Written) -> bool:
    return reply.code == 427 or supply.written() == 427


def handed_over_and_stored(reply: supply.Written) -> None:
    supply.refuse(427)
    reply.code = 427


def returned(reply: supply.Written) -> int:
    return reply.code


def compared_when_it_is_returned(reply: supply.Written) -> bool:
    return returned(reply) == 427


class _Keeps:
    def __init__(self, code: int) -> None:
        self.kept = code

    def get(self) -> int:
        return self.kept


def keep() -> _Keeps:
    return _Keeps(supply.written())


def compared_when_it_is_kept(keeps: _Keeps) -> bool:
    return keeps.kept == 427 or keeps.get() == 427


def status_of(response: HTTPResponse) -> int:
    return response.status


def compared_in_any_case(response: HTTPResponse) -> bool:
    return status_of(response) == 427
