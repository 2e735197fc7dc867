"""The other one of two modules that use generators of each other."""

from collections.abc import Iterator
from contextlib import contextmanager

import swallowed.managers_of_a_cycle
from fastapi import HTTPException


@contextmanager
def passing() -> Iterator[int]:
    yield swallowed.managers_of_a_cycle.number()


def number() -> int:
    return 1


def of_a_generator_elsewhere() -> None:
    try:
        with swallowed.managers_of_a_cycle.passing():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)
