import niquests


def attributes(error: niquests.HTTPError) -> None:
    # niquests.models.Response.status_code
    assert niquests.get("/").status_code == 427
