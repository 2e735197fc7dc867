"""A finding is ignored on its line."""

from httpx._models import Response


def check(response: Response) -> bool:
    code = response.status_code
    print(200 <= code < 299, code > 400)  # E: httpstatus-range  # E: httpstatus-range
    print(200 <= code < 299)  # type: ignore[httpstatus-range]
    return (
        code >= 200
        and code < 299  # type: ignore[httpstatus-range]
    )
