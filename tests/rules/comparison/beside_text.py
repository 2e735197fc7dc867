"""A code behind a text that is no name of an attribute is stored in none."""

from litestar import get as patch
from starlette.responses import Response


def judges(response: Response) -> None:
    assert response.status_code == 427  # E: httpstatus-comparison
    Response("", 427)  # E: httpstatus-argument
    Response("not found", 427)  # E: httpstatus-argument
    print({"": 427, "not found": 427})


@patch("", status_code=201)
def changes() -> None: ...
