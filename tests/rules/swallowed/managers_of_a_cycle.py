"""A generator of a module that imports this one: mypy may have its body, or not, and it is not looked at."""

from collections.abc import Iterator
from contextlib import contextmanager

import swallowed.managers_of_a_cycle_too
from fastapi import HTTPException


@contextmanager
def passing() -> Iterator[int]:
    yield swallowed.managers_of_a_cycle_too.number()


def number() -> int:
    return 1


def of_a_generator_elsewhere() -> None:
    try:
        with swallowed.managers_of_a_cycle_too.passing():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)
