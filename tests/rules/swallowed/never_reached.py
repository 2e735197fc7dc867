"""What is never reached is not judged, where mypy is to check that, too."""

# since mypy 2.4
# mypy: check-unreachable

from fastapi import HTTPException


def raised_where_nothing_comes() -> object:
    try:
        return 1
        print()  # E: unreachable
        raise HTTPException(404)
    except Exception:
        raise HTTPException(500)
