"""The code of a vendor beside what is declared with `AnyStatusCode`, where that is enabled."""

# mypy: enable-error-code="httpstatus-vendor"

from __future__ import annotations

from dataclasses import dataclass

from httpstatus import AnyStatusCode


@dataclass
class Reply:
    code: AnyStatusCode


def compared_and_handed_over(code: AnyStatusCode, reply: Reply) -> None:
    print(code == 499)  # E: httpstatus-vendor: 499 is not a registered HTTP status code (a code of nginx); compare with a registered one, or list it in extra_codes
    print(reply.code in (200, 520))  # E: httpstatus-vendor
    match code:
        case 499:  # E: httpstatus-vendor
            pass
    Reply(499)  # E: httpstatus-vendor: 499 is not a registered HTTP status code (a code of nginx); hand over a registered one, or list it in extra_codes
    reply.code = 499  # E: httpstatus-vendor: 499 is not a registered HTTP status code (a code of nginx); store a registered one, or list it in extra_codes
    reply.code = 404
