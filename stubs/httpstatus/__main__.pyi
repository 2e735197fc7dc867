# Generated from src/httpstatus by `python -m generator`; do not edit.
# IANA's registry of HTTP status codes as of 2025-09-15.

from collections.abc import Sequence

def main(arguments: Sequence[str] | None = None) -> int: ...
