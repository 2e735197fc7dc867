# Generated from src/httpstatus by `python -m generator`; do not edit.
# IANA's registry of HTTP status codes as of 2025-09-15.

from httpstatus import StatusClass as StatusClass
