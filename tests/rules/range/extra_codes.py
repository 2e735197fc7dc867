"""A code of the project's own is left out on purpose, where it stands at the border."""

# httpstatus: extra_codes = 299, 400, 427, 442, 520, 555

from httpx._models import Response


def check(response: Response) -> bool:
    code = response.status_code
    print(200 <= code < 299, code > 400)  # E: httpstatus-range: This range leaves out 400, the first code of 4xx; did you mean code >= 400?
    print(200 <= code < 299)  # type: ignore[httpstatus-range]  # E: unused-ignore: Unused "type: ignore" comment
    return (
        code >= 200
        and code < 299  # type: ignore[httpstatus-range]  # E: unused-ignore: Unused "type: ignore" comment
    )
