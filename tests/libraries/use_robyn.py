from robyn import Response


def attributes(response: Response) -> None:
    # robyn.robyn.Response.status_code
    assert response.status_code == 427


def arguments() -> None:
    # robyn.robyn.Response(status_code)
    Response(427, None, "")
