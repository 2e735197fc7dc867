"""Functions without annotations are checked only where mypy is told to."""
# mypy: disable-error-code="no-untyped-def", no-check-untyped-defs

from fastapi import HTTPException


def without_annotations():
    try:
        raise HTTPException(404)
    except Exception:
        raise HTTPException(500)


def with_annotations() -> None:
    try:
        raise HTTPException(404)  # E: httpstatus-swallowed
    except Exception:
        raise HTTPException(500)
