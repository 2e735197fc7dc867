import curl_cffi


def attributes(session: curl_cffi.Session[curl_cffi.Response]) -> None:
    # curl_cffi.requests.models.Response.status_code
    assert session.get("/").status_code == 427
    # curl_cffi.requests.models.Response.status_code
    assert curl_cffi.get("/").status_code == 427
