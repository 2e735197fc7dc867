"""Statuses that are raised, and answered with another."""

from fastapi import HTTPException

from app.supply import Missing, Session, find


def in_a_session(name: str) -> str:
    try:
        with Session():
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def of_another_module(name: str) -> str:
    try:
        if not find(name):
            raise Missing(name)
        return name
    except Exception:
        raise HTTPException(500)
